import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { openWorkbook, type SheetRecord } from "../../../src/tables/reading/spreadsheet.js";
import { looksLikeSpreadsheet } from "../../../src/tables/reading/spreadsheet-archive.js";
import { spreadsheetOf, type SheetToWrite } from "../../../src/tables/writing/sheet.js";
import { workbookOf } from "../../../src/tables/writing/workbook.js";
import { archiveOf, STYLES, workbook, type TestPart } from "./archive.js";
import { columnIn, showsLeadingZeros } from "../../../src/tables/reading/sheet-marks.js";
import { rejectionOf } from "../problem.js";
import { read, row, rowsOf } from "./read-workbook.js";

/** What a sheet with this one cell is read as. */
const cell = async (
  xml: string,
  workbookFacts: { texts?: string; since1904?: boolean } = {},
): Promise<string> =>
  (await rowsOf(workbook({ sheets: { A: `<row r="1">${xml}</row>` }, ...workbookFacts })))[0]![0]!;

async function written(sheet: SheetToWrite): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of spreadsheetOf(sheet)) pieces.push(piece);
  return Buffer.concat(pieces);
}

describe("cells are read as text", () => {
  test.each([
    ["a text", "<si><t>髙橋医院</t></si>", "髙橋医院"],
    ["a code with leading zeros", "<si><t>0012345</t></si>", "0012345"],
    [
      "a text in pieces of several fonts",
      "<si><r><t>青葉</t></r><r><rPr><b/></rPr><t>薬局</t></r></si>",
      "青葉薬局",
    ],
    [
      "without its reading",
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>',
      "東京",
    ],
    ["with its line breaks", "<si><t>a_x000D_\nb\nc</t></si>", "a\nb\nc"],
    ["with a line break of its own kind", "<si><t>a&#13;b&#13;&#10;c</t></si>", "a\nb\nc"],
    ["with escaped signs", "<si><t>&lt;a&gt; &amp; &#x3042;_x005F_x000D_</t></si>", "<a> & あ_x000D_"],
  ])("%s", async (_name, texts, text) => {
    expect(await cell('<c r="A1" t="s"><v>0</v></c>', { texts })).toBe(text);
  });

  test.each([
    ["12345", "12345"],
    ["-1.5", "-1.5"],
    ["1312345678", "1312345678"],
    ["0.30000000000000004", "0.3"],
    ["1E+21", "1000000000000000000000"],
    ["1.2E-7", "0.00000012"],
    ["-1E-7", "-0.0000001"],
    ["0", "0"],
  ])("the number %s is %s", async (number, text) => {
    expect(await cell(`<c r="A1"><v>${number}</v></c>`)).toBe(text);
  });

  test.each([
    ['<c r="A1" t="b"><v>1</v></c>', "TRUE"],
    ['<c r="A1" t="b"><v>0</v></c>', "FALSE"],
    ['<c r="A1" t="e"><v>#N/A</v></c>', "#N/A"],
    ['<c r="A1" t="str"><f>A2&amp;""</f><v>01</v></c>', "01"],
    ['<c r="A1"><f>1+1</f><v>2</v></c>', "2"],
    ['<c r="A1" t="inlineStr"><is><t>=1+1</t></is></c>', "=1+1"],
  ])("%s is %s", async (xml, text) => {
    expect(await cell(xml)).toBe(text);
  });
});

describe("dates are ISO text", () => {
  const dated = Object.entries(STYLES).filter(([name]) => /[ymg]/.test(name) && name !== "general");

  test.each(dated)("in the format %s", async (_name, style) => {
    expect(await cell(`<c r="A1" s="${style}"><v>45383</v></c>`)).toBe("2024-04-01");
  });

  test.each(dated)("in the format %s of a calendar that begins in 1904", async (_name, style) => {
    expect(await cell(`<c r="A1" s="${style}"><v>43921</v></c>`, { since1904: true })).toBe("2024-04-01");
  });

  test.each([
    ["16893", "1946-04-01"],
    ["1", "1900-01-01"],
    ["59", "1900-02-28"],
    ["61", "1900-03-01"],
    ["45383.4375", "2024-04-01T10:30:00"],
    ["45383.999999", "2024-04-02"],
    ["1E+300", "#####"],
    ["0.395833333333333", "09:30"],
    ["0.395844907407407", "09:30:01"],
    ["0", "00:00"],
  ])("day %s is %s", async (number, text) => {
    expect(await cell(`<c r="A1" s="${STYLES["m/d/yyyy"]}"><v>${number}</v></c>`)).toBe(text);
  });

  test("a formula that leads to an empty cell is no day of 1899", async () => {
    expect(await cell(`<c r="A1" s="1"><f>B1</f><v>0</v></c>`)).toBe("00:00");
  });

  test("a number that is no date stays one", async () => {
    expect(await cell(`<c r="A1" s="${STYLES.text}"><v>45383</v></c>`)).toBe("45383");
  });
});

