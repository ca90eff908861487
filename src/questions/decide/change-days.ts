import {
  dayAfter,
  monthOf,
  monthsAfter,
  type CivilDate,
  type CivilMonth,
} from "../../calendar/civil-date.js";
import { memoize } from "../../calendar/memoize.js";
import { changeDaysOf } from "../../facility/dated-records.js";
import { facts, type Facility, type FactName } from "../../facility/facts.js";
import { lastClaimDay } from "../../regulation/dates/submission-windows.js";
import { FIRST_ENCODED_DAY, LAW_CHANGE_DAYS } from "../../regulation/measures/periods.js";

/**
 * The days on which an answer can change, seen from a given day: those of the law, and those that follow from the dates
 * of the facility. Unordered, and possibly with duplicates.
 * @param asOf the day asked about: for an unknown date, the day after it counts
 * @example changeDaysFor({ hardshipEndsOn: civilDate("2026-06-30") }, civilDate("2026-04-01"))
 * // => ["2024-04-01", "2024-10-01", "2026-07-01"]
 */
export const changeDaysFor = (facility: Facility, asOf: CivilDate): readonly CivilDate[] => [
  ...LAW_CHANGE_DAYS,
  ...changeDaysOf(facility, asOf),
];

/**
 * The first day that can be asked about for a facility: not before its designation, nor before the birth of its staff.
 * @example firstDayFor({ designatedOn: civilDate("2025-04-01") }) // => "2025-04-01"
 */
export function firstDayFor({ designatedOn, youngestDob }: Facility): CivilDate {
  const isDate = (date: string | undefined): date is CivilDate =>
    date !== undefined && date !== "unknown" && date !== "none";
  return [FIRST_ENCODED_DAY, designatedOn, youngestDob].filter(isDate).toSorted().at(-1)!;
}

/**
 * The days on which the answer for a facility can change, whatever day is asked about, in order: the first that can be
 * asked about, those of the law, and those that follow from its own dates.
 * @returns `null` if any day can be one, since the date of a record is unknown
 * @example turningDays({ planFrom: civilDate("2025-10-01"), planEndsOn: civilDate("2026-09-30") })
 * // => ["2023-04-01", "2024-03-11", "2024-04-01", "2024-09-11", "2024-10-01", "2025-09-11", "2025-10-01", "2026-09-11", "2026-10-01"]
 */
export function turningDays(facility: Facility): readonly CivilDate[] | null {
  if (hasUnknownDay(facility)) return null;
  const changes = changeDaysFor(facility, FIRST_ENCODED_DAY);
  const days = [firstDayFor(facility), ...changes, ...changes.map(firstDayThatLooksTo)];
  return [...new Set(days)].toSorted();
}

/** True if the date of a record is unknown, so that the answer may change on any day. */
export const hasUnknownDay = (facility: Facility): boolean =>
  (Object.keys(facility) as FactName[]).some(
    (name) => facility[name] === "unknown" && facts[name].kind === "date" && facts[name].role === "record",
  );

/**
 * The claim month (請求月) whose last claim day is the next on a day.
 * @example nextClaimMonth(civilDate("2026-04-11")) // => "2026-05"
 */
export function nextClaimMonth(day: CivilDate): CivilMonth {
  const month = monthOf(day);
  return day <= lastClaimDay(month) ? month : monthsAfter(month, 1);
}

/** The first day whose next claims (accepted up to the 10th of their month) can be made on that day. */
const firstDayThatLooksTo = memoize((day: CivilDate): CivilDate =>
  dayAfter(lastClaimDay(monthsAfter(nextClaimMonth(day), -1))),
);
