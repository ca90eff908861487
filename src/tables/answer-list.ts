import type { CivilDate } from "../calendar/civil-date.js";
import { answerCells, answerHeader, rejectedCells, sharedCells, type ListWords } from "./answer-cells.js";
import { listJson } from "./answer-json.js";
import { answerRows, type AnsweredRow } from "./answer-row.js";
import { ByteOutput } from "./byte-output.js";
import type { ByteSink } from "./byte-sink.js";
import { csvLine, type CsvStyle } from "./csv-writer.js";
import { canBeFast, fastRows } from "./fast-path.js";
import type { ListColumns } from "./list-columns.js";
import { listCount, type ListCount, type ListSummary } from "./list-summary.js";
import type { OpenList, OpenText } from "./open-list.js";
import { isBlank } from "./read-row.js";
import { ordinaryRecord, scanRecords } from "./record-scanner.js";
import { spreadsheetOf } from "./spreadsheet.js";
import { utf8Reader } from "./text-encoding.js";
import { textOutput, type OutputEncoding } from "./text-output.js";

export type ListFormat = "csv" | "json" | "ndjson" | "xlsx";

/** How an answered list is to be written. */
export interface ListOutput {
  readonly sink: ByteSink;
  readonly format: ListFormat;
  /** Of CSV; everything else is UTF-8. */
  readonly encoding: OutputEncoding;
  readonly byteOrderMark: boolean;
  readonly style: Required<CsvStyle>;
}

/** A list to be answered. */
export interface ListRequest {
  readonly list: OpenList;
  readonly columns: ListColumns;
  /** The day asked about where a row names none. */
  readonly asOf: CivilDate;
  readonly words: ListWords;
  readonly output: ListOutput;
  /** Called now and then, with the rows so far: time to show how far it is, and to let other things happen. */
  readonly pause: (rows: number) => Promise<void>;
}

/** Rows between two pauses: some milliseconds. */
const ROWS_BETWEEN_PAUSES = 4096;

const BYTE_ORDER_MARK = "\ufeff";

/**
 * Answers a list row by row and writes it, in the order in which it comes. Memory does not grow with its length. The sink
 * is left open: whoever opened it says whether the whole is to appear.
 * @returns what the list came to
 * @throws TableProblem where it cannot be read on or written
 */
export async function answerList(request: ListRequest): Promise<ListSummary> {
  const count = listCount();
  const { list, columns, output } = request;
  switch (output.format) {
    case "csv":
      await (list.text !== undefined && output.encoding === "utf-8" && isFast(columns, list.text, output)
        ? writeFast(request, list.text, count)
        : writeCsv(request, count));
      break;
    case "xlsx":
      await writeSpreadsheet(request, count);
      break;
    case "json":
    case "ndjson":
      await writeJson(request, output.format, count);
      break;
  }
  return count.summary();
}

const isFast = (columns: ListColumns, text: OpenText, { style }: ListOutput): boolean =>
  style.delimiter === text.format.delimiter && canBeFast(columns, style.delimiter);

const carriedCells = (fields: readonly string[], { carried }: ListColumns): string[] =>
  carried.map((index) => fields[index] ?? "");

const headerCells = ({ columns, words }: ListRequest): string[] => [
  ...carriedCells(columns.header, columns),
  ...answerHeader(words),
];

function headerLine(request: ListRequest): string {
  const { byteOrderMark, style } = request.output;
  return (byteOrderMark ? BYTE_ORDER_MARK : "") + csvLine(headerCells(request), style);
}

/** Makes the cells of answered rows. */
function cellsOf(request: ListRequest, count: ListCount): (record: AnsweredRecord) => string[] | null {
}
