import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { answerColumns } from "../../../src/questions/list/answer-columns.js";
import { openList } from "../../../src/tables/reading/open-list.js";
import { answeredWorkbook, type AnswersBeside } from "../../../src/tables/writing/answered-workbook.js";
import { sourceOf } from "../../io/memory-source.js";
import { workbook, type TestWorkbook } from "../reading/archive.js";
import { xmlTags, xmlAttributes } from "../../../src/tables/reading/xml-tags.js";
import { inspectArchive } from "../../../src/tables/reading/spreadsheet-archive.js";
import { SPREADSHEET_LIMITS } from "../../../src/tables/reading/spreadsheet.js";

const text = (name: string, value: string, style = ""): string =>
  `<c r="${name}"${style} t="inlineStr"><is><t>${value}</t></is></c>`;
const ROWS = [
  `<row r="1" spans="1:3">${text("A1", "名称", ' s="9"')}${text("B1", "種別")}${text("C1", "備考")}</row>`,
  `<row r="2" ht="18.75">${text("A2", "甲", ' s="9"')}${text("B2", "診療所")}<c r="C2" s="1"><v>45383</v></c><c r="D2" s="3"/></row>`,
  '<row r="3"/>',
  `<row r="4" ht="30" customHeight="1">${text("A4", "乙")}${text("B4", "薬局")}<c r="C4"><f>A2&amp;"x"</f><v>1</v></c></row>`,
];

const answersOf = (name: string): string[] =>
  answerColumns.map((column) =>
    column === "paper_until" ? "2026-04-10" : column === "reasons" ? `long ${name} <&>` : "",
  );

/** A workbook with answers beside its list, and the XML of its first sheet. */
async function answered(made: Partial<TestWorkbook> = {}, asked: Partial<AnswersBeside> = {}) {
  const bytes = workbook({ sheets: { 一覧: ROWS.join(""), メモ: text("A1", "x") }, ...made });
  const list = await openList({ source: sourceOf(bytes), encoding: "auto" });
  const pieces: Uint8Array[] = [];
  const answers: AnswersBeside = {
    first: list.workbook!.width,
    headerLine: list.headerLine,
    names: answerColumns,
    renamed: new Map(),
    frozenColumns: 1,
    rows: Array.from(list.records(), ({ line, fields }) => ({ line, answers: answersOf(fields[0]!) })),
    ...asked,
  };
  for await (const piece of answeredWorkbook(list.workbook!, answers)) pieces.push(piece);
  const written = Buffer.concat(pieces);
  const archive = await inspectArchive(written, SPREADSHEET_LIMITS);
  const before = await inspectArchive(bytes, SPREADSHEET_LIMITS);
  const sheet = (await archive.textOf("xl/worksheets/sheet1.xml"))!;
  return { written, archive, before, sheet };
}

const attributesOf = (xml: string, name: string): Record<string, string>[] =>
  Array.from(xmlTags(xml, new Set([name])), ({ attributes }) => xmlAttributes(attributes));

