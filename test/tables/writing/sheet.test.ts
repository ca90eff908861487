import { expect, test } from "vitest";
import { inspectArchive } from "../../../src/tables/reading/spreadsheet-archive.js";
import { SPREADSHEET_LIMITS } from "../../../src/tables/reading/spreadsheet.js";
import { cellsOf } from "../../../src/tables/writing/sheet.js";
import { workbookOf } from "../../../src/tables/writing/workbook.js";

test("cells are texts that a spreadsheet shows as they are, and none where there is no text", () => {
  const rows = [["𠮷\uD800\uFFFE", "", "_x000D_ _x1"]];
  expect([...cellsOf({ name: "A", header: ["a\r\nb\rc\nd"], rows })]).toEqual([
    ["a\nb\nc\nd"],
    ["𠮷\uFFFD\uFFFD", null, "_x005F_x000D_ _x1"],
  ]);
});

test("a column of a workbook is wider where its texts are longer", async () => {
  const rows = [["1", "レセコンを使用していない"]];
  const archive = await inspectArchive(
    await workbookOf([{ name: "A", header: ["a", "b"], rows }]),
    SPREADSHEET_LIMITS,
  );
  const sheet = (await archive.textOf("xl/worksheets/sheet1.xml"))!;
  const [short, long] = Array.from(sheet.matchAll(/<col [^>]*width="([^"]*)"/g), ([, width]) =>
    Number(width),
  );
  // A Japanese character is as wide as two digits.
  expect(short).toBeLessThan(24);
  expect(long).toBeGreaterThanOrEqual(24);
});

test("every sheet of a workbook keeps its names in sight", async () => {
  const sheets = ["A", "B"].map((name) => ({ name, header: ["code"], rows: [["007"]] }));
  const archive = await inspectArchive(await workbookOf(sheets), SPREADSHEET_LIMITS);
  for (const number of [1, 2])
    expect(await archive.textOf(`xl/worksheets/sheet${number}.xml`)).toMatch(/<pane [^>]*ySplit="1"/);
});
