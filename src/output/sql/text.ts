/*
 * Fragments of standard SQL that all engines read alike: comparisons of texts, CASE, COALESCE, LIKE and substr. Days
 * are ISO text; an empty text sorts before every day, "none" and "unknown" after every day, on which the comparisons
 * rely.
 */

/** A value in SQL: a column, a text, or an expression. */
export type Term = string;

/** The steps of the statement that create columns used in conditions. */
export type FactStep = "dates" | "methods" | "facts";

/** A named column created by a step of the statement: a flag, or a text that flags compare. */
export interface Column {
  readonly column: string;
  readonly step: FactStep;
  readonly sql: Condition;
  /** The columns of earlier steps that its SQL refers to. */
  readonly needs: readonly Column[];
}

/** A condition in SQL; joined parts can be laid out on separate lines. */
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

export const quoted = (text: string): Term => `'${text.replaceAll("'", "''")}'`;

export function all(...conditions: readonly Condition[]): Condition {
  const parts = partsOf("AND", conditions).filter((part) => part !== "TRUE");
  if (parts.includes("FALSE")) return "FALSE";
  return parts.length < 2 ? (parts[0] ?? "TRUE") : { joint: "AND", parts };
}

export function any(...conditions: readonly Condition[]): Condition {
  const parts = partsOf("OR", conditions).filter((part) => part !== "FALSE");
  if (parts.includes("TRUE")) return "TRUE";
  return parts.length < 2 ? (parts[0] ?? "FALSE") : { joint: "OR", parts };
}

const partsOf = (joint: "AND" | "OR", conditions: readonly Condition[]): Condition[] =>
  conditions.flatMap((one) =>
    typeof one !== "string" && "joint" in one && one.joint === joint ? one.parts : [one],
  );

export const not = (condition: Condition): Condition => ({ not: condition });

/** At least one row of conditions holds as a whole; a condition shared by several rows is written once. */
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

/** The columns that a condition uses, with those they are derived from, each once and in order of dependency. */
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

/** The maximum width of a line of the statement. */
export const WIDTH = 140;

/** Breaks text before its branches and terms, or else before AND and OR, into lines indented by `indent` spaces. */
export function laidOut(text: string, indent: number): string {
  const lines: string[] = [];
  let line = " ".repeat(indent);
  const put = (piece: string): void => {
    if (line.length + piece.length > WIDTH && line.trim() !== "") {
      lines.push(line);
      line = " ".repeat(indent + 2) + piece.trimStart();
    } else line += line.trim() === "" ? piece.trimStart() : piece;
  };
  for (const piece of text.split(/(?<!CASE)(?= (?:WHEN|\+) )/)) {
    if (piece.length > WIDTH - indent - 2) piece.split(/(?= (?:OR|AND) )/).forEach(put);
    else put(piece);
  }
  return [...lines, line].join("\n");
}

// DuckDB turns longer lists into joins, and a few hundred joins take seconds.
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

/** Is the value one of these texts? Written with whichever are fewer: these, or all other possible values. */
export function isAmong(value: Term, texts: readonly string[], every: readonly string[]): Condition {
  const others = every.filter((text) => !texts.includes(text));
  return others.length < texts.length ? isNotIn(value, others) : isIn(value, texts);
}
