import { wholeSource } from "../../io/byte-source.js";
import { openByteSource } from "../../io/file-source.js";
import { detectTextForm, textChunks } from "../../io/text-encoding.js";
import { readCsv, type TableRecord } from "../reading/csv-reader.js";
import { looksLikeSpreadsheet, type SpreadsheetLimits } from "../reading/spreadsheet-archive.js";

const MEBIBYTE = 1024 ** 2;

const LARGEST_FILE = 256 * MEBIBYTE;

/** A register has one row per filing: half a million for a prefecture, with 24 columns. */
const LIMITS: Partial<SpreadsheetLimits> = {
  content: 2048 * MEBIBYTE,
  part: 256 * MEBIBYTE,
  tags: 4_000_000,
  cells: 50_000_000,
};

/**
 * The raw rows of a register, by sheet: some bureaus publish one sheet per prefecture.
 * @param path a file (XLSX, or CSV in UTF-8 or Shift_JIS), or `-`
 * @throws TableProblem if the file cannot be read
 */
export async function* registerSheets(
  path: string,
): AsyncGenerator<AsyncIterable<TableRecord> | Iterable<TableRecord>, void, undefined> {
  const source = openByteSource(path);
  try {
    const head = new Uint8Array(8);
    source.readAt(head, 0);
    if (looksLikeSpreadsheet(head)) {
      const { openWorkbook } = await import("../reading/spreadsheet.js");
      const workbook = await openWorkbook(wholeSource(source, LARGEST_FILE), LIMITS);
      for (const sheet of workbook.sheets) yield workbook.records(sheet, await workbook.marksOf(sheet));
    } else yield readCsv(textChunks(source, detectTextForm(source, "auto")));
    source.requireUnchanged();
  } finally {
    source.close();
  }
}
