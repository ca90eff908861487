import type { CivilDate } from "../../calendar/civil-date.js";
import type { FactName } from "../../facility/facts.js";
import { sourceInMemory } from "../../io/byte-source.js";
import { listNotes } from "../../tables/answers/list-notes.js";
import { answerHeader } from "../../tables/answers/list-words.js";
import { listCount, type ListSummary } from "../../tables/answers/list-summary.js";
import { reportColumns } from "../../tables/answers/report-columns.js";
import { rowAnswerer, type AnsweredRow } from "../../tables/answers/row.js";
import { listColumns, type ListColumns } from "../../tables/reading/list-columns.js";
import { openList, type OpenList } from "../../tables/reading/open-list.js";
import type { Verdict } from "../../questions/decide/decision.js";
import { standingOf } from "../../questions/list/report.js";
import type { Overview } from "../../questions/list/overview.js";
import { nextActionFor, type NextAction } from "../../questions/plan/next-action.js";
import { linkTo } from "../link.js";
import type { PageWords } from "../words.js";

/** A file dropped on the page, with its question. */
export interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The day asked about if a row has none. */
  readonly asOf: CivilDate;
  /** Today in Japan, for the report. */
  readonly today: CivilDate;
}

/** The result of a row: the verdict on the medium in use, or `rejected`. */
export type RowStanding = Verdict | "rejected";

/** A row of the table of answers. */
export interface TableRow {
  readonly line: number;
  /** The text in the column that names the facilities; empty if there is none. */
  readonly name: string;
  readonly standing: RowStanding;
  /** `null` for a row that could not be answered. */
  readonly next: NextAction | null;
  readonly missing: readonly FactName[];
  /** Why it could not be answered; empty for a row that was. */
  readonly problem: string;
  /** The facts and the day, as in a link; empty for a row that could not be answered. */
  readonly link: string;
  /** The text that the filter searches. */
  readonly sought: string;
}

/** A completely answered list. */
export interface AnsweredFile {
  readonly file: DroppedFile;
  readonly list: OpenList;
  readonly columns: ListColumns;
  readonly rows: readonly TableRow[];
  readonly summary: ListSummary;
  /** The notes on how the list was read. */
  readonly notes: readonly string[];
}

/** Called periodically with the number of rows so far and the share read, from 0 to 1. */
export type OnProgress = (rows: number, share: number) => void;

const ROWS_BETWEEN_PAUSES = 1024;

/**
 * Answers a list that was dropped on the page, row by row, as `batch` does.
 * @throws TableProblem if the file is not a list
 */
export async function answerFile(
  file: DroppedFile,
  words: PageWords,
  progress: OnProgress,
): Promise<AnsweredFile> {
  const list = await openList({ source: sourceInMemory(file.name, file.bytes), encoding: "auto" });
  const columns = listColumns(list.header, [], [answerHeader(words), words.otherAnswerColumns], {
    line: list.headerLine,
  });
  const place = reportColumns(columns)?.name;
  const count = listCount();
  const answer = rowAnswerer(columns, file.asOf, count, (found) => found);
  const rows: TableRow[] = [];
  for (const record of list.records()) {
    const found = answer(record);
    if (found === null || "leftAlone" in found) continue;
    const name = place === undefined ? "" : (record.fields[place] ?? "").trim();
    rows.push({ name, ...tableRow(found, words), ...soughtIn(record.fields) });
    if (rows.length % ROWS_BETWEEN_PAUSES === 0) progress(rows.length, list.progress());
  }
  const { similarColumn, sheetRead } = words.page.lists;
  const note: typeof words.batch.note = (one) =>
    one.code === "sheet" ? sheetRead(one.sheet, one.others) : words.batch.note(one);
  const notes = listNotes(list, columns, { batch: { ...words.batch, similarColumn, note } });
  return { file, list, columns, rows, summary: count.summary(), notes };
}

function tableRow(
  found: Exclude<AnsweredRow<Overview>, { leftAlone: true }>,
  words: PageWords,
): Omit<TableRow, "name" | "sought"> {
  const { line } = found.record;
  if ("problems" in found) {
    const problem = words.batch.rowProblems(line, found.problems);
    return { line, standing: "rejected", next: null, missing: [], problem, link: "" };
  }
  const { facility, asOf } = found.row;
  const { answer } = found;
  return {
    line,
    standing: standingOf(answer),
    next: nextActionFor(answer.next, facility, asOf),
    missing: answer.missing,
    problem: "",
    link: linkTo(facility, asOf),
  };
}

const plain = (text: string): string => text.normalize("NFKC").toLowerCase();

const soughtIn = (fields: readonly string[]): Pick<TableRow, "sought"> => ({
  sought: plain(fields.join("\n")),
});

/**
 * The rows that contain a text in one of their cells, regardless of width and case, and have a given result.
 * @param standing `null` for all
 */
export function rowsWith(
  rows: readonly TableRow[],
  text: string,
  standing: RowStanding | null,
): readonly TableRow[] {
  const wanted = plain(text.trim());
  return rows.filter(
    (row) => (standing === null || row.standing === standing) && row.sought.includes(wanted),
  );
}
