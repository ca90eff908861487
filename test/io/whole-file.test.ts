import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { blocksOf } from "../../src/io/byte-source.js";
import { openByteSource } from "../../src/io/file-source.js";
import { openWholeFile } from "../../src/io/whole-file.js";
import { problemOf } from "../tables/problem.js";
import { outcomeOf, startProgram } from "./program.js";
import { failing, onSystem, refusal, replaced } from "./system.js";
import { temporaryFolder } from "./temporary-folder.js";

const superuser = process.getuid?.() === 0;
const text = (words: string): Uint8Array => new TextEncoder().encode(words);

function write(path: string, ...pieces: readonly string[]): void {
  const file = openWholeFile(path);
  for (const piece of pieces) file.write(text(piece));
  file.finish();
}

/** Lets no time pass where the program waits; returns how long it would have waited, each time. */
function withoutWaiting(): number[] {
  const waits: number[] = [];
  vi.spyOn(Atomics, "wait").mockImplementation((...words: unknown[]) => {
    waits.push(words[3] as number);
    return "timed-out";
  });
  return waits;
}

afterEach(() => void vi.restoreAllMocks());

/** How many files this process has open, where the system tells. */
const opened = (): number => (existsSync("/proc/self/fd") ? readdirSync("/proc/self/fd").length : Number.NaN);

describe("a file that another program has open", () => {
  test("is replaced as soon as it lets go", () => {
    const waits = withoutWaiting();
    const path = join(temporaryFolder(), "out.csv");
    writeFileSync(path, "old");
    failing("renameSync", "EBUSY", 1, 2);
    write(path, "new");
    expect(readFileSync(path, "utf8")).toBe("new");
    expect(waits).toEqual([100, 100]);
  });

  test("stays as it is if it does not within a second, and this is said", () => {
    const waits = withoutWaiting();
    const folder = temporaryFolder();
    const path = join(folder, "out.csv");
    writeFileSync(path, "old");
    failing("renameSync", "EBUSY", 1);
    expect(problemOf(() => write(path, "new"))).toEqual({
      code: "cannot-write",
      path,
      reason: "in-use",
      errno: "EBUSY",
    });
    expect(waits).toEqual(Array.from({ length: 9 }, () => 100));
    expect(readFileSync(path, "utf8")).toBe("old");
    expect(readdirSync(folder)).toEqual(["out.csv"]);
  });

  test.each([
    ["EPERM", "win32", "in-use"],
    ["EACCES", "win32", "in-use"],
    ["EPERM", "linux", "permission"],
    ["EACCES", "linux", "permission"],
    ["EIO", "win32", "other"],
  ])("%s on %s: %s", (errno, system, reason) => {
    const waits = withoutWaiting();
    onSystem(system);
    const path = join(temporaryFolder(), "out.csv");
    writeFileSync(path, "old");
    failing("renameSync", errno, 1);
    expect(problemOf(() => write(path, "new"))).toEqual({ code: "cannot-write", path, reason, errno });
    expect(waits).toHaveLength(reason === "in-use" ? 9 : 0);
    expect(readFileSync(path, "utf8")).toBe("old");
  });

  test("on Windows, where that is a refusal, is replaced as soon as it lets go", () => {
    withoutWaiting();
    onSystem("win32");
    const path = join(temporaryFolder(), "out.csv");
    writeFileSync(path, "old");
    failing("renameSync", "EPERM", 1, 2);
    write(path, "new");
    expect(readFileSync(path, "utf8")).toBe("new");
  });
});

