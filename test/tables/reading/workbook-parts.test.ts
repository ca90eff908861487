import { describe, expect, test } from "vitest";
import { sheetMarks } from "../../../src/tables/reading/sheet-marks.js";
import type { Archive } from "../../../src/tables/reading/spreadsheet-archive.js";
import { workbookFacts, type WorkbookFacts } from "../../../src/tables/reading/workbook-parts.js";

/** An archive of these parts, of which each comes in pieces of that many bytes. */
const archiveOf = (parts: Readonly<Record<string, string>>, size = 1000): Archive => ({
  parts: [],
  textOf: async (name) => parts[name],
  // oxlint-disable-next-line typescript/require-await -- as those of a file come
  piecesOf: async function* (name) {
    const bytes = Buffer.from(parts[name] ?? "");
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  },
});

const related = (id: string, type: string, target: string): string =>
  `<Relationship Target="${target}" Type="http://schemas.example/${type}" Id="${id}"/>`;

/** The facts of a workbook whose sheets have the parts `r1` and `r2`. */
const factsOf = (workbook: string, styles?: string): Promise<WorkbookFacts> =>
  workbookFacts(
    archiveOf({
      "_rels/.rels":
        related("r1", "core-properties", "docProps/core.xml") +
        related("r2", "officeDocument", "xl/book.xml"),
      "xl/_rels/book.xml.rels":
        related("r9", "styles", "styles.xml") +
        related("r1", "worksheet", "worksheets/one.xml") +
        related("r2", "worksheet", "/other/two.xml") +
        related("r3", "chartsheet", "chart.xml"),
      "xl/book.xml": workbook,
      ...(styles === undefined ? {} : { "xl/styles.xml": styles }),
    }),
  );

describe("the sheets of a workbook", () => {
  test("are in the order of their tabs, with their parts, by path from the workbook or from the root", async () => {
    const { sheets, stylesPart } = await factsOf(
      '<x:sheets><x:sheet name="二&amp;三" r:id="r2"/><x:sheet name="一" rel:id="r1"/></x:sheets>',
    );
    expect(sheets).toEqual([
      { name: "二&三", hidden: false, part: "other/two.xml" },
      { name: "一", hidden: false, part: "xl/worksheets/one.xml" },
    ]);
    expect(stylesPart).toBe("xl/styles.xml");
  });

  test.each([
    ["", false],
    ['state="visible"', false],
    ['state="hidden"', true],
    ['state="veryHidden"', true],
  ])("with %j: hidden %s", async (state, hidden) => {
    expect((await factsOf(`<sheet name="A" ${state} r:id="r1"/>`)).sheets).toMatchObject([{ hidden }]);
  });

  test.each([
    ["charts", '<sheet name="A" r:id="r3"/>'],
    ["parts of another kind", '<sheet name="A" r:id="r9"/>'],
    ["sheets without a part", '<sheet name="A" r:id="r4"/>'],
    ["sheets without an id", '<sheet name="A" sheetId="r1"/>'],
    ["other tags", '<calcPr r:id="r1"/>'],
  ])("are not %s", async (_, xml) => {
    expect((await factsOf(xml)).sheets).toEqual([]);
  });

  test("may have no name", async () => {
    expect((await factsOf('<sheet r:id="r1"/>')).sheets).toMatchObject([{ name: "" }]);
  });

  test("are none where there is no workbook", async () => {
    expect(await workbookFacts(archiveOf({ "_rels/.rels": related("r1", "image", "a.png") }))).toEqual({
      sheets: [],
      formats: [],
      stylesPart: undefined,
      since1904: false,
      calculatedOnOpening: false,
    });
  });

  test("may lie in the root", async () => {
    const { sheets } = await workbookFacts(
      archiveOf({
        "_rels/.rels": related("r1", "officeDocument", "book.xml"),
        "_rels/book.xml.rels": related("r1", "worksheet", "one.xml"),
        "book.xml": '<sheet name="A" r:id="r1"/>',
      }),
    );
    expect(sheets).toMatchObject([{ part: "one.xml" }]);
  });
});

