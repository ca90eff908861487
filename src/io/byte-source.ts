import { TableProblem } from "../problems/list-problem.js";

/** The name that stands for standard input and standard output. */
export const STANDARD_STREAM = "-";

/** How much is read and written at a time, in bytes. */
export const BLOCK_SIZE = 256 * 1024;

/**
 * The size of the first block, doubled for each following one: the code between two blocks has then run before it is
 * optimized, and is not recompiled later.
 */
export const FIRST_BLOCK_SIZE = 4096;

/**
 * Bytes that can be read repeatedly and at any offset: the encoding is detected from the whole before the first row is
 * read.
 */
export interface ByteSource {
  /** The file as the user named it; `-` for standard input. */
  readonly path: string;
  /** The number of bytes, at least 1. */
  readonly size: number;
  /** Fills the buffer from `position` on; returns the number of bytes: fewer than its length only at the end. */
  readonly readAt: (into: Uint8Array, position: number) => number;
  /**
   * To be called when everything is read: a list read partly before and partly after a change is invalid.
   * @throws TableProblem `cannot-read` if size or time of the file have changed since it was opened
   */
  readonly requireUnchanged: () => void;
  readonly close: () => void;
}

/**
 * A source in memory.
 * @param path the name for errors
 * @throws TableProblem `input-empty`
 */
export function sourceInMemory(path: string, bytes: Uint8Array): ByteSource {
  if (bytes.length === 0) throw new TableProblem({ code: "input-empty", path });
  return {
    path,
    size: bytes.length,
    readAt: (into, position) => {
      const part = bytes.subarray(position, position + into.length);
      into.set(part);
      return part.length;
    },
    requireUnchanged: () => undefined,
    close: () => undefined,
  };
}

/**
 * Iterates over the bytes in blocks.
 * @param from the first byte
 * @param to the byte after the last
 * @returns views of one buffer: each is valid until the next is requested
 */
export function* blocksOf(
  source: ByteSource,
  from: number = 0,
  to: number = source.size,
): Generator<Uint8Array, void, undefined> {
  const buffer = new Uint8Array(Math.min(BLOCK_SIZE, to - from));
  for (let position = from; position < to;) {
    const length = source.readAt(buffer.subarray(0, Math.min(BLOCK_SIZE, to - position)), position);
    if (length === 0) return;
    yield buffer.subarray(0, length);
    position += length;
  }
}

/**
 * All bytes at once, for formats that cannot be read in blocks.
 * @param limit the maximum number of bytes
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
