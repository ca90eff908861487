import type { CivilDate } from "../../calendar/civil-date.js";
import { VERIFIED_THROUGH } from "../../regulation/sources/sources.js";
import { answerColumns } from "../../questions/list/answer-columns.js";
import { answerHeader, carriedNames, type ListWords } from "./list-words.js";
import { TableProblem } from "../../problems/list-problem.js";
import { rowInJson } from "./json.js";
import { rowInCells } from "./row.js";
import { ByteOutput } from "../../io/byte-output.js";
import type { ByteSink } from "../../io/byte-sink.js";
import { csvLine, type CsvStyle } from "../writing/csv-writer.js";
import { canBeFast, fastRows } from "../fast/fast-path.js";
import type { ListColumns } from "../reading/list-columns.js";
import { listNotes } from "./list-notes.js";
import { reportColumns } from "./report-columns.js";
import { listCount, type ListCount, type ListSummary } from "./list-summary.js";
import type { OpenList, OpenText } from "../reading/open-list.js";
import { ordinaryRecord, scanRecords } from "../fast/record-scanner.js";
import { utf8Reader } from "../../io/text-encoding.js";
import { textOutput, type OutputEncoding } from "../../io/text-output.js";

export const listFormats = ["csv", "json", "ndjson", "xlsx"] as const;
export type ListFormat = (typeof listFormats)[number];

/** How to write an answered list. */
export interface ListOutput {
  readonly sink: ByteSink;
  readonly format: ListFormat;
  /** For CSV; everything else is UTF-8. */
  readonly encoding: OutputEncoding;
  readonly byteOrderMark: boolean;
  readonly style: Required<CsvStyle>;
}

/**
 * How the answers to a list are written as CSV by default: with the line ends of the list, and with the byte order mark
 * that Excel needs for UTF-8 if the list (a workbook, for instance) needed none.
 */
export const csvFormOf = ({
  text,
}: OpenList): { readonly byteOrderMark: boolean; readonly lineEnd: "\n" | "\r\n" } => ({
  byteOrderMark: text === undefined || text.form.byteOrderMark || text.form.encoding === "shift_jis",
  lineEnd: text?.lineEnd ?? "\n",
});

/** A list to be answered. */
export interface ListRequest {
  readonly list: OpenList;
  readonly columns: ListColumns;
  /** The day asked about if a row has none. */
  readonly asOf: CivilDate;
  readonly words: ListWords;
  readonly output: ListOutput;
  /** Called periodically with the number of rows so far, to show progress and to yield. */
  readonly pause: (rows: number) => Promise<void>;
}

const COLUMNS_OF_A_SHEET = 16_384;

/** A few milliseconds of work. */
const ROWS_BETWEEN_PAUSES = 4096;

const BYTE_ORDER_MARK = "\ufeff";

/**
 * Answers a list row by row and writes it in order; memory does not grow with its length. The sink is left open: the
 * caller decides whether the result becomes visible.
 * @returns the totals
 * @throws TableProblem if the list cannot be read to its end, or the answers cannot be written
 */
export async function answerList(request: ListRequest): Promise<ListSummary> {
  const count = listCount();
  const { list, output } = request;
  if (output.format === "xlsx") await writeSpreadsheet(request, count);
  else if (output.format !== "csv") await writeJson(request, count);
  else if (list.text !== undefined && isFast(request, list.text)) await writeFast(request, list.text, count);
  else await writeCsv(request, count);
  return count.summary();
}

const isFast = ({ columns, output }: ListRequest, { format }: OpenText): boolean =>
  output.encoding === "utf-8" &&
  output.style.delimiter === format.delimiter &&
  canBeFast(columns, format.delimiter);

async function writeFast(request: ListRequest, text: OpenText, count: ListCount): Promise<void> {
  const { list, columns, asOf, words, output, pause } = request;
  const { style } = output;
  const out = new ByteOutput(output.sink);
  const isWritten = fastRows(columns, asOf, words, count, style.lineEnd);
  const ordinary = rowInCells(columns, asOf, count, words);
  let rows = 0;
  out.text(headerLine(request));
  for (const record of scanRecords(utf8Reader(text.source, text.form), text.format)) {
    if (record.line <= list.headerLine) continue;
    rows += 1;
    if (!isWritten(record, out)) {
      const cells = ordinary(ordinaryRecord(record, text.format));
      if (cells !== null) out.text(csvLine(cells, style));
    }
    if (rows % ROWS_BETWEEN_PAUSES === 0) await pause(rows);
  }
  out.flush();
}

