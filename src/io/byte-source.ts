import { randomBytes } from "node:crypto";
import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readSync,
  rmSync,
  writeSync,
  type BigIntStats,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { errnoOf, systemCall } from "./system-call.js";
import { TableProblem } from "../problems/list-problem.js";

/** The name that stands for standard input and standard output. */
export const STANDARD_STREAM = "-";

/** How much is read and written at a time, in bytes. */
export const BLOCK_SIZE = 256 * 1024;

/**
 * How much in the first block of many, each being twice the one before: what is to be done between two blocks has then
 * been done when the compiler looks at it, and is not compiled anew later.
 */
export const FIRST_BLOCK_SIZE = 4096;

const STREAM_LIMIT = 1024 ** 3;
const STANDARD_INPUT = 0;

/** With O_DIRECTORY it makes O_TMPFILE, which Node does not name: a file that never has a name. */
const LINUX_WITHOUT_NAME = 0o20000000;

/** Bytes that can be read twice and at any place: the encoding is judged over the whole before the first row is read. */
export interface ByteSource {
  /** The file as the user named it; `-` for standard input. */
  readonly path: string;
  /** The number of bytes, at least 1. */
  readonly size: number;
  /** Fills the buffer from `position` on; returns how many bytes that were: fewer than its length only at the end. */
  readonly readAt: (into: Uint8Array, position: number) => number;
  /**
   * To be asked when all is read: what was read in part before and in part after a change is no list.
   * @throws TableProblem `cannot-read` where size or time of the file are no longer those at its opening
   */
  readonly requireUnchanged: () => void;
  readonly close: () => void;
}

/**
 * Opens a file or, for `-`, standard input. What cannot be read twice (a pipe, a terminal) is first copied into a
 * temporary file: whether a text is UTF-8 is known only at its last byte, and memory must not grow with the input.
 * The temporary file has no name, or loses it as soon as it is open, so nothing stays behind however the program ends.
 * @param path the file, or `-`
 * @param streamLimit the most bytes taken from a stream
 * @throws TableProblem `cannot-read` (missing, a directory, not permitted), `input-empty`, `input-too-large`, and
 *   `cannot-write` where the temporary file cannot be written
 */
export function openByteSource(path: string, streamLimit: number = STREAM_LIMIT): ByteSource {
  const standard = path === STANDARD_STREAM;
  const file = standard ? STANDARD_INPUT : systemCall("cannot-read", path, () => openSync(path, "r"));
  let kept = standard;
  try {
    const statusOf = (): BigIntStats =>
      systemCall("cannot-read", path, () => fstatSync(file, { bigint: true }));
    const status = statusOf();
    if (status.isDirectory()) {
      throw new TableProblem({ code: "cannot-read", path, reason: "directory", errno: "EISDIR" });
    }
    // The system tells no size for some files that do hold something (those below /proc): they are read as streams.
    if (standard || !status.isFile() || status.size === 0n) return copyOfStream(path, file, streamLimit);
    kept = true;
    return {
      path,
      size: Number(status.size),
      readAt: (into, position) => fill(path, file, into, position),
      requireUnchanged: () => {
        const { size, mtimeNs } = statusOf();
        if (size !== status.size || mtimeNs !== status.mtimeNs)
          throw new TableProblem({ code: "cannot-read", path, reason: "changed", errno: "ESTALE" });
      },
      close: once(() => closeSync(file)),
    };
  } finally {
    if (!kept) closeSync(file);
  }
}

/**
 * Goes through the bytes in blocks.
 * @param from the first byte
 * @param to the byte after the last
 * @returns views of one buffer: each is valid until the next is asked for
 */
export function* blocksOf(
  source: ByteSource,
  from: number = 0,
  to: number = source.size,
): Generator<Uint8Array, void, undefined> {
  const buffer = Buffer.allocUnsafe(Math.min(BLOCK_SIZE, to - from));
  for (let position = from; position < to;) {
    const length = source.readAt(buffer.subarray(0, Math.min(BLOCK_SIZE, to - position)), position);
    if (length === 0) return;
    yield buffer.subarray(0, length);
    position += length;
  }
}

/**
 * All bytes at once, for what cannot be read in blocks.
 * @param limit the most bytes allowed
 * @throws TableProblem `input-too-large`
 */
export function wholeSource(source: ByteSource, limit: number): Uint8Array {
  if (source.size > limit) throw new TableProblem({ code: "input-too-large", path: source.path, limit });
  const whole = new Uint8Array(source.size);
  let length = 0;
  for (const block of blocksOf(source)) {
    whole.set(block, length);
    length += block.length;
  }
  return whole.subarray(0, length);
}

function copyOfStream(path: string, stream: number, limit: number): ByteSource {
  const { copy, remove } = openTemporary();
  const close = once(() => {
    closeSync(copy);
    remove();
  });
  try {
    const size = copyAll(path, stream, copy, limit);
    if (size === 0) throw new TableProblem({ code: "input-empty", path });
    return {
      path,
      size,
      readAt: (into, position) => fill(path, copy, into, position),
      requireUnchanged: () => undefined,
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}

/** The same, done at the first call only. */
function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}

/** A temporary file that nobody else can find, and what is to be done when it is closed. */
function openTemporary(): { readonly copy: number; readonly remove: () => void } {
  const folder = tmpdir();
  if (process.platform === "linux") {
    try {
      const nameless = constants.O_RDWR | constants.O_DIRECTORY | LINUX_WITHOUT_NAME;
      return { copy: openSync(folder, nameless, 0o600), remove: () => undefined };
    } catch {
      // Not every file system can; what else may be wrong shows below.
    }
  }
  const name = join(folder, `claims-check-${randomBytes(12).toString("hex")}.tmp`);
  const copy = systemCall("cannot-write", folder, () => openSync(name, "wx+", 0o600));
  const remove = (): void => rmSync(name, { force: true });
  // Windows may refuse to remove an open file; there it goes when the source is closed.
  if (process.platform !== "win32") remove();
  return { copy, remove };
}

function copyAll(path: string, stream: number, copy: number, limit: number): number {
  const buffer = new Uint8Array(BLOCK_SIZE);
  let size = 0;
  for (;;) {
    const length = readSome(path, stream, buffer, null);
    if (length === 0) return size;
    size += length;
    if (size > limit) throw new TableProblem({ code: "input-too-large", path, limit });
    for (let written = 0; written < length;) {
      written += systemCall("cannot-write", tmpdir(), () =>
        writeSync(copy, buffer, written, length - written),
      );
    }
  }
}

function fill(path: string, file: number, into: Uint8Array, position: number): number {
  let filled = 0;
  while (filled < into.length) {
    const length = readSome(path, file, into.subarray(filled), position + filled);
    if (length === 0) break;
    filled += length;
  }
  return filled;
}

function readSome(path: string, file: number, into: Uint8Array, position: number | null): number {
  return systemCall("cannot-read", path, () => {
    try {
      return readSync(file, into, 0, into.length, position);
    } catch (error) {
      // Windows reports the end of a pipe as an error.
      if (errnoOf(error) === "EOF") return 0;
      throw error;
    }
  });
}
