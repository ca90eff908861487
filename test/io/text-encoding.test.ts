import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, onTestFinished, test } from "vitest";
import { BLOCK_SIZE, type ByteSource } from "../../src/io/byte-source.js";
import { openByteSource } from "../../src/io/file-source.js";
import { TableProblem } from "../../src/problems/list-problem.js";
import { detectTextForm, textChunks, utf8Reader } from "../../src/io/text-encoding.js";
import { sourceOf } from "./memory-source.js";
import { problemOf } from "../tables/problem.js";
import { temporaryFolder } from "./temporary-folder.js";

type Wanted = "auto" | "utf-8" | "shift_jis";

const bytesOf = (text: string, encoding: string, addBOM = false): Buffer =>
  iconv.encode(text, encoding, { addBOM });

/** The form a text is found to have, and what is read of it. */
function read(
  bytes: Uint8Array,
  wanted?: Wanted,
): { encoding: string; byteOrderMark: boolean; text: string } {
  const source = sourceOf(bytes);
  const { encoding, byteOrderMark, ...place } = detectTextForm(source, wanted);
  const text = Array.from(textChunks(source, { encoding, byteOrderMark, ...place })).join("");
  return { encoding, byteOrderMark, text };
}

function readAsUtf8(bytes: Uint8Array, room: number): string {
  const source = sourceOf(bytes);
  const reader = utf8Reader(source, detectTextForm(source));
  const pieces: Buffer[] = [];
  for (;;) {
    const into = Buffer.alloc(room);
    const length = reader(into);
    if (length === 0) return Buffer.concat(pieces).toString();
    pieces.push(into.subarray(0, length));
  }
}

const JAPANESE = "医療機関名,備考\r\n①㈱髙橋クリニック,～﨑ｱｲｳ\r\n";

describe("the encoding is found", () => {
  test.each([
    ["UTF-8", bytesOf(JAPANESE, "utf8"), "utf-8", false],
    ["UTF-8 with a byte order mark", bytesOf(JAPANESE, "utf8", true), "utf-8", true],
    ["UTF-16, low byte first", bytesOf(JAPANESE, "utf-16le", true), "utf-16le", true],
    ["UTF-16, high byte first", bytesOf(JAPANESE, "utf-16be", true), "utf-16be", true],
    ["Shift_JIS", bytesOf(JAPANESE, "cp932"), "shift_jis", false],
  ])("%s", (_name, bytes, encoding, byteOrderMark) => {
    expect(read(bytes)).toEqual({ encoding, byteOrderMark, text: JAPANESE });
  });

  test("ASCII alone is UTF-8", () => {
    expect(read(Buffer.from("a,b\n"))).toEqual({ encoding: "utf-8", byteOrderMark: false, text: "a,b\n" });
  });

  test("only the last of many characters tells that a text is Shift_JIS", () => {
    const text = `${"a,b\n".repeat(BLOCK_SIZE)}①`;
    expect(read(bytesOf(text, "cp932"))).toEqual({
      encoding: "shift_jis",
      byteOrderMark: false,
      text,
    });
  });

  test.each(["①", "髙", "﨑", "～", "㈱", "ｱ", "ｱｲｳ", "表示", "ソ能", "―∥－￢"])(
    "%s alone is read back from Shift_JIS",
    (text) => {
      expect(read(bytesOf(text, "cp932"))).toEqual({ encoding: "shift_jis", byteOrderMark: false, text });
    },
  );

  test("a mark of one encoding is no text in another", () => {
    expect(read(Buffer.from([0xef, 0xbb, 0xbf])).text).toBe("");
    expect(read(Buffer.from([0xff, 0xfe])).text).toBe("");
  });
});

