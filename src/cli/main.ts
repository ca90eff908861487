import { isUsageProblem } from "../problems/usage-problem.js";
import { askedLanguage, languageFor } from "./options/language.js";
import type { Io } from "./terminal/io.js";
import type { CommandName, OptionDefinition } from "./command-definition.js";
import type { Run } from "./invocation.js";
import { loaders } from "./loaders.js";
import { isJsonAsked } from "./options/json-asked.js";
import { parse } from "./parse.js";
import { STANDARD_STREAM } from "../io/byte-source.js";
import { isTableProblem } from "../problems/list-problem.js";
import { processIo } from "./terminal/process-io.js";

/**
 * Runs the program on one command line.
 * @param argv the arguments after the program's name
 * @returns the exit status: 0 answered, 1 unexpected failure, 2 bad usage or input, 3 to 5 with `--exit-status`
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const language = languageFor(askedLanguage(argv), io);
  let known: readonly OptionDefinition[] = [];
  try {
    const request = parse(argv);
    if (request.kind === "run") {
      known = request.command.options;
      const { run } = await loaders[request.command.name]();
      const { options, arguments: given } = request;
      // The parser has validated both against the definition of the command, from which their types are derived.
      return await (run as Run<CommandName>)({ options, arguments: given as never, language, io });
    }
    const { showHelp, showVersion } = await import("./help.js");
    if (request.kind === "version") return showVersion(io);
    return await showHelp(request.command, request.asked ? io.stdout : io.stderr, language, request.asked);
  } catch (error) {
    if (isReaderGone(error)) return 0;
    const { showFailure, showProblems, showTableProblem } = await import("./failure.js");
    const how = { options: known, json: isJsonAsked(argv), language, io };
    if (isUsageProblem(error)) return await showProblems(error.issues, how);
    return isTableProblem(error)
      ? await showTableProblem(error.issue, error.list, how)
      : await showFailure(error, how);
  }
}

/** True if the reader of standard output has closed it (`| head`), which is not an error. */
const isReaderGone = (error: unknown): boolean =>
  isTableProblem(error) &&
  error.issue.code === "cannot-write" &&
  error.issue.reason === "closed" &&
  error.issue.path === STANDARD_STREAM;

/** Runs the program in this process. */
export async function start(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), processIo());
}