describe("numbers keep the zeros that they are shown with", () => {
  const shown = (style: keyof typeof STYLES, value: string, type = ""): Promise<string> =>
    cell(`<c s='${STYLES[style]}'${type} r='A1'><v>${value}</v></c>`);

  test.each([
    ["0000000", "12345", "0012345"],
    ["0000000", "0", "0000000"],
    ["0000000", "1312345678", "1312345678"],
    ['0000"/"00"/"00" ";@', "19460401", "1946/04/01"],
    // Nothing is rounded away.
    ["0000000", "1.5", "1.5"],
    ["#,##0", "12345", "12345"],
  ] as const)("in the format %s %s is %s", async (style, value, text) => {
    expect(await shown(style, value)).toBe(text);
  });
  test("and texts in such a format stay as they are", async () => {
    expect(await shown("0000000", "12345", ' t="str"')).toBe("12345");
  });
  test("in a row without any names of cells", async () => {
    const bytes = workbook({
      sheets: { A: `<row><c><v>1</v></c><c s="10"><v>2</v></c></row><row><c s="10"><v>3</v></c></row>` },
    });
    expect(await rowsOf(bytes)).toEqual([
      ["1", "0000002"],
      ["0000003", ""],
    ]);
  });
  test.each([
    ["0000000", true],
    ["000-0000", true],
    ['00"号"', true],
    ["[$-411]00000;@", true],
    ["000\\号", true],
    ['"第"000"号"', true],
    ["_(000_)", true],
    ["*x000", true],
    ["[Red]0[$-411]00", true],
    ['0"0"', false],
    ["0\\0", false],
    ["0_0", false],
    ["0[0]", false],
    ["0", false],
    ["0.00", false],
    ["#,##000", false],
    ["00.0%", false],
    ["0.00E+00", false],
    ["yyyy-mm-dd", false],
    ["mm:ss.00", false],
    ["General", false],
  ])("the format %s shows leading zeros: %s", (format, expected) => {
    expect(showsLeadingZeros(format)).toBe(expected);
  });
});

describe("a formula without a stored result", () => {
  const head = row(1, "id", "day");
  const marked = async (cells: string, settings = ""): Promise<SheetRecord | undefined> =>
    (await read(workbook({ sheets: { A: `${head}<row r="2">${cells}</row>` }, settings })))[1];
  const CALCULATED_ON_OPENING = '<calcPr calcId="1" fullCalcOnLoad="1"/>';

  test.each([
    ["no value", "<f>EDATE(C2,12)-1</f>"],
    ["an empty value", "<f>EDATE(C2,12)-1</f><v></v>"],
    ["an empty tag for a value", "<f>EDATE(C2,12)-1</f><v/>"],
    ["a formula shared with others", '<f t="shared" si="0"/>'],
  ])("is told: %s", async (_name, content) => {
    expect(await marked(`<c r="A2"><v>1</v></c><c r="B2">${content}</c>`)).toEqual({
      line: 2,
      fields: ["1", ""],
      uncalculated: [1],
    });
  });
  test("also where nothing else is in the row", async () => {
    expect(await marked('<c r="B2"><f>C2</f></c>')).toEqual({
      line: 2,
      fields: ["", ""],
      uncalculated: [1],
    });
  });
  test("also where a program wrote zero for all of them, to be worked out on opening", async () => {
    const cells = '<c r="A2"><v>0</v></c><c r="B2" s="1"><f>C2</f><v>0</v></c>';
    expect(await marked(cells, CALCULATED_ON_OPENING)).toEqual({
      line: 2,
      fields: ["0", ""],
      uncalculated: [1],
    });
    expect(await marked(cells)).toEqual({ line: 2, fields: ["0", "00:00"] });
  });
  test("is not one whose result is an empty text, or any other", async () => {
    expect(await marked('<c r="A2" t="str"><f>""</f><v></v></c><c r="B2"><f>1+1</f><v>2</v></c>')).toEqual({
      line: 2,
      fields: ["", "2"],
    });
  });
  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])(
    "also where the pieces that are unpacked end %i characters further",
    async (shift) => {
      const start = "<worksheet><sheetData>";
      const cells = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>1+1</f></c></row>';
      const filler = `<!--${"x".repeat(16 * 1024 - start.length - 7 - 30 - shift)}-->`;
      const bytes = workbook({
        sheets: { A: "" },
        change: (part) =>
          part.name === "xl/worksheets/sheet1.xml"
            ? { ...part, content: `${start}${filler}${cells}</sheetData></worksheet>` }
            : part,
      });
      expect(await read(bytes)).toEqual([{ line: 1, fields: ["1"], uncalculated: [1] }]);
    },
  );
});

