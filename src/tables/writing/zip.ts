import { joinedBytes, viewOf } from "../../io/bytes.js";
import { crc32 } from "../../io/crc32.js";

/** A packed file of an archive. */
export interface PackedFile {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

/** A file to add to an archive: already packed, or as text in pieces. */
export type ZipFile = PackedFile | { readonly name: string; readonly content: Pieces };

type Pieces = AsyncIterable<string> | Iterable<string>;

/** How much is buffered before it is packed, in characters. */
const PIECE = 64 * 1024;

const LOCAL = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const MOST = 0xffffffff;
const VERSION = 20;
/** Sizes follow the content; names are UTF-8. */
const FLAGS = 0x0808;
const DEFLATED = 8;
/** 1 January 1980, for reproducible output. */
const DAY = 0x21;

const encoder = new TextEncoder();

/** Writes a zip archive in pieces, never holding a whole file. */
export async function* zipOf(
  files: Iterable<ZipFile> | AsyncIterable<ZipFile>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const entries: Uint8Array[] = [];
  let at = 0;
  for await (const file of files) {
    const start = at;
    const name = encoder.encode(file.name);
    const common = [VERSION, FLAGS, "packed" in file ? file.method : DEFLATED, 0, DAY];
    const head = joinedBytes([record(LOCAL, common, [0, 0, 0], [name.length, 0]), name]);
    yield head;
    at += head.length;
    const facts = { checksum: 0, packedSize: 0, size: 0 };
    for await (const piece of "packed" in file ? copied(file, facts) : deflated(file.content, facts)) {
      yield piece;
      at += piece.length;
    }
    const sizes = [facts.checksum, facts.packedSize, facts.size];
    const descriptor = record(DESCRIPTOR, [], sizes, []);
    yield descriptor;
    at += descriptor.length;
    const place = [name.length, 0, 0, 0, 0, 0, 0];
    const offset = new Uint8Array(4);
    viewOf(offset).setUint32(0, start, true);
    entries.push(joinedBytes([record(ENTRY, [VERSION, ...common], sizes, place), offset, name]));
  }
  const directory = joinedBytes(entries);
  const count = entries.length;
  yield directory;
  yield record(END, [0, 0, count, count], [directory.length, at], [0]);
}

/** Numbers of two, four and two bytes after a signature. */
function record(
  signature: number,
  first: readonly number[],
  long: readonly number[],
  last: readonly number[],
): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(4 + 2 * first.length + 4 * long.length + 2 * last.length);
  const view = viewOf(bytes);
  view.setUint32(0, signature, true);
  let at = 4;
  const put = (value: number, size: 2 | 4): void => {
    if (value > MOST) throw new RangeError("a workbook of more than 4 GiB");
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  };
  for (const value of first) put(value, 2);
  for (const value of long) put(value, 4);
  for (const value of last) put(value, 2);
  return bytes;
}

interface Facts {
  checksum: number;
  packedSize: number;
  size: number;
}

function* copied(
  { packed, checksum, size }: PackedFile,
  facts: Facts,
): Generator<Uint8Array, void, undefined> {
  Object.assign(facts, { checksum, size, packedSize: packed.length });
  yield packed;
}

async function* deflated(content: Pieces, facts: Facts): AsyncGenerator<Uint8Array, void, undefined> {
  const { readable, writable } = new CompressionStream("deflate-raw");
  const writer = writable.getWriter();
  const reader = readable.getReader();
  let failure: { readonly error: unknown } | undefined;
  // Each piece is awaited: a pipe would take them all in at once.
  const fill = async (): Promise<void> => {
    try {
      for await (const piece of bytesOf(content, facts)) await writer.write(piece);
      await writer.close();
    } catch (error) {
      failure = { error };
      await writer.abort(error).catch(() => undefined);
    }
  };
  const filled = fill();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      facts.packedSize += read.value.length;
      yield read.value;
    }
    await filled;
  } catch (error) {
    throw failure === undefined ? error : failure.error;
  } finally {
    // To cancel the reader ends the writer on some lines of Node, on others not.
    await reader.cancel().catch(() => undefined);
    await writer.abort().catch(() => undefined);
    await filled;
  }
}

async function* bytesOf(
  content: Pieces,
  facts: Facts,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  let text = "";
  const taken = (): Uint8Array<ArrayBuffer> => {
    const bytes = encoder.encode(text);
    text = "";
    facts.checksum = crc32(bytes, facts.checksum);
    facts.size += bytes.length;
    return bytes;
  };
  for await (const piece of content) {
    text += piece;
    if (text.length >= PIECE) yield taken();
  }
  yield taken();
}
