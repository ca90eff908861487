import { BLOCK_SIZE, FIRST_BLOCK_SIZE } from "../../io/byte-source.js";
import { viewOf } from "../../io/bytes.js";
import { CSV_LIMITS, readCsv, type CsvFormat, type CsvRecord } from "../reading/csv-reader.js";
import type { ByteReader } from "../../io/text-encoding.js";

/**
 * A record in raw bytes, still encoded and quoted. The object and its buffer are reused: the content is valid until the
 * next record is requested.
 */
export interface ScannedRecord {
  /** The buffer that holds the record, among others. */
  readonly bytes: Uint8Array;
  /** The same buffer, for reading four bytes at a time. */
  readonly view: DataView;
  /** Offset of its first byte. */
  readonly start: number;
  /** Offset after its last byte, before the line break. */
  readonly end: number;
  /** The physical line on which it begins, from 1. */
  readonly line: number;
  /** The number of cells. */
  readonly cells: number;
  /** Offset after the last byte of each cell; the next cell begins one further. Valid up to `cells`. */
  readonly cellEnds: Int32Array;
  /** Whether any cell began with a quote. */
  readonly quoted: boolean;
  /** Whether only `ordinaryRecord` can interpret it: text after a closing quote, or more than a cell can hold. */
  readonly odd: boolean;
}

type Scan = { -readonly [Key in keyof ScannedRecord]: ScannedRecord[Key] } & { nextLine: number };

const QUOTE = 0x22;
const COMMA = 0x2c;
const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

const UNFINISHED = -1;

/** A character of UTF-16 takes at most three bytes of UTF-8. */
const BYTES_A_CHARACTER = 3;

/**
 * Finds the records and cells of a CSV file in its UTF-8 bytes without decoding them: the same records as `readCsv`,
 * several times as fast. Anything unusual is left to `ordinaryRecord`.
 * @param read the source of the bytes, without a byte order mark
 * @throws TableProblem `quote-unclosed`, `cell-too-long` and `record-too-long` if a record does not end; otherwise
 *   `ordinaryRecord` checks the limits
 */
