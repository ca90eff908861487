import type { CivilDate, CivilMonth } from "../calendar/civil-date.js";
import { onlineStartOf } from "./answer-cells.js";
import type { AnswerTree } from "./answer-tree.js";
import { cellNumbers, type NumberedColumn } from "./cell-numbers.js";
import type { ListColumns } from "./list-columns.js";
import type { ScannedRecord } from "./record-scanner.js";

/** A row at a time in numbers: those that a tree wants, the day asked about, and the planned start of online claims. */
export interface RowNumbers {
  /** Takes in a row; false where a cell of it is left to the ordinary path. */
  readonly read: (record: ScannedRecord) => boolean;
  readonly numbers: Int32Array;
  readonly asOf: () => CivilDate;
  readonly onlineStart: () => CivilMonth | undefined;
}

/** Behind the slots for the facts of the tree: the day asked about, the planned start, and what decides nothing. */
const DAY_SLOT = 0;
const START_SLOT = 1;
const IDLE_SLOT = 2;
const OTHER_SLOTS = 3;

/**
 * Makes a reader of rows in numbers.
 * @param asOf the day asked about where a row names none
 */
export function rowNumbers<Answer>(
  { facts }: ListColumns,
  tree: AnswerTree<Answer>,
  asOf: CivilDate,
): RowNumbers {
  const own = tree.names.length;
  const days: CivilDate[] = [asOf];
  const starts: (CivilMonth | undefined)[] = [undefined];
  const numberOfDay = numbering(days);
  const numberOfStart = numbering(starts);
  const columns = facts.map(({ fact, index }): NumberedColumn => {
    if (fact === "asOf") {
      const numberOf = (value: unknown): number => numberOfDay((value as CivilDate | undefined) ?? asOf);
      return { fact, index, slot: own + DAY_SLOT, numberOf };
    }
    if (fact === "onlineStart") {
      const numberOf = (value: unknown): number =>
        numberOfStart(onlineStartOf({ onlineStart: value as CivilMonth }));
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
    asOf: () => days[numbers[own + DAY_SLOT]!]!,
    onlineStart: () => starts[numbers[own + START_SLOT]!],
  };
}

/** Makes a finder of the place of a value in a list, which puts it there if need be. */
function numbering<Value>(values: Value[]): (value: Value) => number {
  const numbers = new Map(values.map((value, number) => [value, number]));
  return (value) => {
    const number = numbers.get(value) ?? values.push(value) - 1;
    numbers.set(value, number);
    return number;
  };
}
