import { BLOCK_SIZE } from "../../io/byte-source.js";
import { byteText, joinedBytes } from "../../io/bytes.js";
import { crc32 } from "../../io/crc32.js";
import { TableProblem } from "../../problems/list-problem.js";

/** Limits beyond any legitimate list. */
export interface SpreadsheetLimits {
  /** Bytes of all parts together, unpacked. */
  readonly content: number;
  /** Bytes of one part other than a sheet, unpacked. */
  readonly part: number;
  /** Tags of one part other than a sheet: such parts (texts, styles) become a tree in memory, 400 bytes per tag. */
  readonly tags: number;
  /** Cells of the sheet, including the empty ones before the last of each row. */
  readonly cells: number;
  /** Characters in a cell. */
  readonly cell: number;
}

/** The parts of a workbook, verified. */
export interface Archive {
  readonly parts: readonly Part[];
  /** A part as text; undefined if there is none of that name. */
  readonly textOf: (name: string) => Promise<string | undefined>;
  /** A part in pieces; can be repeated; empty if there is none of that name. */
  readonly piecesOf: (name: string) => AsyncGenerator<Uint8Array, void, undefined>;
}

export interface Part {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_FILE = [0x50, 0x4b, 0x03, 0x04];

/** The name of the stream that contains a password-protected workbook. */
const LOCKED_STREAM = Array.from("EncryptedPackage").join("\0");

const END_RECORD = { signature: 0x06054b50, length: 22, entries: 10, directory: 16, longestComment: 0xffff };
const ENTRY = {
  signature: 0x02014b50,
  length: 46,
  method: 10,
  checksum: 16,
  packedSize: 20,
  size: 24,
  nameLength: 28,
  extraLength: 30,
  commentLength: 32,
  local: 42,
};
const LOCAL = { signature: 0x04034b50, length: 30, nameLength: 26, extraLength: 28 };
const STORED = 0;
const DEFLATED = 8;

/** The beginning of an OpenDocument file, unpacked. */
const OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument";
const WORKBOOK_FOLDER = "xl/";
const CONTENT_LIST = "[Content_Types].xml";
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/i;

/** A character of XML takes at most this many bytes, as in `&#x3042;`, plus one tag. */
const BYTES_A_CHARACTER = 8;
const BYTES_A_TAG = 4096;
const OPENING = 0x3c;

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** Whether bytes begin like a spreadsheet file (.xlsx, .xls, or password-protected), whatever its name. */
export function looksLikeSpreadsheet(head: Uint8Array): boolean {
  return startsWith(head, ZIP_FILE) || startsWith(head, COMPOUND_FILE);
}

const OTHER_FILES = [
  ["gzip", [0x1f, 0x8b]],
  ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ["archive", [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ["archive", [0x28, 0xb5, 0x2f, 0xfd]],
  ["archive", [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
] as const;

/**
 * Rejects what is neither a workbook nor text by its first bytes: archives and documents.
 * @throws TableProblem `not-a-list`
 */
export function requireListOrText(head: Uint8Array): void {
  const [kind] = OTHER_FILES.find(([, bytes]) => startsWith(head, bytes)) ?? [];
  if (kind !== undefined) throw new TableProblem({ code: "not-a-list", kind });
}

/**
 * Rejects a file that is not a readable xlsx or would take unbounded memory, before it is parsed: reads the archive's
 * directory, and unpacks every part once, in pieces, to verify that it is complete and of the stated size.
 * @returns the parts
 * @throws TableProblem `spreadsheet-locked`, `spreadsheet-legacy`, `spreadsheet-damaged`, `spreadsheet-too-large`,
 *   `spreadsheet-inline-readings`
 */
export async function inspectArchive(bytes: Uint8Array, limits: SpreadsheetLimits): Promise<Archive> {
  if (startsWith(bytes, COMPOUND_FILE)) {
    const locked = byteText(bytes).includes(LOCKED_STREAM);
    throw new TableProblem({ code: locked ? "spreadsheet-locked" : "spreadsheet-legacy" });
  }
  const parts = partsOf(bytes);
  requireWorkbook(bytes, parts);
  if (parts.reduce((sum, { size }) => sum + size, 0) > limits.content) throw tooLarge("content", limits);
  for (const part of parts) {
    const isSheet = SHEET.test(part.name);
    if (!isSheet && part.size > limits.part) throw tooLarge("part", limits, part);
    await inspectPart(part, isSheet ? sheetInspector(part, limits) : treeInspector(part, limits));
  }
  return archiveOf(parts);
}

/** Parts that identify other kinds of archives. */
const KINDS = [
  ["ods", "META-INF/manifest.xml"],
  ["numbers", "Index/Document.iwa"],
  ["numbers", "Index.zip"],
  ["xlsb", "xl/workbook.bin"],
] as const;

/**
 * Rejects an archive that is not a workbook, or is truncated, by the names of its parts, which precede each part as
 * well as being in the directory.
 * @param parts undefined if there is no directory
 */
function requireWorkbook(
  bytes: Uint8Array,
  parts: readonly Part[] | undefined,
): asserts parts is readonly Part[] {
  if (parts === undefined && !startsWith(bytes, ZIP_FILE)) throw damaged("no end of archive");
  const beginning = parts === undefined ? byteText(bytes.subarray(0, BLOCK_SIZE)) : "";
  const has = (name: string): boolean =>
    parts?.some((part) => part.name === name) ?? beginning.includes(name);
  const [kind] = KINDS.find(([, name]) => has(name)) ?? [];
  if (kind !== undefined) throw new TableProblem({ code: "not-a-list", kind });
  if (beginning.includes(OPEN_DOCUMENT)) throw new TableProblem({ code: "not-a-list", kind: "ods" });
  const isWorkbook = has(CONTENT_LIST) || (parts === undefined && beginning.includes(WORKBOOK_FOLDER));
  if (!isWorkbook) throw new TableProblem({ code: "not-a-list", kind: "zip" });
  if (parts === undefined) throw damaged("no end of archive");
}

function archiveOf(parts: readonly Part[]): Archive {
  const byName = new Map(parts.map((part) => [part.name, part]));
  async function* piecesOf(name: string): AsyncGenerator<Uint8Array, void, undefined> {
    const part = byName.get(name);
    if (part !== undefined) yield* unpacked(part);
  }
  return {
    parts,
    piecesOf,
    textOf: async (name) => {
      if (!byName.has(name)) return undefined;
      const pieces: Uint8Array[] = [];
      for await (const piece of piecesOf(name)) pieces.push(piece);
      return utf8.decode(joinedBytes(pieces));
    },
  };
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

function damaged(detail: string, part?: string): TableProblem {
  return new TableProblem({ code: "spreadsheet-damaged", detail, ...(part === undefined ? {} : { part }) });
}

function tooLarge(measure: keyof SpreadsheetLimits, limits: SpreadsheetLimits, part?: Part): TableProblem {
  const problem = { code: "spreadsheet-too-large", measure, limit: limits[measure] } as const;
  return new TableProblem(part === undefined ? problem : { ...problem, part: part.name });
}

/**
 * The directory at the end of a zip archive. Archives beyond 4 GB (zip64) are not supported.
 * @returns undefined if there is none: the file is truncated
 */
function partsOf(bytes: Uint8Array): Part[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  try {
    let end = bytes.length - END_RECORD.length;
    const earliest = Math.max(0, end - END_RECORD.longestComment);
    while (end >= earliest && view.getUint32(end, true) !== END_RECORD.signature) end--;
    if (end < earliest) return undefined;
    const count = view.getUint16(end + END_RECORD.entries, true);
    let at = view.getUint32(end + END_RECORD.directory, true);
    return Array.from({ length: count }, () => {
      const part = partAt(bytes, view, at);
      at += part.entryLength;
      return part;
    });
  } catch (error) {
    // An offset beyond the file.
    if (error instanceof RangeError) throw damaged(error.message);
    throw error;
  }
}

function partAt(bytes: Uint8Array, view: DataView, at: number): Part & { entryLength: number } {
  if (view.getUint32(at, true) !== ENTRY.signature) throw damaged("no directory entry");
  const nameLength = view.getUint16(at + ENTRY.nameLength, true);
  const name = nameAt(bytes, at + ENTRY.length, nameLength);
  const local = view.getUint32(at + ENTRY.local, true);
  const localName = nameAt(bytes, local + LOCAL.length, view.getUint16(local + LOCAL.nameLength, true));
  if (view.getUint32(local, true) !== LOCAL.signature || localName !== name) {
    throw damaged("not where the directory says", name);
  }
  const start = local + LOCAL.length + nameLength + view.getUint16(local + LOCAL.extraLength, true);
  const extraLength = view.getUint16(at + ENTRY.extraLength, true);
  const commentLength = view.getUint16(at + ENTRY.commentLength, true);
  return {
    name,
    method: view.getUint16(at + ENTRY.method, true),
    checksum: view.getUint32(at + ENTRY.checksum, true),
    size: view.getUint32(at + ENTRY.size, true),
    packed: bytes.subarray(start, start + view.getUint32(at + ENTRY.packedSize, true)),
    entryLength: ENTRY.length + nameLength + extraLength + commentLength,
  };
}

function nameAt(bytes: Uint8Array, start: number, length: number): string {
  return new TextDecoder().decode(bytes.subarray(start, start + length));
}

/** Unpacks a part in pieces, passes each to the inspector, and verifies size and checksum. */
async function inspectPart(part: Part, inspect: (piece: Uint8Array) => void): Promise<void> {
  let size = 0;
  let checksum = 0;
  for await (const piece of unpacked(part)) {
    size += piece.length;
    if (size > part.size) throw damaged("larger than the directory says", part.name);
    checksum = crc32(piece, checksum);
    inspect(piece);
  }
  if (size !== part.size || checksum !== part.checksum) throw damaged("checksum differs", part.name);
}

function treeInspector(part: Part, limits: SpreadsheetLimits): (piece: Uint8Array) => void {
  let tags = 0;
  return (piece) => {
    for (let at = piece.indexOf(OPENING); at >= 0; at = piece.indexOf(OPENING, at + 1)) tags += 1;
    if (tags > limits.tags) throw tooLarge("tags", limits, part);
  };
}

function sheetInspector(part: Part, limits: SpreadsheetLimits): (piece: Uint8Array) => void {
  const longest = limits.cell * BYTES_A_CHARACTER + BYTES_A_TAG;
  let sinceOpening = 0;
  let before = "";
  return (piece) => {
    const first = piece.indexOf(OPENING);
    if (sinceOpening + (first < 0 ? piece.length : first) > longest) throw tooLarge("cell", limits, part);
    sinceOpening = first < 0 ? sinceOpening + piece.length : piece.length - piece.lastIndexOf(OPENING);

    // The library appends readings stored inside cells to their texts; Excel never stores them that way.
    const text = before + byteText(piece);
    if (text.includes("<rPh") || text.includes(":rPh")) {
      throw new TableProblem({ code: "spreadsheet-inline-readings", part: part.name });
    }
    before = text.slice(-"rPh".length);
  };
}

async function* unpacked({ name, method, packed }: Part): AsyncGenerator<Uint8Array, void, undefined> {
  if (method === STORED) {
    for (let at = 0; at < packed.length; at += BLOCK_SIZE) yield packed.subarray(at, at + BLOCK_SIZE);
    return;
  }
  if (method !== DEFLATED) throw damaged(`packing method ${method}`, name);
  const reader = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"))
    .getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch {
    // Systems word the cause differently.
    throw damaged("cannot be unpacked", name);
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
