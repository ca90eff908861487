import { TableProblem } from "../../problems/list-problem.js";

/** One row of a list, as in the file. */
export interface TableRecord {
  /** The physical line (in a spreadsheet, the row) on which it begins, from 1. */
  readonly line: number;
  /** The cells: as many as this row has, which may differ from the header. */
  readonly fields: readonly string[];
}

/** Text between a closing quote and the next delimiter: the cell's end is unclear. `value` is the cell as written. */
export interface TextAfterQuote {
  readonly code: "text-after-quote";
  readonly line: number;
  readonly column: number;
  readonly value: string;
}

/** A record of a CSV or TSV file. */
export interface CsvRecord extends TableRecord {
  /** Whether any cell began with a quote. */
  readonly quoted: boolean;
  /** A fault in this record only; later records are not affected. */
  readonly issue?: TextAfterQuote;
}

/** The accepted delimiters. */
export type Delimiter = "," | "\t" | ";";

/** How a file is divided into cells, and limits beyond any legitimate list. */
export interface CsvFormat {
  /** What separates cells; `,` if not given. */
  readonly delimiter?: Delimiter;
  /** The number of the first line, for text from the middle of a file; 1 if not given. */
  readonly firstLine?: number;
  readonly limits?: Partial<CsvLimits>;
}

export interface CsvLimits {
  /** Characters in a cell. */
  readonly cell: number;
  /** Characters in a record, all cells together. */
  readonly record: number;
  /** Cells in a record. */
  readonly columns: number;
}

/** The limits of Excel for a cell and a row; no record is longer than a million characters. */
export const CSV_LIMITS: CsvLimits = { cell: 32_767, record: 1_048_576, columns: 16_384 };

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const LINE_BREAK = /\r\n|[\r\n]/g;

/** A record with the position of the next, in the text and in physical lines. */
interface Cut {
  readonly record: CsvRecord;
  readonly next: number;
  readonly nextLine: number;
}

/** The cell in which the text breaks off before the end of the record is known. */
interface OpenCell {
  readonly start: number;
  readonly line: number;
  readonly column: number;
  readonly quoted: boolean;
}

/**
 * Reads CSV (RFC 4180) from text in arbitrary chunks. Lines end in CRLF, LF or CR, even mixed; a quoted cell may hold
 * delimiters, line breaks and doubled quotes; a quote inside an unquoted cell is an ordinary character. Empty lines are
 * skipped. Records are returned unchanged, however many cells they have.
 * @param chunks the text, without a byte order mark
 * @throws TableProblem `quote-unclosed`, `cell-too-long`, `record-too-long`, `too-many-columns`
 * @example [...readCsv(["id,na", "me\n"])] // => [{ line: 1, fields: ["id", "name"], quoted: false }]
 */
export function* readCsv(
  chunks: Iterable<string>,
  format: CsvFormat = {},
): Generator<CsvRecord, void, undefined> {
  const limits = { ...CSV_LIMITS, ...format.limits };
  const delimiter = (format.delimiter ?? ",").charCodeAt(0);
  let line = format.firstLine ?? 1;
  let rest = "";
  for (const { chunk, complete } of endMarked(chunks)) {
    const text = rest + chunk;
    let at = 0;
    while (at < text.length) {
      const cut = cutRecord(text, at, line, complete, delimiter, limits);
      if (!("record" in cut)) {
        // A line break that may be half of a CRLF is not part of the record.
        const end = text.endsWith("\r") ? text.length - 1 : text.length;
        refuseEndless(cut, line, end - at, end - cut.start, limits);
        if (complete) throw new TableProblem({ code: "quote-unclosed", line: cut.line, column: cut.column });
        break;
      }
      at = cut.next;
      line = cut.nextLine;
      const { fields, quoted } = cut.record;
      if (fields.length > 1 || fields[0] !== "" || quoted) yield cut.record;
    }
    rest = text.slice(at);
  }
}

/** The chunks, each with whether it is the last: at the end of the text nothing has to wait for more. */
function* endMarked(
  chunks: Iterable<string>,
): Generator<{ readonly chunk: string; readonly complete: boolean }, void, undefined> {
  let last = "";
  for (const chunk of chunks) {
    yield { chunk: last, complete: false };
    last = chunk;
  }
  yield { chunk: last, complete: true };
}

function cutRecord(
  text: string,
  start: number,
  line: number,
  complete: boolean,
  delimiter: number,
  limits: CsvLimits,
): Cut | OpenCell {
  const fields: string[] = [];
  let record: CsvRecord = { line, fields, quoted: false };
  let nextLine = line;
  let at = start;
  for (;;) {
    const cellStart = at;
    const cellLine = nextLine;
    const column = fields.length + 1;
    const quoted = text.charCodeAt(at) === QUOTE;
    let value: string | undefined;
    if (quoted) {
      at = closingQuote(text, at + 1);
      if (at < 0) return { start: cellStart, line: cellLine, column, quoted };
      const inside = text.slice(cellStart + 1, at++);
      value = inside.replaceAll('""', '"');
      nextLine += inside.match(LINE_BREAK)?.length ?? 0;
      if (!record.quoted) record = { ...record, quoted };
    }

    const tail = at;
    let unit = 0;
    for (; at < text.length; at++) {
      unit = text.charCodeAt(at);
      if (unit === delimiter || unit === LINE_FEED || unit === CARRIAGE_RETURN) break;
    }
    // A quote at the end of a chunk may be half of a doubled one, a CR half of a CRLF.
    if (!complete && (at === text.length || (unit === CARRIAGE_RETURN && at + 1 === text.length))) {
      return { start: cellStart, line: cellLine, column, quoted };
    }
    if (value === undefined) {
      value = text.slice(cellStart, at);
    } else if (at > tail) {
      value = text.slice(cellStart, at);
      record = { issue: { code: "text-after-quote", line: nextLine, column, value }, ...record };
    }
    if (value.length > limits.cell) throw cellTooLong(cellLine, column, quoted, limits);
    if (at - start > limits.record) throw recordTooLong(line, limits);
    if (column > limits.columns) {
      throw new TableProblem({ code: "too-many-columns", line, limit: limits.columns });
    }
    fields.push(value);

    if (at === text.length) return { record, next: at, nextLine };
    at++;
    if (unit === delimiter) continue;
    if (unit === CARRIAGE_RETURN && text.charCodeAt(at) === LINE_FEED) at++;
    return { record, next: at, nextLine: nextLine + 1 };
  }
}

/** The quote that closes a cell: the first from there on that is not doubled; -1 if there is none. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}

/** Rejects endless input, so that no more than one record is ever in memory. */
function refuseEndless(
  cell: OpenCell,
  line: number,
  record: number,
  length: number,
  limits: CsvLimits,
): void {
  // A written cell may be twice its text: every quote doubled, plus the two around it.
  if (length > 2 * limits.cell + 2) throw cellTooLong(cell.line, cell.column, cell.quoted, limits);
  if (record > limits.record) throw recordTooLong(line, limits);
}

function cellTooLong(line: number, column: number, quoted: boolean, limits: CsvLimits): TableProblem {
  return new TableProblem({ code: "cell-too-long", line, column, limit: limits.cell, quoted });
}

function recordTooLong(line: number, limits: CsvLimits): TableProblem {
  return new TableProblem({ code: "record-too-long", line, limit: limits.record });
}
