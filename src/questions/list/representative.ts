import { dayBefore, type CivilDate, type CivilMonth } from "../../calendar/civil-date.js";
import { firstPlanDay } from "../../facility/contradictions.js";
import { factNames, facts, type Facility, type FactName } from "../../facility/facts.js";
import { CUTOFFS, cutoffRowsFor } from "../../regulation/measures/cutoffs.js";
import { FIRST_ENCODED_DAY } from "../../regulation/measures/periods.js";

const LAST_DAY_BEFORE = dayBefore(FIRST_ENCODED_DAY);

/**
 * A facility that represents all those with the same answers on every day: each date is the last one on its side, and
 * facts without effect are left out.
 * @example representativeOf({ youngestDob: civilDate("1940-02-01"), terminals: 2 }) // => { youngestDob: "1944-04-01" }
 */
export function representativeOf(facility: Facility): Facility {
  const stated = factNames.flatMap((name): [FactName, unknown][] => {
    const value = representativeValue(name, facility[name]);
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(stated) as Facility;
}

/**
 * The representative of all values of a fact that lead to the same answers.
 * @param facility what else is certain about it: the more is known, the more values are equivalent
 * @returns the value itself, the last date on the same side, or undefined where the fact decides nothing
 * @example representativeValue("youngestDob", "1940-02-01", { receiptComputer: false }) // => "1946-04-01"
 */
export function representativeValue(name: FactName, value: unknown, facility?: Facility): unknown {
  if (facts[name].role === "preparation") return undefined;
  if (typeof value !== "string" || !/^\d/.test(value)) return value;
  return decidingDays(name, facility)?.find((day) => value <= day) ?? value;
}

/**
 * For dates that matter only by which side of some days they are on, those days in order. All dates before the first
 * encoded day are on the same side of the day asked about; later ones, and those of all other facts, count
 * individually.
 */
function decidingDays(name: FactName, facility: Facility | undefined): readonly CivilDate[] | undefined {
  if (name === "designatedOn") return [LAST_DAY_BEFORE];
  if (name !== "youngestDob") return undefined;
  return facility === undefined ? BIRTHS_OF_ALL : decidingBirths(facility);
}

function decidingBirths({ type, receiptComputer }: Facility): readonly CivilDate[] {
  const rows = cutoffRowsFor(
    type === "unknown" ? undefined : type,
    receiptComputer === "unknown" ? undefined : receiptComputer,
  );
  return [...rows.map((row) => CUTOFFS[row]), LAST_DAY_BEFORE].toSorted();
}

const BIRTHS_OF_ALL = decidingBirths({});

/** The first and the last day of a plan (移行計画). */
export type PlanDays = readonly [from: CivilDate, endsOn: CivilDate];

const PLAN_OF_LONG_AGO: PlanDays = [firstPlanDay(LAST_DAY_BEFORE), LAST_DAY_BEFORE];

/**
 * The representative of all plans that lead to the same answers on the days of a month, provided no online claim is
 * recorded that could lie in it: for a plan that began before the month only its last day counts, and for one that
 * ended before it only that it did.
 * @param month the month of the day asked about: its claims are judged by all its days, those before that day too
 * @returns days that a plan can have, like the given ones
 * @example representativePlan(civilDate("2025-11-04"), civilDate("2026-09-30"), civilMonth("2026-04")) // => ["2025-10-01", "2026-09-30"]
 */
export function representativePlan(from: CivilDate, endsOn: CivilDate, month: CivilMonth): PlanDays {
  // The days before a month are those whose text sorts before its own.
  const first: string = month;
  if (from >= first) return [from, endsOn];
  return endsOn >= first ? [firstPlanDay(endsOn), endsOn] : PLAN_OF_LONG_AGO;
}