describe("the encoding that the user names is taken", () => {
  test("bytes that fit both are read as told", () => {
    const bytes = bytesOf("ﾃｽﾃｽ", "cp932");
    expect([read(bytes, "utf-8").text, read(bytes, "shift_jis").text]).toEqual(["ýý", "ﾃｽﾃｽ"]);
  });

  test("a byte order mark of UTF-8 belongs to UTF-8 only", () => {
    const bytes = bytesOf("a", "utf8", true);
    expect(read(bytes, "utf-8")).toEqual({ encoding: "utf-8", byteOrderMark: true, text: "a" });
    expect(problemOf(() => read(bytes, "shift_jis"))).toMatchObject({
      code: "undecodable",
      encoding: "shift_jis",
      line: 1,
    });
  });

  test.each<[Wanted, Buffer, object]>([
    ["utf-8", bytesOf("ab\n①", "cp932"), { encoding: "utf-8", line: 2, offset: 3, byte: 0x87 }],
    ["utf-8", bytesOf("a", "utf-16le", true), { encoding: "utf-8", line: 1, offset: 0, byte: 0xff }],
    [
      "shift_jis",
      Buffer.from([0x61, 0x0a, 0x0a, 0xff]),
      { encoding: "shift_jis", line: 3, offset: 3, byte: 0xff },
    ],
  ])("where it does not fit %s, the place is named", (wanted, bytes, place) => {
    expect(problemOf(() => read(bytes, wanted))).toEqual({ code: "undecodable", ...place });
  });
});

describe("what is no text is refused with its place", () => {
  test.each<[string, Buffer, object]>([
    ["a NUL", Buffer.from("a,b\r\nc\0d"), { code: "nul-byte", line: 2, offset: 6 }],
    ["a NUL at the start", Buffer.from("\0"), { code: "nul-byte", line: 1, offset: 0 }],
    ["a NUL in Shift_JIS", bytesOf("①\r\r\n\n\0", "cp932"), { code: "nul-byte", line: 4, offset: 6 }],
    ["a NUL in UTF-16", bytesOf("あ\n\0", "utf-16le", true), { code: "nul-byte", line: 2, offset: 6 }],
    ["a NUL after an empty line", Buffer.from("\n\0"), { code: "nul-byte", line: 2, offset: 1 }],
    [
      "a NUL in UTF-16 after lines that end in CRLF",
      bytesOf("あ\r\nい\r\n\0", "utf-16le", true),
      { code: "nul-byte", line: 3, offset: 14 },
    ],
    [
      "a byte of neither",
      Buffer.from([0x61, 0xff]),
      { code: "undecodable", encoding: "utf-8", line: 1, offset: 1, byte: 0xff },
    ],
    [
      "UTF-8 of two characters that ends within the second",
      bytesOf("施設", "utf8").subarray(0, -1),
      { code: "undecodable", encoding: "utf-8", line: 1, offset: 5 },
    ],
    ["UTF-16 without a mark", bytesOf("a,b", "utf-16le"), { code: "nul-byte", line: 1, offset: 1 }],
    [
      "neither, further on in UTF-8",
      Buffer.concat([bytesOf("あ\nい", "utf8"), Buffer.from([0xff])]),
      { code: "undecodable", encoding: "utf-8", line: 2, offset: 7, byte: 0xff },
    ],
    [
      "neither, further on in Shift_JIS",
      Buffer.concat([bytesOf("①\n②", "cp932"), Buffer.from([0xfd])]),
      { code: "undecodable", encoding: "shift_jis", line: 2, offset: 5, byte: 0xfd },
    ],
    [
      "UTF-8 that ends within a character",
      bytesOf("医療機関", "utf8").subarray(0, -1),
      { code: "undecodable", encoding: "utf-8", line: 1, offset: 11 },
    ],
    [
      "UTF-8 that ends within a character, of few characters",
      bytesOf("name,種別\na,病院", "utf8").subarray(0, -1),
      { code: "undecodable", encoding: "utf-8", line: 2, offset: 19 },
    ],
    [
      "Shift_JIS that ends within a character",
      bytesOf("a\n①", "cp932").subarray(0, -1),
      { code: "undecodable", encoding: "shift_jis", line: 2, offset: 3 },
    ],
    [
      "UTF-16 that ends within a character",
      bytesOf("あ", "utf-16le", true).subarray(0, -1),
      { code: "undecodable", encoding: "utf-16le", line: 1, offset: 3 },
    ],
  ])("%s", (_name, bytes, problem) => {
    expect(problemOf(() => read(bytes))).toStrictEqual(problem);
  });

  test("also where a line ends on the edge of two blocks", () => {
    const line = "x".repeat(BLOCK_SIZE - 1);
    expect(problemOf(() => read(Buffer.from(`${line}\r\n${line.slice(1)}\r\n\0`)))).toEqual({
      code: "nul-byte",
      line: 3,
      offset: 2 * BLOCK_SIZE + 1,
    });
  });

  test("far into a file, too", () => {
    const line = "あいう,えお\n";
    const before = bytesOf(line.repeat(BLOCK_SIZE / 8), "utf8");
    expect(before.length > 2 * BLOCK_SIZE).toBe(true);
    const place = { line: BLOCK_SIZE / 8 + 1, offset: before.length + 1 };
    expect(problemOf(() => read(Buffer.concat([before, Buffer.from("a\0")])))).toEqual({
      code: "nul-byte",
      ...place,
    });
    expect(problemOf(() => read(Buffer.concat([before, Buffer.from([0x61, 0xff])])))).toEqual({
      code: "undecodable",
      encoding: "utf-8",
      ...place,
      byte: 0xff,
    });
  });

  test("a damaged UTF-8 text is not taken for Shift_JIS, though its bytes fit", () => {
    const damaged = Buffer.concat([bytesOf("医療機関の名前", "utf8"), Buffer.from([0xb1])]);
    expect(read(damaged, "shift_jis").text).toBe("蛹ｻ逋よｩ滄未縺ｮ蜷榊燕ｱ");
    expect(problemOf(() => read(damaged))).toEqual({
      code: "undecodable",
      encoding: "utf-8",
      line: 1,
      offset: 21,
      byte: 0xb1,
    });
  });
});

