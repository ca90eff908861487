import type { CivilDate } from "../calendar/civil-date.js";
import { changeDaysOf } from "../facility/dated-records.js";
import { facts, type Facility, type FactName } from "../facility/facts.js";
import { FIRST_ENCODED_DAY, LAW_CHANGE_DAYS } from "../regulation/periods.js";

/** The answers for one facility, or for all of its kind, by the day asked about. */
export interface AnswersInTime<Answer> {
  /** The answer on a day, if it is known. */
  readonly on: (asOf: CivilDate) => Answer | undefined;
  readonly keep: (asOf: CivilDate, answer: Answer) => void;
}

/** The days on which an answer can change, in order; `null` where any day can be one, since a date is unknown. */
export type TurningDays = readonly CivilDate[] | null;

const MOST_DAYS = 2_000;

/** Remembers answers: one for each stretch of days on which nothing can change. */
export function answersInTime<Answer>(facility: Facility): AnswersInTime<Answer> {
  const turns = turningDays(facility);
  return turns === null ? byDay() : byStretch(turns);
}

/**
 * The days on which the answer for a facility can change: those of the law, and those that its own dates bring.
 * @example turningDays({ planFrom: civilDate("2025-10-01"), planEndsOn: civilDate("2026-09-30") })
 * // => ["2023-04-01", "2024-04-01", "2024-10-01", "2025-10-01", "2026-10-01"]
 */
export function turningDays(facility: Facility): TurningDays {
  const names = Object.keys(facility) as FactName[];
  const isUnknown = (name: FactName): boolean =>
    facility[name] === "unknown" && facts[name].kind === "date" && facts[name].role === "record";
  if (names.some(isUnknown)) return null;
  const { designatedOn, youngestDob } = facility;
  // Before these days the facility cannot be asked about.
  const firstDays = [designatedOn, youngestDob].filter(
    (day): day is CivilDate => day !== undefined && day !== "unknown" && day !== "none",
  );
  const ownDays = changeDaysOf(facility, FIRST_ENCODED_DAY);
  return [...new Set([FIRST_ENCODED_DAY, ...LAW_CHANGE_DAYS, ...ownDays, ...firstDays])].toSorted();
}

function byStretch<Answer>(turns: readonly CivilDate[]): AnswersInTime<Answer> {
  const answers: (Answer | undefined)[] = [];
  const stretchOf = (asOf: CivilDate): number => {
    let stretch = turns.length;
    while (stretch > 0 && asOf < turns[stretch - 1]!) stretch--;
    return stretch;
  };
  return {
    on: (asOf) => answers[stretchOf(asOf)],
    keep: (asOf, answer) => {
      answers[stretchOf(asOf)] = answer;
    },
  };
}

function byDay<Answer>(): AnswersInTime<Answer> {
  const answers = new Map<CivilDate, Answer>();
  return {
    on: (asOf) => answers.get(asOf),
    keep: (asOf, answer) => {
      if (answers.size >= MOST_DAYS) answers.clear();
      answers.set(asOf, answer);
    },
  };
}
