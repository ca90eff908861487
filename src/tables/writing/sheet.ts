import { workbookOfList } from "./new-workbook.js";

/** A sheet to be written, all of it text. */
export interface SheetToWrite {
  /** At most 31 characters, without any of `[ ] : * ? / \`. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: Iterable<readonly string[]>;
}

/** The format in which a spreadsheet leaves what is typed as it is: codes keep leading zeros, months stay months. */
export const TEXT_FORMAT = "@";

/**
 * Writes rows into a spreadsheet with one sheet, a piece at a time. All cells are text and stay text when they are
 * edited, so none is ever a formula; the header stays in sight. Rows beyond the 1,048,576 of a sheet go into further
 * sheets under the same header.
 */
export const spreadsheetOf = ({
  name,
  header,
  rows,
}: SheetToWrite): AsyncGenerator<Uint8Array, void, undefined> =>
  workbookOfList({ sheet: name, header, answers: 0, frozenColumns: 0, rows });

/** The cells of a sheet, its header first. */
export function* cellsOf({ header, rows }: SheetToWrite): Generator<(string | null)[], void, undefined> {
  yield header.map(cellOf);
  for (const row of rows) yield row.map(cellOf);
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
