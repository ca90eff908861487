import { BLOCK_SIZE, blocksOf, type ByteSource } from "./byte-source.js";
import { repairControls } from "./shift-jis.js";
import { holdsNul, isUtf8 } from "./utf8.js";
import { TableProblem } from "../problems/list-problem.js";

/** The encodings of lists. `shift_jis` is that of Windows (CP932). */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "shift_jis";

/** How to decode the bytes of a list. */
export interface TextForm {
  readonly encoding: TextEncoding;
  /** Whether the text began with a byte order mark. */
  readonly byteOrderMark: boolean;
  /** Offset of the first byte of text, after a byte order mark. */
  readonly start: number;
  /** Offset after the last byte of text, before an end-of-file mark of DOS (1A). */
  readonly end: number;
}

/** Puts the next bytes into the buffer; returns how many, 0 at the end. */
export type ByteReader = (into: Uint8Array) => number;

const BYTE_ORDER_MARKS: readonly (readonly [TextEncoding, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

const NUL = "\0";
const DOS_END_OF_FILE = 0x1a;

/** One byte of a list becomes at most three of UTF-8 (a half-width katakana of Shift_JIS). */
const UTF8_GROWTH = 3;

/**
 * With this many three-byte characters before the first fault, the text is damaged UTF-8. In Shift_JIS these bytes
 * would be rare characters in a row; decoded that way, a damaged text would silently turn into nonsense.
 */
const PROOF_OF_UTF8 = 4;

/** One such character is enough if the only fault is a truncated last character. */
const PROOF_OF_CUT_UTF8 = 1;

/** A place where bytes are not text. Without `byte` the text ends in the middle of a character. */
interface Fault {
  readonly line: number;
  readonly offset: number;
  readonly byte?: number;
  readonly nul: boolean;
}

/**
 * Detects the encoding of a text from all its bytes: by its byte order mark, else UTF-8 if every byte is valid, else
 * Shift_JIS if every byte is valid.
 * @param source the bytes
 * @param wanted the encoding if given by the user, else `auto`
 * @throws TableProblem `nul-byte` (not text), `undecodable` with the first invalid byte
 */
export function detectTextForm(
  source: ByteSource,
  wanted: "auto" | "utf-8" | "shift_jis" = "auto",
): TextForm {
  const mark = byteOrderMark(source);
  if (mark !== undefined && (wanted === "auto" || wanted === mark.encoding)) {
    return checked(source, { ...mark, byteOrderMark: true, end: endOfText(source, mark.encoding) });
  }
  const unmarked = { byteOrderMark: false, start: 0, end: endOfText(source, "utf-8") };
  if (wanted !== "auto") return checked(source, { ...unmarked, encoding: wanted });

  const utf8: TextForm = { ...unmarked, encoding: "utf-8" };
  const fault = firstFault(source, utf8);
  if (fault === undefined) return utf8;
  const proof = fault.byte === undefined ? PROOF_OF_CUT_UTF8 : PROOF_OF_UTF8;
  if (fault.nul || isProvenUtf8(source, fault.offset, proof)) throw problemOf(utf8, fault);
  const shiftJis: TextForm = { ...unmarked, encoding: "shift_jis" };
  const otherFault = firstFault(source, shiftJis);
  if (otherFault === undefined) return shiftJis;
  // If neither is valid, the one that is valid longer was meant.
  throw otherFault.offset > fault.offset ? problemOf(shiftJis, otherFault) : problemOf(utf8, fault);
}

/** The decoded text in chunks. */
export function* textChunks(source: ByteSource, form: TextForm): Generator<string, void, undefined> {
  const decode = decoderOf(form.encoding);
  for (const block of blocksOf(source, form.start, form.end)) yield decode(block, true);
}

/**
 * The text as UTF-8 bytes, whatever its encoding: for readers that look at bytes. UTF-8 is passed through. The buffers
 * must have room for at least a few characters.
 */
export function utf8Reader(source: ByteSource, form: TextForm): ByteReader {
  let position = form.start;
  const read = (into: Uint8Array): number => {
    const length = source.readAt(into.subarray(0, form.end - position), position);
    position += length;
    return length;
  };
  if (form.encoding === "utf-8") return read;
  const decode = decoderOf(form.encoding);
  const encoder = new TextEncoder();
  return (into) => {
    const raw = new Uint8Array(Math.floor(into.length / UTF8_GROWTH));
    for (;;) {
      const length = read(raw);
      if (length === 0) return 0;
      const { written } = encoder.encodeInto(decode(raw.subarray(0, length), true), into);
      // A short piece may be only part of a character.
      if (written > 0) return written;
    }
  };
}

function byteOrderMark(source: ByteSource): { encoding: TextEncoding; start: number } | undefined {
  const head = new Uint8Array(3);
  source.readAt(head, 0);
  const found = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, index) => head[index] === byte));
  return found && { encoding: found[0], start: found[1].length };
}

