import type { CivilDate, CivilMonth } from "../calendar/civil-date.js";
import type { ColumnName, Facility, FactName } from "../facility/facts.js";
import { nextActionOn, type NextActionId, type NextStep } from "../questions/next-action.js";
import { onlineStartOf, sharedCells, type ListWords } from "./answer-cells.js";
import type { ByteOutput } from "./byte-output.js";
import { cellCodes, type CellCodes } from "./cell-codes.js";
import { csvLine, mayBeFormula } from "./csv-writer.js";
import { ByteTable } from "./byte-table.js";
import { facilityClasses, representativeOf, type FacilityClass } from "./facility-classes.js";
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

const QUOTE = 0x22;
/** Enough for every day that can be read, and a number never reaches further. */
const CODE_BYTES = 3;
const EMPTY = 0;
const UNREADABLE = -1;

/** By its first byte, whether a cell may be a formula. */
const SUSPECT = Uint8Array.from({ length: 256 }, (_, byte) => (mayBeFormula(byte) ? 1 : 0));

/** Whether the rows of a list can be answered by copying: where the carried columns come first, with commas between. */
export const canBeFast = ({ carried }: ListColumns, delimiter: string): boolean =>
  delimiter === "," && carried.every((index, place) => index === place);

/**
 * Makes a writer of answered rows that does not make text of them: each cell that states a fact becomes a small number,
 * the numbers of a row lead to its class, and the answer of the class is copied behind the row as it was written. It
 * holds no rules and no words for values: what a text means is asked of the ordinary reader, and which dates lie on the
 * same side of `representativeOf`, once for each text.
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
  const days = codesOf("asOf", columns, (value) => value);
  const starts = codesOf("onlineStart", columns, (value) =>
    onlineStartOf({ onlineStart: value as CivilMonth }),
  );
  const find = classFinder(columns, classOf);

  return (record, out) => {
    if (record.odd || record.cells !== width || needsCare(record)) return false;
    const day = days?.codeOf(record) ?? EMPTY;
    const start = starts?.codeOf(record) ?? EMPTY;
    const found = find(record);
    if (found === undefined || day === UNREADABLE || start === UNREADABLE) return false;
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

/** Whether a row may hold a formula, or nothing at all. */
function needsCare({ bytes, cellEnds, cells, start, end, quoted }: ScannedRecord): boolean {
  // No cell holds anything but, at most, the quotes around nothing.
  if (end - start < (quoted ? 3 * cells : cells)) return true;
  let from = start;
  for (let cell = 0; cell < cells; cell++) {
    const to = cellEnds[cell]!;
    if (to > from && SUSPECT[bytes[from] === QUOTE ? bytes[from + 1]! : bytes[from]!] === 1) return true;
    from = to + 1;
  }
  return false;
}

/** Makes a finder of the class of a row, by the numbers of its cells; undefined where one of them cannot be read. */
function classFinder(
  columns: ListColumns,
  classOf: ClassOf,
): (record: ScannedRecord) => FacilityClass<ReadyAnswer> | undefined {
  const names = columns.facts.map(({ fact }) => fact).filter((fact) => fact !== "asOf");
  const codes = names.map((name) => codesOf(name, columns, (value) => sideOf(name, value))!);
  const key = new Uint8Array(CODE_BYTES * names.length);
  let keys = new ByteTable();
  let classes: FacilityClass<ReadyAnswer>[] = [];

  const learn = (rowCodes: readonly number[]): FacilityClass<ReadyAnswer> => {
    if (keys.size >= REMEMBERED_CLASSES) {
      keys = new ByteTable();
      classes = [];
    }
    const stated = names.map((name, place) => [name, codes[place]!.values[rowCodes[place]!]]);
    const found = classOf(Object.fromEntries(stated.filter(([, value]) => value !== undefined)) as Facility);
    classes[keys.add(key, 0, key.length)] = found;
    return found;
  };
  return (record) => {
    let at = 0;
    for (let place = 0; place < codes.length; place++) {
      const code = codes[place]!.codeOf(record);
      if (code === UNREADABLE) return undefined;
      key[at++] = code;
      key[at++] = code >> 8;
      key[at++] = code >> 16;
    }
    const number = keys.find(key, 0, key.length);
    return number === -1 ? learn(codes.map((column) => column.codeOf(record))) : classes[number];
  };
}

const sideOf = (name: FactName, value: unknown): unknown =>
  representativeOf({ [name]: value } as Facility)[name];

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
