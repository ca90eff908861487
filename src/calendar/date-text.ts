import { ERAS, type Era } from "./era.js";

/** The month that a text states; whether it exists is checked elsewhere. */
export interface StatedMonth {
  /** Undefined for a western year. */
  readonly era: Era | undefined;
  /** The year of the era, or the western year. */
  readonly year: number;
  readonly month: number;
}

/** The day that a text states; whether it exists is checked elsewhere. */
export interface StatedDay extends StatedMonth {
  readonly day: number;
}

// Every accepted form is far shorter, spaces and time included; the limit bounds the work that a hostile text can
// cause.
const LONGEST_TEXT = 40;

const ERA_BY_TEXT: ReadonlyMap<string, Era> = new Map(
  ERAS.flatMap((era) => [era.name, era.name.slice(0, 1), era.letter].map((text) => [text, era] as const)),
);

const YEAR = String.raw`(?:(\d{4})|(${[...ERA_BY_TEXT.keys()].join("|")})(元|\d{1,3}))`;
const DATE_FORM = new RegExp(String.raw`^${YEAR}([-/.])(\d{1,2})\4(\d{1,2})$`);
const MONTH_FORM = new RegExp(String.raw`^${YEAR}[-/.](\d{1,2})$`);
const DATE_WITHOUT_ERA = /^(元|\d{1,2})([-/.])(\d{1,2})\2(\d{1,2})$/;
const MONTH_WITHOUT_ERA = /^(元|\d{1,2})[-/.](\d{1,2})$/;
const DATE_WITH_YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;

const TIME_ENDING = /^(.*?)(?:T|\s+)(\d{1,2}:.*)$/s;
// Hyphen, en dash, minus sign, and the long-vowel mark, which Japanese keyboards enter in place of a hyphen.
const DASHES = /[\u2010\u2013\u2212\u30fc]/g;
const SPACES_BESIDE_A_MARK = /(?<!\d)\s+|\s+(?!\d)/g;

/**
 * Normalizes a text: half-width digits, letters and marks; capitals; composed signs (㍻) spelled out.
 * @returns undefined where it is too long to be a date or is not text: a cell of a table may hold anything
 */
export function plainText(text: unknown): string | undefined {
  if (typeof text !== "string" || text.length > LONGEST_TEXT) return undefined;
  return text.normalize("NFKC").trim().toUpperCase().replace(DASHES, "-");
}

/** Splits off the time of day that spreadsheets write after a date. */
export function splitTime(plain: string): { readonly date: string; readonly time: string | undefined } {
  const [, date, time] = TIME_ENDING.exec(plain) ?? [];
  return date === undefined ? { date: plain, time: undefined } : { date, time };
}

const WEEKDAYS = "日月火水木金土";
const WEEKDAY_ENDING = /^(.*?)\s*\(([月火水木金土日])(?:曜日?)?\)$/s;

/** Splits off the day of the week that letters write after a date, as a number from 0 (Sunday). */
export function splitWeekday(date: string): { readonly day: string; readonly weekday: number | undefined } {
  const [, day, sign] = WEEKDAY_ENDING.exec(date) ?? [];
  return day === undefined ? { day: date, weekday: undefined } : { day, weekday: WEEKDAYS.indexOf(sign!) };
}

const KANJI_DIGITS = "〇一二三四五六七八九";
const KANJI_NUMBER = /[〇一二三四五六七八九十]+(?=[年月日])/g;

/** The digits of a number in kanji: 二十一 and 二一 are 21. */
function digitsOf(kanji: string): string {
  const digit = (sign: string): string => Array.from(sign, (one) => KANJI_DIGITS.indexOf(one)).join("");
  const [tens, ones, ...more] = kanji.split("十") as [string, ...string[]];
  if (ones === undefined) return digit(tens);
  if (more.length > 0 || tens.length > 1 || ones.length > 1) return kanji;
  return (tens === "" ? "1" : digit(tens)) + (ones === "" ? "0" : digit(ones));
}

/**
 * The eras by the digit that begins a date in claims data. 明治 (1) and 大正 (2) are left out: nobody at work was born
 * then, and 2050101 is more likely 20250101 with a digit missing.
 */
