import { formatValue } from "hucre";
import { CSV_LIMITS, type TableRecord } from "./csv-reader.js";
import { sheetMarks, type SheetMarks } from "./sheet-marks.js";
import { inspectArchive, type SpreadsheetLimits } from "./spreadsheet-archive.js";
import { workbookFacts, type WorkbookSheet } from "./workbook-parts.js";
import { TableProblem } from "../../problems/list-problem.js";

/** The values the library finds in cells. */
type CellValue = string | number | boolean | Date | null;

/** A sheet to be written, all of it text. */
export interface SheetToWrite {
  /** At most 31 characters, without any of `[ ] : * ? / \`. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: Iterable<readonly string[]>;
}

const MEBIBYTE = 1024 ** 2;

/** Five million cells are the 240,000 facilities of Japan with twenty columns each. */
export const SPREADSHEET_LIMITS: SpreadsheetLimits = {
  content: 768 * MEBIBYTE,
  part: 48 * MEBIBYTE,
  tags: 2_000_000,
  cells: 5_000_000,
  cell: CSV_LIMITS.cell,
};

/** The format in which a spreadsheet leaves what is typed as it is: codes keep leading zeros, months stay months. */
const TEXT_FORMAT = "@";

const MIDNIGHT = "T00:00:00.000Z";

/** Day 0, as the library has it, and as it is counted from. */
const DAYS_BEFORE_THE_FIRST = ["1899-12-31", "1899-12-30"];

/** The last second a date can hold. */
const MOST_SECONDS = 8.64e12;

/** A workbook that is open for reading. */
export interface OpenWorkbook {
  readonly sheets: readonly WorkbookSheet[];
  /**
   * Reads the rows of one sheet as text. Dates come as ISO text whatever their format and calendar (with the time where
   * there is one; a time alone as such), numbers in full without an exponent and with the zeros in front that they are
   * shown with, truth values as `TRUE` and `FALSE`, line breaks as `\n`; formulas by their last result, furigana not at
   * all. Rows with nothing in them are left out; the others are as wide as the first. The rows are to be taken without
   * waiting in between: the library reads on meanwhile.
   * @throws TableProblem `spreadsheet-...`
   */
  readonly records: (sheet: WorkbookSheet, marks: SheetMarks) => AsyncGenerator<SheetRecord, void, undefined>;
  readonly marksOf: (sheet: WorkbookSheet) => Promise<SheetMarks>;
}

/** A row of a sheet. */
export interface SheetRecord extends TableRecord {
  /** The columns with a formula of which no result is stored. */
  readonly uncalculated?: readonly number[];
}

/**
 * Opens a workbook: sees that it can be read, and which sheets it has.
 * @param bytes the whole file
 * @throws TableProblem `spreadsheet-...`
 */
export async function openWorkbook(
  bytes: Uint8Array,
  ownLimits: Partial<SpreadsheetLimits> = {},
): Promise<OpenWorkbook> {
  const limits = { ...SPREADSHEET_LIMITS, ...ownLimits };
  const archive = await inspectArchive(bytes, limits);
  const facts = await workbookFacts(archive);
  if (facts.sheets.length === 0) {
    throw new TableProblem({ code: "spreadsheet-damaged", detail: "no sheets" });
  }
  return {
    sheets: facts.sheets,
    marksOf: (sheet) => sheetMarks(archive, sheet, facts),
    records: (sheet, marks) => recordsOf(bytes, sheet, marks, limits),
  };
}

async function* recordsOf(
  bytes: Uint8Array,
  sheet: WorkbookSheet,
  marks: SheetMarks,
  limits: SpreadsheetLimits,
): AsyncGenerator<SheetRecord, void, undefined> {
  let cells = 0;
  let width = 0;
  let mark = 0;
  for await (const { index, values } of rowsOf(bytes, sheet.name)) {
    cells += values.length;
    if (cells > limits.cells) {
      throw new TableProblem({ code: "spreadsheet-too-large", measure: "cells", limit: limits.cells });
    }
    const fields = values.map(textOf);
    const line = index + 1;
    const uncalculated: number[] = [];
    for (; marks.cells[mark]?.row === line; mark++) {
      const { column, format } = marks.cells[mark]!;
      const value = values[column];
      if (format === null) {
        uncalculated.push(column);
        fields[column] = "";
      } else if (Number.isSafeInteger(value)) fields[column] = formatValue(value, format).trim();
    }
    while (fields.at(-1) === "") fields.pop();
    if (fields.length === 0 && uncalculated.length === 0) continue;
    if (width === 0) width = fields.length;
    while (fields.length < width) fields.push("");
    yield { line, fields, ...(uncalculated.length > 0 && { uncalculated }) };
  }
}

/**
 * Writes rows into a spreadsheet with one sheet, a piece at a time. All cells are text and stay text when they are
 * edited, so none is ever a formula; the header stays in sight. Rows beyond the 1,048,576 of a sheet go into further
 * sheets under the same header.
 */
export async function* spreadsheetOf(sheet: SheetToWrite): AsyncGenerator<Uint8Array, void, undefined> {
  const { writeXlsxStream } = await import("hucre/xlsx");
  const columns = sheet.header.map((name) => ({ numFmt: TEXT_FORMAT, width: columnWidth(name) }));
  yield* writeXlsxStream(cellsOf(sheet), { name: sheet.name, columns, freezePane: { rows: 1 } });
}

/** Writes several sheets, each with its header, into one spreadsheet: for small ones, held in memory as a whole. */
export async function workbookOf(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  const { writeXlsx } = await import("hucre/xlsx");
  return writeXlsx({
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      rows: [...cellsOf(sheet)],
      columns: sheet.header.map(() => ({ numFmt: TEXT_FORMAT, autoWidth: true })),
      freezePane: { rows: 1 },
    })),
  });
}

