import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { answerColumns } from "../../../src/questions/list/answer-columns.js";
import { inspectArchive } from "../../../src/tables/reading/spreadsheet-archive.js";
import { SPREADSHEET_LIMITS } from "../../../src/tables/reading/spreadsheet.js";
import { workbookOfList, type ListAsWorkbook } from "../../../src/tables/writing/new-workbook.js";

/** The sheets of a workbook of so many facilities, each its name and its cells. */
async function sheetsOf(facilities: number, most?: number): Promise<[string, unknown[][]][]> {
  const rows = Array.from({ length: facilities }, (_, index) => [`F${index + 1}`, "allowed"]);
  const list = { sheet: "判定結果", header: ["名称", "paper"], answers: 1, frozenColumns: 1, rows };
  const pieces: Uint8Array[] = [];
  for await (const piece of workbookOfList(list, most)) pieces.push(piece);
  const { sheets } = await readXlsx(Buffer.concat(pieces));
  return sheets.map(({ name, rows: read }) => [name, read.map((row) => row.slice(0, 2))]);
}

const HEADER = ["名称", "paper"];
const row = (number: number): string[] => [`F${number}`, "allowed"];

describe("a list with more rows than a sheet holds", () => {
  test.each<[number, [string, string[][]][]]>([
    [0, [["判定結果", [HEADER]]]],
    [2, [["判定結果", [HEADER, row(1), row(2)]]]],
    [
      3,
      [
        ["判定結果", [HEADER, row(1), row(2)]],
        ["判定結果_2", [HEADER, row(3)]],
      ],
    ],
    [
      5,
      [
        ["判定結果", [HEADER, row(1), row(2)]],
        ["判定結果_2", [HEADER, row(3), row(4)]],
        ["判定結果_3", [HEADER, row(5)]],
      ],
    ],
  ])("of %i rows, two a sheet: every row once, each sheet with the header", async (facilities, sheets) => {
    expect(await sheetsOf(facilities, 2)).toEqual(sheets);
  });

  test("else is one sheet", async () => {
    expect(await sheetsOf(5)).toEqual([["判定結果", [HEADER, row(1), row(2), row(3), row(4), row(5)]]]);
  });
});

/** The XML of the only sheet of a list. */
async function sheetOf(list: Partial<ListAsWorkbook>): Promise<string> {
  const pieces: Uint8Array[] = [];
  const whole = { sheet: "A", header: [], answers: 0, frozenColumns: 0, rows: [], ...list };
  for await (const piece of workbookOfList(whole)) pieces.push(piece);
  const archive = await inspectArchive(Buffer.concat(pieces), SPREADSHEET_LIMITS);
  expect(archive.parts.map(({ name }) => name)).toEqual([
    "xl/worksheets/sheet1.xml",
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "_rels/.rels",
    "[Content_Types].xml",
  ]);
  return (await archive.textOf("xl/worksheets/sheet1.xml"))!.replace(/^<\?xml[^>]*>\n<worksheet [^>]*>/, "");
}

describe("a sheet of a new workbook", () => {
  test("has its cells as text, the answers in their formats, names in sight and a filter", async () => {
    const list = { header: ["名称", "a", "paper", "paper_until"], answers: 2, frozenColumns: 1 };
    expect(await sheetOf({ ...list, rows: [["甲医院", "", "allowed", "2024-04-01"]] })).toBe(
      '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>' +
        '<cols><col min="1" max="1" width="12" style="1" customWidth="1"/><col min="2" max="2" width="12" style="1" customWidth="1"/>' +
        '<col min="3" max="3" width="14" style="1" customWidth="1"/><col min="4" max="4" width="14" style="1" customWidth="1"/></cols>' +
        '<sheetData><row r="1"><c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve">名称</t></is></c><c r="B1" s="1" t="inlineStr"><is><t xml:space="preserve">a</t></is></c>' +
        '<c r="C1" s="1" t="inlineStr"><is><t xml:space="preserve">paper</t></is></c><c r="D1" s="1" t="inlineStr"><is><t xml:space="preserve">paper_until</t></is></c></row>' +
        '<row r="2"><c r="A2" s="1" t="inlineStr"><is><t xml:space="preserve">甲医院</t></is></c>' +
        '<c r="C2" s="1" t="inlineStr"><is><t xml:space="preserve">allowed</t></is></c><c r="D2" s="2"><v>45383</v></c></row>' +
        '</sheetData><autoFilter ref="A1:D2"/></worksheet>',
    );
  });
  test("is as wide as a long name, and without widths or a filter where there are no columns", async () => {
    expect(await sheetOf({ header: ["医療機関の名称"] })).toContain('<col min="1" max="1" width="17" ');
    expect(await sheetOf({})).toBe(
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData><row r="1"></row></sheetData></worksheet>',
    );
  });
});

test("the answers of a new workbook are wide where they say much", async () => {
  const sheet = await sheetOf({
    header: ["a", ...answerColumns.map(() => "b")],
    answers: answerColumns.length,
  });
  expect(Array.from(sheet.matchAll(/ width="([^"]*)"/g), ([, width]) => Number(width))).toEqual([
    12,
    ...answerColumns.map((name) =>
      name === "missing" ? 30 : name === "reasons" || name === "error" ? 60 : 14,
    ),
  ]);
});

test("a new workbook lists its sheets and styles by what they are", async () => {
  const pieces: Uint8Array[] = [];
  const list = { sheet: "A", header: ["a"], answers: 0, frozenColumns: 0, rows: [["1"], ["2"]] };
  for await (const piece of workbookOfList(list, 1)) pieces.push(piece);
  const { textOf } = await inspectArchive(Buffer.concat(pieces), SPREADSHEET_LIMITS);
  const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const parts = (await textOf("[Content_Types].xml"))!.match(/<Override [^>]*>/g);
  expect(parts).toEqual([
    `<Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/>`,
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/>`,
    `<Override PartName="/xl/worksheets/sheet2.xml" ContentType="${kind}.worksheet+xml"/>`,
  ]);
  for (const name of ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"])
    expect((await textOf(name))!.replace(/<[^>]*>/g, "").trim(), name).toBe("");
  const relations = (await textOf("xl/_rels/workbook.xml.rels"))!.matchAll(
    /Id="(\w+)"[^>]*Target="([^"]*)"/g,
  );
  expect(Array.from(relations, ([, id, target]) => [id, target])).toEqual([
    ["rId1", "worksheets/sheet1.xml"],
    ["rId2", "worksheets/sheet2.xml"],
    ["rId3", "styles.xml"],
  ]);
});
