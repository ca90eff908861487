import type { CivilDate } from "../../calendar/civil-date.js";
import type { Overview } from "../../questions/list/overview.js";
import { noWayFor, type ShutDays } from "../../questions/list/lawful-way.js";
import { answerCells, rejectedCells, sharedCellsIn } from "./cells.js";
import type { ListWords } from "./list-words.js";
import { AnswerTree } from "./tree.js";
import type { ListColumns } from "../reading/list-columns.js";
import type { ListCount, Tally } from "./list-summary.js";
import { isTotalOrNote } from "../reading/total-or-note.js";
import { answerColumns } from "../../questions/list/answer-columns.js";
import { isBlank, rowReader, type ListRecord, type StatedRow } from "../reading/read-row.js";
import type { RowIssue } from "../../problems/row-issue.js";

/** A row and its result. */
export type AnsweredRow<Answer> =
  | { readonly record: ListRecord; readonly row: StatedRow; readonly answer: Answer }
  | { readonly record: ListRecord; readonly problems: readonly [RowIssue, ...RowIssue[]] }
  /** A total or a note. */
  | { readonly record: ListRecord; readonly leftAlone: true };

/**
 * Creates a function that answers rows and counts the answers.
 * @param asOf the day asked about where a row names none
 * @param render how to render an answer; called once per class of facilities
 * @returns a function from a row to its result; `null` for an empty row
 */
export function rowAnswerer<Answer>(
  columns: ListColumns,
  asOf: CivilDate,
  count: ListCount,
  render: (answer: Overview) => Answer,
): (record: ListRecord) => AnsweredRow<Answer> | null {
  const read = rowReader(columns, asOf);
  const tree = answerTree(columns, (answer): { answer: Answer; tally: Tally; shut: ShutDays | null } => ({
    answer: render(answer),
    tally: count.tallyOf(answer),
    shut: answer.shut,
  }));
  return (record) => {
    if (isBlank(record)) return null;
    if (isTotalOrNote(record, columns)) {
      count.leftAlone.rows += 1;
      return { record, leftAlone: true };
    }
    const reading = read(record);
    if (!reading.ok) {
      count.rejected.rows += 1;
      return { record, problems: reading.problems };
    }
    const { row } = reading;
    const numbers = tree.names.map((name, place) => tree.numberOf(place, row.facility[name]));
    const found = tree.find(numbers, row.asOf);
    if (found === null)
      throw new Error(`line ${record.line} was read as uncontradictory, yet cannot be answered`);
    found.tally.rows += 1;
    count.addNoLawfulWay(noWayFor(found.shut, row.facility, row.asOf));
    return { record, row, answer: found.answer };
  };
}

/** A tree for the facts that a list can state. */
export const answerTree = <Answer>(
  { facts, set }: ListColumns,
  render: (answer: Overview) => Answer,
): AnswerTree<Answer> => {
  return new AnswerTree([...facts.map(({ fact }) => fact), ...Object.keys(set)], render);
};

/**
 * Creates a function that answers rows in cells: the carried cells of the list, then the answer columns.
 * @returns a function from a row to its cells; `null` for an empty row
 */
export function rowInCells(
  columns: ListColumns,
  asOf: CivilDate,
  count: ListCount,
  words: ListWords,
): (record: ListRecord) => string[] | null {
  const answer = rowAnswerer(columns, asOf, count, sharedCellsIn(words));
  return (record) => {
    const answered = answer(record);
    if (answered === null) return null;
    const cells =
      "leftAlone" in answered
        ? answerColumns.map(() => "")
        : "problems" in answered
          ? rejectedCells(record.line, answered.problems, words)
          : answerCells(answered.answer, answered.row.facility, answered.row.asOf, words);
    return [...carriedCells(record.fields, columns), ...cells];
  };
}

/** The cells of a row that go into the answered list; cells missing from a short row are empty. */
export const carriedCells = (fields: readonly string[], { carried }: ListColumns): string[] =>
  carried.map((index) => fields[index] ?? "");
