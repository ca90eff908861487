import { calendarColumns, calendarFacts } from "./calendar.js";
import { AS_OF, cell } from "./cells.js";
import { dialects, type Dialect } from "./dialects.js";
import { UNKNOWN_IF_EMPTY } from "./facts.js";
import { decidingFacts, isNoExistingDay, lacksFormOfDay, refusals } from "./refusals.js";
import {
  columnsIn,
  inline,
  laidOut,
  quoted,
  WIDTH,
  type Column,
  type Condition,
  type FactStep,
} from "./text.js";
import { columnOf, definitionOf, type ColumnName } from "../../facility/facts.js";
import type { Question } from "../../regulation/measures/rules.js";

/** The words used as comments in the SQL. */
export interface RulesSqlWords {
  readonly rules: typeof import("../../wording/ja/rules.js").rules;
}

/** Adapts the statement to a table and an engine. */
export interface SqlOptions {
  readonly questions?: readonly Question[] | undefined;
  readonly table?: string | undefined;
  /** The column that identifies rows, carried through to the verdicts. */
  readonly key?: string | undefined;
  /** The column of the table for each fact; those of an English list by default. */
  readonly columns?: ReadonlyMap<ColumnName, string> | undefined;
  /** Whether days are text or of type date. */
  readonly dates?: "text" | "date" | undefined;
  /** Whether nonexistent days are rejected. */
  readonly strictDates?: boolean | undefined;
  /** The view that the statement creates. */
  readonly view?: string | undefined;
  readonly dialect?: Dialect | undefined;
}

/** A step of the statement: a table that the next one reads from. */
export interface SqlStep {
  readonly name: string;
  readonly comment: string;
  readonly columns: readonly string[];
  /** The table or the step that it reads. */
  readonly from: string;
}

/**
 * The steps from the table to the possible states of each row.
 * @param conditions the conditions to answer for each row: the flags they use are created
 */
export function factSteps(
  conditions: readonly Condition[],
  { rules }: RulesSqlWords,
  options: SqlOptions,
): SqlStep[] {
  const { dialect = "standard", strictDates = false } = options;
  const reasons = refusals(strictDates ? isNoExistingDay : lacksFormOfDay);
  const needed = columnsIn([...conditions, ...reasons.map(([, condition]) => condition)]).toSorted(
    (one, other) => placeOf(one) - placeOf(other),
  );
  const comment = rules.sqlSteps;
  const steps: SqlStep[] = [given(comment.given, options)];
  const then = (step: FactStep, more: readonly string[] = []): void => {
    const own = needed
      .filter((one) => one.step === step)
      .map(({ sql, column }) => `${laid(sql)} AS ${column}`);
    if (own.length + more.length > 0)
      steps.push(stepAfter(steps, step, filled([...own, ...more]), comment[step]));
  };
  then("dates", calendarFacts);
  steps.push(stepAfter(steps, "calendar", calendarColumns(dialects[dialect].concat), comment.calendar));
  then("methods");
  then("facts", [refusedColumn(reasons)]);
  return steps;
}

/** A step that adds columns to those of the last one. */
export function stepAfter(
  steps: readonly SqlStep[],
  name: string,
  columns: readonly string[],
  comment: string,
): SqlStep {
  const from = steps.at(-1)!.name;
  return { name, comment, columns: [`${from}.*`, ...columns], from };
}

export const laid = (condition: Condition): string => laidOut(inline(condition), 4);

/** Columns one per line; a comment follows the comma. */
export const listed = (columns: readonly string[], indent: number): string[] =>
  columns.map((column, index) => {
    const [text = "", comment] = column.split(" -- ");
    const comma = index === columns.length - 1 ? "" : ",";
    return `${" ".repeat(indent)}${text.trimStart()}${comma}${comment === undefined ? "" : ` -- ${comment}`}`;
  });

/** The position of the first column of the list that a flag depends on. */
function placeOf({ sql }: Column): number {
  const text = inline(sql);
  return [AS_OF, ...decidingFacts.map(cell)].findIndex((name) => new RegExp(`\\b${name}\\b`).test(text));
}

/** Puts each short column in the first line that has room for it. */
export const filled = (columns: readonly string[]): string[] =>
  columns.reduce<string[]>((lines, column) => {
    const place = lines.findIndex(
      (line) => !`${line}${column}`.includes("\n") && `${line}, ${column.trimStart()}`.length < WIDTH,
    );
    return place < 0 ? [...lines, column] : lines.with(place, `${lines[place]}, ${column.trimStart()}`);
  }, []);

function given(
  comment: string,
  { table = "facilities", key = "id", columns, dates = "text", dialect = "standard" }: SqlOptions,
): SqlStep {
  const { text, day, name } = dialects[dialect];
  const cellOf = (fact: ColumnName): string => {
    const column = columns === undefined ? columnOf(fact) : columns.get(fact);
    if (column === undefined) return `'' AS ${cell(fact)}`;
    const value = name(column);
    const written = dates === "date" && definitionOf(fact).kind === "date" ? day(value) : value;
    const known = UNKNOWN_IF_EMPTY.includes(fact) ? `NULLIF(${written}, 'unknown')` : written;
    return `${text(`COALESCE(${known}, '')`)} AS ${cell(fact)}`;
  };
  return {
    name: "given",
    comment,
    columns: [`${name(key)} AS row_key`, ...(["asOf", ...decidingFacts] as const).map(cellOf)],
    from: table.split(".").map(name).join("."),
  };
}

const refusedColumn = (reasons: ReturnType<typeof refusals>): string =>
  laidOut(
    `CASE ${reasons.map(([reason, condition]) => `WHEN ${inline(condition)} THEN ${quoted(reason)}`).join(" ")} END AS refused`,
    4,
  );
