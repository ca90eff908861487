import type { CivilDate, CivilMonth } from "../calendar/civil-date.js";
import { nextActionOn } from "../questions/next-action.js";
import { cellsWith, onlineStartOf, sharedCellsIn, type SharedCells } from "./answer-cells.js";
import { answerTree } from "./answer-row.js";
import type { AnswerTree } from "./answer-tree.js";
import type { ByteOutput } from "./byte-output.js";
import { cellNumbers, mayHoldFormula, type NumberedColumn } from "./cell-numbers.js";
import { csvLine } from "./csv-writer.js";
import type { ListColumns } from "./list-columns.js";
import type { ListCount, Tally } from "./list-summary.js";
import type { ListWords } from "./list-words.js";
import type { ScannedRecord } from "./record-scanner.js";

/** An answer, ready to be copied. */
interface ReadyAnswer {
  readonly cells: SharedCells;
  readonly tally: Tally;
  /** What goes behind a row, by the day to act by: for the answer's own action, and for the planned application. */
  readonly own: Map<CivilDate | null, Uint8Array>;
  readonly application: Map<CivilDate | null, Uint8Array>;
}

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
  const sharedCells = sharedCellsIn(words);
  const tree = answerTree(columns, (answer): ReadyAnswer => ({
    cells: sharedCells(answer),
    tally: count.tallyOf(answer),
    own: new Map(),
    application: new Map(),
  }));
  const width = columns.header.length;
  const lastCarried = columns.carried.length - 1;
  const unread = columns.carried.filter((index) => !columns.facts.some((one) => one.index === index));
  const days: (CivilDate | undefined)[] = [asOf];
  const starts: (CivilMonth | undefined)[] = [undefined];
  const slots = slotsOf(columns, tree, days, starts);
  const numbers = new Int32Array(tree.names.length + OTHER_SLOTS);
  const dayAt = tree.names.length + DAY_SLOT;
  const startAt = tree.names.length + START_SLOT;
  const fillNumbers = cellNumbers(slots);

  return (record, out) => {
    if (record.odd || record.cells !== width || mayBeBlank(record)) return false;
    for (const index of unread) if (mayHoldFormula(record, index)) return false;
    if (!fillNumbers(record, numbers)) return false;
    const rowAsOf = days[numbers[dayAt]!]!;
    const answer = tree.find(numbers, rowAsOf);
    if (answer === null) return false;

    const next = nextActionOn(answer.cells.next, rowAsOf, starts[numbers[startAt]!]);
    const known = next.action === answer.cells.next.action ? answer.own : answer.application;
    let behind = known.get(next.by);
    if (behind === undefined) {
      const line = csvLine(["", ...cellsWith(answer.cells, next, words)], { lineEnd });
      behind = Buffer.from(line);
      known.set(next.by, behind);
    }
    out.copy(record.bytes, record.start, record.cellEnds[lastCarried]!);
    out.copyAll(behind);
    answer.tally.rows += 1;
    return true;
  };
}

/** Behind the slots for the facts of the tree: the day asked about, the planned start, and what decides nothing. */
const DAY_SLOT = 0;
const START_SLOT = 1;
const IDLE_SLOT = 2;
const OTHER_SLOTS = 3;

function slotsOf(
  { facts }: ListColumns,
  tree: AnswerTree<ReadyAnswer>,
  days: (CivilDate | undefined)[],
  starts: (CivilMonth | undefined)[],
): NumberedColumn[] {
  const numberOfDay = numbering(days);
  const numberOfStart = numbering(starts);
  return facts.map(({ fact, index }) => {
    const other = { fact, index, slot: tree.names.length };
    if (fact === "asOf") {
      return {
        ...other,
        slot: other.slot + DAY_SLOT,
        numberOf: (value) => (value === undefined ? 0 : numberOfDay(value as CivilDate)),
      };
    }
    if (fact === "onlineStart") {
      return {
        ...other,
        slot: other.slot + START_SLOT,
        numberOf: (value) => numberOfStart(onlineStartOf({ onlineStart: value as CivilMonth })),
      };
    }
    const slot = tree.names.indexOf(fact);
    if (slot === -1) return { ...other, slot: other.slot + IDLE_SLOT, numberOf: () => 0 };
    return { ...other, slot, numberOf: (value) => tree.numberOf(slot, value) };
  });
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

/** Whether a row may hold nothing: no cell with anything in it but, at most, the quotes around nothing. */
const mayBeBlank = ({ start, end, cells, quoted }: ScannedRecord): boolean =>
  end - start < (quoted ? 3 * cells : cells);
