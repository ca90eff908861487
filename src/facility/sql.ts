import { facts, type ColumnName } from "./facts.js";
import { hardshipSql, planSql, youngerHireSql } from "./sql-dated-records.js";
import { methodsSql } from "./sql-methods.js";
import { all, any, AS_OF, cell, isIn, quoted, type Allowed, type Sql } from "./sql-text.js";
import { isRange, type DayRange, type Value } from "../engine/value.js";

/** The values of one fact for which a condition is to hold; a fact left out may be anything. */
export type AllowedValues = Readonly<Record<string, readonly Value[]>>;

/** Facts that depend on one another, and the condition in SQL that they may be among given values. */
export interface SqlGroup {
  readonly facts: readonly string[];
  readonly mayBe: (values: AllowedValues) => Sql;
}

const word = (fact: "type" | "method" | "paperGround"): SqlGroup => ({
  facts: [fact],
  mayBe: (values) => isIn(cell(fact), [...values[fact]!.map(String), "", "unknown"]),
});

const yesNo = (fact: ColumnName, role: "circumstance" | "record"): SqlGroup => ({
  facts: [fact],
  mayBe: (values) =>
    isIn(cell(fact), [
      ...values[fact]!.map((value) => (value === "none" ? "" : value === true ? "yes" : "no")),
      ...(role === "circumstance" ? ["", "unknown"] : ["unknown"]),
    ]),
});

const related = (names: readonly string[], mayBe: (allowed: Allowed) => Sql): SqlGroup => ({
  facts: names,
  mayBe: (values) => mayBe((fact, value) => values[fact]?.includes(value) ?? true),
});

/**
 * What the rules may ask, as conditions in SQL over a row of a list. Groups do not limit one another: a row may be in a
 * state if and only if every group of it may be.
 */
export const sqlGroups: readonly SqlGroup[] = [
  { facts: ["asOf"], mayBe: ({ asOf = [] }) => any(...asOf.filter(isRange).map((run) => inRun(AS_OF, run))) },
  word("type"),
  yesNo("receiptComputer", "circumstance"),
  word("method"),
  related(["succession", "methodAtMarch2024", "methodAtSeptember2024"], (allowed) =>
    methodsSql(allowed, Object.keys(facts.method.words)),
  ),
  word("paperGround"),
  { facts: ["youngestDob"], mayBe: ({ youngestDob = [] }) => any(...youngestDob.map(bornIn)) },
  yesNo("refiled", "record"),
  related(["youngerHire", "youngerHireReport"], youngerHireSql),
  related(["transitionPlan", "onlineClaim"], planSql),
  related(["hardship"], (allowed) => hardshipSql(allowed, Object.keys(facts.hardship.words))),
  yesNo("hardshipFiled", "record"),
  yesNo("paperResubmissionFiled", "record"),
  yesNo("returnedOnPaperOnly", "record"),
  yesNo("mixedChannels", "record"),
];

const DOB = cell("youngestDob");

const bornIn = (value: Value): Sql =>
  isRange(value)
    ? any(isIn(DOB, ["", "unknown"]), all(`${DOB} <> 'none'`, inRun(DOB, value)))
    : isIn(DOB, [String(value), "", "unknown"]);

/** The day lies in the run. */
function inRun(day: Sql, { from, to }: DayRange): Sql {
  return all(
    from === null ? "TRUE" : `${day} >= ${quoted(from)}`,
    to === null ? "TRUE" : `${day} <= ${quoted(to)}`,
  );
}

/**
 * The condition in SQL that a row may be in a state in which all these facts are among these values: it holds unless
 * what the row states excludes it, so that an empty circumstance excludes nothing.
 * @example mayBe({ type: ["hospital"] }) // => "COALESCE(type, '') IN ('hospital', '', 'unknown')"
 */
export function mayBe(values: AllowedValues): Sql[] {
  return sqlGroups
    .filter((group) => group.facts.some((fact) => fact in values))
    .map((group) => group.mayBe(values));
}
