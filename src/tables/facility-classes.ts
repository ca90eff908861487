import { dayBefore, type CivilDate } from "../calendar/civil-date.js";
import { factNames, facts, type Facility, type FactName } from "../facility/facts.js";
import { CUTOFFS } from "../regulation/cutoffs.js";
import { FIRST_ENCODED_DAY } from "../regulation/periods.js";

/**
 * Dates that decide only by the side of these days on which they lie. All dates before the first encoded day lie on the
 * same side of the day asked about; later ones, and the dates of all other facts, count as they are.
 */
const LAST_DAY_BEFORE = dayBefore(FIRST_ENCODED_DAY);
const DECIDING_DAYS: Readonly<Partial<Record<FactName, readonly CivilDate[]>>> = {
  youngestDob: [...Object.values(CUTOFFS), LAST_DAY_BEFORE].toSorted(),
  designatedOn: [LAST_DAY_BEFORE],
};

/**
 * The facility that stands for all about which the law says the same on every day: each date is the last one on its side, and what decides nothing is left out.
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
 * What stands for all values of a fact that lead to the same answers.
 * @returns the value itself, the last date on the same side, or undefined where the fact decides nothing
 */
export function representativeValue(name: FactName, value: unknown): unknown {
  if (facts[name].role === "preparation") return undefined;
  const days = DECIDING_DAYS[name];
  if (days === undefined || typeof value !== "string" || !/^\d/.test(value)) return value;
  return days.find((day) => value <= day) ?? value;
}
