import { all, any, inline, type Condition, type Term } from "./text.js";

/*
 * Reckoning with days in SQL. What these engines have in common for it is text alone, so digits are compared; years go
 * from 1800 to 2299. For an empty cell such a condition is NULL: it must stand beside one that then is FALSE.
 */

const part = (day: Term, from: number, length: number): Term => `substr(${day}, ${from}, ${length})`;

const year = (day: Term): Term => part(day, 1, 4);

/** The month of a day, as `2024-04`. */
export const month = (day: Term): Term => part(day, 1, 7);

const DIGITS = "0123456789";
const CENTURIES = "1819202122";
const MONTHS = "-01-02-03-04-05-06-07-08-09-10-11-12-";

/** The same part of two days, one behind the other, is found in a text: the second comes next after the first. */
const follows = (sequence: string, first: Term, second: Term, after = ""): Condition =>
  `'${sequence}' LIKE '%' || ${first} || ${second} || '${after}%'`;

/** The second day lies in the year after that of the first. */
function isInYearAfter(first: Term, second: Term): Condition {
  const same = (length: number): Condition => `${part(first, 1, length)} = ${part(second, 1, length)}`;
  const turns = (from: number, nines: string, noughts: string): Condition =>
    all(
      `${part(first, from, nines.length)} = '${nines}'`,
      `${part(second, from, noughts.length)} = '${noughts}'`,
    );
  return any(
    all(same(3), follows(DIGITS, part(first, 4, 1), part(second, 4, 1))),
    all(same(2), turns(4, "9", "0"), follows(DIGITS, part(first, 3, 1), part(second, 3, 1))),
    all(turns(3, "99", "00"), follows(CENTURIES, part(first, 1, 2), part(second, 1, 2))),
  );
}

// Reckoning stands on one line: there is nothing of the law in it to read.
const onOneLine = (condition: Condition): Condition => `(${inline(condition)})`;

/** The second day lies in the month after that of the first. */
export const isInMonthAfter = (first: Term, second: Term): Condition =>
  onOneLine(
    any(
      all(`${year(first)} = ${year(second)}`, follows(MONTHS, part(first, 5, 3), part(second, 5, 3), "-")),
      all(`${part(first, 6, 2)} = '12'`, `${part(second, 6, 2)} = '01'`, isInYearAfter(first, second)),
    ),
  );

/** The second day comes before the same date in the year after the first; after 29 February, before 1 March. */
export const isWithinYear = (first: Term, second: Term): Condition =>
  onOneLine(
    any(
      `${year(second)} <= ${year(first)}`,
      all(isInYearAfter(first, second), `${part(second, 6, 5)} < ${part(first, 6, 5)}`),
    ),
  );
