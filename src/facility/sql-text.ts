import { columnOf, type ColumnName } from "./facts.js";

/*
 * Pieces of standard SQL that DuckDB, SQLite, BigQuery and Spark SQL read alike: text comparisons, CASE, COALESCE, LIKE,
 * substr and ||. No condition is ever NULL. Days are ISO text; an empty text sorts before every day and "unknown" after
 * every day, on which the comparisons rely.
 */

/** A condition in SQL that is always TRUE or FALSE. */
export type Sql = string;

/** Is the value among those for which a condition is to hold? */
export type Allowed = (fact: string, value: string) => boolean;

/** The column of a fact; an empty cell and NULL are the same. */
export const cell = (name: ColumnName): Sql => `COALESCE(${columnOf(name)}, '')`;

/** The day asked about; every row that is answered has one. */
export const AS_OF: Sql = columnOf("asOf");

/** A text as SQL writes it. */
export const quoted = (text: string): Sql => `'${text.replaceAll("'", "''")}'`;

/** Is the value one of these texts? */
export const isIn = (value: Sql, texts: readonly string[]): Sql =>
  texts.length === 1 ? `${value} = ${quoted(texts[0]!)}` : `${value} IN (${texts.map(quoted).join(", ")})`;

/** All of these conditions hold. */
export const all = (...conditions: readonly Sql[]): Sql => {
  const open = conditions.filter((condition) => condition !== "TRUE");
  if (open.includes("FALSE")) return "FALSE";
  return open.length === 0 ? "TRUE" : open.join(" AND ");
};

/** One of these conditions holds at least. */
export const any = (...conditions: readonly Sql[]): Sql => {
  const open = [...new Set(conditions)].filter((condition) => condition !== "FALSE");
  if (open.includes("TRUE")) return "TRUE";
  if (open.length < 2) return open[0] ?? "FALSE";
  return `(${open.join(" OR ")})`;
};

/** One of these holds at least, each being all of several conditions; what several share is said once. */
export function anyOfAll(rows: readonly (readonly Sql[])[]): Sql {
  const open = rows
    .filter((row) => !row.includes("FALSE"))
    .map((row) => row.filter((condition) => condition !== "TRUE"));
  if (open.some((row) => row.length === 0)) return "TRUE";
  const shared = mostShared(open);
  if (shared === undefined) return any(...open.map((row) => all(...row)));
  const having = open.filter((row) => row.includes(shared));
  const rest = anyOfAll(having.map((row) => row.filter((condition) => condition !== shared)));
  return any(all(shared, rest), anyOfAll(open.filter((row) => !row.includes(shared))));
}

/** The condition whose repetition takes the most text, if one is repeated. */
function mostShared(rows: readonly (readonly Sql[])[]): Sql | undefined {
  const counts = new Map<Sql, number>();
  for (const condition of rows.flat()) counts.set(condition, (counts.get(condition) ?? 0) + 1);
  const saved = ([condition, count]: [Sql, number]): number => (count - 1) * condition.length;
  const [most] = [...counts].toSorted((one, other) => saved(other) - saved(one));
  return most !== undefined && most[1] > 1 ? most[0] : undefined;
}

/** The second of the first pair whose first holds; the last pair holds always. */
export const choice = (...pairs: readonly (readonly [when: Sql, then: Sql])[]): Sql =>
  `CASE ${pairs.map(([when, then]) => (when === "TRUE" ? `ELSE ${then}` : `WHEN ${when} THEN ${then}`)).join(" ")} END`;

/** The condition does not hold. */
export const not = (condition: Sql): Sql => `NOT (${condition})`;

/** The cell holds no day that is known to be there: it is empty, or nobody knows. */
export const mayBeNone = (value: Sql): Sql => isIn(value, ["", "unknown"]);

/** The cell holds a day or a word, and it is known. */
export const isStated = (value: Sql): Sql => `${value} NOT IN ('', 'unknown')`;

/** The day in the cell is on or before another, or nobody knows it. */
export const mayBeBy = (value: Sql, day: Sql): Sql => `(${value} = 'unknown' OR ${value} BETWEEN '0' AND ${day})`;

/** The day in the cell is before another, or nobody knows it. */
export const mayBeBefore = (value: Sql, day: Sql): Sql =>
  `(${value} = 'unknown' OR (${value} > '' AND ${value} < ${day}))`;

/** The day in the cell is after another, or nobody knows it. */
export const mayBeAfter = (value: Sql, day: Sql): Sql => `${value} > ${day}`;

/** The year, or the month, of a day. */
const yearOf = (day: Sql): Sql => `substr(${day}, 1, 4)`;
export const monthOf = (day: Sql): Sql => `substr(${day}, 1, 7)`;

const DIGITS = ["01", "12", "23", "34", "45", "56", "67", "78", "89"];
const DECADES = DIGITS.map(([tens, next]) => `${tens}9${next}0`);
const CENTURIES = ["1819", "1920", "2021", "2122"];
const MONTHS = Array.from({ length: 11 }, (_, index) => `${twoDigits(index + 1)}${twoDigits(index + 2)}`);

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

/** The second day lies in the year after that of the first. Text has no sums, so the digits are compared. */
function isInYearAfter(first: Sql, second: Sql): Sql {
  const both = (from: number, length: number): Sql =>
    `substr(${first}, ${from}, ${length}) || substr(${second}, ${from}, ${length})`;
  const same = (length: number): Sql => `substr(${first}, 1, ${length}) = substr(${second}, 1, ${length})`;
  return any(
    all(same(3), isIn(both(4, 1), DIGITS)),
    all(same(2), isIn(both(3, 2), DECADES)),
    all(isIn(both(1, 2), CENTURIES), isIn(both(3, 2), ["9900"])),
  );
}

/** The second day lies in the month after that of the first. */
export const isInMonthAfter = (first: Sql, second: Sql): Sql =>
  any(
    all(
      `${yearOf(first)} = ${yearOf(second)}`,
      isIn(`substr(${first}, 6, 2) || substr(${second}, 6, 2)`, MONTHS),
    ),
    all(
      `substr(${first}, 6, 2) || substr(${second}, 6, 2) = '1201'`,
      isInYearAfter(first, second),
    ),
  );

/** The second day is before the same date in the year after the first; after 29 February, before 1 March. */
export const isWithinYear = (first: Sql, second: Sql): Sql =>
  any(
    `${yearOf(second)} <= ${yearOf(first)}`,
    all(isInYearAfter(first, second), `substr(${second}, 6, 5) < substr(${first}, 6, 5)`),
  );