describe("marks of a sheet", () => {
  test("are hidden rows and merged cells", async () => {
    const { sheets, marksOf } = await openWorkbook(
      workbook({
        sheets: { A: '<row r="1"/><row r="2" hidden="1"/><row r="3" hidden="0"/><row r="5" hidden="true"/>' },
        behind: '<mergeCells count="2"><mergeCell ref="A2:A4"/><mergeCell ref="B1:C1"/></mergeCells>',
      }),
    );
    const { hiddenRows, merged } = await marksOf(sheets[0]!);
    expect([[...hiddenRows], merged]).toEqual([
      [2, 5],
      ["A2:A4", "B1:C1"],
    ]);
  });
  test("are none in a sheet without any", async () => {
    const { sheets, marksOf } = await openWorkbook(workbook({ sheets: { A: row(1, "a") } }));
    expect(await marksOf(sheets[0]!)).toMatchObject({ hiddenRows: new Set(), merged: [], cells: [] });
  });
  test.each([
    ["A1", 0],
    ["Z9", 25],
    ["AA10", 26],
    ["XFD1048576", 16_383],
  ])("the column of %s is %i", (name, column) => {
    expect(columnIn(name)).toBe(column);
  });
});

describe("rows", () => {
  test("have their numbers, are as wide as the first, and are left out where nothing is in them", async () => {
    const sheet =
      row(2, "id", "name", "type") +
      row(3, "1") +
      '<row r="4"><c r="A4" s="1"/><c r="C4" s="1"/></row>' +
      '<row r="7"><c r="C7" t="inlineStr"><is><t>c</t></is></c><c r="E7"/></row>' +
      row(8, "1", "2", "3", "4");
    expect(await read(workbook({ sheets: { A: sheet } }))).toEqual([
      { line: 2, fields: ["id", "name", "type"] },
      { line: 3, fields: ["1", "", ""] },
      { line: 7, fields: ["", "", "c"] },
      { line: 8, fields: ["1", "2", "3", "4"] },
    ]);
  });

  test("are those of the first sheet, or of the one that is named", async () => {
    const bytes = workbook({ sheets: { 施設: row(1, "a"), 説明: row(1, "b"), 空: "" } });
    expect(await rowsOf(bytes)).toEqual([["a"]]);
    expect(await rowsOf(bytes, { sheet: "説明" })).toEqual([["b"]]);
    expect(await rowsOf(bytes, { sheet: "空" })).toEqual([]);
  });
});

test("parts that are not packed are read too", async () => {
  const bytes = workbook({
    sheets: { A: row(1, "code", "名称") },
    change: (part) => ({ ...part, stored: true }),
  });
  expect(await rowsOf(bytes)).toEqual([["code", "名称"]]);
});

