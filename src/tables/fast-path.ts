import type { CivilDate, CivilMonth } from "../calendar/civil-date.js";
import type { ColumnName, Facility, FactName } from "../facility/facts.js";
import { nextActionOn, type NextActionId, type NextStep } from "../questions/next-action.js";
import { onlineStartOf, sharedCells } from "./answer-cells.js";
import type { ListWords } from "./list-words.js";
import type { ByteOutput } from "./byte-output.js";
import { cellCodes, EMPTY, LEFT_ALONE, mayHoldFormula, type CellCodes } from "./cell-codes.js";
import { csvLine } from "./csv-writer.js";
import { ByteTable } from "./byte-table.js";
import { facilityClasses, representativeValue, type FacilityClass } from "./facility-classes.js";
import type { ListColumns } from "./list-columns.js";
import type { ListCount, Tally } from "./list-summary.js";
import type { ScannedRecord } from "./record-scanner.js";

/** What all rows of a class share, ready to be copied. */
interface ReadyAnswer {
  readonly verdicts: Uint8Array;
  readonly grounds: Uint8Array;
  readonly next: NextStep;
  readonly tally: Tally;
}

type ClassOf = (facility: Facility) => FacilityClass<ReadyAnswer>;

/** Distinct classes that are remembered by the numbers of their cells; when there are more, all are met again. */
const REMEMBERED_CLASSES = 40_000;

/** A number of a cell takes one byte of a key; from this one on, which few columns reach, it takes four. */
const LONG_CODE = 0xff;
const LONGEST_CODE = 4;

/** Whether the rows of a list can be answered by copying: where the carried columns come first, with commas between. */
export const canBeFast = ({ carried }: ListColumns, delimiter: string): boolean =>
  delimiter === "," && carried.every((index, place) => index === place);

/**
 * Makes a writer of answered rows that does not make text of them: each cell that states a fact becomes a small number,
 * the numbers of a row lead to its class, and the answer of the class is copied behind the row as it was written. It
 * holds no rules and no words for values: what a text means is asked of the ordinary reader, and which dates lie on the
 * same side of `representativeValue`, once for each text.
 * @param lineEnd what ends a line of the output
 * @returns a function that writes a row with its answer and counts it, or returns false for what is left to the ordinary
 *   path: a bad value, a formula, another number of cells than the header has ...
 */
export function fastRows(
  columns: ListColumns,
  asOf: CivilDate,
  words: ListWords,
  count: ListCount,
  lineEnd: "\n" | "\r\n",
): (record: ScannedRecord, out: ByteOutput) => boolean {
  const actions = actionBytes(words);
  const classOf = facilityClasses((answer): ReadyAnswer => {
    const { verdicts, grounds, next } = sharedCells(answer, words);
    return {
      verdicts: Buffer.from(`,${cellsBefore(verdicts)}`),
      grounds: Buffer.from(`,${cellsBefore(grounds)}${lineEnd}`),
      next,
      tally: count.tallyOf(answer),
    };
  });
  const width = columns.header.length;
  const lastCarried = columns.carried.length - 1;
  const unread = columns.carried.filter((index) => !columns.facts.some((one) => one.index === index));
  const days = codesOf("asOf", columns, (value) => value);
  const starts = codesOf("onlineStart", columns, (value) =>
    onlineStartOf({ onlineStart: value as CivilMonth }),
  );
  const find = classFinder(columns, classOf);

  return (record, out) => {
    if (record.odd || record.cells !== width || mayBeBlank(record)) return false;
    for (const index of unread) if (mayHoldFormula(record, index)) return false;
    const day = days === undefined ? EMPTY : days.codeOf(record);
    const start = starts === undefined ? EMPTY : starts.codeOf(record);
    const found = find(record);
    if (found === undefined || day === LEFT_ALONE || start === LEFT_ALONE) return false;
    const rowAsOf = day === EMPTY ? asOf : (days!.values[day] as CivilDate);
    const answer = found.on(rowAsOf);
    if (answer === null) return false;

    const onlineStart = start === EMPTY ? undefined : (starts!.values[start] as CivilMonth);
    const { action, by } = nextActionOn(answer.next, rowAsOf, onlineStart);
    out.copy(record.bytes, record.start, record.cellEnds[lastCarried]!);
    out.copyAll(answer.verdicts);
    out.copyAll(actions[action]);
    if (by !== null) out.ascii(by);
    out.copyAll(answer.grounds);
    answer.tally.rows += 1;
    return true;
  };
}

/** Whether a row may hold nothing: no cell with anything in it but, at most, the quotes around nothing. */
const mayBeBlank = ({ start, end, cells, quoted }: ScannedRecord): boolean =>
  end - start < (quoted ? 3 * cells : cells);

/** Makes a finder of the class of a row, by the numbers of its cells; undefined where one of them is left alone. */
function classFinder(
  columns: ListColumns,
  classOf: ClassOf,
): (record: ScannedRecord) => FacilityClass<ReadyAnswer> | undefined {
  const names = columns.facts
    .map(({ fact }) => fact)
    .filter((fact): fact is FactName => fact !== "asOf" && fact !== "onlineStart");
  const codes = names.map((name) => codesOf(name, columns, (value) => representativeValue(name, value))!);
  const key = new Uint8Array(LONGEST_CODE * names.length);
  let keys = new ByteTable();
  let classes: FacilityClass<ReadyAnswer>[] = [];

  const learn = (record: ScannedRecord, length: number): FacilityClass<ReadyAnswer> => {
    if (keys.size >= REMEMBERED_CLASSES) {
      keys = new ByteTable();
      classes = [];
    }
    const stated = names.map((name, place) => [name, codes[place]!.values[codes[place]!.codeOf(record)]]);
    const found = classOf(Object.fromEntries(stated.filter(([, value]) => value !== undefined)) as Facility);
    classes[keys.add(key, 0, length)] = found;
    return found;
  };
  return (record) => {
    let length = 0;
    for (const column of codes) {
      const code = column.codeOf(record);
      if (code === LEFT_ALONE) return undefined;
      if (code < LONG_CODE) key[length++] = code;
      else {
        key[length++] = LONG_CODE;
        key[length++] = code;
        key[length++] = code >> 8;
        key[length++] = code >> 16;
      }
    }
    const number = keys.find(key, 0, length);
    return number === -1 ? learn(record, length) : classes[number];
  };
}

function codesOf(
  fact: ColumnName,
  { facts }: ListColumns,
  meaning: (value: unknown) => unknown,
): CellCodes | undefined {
  const column = facts.find((one) => one.fact === fact);
  return column === undefined ? undefined : cellCodes(fact, column.index, meaning);
}

/** Cells, each with a comma behind it. */
const cellsBefore = (cells: readonly string[]): string => csvLine([...cells, ""]).trimEnd();

function actionBytes({ batch }: ListWords): Readonly<Record<NextActionId, Uint8Array>> {
  const bytes: Partial<Record<NextActionId, Uint8Array>> = {};
  for (const [action, word] of Object.entries(batch.actions) as [NextActionId, string][]) {
    bytes[action] = Buffer.from(cellsBefore([word]));
  }
  return bytes as Record<NextActionId, Uint8Array>;
}
