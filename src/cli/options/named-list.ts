import { STANDARD_STREAM } from "../../io/byte-source.js";
import { isTableProblem } from "../../problems/list-problem.js";
import type { Invocation } from "../invocation.js";
import { tableWords } from "../words.js";
import { tell } from "../terminal/tell.js";

/**
 * Runs some work on a list: errors are reported with the name of its file, and a user at a terminal is notified if input is
 * awaited there.
 * @param path the path as the user named it; `-` for standard input
 */
export async function underItsName<Result>(
  path: string,
  { language, io }: Pick<Invocation, "language" | "io">,
  work: () => Promise<Result>,
): Promise<Result> {
  if (path === STANDARD_STREAM && io.keyboard() !== null)
    tell(io.stderr, [`claims-check: ${(await tableWords(language)).awaited}`]);
  try {
    return await work();
  } catch (error) {
    if (isTableProblem(error)) error.list ??= path;
    throw error;
  }
}
