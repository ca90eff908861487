import type { TableProblem } from "../tables/table-problem.js";
import type { Io } from "./io.js";
import type { Language } from "./language.js";
import type { Problem } from "./problem.js";
import { programWords, wordsForFacts } from "./words.js";

/** Tells a user what was wrong, on stderr, in one sentence or as JSON. */
export async function showProblem(
  problem: Problem,
  { json, language, io }: { readonly json: boolean; readonly language: Language; readonly io: Io },
): Promise<number> {
  const [program, factWords] = await Promise.all([programWords(language), wordsForFacts(language)]);
  const message = program.problem(problem, factWords);
  const { code } = problem;
  if (json) {
    const where = "option" in problem ? { option: problem.option } : {};
    io.stderr.write(`${JSON.stringify({ error: { code, message, ...where } })}\n`);
  } else io.stderr.write(`claims-check: ${message}\n`);
  return 2;
}

/** A file that the operating system would not read or write. */
type FileProblem = Extract<TableProblem["problem"], { code: "cannot-read" | "cannot-write" }>;

/** The problem of a file behind an error, if that is what it is; told by its name, as each bundle has its own class. */
export function fileProblemIn(error: unknown): FileProblem | undefined {
  if (!(error instanceof Error) || error.name !== "TableProblem") return undefined;
  const { problem } = error as TableProblem;
  return problem.code === "cannot-read" || problem.code === "cannot-write" ? problem : undefined;
}

/** Tells that a file could not be read or written, and why. */
export async function showFileProblem(
  problem: FileProblem,
  { json, language, io }: { readonly json: boolean; readonly language: Language; readonly io: Io },
): Promise<number> {
  const message = (await programWords(language)).fileProblem(problem);
  io.stderr.write(
    json
      ? `${JSON.stringify({ error: { code: problem.code, message, path: problem.path } })}\n`
      : `claims-check: ${message}\n`,
  );
  return 1;
}

/** Tells that something failed that should not have; the stack is shown to whoever asks for it. */
export function showFailure(error: unknown, io: Io): number {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  io.stderr.write(`claims-check: ${io.env["DEBUG"] === "claims-check" ? (stack ?? message) : message}\n`);
  return 1;
}
