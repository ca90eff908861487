import packageJson from "../../package.json" with { type: "json" };
import type { Problem as ListProblem } from "../problems/list-problem.js";
import { shownJson, visible } from "../wording/shown.js";
import type { Io } from "./terminal/io.js";
import type { Language } from "./options/language.js";
import type { Problem } from "../problems/usage-problem.js";
import { programWords, tableWords, wordsForFacts } from "./words.js";

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
    io.stderr.write(`${shownJson({ error: { code, message, ...where } })}\n`);
  } else io.stderr.write(`claims-check: ${message}\n`);
  return 2;
}

/** Tells that a list cannot be read or answered: 1 where the system will not read or write a file, 2 where the list is bad. */
export async function showTableProblem(
  problem: ListProblem,
  { json, language, io }: { readonly json: boolean; readonly language: Language; readonly io: Io },
): Promise<number> {
  const message = (await tableWords(language)).problem(problem);
  const { code } = problem;
  const place = ["path", "line", "column"].filter((key) => key in problem);
  const where = Object.fromEntries(place.map((key) => [key, problem[key as keyof typeof problem]]));
  io.stderr.write(
    json ? `${shownJson({ error: { code, message, ...where } })}\n` : `claims-check: ${message}\n`,
  );
  return code === "cannot-read" || code === "cannot-write" ? 1 : 2;
}

/** Tells that something failed that should not have; the stack is shown to whoever asks for it. */
export async function showFailure(
  error: unknown,
  { json, language, io }: { readonly json: boolean; readonly language: Language; readonly io: Io },
): Promise<number> {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const told = io.env["DEBUG"] === "claims-check" ? (stack ?? message) : visible(message);
  io.stderr.write(
    json
      ? `${shownJson({ error: { code: "unexpected-failure", message: told } })}\n`
      : `claims-check: ${told}\n${isOfSystem(error) ? "" : `${(await programWords(language)).bug(packageJson.version)}\n`}`,
  );
  return 1;
}

/** True for what the system refused (a full disk, a file in use), which is no bug. */
const isOfSystem = (error: unknown): boolean => error instanceof Error && "syscall" in error;
