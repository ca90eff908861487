import { dayBefore, type CivilDate } from "../calendar/civil-date.js";
import type { DayRange } from "./value.js";

/**
 * The longest run of days around a day over which nothing changes. Only the days on which something can change are
 * examined, so the caller must list them all.
 * @param changeDays the first day of every new state, in any order
 * @param bounds the days beyond which nothing is claimed: a run that reaches the first is open there
 */
export function runAround(
  day: CivilDate,
  changeDays: readonly CivilDate[],
  sameOn: (day: CivilDate) => boolean,
  bounds: { readonly first: CivilDate; readonly earliest: CivilDate },
): DayRange {
  const days = [...new Set(changeDays)].toSorted();
  const earlier = [bounds.earliest, ...days.filter((one) => one > bounds.earliest && one <= day)];
  const began = earlier.findLast((one) => one === bounds.earliest || !sameOn(dayBefore(one)))!;
  const ended = days.find((one) => one > day && !sameOn(one));
  return {
    from: began === bounds.first ? null : began,
    to: ended === undefined ? null : dayBefore(ended),
  };
}

/** Whether something holds on a day: in every state still possible, in none, or in some. */
export type Standing = "all" | "none" | "some";

/**
 * The last day of the unbroken run over which something holds, from a given day.
 * @returns `null` where it never ends, or where the states still possible disagree about the day
 */
export function lastDayStanding(
  day: CivilDate,
  changeDays: readonly CivilDate[],
  standingOn: (day: CivilDate) => Standing,
): CivilDate | null {
  if (standingOn(day) !== "all") return null;
  const days = [...new Set(changeDays)].filter((one) => one > day).toSorted();
  const broken = days.find((one) => standingOn(one) !== "all");
  return broken === undefined || standingOn(broken) === "some" ? null : dayBefore(broken);
}
