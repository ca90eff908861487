import { addDays, type CivilDate } from "../../calendar/civil-date.js";
import { openDayOnOrBefore } from "../../calendar/open-days.js";

/** How many days ahead reminders come: a week and a day, or the last open day before if offices are closed. */
const LEADS = [7, 1];

/**
 * How many days before an event its reminders come: on open days, so that somebody can act.
 * @example remindersBefore(civilDate("2026-12-21")) // => [7, 3]
 */
export const remindersBefore = (date: CivilDate): number[] => [
  ...new Set(LEADS.map((lead) => daysBetween(openDayOnOrBefore(addDays(date, -lead)), date))),
];

const DAY = 86_400_000;

const daysBetween = (from: CivilDate, to: CivilDate): number => (Date.parse(to) - Date.parse(from)) / DAY;

/**
 * The day on which a deadline is placed in a calendar: the last open day on or before it, unless that has passed.
 * @example dayToAct(civilDate("2026-12-20"), civilDate("2026-12-18"), civilDate("2026-11-28")) // => "2026-12-18"
 * @example dayToAct(civilDate("2026-12-20"), civilDate("2026-12-18"), civilDate("2026-12-19")) // => "2026-12-20"
 */
export const dayToAct = (by: CivilDate, safeBy: CivilDate, asOf: CivilDate): CivilDate =>
  safeBy >= asOf ? safeBy : by;
