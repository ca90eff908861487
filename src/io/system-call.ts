import { TableProblem, type SystemReason } from "../problems/list-problem.js";

const REASONS: Readonly<Record<string, SystemReason>> = {
  ENOENT: "missing",
  ENOTDIR: "missing",
  EISDIR: "directory",
  EACCES: "permission",
  EPERM: "permission",
  ENOSPC: "no-space",
  EDQUOT: "no-space",
  EFBIG: "no-space",
  EROFS: "read-only",
  ENAMETOOLONG: "name-too-long",
  EPIPE: "closed",
  ECONNRESET: "closed",
  EBUSY: "in-use",
};

const PAUSE_MILLISECONDS = 2;
const pauseCell = new Int32Array(new SharedArrayBuffer(4));

/** Blocks for a while. */
export const pause = (milliseconds: number): void => void Atomics.wait(pauseCell, 0, 0, milliseconds);

/** The operating system's code of a failed call (`ENOENT`, `EAGAIN` ...), or undefined if the error is another. */
export const errnoOf = (error: unknown): string | undefined =>
  error instanceof Error && "errno" in error ? (error as NodeJS.ErrnoException).code : undefined;

/**
 * Makes one call to the operating system; retries while it returns EAGAIN, as pipes of other programs do.
 * @param kind what the call does, for the error
 * @param path the file as the user named it, for the error
 * @throws TableProblem `cannot-read` or `cannot-write` if the system refuses; other errors are passed on
 */
export function systemCall<Value>(
  kind: "cannot-read" | "cannot-write",
  path: string,
  call: () => Value,
): Value {
  for (;;) {
    try {
      return call();
    } catch (error) {
      const errno = errnoOf(error);
      if (errno === undefined) throw error;
      if (errno !== "EAGAIN") {
        throw new TableProblem(
          { code: kind, path, reason: REASONS[errno] ?? "other", errno },
          { cause: error },
        );
      }
      pause(PAUSE_MILLISECONDS);
    }
  }
}
