import { AS_OF, cell, isStatedText, mayBeNone } from "./cells.js";
import { all, any, inline, isIn, laidOut, type Condition, type Term } from "./text.js";

/*
 * Date arithmetic in SQL. All that the engines have in common for it is text, so digits are compared; nothing here
 * depends on the law.
 */

export type Concat = (...terms: readonly Term[]) => Term;

const REPORTED = cell("youngerHireReportedOn");
const [PLAN_FROM, PLAN_ENDS] = [cell("planFrom"), cell("planEndsOn")];

export const part = (day: Term, from: number, length: number): Term => `substr(${day}, ${from}, ${length})`;

const mapped = (value: Term, pairs: readonly (readonly [string, string])[]): Term =>
  `CASE ${value} ${pairs.map(([from, to]) => `WHEN '${from}' THEN '${to}'`).join(" ")} END`;

/** The digit before a nonzero digit. */
const before = (day: Term, at: number): Term =>
  mapped(
    part(day, at, 1),
    Array.from({ length: 9 }, (_, digit) => [`${digit + 1}`, `${digit}`] as const),
  );

const CENTURIES = ["19", "20", "21", "22"].map((one) => [one, `${Number(one) - 1}99`] as const);

const MONTHS = Array.from(
  { length: 11 },
  (_, month) => [twoDigits(month + 2), twoDigits(month + 1)] as const,
);

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

/** The last branches of a CASE: the year before that of a day, followed by `rest`. */
const yearBefore = (day: Term, rest: Term, concat: Concat): string =>
  [
    `      WHEN ${day} LIKE '__00%' THEN ${concat(mapped(part(day, 1, 2), CENTURIES), rest)}`,
    `      WHEN ${day} LIKE '___0%' THEN ${concat(part(day, 1, 2), before(day, 3), "'9'", rest)}`,
    `      ELSE ${concat(part(day, 1, 3), before(day, 4), rest)} END`,
  ].join("\n");

export const THIS_MONTH: Term = "this_month";
export const REPORT_MONTH: Term = "report_month";
/** The month before that of the day asked about, where a report is recorded. */
export const LAST_MONTH: Term = "last_month";
/** The last day of this month, where the day of the report is unknown, and the day asked about, as two digits. */
export const MONTH_END: Term = "month_end";
export const DAY_OF_MONTH: Term = part(AS_OF, 9, 2);
/** The day on which a plan ends or, where that is not known, the day asked about. */
const PLAN_ENDS_OR_AS_OF: Term = "plan_ends_or_as_of";
/** The same date a year before that, as text: for 29 February a nonexistent day, which sorts where it would be. */
export const A_YEAR_BEFORE: Term = "a_year_before";

/** Two digits that make a multiple of four. */
const isFourth = (tens: Term, units: Term): Condition =>
  any(
    all(isIn(tens, ["0", "2", "4", "6", "8"]), isIn(units, ["0", "4", "8"])),
    all(isIn(tens, ["1", "3", "5", "7", "9"]), isIn(units, ["2", "6"])),
  );

/** The day lies in a leap year other than 1600, 2000 and the like. */
const isInCommonLeapYear = (day: Term): Condition =>
  all(`${part(day, 3, 2)} <> '00'`, isFourth(part(day, 3, 1), part(day, 4, 1)));

export const isInLeapYear = (day: Term): Condition =>
  any(isInCommonLeapYear(day), all(`${part(day, 3, 2)} = '00'`, isFourth(part(day, 1, 1), part(day, 2, 1))));

/** Columns that the date arithmetic starts from. */
export const calendarFacts: readonly string[] = [
  `${part(AS_OF, 1, 7)} AS ${THIS_MONTH}`,
  `${part(REPORTED, 1, 7)} AS ${REPORT_MONTH}`,
  `CASE WHEN ${inline(isStatedText(PLAN_ENDS))} THEN ${PLAN_ENDS} ELSE ${AS_OF} END AS ${PLAN_ENDS_OR_AS_OF}`,
];

/** The columns of the step `calendar`. */
export const calendarColumns = (concat: Concat): string[] => [
  `CASE WHEN ${inline(mayBeNone("youngerHireReportedOn"))} THEN ''
      WHEN ${AS_OF} NOT LIKE '_____01%' THEN ${concat(part(AS_OF, 1, 5), mapped(part(AS_OF, 6, 2), MONTHS))}
${yearBefore(AS_OF, "'-12'", concat)} AS ${LAST_MONTH}`,
  laidOut(
    `CASE WHEN ${REPORTED} <> 'unknown' THEN '' WHEN ${part(AS_OF, 6, 2)} IN ('04', '06', '09', '11') THEN '30' ` +
      `WHEN ${part(AS_OF, 6, 2)} <> '02' THEN '31' WHEN ${inline(isInCommonLeapYear(AS_OF))} THEN '29' ELSE '28' END AS ${MONTH_END}`,
    4,
  ),
  `CASE WHEN ${PLAN_FROM} = '' AND ${PLAN_ENDS} = '' THEN ''
${yearBefore(PLAN_ENDS_OR_AS_OF, part(PLAN_ENDS_OR_AS_OF, 5, 6), concat)} AS ${A_YEAR_BEFORE}`,
];
