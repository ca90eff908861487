import { civilDate, dayBefore, firstDayOf, partsOf, type CivilDate, type CivilMonth } from "./civil-date.js";

/** The eras (元号) since Meiji, by name. */
export type EraName = "明治" | "大正" | "昭和" | "平成" | "令和";

/** One Japanese era: its years begin on 1 January, and the first is 元年. */
export interface Era {
  readonly name: EraName;
  /** The Latin letter used in short dates (R6.4.1). */
  readonly letter: "M" | "T" | "S" | "H" | "R";
  readonly firstDay: CivilDate;
  /** The day before the next era begins; null for the present era. */
  readonly lastDay: CivilDate | null;
}

/**
 * The first day on which Japan used the Gregorian calendar, 明治6年1月1日 (明治5年太政官布告第337号). The calendar before it was
 * lunar, so era dates cannot be converted day by day.
 */
export const CALENDAR_REFORM = civilDate("1873-01-01");

const BEGINNINGS = [
  { name: "明治", letter: "M", firstDay: civilDate("1868-01-25") },
  { name: "大正", letter: "T", firstDay: civilDate("1912-07-30") },
  { name: "昭和", letter: "S", firstDay: civilDate("1926-12-25") },
  { name: "平成", letter: "H", firstDay: civilDate("1989-01-08") },
  { name: "令和", letter: "R", firstDay: civilDate("2019-05-01") },
] as const;

/**
 * The eras since Meiji, oldest first. A day on which the era changed belongs to the new one.
 * Sources: the edicts of 1868, 1912-07-30 and 1926-12-25; 元号を改める政令（昭和64年政令第1号、平成31年政令第143号）.
 */
export const ERAS: readonly Era[] = BEGINNINGS.map((beginning, index) => {
  const next = BEGINNINGS[index + 1];
  return { ...beginning, lastDay: next === undefined ? null : dayBefore(next.firstDay) };
});

/**
 * The era a day belongs to; undefined before Meiji.
 * @example eraOf(civilDate("1989-01-07"))?.name // => "昭和"
 */
export function eraOf(date: CivilDate): Era | undefined {
  return ERAS.findLast((era) => date >= era.firstDay);
}

/** The western year of a year of the era; year 1 is 元年. */
export const westernYearOf = (era: Era, yearOfEra: number): number =>
  partsOf(era.firstDay).year + yearOfEra - 1;

function yearInEra(date: CivilDate): string {
  const { year } = partsOf(date);
  const era = date < CALENDAR_REFORM ? undefined : eraOf(date);
  if (era === undefined) return `${year}年`;
  const yearOfEra = year - westernYearOf(era, 1) + 1;
  return `${era.name}${yearOfEra === 1 ? "元" : yearOfEra}年`;
}

/**
 * A day as Japanese official documents write it. Before the calendar reform of 1873 no era date can be computed, so the
 * western year is used (1870年6月1日).
 * @example formatInEra(civilDate("2019-05-01")) // => "令和元年5月1日"
 */
export function formatInEra(date: CivilDate): string {
  const { month, day } = partsOf(date);
  return `${yearInEra(date)}${month}月${day}日`;
}

/**
 * A month as Japanese official documents write it, in the era of its first day (January 1989 is 昭和64年1月); before the
 * calendar reform of 1873 with the western year.
 * @example formatMonthInEra(civilMonth("2024-10")) // => "令和6年10月"
 */
export function formatMonthInEra(month: CivilMonth): string {
  const firstDay = firstDayOf(month);
  return `${yearInEra(firstDay)}${partsOf(firstDay).month}月`;
}
