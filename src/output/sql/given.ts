import { calendarSteps } from "./calendar.js";
import { AS_OF, cell } from "./cells.js";
import { dialects, type Dialect } from "./dialects.js";
import { UNKNOWN_IF_EMPTY } from "./facts.js";
import { decidingFacts, hasFormOfDay, isExistingDay, refusals } from "./refusals.js";
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
  readonly questions?: readonly Question[];
  readonly table?: string;
  /** The column that identifies rows, carried through to the verdicts. */
  readonly key?: string;
  /** The column of the table for each fact; those of an English list by default. */
  readonly columns?: ReadonlyMap<ColumnName, string>;
  /** Whether days are text or of type date. */
  readonly dates?: "text" | "date";
  /** Whether nonexistent days are rejected. */
  readonly strictDates?: boolean;
  /** The view that the statement creates. */
  readonly view?: string;
  readonly dialect?: Dialect;
}

/** A step of the statement: a table that the next one reads from. */
export interface SqlStep {
  readonly name: string;
  readonly comment: string;
  readonly lines: readonly string[];
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
  const reasons = refusals(strictDates ? isExistingDay : hasFormOfDay);
  const needed = columnsIn([...conditions, ...reasons.map(([, condition]) => condition)]).toSorted(
    (one, other) => placeOf(one) - placeOf(other),
  );
  const comment = rules.sqlSteps;
  const steps: SqlStep[] = [
    { name: "given", comment: comment.given, lines: givenLines(options) },
    ...calendarSteps(dialects[dialect].concat).map((step) => ({ ...step, comment: comment.calendar })),
  ];
  for (const step of ["dates", "methods", "facts"] as const satisfies readonly FactStep[]) {
    const own = needed
      .filter((one) => one.step === step)
      .map(({ sql, column }) => `${laid(sql)} AS ${column}`);
    const refused = step === "facts" ? [refusedColumn(reasons)] : [];
    if (own.length + refused.length > 0)
      steps.push(stepAfter(steps, step, [...filled(own), ...refused], comment[step]));
  }
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
  return { name, comment, lines: [`  SELECT ${from}.*,`, ...listed(columns, 4), `  FROM ${from}`] };
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

const filled = (columns: readonly string[]): string[] =>
  columns.reduce<string[]>((lines, column) => {
    const last = lines.at(-1);
    const wider = `${last}, ${column.trimStart()}`;
    return last === undefined || wider.includes("\n") || wider.length > WIDTH
      ? [...lines, column]
      : [...lines.slice(0, -1), wider];
  }, []);

function givenLines({
  table = "facilities",
  key = "id",
  columns,
  dates = "text",
  dialect = "standard",
}: SqlOptions): string[] {
  const { text, day, name } = dialects[dialect];
  const given = (fact: ColumnName): string => {
    const column = columns === undefined ? columnOf(fact) : columns.get(fact);
    if (column === undefined) return `'' AS ${cell(fact)}`;
    const value = name(column);
    const written = dates === "date" && definitionOf(fact).kind === "date" ? day(value) : value;
    const known = UNKNOWN_IF_EMPTY.includes(fact) ? `NULLIF(${written}, 'unknown')` : written;
    return `${text(`COALESCE(${known}, '')`)} AS ${cell(fact)}`;
  };
  return [
    "  SELECT",
    ...listed([`${name(key)} AS row_key`, ...(["asOf", ...decidingFacts] as const).map(given)], 4),
    `  FROM ${table.split(".").map(name).join(".")}`,
  ];
}

const refusedColumn = (reasons: ReturnType<typeof refusals>): string =>
  [
    "    CASE",
    laidOut(
      reasons.map(([reason, condition]) => `WHEN ${inline(condition)} THEN ${quoted(reason)}`).join(" "),
      6,
    ),
    "    END AS refused",
  ].join("\n");
