import type { CivilDate, CivilMonth } from "../../calendar/civil-date.js";
import { nextActionAt, type NextAction, type NextStep } from "../../questions/plan/next-action.js";
import { noLawfulWayFrom, type ShutDays } from "../../questions/list/lawful-way.js";
import { actionCells, sharedCellsIn } from "../answers/cells.js";
import { answerTree } from "../answers/row.js";
import type { ByteOutput } from "../../io/byte-output.js";
import { joinedBytes } from "../../io/bytes.js";
import { mayHoldFormula } from "./cell-numbers.js";
import { csvLine } from "../writing/csv-writer.js";
import type { ListColumns } from "../reading/list-columns.js";
import type { ListCount, Tally } from "../answers/list-summary.js";
import type { ListWords } from "../answers/list-words.js";
import type { ScannedRecord } from "./record-scanner.js";
import { rowNumbers } from "./row-numbers.js";

/** An answer, ready to be appended to rows. */
interface ReadyAnswer {
  readonly next: NextStep;
  readonly shut: ShutDays | null;
  readonly tally: Tally;
  /** Such a row may be a total or a note. */
  readonly nothingStated: boolean;
  readonly cells: ReadyCells;
}

/** All cells of answers that differ in their next action alone, by its day; the latest at hand, since it is most often asked for again. */
interface ReadyCells {
  /** What goes before and behind the next action and its day. */
  readonly before: Uint8Array;
  readonly behind: Uint8Array;
  readonly byDay: Map<CivilDate | null, DatedCells[]>;
  latest: DatedCells | null;
}

/** The cells of an answer with a next action and a month without a lawful way. */
interface DatedCells {
  readonly next: NextAction;
  readonly noWay: CivilMonth | null;
  readonly bytes: Uint8Array;
}

const isFor = (cells: DatedCells, { action, by, basis }: NextAction, noWay: CivilMonth | null): boolean =>
  cells.next.by === by && cells.next.action === action && cells.next.basis === basis && cells.noWay === noWay;

/** At most some hundred bytes each; lists bring about some thousand. */
const REMEMBERED_CELLS = 20_000;

const encoder = new TextEncoder();

/**
 * Whether the rows of a list can be answered by copying: if the carried columns come first, separated by commas, and
 * all facts are in the rows.
 */
export const canBeFast = ({ carried, set }: ListColumns, delimiter: string): boolean =>
  delimiter === "," && Object.keys(set).length === 0 && carried.every((index, place) => index === place);

/**
 * Creates a writer of answered rows that does not decode them: each cell that is a fact becomes a small number, the
 * numbers of a row lead to its class, and the answer of the class is appended to the row as written. It contains no
 * rules and no words for values: the ordinary reader interprets each text once, and `representativeValue` decides which
 * dates are equivalent.
 * @param lineEnd the line end of the output
 * @returns a function that writes a row with its answer and counts it, or returns false for rows left to the ordinary
 *   path: a bad value, a formula, a number of cells other than the header's, no facts ...
 */
export function fastRows(
  columns: ListColumns,
  asOf: CivilDate,
  words: ListWords,
  count: ListCount,
  lineEnd: "\n" | "\r\n",
): (record: ScannedRecord, out: ByteOutput) => boolean {
  const sharedCells = sharedCellsIn(words);
  const readyCells = readyCellsOnce(lineEnd);
  const tree = answerTree(columns, (answer): ReadyAnswer => {
    const { verdicts, grounds, next, shut } = sharedCells(answer);
    return {
      next,
      shut,
      tally: count.tallyOf(answer),
      nothingStated: answer.nothingStated,
      cells: readyCells(verdicts, grounds),
    };
  });
  const cellsOfAction = nextActionCells(words);
  let remembered = 0;
  const cellsOf = (
    { before, behind, byDay, latest }: ReadyCells,
    next: NextAction,
    noWay: CivilMonth | null,
  ): DatedCells => {
    if (latest !== null && isFor(latest, next, noWay)) return latest;
    const ofDay = byDay.get(next.by) ?? [];
    const known = ofDay.find((one) => isFor(one, next, noWay));
    if (known !== undefined) return known;
    const bytes = joinedBytes([before, cellsOfAction(next, noWay), behind]);
    const cells = { next, noWay, bytes };
    if (++remembered <= REMEMBERED_CELLS) byDay.set(next.by, [...ofDay, cells]);
    return cells;
  };
  const width = columns.header.length;
  const lastCarried = columns.carried.length - 1;
  const unread = columns.carried.filter((index) => !columns.facts.some((one) => one.index === index));
  const row = rowNumbers(columns, tree, asOf);

  return (record, out) => {
    if (record.odd || record.cells !== width || mayBeBlank(record)) return false;
    for (const index of unread) if (mayHoldFormula(record, index)) return false;
    if (!row.read(record)) return false;
    const moment = row.moment();
    const answer = tree.find(row.numbers, moment.asOf);
    if (answer === null || answer.nothingStated) return false;

    out.copy(record.view, record.start, record.cellEnds[lastCarried]!);
    const { month, applyBy } = row.planned();
    const noWay =
      answer.shut === null || month === "unknown" ? null : noLawfulWayFrom(answer.shut, moment, month);
    if (noWay !== null) count.addNoLawfulWay(noWay);
    const { cells } = answer;
    cells.latest = cellsOf(cells, nextActionAt(answer.next, moment, applyBy), noWay);
    out.copyAll(cells.latest.bytes);
    answer.tally.rows += 1;
    return true;
  };
}

/** Tells the cells of the next action and its day, which many classes share; each is worked out once. */
function nextActionCells(words: ListWords): (next: NextAction, noWay: CivilMonth | null) => Uint8Array {
  const known = new Map<string, Uint8Array>();
  return (next, noWay) => {
    const key = `${next.action},${next.by},${next.basis},${noWay}`;
    let cells = known.get(key);
    if (cells === undefined) {
      cells = encoder.encode(inCsv(actionCells(next, noWay, words)));
      if (known.size < REMEMBERED_CELLS) known.set(key, cells);
    }
    return cells;
  };
}

/** Makes cells that wait for an action and its day, the same for all answers that say the same: classes are many, words few. */
function readyCellsOnce(
  lineEnd: string,
): (verdicts: readonly string[], grounds: readonly string[]) => ReadyCells {
  let known = new Map<string, ReadyCells>();
  return (verdicts, grounds) => {
    const [before, behind] = [`,${inCsv(verdicts)},`, `,${inCsv(grounds)},${lineEnd}`];
    const key = before + behind;
    let cells = known.get(key);
    if (cells === undefined) {
      if (known.size >= REMEMBERED_CELLS) known = new Map();
      cells = {
        before: encoder.encode(before),
        behind: encoder.encode(behind),
        byDay: new Map(),
        latest: null,
      };
      known.set(key, cells);
    }
    return cells;
  };
}

/** Cells as they stand in the middle of a line. */
const inCsv = (cells: readonly string[]): string => csvLine(cells).slice(0, -1);

/** Whether a row may be empty: no cell contains anything except, at most, empty quotes. */
const mayBeBlank = ({ start, end, cells, quoted }: ScannedRecord): boolean =>
  end - start < (quoted ? 3 * cells : cells);