test.each([
  ["three characters", "医療機", "shift_jis"],
  ["four", "請求書類", undefined],
])("%s of UTF-8 before a byte that is none: what the text is taken for", (_, before, taken) => {
  const bytes = Buffer.concat([bytesOf(before, "utf8"), Buffer.from([0xb1])]);
  expect(read(bytes, "shift_jis").text).toBe(iconv.decode(bytes, "cp932"));
  if (taken !== undefined) expect(read(bytes).encoding).toBe(taken);
  else expect(problemOf(() => read(bytes))).toMatchObject({ encoding: "utf-8", offset: 12, byte: 0xb1 });
});

test.each(["ｱｻ", "aｿ", "þ種別"])("%s is no byte order mark, though a byte of one is in its place", (text) => {
  const encoding = text.startsWith("þ") ? "utf8" : "cp932";
  expect(read(bytesOf(text, encoding)).text).toBe(text);
});

test("only the first byte order mark is one", () => {
  for (const encoding of ["utf8", "utf-16le"])
    expect(read(bytesOf("\ufeffa", encoding, true)).text).toBe("\ufeffa");
});

test("control characters are read from Shift_JIS as they are", () => {
  const bytes = Buffer.from("83671a1c7f00".replace("00", "61"), "hex");
  expect(read(bytes)).toEqual({ encoding: "shift_jis", byteOrderMark: false, text: "ト\x1a\x1c\x7fa" });
});

describe("a list that is not as it was when it was opened", () => {
  /** A source that says it has more than it has. */
  const shrunk = (bytes: Uint8Array): ByteSource => ({ ...sourceOf(bytes), size: bytes.length + 10 });

  test("ends where it ends now", () => {
    expect(detectTextForm(shrunk(Buffer.from("種別\n")))).toMatchObject({ encoding: "utf-8" });
  });

  test("may end within a character", () => {
    const bytes = bytesOf("name,種別\na,病院", "utf8").subarray(0, -1);
    expect(problemOf(() => detectTextForm(shrunk(bytes)))).toEqual({
      code: "undecodable",
      encoding: "utf-8",
      line: 2,
      offset: 19,
    });
  });
});

