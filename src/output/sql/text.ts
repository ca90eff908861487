import { columnOf, type ColumnName } from "../../facility/facts.js";

/*
 * Pieces of standard SQL that DuckDB, SQLite, BigQuery and Spark SQL read alike: comparisons of texts, CASE, COALESCE,
 * LIKE, substr and ||. Days are ISO text; an empty text sorts before every day and "unknown" after every day, on which
 * the comparisons rely.
 */

/** A value in SQL: a column, a text, or what is made of them. */
export type Term = string;

/** A condition in SQL; parts that are joined can be laid out on lines of their own. */
export type Condition = string | { readonly joint: "AND" | "OR"; readonly parts: readonly Condition[] };

/** Is the value among those for which a condition is to hold? */
export type Allowed = (fact: string, value: string) => boolean;

/** The cell of a fact; NULL and an empty cell are the same. */
export const cell = (name: ColumnName): Term => `COALESCE(${columnOf(name)}, '')`;

/** The day asked about; every row that gets a verdict has one. */
export const AS_OF: Term = columnOf("asOf");

/** A text as SQL writes it. */
export const quoted = (text: string): Term => `'${text.replaceAll("'", "''")}'`;

/** All of these conditions hold. */
export function all(...conditions: readonly Condition[]): Condition {
  const parts = partsOf("AND", conditions).filter((part) => part !== "TRUE");
  if (parts.includes("FALSE")) return "FALSE";
  return parts.length < 2 ? (parts[0] ?? "TRUE") : { joint: "AND", parts };
}

/** One of these conditions holds at least. */
export function any(...conditions: readonly Condition[]): Condition {
  const parts = partsOf("OR", conditions).filter((part) => part !== "FALSE");
  if (parts.includes("TRUE")) return "TRUE";
  return parts.length < 2 ? (parts[0] ?? "FALSE") : { joint: "OR", parts };
}

const partsOf = (joint: "AND" | "OR", conditions: readonly Condition[]): Condition[] =>
  conditions.flatMap((one) => (typeof one !== "string" && one.joint === joint ? one.parts : [one]));

/** The condition does not hold. */
export const not = (condition: Condition): Condition => `NOT (${inline(condition)})`;

/** The second of the first pair whose first holds; where none does, the last condition. */
export function choice(
  pairs: readonly (readonly [when: Condition, then: Condition])[],
  otherwise: Condition,
): Condition {
  const cases = pairs.map(([when, then]) => `WHEN ${inline(when)} THEN ${inline(then)}`);
  return `CASE ${cases.join(" ")} ELSE ${inline(otherwise)} END`;
}

/** One row of conditions holds as a whole at least; a condition that several rows share is said once. */
export function anyOfAll(some: readonly (readonly Condition[])[]): Condition {
  const rows = some.map((row) => partsOf("AND", row));
  const shared = mostShared(rows);
  if (shared === undefined) return any(...rows.map((row) => all(...row)));
  const has = (row: readonly Condition[]): boolean => row.some((one) => inline(one) === shared);
  const without = (row: readonly Condition[]): Condition[] => row.filter((one) => inline(one) !== shared);
  const condition = rows.flat().find((one) => inline(one) === shared)!;
  return any(
    all(condition, anyOfAll(rows.filter(has).map(without))),
    anyOfAll(rows.filter((row) => !has(row))),
  );
}

/** The condition whose repetition takes the most text, if any is repeated. */
function mostShared(rows: readonly (readonly Condition[])[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of rows.flat().map(inline)) counts.set(text, (counts.get(text) ?? 0) + 1);
  const saved = ([text, count]: [string, number]): number => (count - 1) * text.length;
  const [most] = [...counts].toSorted((one, other) => saved(other) - saved(one));
  return most !== undefined && most[1] > 1 ? most[0] : undefined;
}

/** A condition on one line. */
export function inline(condition: Condition): string {
  if (typeof condition === "string") return condition;
  return condition.parts.map((part) => inBrackets(part, inline(part))).join(` ${condition.joint} `);
}

/** A condition on as many lines as it needs, each set in by that many spaces. */
export function laidOut(condition: Condition, indent: number, columns: number): string {
  const margin = " ".repeat(indent);
  const line = margin + inline(condition);
  if (typeof condition === "string" || line.length <= columns) return line;
  return condition.parts
    .map((part, index) => {
      const joint = index === 0 ? "" : `${condition.joint} `;
      const short = `${margin}${joint}${inBrackets(part, inline(part))}`;
      if (typeof part === "string" || short.length <= columns) return short;
      return `${margin}${joint}(\n${laidOut(part, indent + 2, columns)}\n${margin})`;
    })
    .join("\n");
}

const inBrackets = (part: Condition, text: string): string => (typeof part === "string" ? text : `(${text})`);

// DuckDB makes a join of every longer list, and some hundred joins take it seconds.
const LONGEST_LIST = 4;

const inLists = (texts: readonly string[]): (readonly string[])[] =>
  Array.from({ length: Math.ceil(texts.length / LONGEST_LIST) }, (_, index) =>
    texts.slice(index * LONGEST_LIST, (index + 1) * LONGEST_LIST).map(quoted),
  );

/** Is the value one of these texts? */
export const isIn = (value: Term, texts: readonly string[]): Condition =>
  any(
    ...inLists(texts).map((list) =>
      list.length === 1 ? `${value} = ${list[0]}` : `${value} IN (${list.join(", ")})`,
    ),
  );

/** Is the value none of these texts? */
export const isNotIn = (value: Term, texts: readonly string[]): Condition =>
  all(
    ...inLists(texts).map((list) =>
      list.length === 1 ? `${value} <> ${list[0]}` : `${value} NOT IN (${list.join(", ")})`,
    ),
  );

/** Nothing is recorded in the cell, or nobody knows whether something is there. */
export const mayBeNone = (value: Term): Condition => isIn(value, ["", "unknown"]);

/** Something is recorded in the cell, and it is known. */
export const isStated = (value: Term): Condition => isNotIn(value, ["", "unknown"]);

/** The day in the cell is on or before another, or nobody knows it. */
export const mayBeBy = (value: Term, day: Term): Condition =>
  any(`${value} = 'unknown'`, all(`${value} > ''`, `${value} <= ${day}`));

/** The day in the cell is before another, or nobody knows it. */
export const mayBeBefore = (value: Term, day: Term): Condition =>
  any(`${value} = 'unknown'`, all(`${value} > ''`, `${value} < ${day}`));

/** The day in the cell is after another, or nobody knows it. */
export const mayBeAfter = (value: Term, day: Term): Condition => `${value} > ${day}`;
