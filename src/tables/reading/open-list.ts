import { blocksOf, wholeSource, type ByteSource } from "../../io/byte-source.js";
import { readCsv, type CsvFormat, type CsvRecord, type Delimiter } from "./csv-reader.js";
import { findHeader } from "./find-header.js";
import type { MappedColumn } from "./list-columns.js";
import type { ListRecord } from "./read-row.js";
import { sheetChoice, sheetNotes, sheetToRead } from "./choose-sheet.js";
import { looksLikeSpreadsheet, requireListOrText, type Archive } from "./spreadsheet-archive.js";
import type { WorkbookFacts, WorkbookSheet } from "./workbook-parts.js";
import type { ListNote } from "../../problems/list-note.js";
import { TableProblem } from "../../problems/list-problem.js";
import { detectTextForm, textChunks, type TextForm } from "../../io/text-encoding.js";

/** How to read a list. */
export interface ListInput {
  /** Its bytes, under the name of a file (`.csv`, `.tsv`, `.xlsx`) or `-`; closed with the list. */
  readonly source: ByteSource;
  readonly encoding: "auto" | "utf-8" | "shift_jis";
  /** The sheet of a spreadsheet; by default the first with column names. */
  readonly sheet?: string | undefined;
  /** The line with the column names; detected by default. */
  readonly headerLine?: number | undefined;
  /** Columns mapped by the user, whose names also help to find the header. */
  readonly mapped?: readonly MappedColumn[];
}

/** A text list open for reading, with the form detected from its bytes. */
export interface OpenText {
  readonly source: ByteSource;
  readonly form: TextForm;
  readonly format: CsvFormat & { readonly delimiter: Delimiter };
  readonly lineEnd: "\n" | "\r\n";
}

/** A list open for reading. */
export interface OpenList {
  readonly header: readonly string[];
  /** The line (in a spreadsheet, the row) with the column names. */
  readonly headerLine: number;
  /** The rows below the header; can be iterated more than once. */
  readonly records: () => Iterable<ListRecord>;
  /** The workbook that contains the list. */
  readonly workbook?: ListInWorkbook;
  /** Absent for a spreadsheet. */
  readonly text?: OpenText;
  /**
   * The notes on how it is read.
   * @param facts the indexes of the columns that are facts
   */
  readonly notes: (facts: readonly number[]) => readonly ListNote[];
  /** The share that has been read, from 0 to 1. */
  readonly progress: () => number;
  /**
   * To be called when all rows are read.
   * @throws TableProblem if the file changed meanwhile
   */
  readonly requireUnchanged: () => void;
  readonly close: () => void;
}

/** The location of a list in a workbook. */
export interface ListInWorkbook {
  readonly archive: Archive;
  readonly facts: WorkbookFacts;
  readonly sheet: WorkbookSheet;
  /** The number of columns of the sheet in use. */
  readonly width: number;
}

const SPREADSHEET_LIMIT = 256 * 1024 ** 2;

/**
 * Opens a list and finds its header. A spreadsheet is recognized by its first bytes, whatever its name, and held in
 * memory; text is read in blocks.
 * @throws TableProblem if the file cannot be read, is empty or is not a list
 */
export async function openList(input: ListInput): Promise<OpenList> {
  const { source } = input;
  try {
    const head = new Uint8Array(8);
    source.readAt(head, 0);
    requireListOrText(head);
    if (looksLikeSpreadsheet(head)) return await openSpreadsheet(source, input);
    const { sheet } = input;
    if (sheet !== undefined) throw new TableProblem({ code: "sheet-missing", sheet, sheets: [] });
    return openText(source, input);
  } catch (error) {
    source.close();
    throw error;
  }
}

async function openSpreadsheet(source: ByteSource, input: ListInput): Promise<OpenList> {
  // The library it uses is large, and most lists are text.
  const { openWorkbook } = await import("./spreadsheet.js");
  const bytes = wholeSource(source, SPREADSHEET_LIMIT);
  source.requireUnchanged();
  const workbook = await openWorkbook(bytes);
  const { sheet, marks, records } = await sheetToRead(workbook, input.sheet, input.mapped ?? []);
  const header = headerOf(records, input);
  if (header === undefined) throw new TableProblem({ code: "input-empty", path: source.path });
  const rows = records.slice(records.indexOf(header) + 1);
  const notes = [...sheetChoice(sheet, workbook.sheets), ...titlesAbove(header, records)];
  return {
    header: header.fields,
    headerLine: header.line,
    records: () => rows,
    workbook: {
      archive: workbook.archive,
      facts: workbook.facts,
      sheet,
      width: records.reduce((most, record) => Math.max(most, widthOf(record)), 0),
    },
    notes: (facts) => [...notes, ...sheetNotes(marks, header, rows, facts)],
    progress: () => 1,
    requireUnchanged: () => undefined,
    close: source.close,
  };
}