test("a read that fails is told as that, whichever it is", () => {
  const bytes = Buffer.concat([bytesOf("あ\n", "utf-16le", true), Buffer.from([0x00, 0xd8, 0x61, 0x00])]);
  const failure = new TableProblem({ code: "cannot-read", path: "list.csv", reason: "other", errno: "EIO" });
  let reads = 0;
  const source = (failing: number): ByteSource => {
    const whole = sourceOf(bytes);
    reads = 0;
    return {
      ...whole,
      readAt: (into, position) => {
        if (++reads === failing) throw failure;
        return whole.readAt(into, position);
      },
    };
  };
  expect(problemOf(() => detectTextForm(source(0)))).toMatchObject({ encoding: "utf-16le", offset: 9 });
  for (let failing = reads; failing > 0; failing--)
    expect(() => detectTextForm(source(failing)), `read ${failing}`).toThrow(failure);
});

describe("the end-of-file mark of DOS", () => {
  test.each([
    ["in Shift_JIS", Buffer.concat([bytesOf("①\r\n", "cp932"), Buffer.from([0x1a])]), "①\r\n"],
    ["in UTF-8", Buffer.concat([bytesOf("①\n", "utf8"), Buffer.from([0x1a])]), "①\n"],
    ["after a byte order mark alone", Buffer.from([0xef, 0xbb, 0xbf, 0x1a]), ""],
    ["is one byte at the end, elsewhere it is text", Buffer.from("a\x1ab\x1a\x1a"), "a\x1ab\x1a"],
    ["is no mark in UTF-16", bytesOf("あ\u1a00", "utf-16le", true), "あ\u1a00"],
  ])("%s", (_name, bytes, text) => {
    expect(read(bytes).text).toBe(text);
    if (text !== "") expect(readAsUtf8(bytes, 30)).toBe(text);
  });
});

describe("blocks cut characters in two", () => {
  const LONG = "①髙あ𠮷".repeat(BLOCK_SIZE / 8);

  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])("UTF-8, %i bytes along", (shift) => {
    const text = "x".repeat(shift) + LONG;
    const found = read(bytesOf(text, "utf8"));
    expect([found.encoding, found.text === text]).toEqual(["utf-8", true]);
  });

  test.each([0, 1])("Shift_JIS, %i bytes along", (shift) => {
    const text = "x".repeat(shift) + LONG.replaceAll("𠮷", "吉");
    const found = read(bytesOf(text, "cp932"));
    expect([found.encoding, found.text === text]).toEqual(["shift_jis", true]);
  });

  test.each(["utf8", "utf-16le", "utf-16be", "cp932"])(
    "%s is turned into UTF-8 however little is asked for",
    (encoding) => {
      const character = fc.constantFrom("a", "é", "①", "髙", "ｱ", "\n", "𠮷", "\u{1F3E5}");
      fc.assert(
        fc.property(
          fc.string({ unit: character, minLength: 1 }),
          fc.integer({ min: 4, max: 30 }),
          (any, room) => {
            const text = encoding === "cp932" ? `①${any.replace(/[^\n -~①髙ｱ]/gu, "")}` : any;
            expect(readAsUtf8(bytesOf(text, encoding, encoding !== "cp932"), room)).toBe(text);
          },
        ),
      );
    },
  );
});

test("a file is read like bytes in memory", () => {
  const path = join(temporaryFolder(), "list.csv");
  writeFileSync(path, bytesOf(JAPANESE, "cp932"));
  const source = openByteSource(path);
  onTestFinished(() => source.close());
  const form = detectTextForm(source);
  expect(Array.from(textChunks(source, form)).join("")).toBe(JAPANESE);
});
