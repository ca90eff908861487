import { daysIn, monthOf, partsOf, type CivilDate, type CivilMonth } from "../../calendar/civil-date.js";

/**
 * The position of the middle of a day on a row of months, in months from its beginning; undefined outside of it.
 * @example placeOnMonths(civilDate("2023-02-15"), [civilMonth("2023-01"), civilMonth("2023-02")]) // => 1 + 14.5 / 28
 */
export function placeOnMonths(day: CivilDate, months: readonly CivilMonth[]): number | undefined {
  const index = months.indexOf(monthOf(day));
  if (index === -1) return undefined;
  const { year, month, day: ordinal } = partsOf(day);
  return index + (ordinal - 0.5) / daysIn(year, month);
}
