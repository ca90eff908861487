import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addDays as addDaysToInstant } from "date-fns/addDays";
import { addMonths as addMonthsToInstant } from "date-fns/addMonths";
import { getDaysInMonth } from "date-fns/getDaysInMonth";
import { memoize } from "./memoize.js";

declare const civilDateBrand: unique symbol;
declare const civilMonthBrand: unique symbol;

/** A calendar day in Japan (暦日), written `2024-04-01`. Text order is date order; no clock or time zone affects it. */
export type CivilDate = string & { readonly [civilDateBrand]: true };

/** A calendar month (暦月), written `2024-04`. Text order is month order. */
export type CivilMonth = string & { readonly [civilMonthBrand]: true };

/**
 * What callers of the library may pass: a day or a month may be plain ISO text, `2024-04-01` or `2024-04`. The text is
 * validated before anything is answered.
 */
export type Stated<Asked> = Asked extends unknown
  ? { readonly [Part in keyof Asked]: IsoText<Asked[Part]> }
  : never;

/** Plain text where a day or a month is expected. */
export type IsoText<Value> = Value extends CivilDate | CivilMonth ? string : Value;

const DATE_FORM = /^([1-9]\d{3})-(\d{2})-(\d{2})$/;
const MONTH_FORM = /^([1-9]\d{3})-(\d{2})$/;

const DAYS_OF_EVERY_MONTH = 28;

const instant = (year: number, month: number, day: number): Date => new UTCDateMini(year, month - 1, day);

function dateOf(at: Date): CivilDate {
  const text = at.toISOString().slice(0, 10);
  if (!DATE_FORM.test(text))
    throw new RangeError(`a day outside of the years 1000 to 9999: ${at.toISOString()}`);
  return text as CivilDate;
}

/** True if the value is the text of an existing day, written `YYYY-MM-DD`. */
export function isCivilDate(text: unknown): text is CivilDate {
  if (typeof text !== "string") return false;
  const [, year, month, day] = DATE_FORM.exec(text) ?? [];
  return (
    isCivilMonth(`${year}-${month}`) && Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month))
  );
}

/** True if the value is the text of an existing month, written `YYYY-MM`. */
export function isCivilMonth(text: unknown): text is CivilMonth {
  if (typeof text !== "string") return false;
  const [, , month] = MONTH_FORM.exec(text) ?? [];
  return Number(month) >= 1 && Number(month) <= 12;
}

/**
 * Reads an ISO day.
 * @throws RangeError if the text is not an existing day written `YYYY-MM-DD`
 * @example civilDate("2024-02-29") // => "2024-02-29"
 */
export function civilDate(text: string): CivilDate {
  if (!isCivilDate(text)) throw new RangeError(`not an existing day written YYYY-MM-DD: ${text}`);
  return text;
}

/**
 * Reads an ISO month.
 * @throws RangeError if the text is not an existing month written `YYYY-MM`
 * @example civilMonth("2024-10") // => "2024-10"
 */
export function civilMonth(text: string): CivilMonth {
  if (!isCivilMonth(text)) throw new RangeError(`not an existing month written YYYY-MM: ${text}`);
  return text;
}

const daysInMonth = memoize((place: number) =>
  getDaysInMonth(instant(Math.floor(place / 12), (place % 12) + 1, 1)),
);

/** How many days the month of that year has. */
export const daysIn = (year: number, month: number): number => daysInMonth(12 * year + month - 1);

export function partsOf(date: CivilDate): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/**
 * Adds days; a negative count goes back.
 * @example addDays(civilDate("2024-02-28"), 2) // => "2024-03-01"
 */
export function addDays(date: CivilDate, days: number): CivilDate {
  const { year, month, day } = partsOf(date);
  const [place, last] = [day + days, daysIn(year, month)];
  // In the same month and next to it, where most days asked for lie, nothing has to be counted.
  if (place >= 1 && place <= last) return numbered(monthOf(date), place);
  if (place === 0) return lastDayOf(monthsAfter(monthOf(date), -1));
  if (place === last + 1) return firstDayOf(monthsAfter(monthOf(date), 1));
  return dateOf(addDaysToInstant(instant(year, month, day), days));
}

/**
 * Adds months, keeping the day of the month; the last day of that month where it has no such day (民法第143条第2項).
 * @example addMonths(civilDate("2024-01-31"), 1) // => "2024-02-29"
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = partsOf(date);
  return dateOf(addMonthsToInstant(instant(year, month, day), months));
}

export const dayAfter = (date: CivilDate): CivilDate => addDays(date, 1);

export const dayBefore = (date: CivilDate): CivilDate => addDays(date, -1);

/** Day of the week: 0 Sunday to 6 Saturday. */
export function weekday(date: CivilDate): number {
  const { year, month, day } = partsOf(date);
  return instant(year, month, day).getDay();
}

export const monthOf = (date: CivilDate): CivilMonth => date.slice(0, 7) as CivilMonth;

export const dayOf = (month: CivilMonth, day: number): CivilDate =>
  day >= 1 && day <= DAYS_OF_EVERY_MONTH ? numbered(month, day) : civilDate(numbered(month, day));

const numbered = (month: CivilMonth, day: number): CivilDate =>
  `${month}-${day < 10 ? "0" : ""}${day}` as CivilDate;

export const firstDayOf = (month: CivilMonth): CivilDate => dayOf(month, 1);

// Kept, as are the others by month: the same months recur throughout a list.
export const lastDayOf = memoize((month: CivilMonth): CivilDate =>
  civilDate(`${month}-${daysIn(Number(month.slice(0, 4)), Number(month.slice(5)))}`),
);

/**
 * Adds months; a negative count goes back.
 * @example monthsAfter(civilMonth("2024-01"), -2) // => "2023-11"
 */
export const monthsAfter = (month: CivilMonth, months: number): CivilMonth =>
  placedMonth(12 * Number(month.slice(0, 4)) + Number(month.slice(5)) - 1 + months);

const placedMonth = memoize((place: number) =>
  monthOf(dateOf(instant(Math.floor(place / 12), (place % 12) + 1, 1))),
);

// Japan has had no summer time since 1951: always nine hours ahead of UTC.
const JAPAN_AHEAD_MS = 9 * 60 * 60 * 1000;

/**
 * The calendar day in Japan at an instant.
 * @example dayInJapan(new Date("2025-03-31T15:00:00Z")) // => "2025-04-01"
 */
export const dayInJapan = (moment: Date): CivilDate =>
  civilDate(new Date(moment.getTime() + JAPAN_AHEAD_MS).toISOString().slice(0, 10));
