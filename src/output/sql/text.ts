/*
 * Pieces of standard SQL that the engines read alike: comparisons of texts, CASE, COALESCE, LIKE and substr. Days are ISO
 * text; an empty text sorts before every day, "none" and "unknown" after every day, on which the comparisons rely.
 */

/** A value in SQL: a column, a text, or what is made of them. */
export type Term = string;

/** The steps of the statement that make columns which conditions name. */
export type FactStep = "dates" | "methods" | "facts";

/** A column that a step of the statement makes, under a name: a flag, or a text that flags compare. */
export interface Column {
  readonly column: string;
  readonly step: FactStep;
  readonly sql: Condition;
  /** The columns of earlier steps that stand in its SQL as text. */
  readonly needs: readonly Column[];
}

/** A condition in SQL; parts that are joined can be laid out on lines of their own. */
export type Condition =
  | string
  | Column
  | { readonly not: Condition }
  | { readonly joint: "AND" | "OR"; readonly parts: readonly Condition[] };

export const column = (
  name: string,
  step: FactStep,
  sql: Condition,
  ...needs: readonly Column[]
): Column => ({ column: name, step, sql, needs });

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
  conditions.flatMap((one) =>
    typeof one !== "string" && "joint" in one && one.joint === joint ? one.parts : [one],
  );

/** The condition does not hold. */
export const not = (condition: Condition): Condition => ({ not: condition });

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
  if ("column" in condition) return condition.column;
  if ("not" in condition) return `NOT ${inBrackets(condition.not)}`;
  return condition.parts
    .map((part) => (condition.joint === "AND" ? inBrackets(part, "OR") : inline(part)))
    .join(` ${condition.joint} `);
}

const inBrackets = (part: Condition, joint?: "OR"): string =>
  typeof part !== "string" && "joint" in part && (joint === undefined || part.joint === joint)
    ? `(${inline(part)})`
    : inline(part);

/** The columns that a condition names, and those that they are made of, each once, what is needed first. */
export function columnsIn(conditions: readonly Condition[]): Column[] {
  const found = new Map<string, Column>();
  const visit = (condition: Condition): void => {
    if (typeof condition === "string") return;
    if ("not" in condition) visit(condition.not);
    else if ("joint" in condition) condition.parts.forEach(visit);
    else if (!found.has(condition.column)) {
      condition.needs.forEach(visit);
      visit(condition.sql);
      found.set(condition.column, condition);
    }
  };
  conditions.forEach(visit);
  return [...found.values()];
}

/** How wide a line of the statement may be. */
export const WIDTH = 140;

/** Text on as many lines as it needs, broken before its joints, each set in by that many spaces. */
export function laidOut(text: string, indent: number): string {
  const lines: string[] = [];
  let line = " ".repeat(indent);
  for (const piece of text.split(/(?= (?:OR|AND|\+) )|(?<!CASE)(?= WHEN )/)) {
    if (line.length + piece.length > WIDTH && line.trim() !== "") {
      lines.push(line);
      line = " ".repeat(indent + 2) + piece.trimStart();
    } else line += line.trim() === "" ? piece.trimStart() : piece;
  }
  return [...lines, line].join("\n");
}

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

/** Is the value one of these texts, told by whichever are fewer: these, or the rest of all it may be? */
export function isAmong(value: Term, texts: readonly string[], every: readonly string[]): Condition {
  const others = every.filter((text) => !texts.includes(text));
  return others.length < texts.length ? isNotIn(value, others) : isIn(value, texts);
}
