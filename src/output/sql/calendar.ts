import { AS_OF, cell } from "./cells.js";
import type { Term } from "./text.js";

/*
 * Date arithmetic in SQL. All that the engines have in common for it is text, so digits are compared; nothing here
 * depends on the law.
 */

export type Concat = (...terms: readonly Term[]) => Term;

const REPORTED = cell("youngerHireReportedOn");
const PLAN_ENDS = cell("planEndsOn");

const part = (day: Term, from: number, length: number): Term => `substr(${day}, ${from}, ${length})`;

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

const LEAP_YEARS = Array.from({ length: 24 }, (_, place) => `'${twoDigits(4 * place + 4)}'`);

const yearBefore = (day: Term, concat: Concat): string[] => [
  `    CASE WHEN ${day} LIKE '__00%' THEN ${mapped(part(day, 1, 2), CENTURIES)}`,
  `      WHEN ${day} LIKE '___0%' THEN ${concat(part(day, 1, 2), before(day, 3), "'9'")}`,
  `      ELSE ${concat(part(day, 1, 3), before(day, 4))}`,
];

/** Months as columns: that of the day asked about, the one before, and that in which a hire is reported. */
export const THIS_MONTH: Term = "this_month";
export const LAST_MONTH: Term = "last_month";
export const REPORT_MONTH: Term = "report_month";
/** The last day of this month, as two digits; and those of the day asked about. */
export const MONTH_END: Term = "month_end";
export const DAY_OF_MONTH: Term = part(AS_OF, 9, 2);
/** The same date a year before, as text: for 29 February a nonexistent day, which sorts where it would be. */
export const A_YEAR_AGO: Term = "a_year_ago";
export const A_YEAR_BEFORE_PLAN_END: Term = "a_year_before_plan_end";

/** The steps for date arithmetic, from the step `given`; the last is called `calendar`. */
export const calendarSteps = (
  concat: Concat,
): { readonly name: string; readonly lines: readonly string[] }[] => [
  {
    name: "years",
    lines: [
      "  SELECT given.*,",
      ...yearBefore(AS_OF, concat),
      "    END AS year_before,",
      ...yearBefore(PLAN_ENDS, concat),
      "    END AS year_before_plan_end",
      "  FROM given",
    ],
  },
  {
    name: "calendar",
    lines: [
      "  SELECT years.*,",
      `    ${part(AS_OF, 1, 7)} AS ${THIS_MONTH},`,
      `    CASE WHEN ${AS_OF} LIKE '_____01%' THEN ${concat("year_before", "'-12'")}`,
      `      ELSE ${concat(part(AS_OF, 1, 5), mapped(part(AS_OF, 6, 2), MONTHS))}`,
      `    END AS ${LAST_MONTH},`,
      `    CASE WHEN ${part(AS_OF, 6, 2)} IN ('04', '06', '09', '11') THEN '30'`,
      `      WHEN ${part(AS_OF, 6, 2)} <> '02' THEN '31'`,
      `      WHEN ${part(AS_OF, 1, 4)} = '2000' OR ${part(AS_OF, 3, 2)} IN (${LEAP_YEARS.slice(0, 12).join(", ")},`,
      `        ${LEAP_YEARS.slice(12).join(", ")}) THEN '29'`,
      `      ELSE '28'`,
      `    END AS ${MONTH_END},`,
      `    ${part(REPORTED, 1, 7)} AS ${REPORT_MONTH},`,
      `    ${concat("year_before", part(AS_OF, 5, 6))} AS ${A_YEAR_AGO},`,
      `    ${concat("year_before_plan_end", part(PLAN_ENDS, 5, 6))} AS ${A_YEAR_BEFORE_PLAN_END}`,
      "  FROM years",
    ],
  },
];
