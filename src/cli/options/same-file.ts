import { statSync } from "node:fs";
import { resolve } from "node:path";
import { STANDARD_STREAM } from "../../io/byte-source.js";
import { UsageProblem } from "../../problems/usage-problem.js";

/** A file that an option or an argument names. */
export interface NamedFile {
  /** Absent for the list. */
  readonly option?: string;
  /** As the user named it; undefined or `-` for a standard stream. */
  readonly path: string | undefined;
}

/**
 * Rejects writing two outputs to one file, under whatever names: the later would silently replace the earlier.
 * @throws UsageProblem `same-file`
 */
export function requireOtherFile(
  { option, path }: NamedFile & { readonly option: string },
  other: NamedFile,
): void {
  if (path === undefined || other.path === undefined || other.path === STANDARD_STREAM) return;
  if (!isSameFile(path, other.path)) return;
  throw new UsageProblem({
    code: "same-file",
    option,
    value: path,
    ...(other.option !== undefined && { other: other.option }),
  });
}

/** Includes links of both kinds and different spellings of a path; devices may be named repeatedly. */
function isSameFile(one: string, other: string): boolean {
  const [file, second] = [one, other].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }));
  if (file === undefined || second === undefined) return resolve(one) === resolve(other);
  return file.isFile() && file.dev === second.dev && file.ino === second.ino;
}