function* cellsOf({ header, rows }: SheetToWrite): Generator<(string | null)[], void, undefined> {
  yield header.map(cellOf);
  for (const row of rows) yield row.map(cellOf);
}

/** The rows as the library finds them; what goes wrong there is damage to the file. */
async function* rowsOf(
  bytes: Uint8Array,
  sheet: string,
): AsyncGenerator<{ readonly index: number; readonly values: CellValue[] }, void, undefined> {
  const { streamXlsxRows } = await import("hucre/xlsx");
  try {
    yield* streamXlsxRows(bytes, { sheet });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new TableProblem({ code: "spreadsheet-damaged", detail: error.message }, { cause: error });
  }
}

function textOf(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "string") return value.replace(/\r\n?/g, "\n");
  if (typeof value === "number") return numberText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return dateText(value);
}

/** Fifteen digits, as many as a spreadsheet shows of a number. */
function numberText(value: number): string {
  const shown = Number(value.toPrecision(15));
  const text = String(shown);
  if (!text.includes("e")) return text;
  return Math.abs(shown) >= 1 ? BigInt(shown).toString() : shown.toFixed(20).replace(/\.?0+$/, "");
}

function dateText(value: Date): string {
  const seconds = Math.round(value.getTime() / 1000);
  // A day beyond the calendar, which a spreadsheet shows in the same way.
  if (!(Math.abs(seconds) <= MOST_SECONDS)) return "#####";
  const text = new Date(seconds * 1000).toISOString();
  const [day, time = ""] = text.split("T");
  // A time alone is that time on the day before the first.
  if (DAYS_BEFORE_THE_FIRST.includes(day!)) return time.replace(/(?::00)?\.000Z$/, "");
  return text.endsWith(MIDNIGHT) ? text.slice(0, -MIDNIGHT.length) : text.slice(0, -".000Z".length);
}

/** What no XML may hold, however it is written; control characters are taken care of by the library. */
const UNWRITABLE = /[\p{Cs}\uFFFE\uFFFF]/gu;

/** A cell as it is to be written: `_x000D_` means a control character to a spreadsheet unless it is told not so. */
function cellOf(text: string): string | null {
  if (text === "") return null;
  return text
    .replace(UNWRITABLE, "\uFFFD")
    .replace(/\r\n?/g, "\n")
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}

/** Room for the name in characters of the width of a digit, of which a Japanese one takes two. */
function columnWidth(name: string): number {
  return Math.max(12, 2 * name.length + 2);
}
