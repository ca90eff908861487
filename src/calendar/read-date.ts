import {
  addDays,
  civilDate,
  civilMonth,
  firstDayOf,
  isCivilDate,
  lastDayOf,
  monthsAfter,
  partsOf,
  weekday,
  type CivilDate,
  type CivilMonth,
} from "./civil-date.js";
import {
  isoText,
  markedDate,
  markedMonth,
  plainText,
  splitWeekday,
  possibleDates,
  possibleMonths,
  splitTime,
  stateDay,
  stateMonth,
  type StatedDay,
  type StatedMonth,
} from "./date-text.js";
import {
  CALENDAR_REFORM,
  formatInEra,
  formatMonthInEra,
  westernYearOf,
  type Era,
  type EraName,
} from "./era.js";
import { accept, refuse, type Reading } from "./reading.js";

/** The first and the last western year accepted. */
const FIRST_YEAR = 1868;
const LAST_YEAR = 2200;

const FIRST_DATE = civilDate(`${FIRST_YEAR}-01-01`);
const LAST_DATE = civilDate(`${LAST_YEAR}-12-31`);

/** Faults common to dates and months. Readings are texts that would be accepted. */
export type DateOrMonthIssue =
  /**
   * The era, the century or the order is missing. `readings` lists everything it could mean: in this century, in each
   * era from the present one back, in the last century. Even a single reading is not assumed.
   */
  | { readonly code: "ambiguous"; readonly readings: readonly string[] }
  /**
   * The era had not begun or had ended: its first and last day (null: still running), and the day in its proper era.
   */
  | {
      readonly code: "outside-era";
      readonly era: EraName;
      readonly firstDay: CivilDate;
      readonly lastDay: CivilDate | null;
      readonly readings: readonly string[];
    }
  /** 明治1-5年, when the calendar was lunar; `firstDay` is the first day that can be converted. */
  | { readonly code: "before-calendar-reform"; readonly firstDay: CivilDate }
  /** The western year is outside the accepted range. */
  | {
      readonly code: "year-out-of-range";
      readonly year: number;
      readonly firstYear: number;
      readonly lastYear: number;
    };

/** Why a text was not accepted as a day. */
export type DateIssue =
  | DateOrMonthIssue
  /** Not a date in any accepted form. */
  | { readonly code: "not-a-date" }
  /** Five digits only: a spreadsheet's serial number for a day; `readings` is that day. */
  | { readonly code: "spreadsheet-number"; readonly readings: readonly string[] }
  /** The day of the week does not match the date; `readings` is the date alone. */
  | { readonly code: "other-weekday"; readonly readings: readonly string[] }
  /** There is no such day in that year; `readings` are the days on either side. */
  | {
      readonly code: "no-such-day";
      readonly year: number;
      readonly month: number;
      readonly day: number;
      readonly readings: readonly string[];
    }
  /** A date with a time of day other than midnight without zone; `readings` is the date alone. */
  | { readonly code: "time-of-day"; readonly readings: readonly string[] };

/** Why a text was not accepted as a month. */
export type MonthIssue =
  | DateOrMonthIssue
  /** Not a month in any accepted form; it may be a full date. */
  | { readonly code: "not-a-month" }
  | { readonly code: "no-such-month"; readonly year: number; readonly month: number };

const isInRange = (date: CivilDate): boolean => date >= FIRST_DATE && date <= LAST_DATE;

const westernYear = ({ era, year }: StatedMonth): number =>
  era === undefined ? year : westernYearOf(era, year);

/** What is wrong with the year alone. Year 0 of an era is left to the era's limits. */
function problemOfYear(stated: StatedMonth): DateOrMonthIssue | undefined {
  const year = westernYear(stated);
  if (stated.era !== undefined && stated.year > 0 && year < partsOf(CALENDAR_REFORM).year) {
    return { code: "before-calendar-reform", firstDay: CALENDAR_REFORM };
  }
  if (year > LAST_YEAR || (stated.era === undefined && year < FIRST_YEAR)) {
    return { code: "year-out-of-range", year, firstYear: FIRST_YEAR, lastYear: LAST_YEAR };
  }
  return undefined;
}

const outsideEra = ({ name, firstDay, lastDay }: Era, readings: readonly string[]): DateOrMonthIssue => ({
  code: "outside-era",
  era: name,
  firstDay,
  lastDay,
  readings,
});

const lasted = (era: Era, first: CivilDate, last: CivilDate): boolean =>
  last >= era.firstDay && (era.lastDay === null || first <= era.lastDay);

const isMonthNumber = (month: number): boolean => month >= 1 && month <= 12;

/** The existing days on either side of one that its month does not have, written like the text: with or without era. */
function daysNextTo({ era, day }: StatedDay, month: CivilMonth): readonly string[] {
  const days = day === 0 ? [firstDayOf(month)] : [lastDayOf(month), firstDayOf(monthsAfter(month, 1))];
  return days.filter(isInRange).map((date) => (era === undefined ? date : formatInEra(date)));
}