describe("a file appears whole", () => {
  test("with everything that was written, in order", () => {
    const path = join(temporaryFolder(), "out.csv");
    write(path, "first ", "", "second");
    expect(readFileSync(path, "utf8")).toBe("first second");
  });

  test("also on a disk that takes less than it is given", () => {
    const path = join(temporaryFolder(), "out.csv");
    replaced("writeSync", (original, file, whole, from, length) =>
      original(file, whole, from, Math.min(4, length as number)),
    );
    write(path, "first ", "second");
    expect(readFileSync(path, "utf8")).toBe("first second");
  });

  test("only when it is finished; until then there is a hidden file beside it", () => {
    const folder = temporaryFolder();
    const path = join(folder, "out.csv");
    const file = openWholeFile(path);
    file.write(text("half"));
    expect(existsSync(path)).toBe(false);
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^\.out\.csv\.[0-9a-f]{12}\.tmp$/)]);
    file.finish();
    expect(readdirSync(folder)).toEqual(["out.csv"]);
  });

  test("while an old one of that name stays as it was", () => {
    const folder = temporaryFolder();
    const path = join(folder, "out.csv");
    writeFileSync(path, "old");
    const file = openWholeFile(path);
    file.write(text("new"));
    expect(readFileSync(path, "utf8")).toBe("old");
    file.finish();
    expect(readFileSync(path, "utf8")).toBe("new");
    expect(readdirSync(folder)).toEqual(["out.csv"]);
  });

  test("over the very file that is being read", () => {
    const path = join(temporaryFolder(), "list.csv");
    writeFileSync(path, "abc".repeat(200_000));
    const source = openByteSource(path);
    const file = openWholeFile(path);
    for (const block of blocksOf(source)) file.write(Buffer.from(block).map((byte) => byte + 1));
    file.finish();
    source.close();
    expect(readFileSync(path, "utf8") === "bcd".repeat(200_000)).toBe(true);
  });

  test("also under a name as long as names can be", () => {
    const folder = temporaryFolder();
    const name = `${"施".repeat(83)}.csv`;
    write(join(folder, name), "all");
    expect(readdirSync(folder)).toEqual([name]);
  });
});

