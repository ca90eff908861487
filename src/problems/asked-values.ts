import { isAccepted, type Accepted } from "../facility/accepted.js";
import { nearestTo } from "../facility/read.js";
import { QuestionProblem } from "./question-problem.js";

/** A day, written `YYYY-MM-DD`. */
export const DAY: Accepted = { kind: "date", values: [] };
/** A month, written `YYYY-MM`. */
export const MONTH: Accepted = { kind: "month", values: [] };
/** A whole number of at least 1. */
export const COUNT: Accepted = { kind: "count", values: [] };
/** True or false. */
export const YES_OR_NO: Accepted = { kind: "yes-no", values: [true, false] };
/** One of some words. */
export const oneOf = (values: readonly string[]): Accepted => ({ kind: "word", values });

/**
 * Refuses a value that is not accepted, as data from elsewhere may hold it.
 * @param name what the value is called in the question
 * @throws QuestionProblem
 */
export function requireValue(name: string, value: unknown, accepted: Accepted): void {
  if (!isAccepted(value, accepted)) throw new QuestionProblem({ kind: "bad-value", name, value, accepted });
}

/**
 * Refuses a question with a part that is not accepted, with one that there is not, or without one that is needed.
 * @param parts what each part of the question may be
 * @param needed the parts that may not be left out
 * @throws QuestionProblem for the first of these faults
 */
export function requireQuestion<Name extends string>(
  question: Readonly<Partial<Record<Name, unknown>>>,
  parts: Readonly<Record<Name, Accepted>>,
  needed: readonly NoInfer<Name>[] = [],
): void {
  if (typeof question !== "object" || question === null || Array.isArray(question))
    throw new QuestionProblem({ kind: "not-a-question" });
  const names = Object.keys(parts) as Name[];
  for (const name of names) {
    const value = question[name];
    if (value !== undefined || needed.includes(name)) requireValue(name, value, parts[name]);
  }
  for (const [name, value] of Object.entries(question)) {
    if (value === undefined || Object.hasOwn(parts, name)) continue;
    const nearest = nearestTo(name, names);
    throw new QuestionProblem({ kind: "unknown-name", name, ...(nearest !== undefined && { nearest }) });
  }
}

/**
 * Refuses a question with none or both of two parts that shut each other out.
 * @throws QuestionProblem
 */
export function requireExactlyOne<Name extends string>(
  question: Readonly<Partial<Record<Name, unknown>>>,
  ...names: readonly [Name, Name]
): void {
  if (names.filter((name) => question[name] !== undefined).length !== 1)
    throw new QuestionProblem({ kind: "not-exactly-one", names });
}
