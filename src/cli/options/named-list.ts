import { STANDARD_STREAM } from "../../io/byte-source.js";
import { isTableProblem } from "../../problems/list-problem.js";
import type { Invocation } from "../invocation.js";
import { tableWords } from "../words.js";

/**
 * Does some work on a list under its name: whatever is wrong with the list is told with the file that it stands in, and
 * somebody at a terminal is told what is awaited where the list is to come from there.
 * @param path the list as the user named it; `-` for standard input
 */
export async function underItsName<Result>(
  path: string,
  { language, io }: Pick<Invocation, "language" | "io">,
  work: () => Promise<Result>,
): Promise<Result> {
  if (path === STANDARD_STREAM && io.keyboard() !== null)
    io.stderr.write(`claims-check: ${(await tableWords(language)).awaited}\n`);
  try {
    return await work();
  } catch (error) {
    if (isTableProblem(error)) error.list ??= path;
    throw error;
  }
}