describe("the settings of a workbook", () => {
  test.each([
    ["<workbookPr/><calcPr/>", false, false],
    ['<workbookPr date1904="1"/>', true, false],
    ['<workbookPr date1904="true"/>', true, false],
    ['<workbookPr date1904="0"/><calcPr fullCalcOnLoad="false"/>', false, false],
    ['<calcPr calcId="1" fullCalcOnLoad="1"/>', false, true],
    ['<workbookPr date1904="0"/><calcPr fullCalcOnLoad="true"/>', false, true],
  ])("%s: days from 1904 %s, calculated on opening %s", async (xml, since1904, calculatedOnOpening) => {
    expect(await factsOf(xml)).toMatchObject({ since1904, calculatedOnOpening });
  });

  test("are the formats of its cells, not those of its named styles", async () => {
    const { formats } = await factsOf(
      "<sheets/>",
      '<numFmt numFmtId="176" formatCode="000"/><numFmt numFmtId="177" formatCode="0&quot;号&quot;"/>' +
        '<cellStyleXfs><xf numFmtId="177"/></cellStyleXfs>' +
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="177"/><xf numFmtId="176"/></cellXfs>' +
        '<cellStyles><xf numFmtId="176"/></cellStyles>',
    );
    expect(formats).toEqual([undefined, '0"号"', "000"]);
  });
});

describe("the marks of a sheet", () => {
  const marksOf = (
    xml: string,
    { formats = [] as (string | undefined)[], size = 1000, zeros = false } = {},
  ) =>
    sheetMarks(archiveOf({ one: xml }, size), { name: "A", hidden: false, part: "one" }, {
      formats,
      calculatedOnOpening: zeros,
    } as unknown as WorkbookFacts);
  const cellsOf = async (...how: Parameters<typeof marksOf>) =>
    (await marksOf(...how)).cells.map(({ row, column, format }) => [row, column, format]);

  const SHEET =
    '<sheetData><row r="2" hidden="1"><c r="B2" s="1"><v>7</v></c><c><f>A1</f></c><c t="str"><f>A1</f><v></v></c></row>' +
    "<row hidden='true'><c s=\"1\"><v>8</v></c></row><row r='9'><c r=\"AA9\"><f>B1</f><v></v></c></row></sheetData>" +
    '<mergeCells><mergeCell ref="A2:B3"/><mergeCell/></mergeCells>';

  test.each([1, 2, 3, 5, 7, 11, 50, 1000])("are the same in pieces of %i bytes", async (size) => {
    const marks = await marksOf(SHEET, { formats: [undefined, "000"], size });
    expect([...marks.hiddenRows]).toEqual([2, 3]);
    expect(marks.merged).toEqual(["A2:B3", ""]);
    expect(marks.cells).toEqual([
      { row: 2, column: 1, format: "000" },
      { row: 2, column: 2, format: null },
      { row: 3, column: 0, format: "000" },
      { row: 9, column: 26, format: null },
    ]);
  });

  test.each<[string, string, unknown[]]>([
    ["of a number", '<c s="1"><v>7</v></c>', [[1, 0, "000"]]],
    ["of a number that says it is one", '<c s="1" t="n"><v>7</v></c>', [[1, 0, "000"]]],
    ["of the result of a formula", '<c s="1"><f>A1</f><v>7</v></c>', [[1, 0, "000"]]],
    ["not of a text", '<c s="1" t="s"><v>7</v></c>', []],
    ["not of an empty cell", '<c s="1"/>', []],
    ["not in another format", '<c s="2"><v>7</v></c>', []],
    ["not without a format", "<c><v>7</v></c>", []],
  ])("are formats with leading zeros %s", async (_, cell, cells) => {
    expect(await cellsOf(`<row>${cell}</row>`, { formats: [undefined, "000", "0.0"] })).toEqual(cells);
  });

  test.each([
    ["nothing", "<c><f>A1</f></c>", false, true],
    ["an empty value", "<c><f>A1</f><v></v></c>", false, true],
    ["a zero", "<c><f>A1</f><v>0</v></c>", false, false],
    ["a zero, which is calculated on opening", "<c><f>A1</f><v>0</v></c>", true, true],
    ["another number, which is calculated on opening", "<c><f>A1</f><v>1</v></c>", true, false],
    ["an empty text", '<c t="str"><f>A1</f><v></v></c>', false, false],
    ["no text", '<c t="str"><f>A1</f></c>', false, true],
    ["a value without a formula", "<c><v></v></c>", true, false],
  ])("are formulas with %s as result: %s, zeros are none: %s: %s", async (_, cell, zeros, isMarked) => {
    expect(await cellsOf(`<row r="3">${cell}</row>`, { zeros })).toEqual(isMarked ? [[3, 0, null]] : []);
  });
});
