import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rejectionOf } from "../problem.js";
import { workbook } from "./archive.js";
import { read, row, rowsOf } from "./read-workbook.js";

test("parts of many blocks that are not packed are read whole", async () => {
  const texts = Array.from({ length: 30_000 }, (_, index) => `code ${index}`);
  const bytes = workbook({
    sheets: { A: texts.map((text, index) => row(index + 1, text)).join("") },
    change: (part) => ({ ...part, stored: true }),
  });
  expect(bytes.length > 1_000_000).toBe(true);
  expect(await rowsOf(bytes)).toEqual(texts.map((text) => [text]));
});

test("a file with any one byte changed is either read as before or refused", async () => {
  const texts = "<si><t>0012345</t></si>";
  const cells = '<c r="A2" t="s"><v>0</v></c><c r="B2" s="1"><v>45383</v></c>';
  const bytes = workbook({ sheets: { A: `${row(1, "a", "b")}<row r="2">${cells}</row>` }, texts });
  const before = await rowsOf(bytes);
  const outcomes = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (place, change) => {
      const other = Buffer.from(bytes);
      other[place] = other[place]! ^ change;
      const found: { rows?: (readonly string[])[] } = {};
      const problem = await rejectionOf(rowsOf(other).then((rows) => void (found.rows = rows)));
      outcomes.add(problem === undefined ? "read" : problem.code);
      if (problem === undefined) expect(found.rows).toEqual(before);
    }),
    { numRuns: 400 },
  );
  expect(outcomes).toContain("spreadsheet-damaged");
  expect(outcomes).toContain("read");
});

describe("what is larger than any honest list is refused before it fills the memory", () => {
  test("a part that is no sheet", async () => {
    const texts = "x".repeat(48 * 1024 ** 2);
    expect(await rejectionOf(read(workbook({ sheets: { A: row(1, "a") }, texts })))).toEqual({
      code: "spreadsheet-too-large",
      measure: "part",
      limit: 48 * 1024 ** 2,
      part: "xl/sharedStrings.xml",
    });
  });

  test("texts by the million, which would be held as a tree", async () => {
    const bytes = workbook({ sheets: { A: row(1, "a") }, texts: "<a>".repeat(2_000_000) });
    expect(bytes.length < 100_000).toBe(true);
    expect(await rejectionOf(read(bytes))).toEqual({
      code: "spreadsheet-too-large",
      measure: "tags",
      limit: 2_000_000,
      part: "xl/sharedStrings.xml",
    });
  });

  test("one cell", async () => {
    const bytes = workbook({ sheets: { A: row(1, "a", "x".repeat(10_000_000)) } });
    expect(await rejectionOf(read(bytes))).toEqual({
      code: "spreadsheet-too-large",
      measure: "cell",
      limit: 32_767,
      part: "xl/worksheets/sheet1.xml",
    });
  });

  test("rows of which only the last cell is filled, which take a thousand times the place in memory", async () => {
    const bytes = workbook({ sheets: { A: '<row><c r="XFD1"><v>1</v></c></row>'.repeat(500_000) } });
    expect(bytes.length < 100_000).toBe(true);
    expect(await rejectionOf(read(bytes))).toEqual({
      code: "spreadsheet-too-large",
      measure: "cells",
      limit: 5_000_000,
    });
  });
});
