import type { Delimiter } from "../reading/csv-reader.js";

/** How the cells of a list are written. */
export interface CsvStyle {
  /** What separates cells; `,` if not given. */
  readonly delimiter?: Delimiter;
  /** What ends a line; `\n` if not given. */
  readonly lineEnd?: "\n" | "\r\n";
}

/**
 * Characters that make a spreadsheet treat a cell as a formula, of either width, and the controls it skips before them.
 */
const FORMULA_START = /^[=@＝＠\t\r\n]/;
const SIGN_START = /^[-+－＋]/;

/** A formula that is just a text, used to keep the zeros of a code: it runs nothing. */
const TEXT_FORMULA = /^="[^"]*"$/;

/** A sign followed only by a number or a telephone number, or signs alone as a dash for "none". */
const HARMLESS_AFTER_SIGN = /^(?:[-+－＋]+|[-+][0-9][0-9 ().,-]*)$/;

/** The first bytes, in UTF-8, of cells that `harmless` may change: all others can be copied unchanged. */
const SUSPECT_BYTES: ReadonlySet<number> = new Set(
  "=@+-\t\r\n＝".split("").map((sign) => new TextEncoder().encode(sign)[0]!),
);

/**
 * Neutralizes a cell that a spreadsheet would run as a formula when the file is opened, by prefixing an apostrophe.
 * This applies to cells that begin with `=`, `@`, a tab or a line break, or with `+` or `-` followed by more than a
 * number or a telephone number; of either width. A formula that is just a text (`="0123"`) is kept. Idempotent.
 * @example harmless("=HYPERLINK(A1)") // => "'=HYPERLINK(A1)"
 * @example harmless('="0123"') // => '="0123"'
 * @example harmless("+81-3-1234-5678") // => "+81-3-1234-5678"
 */
export function harmless(cell: string): string {
  if (TEXT_FORMULA.test(cell)) return cell;
  const formula = SIGN_START.test(cell) ? !HARMLESS_AFTER_SIGN.test(cell) : FORMULA_START.test(cell);
  return formula ? `'${cell}` : cell;
}

/** Whether a cell with this first byte of UTF-8 has to go through `harmless`, for writers that copy bytes. */
export function mayBeFormula(firstByte: number): boolean {
  return SUSPECT_BYTES.has(firstByte);
}

/**
 * One line of a CSV file, neutralized and terminated. A cell is quoted if it contains the delimiter, a quote or a line
 * break; a line that would look blank, and be skipped by readers, contains an empty quoted cell.
 * @example csvLine(["a", "b,c"]) // => 'a,"b,c"\n'
 */
export function csvLine(cells: readonly string[], style: CsvStyle = {}): string {
  const { delimiter = ",", lineEnd = "\n" } = style;
  const line = cells.map((cell) => quotedIfNeeded(harmless(cell), delimiter)).join(delimiter);
  return (line === "" && cells.length === 1 ? '""' : line) + lineEnd;
}

function quotedIfNeeded(cell: string, delimiter: string): string {
  const special =
    cell.includes('"') || cell.includes(delimiter) || cell.includes("\n") || cell.includes("\r");
  return special ? `"${cell.replaceAll('"', '""')}"` : cell;
}