function decideDay(stated: StatedDay): Reading<CivilDate, DateIssue> {
  const problem = problemOfYear(stated);
  if (problem !== undefined) return refuse(problem);
  const { era, month, day } = stated;
  const year = westernYear(stated);
  if (!isMonthNumber(month)) return refuse({ code: "no-such-day", year, month, day, readings: [] });
  const text = isoText(year, month, day);
  if (!isCivilDate(text)) {
    const readings = daysNextTo(stated, civilMonth(isoText(year, month)));
    return refuse({ code: "no-such-day", year, month, day, readings });
  }
  if (era !== undefined && !lasted(era, text, text)) {
    return refuse(outsideEra(era, isInRange(text) ? [formatInEra(text), text] : []));
  }
  return accept(text);
}

function decideMonth(stated: StatedMonth): Reading<CivilMonth, MonthIssue> {
  const problem = problemOfYear(stated);
  if (problem !== undefined) return refuse(problem);
  const { era, month } = stated;
  const year = westernYear(stated);
  if (!isMonthNumber(month)) return refuse({ code: "no-such-month", year, month });
  const value = civilMonth(isoText(year, month));
  if (era !== undefined && !lasted(era, firstDayOf(value), lastDayOf(value))) {
    return refuse(outsideEra(era, isInRange(firstDayOf(value)) ? [formatMonthInEra(value), value] : []));
  }
  return accept(value);
}

function decideOpen<Issue>(
  candidates: readonly string[],
  isAccepted: (text: string) => boolean,
  otherwise: Issue,
): Reading<never, DateOrMonthIssue | Issue> {
  const readings = candidates.filter(isAccepted);
  return refuse(readings.length === 0 ? otherwise : { code: "ambiguous", readings });
}

function readPlainDate(plain: string): Reading<CivilDate, DateIssue> {
  const marked = markedDate(plain);
  const stated = stateDay(marked);
  if (stated !== undefined) return decideDay(stated);
  return decideOpen<DateIssue>(
    possibleDates(marked),
    (text) => readDate(text).ok,
    /^\d{5}$/.test(plain)
      ? { code: "spreadsheet-number", readings: [dayOfSpreadsheet(Number(plain))] }
      : { code: "not-a-date" },
  );
}

/** The day of a spreadsheet's serial number, in the 1900 system. */
const dayOfSpreadsheet = (count: number): CivilDate => addDays(civilDate("1899-12-30"), count);

const MIDNIGHT = /^00?:00(?::00(?:\.0+)?)?$/;

/**
 * Reads a day in any form used in Japanese documents and spreadsheets: `2024-04-01`, `2024/4/1`, `2024.4.1`,
 * `20240401`, `2024年4月1日`, `令和6年4月1日`, `R6.4.1`, `令6/4/1`, `1946・4・1`, with 元年, numbers in kanji, full-width
 * characters, ㋿, spaces around separators; followed by midnight (`2024/4/1 0:00`), 生 or the day of the week; and as
 * claims data write it (`3210401`, where 3 is 昭和). Nothing is guessed: a year of one or two digits needs its era.
 * @param text what the user wrote
 * @returns the day, or what is wrong with the text as plain data; it never throws
 * @example readDate("昭和64年1月7日") // => { ok: true, value: "1989-01-07" }
 */
export function readDate(text: string): Reading<CivilDate, DateIssue> {
  if (isCivilDate(text) && isInRange(text)) return accept(text);
  const plain = plainText(text);
  if (plain === undefined) return refuse({ code: "not-a-date" });
  const { date, time } = splitTime(plain);
  const { day, weekday: stated } = splitWeekday(date);
  const reading = readPlainDate(day);
  if (reading.ok && stated !== undefined && stated !== weekday(reading.value)) {
    return refuse({ code: "other-weekday", readings: [reading.value] });
  }
  if (!reading.ok || time === undefined || MIDNIGHT.test(time)) return reading;
  return refuse({ code: "time-of-day", readings: [reading.value] });
}

/**
 * Reads a month: `2024-10`, `2024/10`, `2024.10`, `202410`, `2024年10月`, `令和6年10月`, `R6.10`, with 元年 and full-width
 * characters. A month in which the era changed is accepted in both eras; a full date is refused.
 * @param text what the user wrote
 * @returns the month, or what is wrong with the text as plain data; it never throws
 * @example readMonth("令和6年10月") // => { ok: true, value: "2024-10" }
 */
export function readMonth(text: string): Reading<CivilMonth, MonthIssue> {
  const plain = plainText(text);
  if (plain === undefined) return refuse({ code: "not-a-month" });
  const marked = markedMonth(plain);
  const stated = stateMonth(marked);
  if (stated !== undefined) return decideMonth(stated);
  return decideOpen(possibleMonths(marked), (candidate) => readMonth(candidate).ok, { code: "not-a-month" });
}
