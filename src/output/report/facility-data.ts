import type { ReportRow } from "./sheet.js";

/** Text must not end the script element. */
const inScript = (json: string): string => json.replaceAll("<", "\\u003c");

/**
 * The rows and sheets of a long list as data, which the script of the page turns into markup: for each facility its
 * line and the pieces of its row and sheet. Facilities share most pieces: each is written when first used, and referred
 * to by its number after that.
 * @returns pieces of the file; a sheet is made when its piece is consumed
 */
export function* facilityData(
  rows: readonly ReportRow[],
  rowOf: (row: ReportRow) => readonly string[],
  sheetOf: (row: ReportRow) => readonly string[],
): Generator<string, void, undefined> {
  const numbers = new Map<string, number>();
  const shortly = (text: string): string | number => {
    const number = numbers.get(text);
    if (number === undefined) numbers.set(text, numbers.size);
    return number ?? text;
  };
  yield `<script type="application/json" id="facility-data">[`;
  for (const [index, row] of rows.entries()) {
    const parts = [row.line, rowOf(row).map(shortly), sheetOf(row).map(shortly)];
    yield `${index === 0 ? "" : ","}\n${inScript(JSON.stringify(parts))}`;
  }
  yield "]</script>\n";
}