const ERA_BY_DIGIT: Readonly<Record<string, string>> = { 3: "S", 4: "H", 5: "R" };
const CLAIMS_DATA_FORM = /^([3-5])(\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/;

/**
 * Rewrites a normalized date with separators: `2024 年 4 月 1 日`, `20240401` and `2024. 4. 1` as `2024-4-1`,
 * `2024-04-01`, `2024.4.1`.
 */
export const markedDate = (plain: string): string =>
  plain
    .replace(SPACES_BESIDE_A_MARK, "")
    .replace(/生(?:まれ)?$/, "")
    .replace(KANJI_NUMBER, digitsOf)
    .replace(/(?<=[\d元])・(?=\d)/g, ".")
    .replace(/年(\d{1,2})月(\d{1,2})日$/, "-$1-$2")
    .replace(
      CLAIMS_DATA_FORM,
      (_, era: string, year: string, month: string, day: string) =>
        `${ERA_BY_DIGIT[era]!}${year}.${month}.${day}`,
    )
    .replace(/^(\d{4}|\d{2})(\d{2})(\d{2})$/, "$1-$2-$3");

/** Rewrites a normalized month with separators: `2024 年 10 月` and `202410` as `2024-10`. */
export const markedMonth = (plain: string): string =>
  plain
    .replace(SPACES_BESIDE_A_MARK, "")
    .replace(KANJI_NUMBER, digitsOf)
    .replace(/(?<=[\d元])・(?=\d)/g, ".")
    .replace(/年(\d{1,2})月$/, "-$1")
    .replace(/^(\d{4})(\d{2})$/, "$1-$2");

const yearNumber = (text: string | undefined): number => (text === "元" ? 1 : Number(text));

function statedMonth(
  westernYear: string | undefined,
  era: string | undefined,
  yearOfEra: string | undefined,
  month: string,
): StatedMonth {
  return {
    era: era === undefined ? undefined : ERA_BY_TEXT.get(era),
    year: yearNumber(westernYear ?? yearOfEra),
    month: Number(month),
  };
}

/** What a date with separators states; undefined where it is not a complete form. */
export function stateDay(marked: string): StatedDay | undefined {
  const [, westernYear, era, yearOfEra, , month, day] = DATE_FORM.exec(marked) ?? [];
  if (month === undefined) return undefined;
  return { ...statedMonth(westernYear, era, yearOfEra, month), day: Number(day) };
}

/** What a month with separators states; undefined where it is not a complete form. */
export function stateMonth(marked: string): StatedMonth | undefined {
  const [, westernYear, era, yearOfEra, month] = MONTH_FORM.exec(marked) ?? [];
  return month === undefined ? undefined : statedMonth(westernYear, era, yearOfEra, month);
}

/** A western month or day in ISO form; the year has four digits. */
export const isoText = (year: number | string, ...monthAndDay: readonly (number | string)[]): string =>
  [year, ...monthAndDay.map((part) => String(part).padStart(2, "0"))].join("-");

/** The complete years that one or two digits could stand for: this century, every era, the last century. */
function withEveryYear(year: string, ...monthAndDay: readonly string[]): readonly string[] {
  const inEras = ERAS.toReversed().map((era) =>
    [`${era.letter}${yearNumber(year)}`, ...monthAndDay.map(Number)].join("."),
  );
  if (year === "元") return inEras;
  const inCentury = (century: string): string => isoText(century + year.padStart(2, "0"), ...monthAndDay);
  return [inCentury("20"), ...inEras, inCentury("19")];
}

/**
 * The complete forms that a date with separators could stand for where the era or century is missing (`6.4.1`,
 * `240401`) or, with the year last, the order of month and day is unclear (`4/5/2024`). Some of them may not exist.
 */
export function possibleDates(marked: string): readonly string[] {
  const [, year, , month, day] = DATE_WITHOUT_ERA.exec(marked) ?? [];
  if (day !== undefined) return withEveryYear(year!, month!, day);
  const [, first, , second, lastYear] = DATE_WITH_YEAR_LAST.exec(marked) ?? [];
  if (lastYear === undefined) return [];
  return [...new Set([isoText(lastYear, first!, second!), isoText(lastYear, second!, first!)])];
}

/** The complete forms that a month with separators could stand for where the era or century is missing (`6.10`). */
export function possibleMonths(marked: string): readonly string[] {
  const [, year, month] = MONTH_WITHOUT_ERA.exec(marked) ?? [];
  return month === undefined ? [] : withEveryYear(year!, month);
}
