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
import { BLOCK_SIZE, STANDARD_STREAM, type ByteSource } from "./byte-source.js";
import { TableProblem } from "../problems/list-problem.js";

const STREAM_LIMIT = 1024 ** 3;
const STANDARD_INPUT = 0;

/** Combined with O_DIRECTORY it is O_TMPFILE, which Node does not define: a file without a name. */
const LINUX_WITHOUT_NAME = 0o20000000;

/**
 * Opens a file or, for `-`, standard input. What cannot be read twice (a pipe, a terminal) is first copied to a
 * temporary file: whether a text is UTF-8 is only known at its last byte, and memory must not grow with the input. The
 * temporary file has no name, or is unlinked as soon as it is open, so nothing is left behind however the program ends.
 * @param path the file, or `-`
 * @param streamLimit the maximum number of bytes taken from a stream
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
    // The system reports size 0 for some files with content (those below /proc), which are read as streams.
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

/** Runs the action at the first call only. */
function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}

/** A temporary file that is invisible to others, and its cleanup. */
function openTemporary(): { readonly copy: number; readonly remove: () => void } {
  const folder = tmpdir();
  if (process.platform === "linux") {
    try {
      const nameless = constants.O_RDWR | constants.O_DIRECTORY | LINUX_WITHOUT_NAME;
      return { copy: openSync(folder, nameless, 0o600), remove: () => undefined };
    } catch {
      // Not every file system supports this; other errors surface below.
    }
  }
  const name = join(folder, `claims-check-${randomBytes(12).toString("hex")}.tmp`);
  const copy = systemCall("cannot-write", folder, () => openSync(name, "wx+", 0o600));
  const remove = (): void => rmSync(name, { force: true });
  // Windows may refuse to remove an open file; there it is removed when the source is closed.
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