describe.skipIf(process.platform === "win32")("what was there is respected:", () => {
  test.each([0o600, 0o640, 0o755])("permissions %o are kept", (mode) => {
    const path = join(temporaryFolder(), "out.csv");
    writeFileSync(path, "old");
    chmodSync(path, mode);
    write(path, "new");
    expect([statSync(path).mode & 0o7777, readFileSync(path, "utf8")]).toEqual([mode, "new"]);
  });

  test("a new file gets the permissions every new file gets", () => {
    const folder = temporaryFolder();
    write(join(folder, "out.csv"), "new");
    writeFileSync(join(folder, "other"), "");
    expect(statSync(join(folder, "out.csv")).mode).toBe(statSync(join(folder, "other")).mode);
  });

  test.skipIf(!superuser)(
    "the owner is kept (left out for all but the superuser, who alone could change it)",
    () => {
      const path = join(temporaryFolder(), "out.csv");
      writeFileSync(path, "old");
      execFileSync("chown", ["12345:54321", path]);
      write(path, "new");
      const { uid, gid } = statSync(path);
      expect([uid, gid]).toEqual([12345, 54321]);
    },
  );

  test("what is written over a file that only its owner may read, nobody else may read before it is finished", () => {
    const folder = temporaryFolder();
    const path = join(folder, "out.csv");
    writeFileSync(path, "old", { mode: 0o600 });
    const file = openWholeFile(path);
    file.write(text("new"));
    const [hidden] = readdirSync(folder).filter((name) => name.endsWith(".tmp"));
    expect(statSync(join(folder, hidden!)).mode & 0o777).toBe(0o600);
    file.finish();
  });

  test("who may give the file to its owner does so once", () => {
    const path = join(temporaryFolder(), "out.csv");
    writeFileSync(path, "old");
    let times = 0;
    replaced("fchownSync", () => void times++);
    write(path, "new");
    expect(times).toBe(1);
  });

  test("the group is kept by who may not give the file to its owner", () => {
    const path = join(temporaryFolder(), "out.csv");
    writeFileSync(path, "old");
    const asked: unknown[][] = [];
    replaced("fchownSync", (_original, ...words) => {
      asked.push(words.slice(1));
      if (asked.length === 1) throw refusal("EPERM", "fchown");
    });
    write(path, "new");
    const { uid, gid } = statSync(path);
    expect(asked).toEqual([
      [uid, gid],
      [-1, gid],
    ]);
    expect(readFileSync(path, "utf8")).toBe("new");
  });

  test.each(["EPERM", "EINVAL", "ENOSYS", "ENOTSUP"])(
    "a disk without owners (%s) takes the file all the same",
    (errno) => {
      const path = join(temporaryFolder(), "out.csv");
      writeFileSync(path, "old");
      failing("fchownSync", errno, 1);
      failing("fchmodSync", errno, 1);
      write(path, "new");
      expect(readFileSync(path, "utf8")).toBe("new");
    },
  );

  test.skipIf(superuser)("a write-protected file stays (left out for the superuser, to whom none is)", () => {
    const folder = temporaryFolder();
    const path = join(folder, "out.csv");
    writeFileSync(path, "old");
    chmodSync(path, 0o444);
    expect(problemOf(() => openWholeFile(path))).toMatchObject({
      code: "cannot-write",
      reason: "permission",
    });
    expect(readFileSync(path, "utf8")).toBe("old");
    expect(readdirSync(folder)).toEqual(["out.csv"]);
  });

  test("a symbolic link is written through, to a file in another folder", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "real"));
    writeFileSync(join(folder, "real", "out.csv"), "old");
    symlinkSync("real/out.csv", join(folder, "link.csv"));
    write(join(folder, "link.csv"), "new");
    expect(readFileSync(join(folder, "real", "out.csv"), "utf8")).toBe("new");
    expect(readlinkSync(join(folder, "link.csv"))).toBe("real/out.csv");
    expect(readdirSync(join(folder, "real"))).toEqual(["out.csv"]);
  });

  test("a symbolic link to nothing yet makes the file it points to", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "real"));
    symlinkSync("second", join(folder, "first"));
    symlinkSync("real/out.csv", join(folder, "second"));
    write(join(folder, "first"), "new");
    expect(readFileSync(join(folder, "real", "out.csv"), "utf8")).toBe("new");
    expect(lstatSync(join(folder, "first")).isSymbolicLink()).toBe(true);
  });

  test.skipIf(!existsSync("/dev/null"))("a device is closed once, however often it is given up", () => {
    const before = opened();
    const device = openWholeFile("/dev/null");
    expect(opened()).toBe(before + 1);
    device.finish();
    expect(opened()).toBe(before);
    device.discard();
    device.finish();
    expect(opened()).toBe(before);
  });

  test.skipIf(!existsSync("/dev/null"))("a device is written to and not replaced", ({ skip }) => {
    // The superuser could replace that of the machine, and a program at fault would take it from all others.
    const device = superuser ? join(temporaryFolder(), "null") : "/dev/null";
    if (superuser && spawnSync("mknod", [device, "c", "1", "3"]).status !== 0) skip("no device can be made");
    write(device, "nothing");
    expect(statSync(device).isCharacterDevice()).toBe(true);
  });
});

