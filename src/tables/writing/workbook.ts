import { writeXlsx } from "hucre/xlsx";
import { cellsOf, TEXT_FORMAT, type SheetToWrite } from "./sheet.js";

/** Writes several sheets, each with its header, into one spreadsheet: for small ones, held in memory. */
export async function workbookOf(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      rows: [...cellsOf(sheet)],
      columns: sheet.header.map(() => ({ numFmt: TEXT_FORMAT, autoWidth: true })),
      freezePane: { rows: 1 },
    })),
  });
}
