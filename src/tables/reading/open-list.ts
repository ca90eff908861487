import { blocksOf, wholeSource, type ByteSource } from "../../io/byte-source.js";
import { readCsv, type CsvFormat } from "./csv-reader.js";
import type { ListRecord } from "./read-row.js";
import { sheetNotes } from "./sheet-notes.js";
import { looksLikeSpreadsheet } from "./spreadsheet-archive.js";
import type { WorkbookSheet } from "./workbook-parts.js";
import type { ListNote } from "../../problems/list-note.js";
import { TableProblem } from "../../problems/list-problem.js";
import { detectTextForm, textChunks, type TextForm } from "../../io/text-encoding.js";

/** How a list is to be read. */
export interface ListInput {
  /** Its bytes, under the name of a file (`.csv`, `.tsv`, `.xlsx`) or `-`; closed with the list. */
  readonly source: ByteSource;
  readonly encoding: "auto" | "utf-8" | "shift_jis";
  /** The sheet of a spreadsheet; the first if not given. */
  readonly sheet?: string | undefined;
}

/** A list of text that is open for reading, with what its bytes say of its form. */
export interface OpenText {
  readonly source: ByteSource;
  readonly form: TextForm;
  readonly format: CsvFormat & { readonly delimiter: "," | "\t" };
  readonly lineEnd: "\n" | "\r\n";
}

/** A list that is open for reading. */
export interface OpenList {
  readonly header: readonly string[];
  /** The rows below the header, from the first; may be gone through more than once. */
  readonly records: () => Iterable<ListRecord>;
  /** Absent for a spreadsheet. */
  readonly text?: OpenText;
  /**
   * What is to be said of how it is read.
   * @param facts the columns that state facts, by their places
   */
  readonly notes: (facts: readonly number[]) => readonly ListNote[];
  /** How much of it has been read, from 0 to 1. */
  readonly progress: () => number;
  /**
   * To be asked when all rows are read.
   * @throws TableProblem where the file became another meanwhile
   */
  readonly requireUnchanged: () => void;
  readonly close: () => void;
}

const SPREADSHEET_LIMIT = 256 * 1024 ** 2;

/**
 * Opens a list and reads its header. A spreadsheet is told by its first bytes, whatever its name, and held in memory;
 * text is read a block at a time.
 * @throws TableProblem for a file that cannot be read, is empty or no list
 */
export async function openList({ source, encoding, sheet }: ListInput): Promise<OpenList> {
  try {
    const head = new Uint8Array(8);
    source.readAt(head, 0);
    return looksLikeSpreadsheet(head) ? await openSpreadsheet(source, sheet) : openText(source, encoding);
  } catch (error) {
    source.close();
    throw error;
  }
}

async function openSpreadsheet(source: ByteSource, wanted: string | undefined): Promise<OpenList> {
  // The library behind it is large, and most lists are text.
  const { openWorkbook } = await import("./spreadsheet.js");
  const bytes = wholeSource(source, SPREADSHEET_LIMIT);
  source.requireUnchanged();
  const workbook = await openWorkbook(bytes);
  const sheet = sheetFor(workbook.sheets, wanted);
  const marks = await workbook.marksOf(sheet);
  const records: ListRecord[] = [];
  for await (const record of workbook.records(sheet, marks)) records.push(record);
  const [header, ...rows] = records;
  if (header === undefined) throw new TableProblem({ code: "input-empty", path: source.path });
  return {
    header: header.fields,
    records: () => rows,
    notes: (facts) => sheetNotes(marks, header, rows, facts),
    progress: () => 1,
    requireUnchanged: () => undefined,
    close: source.close,
  };
}

function sheetFor(sheets: readonly WorkbookSheet[], wanted: string | undefined): WorkbookSheet {
  if (wanted === undefined) return sheets[0]!;
  const found = sheets.find(({ name }) => name === wanted);
  if (found !== undefined) return found;
  throw new TableProblem({ code: "sheet-missing", sheet: wanted, sheets: sheets.map(({ name }) => name) });
}

function openText(file: ByteSource, encoding: ListInput["encoding"]): OpenList {
  let read = 0;
  const source: ByteSource = {
    ...file,
    readAt: (into, position) => {
      const length = file.readAt(into, position);
      read = position + length;
      return length;
    },
  };
  const form = detectTextForm(source, encoding);
  const beginning = beginningOf(source, form);
  const delimiter = delimiterOf(source.path, beginning);
  const format = { delimiter } as const;
  const [header] = readCsv(textChunks(source, form), format);
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
    records: () => withoutFirst(readCsv(textChunks(source, form), format)),
    notes: () => [],
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

/** Tabs where the name says so, or where the first line holds some and no comma: Excel's "Unicode text" is such a file. */
function delimiterOf(path: string, beginning: string): "," | "\t" {
  if (/\.(?:tsv|tab)$/i.test(path)) return "\t";
  const [line = ""] = beginning.split(/[\r\n]/, 1);
  return line.includes("\t") && !line.includes(",") ? "\t" : ",";
}

function* withoutFirst<Item>(items: Iterable<Item>): Generator<Item, void, undefined> {
  let first = true;
  for (const item of items) {
    if (!first) yield item;
    first = false;
  }
}
