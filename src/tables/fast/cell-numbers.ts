import { definitionOf, type ColumnName } from "../../facility/facts.js";
import { ByteTable } from "./byte-table.js";
import { mayBeFormula } from "../writing/csv-writer.js";
import { dayNumbers, isoDayNumber, NO_DAY } from "./iso-day.js";
import { readCell } from "../reading/read-row.js";
import { ordinaryRecord, writtenCell, type ScannedRecord } from "./record-scanner.js";

/** A column whose cells are numbered. */
export interface NumberedColumn {
  readonly fact: ColumnName;
  /** The index of the column in the list. */
  readonly index: number;
  /** The index of its number among those of a row. */
  readonly slot: number;
  /**
   * The number of a value (undefined is "not stated"). If two days have the same number, so do all days between them.
   */
  readonly numberOf: (value: unknown) => number;
}

/** Puts the numbers of some cells of a row into their slots; false if a cell is left to the ordinary path. */
interface CellReader {
  readonly fill: (record: ScannedRecord, numbers: Int32Array) => boolean;
}

/** The number of distinct texts cached, and their total size; beyond that the cache is cleared. */
const MOST_TEXTS = 40_000;
const MOST_ROOM = 2 ** 22;
/** The maximum size of a cached text: every word and date is shorter. Longer ones are left to the ordinary path. */
const LONGEST_TEXT = 512;

/** Neighbouring columns are looked up as one text; there must not be too many different ones. */
const LONGEST_RUN = 4;

const LEFT_ALONE = -1;
const QUOTE = 0x22;

/** By its first byte, whether a cell may be a formula. */
const SUSPECT = Uint8Array.from({ length: 256 }, (_, byte) => (mayBeFormula(byte) ? 1 : 0));

/**
 * Creates a reader of rows as numbers that does not decode them: every text is read once, by the ordinary reader, and
 * then looked up by its bytes.
 * @returns a function that fills the slots of the columns, or returns false for a row with a cell that cannot be read
 *   or may be a formula
 */
export function cellNumbers(
  columns: readonly NumberedColumn[],
): (record: ScannedRecord, numbers: Int32Array) => boolean {
  const readers = runsOf(columns).map((run): CellReader =>
    isDated(run[0]!) ? new DayReader(run[0]!) : new TextReader(run),
  );
  return (record, numbers) => {
    for (const reader of readers) if (!reader.fill(record, numbers)) return false;
    return true;
  };
}

const isDated = ({ fact }: NumberedColumn): boolean => definitionOf(fact).kind === "date";

/** Groups neighbours, in the order of the list; dates and months, which have more distinct values than others, stay separate. */
function runsOf(columns: readonly NumberedColumn[]): NumberedColumn[][] {
  const runs: NumberedColumn[][] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const belongs =
      before !== undefined &&
      before.index + 1 === column.index &&
      run!.length < LONGEST_RUN &&
      hasFewValues(before) &&
      hasFewValues(column);
    if (belongs) run!.push(column);
    else runs.push([column]);
  }
  return runs;
}

const hasFewValues = ({ fact }: NumberedColumn): boolean =>
  definitionOf(fact).kind === "word" || definitionOf(fact).kind === "yes-no";

/** Neighbouring cells, looked up by their bytes including the commas between them. */
class TextReader implements CellReader {
  private readonly columns: readonly NumberedColumn[];
  private readonly first: number;
  private readonly last: number;
  private readonly slots: readonly number[];
  private texts = new ByteTable();
  /** As many for each text as there are columns. */
  private known: number[] = [];

  constructor(columns: readonly NumberedColumn[]) {
    this.columns = columns;
    this.first = columns[0]!.index;
    this.last = columns.at(-1)!.index;
    this.slots = columns.map(({ slot }) => slot);
  }

  fill(record: ScannedRecord, numbers: Int32Array): boolean {
    const start = startOf(record, this.first);
    const end = record.cellEnds[this.last]!;
    if (end - start > LONGEST_TEXT) return false;
    let text = this.texts.find(record.view, start, end);
    if (text === -1) text = this.learn(record, start, end);
    if (text === -1) return false;
    const { known, slots } = this;
    const from = text * slots.length;
    for (let column = 0; column < slots.length; column++) {
      const number = known[from + column]!;
      if (number === LEFT_ALONE) return false;
      numbers[slots[column]!] = number;
    }
    return true;
  }

  private learn(record: ScannedRecord, start: number, end: number): number {
    if (this.texts.size >= MOST_TEXTS || this.texts.room >= MOST_ROOM) {
      this.texts = new ByteTable();
      this.known = [];
    }
    const text = this.texts.add(record.view, start, end);
    if (text !== -1) for (const column of this.columns) this.known.push(numberIn(record, column));
    return text;
  }
}

/**
 * One column of dates: days in the usual form have a table of their own, since lists contain many thousands of them.
 */
class DayReader implements CellReader {
  private readonly index: number;
  private readonly slot: number;
  private readonly nothing: number;
  private readonly days: (day: number) => number;
  private readonly others: TextReader;

  constructor(column: NumberedColumn) {
    this.index = column.index;
    this.slot = column.slot;
    this.nothing = column.numberOf(undefined);
    this.days = dayNumbers((day) => numberOfText(day, column));
    this.others = new TextReader([column]);
  }

  fill(record: ScannedRecord, numbers: Int32Array): boolean {
    const start = startOf(record, this.index);
    const end = record.cellEnds[this.index]!;
    if (start === end) {
      numbers[this.slot] = this.nothing;
      return true;
    }
    const day = isoDayNumber(record.bytes, start, end);
    if (day === NO_DAY) return this.others.fill(record, numbers);
    const number = this.days(day);
    numbers[this.slot] = number;
    return number !== LEFT_ALONE;
  }
}

const numberIn = (record: ScannedRecord, column: NumberedColumn): number =>
  mayHoldFormula(record, column.index) ? LEFT_ALONE : numberOfText(cellText(record, column.index), column);

function numberOfText(text: string, { fact, numberOf }: NumberedColumn): number {
  const reading = readCell(fact, text);
  return reading.ok ? numberOf(reading.value) : LEFT_ALONE;
}

/** Whether a spreadsheet may treat a cell as a formula. */
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
