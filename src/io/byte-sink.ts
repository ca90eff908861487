import { writeSync } from "node:fs";
import { STANDARD_STREAM } from "./byte-source.js";
import { systemCall } from "./system-call.js";

const STANDARD_OUTPUT = 1;

/** Where bytes go. After `finish` or `discard` nothing more may be written. */
export interface ByteSink {
  /** Writes all of the bytes; the buffer may be used again afterwards. */
  readonly write: (bytes: Uint8Array) => void;
  /** Says that everything was written: only now does a file appear under its name. */
  readonly finish: () => void;
  /** Gives up: nothing appears. May be called again, and after `finish`, without effect. */
  readonly discard: () => void;
}

/**
 * Standard output. What was written stays written: a stream cannot be taken back.
 * Writing throws TableProblem `cannot-write` with reason `closed` once the reader has gone (`| head`).
 */
export function standardOutput(): ByteSink {
  return streamSink(STANDARD_OUTPUT, STANDARD_STREAM, () => undefined);
}

/**
 * An open file or device that is written as it comes.
 * @param file its number
 * @param path its name, for problems
 * @param close what to do at the end, once
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
 * Writes all bytes, however many calls the system needs for it.
 * @param file its number
 * @param path its name, for problems
 * @throws TableProblem `cannot-write`: `no-space`, `closed` ...
 */
export function writeAll(file: number, path: string, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;) {
    written += systemCall("cannot-write", path, () =>
      writeSync(file, bytes, written, bytes.length - written),
    );
  }
}
