import { all, any, isIn, type Condition, type Term } from "./sql-text.js";

/*
 * Reckoning with days in SQL. What these engines have in common for it is text alone, so digits are compared; years go
 * from 1800 to 2299. For an empty cell such a condition is NULL: it must stand beside one that then is FALSE.
 */

const part = (day: Term, from: number, length: number): Term => `substr(${day}, ${from}, ${length})`;

const year = (day: Term): Term => part(day, 1, 4);

/** The month of a day, as `2024-04`. */
export const month = (day: Term): Term => part(day, 1, 7);

const twoDigits = (number: number): string => String(number).padStart(2, "0");
const successors = (from: number, to: number, text: (number: number) => string): string[] =>
  Array.from({ length: to - from }, (_, index) => text(from + index) + text(from + index + 1));

const DIGITS = successors(0, 9, String);
const DECADES = successors(0, 9, String).map((pair) => `${pair[0]}9${pair[1]}0`);
const CENTURIES = successors(18, 22, String);
const MONTHS = successors(1, 12, twoDigits);

/** The second day lies in the year after that of the first. */
function isInYearAfter(first: Term, second: Term): Condition {
  const pair = (from: number, length: number): Term =>
    `${part(first, from, length)} || ${part(second, from, length)}`;
  const same = (length: number): Condition => `${part(first, 1, length)} = ${part(second, 1, length)}`;
  return any(
    all(same(3), isIn(pair(4, 1), DIGITS)),
    all(same(2), isIn(pair(3, 2), DECADES)),
    all(isIn(pair(1, 2), CENTURIES), isIn(pair(3, 2), ["9900"])),
  );
}

/** The second day lies in the month after that of the first. */
export function isInMonthAfter(first: Term, second: Term): Condition {
  const months = `${part(first, 6, 2)} || ${part(second, 6, 2)}`;
  return any(
    all(`${year(first)} = ${year(second)}`, isIn(months, MONTHS)),
    all(isIn(months, ["1201"]), isInYearAfter(first, second)),
  );
}

/** The second day comes before the same date in the year after the first; after 29 February, before 1 March. */
export const isWithinYear = (first: Term, second: Term): Condition =>
  any(
    `${year(second)} <= ${year(first)}`,
    all(isInYearAfter(first, second), `${part(second, 6, 5)} < ${part(first, 6, 5)}`),
  );
