import { describe, expect, test } from "vitest";
import { inspectArchive, type SpreadsheetLimits } from "../../../src/tables/reading/spreadsheet-archive.js";
import { rejectionOf } from "../problem.js";
import { archiveOf, type TestPart } from "./archive.js";

const SHEET = "xl/worksheets/sheet1.xml";
const CONTENTS = { name: "[Content_Types].xml", content: "<a/>" };
const LIMITS: SpreadsheetLimits = { content: 1e6, part: 1e6, tags: 1000, cells: 1000, cell: 1000 };

const inspected = (parts: readonly TestPart[], limits: Partial<SpreadsheetLimits> = {}) =>
  inspectArchive(archiveOf([CONTENTS, ...parts]), { ...LIMITS, ...limits });

const refusal = (parts: readonly TestPart[], limits?: Partial<SpreadsheetLimits>) =>
  rejectionOf(inspected(parts, limits));

describe("the parts of an archive", () => {
  test.each([false, true])("are read by name, also with notes on them, not packed: %s", async (stored) => {
    const archive = await inspected([
      { name: "a.xml", content: "<甲/>", stored, extra: "12345", comment: "note" },
      { name: "b.xml", content: "<b/>", stored, extra: "67" },
    ]);
    expect(archive.parts.map(({ name, size }) => [name, size])).toEqual([
      ["[Content_Types].xml", 4],
      ["a.xml", 6],
      ["b.xml", 4],
    ]);
    expect(await Promise.all(["a.xml", "b.xml", "c.xml"].map(archive.textOf))).toEqual([
      "<甲/>",
      "<b/>",
      undefined,
    ]);
    expect((await archive.piecesOf("c.xml").next()).done).toBe(true);
  });
});

describe("what is as large as the limit is read, what is larger is refused", () => {
  const part = { name: "a.xml", content: "<a/><b/>" };
  const sheet = (content: string): TestPart => ({ name: SHEET, content });
  /** A sheet whose last tag begins that far before the end of a piece of 16 KiB, and the next that far behind it. */
  const across = (before: number, behind: number): TestPart =>
    sheet(`<${"x".repeat(16_384 - before - 1)}<${"y".repeat(before + behind - 1)}<`);

  /** A sheet whose last tag begins 100 bytes before the end of a piece, and goes on that far in the next. */
  const upTo = (behind: number): TestPart => sheet(`<${"x".repeat(16_384 - 101)}<${"y".repeat(99 + behind)}`);

  test.each<[string, TestPart, Partial<SpreadsheetLimits>, Partial<SpreadsheetLimits>, object]>([
    ["all parts", part, { content: 12 }, { content: 11 }, { measure: "content", limit: 11 }],
    ["a part", part, { part: 8 }, { part: 7 }, { measure: "part", limit: 7, part: "a.xml" }],
    ["the tags of a part", part, { tags: 2 }, { tags: 1 }, { measure: "tags", limit: 1, part: "a.xml" }],
  ])("%s", async (_, one, enough, tooFew, problem) => {
    expect(await refusal([one], enough)).toBeUndefined();
    expect(await refusal([one], tooFew)).toEqual({ code: "spreadsheet-too-large", ...problem });
  });

  test("a sheet may be larger than other parts, and have more tags", async () => {
    expect(await refusal([sheet("<a/>".repeat(50))], { part: 100, tags: 10 })).toBeUndefined();
  });

  test.each([
    ["from one piece to the next", across(100, 4004), across(100, 4005), 1],
    ["up to the end", upTo(4004), upTo(4005), 1],
    ["over a whole piece", across(16_383, 20_481), across(16_383, 20_482), 4096],
  ])("a cell, eight bytes a character and those of a tag, %s", async (_, enough, tooMuch, cell) => {
    expect(await refusal([enough], { cell })).toBeUndefined();
    const problem = { code: "spreadsheet-too-large", measure: "cell", limit: cell, part: SHEET };
    expect(await refusal([tooMuch], { cell })).toEqual(problem);
  });
});

describe("a damaged archive is refused", () => {
  const a = { name: "a.xml", content: "<a/>".repeat(9), stored: true };
  const damaged = (detail: unknown, part?: string) => ({
    code: "spreadsheet-damaged",
    detail,
    ...(part === undefined ? {} : { part }),
  });
  const good = archiveOf([CONTENTS, a]);
  const directory = good.indexOf("PK\x01\x02");
  /** The archive with other bytes from there on. */
  const changed = (at: number, ...bytes: readonly number[]): Buffer => {
    const other = Buffer.from(good);
    other.set(bytes, at);
    return other;
  };

  test.each<[string, Buffer, object]>([
    ["an entry that is none", changed(directory, 0), damaged("no directory entry")],
    [
      "a directory beyond its end",
      changed(good.length - 22 + 16, 0xff, 0xff, 0xff, 0x7f),
      damaged(expect.stringMatching(/bounds/)),
    ],
    [
      "a part of another name",
      changed(30, 0x5d),
      damaged("not where the directory says", "[Content_Types].xml"),
    ],
    [
      "a part that does not begin there",
      changed(0, 0x50, 0x4b, 0x03, 0x05),
      damaged("not where the directory says", "[Content_Types].xml"),
    ],
    [
      "a part that cannot be unpacked",
      changed(30 + 19, 0xff, 0xff),
      damaged("cannot be unpacked", "[Content_Types].xml"),
    ],
    ["other content", changed(good.indexOf("<a/><a/>"), 0x3e), damaged("checksum differs", "a.xml")],
    [
      "more than it says",
      archiveOf([CONTENTS, { ...a, declaredSize: 35 }]),
      damaged("larger than the directory says", "a.xml"),
    ],
    [
      "less than it says",
      archiveOf([CONTENTS, { ...a, declaredSize: 37 }]),
      damaged("checksum differs", "a.xml"),
    ],
  ])("%s", async (_, bytes, problem) => {
    expect(await rejectionOf(inspectArchive(bytes, LIMITS))).toStrictEqual(problem);
  });

  test("but one without any part is another archive", async () => {
    const nothing = inspectArchive(archiveOf([]), LIMITS);
    expect(await rejectionOf(nothing)).toEqual({ code: "not-a-list", kind: "zip" });
  });

  test("but not for a note at its end", async () => {
    const noted = Buffer.concat([changed(good.length - 2, 4), Buffer.from("note")]);
    expect((await inspectArchive(noted, LIMITS)).parts).toHaveLength(2);
  });

  test("a workbook without its end is one, if its parts are those of a workbook", async () => {
    const parts = [CONTENTS, { name: "xl/workbook.xml", content: "<a/>" }];
    const bytes = archiveOf(parts);
    const cut = bytes.subarray(0, bytes.length - 10);
    expect(await rejectionOf(inspectArchive(cut, LIMITS))).toEqual(damaged("no end of archive"));
    const late = archiveOf(parts.slice(1));
    expect(await rejectionOf(inspectArchive(late.subarray(0, late.length - 10), LIMITS))).toEqual(
      damaged("no end of archive"),
    );
  });
});
