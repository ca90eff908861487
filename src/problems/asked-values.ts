import type { CivilDate, CivilMonth } from "../calendar/civil-date.js";
import { accepting, isAccepted, type Accepted } from "../facility/accepted.js";
import { nearestTo } from "../facility/read.js";
import { refuseFor, type Issue } from "./claims-check-error.js";

/** A day, written `YYYY-MM-DD`. */
export const DAY = accepting("date", []);
/** A month, written `YYYY-MM`. */
export const MONTH = accepting("month", []);
/** A whole number of at least 1. */
export const COUNT = accepting("count", []);
/** True or false. */
export const YES_OR_NO = accepting("yes-no", [true, false]);
/** One of some words. */
export const oneOf = (values: readonly string[]): Accepted => accepting("word", values);

/**
 * Reads an ISO day.
 * @throws ClaimsCheckError if the text is not an existing day written `YYYY-MM-DD`
 * @example civilDate("2024-02-29") // => "2024-02-29"
 */
export function civilDate(text: string): CivilDate {
  refuseFor(valueIssues([], text, DAY));
  return text as CivilDate;
}

/**
 * Reads an ISO month.
 * @throws ClaimsCheckError if the text is not an existing month written `YYYY-MM`
 * @example civilMonth("2024-10") // => "2024-10"
 */
export function civilMonth(text: string): CivilMonth {
  refuseFor(valueIssues([], text, MONTH));
  return text as CivilMonth;
}

/** What is wrong with a value from outside. */
export const valueIssues = (path: readonly string[], value: unknown, accepted: Accepted): Issue[] =>
  isAccepted(value, accepted) ? [] : [{ code: "bad-value", path, value, accepted }];

/**
 * Validates the text of a day.
 * @param name the name of the day in the question
 * @throws ClaimsCheckError if it is not one
 */
export function statedDay(name: string, text: string): CivilDate {
  refuseFor(valueIssues([name], text, DAY));
  return text as CivilDate;
}

/**
 * Validates the text of a month.
 * @param name the name of the month in the question
 * @throws ClaimsCheckError if it is not one
 */
export function statedMonth(name: string, text: string): CivilMonth {
  refuseFor(valueIssues([name], text, MONTH));
  return text as CivilMonth;
}

/**
 * What is wrong with a question: invalid parts, unknown parts, and missing required parts.
 * @param parts what each part of the question accepts
 * @param needed the required parts
 */
export function questionIssues<Name extends string>(
  question: Readonly<Partial<Record<Name, unknown>>>,
  parts: Readonly<Record<Name, Accepted>>,
  needed: readonly NoInfer<Name>[] = [],
): Issue[] {
  if (typeof question !== "object" || question === null || Array.isArray(question))
    return [{ code: "not-an-object", path: [] }];
  const names = Object.keys(parts) as Name[];
  const values = names.flatMap((name) =>
    question[name] !== undefined || needed.includes(name)
      ? valueIssues([name], question[name], parts[name])
      : [],
  );
  return [...values, ...nameIssues(question, names)];
}

/** The unknown names in an object; undefined values count as absent. */
export function nameIssues(stated: object, known: readonly string[]): Issue[] {
  return Object.entries(stated)
    .filter(([name, value]) => value !== undefined && !known.includes(name))
    .map(([name]): Issue => {
      const nearest = nearestTo(name, known);
      return { code: "unknown-name", path: [name], ...(nearest !== undefined && { nearest }) };
    });
}

/** The issue of having neither or both of two mutually exclusive parts. */
const eitherIssues = <Name extends string>(
  question: Readonly<Partial<Record<Name, unknown>>>,
  names: readonly [Name, Name],
): Issue[] =>
  names.filter((name) => question[name] !== undefined).length === 1
    ? []
    : [{ code: "not-exactly-one", path: [], names }];

/**
 * Rejects a question with any {@link questionIssues}, or with neither or both of two mutually exclusive parts.
 * @throws ClaimsCheckError
 */
export function requireEither<Name extends string>(
  question: Readonly<Partial<Record<Name, unknown>>>,
  parts: Readonly<Record<Name, Accepted>>,
  ...names: readonly [NoInfer<Name>, NoInfer<Name>]
): void {
  const issues = questionIssues(question, parts);
  refuseFor(
    issues.some(({ code }) => code === "not-an-object")
      ? issues
      : [...issues, ...eitherIssues(question, names)],
  );
}
