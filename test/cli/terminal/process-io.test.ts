import { afterEach, describe, expect, test, vi } from "vitest";
import { processIo } from "../../../src/cli/terminal/process-io.js";
import { problemOf } from "../../tables/problem.js";
import { onSystem, refusal, replaced } from "../../io/system.js";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const FILES = { stdout: 1, stderr: 2 } as const;

/** Lets standard output and standard error be files; returns what is written to each, and may refuse to write. */
function asFiles(refused?: string): string[] {
  const written: string[] = [];
  replaced("fstatSync", () => ({ isCharacterDevice: () => false }));
  replaced("writeSync", (_, file, bytes, from, length) => {
    if (refused !== undefined) {
      written.push(`${file as number}: refused`);
      throw refusal(refused, "write");
    }
    const start = from as number;
    written.push(
      `${file as number}: ${Buffer.from(bytes as Uint8Array).toString("utf8", start, start + (length as number))}`,
    );
    return length;
  });
  return written;
}

describe.each(["stdout", "stderr"] as const)("%s", (name) => {
  test("into a file is written at once, in UTF-8", () => {
    const written = asFiles();
    const out = processIo()[name];
    out.write("判定\n");
    out.write("more\n");
    expect(written).toEqual([`${FILES[name]}: 判定\n`, `${FILES[name]}: more\n`]);
    expect([out.isTerminal, out.columns]).toEqual([false, undefined]);
  });

  test("on a terminal is written by Node, and is as wide as the terminal", () => {
    replaced("fstatSync", () => ({ isCharacterDevice: () => true }));
    const written: string[] = [];
    const stream = { isTTY: true, columns: 72, write: (text: string) => void written.push(text) };
    vi.spyOn(process, name, "get").mockReturnValue(stream as never);
    const out = processIo()[name];
    out.write("判定\n");
    expect(written).toEqual(["判定\n"]);
    expect([out.isTerminal, out.columns]).toEqual([true, 72]);
  });

  test("into a device that is no terminal is written as into a file", () => {
    const written = asFiles();
    replaced("fstatSync", () => ({ isCharacterDevice: () => true }));
    vi.spyOn(process, name, "get").mockReturnValue({ isTTY: false } as never);
    const out = processIo()[name];
    out.write("x");
    expect([out.isTerminal, written]).toEqual([false, [`${FILES[name]}: x`]]);
  });

  test.each([
    ["a file", { isCharacterDevice: () => false, rdev: 0 }],
    ["the null device", { isCharacterDevice: () => true, rdev: 259 }],
  ])("into %s leaves the stream of Node unopened", (_, file) => {
    const written = asFiles();
    replaced("fstatSync", () => file);
    replaced("statSync", () => ({ rdev: 259 }));
    const opened = vi.spyOn(process, name, "get");
    processIo()[name].write("x");
    expect([written, opened.mock.calls]).toEqual([[`${FILES[name]}: x`], []]);
  });

  test("on a terminal of a system without a null device is that terminal", () => {
    replaced("fstatSync", () => ({ isCharacterDevice: () => true, rdev: 0 }));
    replaced("statSync", (original, path, options) => original(`${path as string}.none`, options));
    vi.spyOn(process, name, "get").mockReturnValue({ isTTY: true } as never);
    expect(processIo()[name].isTerminal).toBe(true);
  });

  test("whose reader has gone is written to no more, which is no error", () => {
    const written = asFiles("EPIPE");
    const out = processIo()[name];
    out.write("first");
    out.write("second");
    expect(written).toEqual([`${FILES[name]}: refused`]);
  });

  test("which fails in a way that is not the system's does not hide it", () => {
    asFiles();
    replaced("writeSync", () => {
      throw new RangeError("at fault");
    });
    expect(() => processIo()[name].write("x")).toThrow(RangeError);
  });
});

test("an answer that finds no space is an error, a side message that does is not", () => {
  const written = asFiles("ENOSPC");
  const { stdout, stderr } = processIo();
  expect(problemOf(() => stdout.write("answer"))).toEqual({
    code: "cannot-write",
    path: "-",
    reason: "no-space",
    errno: "ENOSPC",
  });
  stderr.write("side message");
  stderr.write("another");
  expect(written).toEqual(["1: refused", "2: refused"]);
});

test.each([
  [true, true, true],
  [true, false, false],
  [false, true, false],
])("somebody can be asked who types at a terminal (%j) and sees one (%j): %j", (types, sees, asked) => {
  vi.spyOn(process, "stdin", "get").mockReturnValue({ isTTY: types } as never);
  vi.spyOn(process, "stderr", "get").mockReturnValue({ isTTY: sees } as never);
  expect(processIo().keyboard()).toEqual(asked ? { isTTY: true } : null);
});

test("the locale of the system is told by Intl, but not on Linux, where the environment tells all", () => {
  vi.spyOn(Intl.DateTimeFormat.prototype, "resolvedOptions").mockReturnValue({ locale: "ja-JP" } as never);
  onSystem("darwin");
  expect(processIo().systemLocale()).toBe("ja-JP");
  onSystem("linux");
  expect(processIo().systemLocale()).toBe("");
});

test("the clock is that of the computer, and the day that of Japan", () => {
  const instant = "2026-11-28T15:00:00.250Z";
  vi.stubGlobal(
    "Date",
    class extends Date {
      constructor(time: number | string = instant) {
        super(time);
      }
    },
  );
  const io = processIo();
  expect([io.now(), io.today()]).toEqual([instant, "2026-11-29"]);
});
