import { isRange, type DayRange, type Value } from "../../engine/value.js";
import { wordsOf, type ColumnName } from "../../facility/facts.js";
import { hardshipSql, planSql, youngerHireSql } from "./dated-records.js";
import { methodsSql } from "./methods.js";
import { all, any, AS_OF, cell, isIn, quoted, type Allowed, type Condition, type Term } from "./text.js";

/** The values of facts for which a condition is to hold; a fact left out may be anything. */
export type AllowedValues = Readonly<Record<string, readonly Value[]>>;

/** Facts that depend on one another, and the condition that a row may be in a state in which they have such values. */
interface SqlGroup {
  readonly facts: readonly string[];
  readonly mayBe: (values: AllowedValues) => Condition;
}

const word = (fact: "type" | "method" | "paperGround"): SqlGroup => ({
  facts: [fact],
  mayBe: (values) => isIn(cell(fact), [...values[fact]!.map(String), "", "unknown"]),
});

const yesNo = (fact: ColumnName, open: readonly string[]): SqlGroup => ({
  facts: [fact],
  mayBe: (values) =>
    isIn(cell(fact), [
      ...values[fact]!.map((value) => (value === "none" ? "" : value === true ? "yes" : "no")),
      ...open,
    ]),
});

const circumstance = (fact: ColumnName): SqlGroup => yesNo(fact, ["", "unknown"]);
const record = (fact: ColumnName): SqlGroup => yesNo(fact, ["unknown"]);

const related = (names: readonly string[], mayBeAmong: (allowed: Allowed) => Condition): SqlGroup => ({
  facts: names,
  mayBe: (values) => mayBeAmong((fact, value) => values[fact]?.includes(value) ?? true),
});

/**
 * What the rules may ask, told in SQL of one row of a list. Groups do not limit one another: a row may be in a state if
 * and only if each group of it may be.
 */
const sqlGroups: readonly SqlGroup[] = [
  {
    facts: ["asOf"],
    mayBe: ({ asOf = [] }) => any(...asOf.filter(isRange).map((run) => isInRun(AS_OF, run))),
  },
  word("type"),
  circumstance("receiptComputer"),
  word("method"),
  related(["succession", "methodAtMarch2024", "methodAtSeptember2024"], (allowed) =>
    methodsSql(allowed, wordsOf("method")),
  ),
  word("paperGround"),
  { facts: ["youngestDob"], mayBe: ({ youngestDob = [] }) => any(...youngestDob.map(mayBeBorn)) },
  record("refiled"),
  related(["youngerHire", "youngerHireReport"], youngerHireSql),
  related(["transitionPlan", "onlineClaim"], planSql),
  related(["hardship"], (allowed) => hardshipSql(allowed, wordsOf("hardship"))),
  record("hardshipFiled"),
  record("paperResubmissionFiled"),
  record("returnedOnPaperOnly"),
  record("mixedChannels"),
];

/**
 * The names of what the rules may ask; those that depend on one another together.
 * @internal
 */
export const sqlFacts: readonly (readonly string[])[] = sqlGroups.map((group) => group.facts);

function mayBeBorn(value: Value): Condition {
  const born = cell("youngestDob");
  return isRange(value)
    ? any(isIn(born, ["", "unknown"]), all(`${born} <> 'none'`, isInRun(born, value)))
    : isIn(born, [String(value), "", "unknown"]);
}

const isInRun = (day: Term, { from, to }: DayRange): Condition =>
  all(from === null ? "TRUE" : `${day} >= ${quoted(from)}`, to === null ? "TRUE" : `${day} <= ${quoted(to)}`);

/**
 * The conditions in SQL under which a row may be in a state in which all these facts are among these values: they hold
 * unless what the row states excludes it, so that what nobody knows excludes nothing.
 * @example mayBe({ type: ["hospital"] }) // => ["COALESCE(type, '') IN ('hospital', '', 'unknown')"]
 */
export function mayBe(values: AllowedValues): Condition[] {
  return sqlGroups
    .filter((group) => group.facts.some((fact) => fact in values))
    .map((group) => group.mayBe(values));
}
