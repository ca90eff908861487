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
 * Bytes that are all in memory.
 * @param path what they are called
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
  const buffer = new Uint8Array(Math.min(BLOCK_SIZE, to - from));
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
