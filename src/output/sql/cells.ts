import type { CivilDate } from "../../calendar/civil-date.js";
import { columnOf, type ColumnName } from "../../facility/facts.js";
import { lastDays } from "../../regulation/measures/periods.js";
import {
  all,
  any,
  column,
  isIn,
  isNotIn,
  not,
  quoted,
  type Column,
  type Condition,
  type Term,
} from "./text.js";

/** A column of the step `given`: the value of a fact in the list, with NULL and empty cells made equal. */
export const cell = (name: ColumnName): Term => `c_${columnOf(name)}`;

/** The day asked about; every row that gets a verdict has one. */
export const AS_OF: Term = cell("asOf");

/** Nothing is recorded in the cell, or whether something is recorded is unknown. */
export const mayBeNone = (name: ColumnName): Column =>
  column(`no_${columnOf(name)}`, "dates", isIn(cell(name), ["", "unknown"]));

/** Something is recorded in the cell, and it is known. */
export const isStated = (name: ColumnName): Condition => not(mayBeNone(name));

/** The same as an expression, for the step in which the flags of `isStated` are made. */
export const isStatedText = (value: Term): Condition => isNotIn(value, ["", "unknown"]);

/** The day in the cell is on or before another, or is unknown. */
export const mayBeBy = (value: Term, day: Term): Condition =>
  any(`${value} = 'unknown'`, all(`${value} > ''`, `${value} <= ${day}`));

/** The day in the cell is after another, or is unknown. */
export const mayBeAfter = (value: Term, day: Term): Condition => `${value} > ${day}`;

/** The day in the cell is known and is that day or later. */
export const isFrom = (value: Term, day: string): Condition =>
  all(`${value} >= ${quoted(day)}`, `${value} <> 'unknown'`);

export const dated = (prefix: string, day: CivilDate): string => `${prefix}_${day.replaceAll("-", "_")}`;

/** The day asked about lies in a state of the law or an earlier one; named after the period that ends on that day. */
export function isBy(day: CivilDate): Column {
  const ending = lastDays.find((one) => one.day === day);
  const another = lastDays.some((one) => one.period === ending?.period && one.day !== day);
  const name = ending === undefined || another ? dated("until", day) : `${ending.period}_period`;
  return column(name, "dates", `${AS_OF} <= ${quoted(day)}`);
}