describe("a workbook with answers", () => {
  test("holds them beside the list, days as days, in the formats of the list", async () => {
    const { written } = await answered();
    const { sheets } = await readXlsx(written, { readStyles: true });
    const [first] = sheets;
    expect(first!.rows[0]).toEqual(["名称", "種別", "備考", ...answerColumns]);
    const day = 3 + answerColumns.indexOf("paper_until");
    const reasons = 3 + answerColumns.indexOf("reasons");
    expect(first!.rows[1]![2]).toEqual(new Date("2024-04-01"));
    expect(first!.rows[1]![day]).toEqual(new Date("2026-04-10"));
    expect(first!.rows[1]![reasons]).toBe("long 甲 <&>");
    expect(first!.cells!.get(`1,${reasons}`)!.style?.alignment).toMatchObject({ wrapText: true });
    expect(first!.rows[2]!.every((value) => value === null)).toBe(true);
    expect(first!.rows[3]![reasons]).toBe("long 乙 <&>");
  });
  test("keeps every other part to the byte", async () => {
    const { archive, before } = await answered();
    const changed = ["xl/worksheets/sheet1.xml", "xl/styles.xml"];
    for (const { name } of before.parts.filter((part) => !changed.includes(part.name)))
      expect(await archive.textOf(name), name).toBe(await before.textOf(name));
    expect(archive.parts.map(({ name }) => name).toSorted()).toEqual(
      before.parts.map(({ name }) => name).toSorted(),
    );
  });
  test("keeps cells, formulas, formats and rows of the list as they are", async () => {
    const { sheet } = await answered();
    for (const cell of [
      text("A2", "甲", ' s="9"'),
      '<c r="C2" s="1"><v>45383</v></c>',
      '<c r="C4"><f>A2&amp;"x"</f><v>1</v></c>',
      '<row r="3"/>',
    ])
      expect(sheet).toContain(cell);
    // An empty cell that stood where an answer goes, the width of the row in cells, and a height that nobody chose.
    expect(sheet).not.toMatch(/<c r="D2" s="3"\/>|spans=|ht="18.75"/);
    expect(sheet).toContain('<row r="4" ht="30" customHeight="1">');
    const names = attributesOf(sheet, "c").map(({ r }) => r);
    expect(new Set(names).size).toBe(names.length);
  });
  test("keeps names in sight, with the answers beside them, and is filtered", async () => {
    const { sheet } = await answered();
    expect(attributesOf(sheet, "pane")).toEqual([
      { xSplit: "1", ySplit: "1", topLeftCell: "D2", activePane: "bottomRight", state: "frozen" },
    ]);
    expect(attributesOf(sheet, "autoFilter")).toEqual([{ ref: "A1:O4" }]);
  });
  test.each([
    ["no view", "", 1],
    ["an empty view", '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr/>', 1],
    [
      "a view with a pane",
      '<dimension ref="A1:C4"/><sheetViews><sheetView topLeftCell="A9" workbookViewId="0"><pane ySplit="2" topLeftCell="A3"/><selection pane="bottomLeft"/></sheetView></sheetViews>',
      1,
    ],
  ])("has one pane where there was %s", async (_name, above, count) => {
    const { sheet } = await answered({ above });
    expect(attributesOf(sheet, "pane")).toHaveLength(count);
    expect(attributesOf(sheet, "sheetView")).toEqual([{ workbookViewId: "0" }]);
    expect(sheet).not.toMatch(/<selection|<dimension/);
    expect(sheet.indexOf("<sheetViews>") < sheet.indexOf("<cols>")).toBe(true);
  });
  test("keeps widths, and cuts one that was meant for all columns", async () => {
    const above =
      '<cols><col min="1" max="1" width="40" customWidth="1"/><col min="2" max="16384" width="9" style="3"/></cols>';
    const { sheet } = await answered({ above });
    const cols = attributesOf(sheet, "col");
    expect(cols.slice(0, 2)).toEqual([
      { min: "1", max: "1", width: "40", customWidth: "1" },
      { min: "2", max: "3", width: "9", style: "3" },
    ]);
    expect(cols.at(-1)).toEqual({ min: "16", max: "16384", width: "9", style: "3" });
    expect(cols).toHaveLength(answerColumns.length + 3);
  });
  test.each([
    ["a filter of its own", '<autoFilter ref="A1:C4"/>', '<autoFilter ref="A1:C4"/>'],
    ["a table", '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>', "</sheetData><tableParts"],
    ["protection", '<sheetProtection sheet="1"/>', '<sheetProtection sheet="1"/><autoFilter ref="A1:O4"/>'],
    [
      "ranges",
      '<protectedRanges><protectedRange sqref="A1"/></protectedRanges><mergeCells/>',
      '</protectedRanges><autoFilter ref="A1:O4"/><mergeCells/>',
    ],
  ])("keeps %s", async (_name, behind, part) => {
    const { sheet } = await answered({ behind });
    expect(sheet).toContain(part);
    expect(attributesOf(sheet, "autoFilter").length).toBe(behind.includes("tablePart") ? 0 : 1);
  });
  test("counts days from 1904 where the workbook does", async () => {
    const { sheet } = await answered({ since1904: true });
    expect(sheet).toContain(`<v>${46122 - 1462}</v>`);
    expect((await answered()).sheet).toContain("<v>46122</v>");
  });
  test("takes the place of earlier answers, and leaves what stands behind", async () => {
    const cells = [...answerColumns.keys()].map((place) => text(`${"BCDEFGHIJKLM"[place]}2`, "old")).join("");
    const rows = `<row r="1">${text("A1", "種別")}${text("N1", "名称")}</row><row r="2">${text("A2", "病院")}${cells}${text("N2", "甲")}</row>`;
    const { sheet } = await answered(
      { sheets: { A: rows } },
      { first: 1, rows: [{ line: 2, answers: answersOf("新") }] },
    );
    expect(sheet).not.toContain("old");
    expect(sheet.indexOf("long 新") < sheet.indexOf(">甲<")).toBe(true);
  });
  test("gives a column another name where it has to", async () => {
    const { sheet } = await answered({}, { renamed: new Map([[0, "名称（一覧）"]]) });
    expect(sheet).toContain(
      '<c r="A1" s="9" t="inlineStr"><is><t xml:space="preserve">名称（一覧）</t></is></c>',
    );
  });
  test("is without macros, which a file of this kind cannot hold", async () => {
    const main = (type: string): string => `<Override PartName="/xl/workbook.xml" ContentType="${type}"/>`;
    const macro = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
    const vba =
      '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/>';
    const { archive } = await answered({
      change: (part) =>
        part.name === "[Content_Types].xml"
          ? { ...part, content: `<Types>${main(macro)}${vba}</Types>` }
          : part,
    });
    expect(await archive.textOf("[Content_Types].xml")).toBe(
      `<Types>${main("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")}</Types>`,
    );
  });
  test("leaves out the macros themselves, with what refers to them", async () => {
    const { archive } = await answered({
      change: (part) =>
        part.name === "xl/worksheets/sheet2.xml"
          ? { ...part, name: "xl/vbaProject.bin" }
          : part.name === "xl/_rels/workbook.xml.rels"
            ? {
                ...part,
                content: part.content.toString().replace("worksheets/sheet2.xml", "vbaProject.bin"),
              }
            : part,
    });
    expect(archive.parts.map(({ name }) => name)).not.toContain("xl/vbaProject.bin");
    const relations = (await archive.textOf("xl/_rels/workbook.xml.rels"))!;
    expect(Array.from(relations.matchAll(/Target="([^"]*)"/g), ([, target]) => target)).toEqual([
      "worksheets/sheet1.xml",
      "styles.xml",
      "sharedStrings.xml",
    ]);
  });
  test("is written also where its tags have a prefix, and cells and rows no names", async () => {
    const { written } = await answered({
      sheets: { A: "" },
      change: (part) =>
        part.name === "xl/worksheets/sheet1.xml"
          ? {
              ...part,
              content: `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>種別</x:t></x:is></x:c></x:row><x:row><x:c t="inlineStr"><x:is><x:t>病院</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
            }
          : part,
    });
    const { sheets } = await readXlsx(written);
    expect(sheets[0]!.rows[1]!.slice(0, 3)).toEqual(["病院", null, new Date("2026-04-10")]);
  });
});