export function* scanRecords(
  read: ByteReader,
  format: CsvFormat = {},
): Generator<ScannedRecord, void, undefined> {
  const limits = { ...CSV_LIMITS, ...format.limits };
  const delimiter = format.delimiter === "\t" ? TAB : COMMA;
  const line = format.firstLine ?? 1;
  const bytes = new Uint8Array(2 * BLOCK_SIZE);
  const scan: Scan = {
    bytes,
    view: viewOf(bytes),
    start: 0,
    end: 0,
    line,
    nextLine: line,
    cells: 0,
    cellEnds: new Int32Array(limits.columns),
    quoted: false,
    odd: false,
  };
  let at = 0;
  let filled = 0;
  let complete = false;
  let block = FIRST_BLOCK_SIZE;
  for (;;) {
    const next = at < filled ? cutRecord(scan, at, filled, complete, delimiter) : UNFINISHED;
    if (next !== UNFINISHED) {
      at = next;
      scan.odd ||= scan.end - scan.start > limits.cell || scan.cells > limits.columns;
      if (scan.end > scan.start) yield scan;
      continue;
    }
    const kept = filled - at;
    if (complete && kept === 0) return;
    if (complete || kept > BYTES_A_CHARACTER * (limits.record + 1)) refuseEndless(scan, at, filled, format);
    const larger = kept + BLOCK_SIZE > scan.bytes.length ? new Uint8Array(2 * kept + BLOCK_SIZE) : scan.bytes;
    larger.set(scan.bytes.subarray(at, filled));
    scan.bytes = larger;
    scan.view = viewOf(larger);
    at = 0;
    const length = read(larger.subarray(kept, kept + block));
    block = Math.min(2 * block, BLOCK_SIZE);
    filled = kept + length;
    complete = length === 0;
  }
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

const textIn = ({ bytes }: ScannedRecord, start: number, end: number): string =>
  decoder.decode(bytes.subarray(start, end));

/** The cell as written in the file, including quotes. */
export function writtenCell(record: ScannedRecord, index: number): string {
  const start = index === 0 ? record.start : record.cellEnds[index - 1]! + 1;
  return textIn(record, start, record.cellEnds[index]!);
}

/**
 * The record as text, read by the ordinary reader.
 * @param format as given to `scanRecords`
 * @throws TableProblem `cell-too-long`, `record-too-long`, `too-many-columns`
 */
export function ordinaryRecord(record: ScannedRecord, format: CsvFormat = {}): CsvRecord {
  const text = textIn(record, record.start, record.end);
  const [read] = readCsv([text], { ...format, firstLine: record.line });
  return read!;
}

/**
 * Finds the end and the cells of the record that begins at `from`; returns the start of the next. Every byte of a
 * character beyond ASCII is at least 0x80, so a byte that looks like a comma is one.
 */
function cutRecord(scan: Scan, from: number, to: number, complete: boolean, delimiter: number): number {
  const { bytes, view, cellEnds } = scan;
  let line = scan.nextLine;
  let cells = 0;
  let quoted = false;
  let odd = false;
  let byte = 0;
  let at = from;
  for (;;) {
    if (at < to && bytes[at] === QUOTE) {
      quoted = true;
      do {
        for (at++; at < to && (byte = bytes[at]!) !== QUOTE; at++) {
          if (byte === LINE_FEED || (byte === CARRIAGE_RETURN && bytes[at + 1] !== LINE_FEED)) line++;
        }
        if (at === to) return UNFINISHED;
        at++;
      } while (at < to && bytes[at] === QUOTE);
      odd ||= at < to && (byte = bytes[at]!) !== delimiter && byte !== LINE_FEED && byte !== CARRIAGE_RETURN;
    }
    for (at = lowByteFrom(view, at, to); at < to; at = lowByteFrom(view, at + 1, to)) {
      byte = bytes[at]!;
      if (byte === delimiter || byte === LINE_FEED || byte === CARRIAGE_RETURN) break;
    }
    // The end may be half of a cell, of a doubled quote or of a CRLF.
    if (!complete && (at === to || (byte === CARRIAGE_RETURN && at + 1 === to))) return UNFINISHED;
    cellEnds[cells++] = at;
    if (at === to || byte !== delimiter) break;
    at++;
  }
  scan.start = from;
  scan.end = at;
  scan.line = scan.nextLine;
  scan.nextLine = at < to ? line + 1 : line;
  scan.cells = cells;
  scan.quoted = quoted;
  scan.odd = odd;
  return byte === CARRIAGE_RETURN && bytes[at + 1] === LINE_FEED && at + 1 < to
    ? at + 2
    : Math.min(at + 1, to);
}

/** The first byte from there on that is a comma or less, as all are that can end a cell; `to` if there is none. */
function lowByteFrom(view: DataView, from: number, to: number): number {
  let at = from;
  for (; at + 4 <= to; at += 4) {
    const word = view.getInt32(at, true);
    // The highest bit of each byte shows whether it is less than a dash. A borrow can mark a byte wrongly, but only
    // above one that is marked correctly.
    const marks = (word - FOUR_DASHES) & ~word & HIGHEST_BITS;
    if (marks !== 0) return at + (lowestBit(marks) >> 3);
  }
  while (at < to && view.getUint8(at) > COMMA) at++;
  return at;
}

const FOUR_DASHES = 0x2d2d2d2d;
const HIGHEST_BITS = 0x80808080;

const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits);

/** Lets the ordinary reader report what is wrong with a record without an end. */
function refuseEndless(scan: Scan, from: number, to: number, format: CsvFormat): never {
  const text = textIn(scan, from, to);
  const found = Array.from(readCsv([text], { ...format, firstLine: scan.nextLine }));
  throw new Error(`two readers disagree on where the record on line ${scan.nextLine} ends: ${found.length}`);
}
