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
import { UsageProblem } from "../../problems/usage-problem.js";

/** Option values as the command line gave them: by name in camel case, as text. */
export type RawOptions = Readonly<Record<string, unknown>>;

/** The option, without dashes, under which a fact was given: its own or another name of it. */
const givenOptionOf = (name: ColumnName, raw: RawOptions): string =>
  [optionOf(name), ...((name === "asOf" ? undefined : (facts[name] as FactDefinition).aliases) ?? [])].find(
    (option) => typeof raw[camelCased(option)] === "string",
  ) ?? optionOf(name);

/**
 * Reads the facts of a facility from options.
 * @throws UsageProblem for the first value that is not accepted
 */
export function facilityFrom(raw: RawOptions): Facility {
  const facility: Record<string, unknown> = {};
  for (const name of factNames) {
    const value = readOption(name, raw);
    if (value !== undefined) facility[name] = value;
  }
  return facility;
}

/** Reads `--as-of`; without it, today. */
export const asOfFrom = (raw: RawOptions, today: () => CivilDate): CivilDate =>
  readOption("asOf", raw) ?? today();

function readOption<Name extends ColumnName>(name: Name, raw: RawOptions): ValueOf<Name> | undefined {
  const option = givenOptionOf(name, raw);
  const text = raw[camelCased(option)];
  if (typeof text !== "string") return undefined;
  const reading = readFact(name, text);
  if (reading.ok) return reading.value;
  throw new UsageProblem({ code: "bad-value", option: `--${option}`, value: text, problem: reading.problem });
}

/** The problem of a day before the first that is encoded, whether somebody stated it or the clock did. */
export const tooEarly = (raw: RawOptions, asOf: CivilDate): UsageProblem =>
  new UsageProblem({
    code: "before-first-encoded-day",
    option: "--as-of",
    asOf,
    first: FIRST_ENCODED_DAY,
    byClock: raw["asOf"] === undefined,
  });

/** Runs a question about a facility; what cannot be answered becomes a problem of the options that stated it. */
export function answering<Answer>(raw: RawOptions, ask: () => Answer): Answer {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof ClaimsCheckError)) throw error;
    const { issues } = error;
    const early = issues.find(({ code }) => code === "before-first-encoded-day");
    if (early?.code === "before-first-encoded-day") throw tooEarly(raw, early.asOf);
    // Options are read before anything is asked: no other issue is theirs.
    const [contradiction, ...others] = issues.flatMap((issue) =>
      issue.code === "contradiction" ? [issue.contradiction] : [],
    );
    if (contradiction === undefined) throw error;
    throw new UsageProblem({
      code: "contradiction",
      option: `--${optionOf(contradiction.facts[0]!)}`,
      contradiction,
      others: others.length,
    });
  }
}
