import type { CivilDate, CivilMonth } from "../../calendar/civil-date.js";
import { momentOf, type Moment } from "../../questions/plan/next-action.js";
import { lastApplicationDate } from "../../regulation/dates/online-start.js";
import type { AnswerTree } from "../answers/tree.js";
import { cellNumbers, type NumberedColumn } from "./cell-numbers.js";
import type { ListColumns } from "../reading/list-columns.js";
import type { ScannedRecord } from "./record-scanner.js";

/**
 * One row at a time as numbers: those that a tree needs, the day asked about, and the planned start of online claims.
 */
export interface RowNumbers {
  /** Reads a row; false if one of its cells is left to the ordinary path. */
  readonly read: (record: ScannedRecord) => boolean;
  readonly numbers: Int32Array;
  readonly moment: () => Moment;
  /** The planned start of online claims. */
  readonly planned: () => PlannedStart;
}

/** A planned start of online claims: its month, and the last application date for it; both `null` if none is stated. */
export interface PlannedStart {
  readonly month: CivilMonth | "unknown" | null;
  readonly applyBy: CivilDate | null;
}

/** After the slots for the facts of the tree: the day asked about, the planned start, and facts without effect. */
const DAY_SLOT = 0;
const START_SLOT = 1;
const IDLE_SLOT = 2;
const OTHER_SLOTS = 3;

/**
 * Creates a reader of rows as numbers.
 * @param asOf the day asked about if a row has none
 */
export function rowNumbers<Answer>(
  { facts }: ListColumns,
  tree: AnswerTree<Answer>,
  asOf: CivilDate,
): RowNumbers {
  const own = tree.names.length;
  const moments = numbering(asOf, momentOf);
  const starts = numbering<CivilMonth | "unknown" | undefined, PlannedStart>(undefined, (month = null!) => ({
    month,
    applyBy: month === null || month === "unknown" ? null : lastApplicationDate(month),
  }));
  const columns = facts.map(({ fact, index }): NumberedColumn => {
    if (fact === "asOf") {
      const numberOf = (value: unknown): number => moments.numberOf((value as CivilDate | undefined) ?? asOf);
      return { fact, index, slot: own + DAY_SLOT, numberOf };
    }
    if (fact === "onlineStart") {
      const numberOf = (value: unknown): number => starts.numberOf(value as CivilMonth | undefined);
      return { fact, index, slot: own + START_SLOT, numberOf };
    }
    const slot = tree.names.indexOf(fact);
    if (slot === -1) return { fact, index, slot: own + IDLE_SLOT, numberOf: () => 0 };
    return { fact, index, slot, numberOf: (value) => tree.numberOf(slot, value) };
  });
  const fill = cellNumbers(columns);
  const numbers = new Int32Array(own + OTHER_SLOTS);
  return {
    read: (record) => fill(record, numbers),
    numbers,
    moment: () => moments.of[numbers[own + DAY_SLOT]!]!,
    planned: () => starts.of[numbers[own + START_SLOT]!]!,
  };
}

/** Numbers values, and caches what follows from each. */
function numbering<Value, Result>(
  first: Value,
  follow: (value: Value) => Result,
): { readonly numberOf: (value: Value) => number; readonly of: readonly Result[] } {
  const of = [follow(first)];
  const numbers = new Map([[first, 0]]);
  return {
    of,
    numberOf: (value) => {
      const number = numbers.get(value) ?? of.push(follow(value)) - 1;
      numbers.set(value, number);
      return number;
    },
  };
}
