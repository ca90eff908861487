import { civilDate, dayAfter, type CivilDate } from "../../src/calendar/civil-date.js";

/** Every day from the first to the last, both included. */
export function everyDay(first: string, last: string): readonly CivilDate[] {
  const days: CivilDate[] = [];
  for (let day = civilDate(first); day <= last; day = dayAfter(day)) days.push(day);
  return days;
}
