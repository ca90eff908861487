import type { ColumnName } from "../facility/facts.js";
import { ByteTable } from "./byte-table.js";
import { cellReader } from "./read-row.js";
import { ordinaryRecord, type ScannedRecord } from "./record-scanner.js";

/** What the cells of one column mean, by number: 0 where nothing is stated, -1 where a cell cannot be read. */
export interface CellCodes {
  readonly codeOf: (record: ScannedRecord) => number;
  /** What each number stands for. */
  readonly values: readonly unknown[];
}

const EMPTY = 0;
const UNREADABLE = -1;

/** Distinct texts that are remembered. The values behind them are no more than there are days. */
const REMEMBERED_TEXTS = 40_000;

/**
 * Numbers the meanings of the cells of one column. Each distinct text is read once, by the ordinary reader; a cell met
 * before is known by its bytes.
 * @param index the place of the column
 * @param meaning what counts of a value: values that mean the same get the same number; undefined is nothing stated
 */
export function cellCodes(fact: ColumnName, index: number, meaning: (value: unknown) => unknown): CellCodes {
  const read = cellReader(fact);
  const values: unknown[] = [undefined];
  const numbers = new Map<unknown, number>([[undefined, EMPTY]]);
  let texts = new ByteTable();
  let codes: number[] = [];

  const learn = (record: ScannedRecord, start: number, end: number): number => {
    const reading = read(ordinaryRecord(record).fields[index]!);
    if (texts.size >= REMEMBERED_TEXTS) {
      texts = new ByteTable();
      codes = [];
    }
    const code = reading.ok ? numberOf(meaning(reading.value)) : UNREADABLE;
    codes[texts.add(record.bytes, start, end)] = code;
    return code;
  };
  const numberOf = (value: unknown): number => {
    const known = numbers.get(value);
    if (known !== undefined) return known;
    values.push(value);
    numbers.set(value, values.length - 1);
    return values.length - 1;
  };
  return {
    values,
    codeOf: (record) => {
      const start = index === 0 ? record.start : record.cellEnds[index - 1]! + 1;
      const end = record.cellEnds[index]!;
      if (start === end) return EMPTY;
      const text = texts.find(record.bytes, start, end);
      return text === -1 ? learn(record, start, end) : codes[text]!;
    },
  };
}
