import { isUsageProblem } from "./problem.js";
import { askedLanguage, languageFor } from "./language.js";
import type { Io } from "./io.js";
import { isJsonAsked } from "./json-asked.js";
import { parse } from "./parse.js";
import { STANDARD_STREAM } from "../tables/byte-source.js";
import { isTableProblem } from "../tables/table-problem.js";
import { processIo } from "./process-io.js";

/**
 * Runs the program on one command line.
 * @param argv the words behind the program's name
 * @returns the exit status: 0 answered, 1 unexpected failure, 2 bad usage or input, 3 to 5 with `--exit-status`
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const language = languageFor(askedLanguage(argv), io);
  try {
    const request = parse(argv);
    if (request.kind === "run") {
      const { run } = await request.command.load();
      return await run({ options: request.options, arguments: request.arguments, language, io });
    }
    const { showHelp, showVersion } = await import("./help.js");
    if (request.kind === "version") return showVersion(io);
    return await showHelp(request.command, request.asked ? io.stdout : io.stderr, language, request.asked);
  } catch (error) {
    if (isReaderGone(error)) return 0;
    const { showFailure, showProblem, showTableProblem } = await import("./failure.js");
    const how = { json: isJsonAsked(argv), language, io };
    if (isUsageProblem(error)) return await showProblem(error.problem, how);
    return isTableProblem(error) ? await showTableProblem(error.problem, how) : showFailure(error, how);
  }
}

/** True if whoever reads standard output has seen enough (`| head`), which is no error. */
const isReaderGone = (error: unknown): boolean =>
  isTableProblem(error) &&
  error.problem.code === "cannot-write" &&
  error.problem.reason === "closed" &&
  error.problem.path === STANDARD_STREAM;

/** Runs the program in this process. */
export async function start(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), processIo());
}
