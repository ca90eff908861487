import type { CivilDate } from "../../calendar/civil-date.js";
import {
  factNames,
  facts,
  optionOf,
  type ColumnName,
  type FactDefinition,
  type Facility,
  type ValueOf,
} from "../../facility/facts.js";
import { readFact } from "../../facility/read.js";
import { FIRST_ENCODED_DAY } from "../../regulation/measures/periods.js";
import { ClaimsCheckError } from "../../problems/claims-check-error.js";
import { camelCased } from "./option-names.js";
import { allRead } from "./all-read.js";
import { UsageProblem, type UsageIssue } from "../../problems/usage-problem.js";

/** Raw option values: by name in camel case, as text. */
export type RawOptions = Readonly<Record<string, unknown>>;

/** The option under which a fact was given (its own or an alias), without dashes. */
const givenOptionOf = (name: ColumnName, raw: RawOptions): string =>
  [optionOf(name), ...((name === "asOf" ? undefined : (facts[name] as FactDefinition).aliases) ?? [])].find(
    (option) => typeof raw[camelCased(option)] === "string",
  ) ?? optionOf(name);

/**
 * Reads the facts of a facility from options.
 * @throws UsageProblem for all values that are not accepted
 */
export const facilityFrom = (raw: RawOptions): Facility =>
  Object.fromEntries(
    allRead(...factNames.map((name) => () => [name, readOption(name, raw)] as const)).filter(
      ([, value]) => value !== undefined,
    ),
  );

/** Reads `--as-of`; without it, today. */
export const asOfFrom = (raw: RawOptions, today: () => CivilDate): CivilDate =>
  readOption("asOf", raw) ?? today();

function readOption<Name extends ColumnName>(name: Name, raw: RawOptions): ValueOf<Name> | undefined {
  const option = givenOptionOf(name, raw);
  const text = raw[camelCased(option)];
  if (typeof text !== "string") return undefined;
  const reading = readFact(name, text);
  if (reading.ok) return reading.value;
  throw new UsageProblem({ code: "bad-value", option: `--${option}`, value: text, issue: reading.issue });
}

/** The error for a day before the encoded law, whether stated or taken from the clock. */
export const tooEarly = (raw: RawOptions, asOf: CivilDate): UsageProblem =>
  new UsageProblem({
    code: "before-first-encoded-day",
    option: "--as-of",
    asOf,
    first: FIRST_ENCODED_DAY,
    byClock: raw["asOf"] === undefined,
  });

/**
 * Runs a question; errors are attributed to the options that caused them.
 * @param options the options, without dashes, of parts of the question whose names differ from their option
 */
export function answering<Answer>(
  raw: RawOptions,
  ask: () => Answer,
  options: Readonly<Record<string, string>> = {},
): Answer {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof ClaimsCheckError)) throw error;
    const [first, ...more] = error.issues.flatMap(({ path: [part = ""], ...issue }): UsageIssue[] => {
      // Anything not named by the caller is a fact, or the day.
      const option = `--${options[part] ?? optionOf(part as ColumnName)}`;
      switch (issue.code) {
        case "before-first-encoded-day":
          return part === "asOf" ? [...tooEarly(raw, issue.asOf).issues] : [{ ...issue, option }];
        case "contradiction":
        case "setup-day-outside-period":
        case "last-month-before-first":
          return [{ ...issue, option }];
        default:
          // Options are read first, so no other issue is caused by them.
          return [];
      }
    });
    throw first === undefined ? error : new UsageProblem(first, ...more);
  }
}
