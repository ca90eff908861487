import { formatValue } from "hucre";
import { streamXlsxRows } from "hucre/xlsx";
import { CSV_LIMITS, type TableRecord } from "./csv-reader.js";
import { sheetMarks, type SheetMarks } from "./sheet-marks.js";
import { inspectArchive, type Archive, type SpreadsheetLimits } from "./spreadsheet-archive.js";
import { workbookFacts, type WorkbookFacts, type WorkbookSheet } from "./workbook-parts.js";
import { TableProblem } from "../../problems/list-problem.js";

/** The values the library finds in cells. */
type CellValue = string | number | boolean | Date | null;

const MEBIBYTE = 1024 ** 2;

/** Five million cells hold the 240,000 facilities of Japan with twenty columns each. */
export const SPREADSHEET_LIMITS: SpreadsheetLimits = {
  content: 768 * MEBIBYTE,
  part: 48 * MEBIBYTE,
  tags: 2_000_000,
  cells: 5_000_000,
  cell: CSV_LIMITS.cell,
};

const MIDNIGHT = "T00:00:00.000Z";

/** Day 0, as the library returns it, and as counted from. */
const DAYS_BEFORE_THE_FIRST = ["1899-12-31", "1899-12-30"];

/** The last second a date can hold. */
const MOST_SECONDS = 8.64e12;

/** A workbook that is open for reading. */
export interface OpenWorkbook {
  readonly archive: Archive;
  readonly facts: WorkbookFacts;
  readonly sheets: readonly WorkbookSheet[];
  /**
   * Reads the rows of one sheet as text. Dates come as ISO text whatever their format and calendar (with the time where
   * there is one; a time alone as such), numbers in full without an exponent and with the leading zeros they are
   * displayed with, booleans as `TRUE` and `FALSE`, line breaks as `\n`; formulas by their last result, furigana
   * omitted. Empty rows are left out; the others are as wide as the first. Consume the rows without waiting in between:
   * the library keeps reading.
   * @throws TableProblem `spreadsheet-...`
   */
  readonly records: (sheet: WorkbookSheet, marks: SheetMarks) => AsyncGenerator<SheetRecord, void, undefined>;
  readonly marksOf: (sheet: WorkbookSheet) => Promise<SheetMarks>;
}

/** A row of a sheet. */
export interface SheetRecord extends TableRecord {
  /** The columns with a formula without a stored result. */
  readonly uncalculated?: readonly number[];
}

/**
 * Opens a workbook: checks that it is readable, and lists its sheets.
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
    archive,
    facts,
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

/** The rows as read by the library; a failure there means a damaged file. */
async function* rowsOf(
  bytes: Uint8Array,
  sheet: string,
): AsyncGenerator<{ readonly index: number; readonly values: CellValue[] }, void, undefined> {
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

/** Fifteen digits, the precision of a spreadsheet. */
function numberText(value: number): string {
  const shown = Number(value.toPrecision(15));
  const text = String(shown);
  if (!text.includes("e")) return text;
  return Math.abs(shown) >= 1 ? BigInt(shown).toString() : shown.toFixed(20).replace(/\.?0+$/, "");
}

function dateText(value: Date): string {
  const seconds = Math.round(value.getTime() / 1000);
  // A day out of range, which spreadsheets display in the same way.
  if (!(Math.abs(seconds) <= MOST_SECONDS)) return "#####";
  const text = new Date(seconds * 1000).toISOString();
  const [day, time = ""] = text.split("T");
  // A time alone is stored as that time on day 0.
  if (DAYS_BEFORE_THE_FIRST.includes(day!)) return time.replace(/(?::00)?\.000Z$/, "");
  return text.endsWith(MIDNIGHT) ? text.slice(0, -MIDNIGHT.length) : text.slice(0, -".000Z".length);
}
