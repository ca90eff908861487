import type { ColumnName } from "../facility/facts.js";
import { ByteTable } from "./byte-table.js";
import { mayBeFormula } from "./csv-writer.js";
import { cellReader } from "./read-row.js";
import { ordinaryRecord, writtenCell, type ScannedRecord } from "./record-scanner.js";

/** What the cells of one column mean, by number. */
export interface CellCodes {
  readonly codeOf: (record: ScannedRecord) => number;
  /** What each number stands for. */
  readonly values: readonly unknown[];
}

/** The number of a cell that states nothing. */
export const EMPTY = 0;
/** The number of a cell that is left to the ordinary path: it cannot be read, or may be a formula. */
export const LEFT_ALONE = -1;

/** Distinct texts that are remembered. The meanings behind them are no more than there are days. */
const REMEMBERED_TEXTS = 40_000;

const QUOTE = 0x22;

/** By its first byte, whether a cell may be a formula. */
const SUSPECT = Uint8Array.from({ length: 256 }, (_, byte) => (mayBeFormula(byte) ? 1 : 0));

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

  const numberOf = (value: unknown): number => {
    const known = numbers.get(value);
    if (known !== undefined) return known;
    values.push(value);
    numbers.set(value, values.length - 1);
    return values.length - 1;
  };
  const learn = (record: ScannedRecord, start: number, end: number): number => {
    if (texts.size >= REMEMBERED_TEXTS) {
      texts = new ByteTable();
      codes = [];
    }
    const reading = read(cellText(record, index));
    const known = reading.ok && !mayHoldFormula(record, index);
    const code = known ? numberOf(meaning(reading.value)) : LEFT_ALONE;
    codes[texts.add(record.bytes, start, end)] = code;
    return code;
  };
  return {
    values,
    codeOf: (record) => {
      const start = startOf(record, index);
      const end = record.cellEnds[index]!;
      if (start === end) return EMPTY;
      const text = texts.find(record.bytes, start, end);
      return text === -1 ? learn(record, start, end) : codes[text]!;
    },
  };
}

/** Whether a spreadsheet may take a cell for a formula. */
export function mayHoldFormula(record: ScannedRecord, index: number): boolean {
  const start = startOf(record, index);
  if (start === record.cellEnds[index]) return false;
  const { bytes } = record;
  const first = bytes[start]!;
  return SUSPECT[first === QUOTE ? bytes[start + 1]! : first] === 1;
}

const startOf = (record: ScannedRecord, index: number): number =>
  index === 0 ? record.start : record.cellEnds[index - 1]! + 1;

function cellText(record: ScannedRecord, index: number): string {
  const isQuoted = record.bytes[startOf(record, index)] === QUOTE;
  return isQuoted ? ordinaryRecord(record).fields[index]! : writtenCell(record, index);
}
