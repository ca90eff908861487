import packageJson from "../../package.json" with { type: "json" };
import type { ListIssue } from "../problems/list-problem.js";
import { shownJson, visible } from "../wording/shown.js";
import type { OptionDefinition } from "./command-definition.js";
import type { Io } from "./terminal/io.js";
import type { Language } from "./options/language.js";
import type { UsageIssue } from "../problems/usage-problem.js";
import { programWords, tableWords, wordsForFacts } from "./words.js";
import { tell } from "./terminal/tell.js";

interface How {
  /** The options of the command; none where it is not known. */
  readonly options: readonly OptionDefinition[];
  readonly json: boolean;
  readonly language: Language;
  readonly io: Io;
}

/** Reports errors on stderr: a sentence for each issue, or one JSON document that lists them. */
export async function showProblems(
  issues: readonly UsageIssue[],
  { json, language, io }: How,
): Promise<number> {
  const [program, factWords] = await Promise.all([programWords(language), wordsForFacts(language)]);
  const errors = issues.map((issue) => ({
    code: issue.code,
    message: program.problem(issue, factWords),
    ...("option" in issue && { option: issue.option }),
  }));
  if (json)
    io.stderr.write(
      `${shownJson({ error: { ...errors[0], ...(errors.length > 1 && { issues: errors }) } })}\n`,
    );
  else
    tell(
      io.stderr,
      errors.map(({ message }) => `claims-check: ${message}`),
    );
  return 2;
}

/**
 * Reports that a list, named in the message, cannot be read or answered; returns 1 if the system will not read or write
 * a file, 2 if the list is invalid.
 */
export async function showTableProblem(
  issue: ListIssue,
  list: string | undefined,
  { options, json, language, io }: How,
): Promise<number> {
  const words = await tableWords(language);
  const { code } = issue;
  // If the issue concerns the file, its own sentence names it.
  const unnamed = "path" in issue ? undefined : list;
  const sentence = words.problem(issue, (option) => options.some(({ name }) => name === option));
  const message = unnamed === undefined ? sentence : words.inList(unnamed, sentence);
  const place = ["path", "line", "column"].filter((key) => key in issue);
  const where = place.map((key) => [key, issue[key as keyof typeof issue]] as const);
  if (json)
    io.stderr.write(
      `${shownJson({ error: { code, message, path: unnamed, ...Object.fromEntries(where) } })}\n`,
    );
  else tell(io.stderr, [`claims-check: ${message}`]);
  return code === "cannot-read" || code === "cannot-write" ? 1 : 2;
}

/** Reports an internal failure; the stack is shown on request. */
export async function showFailure(error: unknown, { json, language, io }: How): Promise<number> {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const text = io.env["DEBUG"] === "claims-check" ? (stack ?? message) : visible(message);
  io.stderr.write(
    json
      ? `${shownJson({ error: { code: "unexpected-failure", message: text } })}\n`
      : `claims-check: ${text}\n${isOfSystem(error) ? "" : `${(await programWords(language)).bug(packageJson.version)}\n`}`,
  );
  return 1;
}

/** True for system errors (a full disk, a file in use), which are not bugs. */
const isOfSystem = (error: unknown): boolean => error instanceof Error && "syscall" in error;
