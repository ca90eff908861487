import { randomBytes } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  type Stats,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { streamSink, writeAll, type ByteSink } from "./byte-sink.js";
import { onInterruption } from "./interruption.js";
import { errnoOf, pause, systemCall } from "./system-call.js";
import { TableProblem } from "../problems/list-problem.js";

/** A long name is truncated in the temporary name, which has to fit into 255 bytes. */
const NAME_LENGTH = 40;

/**
 * Opens a file that is written atomically. The bytes go into a hidden file `.name.random.tmp` in the same folder, which
 * is renamed to the target when everything is written and synced. Until then an existing file of that name is unchanged
 * (so the output may be the file being read), and on any error the hidden file is removed. Symbolic links are followed;
 * permissions and owner of an existing file are kept. Devices and pipes are written directly. The hidden file is also
 * removed if the program is interrupted (SIGINT, SIGTERM, SIGHUP).
 * @param path the target as the user named it
 * @throws TableProblem `cannot-write`: a directory, no such folder, not permitted, no space ...
 */
export function openWholeFile(path: string): ByteSink {
  const old = systemCall("cannot-write", path, () => statSync(path, { throwIfNoEntry: false }));
  if (old?.isDirectory()) {
    throw new TableProblem({ code: "cannot-write", path, reason: "directory", errno: "EISDIR" });
  }
  if (old === undefined || old.isFile()) {
    return replacement(
      path,
      systemCall("cannot-write", path, () => destination(path)),
      old,
    );
  }
  // By the given name: if /dev/stdout is a pipe, there is no other.
  const device = systemCall("cannot-write", path, () => openSync(path, constants.O_WRONLY));
  return streamSink(device, path, () => closeSync(device));
}

function replacement(path: string, target: string, old: Stats | undefined): ByteSink {
  // Renaming ignores the permissions of the existing file; a write-protected file must not be replaced.
  if (old !== undefined) systemCall("cannot-write", path, () => accessSync(target, constants.W_OK));
  const name = `.${basename(target).slice(0, NAME_LENGTH)}.${randomBytes(6).toString("hex")}.tmp`;
  const temporary = join(dirname(target), name);
  const mode = old === undefined ? 0o666 : 0o600;
  let file: number | undefined;
  let pending = true;

  const close = (): void => {
    if (file !== undefined) closeSync(file);
    file = undefined;
  };
  const settle = (): void => {
    pending = false;
    stopListening();
  };
  const discard = (): void => {
    if (!pending) return;
    settle();
    close();
    rmSync(temporary, { force: true });
  };
  const orDiscard = <Value>(step: () => Value): Value => {
    try {
      return step();
    } catch (error) {
      discard();
      throw error;
    }
  };
  // Before the file exists: a signal may come at any moment.
  const stopListening = onInterruption(discard);
  const open = orDiscard(() => systemCall("cannot-write", path, () => openSync(temporary, "wx", mode)));
  file = open;
  const publish = (): void => {
    if (old !== undefined) takeOver(open, old);
    fsyncSync(open);
    close();
    renameOver(path, temporary, target);
  };
  return {
    write: (bytes) => orDiscard(() => writeAll(open, path, bytes)),
    finish: () => {
      orDiscard(() => systemCall("cannot-write", path, publish));
      settle();
    },
    discard,
  };
}

const ATTEMPTS = 10;
const PAUSE_MILLISECONDS = 100;

/**
 * On Windows a file that another program has open cannot be replaced. A search index or a virus scanner releases it
 * soon, so this retries for a second; Excel does not, and the user gets an error.
 */
function renameOver(path: string, temporary: string, target: string): void {
  for (let attempt = 1; ; attempt++) {
    try {
      renameSync(temporary, target);
      return;
    } catch (error) {
      const errno = errnoOf(error) ?? "";
      const inUse =
        errno === "EBUSY" || (process.platform === "win32" && ["EPERM", "EACCES"].includes(errno));
      if (!inUse) throw error;
      if (attempt === ATTEMPTS)
        throw new TableProblem({ code: "cannot-write", path, reason: "in-use", errno }, { cause: error });
      pause(PAUSE_MILLISECONDS);
    }
  }
}

/** Errors of systems or disks that cannot keep an owner or permissions. */
const NOT_TO_BE_HAD = ["EPERM", "EINVAL", "ENOSYS", "ENOTSUP", "EOPNOTSUPP"];

/** Leaves the owner as it is. */
const SAME_OWNER = -1;

/**
 * Gives the new file the owner, the group and the permissions of the old, as far as this user and this disk allow:
 * without the right to change the owner, the group can still be kept.
 */
function takeOver(file: number, old: Stats): void {
  const isDone = (step: () => void): boolean => {
    try {
      step();
      return true;
    } catch (error) {
      if (NOT_TO_BE_HAD.includes(errnoOf(error) ?? "")) return false;
      throw error;
    }
  };
  if (!isDone(() => fchownSync(file, old.uid, old.gid))) isDone(() => fchownSync(file, SAME_OWNER, old.gid));
  isDone(() => fchmodSync(file, old.mode & 0o7777));
}

/** The target of a path through symbolic links, even if nothing exists there yet. */
function destination(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (errnoOf(error) !== "ENOENT") throw error;
    const link = lstatSync(path, { throwIfNoEntry: false });
    return link === undefined ? path : destination(resolve(dirname(path), readlinkSync(path)));
  }
}
