import japaneseHolidays from "japanese-holidays";
import {
  civilDate,
  civilMonth,
  dayAfter,
  dayBefore,
  dayOf,
  monthsAfter,
  partsOf,
  weekday,
  type CivilDate,
} from "./civil-date.js";
import { memoize } from "./memoize.js";

/** A day that a special law made a national holiday, or removed from them, for one year. */
export interface HolidayException {
  readonly date: CivilDate;
  readonly isHoliday: boolean;
}

/**
 * What `japanese-holidays` lacks. It covers the special laws for 2019, 2020 and 2021, so this is empty for now.
 * Substitute and sandwiched days are not derived from an entry: each day added or removed needs its own.
 */
const EXCEPTIONS: readonly HolidayException[] = [];

/**
 * The last day for which the Cabinet Office has announced the holidays. The equinox days of a year are announced in
 * February of the year before; until then they are computed.
 */
export const HOLIDAYS_ANNOUNCED_THROUGH = civilDate("2027-12-31");

/**
 * The national holidays of a year with substitute (振替休日) and sandwiched (国民の休日) days: 国民の祝日に関する法律 第2条・第3条, as the
 * exceptions change them. The package works with local instants: from 2019 on its lists are the same in every time
 * zone; before that a clock change shifts a holiday by a day in a few zones (Asia/Baghdad, 2000 to 2007).
 * @param year western year of four digits; the law begins in 1948
 * @param exceptions days added or removed; those of other years are ignored
 */
export function nationalHolidaysOf(
  year: number,
  exceptions: readonly HolidayException[] = EXCEPTIONS,
): ReadonlySet<CivilDate> {
  const january = civilMonth(`${year}-01`);
  const days = new Set(
    japaneseHolidays
      .getHolidaysOf(year)
      .map(({ month, date }) => dayOf(monthsAfter(january, month - 1), date)),
  );
  for (const { date, isHoliday } of exceptions) {
    if (partsOf(date).year !== year) continue;
    if (isHoliday) days.add(date);
    else days.delete(date);
  }
  return days;
}

const holidaysOf = memoize(nationalHolidaysOf);

/**
 * True if the day is a national holiday, a substitute day or a day between two holidays (国民の祝日に関する法律第3条). Beyond
 * `HOLIDAYS_ANNOUNCED_THROUGH` the answer follows from the law as it stands.
 * @example isNationalHoliday(civilDate("2026-09-22")) // => true
 */
export function isNationalHoliday(date: CivilDate): boolean {
  return holidaysOf(Number(date.slice(0, 4))).has(date);
}

function isYearEnd(date: CivilDate): boolean {
  const monthAndDay = date.slice(5);
  return monthAndDay >= "12-29" || monthAndDay <= "01-03";
}

/**
 * True if government offices are open (開庁日): not on Saturday or Sunday, a national holiday, or 29 December to
 * 3 January (行政機関の休日に関する法律第1条第1項). That article as it reads since 1 May 1992 is applied to every day.
 * @example isOpenDay(civilDate("2024-12-29")) // => false
 */
export function isOpenDay(date: CivilDate): boolean {
  const dayOfWeek = weekday(date);
  return dayOfWeek !== 0 && dayOfWeek !== 6 && !isYearEnd(date) && !isNationalHoliday(date);
}

/**
 * The day itself if it is open, else the last open day before it.
 * @example openDayOnOrBefore(civilDate("2024-01-20")) // => "2024-01-19"
 */
export function openDayOnOrBefore(date: CivilDate): CivilDate {
  let day = date;
  while (!isOpenDay(day)) day = dayBefore(day);
  return day;
}

/**
 * The day itself if it is open, else the next open day.
 * @example openDayOnOrAfter(civilDate("2024-01-20")) // => "2024-01-22"
 */
export function openDayOnOrAfter(date: CivilDate): CivilDate {
  let day = date;
  while (!isOpenDay(day)) day = dayAfter(day);
  return day;
}

/**
 * The open day that lies `count` open days before a day; the day itself is not counted, open or not.
 * @param count number of open days, 1 or more
 * @throws RangeError if `count` is not a whole number of at least 1
 * @example openDaysBefore(civilDate("2024-09-30"), 5) // => "2024-09-20"
 */
export function openDaysBefore(date: CivilDate, count: number): CivilDate {
  if (!Number.isInteger(count) || count < 1) {
    throw new RangeError(`not a whole number of open days, 1 or more: ${count}`);
  }
  let day = date;
  for (let counted = 0; counted < count; counted += 1) day = openDayOnOrBefore(dayBefore(day));
  return day;
}

/**
 * True if the day lies beyond the announced holidays, so that whether it is open may still change by law or, at the
 * equinoxes, by announcement.
 * @example isProvisional(civilDate("2028-01-04")) // => true
 */
export const isProvisional = (date: CivilDate): boolean => date > HOLIDAYS_ANNOUNCED_THROUGH;
