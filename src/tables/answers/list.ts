import type { CivilDate } from "../../calendar/civil-date.js";
import { VERIFIED_THROUGH } from "../../regulation/sources/sources.js";
import { answerHeader, type ListWords } from "./list-words.js";
import { rowInJson } from "./json.js";
import { carriedCells, rowInCells } from "./row.js";
import { ByteOutput } from "../../io/byte-output.js";
import type { ByteSink } from "../../io/byte-sink.js";
import { csvLine, type CsvStyle } from "../writing/csv-writer.js";
import { canBeFast, fastRows } from "../fast/fast-path.js";
import type { ListColumns } from "../reading/list-columns.js";
import { listNotes } from "./list-notes.js";
import { listCount, type ListCount, type ListSummary } from "./list-summary.js";
import type { OpenList, OpenText } from "../reading/open-list.js";
import { ordinaryRecord, scanRecords } from "../fast/record-scanner.js";
import { utf8Reader } from "../../io/text-encoding.js";
import { textOutput, type OutputEncoding } from "../../io/text-output.js";

export const listFormats = ["csv", "json", "ndjson", "xlsx"] as const;
export type ListFormat = (typeof listFormats)[number];

/** How an answered list is to be written. */
export interface ListOutput {
  readonly sink: ByteSink;
  readonly format: ListFormat;
  /** Of CSV; everything else is UTF-8. */
  readonly encoding: OutputEncoding;
  readonly byteOrderMark: boolean;
  readonly style: Required<CsvStyle>;
}

/**
 * How the answers to a list are written as CSV where nothing else is asked for: with the line ends of the list, and with a
 * mark by which Excel knows them for UTF-8 where it would not have needed one for the list.
 */
export const csvFormOf = ({
  text,
}: OpenList): { readonly byteOrderMark: boolean; readonly lineEnd: "\n" | "\r\n" } => ({
  byteOrderMark: text?.form.byteOrderMark === true || text?.form.encoding === "shift_jis",
  lineEnd: text?.lineEnd ?? "\n",
});

/** A list to be answered. */
export interface ListRequest {
  readonly list: OpenList;
  readonly columns: ListColumns;
  /** The day asked about where a row names none. */
  readonly asOf: CivilDate;
  readonly words: ListWords;
  readonly output: ListOutput;
  /** Called now and then with the number of rows so far: to show it, and to let other things happen. */
  readonly pause: (rows: number) => Promise<void>;
}

/** Some milliseconds of work. */
const ROWS_BETWEEN_PAUSES = 4096;

const BYTE_ORDER_MARK = "\ufeff";

/**
 * Answers a list row by row and writes it, in the order in which it comes; memory does not grow with its length. The sink
 * is left open: whoever opened it says whether the whole is to appear.
 * @returns what the list came to
 * @throws TableProblem where the list cannot be read on, or the answers cannot be written
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
  const { columns, asOf, words, output, pause } = request;
  const { style } = output;
  const out = new ByteOutput(output.sink);
  const isWritten = fastRows(columns, asOf, words, count, style.lineEnd);
  const ordinary = rowInCells(columns, asOf, count, words);
  let rows = -1;
  for (const record of scanRecords(utf8Reader(text.source, text.form), text.format)) {
    rows += 1;
    if (rows === 0) {
      out.text(headerLine(request));
      continue;
    }
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
  const { list, columns, asOf, words, output, pause } = request;
  const { spreadsheetOf } = await import("../writing/sheet.js");
  const inCells = rowInCells(columns, asOf, count, words);
  let read = 0;
  function* rows(): Generator<string[], void, undefined> {
    for (const record of list.records()) {
      read += 1;
      const cells = inCells(record);
      if (cells !== null) yield cells;
    }
  }
  const sheet = { name: words.batch.sheet, header: headerCells(request), rows: rows() };
  for await (const piece of spreadsheetOf(sheet)) {
    output.sink.write(piece);
    await pause(read);
  }
}

/** NDJSON is one object a line; JSON one document, with what the list came to at its end. */
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
  ...carriedCells(columns.header, columns),
  ...answerHeader(words),
];

function headerLine(request: ListRequest): string {
  const { byteOrderMark, style } = request.output;
  return (byteOrderMark ? BYTE_ORDER_MARK : "") + csvLine(headerCells(request), style);
}
