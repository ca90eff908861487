import type { CivilDate } from "../../calendar/civil-date.js";
import { weekday } from "../../calendar/civil-date.js";
import type { dates } from "../../wording/ja/dates.js";
import type { weekdays } from "../../wording/ja/weekdays.js";

/**
 * A day in words with its day of the week, in the language of the words.
 *
 * @example dayWithWeekday(civilDate("2024-08-20"), words) // => "2024年8月20日（火）"
 */
export function dayWithWeekday(
  date: CivilDate,
  words: { readonly dates: typeof dates; readonly weekdays: typeof weekdays },
): string {
  return words.weekdays.after(words.dates.day(date), words.weekdays.names[weekday(date)] ?? "");
}
