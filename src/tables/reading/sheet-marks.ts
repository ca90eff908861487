import { byteText } from "../../io/bytes.js";
import type { Archive } from "./spreadsheet-archive.js";
import type { WorkbookFacts, WorkbookSheet } from "./workbook-parts.js";
import { xmlAttributes, xmlTags } from "./xml-tags.js";

/** What the XML of a sheet contains besides the values of its cells. */
export interface SheetMarks {
  /** Hidden rows, by number from 1. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Merged ranges, such as `A2:A4`. */
  readonly merged: readonly string[];
  /** Cells whose value alone is not enough, in the order of the sheet. */
  readonly cells: readonly MarkedCell[];
}

/** A cell by its row, from 1, and its column, from 0. */
export interface MarkedCell {
  readonly row: number;
  readonly column: number;
  /** The format that displays its number with leading zeros; `null` for a formula without a stored result. */
  readonly format: string | null;
}

const TAGS: ReadonlySet<string> = new Set(["row", "c", "f", "v", "mergeCell"]);
/** The column letters in the attributes of a cell. */
export const CELL_NAME = /(?:^|\s)r=["']([A-Za-z]+)/;
const WORTH_READING = /[<:]f[\s/>]|hidden=|mergeCell/;
const LONGEST_MARK = 16;

/** Formats with leading zeros for whole numbers: two or more digits, nothing optional, no date. */
const LEADING_ZEROS = /^[-\s/()]*0[-\s/()]*0[-0\s/()]*$/;

/**
 * Whether a number format displays whole numbers with leading zeros, as for codes and dates without separators.
 * @example showsLeadingZeros("0000000") // => true
 * @example showsLeadingZeros("#,##0") // => false
 */
export const showsLeadingZeros = (format: string): boolean =>
  LEADING_ZEROS.test(withoutLiterals(format).split(";")[0]!);

/** A number format without literals, padding, colours and locales. */
function withoutLiterals(format: string): string {
  const [first = "", ...others] = format
    .replace(/\\./g, "")
    .split('"')
    .filter((_, place) => place % 2 === 0)
    .join("")
    .replace(/[_*]./g, "")
    .split("[");
  return first + others.map((part) => part.slice(part.indexOf("]") + 1)).join("");
}

/**
 * Reads from the XML of a sheet what its values do not show: formulas without a result, numbers with leading zeros,
 * hidden rows and merged cells. A sheet with none of these is only scanned.
 */
export async function sheetMarks(
  archive: Archive,
  { part }: WorkbookSheet,
  { formats, calculatedOnOpening }: WorkbookFacts,
): Promise<SheetMarks> {
  const padded = formats.map((format) =>
    format !== undefined && showsLeadingZeros(format) ? format : undefined,
  );
  const scan = new MarkScan(padded, calculatedOnOpening);
  if (padded.some((format) => format !== undefined) || (await holdsMarks(archive, part))) {
    let rest = "";
    for await (const piece of archive.piecesOf(part)) {
      const text = rest + byteText(piece);
      const end = text.lastIndexOf("<");
      scan.read(text.slice(0, Math.max(end, 0)));
      rest = text.slice(Math.max(end, 0));
    }
    scan.read(rest);
    scan.endCell();
  }
  return scan;
}

async function holdsMarks(archive: Archive, part: string): Promise<boolean> {
  let before = "";
  for await (const piece of archive.piecesOf(part)) {
    const text = before + byteText(piece);
    if (WORTH_READING.test(text)) return true;
    before = text.slice(-LONGEST_MARK);
  }
  return false;
}

class MarkScan implements SheetMarks {
  readonly hiddenRows = new Set<number>();
  readonly merged: string[] = [];
  readonly cells: MarkedCell[] = [];
  private readonly padded: readonly (string | undefined)[];
  private readonly isPadding: boolean;
  private readonly zeroIsNone: boolean;
  private row = 0;
  private column = -1;
  /** The attributes of the current cell. */
  private cell: string | null = null;
  private isFormula = false;
  private value: string | undefined;

  constructor(padded: readonly (string | undefined)[], zeroIsNone: boolean) {
    this.padded = padded;
    this.isPadding = padded.some((format) => format !== undefined);
    this.zeroIsNone = zeroIsNone;
  }

  read(xml: string): void {
    for (const { name, attributes, text } of xmlTags(xml, TAGS)) {
      if (name === "f") this.isFormula = true;
      else if (name === "v") this.value = text;
      else {
        this.endCell();
        if (name === "c") this.beginCell(attributes);
        else this.begin(name, xmlAttributes(attributes));
      }
    }
  }

  /** Records the current cell, if there is something to record. */
  endCell(): void {
    const { cell, value, isFormula } = this;
    if (cell === null) return;
    this.cell = null;
    if (!isFormula && (value === undefined || !this.isPadding)) return;
    const { s: style = 0, t: type = "n" } = xmlAttributes(cell);
    const format = type === "n" && value !== undefined ? this.padded[Number(style)] : undefined;
    if (isFormula && !this.isResult(type, value)) this.note(null);
    else if (format !== undefined) this.note(format);
  }

  private isResult(type: string, value: string | undefined): boolean {
    if (type === "str") return value !== undefined;
    return value !== undefined && value !== "" && !(this.zeroIsNone && value === "0");
  }

  private note(format: string | null): void {
    this.cells.push({ row: this.row, column: this.column, format });
  }

  private begin(name: string, { r, ref = "", hidden }: Readonly<Record<string, string>>): void {
    if (name === "mergeCell") {
      this.merged.push(ref);
      return;
    }
    this.row = r === undefined ? this.row + 1 : Number(r);
    this.column = -1;
    if (hidden === "1" || hidden === "true") this.hiddenRows.add(this.row);
  }

  private beginCell(attributes: string): void {
    const name = CELL_NAME.exec(attributes)?.[1];
    this.column = name === undefined ? this.column + 1 : columnIn(name);
    this.cell = attributes;
    this.isFormula = false;
    this.value = undefined;
  }
}

/**
 * The column of a cell by its name, from 0.
 * @example columnIn("AB12") // => 27
 */
export function columnIn(cell: string): number {
  const [letters = ""] = /^[A-Z]*/.exec(cell.toUpperCase()) ?? [];
  let column = 0;
  for (const letter of letters) column = 26 * column + letter.charCodeAt(0) - 64;
  return column - 1;
}
