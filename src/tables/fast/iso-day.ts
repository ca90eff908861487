import { daysIn } from "../../calendar/civil-date.js";
import { isoText } from "../../calendar/date-text.js";

const FIRST_YEAR = 1868;
const LAST_YEAR = 2200;
const DAYS_A_MONTH = 31;
const DAYS_A_YEAR = 12 * DAYS_A_MONTH;
const NUMBERS = (LAST_YEAR - FIRST_YEAR + 1) * DAYS_A_YEAR;

const ZERO = 0x30;
const DASH = 0x2d;

/** Anything but a day written `YYYY-MM-DD`. */
export const NO_DAY = -1;

/**
 * The number of a day written `YYYY-MM-DD` in bytes: days of the same month are consecutive. Whether the month has that
 * day is not checked here.
 * @returns `NO_DAY` for every other form, and for years that are not read
 * @example isoDayNumber(Buffer.from("1868-01-02"), 0, 10) // => 1
 */
export function isoDayNumber(bytes: Uint8Array, start: number, end: number): number {
  if (end - start !== 10 || bytes[start + 4] !== DASH || bytes[start + 7] !== DASH) return NO_DAY;
  const year = 100 * twoDigits(bytes, start) + twoDigits(bytes, start + 2);
  const month = twoDigits(bytes, start + 5);
  const day = twoDigits(bytes, start + 8);
  const isDay =
    year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= DAYS_A_MONTH;
  return isDay ? (year - FIRST_YEAR) * DAYS_A_YEAR + (month - 1) * DAYS_A_MONTH + day - 1 : NO_DAY;
}

/** Two digits as a number; far out of range if they are not digits. */
function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = bytes[at]! - ZERO;
  const ones = bytes[at + 1]! - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : -10_000;
}

const yearOf = (number: number): number => FIRST_YEAR + Math.floor(number / DAYS_A_YEAR);
const monthOf = (number: number): number => 1 + Math.floor((number % DAYS_A_YEAR) / DAYS_A_MONTH);

/** The number of the last day in the month of that number. */
const lastOfMonth = (number: number): number =>
  number - (number % DAYS_A_MONTH) + daysIn(yearOf(number), monthOf(number)) - 1;

/** The day with a number, in ISO form. */
const isoDay = (number: number): string =>
  isoText(yearOf(number), monthOf(number), 1 + (number % DAYS_A_MONTH));

/** The mark of a day not asked for yet. */
const NOT_MET = -0x8000_0000;

/**
 * Caches a number for each day. Lists contain many thousands of dates of birth, so a year, or a month, whose first and
 * last day have the same number is filled at once.
 * @param read finds the number of a day written `YYYY-MM-DD`; days between two with the same number have it as well
 */
export function dayNumbers(read: (day: string) => number): (day: number) => number {
  const numbers = new Int32Array(NUMBERS).fill(NOT_MET);
  const known = (day: number): number => {
    if (numbers[day] === NOT_MET) numbers[day] = read(isoDay(day));
    return numbers[day]!;
  };
  const learnMonths = (first: number, last: number): void => {
    if (known(first) !== known(last)) return;
    for (let day = first; day <= last; day += DAYS_A_MONTH)
      numbers.fill(known(first), day, lastOfMonth(day) + 1);
  };
  const learn = (day: number): number => {
    const january = day - (day % DAYS_A_YEAR);
    if (numbers[january] === NOT_MET) learnMonths(january, january + DAYS_A_YEAR - 1);
    if (numbers[day] === NOT_MET) learnMonths(day - (day % DAYS_A_MONTH), lastOfMonth(day));
    return known(day);
  };
  return (day) => {
    const number = numbers[day]!;
    return number === NOT_MET ? learn(day) : number;
  };
}
