import { dayBefore, type CivilDate } from "../../calendar/civil-date.js";
import { isRange, keyOf, type DayRange, type Value } from "../../engine/value.js";
import { columnOf, wordsOf, type ColumnName } from "../../facility/facts.js";
import { CUTOFFS } from "../../regulation/measures/cutoffs.js";
import { cell, dated, isBy } from "./cells.js";
import { hardshipSql, planSql, youngerHireSql, type Allowed } from "./dated-records.js";
import { methodsSql } from "./methods.js";
import { all, any, column, isAmong, isIn, not, quoted, type Column, type Condition } from "./text.js";

/** The values of facts for which a condition must hold; a fact left out may be anything. */
export type AllowedValues = Readonly<Record<string, readonly Value[]>>;

/** Facts that depend on one another, and the condition that a row may be in a state in which they have such values. */
interface SqlGroup {
  readonly facts: readonly string[];
  readonly mayBe: (values: AllowedValues) => Condition;
}

const textOf = (value: Value): string => (value === true ? "yes" : value === false ? "no" : keyOf(value));

/** A flag for some of the values of one fact, named after them, or after the others if these are fewer. */
function among(
  fact: ColumnName,
  values: readonly Value[],
  every: readonly Value[],
  open: readonly string[],
): Column {
  const others = every.filter((value) => !values.includes(value));
  const name = (some: readonly Value[]): string =>
    some.map((value) => textOf(value).replaceAll("-", "_")).join("_or_");
  const inCell = (some: readonly Value[]): string[] =>
    some.map((value) => (value === "none" && open.includes("unknown") ? "" : textOf(value)));
  return column(
    `${columnOf(fact)}_${others.length < values.length ? `not_${name(others)}` : name(values)}`,
    "facts",
    isAmong(cell(fact), [...inCell(values), ...open], [...inCell(every), ...open]),
  );
}

/**
 * The facts for which "not stated" and "not known" are equivalent, which the step `given` establishes. They differ for
 * records and for facts that others settle.
 */
export const UNKNOWN_IF_EMPTY: readonly ColumnName[] = [
  "type",
  "receiptComputer",
  "method",
  "paperGround",
  "youngestDob",
];

const circumstance = (fact: ColumnName, every: readonly Value[]): SqlGroup => ({
  facts: [fact],
  mayBe: (values) => among(fact, values[fact]!, every, [""]),
});

const record = (fact: ColumnName): SqlGroup => ({
  facts: [fact],
  mayBe: (values) => among(fact, values[fact]!, [true, false, "none"], ["unknown"]),
});

const related = (names: readonly string[], mayBeAmong: (allowed: Allowed) => Condition): SqlGroup => ({
  facts: names,
  mayBe: (values) => mayBeAmong((fact, value) => values[fact]?.includes(value) ?? true),
});

/**
 * What the rules may ask, in SQL for one row of a list. Groups are independent: a row may be in a state if and only if
 * each of its groups may be.
 */
const sqlGroups: readonly SqlGroup[] = [
  { facts: ["asOf"], mayBe: ({ asOf = [] }) => any(...asOf.filter(isRange).map(isInPeriod)) },
  circumstance("type", wordsOf("type")),
  circumstance("receiptComputer", [true, false]),
  circumstance("method", wordsOf("method")),
  related(["succession", "methodAtMarch2024", "methodAtSeptember2024"], (allowed) =>
    methodsSql(allowed, wordsOf("method")),
  ),
  circumstance("paperGround", wordsOf("paperGround")),
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

const isInPeriod = ({ from, to }: DayRange): Condition =>
  all(from === null ? "TRUE" : not(isBy(dayBefore(from))), to === null ? "TRUE" : isBy(to));

const BORN = cell("youngestDob");

/** An unknown birth is empty in the step `given`, and sorts before every day; "none" sorts after. */
function mayBeBorn(value: Value): Condition {
  if (!isRange(value)) return column("youngest_dob_none", "facts", isIn(BORN, ["none", ""]));
  const { from, to } = value;
  if (from === null)
    return to === null ? column("youngest_dob_day", "facts", `${BORN} <> 'none'`) : bornBy(to);
  const by = bornBy(dayBefore(from));
  const later = all(not(by), `${BORN} <> 'none'`);
  return to === null
    ? column(
        by.column.replace(/^(?:passes|born_by)/, (one) => (one === "passes" ? "fails" : "born_after")),
        "facts",
        any(`${BORN} = ''`, later),
      )
    : column(`${by.column}_${dated("but_by", to)}`, "facts", any(`${BORN} = ''`, all(later, bornBy(to))));
}

/** Named after the rows of the table that have this cut-off. */
function bornBy(day: CivilDate): Column {
  const row = Object.entries(CUTOFFS).find(([, cutoff]) => cutoff === day)?.[0];
  const name =
    row === undefined
      ? dated("born_by", day)
      : `passes_${row.replace("-with-receipt-computer", "").replaceAll("-", "_")}`;
  return column(name, "dates", `${BORN} <= ${quoted(day)}`);
}

/**
 * The names of what the rules may ask; grouped by dependency.
 * @internal
 */
export const sqlFacts: readonly (readonly string[])[] = sqlGroups.map((group) => group.facts);

/**
 * The condition in SQL under which a row may be in a state in which all these facts of one group are among these
 * values: it holds unless the row excludes it, and unknown facts exclude nothing.
 * @throws Error if no flag covers these facts
 */
export function mayBe(values: AllowedValues): Condition {
  const facts = Object.keys(values);
  const group = sqlGroups.find((one) => facts.every((fact) => one.facts.includes(fact)));
  if (group === undefined) throw new Error(`SQL does not tell of ${facts.join(", ")}`);
  return group.mayBe(values);
}