describe("what is written", () => {
  const header = ["施設コード", "名称", "備考"];
  const rows = [
    ["0012345", "髙橋①㈱", ""],
    ["=1+1", "<&>\"'", " a\nb "],
    ["_x000D_", "45383", "TRUE"],
    ["+81-3-1234-5678", "2024-10", "\u0001\t𠮷"],
  ];
  const list = [header, ...rows];

  test("is read back, from a single sheet", async () => {
    expect(await rowsOf(await written({ name: "結果", header, rows }))).toEqual(list);
  });

  test("is read back, from several sheets", async () => {
    const bytes = await workbookOf([
      { name: "施設", header: ["コード"], rows: [["001"]] },
      { name: "説明", header, rows },
    ]);
    expect(await rowsOf(bytes)).toEqual([["コード"], ["001"]]);
    expect(await rowsOf(bytes, { sheet: "説明" })).toEqual(list);
  });

  test("is text cells in text format only, so that no cell is a number, a date or a formula", async () => {
    for (const bytes of [
      await written({ name: "A", header, rows }),
      await workbookOf([{ name: "A", header, rows }]),
    ]) {
      const { readXlsx } = await import("hucre/xlsx");
      const { sheets } = await readXlsx(bytes, { readStyles: true });
      const cells = [...(sheets[0]!.cells?.values() ?? [])];
      expect(cells.length >= 14).toBe(true);
      expect(new Set(cells.map(({ style }) => style?.numFmt))).toEqual(new Set(["@"]));
      const values = sheets[0]!.rows.flat();
      expect(values.filter((value) => value !== null && typeof value !== "string")).toEqual([]);
      expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    }
  });

  test("keeps rows without text, in text format, for a list that is to be filled in", async () => {
    const bytes = await workbookOf([{ name: "A", header: ["code"], rows: [[""], [""]] }]);
    const { readXlsx } = await import("hucre/xlsx");
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    expect(sheets[0]!.cells?.get("2,0")?.style?.numFmt).toBe("@");
    expect(await rowsOf(bytes)).toEqual([["code"]]);
  });

  test("has line breaks of one kind", async () => {
    expect(await rowsOf(await written({ name: "A", header: ["a\r\nb\rc\nd"], rows: [] }))).toEqual([
      ["a\nb\nc\nd"],
    ]);
  });

  test("may be nothing", async () => {
    expect(await rowsOf(await written({ name: "A", header: [], rows: [] }))).toEqual([]);
  });

  test("is asked for row by row, and no further than the file is taken", async () => {
    let asked = 0;
    let closed = false;
    const endless = function* (): Generator<string[]> {
      try {
        for (;;) yield [String(++asked), randomBytes(1000).toString("hex")];
      } finally {
        closed = true;
      }
    };
    let size = 0;
    for await (const piece of spreadsheetOf({ name: "A", header: ["a", "b"], rows: endless() })) {
      size += piece.length;
      if (size > 1_000_000) break;
    }
    expect([asked < 5000, closed]).toEqual([true, true]);
  });

  test("is read back whatever it is", async () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "髙", "<", "&", "_x0041_", "_", " ", "\n", "\u0008", "1", "𠮷", "é"),
    });
    const some = fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(some, async (any) => {
        const kept = any.filter((cells) => cells.some((value) => value !== ""));
        expect(await rowsOf(await written({ name: "A", header, rows: any }))).toEqual([header, ...kept]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("what cannot be read is refused with its reason", () => {
  const good = workbook({ sheets: { A: row(1, "a", "b") } });
  const damaged = (part: string) => ({ code: "spreadsheet-damaged", part, detail: expect.any(String) });
  const changed = (name: string, change: Partial<TestPart>): Buffer =>
    workbook({
      sheets: { A: row(1, "a", "b") },
      change: (part) => (part.name === name ? { ...part, ...change } : part),
    });

  test("a workbook with a password", async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: "A", rows: [["a"]] }],
      encryption: { password: "secret", spinCount: 1 },
    });
    expect(looksLikeSpreadsheet(bytes)).toBe(true);
    expect(await rejectionOf(read(bytes))).toEqual({ code: "spreadsheet-locked" });
  });

  test("the format of Excel before 2007", async () => {
    const bytes = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(1000)]);
    expect(await rejectionOf(read(bytes))).toEqual({ code: "spreadsheet-legacy" });
  });

  test.each<[string, Buffer, object]>([
    ["nothing", Buffer.alloc(0), { code: "spreadsheet-damaged", detail: expect.any(String) }],
    [
      "a text",
      Buffer.from("a,b\n1,2\n".repeat(10)),
      { code: "spreadsheet-damaged", detail: "no end of archive" },
    ],
    [
      "the first half",
      good.subarray(0, good.length / 2),
      { code: "spreadsheet-damaged", detail: "no end of archive" },
    ],
    ["the second half", good.subarray(good.length / 2), { code: "spreadsheet-damaged" }],
    ["another archive", archiveOf([{ name: "a.txt", content: "a" }]), { code: "not-a-list", kind: "zip" }],
    [
      "another archive, cut off",
      archiveOf([{ name: "a.txt", content: "a" }]).subarray(0, 60),
      { code: "not-a-list", kind: "zip" },
    ],
    [
      "a workbook of LibreOffice",
      archiveOf([
        { name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet", stored: true },
        { name: "META-INF/manifest.xml", content: "<a/>" },
      ]),
      { code: "not-a-list", kind: "ods" },
    ],
    [
      "one that is cut off",
      archiveOf([
        { name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet", stored: true },
      ]).subarray(0, 90),
      { code: "not-a-list", kind: "ods" },
    ],
    [
      "a workbook of Numbers",
      archiveOf([{ name: "Index/Document.iwa", content: "a" }]),
      { code: "not-a-list", kind: "numbers" },
    ],
    [
      "a binary workbook",
      archiveOf([
        { name: "[Content_Types].xml", content: "<a/>" },
        { name: "xl/workbook.bin", content: "a" },
      ]),
      { code: "not-a-list", kind: "xlsb" },
    ],
    [
      "a workbook without a sheet list",
      changed("xl/workbook.xml", { content: "<nothing" }),
      { code: "spreadsheet-damaged", detail: "no sheets" },
    ],
    [
      "a workbook without the part of its sheet",
      changed("xl/worksheets/sheet1.xml", { name: "xl/worksheets/sheet2.xml" }),
      { code: "spreadsheet-damaged", detail: expect.stringMatching(/sheet/) },
    ],
    [
      "a sheet whose checksum differs",
      changed("xl/worksheets/sheet1.xml", { declaredChecksum: 1 }),
      damaged("xl/worksheets/sheet1.xml"),
    ],
    [
      "a sheet larger than its directory says",
      changed("xl/worksheets/sheet1.xml", { declaredSize: 10 }),
      damaged("xl/worksheets/sheet1.xml"),
    ],
    [
      "a sheet smaller than its directory says",
      changed("xl/worksheets/sheet1.xml", { declaredSize: 100_000 }),
      damaged("xl/worksheets/sheet1.xml"),
    ],
    [
      "a sheet packed in a way no spreadsheet is",
      Buffer.from(good.toString("latin1").replaceAll("\x08\0", "\x63\0"), "latin1"),
      { code: "spreadsheet-damaged", detail: "packing method 99" },
    ],
    [
      "texts of which the directory says no size",
      changed("xl/sharedStrings.xml", { declaredSize: 0 }),
      damaged("xl/sharedStrings.xml"),
    ],
    [
      "texts whose checksum differs",
      changed("xl/sharedStrings.xml", { declaredChecksum: 1 }),
      { code: "spreadsheet-damaged", detail: expect.any(String) },
    ],
  ])("%s", async (_name, bytes, problem) => {
    expect(await rejectionOf(read(bytes))).toMatchObject(problem);
  });

  test("readings inside the cells, which cannot be told from the text", async () => {
    const inside =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></is></c></row>';
    expect(await rejectionOf(read(workbook({ sheets: { A: inside } })))).toEqual({
      code: "spreadsheet-inline-readings",
      part: "xl/worksheets/sheet1.xml",
    });
  });

  test.each([0, 1, 2, 3, 4, 5])(
    "readings also where the pieces that are unpacked end %i characters before",
    async (shift) => {
      const start = "<worksheet><!--";
      const filler = "x".repeat(16 * 1024 - start.length - "-->".length - shift);
      const bytes = changed("xl/worksheets/sheet1.xml", {
        content: `${start}${filler}--><rPh/></worksheet>`,
      });
      expect(await rejectionOf(read(bytes))).toMatchObject({ code: "spreadsheet-inline-readings" });
    },
  );
});

