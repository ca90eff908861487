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

/** Of a long name only the beginning goes into the temporary name, which has to fit into 255 bytes. */
const NAME_LENGTH = 40;

/**
 * Opens a file that appears whole or not at all. The bytes go into a hidden file `.name.random.tmp` in the same folder,
 * which takes the name of the target when all is written and has reached the disk. Until then an old file of that name
 * stays as it is (so the output may be the very file that is being read), and on any error the hidden file is removed.
 * A symbolic link is followed; permissions and owner of an old file are kept. A device or a pipe has nothing that could
 * be kept whole and is written directly. Where the program is interrupted (SIGINT, SIGTERM, SIGHUP) the hidden file goes.
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
  // By the name that was given: what /dev/stdout leads to, if that is a pipe, has no other.
  const device = systemCall("cannot-write", path, () => openSync(path, constants.O_WRONLY));
  return streamSink(device, path, () => closeSync(device));
}

function replacement(path: string, target: string, old: Stats | undefined): ByteSink {
  // Renaming asks nobody whether the old file may be changed; a write-protected file is to stay.
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
  // Before there is anything to clear away: a signal may come at any moment.
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
 * On Windows a file that another program has open cannot be replaced. A search index or a virus scanner lets go of it
 * soon, so it is tried again for a second; Excel does not, and the user is told so.
 */
function renameOver(path: string, temporary: string, target: string): void {
  for (let attempt = 1; ; attempt++) {
    try {
      renameSync(temporary, target);
      return;
    } catch (error) {
      const errno = errnoOf(error) ?? "";
      const inUse = errno === "EBUSY" || (process.platform === "win32" && /^E(?:PERM|ACCES)$/.test(errno));
      if (!inUse) throw error;
      if (attempt === ATTEMPTS)
        throw new TableProblem({ code: "cannot-write", path, reason: "in-use", errno }, { cause: error });
      pause(PAUSE_MILLISECONDS);
    }
  }
}

/** What a system says that does not let this user, or this disk, keep an owner or permissions. */
const NOT_TO_BE_HAD = ["EPERM", "EINVAL", "ENOSYS", "ENOTSUP", "EOPNOTSUPP"];

/** Leaves the owner as it is. */
const SAME_OWNER = -1;

/**
 * Gives the new file the owner, the group and the permissions of the old, as far as this user and this disk can: who may
 * not give the file to another owner can still leave it with its group.
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

/** The place a name stands for, through symbolic links, also where nothing is there yet. */
function destination(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (errnoOf(error) !== "ENOENT") throw error;
    const link = lstatSync(path, { throwIfNoEntry: false });
    return link === undefined ? path : destination(resolve(dirname(path), readlinkSync(path)));
  }
}