const widthOf = ({ fields, uncalculated = [] }: ListRecord): number =>
  uncalculated.reduce((most, column) => Math.max(most, column + 1), fields.length);

/** The header row: the one that the user names, else the detected one. */
function headerOf<Row extends ListRecord>(
  records: Iterable<Row>,
  { headerLine, mapped = [] }: ListInput,
): Row | undefined {
  if (headerLine === undefined) return findHeader(records, mapped)?.row;
  for (const record of records) {
    if (record.line === headerLine) return record;
    if (record.line > headerLine) break;
  }
  throw new TableProblem({ code: "header-line-empty", line: headerLine });
}

const titlesAbove = (header: ListRecord, records: readonly ListRecord[]): ListNote[] =>
  records[0] === header ? [] : [{ code: "titles", line: header.line }];

function openText(file: ByteSource, input: ListInput): OpenList {
  let read = 0;
  const source: ByteSource = {
    ...file,
    readAt: (into, position) => {
      const length = file.readAt(into, position);
      read = position + length;
      return length;
    },
  };
  const form = detectTextForm(source, input.encoding);
  const beginning = beginningOf(source, form);
  const stated = statedDelimiter(beginning);
  const delimiter = stated ?? delimiterOf(source.path, beginning, input);
  const format = { delimiter } as const;
  const records = (): Iterable<CsvRecord> =>
    after(stated === undefined ? 0 : 1, readCsv(textChunks(source, form), format));
  const titles: CsvRecord[] = [];
  const header = headerOf(noting(records(), titles), input);
  if (header === undefined) throw new TableProblem({ code: "input-empty", path: source.path });
  if (header.issue !== undefined) {
    throw new TableProblem({
      code: "header-damaged",
      line: header.issue.line,
      column: header.issue.column,
    });
  }
  return {
    header: header.fields,
    headerLine: header.line,
    records: () => after(header.line, records()),
    notes: () => titlesAbove(header, titles),
    text: { source, form, format, lineEnd: beginning.includes("\r\n") ? "\r\n" : "\n" },
    progress: () => read / source.size,
    requireUnchanged: source.requireUnchanged,
    close: source.close,
  };
}

/** The text of the first block. */
function beginningOf(source: ByteSource, form: TextForm): string {
  const [block] = blocksOf(source, form.start, form.end);
  return new TextDecoder(form.encoding).decode(block);
}

/** The delimiter of a first line such as `sep=;`, which spreadsheets do not treat as part of the list. */
const statedDelimiter = (beginning: string): Delimiter | undefined =>
  /^"?sep=([,;\t])"?[\r\n]/i.exec(beginning)?.[1] as Delimiter | undefined;

/**
 * Tabs if the file name says so, or if the first line contains tabs and no comma, like Excel's "Unicode text"; likewise
 * semicolons. If that yields no names of facts, the delimiter that does.
 */
function delimiterOf(path: string, beginning: string, { mapped = [] }: ListInput): Delimiter {
  if (/\.(?:tsv|tab)$/i.test(path)) return "\t";
  const [line = ""] = beginning.split(/[\r\n]/, 1);
  const usual = DELIMITERS.find((one) => line.includes(one)) ?? ",";
  const candidates = [usual, ...DELIMITERS];
  return candidates.find((one) => namesSeparatedBy(one, beginning, mapped) > 0) ?? usual;
}

const DELIMITERS: readonly Delimiter[] = [",", "\t", ";"];

function namesSeparatedBy(delimiter: Delimiter, beginning: string, mapped: readonly MappedColumn[]): number {
  try {
    return findHeader(readCsv([beginning], { delimiter }), mapped)?.named ?? 0;
  } catch (error) {
    // With the wrong delimiter quotes may remain open.
    if (error instanceof TableProblem) return 0;
    throw error;
  }
}

/** The records that begin after a line. */
function* after<Row extends ListRecord>(line: number, rows: Iterable<Row>): Generator<Row, void, undefined> {
  for (const row of rows) if (row.line > line) yield row;
}

/** Passes rows through and collects them. */
function* noting<Row>(rows: Iterable<Row>, into: Row[]): Generator<Row, void, undefined> {
  for (const row of rows) {
    into.push(row);
    yield row;
  }
}