async function writeCsv(request: ListRequest, count: ListCount): Promise<void> {
  const { list, columns, asOf, words, output, pause } = request;
  const out = textOutput(output.sink, output.encoding);
  const inCells = rowInCells(columns, asOf, count, words);
  out.write(headerLine(request));
  let rows = 0;
  for (const record of list.records()) {
    const cells = inCells(record);
    if (cells !== null) out.write(csvLine(cells, output.style));
    if (++rows % ROWS_BETWEEN_PAUSES === 0) await pause(rows);
  }
  out.flush();
}

async function writeSpreadsheet(request: ListRequest, count: ListCount): Promise<void> {
  const { list, columns, output, pause } = request;
  const header = headerCells(request);
  const answers = answerColumns.length;
  if ((list.workbook?.width ?? columns.carried.length) + answers > COLUMNS_OF_A_SHEET) {
    const issue = { columns: columns.carried.length, limit: COLUMNS_OF_A_SHEET - answers };
    throw new TableProblem({ code: "too-many-columns-for-a-sheet", ...issue });
  }
  const { rows, read } = rowsOf(request, count);
  // A list has a place for every role, as long as no column is asked for.
  const name = reportColumns(columns)!.name ?? -1;
  const own = columns.carried.length;
  let pieces: AsyncIterable<Uint8Array>;
  if (list.workbook === undefined) {
    const { workbookOfList } = await import("../writing/new-workbook.js");
    const frozenColumns = inSight(columns.carried.indexOf(name));
    const cells = mapped(rows, ({ cells: all }) => all);
    pieces = workbookOfList({
      sheet: request.words.batch.sheet,
      header,
      answers,
      frozenColumns,
      rows: cells,
    });
  } else {
    const { answeredWorkbook } = await import("../writing/answered-workbook.js");
    const earlier = columns.header.findIndex((_, index) => !columns.carried.includes(index));
    pieces = answeredWorkbook(list.workbook, {
      first: earlier < 0 ? list.workbook.width : earlier,
      headerLine: list.headerLine,
      names: header.slice(own),
      renamed: new Map(
        columns.carried.flatMap((index, place) =>
          header[place] === columns.header[index] ? [] : [[index, header[place]!]],
        ),
      ),
      frozenColumns: inSight(name),
      rows: mapped(rows, ({ line, cells }) => ({ line, answers: cells.slice(own) })),
    });
  }
  for await (const piece of pieces) {
    output.sink.write(piece);
    await pause(read());
  }
}

/** The rows with their answers, and how many were read so far. */
function rowsOf(
  { list, columns, asOf, words }: ListRequest,
  count: ListCount,
): { readonly rows: Iterable<{ line: number; cells: readonly string[] }>; readonly read: () => number } {
  const inCells = rowInCells(columns, asOf, count, words);
  let read = 0;
  function* rows(): Generator<{ line: number; cells: string[] }, void, undefined> {
    for (const record of list.records()) {
      read += 1;
      const cells = inCells(record);
      if (cells !== null) yield { line: record.line, cells };
    }
  }
  return { rows: rows(), read: () => read };
}

/** More frozen columns than this would leave no room for others. */
const MOST_FROZEN_COLUMNS = 5;

/** How many columns to freeze so that a given one stays visible. */
const inSight = (place: number): number => (place < MOST_FROZEN_COLUMNS ? place + 1 : 0);

function* mapped<Item, Result>(
  items: Iterable<Item>,
  make: (item: Item) => Result,
): Generator<Result, void, undefined> {
  for (const item of items) yield make(item);
}

/** NDJSON is one object per line; JSON is one document, with the totals at its end. */
async function writeJson(request: ListRequest, count: ListCount): Promise<void> {
  const { list, columns, asOf, words, output, pause } = request;
  const inDocument = output.format === "json";
  const out = textOutput(output.sink, "utf-8");
  const inJson = rowInJson(columns, asOf, count, words);
  const notes = listNotes(list, columns, words);
  const beginning = JSON.stringify({ command: "batch", asOf, verifiedThrough: VERIFIED_THROUGH, notes });
  if (inDocument) out.write(`${beginning.slice(0, -1)},"rows":[\n`);
  let rows = 0;
  let separator = "";
  for (const record of list.records()) {
    const row = inJson(record);
    if (row !== null) {
      out.write(inDocument ? separator + row : `${row}\n`);
      separator = ",\n";
    }
    if (++rows % ROWS_BETWEEN_PAUSES === 0) await pause(rows);
  }
  if (inDocument) out.write(`\n],"summary":${JSON.stringify(count.summary())}}\n`);
  out.flush();
}

const headerCells = ({ columns, words }: ListRequest): string[] => [
  ...carriedNames(columns, words),
  ...answerHeader(words),
];

function headerLine(request: ListRequest): string {
  const { byteOrderMark, style } = request.output;
  return (byteOrderMark ? BYTE_ORDER_MARK : "") + csvLine(headerCells(request), style);
}