describe("what cannot be written is named with its reason, and nothing stays behind", () => {
  test("a directory, which Windows calls a refusal", () => {
    const path = temporaryFolder();
    failing("openSync", "EPERM", 1);
    expect(problemOf(() => openWholeFile(path))).toMatchObject({ reason: "directory" });
  });

  test.skipIf(!existsSync("/dev/null"))("a device that cannot be opened", () => {
    failing("openSync", "EBUSY", 1);
    expect(problemOf(() => openWholeFile("/dev/null"))).toEqual({
      code: "cannot-write",
      path: "/dev/null",
      reason: "in-use",
      errno: "EBUSY",
    });
  });

  test.each(["EDQUOT", "EFBIG"])("%s is told as no space", (errno) => {
    failing("writeSync", errno, 1);
    const path = join(temporaryFolder(), "out.csv");
    expect(problemOf(() => write(path, "new"))).toMatchObject({ reason: "no-space" });
  });

  test("what stands behind a link that may not be followed", () => {
    const folder = temporaryFolder();
    const path = join(folder, "out.csv");
    failing("realpathSync", "EACCES", 1);
    expect(problemOf(() => openWholeFile(path))).toEqual({
      code: "cannot-write",
      path,
      reason: "permission",
      errno: "EACCES",
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each(["fsyncSync", "renameSync"] as const)(
    "with what the system said at %s, for whoever looks closer",
    (call) => {
      withoutWaiting();
      failing(call, "EBUSY", 1);
      const path = join(temporaryFolder(), "out.csv");
      expect(() => write(path, "new")).toThrow(
        expect.objectContaining({ cause: expect.objectContaining({ code: "EBUSY" }) }),
      );
    },
  );

  test.each(["writeSync", "renameSync"] as const)(
    "an error at %s that is not of the system is passed on as it is",
    (call) => {
      const folder = temporaryFolder();
      const atFault = new RangeError("at fault");
      replaced(call, () => {
        throw atFault;
      });
      expect(() => write(join(folder, "out.csv"), "new")).toThrow(atFault);
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  test("an owner that cannot be given for another reason than that disks have none", () => {
    const folder = temporaryFolder();
    const path = join(folder, "out.csv");
    writeFileSync(path, "old");
    failing("fchmodSync", "EIO", 1);
    expect(problemOf(() => write(path, "new"))).toMatchObject({ reason: "other", errno: "EIO" });
    expect([readdirSync(folder), readFileSync(path, "utf8")]).toEqual([["out.csv"], "old"]);
  });

  test("a directory", () => {
    const path = temporaryFolder();
    expect(problemOf(() => openWholeFile(path))).toEqual({
      code: "cannot-write",
      path,
      reason: "directory",
      errno: "EISDIR",
    });
  });

  test("a folder that does not exist", () => {
    const path = join(temporaryFolder(), "none", "out.csv");
    expect(problemOf(() => openWholeFile(path))).toEqual({
      code: "cannot-write",
      path,
      reason: "missing",
      errno: "ENOENT",
    });
  });

  test("symbolic links in a circle", () => {
    const path = join(temporaryFolder(), "circle");
    symlinkSync("circle", path);
    expect(problemOf(() => openWholeFile(path))).toEqual({
      code: "cannot-write",
      path,
      reason: "other",
      errno: "ELOOP",
    });
  });

  test.skipIf(superuser)("a folder that may not be written (left out for the superuser, who may)", () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o555);
    const path = join(folder, "out.csv");
    expect(problemOf(() => openWholeFile(path))).toMatchObject({
      code: "cannot-write",
      reason: "permission",
    });
  });

  test.skipIf(!existsSync("/dev/full"))("a device without space", () => {
    const file = openWholeFile("/dev/full");
    expect(problemOf(() => file.write(text("a")))).toEqual({
      code: "cannot-write",
      path: "/dev/full",
      reason: "no-space",
      errno: "ENOSPC",
    });
    file.discard();
  });

  test.each([
    { call: "writeSync", errno: "ENOSPC", reason: "no-space", from: 2 },
    { call: "writeSync", errno: "EIO", reason: "other", from: 1 },
    { call: "fsyncSync", errno: "ENOSPC", reason: "no-space", from: 1 },
    { call: "renameSync", errno: "EACCES", reason: "permission", from: 1 },
  ] as const)("$call ending in $errno: the old file stays", ({ call, errno, reason, from }) => {
    const folder = temporaryFolder();
    const path = join(folder, "out.csv");
    writeFileSync(path, "old");
    failing(call, errno, from);
    expect(problemOf(() => write(path, "first", "second"))).toEqual({
      code: "cannot-write",
      path,
      reason,
      errno,
    });
    expect(readdirSync(folder)).toEqual(["out.csv"]);
    expect(readFileSync(path, "utf8")).toBe("old");
  });
});

describe("a file that is being written when the program is interrupted", () => {
  const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const listening = (): number[] => SIGNALS.map((signal) => process.listenerCount(signal));

  test.each(SIGNALS)("by %s is removed, and the program ends by that signal", (signal) => {
    const kill = vi.spyOn(process, "kill").mockReturnValue(true);
    const before = listening();
    const folder = temporaryFolder();
    const file = openWholeFile(join(folder, "out.csv"));
    file.write(text("half"));
    process.emit(signal, signal);
    expect(readdirSync(folder)).toEqual([]);
    expect(kill.mock.calls).toEqual([[process.pid, signal]]);
    expect(listening()).toEqual(before);
  });

  test("is waited for no more once it is finished or given up", () => {
    const before = [...listening(), opened()];
    const folder = temporaryFolder();
    const [one, other] = ["one", "other"].map((name) => openWholeFile(join(folder, name)));
    expect(listening()).toEqual(before.slice(0, 3).map((count) => count + 2));
    one!.finish();
    other!.discard();
    expect([...listening(), opened()]).toEqual(before);
  });
});

describe("a file that is given up", () => {
  test("leaves nothing, however often it is given up", () => {
    const folder = temporaryFolder();
    const file = openWholeFile(join(folder, "out.csv"));
    file.write(text("half"));
    file.discard();
    file.discard();
    expect(readdirSync(folder)).toEqual([]);
  });

  test("after it is finished, stays", () => {
    const folder = temporaryFolder();
    const file = openWholeFile(join(folder, "out.csv"));
    file.finish();
    file.discard();
    expect(readdirSync(folder)).toEqual(["out.csv"]);
  });
});

test.skipIf(process.platform === "win32")(
  "a program that is killed leaves the old file as it was",
  async () => {
    const folder = temporaryFolder();
    const path = join(folder, "out.csv");
    writeFileSync(path, "old");
    const program = startProgram(
      join(folder, "program"),
      `import { openWholeFile } from "src/io/whole-file.js";
     const file = openWholeFile(process.argv[2]!);
     const block = new Uint8Array(1 << 16);
     setInterval(() => { file.write(block); process.stdout.write("."); }, 1);`,
      [path],
    );
    const outcome = outcomeOf(program);
    await new Promise((written) => program.stdout?.once("data", written));
    program.kill("SIGKILL");
    expect((await outcome).status).toBe("SIGKILL");
    expect(readFileSync(path, "utf8")).toBe("old");
    expect(readdirSync(folder).filter((name) => !name.startsWith("."))).toEqual(["out.csv", "program"]);
  },
);

test.skipIf(process.platform === "win32").each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
  "a program that is ended by %s leaves what is finished, no trace of what is not, and says which signal it was",
  async (signal) => {
    const folder = temporaryFolder();
    const program = startProgram(
      join(folder, "program"),
      `import { openWholeFile } from "src/io/whole-file.js";
       const [done, one, two] = ["done", "one", "two"].map((name) => openWholeFile(process.argv[2] + name));
       done!.finish();
       setInterval(() => { one!.write(new Uint8Array(10)); two!.write(new Uint8Array(10)); process.stdout.write("."); }, 1);`,
      [`${folder}/`],
    );
    const outcome = outcomeOf(program);
    await new Promise((written) => program.stdout?.once("data", written));
    program.kill(signal);
    expect((await outcome).status).toBe(signal);
    expect(readdirSync(folder)).toEqual(["done", "program"]);
  },
);

test.skipIf(process.platform === "win32")(
  "a pipe under the name that leads to it is written, and its reader is waited for no longer than a signal",
  async () => {
    const folder = temporaryFolder();
    const pipe = join(folder, "pipe");
    execFileSync("sh", ["-c", 'mkfifo "$0"', pipe]);
    const source = `import { openWholeFile } from "src/io/whole-file.js";
      process.stdout.write(".");
      const file = openWholeFile(process.argv[2]!);
      file.write(new TextEncoder().encode("through"));
      file.finish();`;
    const waiting = startProgram(join(folder, "waiting"), source, [pipe]);
    const outcome = outcomeOf(waiting);
    await new Promise((started) => waiting.stdout?.once("data", started));
    waiting.kill("SIGTERM");
    expect((await outcome).status).toBe("SIGTERM");
    const built = join(folder, "waiting", "program.mjs");
    const through = ["-c", '"$0" "$1" /dev/fd/3 3>&1 >/dev/null | cat', process.execPath, built];
    expect(execFileSync("sh", through, { encoding: "utf8" })).toBe("through");
  },
);
