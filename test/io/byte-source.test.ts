import { execFileSync, spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  truncateSync,
  utimesSync,
  writeFileSync,
  type BigIntStats,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { BLOCK_SIZE, blocksOf, sourceInMemory, wholeSource } from "../../src/io/byte-source.js";
import { openByteSource } from "../../src/io/file-source.js";
import { problemOf } from "../tables/problem.js";
import { outcomeOf, startProgram } from "./program.js";
import { failing, onSystem, refusal, replaced } from "./system.js";
import { temporaryFolder } from "./temporary-folder.js";

const superuser = process.getuid?.() === 0;
const bytes = Uint8Array.from({ length: 2 * BLOCK_SIZE + 5 }, (_, index) => index % 251);

function file(content: Uint8Array | string): string {
  const path = join(temporaryFolder(), "list.csv");
  writeFileSync(path, content);
  return path;
}

describe("a file", () => {
  test("comes in blocks that together are the file", () => {
    const source = openByteSource(file(bytes));
    onTestFinished(() => source.close());
    const blocks = Array.from(blocksOf(source), (block) => Buffer.from(block));
    expect(blocks.map(({ length }) => length)).toEqual([BLOCK_SIZE, BLOCK_SIZE, 5]);
    expect(Buffer.concat(blocks).equals(bytes)).toBe(true);
    expect(source.size).toBe(bytes.length);
  });

  test("is read between any two places, and again", () => {
    const source = openByteSource(file("0123456789"));
    onTestFinished(() => source.close());
    const between = (from: number, to: number): string =>
      Array.from(blocksOf(source, from, to), (block) => Buffer.from(block).toString()).join("");
    expect([between(3, 7), between(0, 10), between(3, 7), between(10, 10)]).toEqual([
      "3456",
      "0123456789",
      "3456",
      "",
    ]);
  });

  test("is read whole within a limit only", () => {
    const source = openByteSource(file("0123456789"));
    onTestFinished(() => source.close());
    expect(Buffer.from(wholeSource(source, 10)).toString()).toBe("0123456789");
    expect(problemOf(() => wholeSource(source, 9))).toEqual({
      code: "input-too-large",
      path: source.path,
      limit: 9,
    });
  });
});

test("blocks end with the bytes of a source that has fewer than it had", () => {
  const path = file("0123456789");
  const source = openByteSource(path);
  onTestFinished(() => source.close());
  truncateSync(path, 4);
  expect(Array.from(blocksOf(source), (block) => Buffer.from(block).toString())).toEqual(["0123"]);
  expect(Buffer.from(wholeSource(source, 100)).toString()).toBe("0123");
});

describe("bytes in memory", () => {
  test("come in blocks that together are the bytes, between any two places", () => {
    const source = sourceInMemory("list.csv", bytes);
    const blocks = Array.from(blocksOf(source), (block) => Buffer.from(block));
    expect(blocks.map(({ length }) => length)).toEqual([BLOCK_SIZE, BLOCK_SIZE, 5]);
    expect(Buffer.concat(blocks).equals(bytes)).toBe(true);
    const [between] = blocksOf(source, 3, 7);
    expect(Array.from(between!)).toEqual([3, 4, 5, 6]);
  });

  test("are at least one", () => {
    expect(problemOf(() => sourceInMemory("list.csv", new Uint8Array()))).toEqual({
      code: "input-empty",
      path: "list.csv",
    });
  });
});

describe("what cannot be read is named with its reason", () => {
  test("a missing file", () => {
    const path = join(temporaryFolder(), "none.csv");
    expect(problemOf(() => openByteSource(path))).toEqual({
      code: "cannot-read",
      path,
      reason: "missing",
      errno: "ENOENT",
    });
  });

  test("a file below something that is no folder", () => {
    const path = join(file("a"), "list.csv");
    expect(problemOf(() => openByteSource(path))).toEqual({
      code: "cannot-read",
      path,
      reason: "missing",
      errno: "ENOTDIR",
    });
  });

  test("a directory", () => {
    const path = temporaryFolder();
    expect(problemOf(() => openByteSource(path))).toEqual({
      code: "cannot-read",
      path,
      reason: "directory",
      errno: "EISDIR",
    });
  });

  test("a directory, also where nothing can be kept", () => {
    const path = temporaryFolder();
    vi.stubEnv("TMPDIR", join(path, "none"));
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(problemOf(() => openByteSource(path))).toMatchObject({ reason: "directory" });
  });

  test("a file of which the system tells nothing", () => {
    const path = file("a");
    failing("fstatSync", "EIO", 1);
    expect(problemOf(() => openByteSource(path))).toEqual({
      code: "cannot-read",
      path,
      reason: "other",
      errno: "EIO",
    });
  });

  test("an empty file", () => {
    const path = file("");
    expect(problemOf(() => openByteSource(path))).toEqual({ code: "input-empty", path });
  });

  test.skipIf(superuser)("an unreadable file (left out for the superuser, to whom all is readable)", () => {
    const path = file("a");
    execFileSync("chmod", ["000", path]);
    expect(problemOf(() => openByteSource(path))).toEqual({
      code: "cannot-read",
      path,
      reason: "permission",
      errno: "EACCES",
    });
  });
});

describe.skipIf(process.platform === "win32")("a stream", () => {
  function pipe(content: string): { path: string; kept: string } {
    const folder = temporaryFolder();
    const [path, text, kept] = [join(folder, "pipe"), join(folder, "text"), join(folder, "kept")];
    mkdirSync(kept);
    vi.stubEnv("TMPDIR", kept);
    onTestFinished(() => void vi.unstubAllEnvs());
    writeFileSync(text, content);
    execFileSync("sh", ["-c", 'mkfifo "$1"', "sh", path]);
    spawn("sh", ["-c", 'cat "$1" > "$2"', "sh", text, path]);
    return { path, kept };
  }

  test("is read like a file, twice, and leaves nothing behind while it is open", () => {
    const { path, kept } = pipe("0123456789".repeat(100_000));
    const opened: unknown[] = [];
    replaced("openSync", (original, ...words) => {
      opened.push(words[0]);
      return original(...words);
    });
    const source = openByteSource(path);
    // Linux keeps it in a file that never has a name.
    if (process.platform === "linux") expect(opened).toEqual([path, kept]);
    onTestFinished(() => source.close());
    expect(source.size).toBe(1_000_000);
    for (const time of ["first", "second"]) {
      const whole = Buffer.concat(Array.from(blocksOf(source), (block) => Buffer.from(block))).toString();
      expect([time, whole === "0123456789".repeat(100_000)]).toEqual([time, true]);
    }
    expect(readdirSync(kept)).toEqual([]);
  });

  test("is kept under a name for a moment where the file system has no files without one", () => {
    const { path, kept } = pipe("0123456789");
    const opened: unknown[] = [];
    replaced("openSync", (original, ...words) => {
      if (words[0] === kept) throw refusal("EOPNOTSUPP", "open");
      opened.push(words[0]);
      return original(...words);
    });
    const source = openByteSource(path);
    onTestFinished(() => source.close());
    expect(opened).toEqual([path, expect.stringMatching(/claims-check-[0-9a-f]{24}\.tmp$/)]);
    expect(new TextDecoder().decode(wholeSource(source, 100))).toBe("0123456789");
    expect(readdirSync(kept)).toEqual([]);
  });

  test("is refused when it brings more than a bounded copy can hold, and leaves nothing behind", () => {
    const { path, kept } = pipe("0123456789");
    expect(problemOf(() => openByteSource(path, 9))).toEqual({ code: "input-too-large", path, limit: 9 });
    expect(readdirSync(kept)).toEqual([]);
  });

  test.skipIf(!existsSync("/dev/zero"))("may bring 1 GiB, and no byte more", () => {
    // What is kept of it would fill a disk: it is taken for written.
    let written = 0;
    replaced("writeSync", (...[, , , , length]) => {
      written += length as number;
      return length;
    });
    expect(problemOf(() => openByteSource("/dev/zero"))).toEqual({
      code: "input-too-large",
      path: "/dev/zero",
      limit: 1_073_741_824,
    });
    // A read that a signal cuts short moves the blocks, and the one that would pass the limit is not written.
    expect(written).toBeLessThanOrEqual(1_073_741_824);
    expect(written).toBeGreaterThan(1_073_741_824 - 4 * BLOCK_SIZE);
  });

  test("may bring exactly as much as a bounded copy can hold", () => {
    const { path } = pipe("0123456789");
    const source = openByteSource(path, 10);
    onTestFinished(() => source.close());
    expect(source.size).toBe(10);
  });

  test("is kept under a name that goes with the source, on a system that removes no open file", () => {
    const { path, kept } = pipe("0123456789");
    onSystem("win32");
    const source = openByteSource(path);
    expect(readdirSync(kept)).toEqual([expect.stringMatching(/^claims-check-[0-9a-f]{24}\.tmp$/)]);
    source.close();
    expect(readdirSync(kept)).toEqual([]);
    source.close();
  });

  test("ends where Windows reports the end of a pipe as an error", () => {
    const { path } = pipe("0123456789");
    failing("readSync", "EOF", 2, 2);
    const source = openByteSource(path);
    onTestFinished(() => source.close());
    expect(new TextDecoder().decode(wholeSource(source, 100))).toBe("0123456789");
  });

  test("is kept whole on a disk that takes less than it is given", () => {
    const { path } = pipe("0123456789");
    const asked: unknown[] = [];
    replaced("writeSync", (original, into, whole, from, length) => {
      asked.push(length);
      return original(into, whole, from, Math.min(3, length as number));
    });
    const source = openByteSource(path);
    onTestFinished(() => source.close());
    expect(new TextDecoder().decode(wholeSource(source, 100))).toBe("0123456789");
    expect(asked).toEqual([10, 7, 4, 1]);
  });

  test("is waited for while the system says not now", () => {
    const { path } = pipe("0123456789");
    const wait = vi.spyOn(Atomics, "wait").mockReturnValue("timed-out");
    onTestFinished(() => wait.mockRestore());
    failing("readSync", "EAGAIN", 1, 3);
    const source = openByteSource(path);
    onTestFinished(() => source.close());
    expect(wait.mock.calls.map((words) => words[3])).toEqual([2, 2, 2]);
    expect(new TextDecoder().decode(wholeSource(source, 100))).toBe("0123456789");
  });

  test("is read to its end where the system tells how much of it has come", () => {
    const { path } = pipe("0123456789");
    replaced("fstatSync", (original, ...words) => {
      const status = original(...words) as BigIntStats;
      return status.isFIFO() ? Object.assign(status, { size: 3n }) : status;
    });
    const source = openByteSource(path);
    onTestFinished(() => source.close());
    expect(new TextDecoder().decode(wholeSource(source, 100))).toBe("0123456789");
  });

  test("that finds no room where it is kept is told by the folder, and leaves nothing behind", () => {
    const { path, kept } = pipe("0123456789");
    failing("writeSync", "ENOSPC", 1);
    expect(problemOf(() => openByteSource(path))).toEqual({
      code: "cannot-write",
      path: kept,
      reason: "no-space",
      errno: "ENOSPC",
    });
    expect(readdirSync(kept)).toEqual([]);
  });

  test("that finds no folder to be kept in is told so", () => {
    const { path, kept } = pipe("0123456789");
    const folder = join(kept, "none");
    vi.stubEnv("TMPDIR", folder);
    expect(problemOf(() => openByteSource(path))).toEqual({
      code: "cannot-write",
      path: folder,
      reason: "missing",
      errno: "ENOENT",
    });
  });

  test("is what standard input is read as", () => {
    const pieces = ["01234", "56789"];
    replaced("readSync", (original, ...words) => {
      if (words[0] !== 0) return original(...words);
      return Buffer.from(pieces.shift() ?? "").copy(words[1] as Uint8Array);
    });
    const source = openByteSource("-");
    onTestFinished(() => source.close());
    expect([source.path, new TextDecoder().decode(wholeSource(source, 100))]).toEqual(["-", "0123456789"]);
  });

  test("is empty when nothing comes", () => {
    const { path, kept } = pipe("");
    expect(problemOf(() => openByteSource(path))).toEqual({ code: "input-empty", path });
    expect(readdirSync(kept)).toEqual([]);
  });

  test.skipIf(!existsSync("/proc/self/environ"))("is what a file of unknown size is read as", () => {
    const source = openByteSource("/proc/self/environ");
    onTestFinished(() => source.close());
    expect(Buffer.from(wholeSource(source, 1 << 20)).equals(readFileSync("/proc/self/environ"))).toBe(true);
  });
});

test("standard input is waited for when another program writes slowly", async () => {
  const program = startProgram(
    temporaryFolder(),
    `import { wholeSource } from "src/io/byte-source.js"; import { openByteSource } from "src/io/file-source.js";
     // Asking for the stream makes the pipe one that answers "not now" instead of waiting.
     process.stdin.pause();
     const source = openByteSource("-");
     process.stdout.write(new TextDecoder().decode(wholeSource(source, 100)));`,
  );
  const outcome = outcomeOf(program);
  for (const piece of ["slow ", "but ", "sure"]) {
    program.stdin?.write(piece);
    await new Promise((done) => setTimeout(done, 40));
  }
  program.stdin?.end();
  expect(await outcome).toEqual({ said: "slow but sure", status: 0 });
});

test.skipIf(!existsSync("/proc/self/fd"))(
  "nothing stays open once a source is closed, or was refused",
  () => {
    const opened = (): number => readdirSync("/proc/self/fd").length;
    const path = file("type\n");
    const before = opened();
    const source = openByteSource(path);
    expect(opened()).toBe(before + 1);
    source.close();
    source.close();
    expect(opened()).toBe(before);
    expect(problemOf(() => openByteSource(temporaryFolder()))).toMatchObject({ reason: "directory" });
    expect(problemOf(() => openByteSource(file("")))).toMatchObject({ code: "input-empty" });
    expect(opened()).toBe(before);
  },
);

describe("a file that becomes another while it is read", () => {
  test.each<[string, (path: string) => void]>([
    ["shrinks", (path) => writeFileSync(path, "type\n")],
    ["grows", (path) => writeFileSync(path, "type\nclinic\nclinic\n")],
    [
      "is written anew at the same size",
      (path) => {
        writeFileSync(path, "type\nPHARMA\n");
        utimesSync(path, new Date(), new Date("2026-01-01T00:00:00Z"));
      },
    ],
  ])("and %s is no list", (_, change) => {
    const path = join(temporaryFolder(), "list.csv");
    writeFileSync(path, "type\nclinic\n");
    const source = openByteSource(path);
    onTestFinished(() => source.close());
    source.requireUnchanged();
    change(path);
    expect(problemOf(() => source.requireUnchanged())).toMatchObject({
      code: "cannot-read",
      path,
      reason: "changed",
    });
  });

  test("and keeps its time while it grows is no list", () => {
    const path = join(temporaryFolder(), "list.csv");
    const time = new Date("2026-01-01T00:00:00Z");
    writeFileSync(path, "type\nclinic\n");
    utimesSync(path, time, time);
    const source = openByteSource(path);
    onTestFinished(() => source.close());
    writeFileSync(path, "type\nclinic\nclinic\n");
    utimesSync(path, time, time);
    expect(problemOf(() => source.requireUnchanged())).toMatchObject({ reason: "changed", errno: "ESTALE" });
  });

  test("stays as it was opened where another takes its name", () => {
    const path = join(temporaryFolder(), "list.csv");
    writeFileSync(path, "type\nclinic\n");
    const source = openByteSource(path);
    onTestFinished(() => source.close());
    writeFileSync(`${path}.new`, "type\n");
    renameSync(`${path}.new`, path);
    source.requireUnchanged();
    expect(Buffer.from(wholeSource(source, 100)).toString()).toBe("type\nclinic\n");
  });
});