describe("what is larger than any honest list is refused before it fills the memory", () => {
  test("all parts together", async () => {
    const bytes = workbook({
      sheets: { A: row(1, "a") },
      change: (part) => (part.name === "xl/styles.xml" ? { ...part, declaredSize: 2 ** 32 - 1 } : part),
    });
    expect(await rejectionOf(read(bytes))).toEqual({
      code: "spreadsheet-too-large",
      measure: "content",
      limit: 768 * 1024 ** 2,
    });
  });

  test("many cells", async () => {
    const bytes = workbook({ sheets: { A: row(1, "a", "b") + row(2, "a", "b") } });
    expect(await rowsOf(bytes, { limits: { cells: 4 } })).toHaveLength(2);
    expect(await rejectionOf(read(bytes, { limits: { cells: 3 } }))).toEqual({
      code: "spreadsheet-too-large",
      measure: "cells",
      limit: 3,
    });
  });

  test("a text cell of just the longest text Excel knows is read", async () => {
    const text = "あ".repeat(32_767);
    expect(await rowsOf(workbook({ sheets: { A: row(1, text) } }))).toEqual([[text]]);
  });
});

test.each([
  ["a workbook", workbook({ sheets: { A: "" } }), true],
  ["a text", Buffer.from("PK,名称\n"), false],
  ["a text that begins alike", Buffer.from("PK\x03,\n"), false],
  ["nothing", Buffer.alloc(0), false],
])("by its first bytes %s looks like a spreadsheet: %s", (_name, bytes, expected) => {
  expect(looksLikeSpreadsheet(bytes)).toBe(expected);
});
