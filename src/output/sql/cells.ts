import { columnOf, type ColumnName } from "../../facility/facts.js";
import { isIn, isNotIn, quoted, any, all, type Condition, type Term } from "./text.js";

/** A column of the step `given`: the value of a fact in the list, with NULL and empty cells made equal. */
export const cell = (name: ColumnName): Term => `c_${columnOf(name)}`;

/** The day asked about; every row that gets a verdict has one. */
export const AS_OF: Term = cell("asOf");

/** Nothing is recorded in the cell, or whether something is recorded is unknown. */
export const mayBeNone = (value: Term): Condition => isIn(value, ["", "unknown"]);

/** Something is recorded in the cell, and it is known. */
export const isStated = (value: Term): Condition => isNotIn(value, ["", "unknown"]);

/** The day in the cell is on or before another, or is unknown. */
export const mayBeBy = (value: Term, day: Term): Condition =>
  any(`${value} = 'unknown'`, all(`${value} > ''`, `${value} <= ${day}`));

/** The day in the cell is before another, or is unknown. */
export const mayBeBefore = (value: Term, day: Term): Condition =>
  any(`${value} = 'unknown'`, all(`${value} > ''`, `${value} < ${day}`));

/** The day in the cell is after another, or is unknown. */
export const mayBeAfter = (value: Term, day: Term): Condition => `${value} > ${day}`;

/** The day in the cell is known and is that day or later. */
export const isFrom = (value: Term, day: string): Condition =>
  all(`${value} >= ${quoted(day)}`, `${value} <> 'unknown'`);
