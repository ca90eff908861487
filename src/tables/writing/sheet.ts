import { workbookOfList } from "./new-workbook.js";

/** A sheet to write, as text only. */
export interface SheetToWrite {
  /** At most 31 characters, without any of `[ ] : * ? / \`. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: Iterable<readonly string[]>;
}

/** The format that keeps typed text unchanged: codes keep leading zeros, months stay months. */
export const TEXT_FORMAT = "@";

/**
 * Writes rows into a spreadsheet with one sheet, in pieces. All cells are text and stay text when edited, so none ever
 * becomes a formula; the header is frozen. Rows beyond the 1,048,576 of a sheet go into further sheets with the same
 * header.
 */
export const spreadsheetOf = ({
  name,
  header,
  rows,
}: SheetToWrite): AsyncGenerator<Uint8Array, void, undefined> =>
  workbookOfList({ sheet: name, header, answers: 0, frozenColumns: 0, rows });

/** The cells of a sheet, header first. */
export function* cellsOf({ header, rows }: SheetToWrite): Generator<(string | null)[], void, undefined> {
  yield header.map(cellOf);
  for (const row of rows) yield row.map(cellOf);
}

/** Characters that XML cannot contain even escaped; the library handles control characters. */
const UNWRITABLE = /[\p{Cs}\uFFFE\uFFFF]/gu;

/** A cell as written: `_x000D_` means a control character to a spreadsheet unless escaped. */
function cellOf(text: string): string | null {
  if (text === "") return null;
  return text
    .replace(UNWRITABLE, "\uFFFD")
    .replace(/\r\n?/g, "\n")
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}
