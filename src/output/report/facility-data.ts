import type { ReportRow } from "./sheet.js";

/** Inside a script element no text may end it. */
const inScript = (json: string): string => json.replaceAll("<", "\\u003c");

/**
 * The rows and sheets of a long list as data, of which the script of the page makes markup: for each facility its line
 * and the pieces of its row and of its sheet. Facilities share most pieces: one is written the first time, and named by
 * its number in that order from then on.
 * @returns pieces of the file; a sheet is made when its piece is taken
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