function endOfText(source: ByteSource, encoding: TextEncoding): number {
  const last = new Uint8Array(1);
  source.readAt(last, source.size - 1);
  const marked = last[0] === DOS_END_OF_FILE && !encoding.startsWith("utf-16");
  return marked ? source.size - 1 : source.size;
}

function checked(source: ByteSource, form: TextForm): TextForm {
  const fault = firstFault(source, form);
  if (fault !== undefined) throw problemOf(form, fault);
  return form;
}

function problemOf(form: TextForm, { nul, line, offset, byte }: Fault): TableProblem {
  if (nul) return new TableProblem({ code: "nul-byte", line, offset });
  const place = byte === undefined ? { line, offset } : { line, offset, byte };
  return new TableProblem({ code: "undecodable", encoding: form.encoding, ...place });
}

function firstFault(source: ByteSource, form: TextForm): Fault | undefined {
  const suspect = form.encoding === "utf-8" ? suspectOfUtf8(source, form) : suspectOfDecoder(source, form);
  return suspect === undefined ? undefined : faultAfter(source, form, suspect);
}

/** Offset of the first block that is not UTF-8 or holds a NUL, if any. Thirty times as fast as decoding. */
function suspectOfUtf8(source: ByteSource, { start, end }: TextForm): number | undefined {
  const buffer = new Uint8Array(Math.min(BLOCK_SIZE, end - start));
  for (let position = start; position < end;) {
    const length = source.readAt(buffer.subarray(0, end - position), position);
    if (length === 0) return undefined;
    const whole = buffer.subarray(0, length - perhapsUnfinished(buffer, length));
    if (!isUtf8(whole) || holdsNul(whole)) return position;
    position += whole.length;
  }
  return undefined;
}

/**
 * The number of bytes from the last beginning of a character of several bytes on, if that is near the end of a block: it
 * may go on in the next. Fewer than the block has, so that it is read in the end.
 */
function perhapsUnfinished(block: Uint8Array, length: number): number {
  for (let back = 1; back <= 3 && back < length; back++) if (block[length - back]! >= 0xc0) return back;
  return 0;
}

/** Offset of the first block that the platform's decoder rejects or that contains a NUL, if any. */
function suspectOfDecoder(source: ByteSource, { encoding, start, end }: TextForm): number | undefined {
  const decode = decoderOf(encoding);
  let position = start;
  try {
    for (const block of blocksOf(source, start, end)) {
      if (decode(block, true).includes(NUL)) return position;
      position += block.length;
    }
    decode(new Uint8Array(), false);
    return undefined;
  } catch (error) {
    if (error instanceof TypeError) return position;
    throw error;
  }
}

/** The fault itself: reads byte by byte from the block that contains it, and counts lines from the start. */
function faultAfter(source: ByteSource, { encoding, start, end }: TextForm, suspect: number): Fault {
  const decode = decoderOf(encoding);
  const lines = lineCounter();
  let offset = start;
  try {
    for (const block of blocksOf(source, start, suspect)) {
      lines.count(decode(block, true));
      offset += block.length;
    }
    for (const block of blocksOf(source, suspect, end)) {
      for (const byte of block) {
        const text = decode(Uint8Array.of(byte), true);
        if (text === NUL) {
          return {
            line: lines.line,
            offset: offset - (encoding.startsWith("utf-16") ? 1 : 0),
            byte,
            nul: true,
          };
        }
        lines.count(text);
        offset += 1;
      }
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const byte = new Uint8Array(1);
    source.readAt(byte, offset);
    return { line: lines.line, offset, byte: byte[0]!, nul: false };
  }
  return { line: lines.line, offset, nul: false };
}

/** Counts physical lines, however the text is split: CRLF, LF and CR each end one. */
function lineCounter(): { readonly line: number; count: (text: string) => void } {
  let line = 1;
  let open = false;
  return {
    get line() {
      return line;
    },
    count: (text) => {
      if (text === "") return;
      line += text.match(/\r\n|[\r\n]/g)?.length ?? 0;
      if (open && text.startsWith("\n")) line -= 1;
      open = text.endsWith("\r");
    },
  };
}

function isProvenUtf8(source: ByteSource, fault: number, wanted: number): boolean {
  let proofs = 0;
  for (const block of blocksOf(source, 0, fault)) {
    for (const byte of block) {
      if (byte >> 4 === 0xe && ++proofs >= wanted) return true;
    }
  }
  return false;
}

/** Decodes piece by piece (`more`: not the last); throws a TypeError if the bytes are invalid. */
function decoderOf(encoding: TextEncoding): (bytes: Uint8Array, more: boolean) => string {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  return (bytes, more) => {
    const text = decoder.decode(bytes, { stream: more });
    if (encoding !== "shift_jis") return text;
    // Browsers decode the byte 80 as a control character; Node and Windows reject it.
    if (text.includes("\u0080")) throw new TypeError("no character of Windows");
    return repairControls(text);
  };
}
