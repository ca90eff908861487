import { writeSync } from "node:fs";
import { STANDARD_STREAM } from "./byte-source.js";
import { systemCall } from "./system-call.js";

const STANDARD_OUTPUT = 1;

/** A target for bytes. After `finish` or `discard` nothing more may be written. */
export interface ByteSink {
  /** Writes all of the bytes; the buffer may be used again afterwards. */
  readonly write: (bytes: Uint8Array) => void;
  /** Commits what was written: only now does a file appear under its name. */
  readonly finish: () => void;
  /** Discards what was written. May be called again, and after `finish`, without effect. */
  readonly discard: () => void;
}

/**
 * Standard output. A stream cannot be rolled back. Writing throws TableProblem `cannot-write` with reason `closed` once
 * the reader has gone (`| head`).
 */
export function standardOutput(): ByteSink {
  return streamSink(STANDARD_OUTPUT, STANDARD_STREAM, () => undefined);
}

/**
 * An open file or device that is written to directly.
 * @param file its descriptor
 * @param path its name, for errors
 * @param close called once at the end
 */
export function streamSink(file: number, path: string, close: () => void): ByteSink {
  let open = true;
  const end = (): void => {
    if (open) close();
    open = false;
  };
  return { write: (bytes) => writeAll(file, path, bytes), finish: end, discard: end };
}

/**
 * Writes all bytes, in as many system calls as needed.
 * @param file its descriptor
 * @param path its name, for errors
 * @throws TableProblem `cannot-write`: `no-space`, `closed` ...
 */
export function writeAll(file: number, path: string, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;) {
    written += systemCall("cannot-write", path, () =>
      writeSync(file, bytes, written, bytes.length - written),
    );
  }
}
