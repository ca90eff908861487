import packageJson from "../../package.json" with { type: "json" };
import type { ListIssue } from "../problems/list-problem.js";
import { shownJson, visible } from "../wording/shown.js";
import type { Io } from "./terminal/io.js";
import type { Language } from "./options/language.js";
import type { UsageIssue } from "../problems/usage-problem.js";
import { programWords, tableWords, wordsForFacts } from "./words.js";

interface How {
  readonly json: boolean;
  readonly language: Language;
  readonly io: Io;
}

/** Tells a user what was wrong, on stderr: a sentence for each issue, or one JSON document that lists them. */
export async function showProblems(
  issues: readonly UsageIssue[],
  { json, language, io }: How,
): Promise<number> {
  const [program, factWords] = await Promise.all([programWords(language), wordsForFacts(language)]);
  const told = issues.map((issue) => ({
    code: issue.code,
    message: program.problem(issue, factWords),
    ...("option" in issue && { option: issue.option }),
  }));
  io.stderr.write(
    json
      ? `${shownJson({ error: { ...told[0], ...(told.length > 1 && { issues: told }) } })}\n`
      : told.map(({ message }) => `claims-check: ${message}\n`).join(""),
  );
  return 2;
}

/** Tells that a list cannot be read or answered, and which: 1 where the system will not read or write a file, 2 where the list is bad. */
export async function showTableProblem(
  issue: ListIssue,
  list: string | undefined,
  { json, language, io }: How,
): Promise<number> {
  const words = await tableWords(language);
  const { code } = issue;
  // Its own sentence names the file, where the issue itself is with the file.
  const unnamed = "path" in issue ? undefined : list;
  const sentence = words.problem(issue);
  const message = unnamed === undefined ? sentence : words.inList(unnamed, sentence);
  const place = ["path", "line", "column"].filter((key) => key in issue);
  const where = Object.fromEntries([
    ...(unnamed === undefined ? [] : [["path", unnamed] as const]),
    ...place.map((key) => [key, issue[key as keyof typeof issue]] as const),
  ]);
  io.stderr.write(
    json ? `${shownJson({ error: { code, message, ...where } })}\n` : `claims-check: ${message}\n`,
  );
  return code === "cannot-read" || code === "cannot-write" ? 1 : 2;
}

/** Tells that something failed that should not have; the stack is shown to whoever asks for it. */
export async function showFailure(error: unknown, { json, language, io }: How): Promise<number> {
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
