import { describe, expect, test } from "vitest";
import { answerColumns } from "../../../src/questions/list/answer-columns.js";
import { openList, type ListInWorkbook } from "../../../src/tables/reading/open-list.js";
import { inspectArchive } from "../../../src/tables/reading/spreadsheet-archive.js";
import { SPREADSHEET_LIMITS } from "../../../src/tables/reading/spreadsheet.js";
import { answeredWorkbook, type AnswersBeside } from "../../../src/tables/writing/answered-workbook.js";
import { sourceOf } from "../../io/memory-source.js";
import { workbook, type TestWorkbook } from "../reading/archive.js";

const NOTHING = answerColumns.map(() => "");
const SHEET = "xl/worksheets/sheet1.xml";

const text = (name: string, value: string, style = ""): string =>
  `<c r="${name}"${style} t="inlineStr"><is><t>${value}</t></is></c>`;

/** The parts of a workbook after answers were put beside a list of one column. */
async function answered(
  made: TestWorkbook,
  asked: Partial<AnswersBeside> = {},
  read = (list: ListInWorkbook): ListInWorkbook => list,
) {
  const list = await openList({ source: sourceOf(workbook(made)), encoding: "auto" });
  const pieces: Uint8Array[] = [];
  const answers: AnswersBeside = {
    first: 1,
    headerLine: list.headerLine,
    names: answerColumns,
    renamed: new Map(),
    frozenColumns: 0,
    rows: [{ line: 2, answers: NOTHING }],
    ...asked,
  };
  for await (const piece of answeredWorkbook(read(list.workbook!), answers)) pieces.push(piece);
  return inspectArchive(Buffer.concat(pieces), SPREADSHEET_LIMITS);
}

/** The sheet from its first tag to its last, without the namespaces. */
async function sheetOf(made: TestWorkbook, asked: Partial<AnswersBeside> = {}): Promise<string> {
  const xml = (await (await answered(made, asked)).textOf(SHEET))!;
  return /^<\?xml[^>]*>\s*<worksheet[^>]*>(.*)<\/worksheet>$/s.exec(xml)![1]!;
}

const ROWS = `<row r="1">${text("A1", "種別", ' s="9"')}</row><row r="2">${text("A2", "病院", ' s="10"')}</row>`;
const PANE = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
const VIEWS = `<sheetViews><sheetView workbookViewId="0">${PANE}</sheetView></sheetViews>`;
/** The widths of the answers, those with long names wider. */
const WIDTHS = [14, 14, 14, 16, 14, 14, 16, 25, 21, 30, 60, 60]
  .map((width, place) => `<col min="${place + 2}" max="${place + 2}" width="${width}" customWidth="1"/>`)
  .join("");
const NAMES = answerColumns
  .map(
    (name, place) =>
      `<c r="${"BCDEFGHIJKLM"[place]}1" s="9" t="inlineStr"><is><t xml:space="preserve">${name}</t></is></c>`,
  )
  .join("");
/** The formats that are added come after the thirteen of the workbook: short texts, days, long texts. */
const LOOKS = [13, 14, 13, 14, 13, 13, 14, 14, 13, 15, 15, 15];
const emptyCells = (line: number): string =>
  LOOKS.map((style, place) => `<c r="${"BCDEFGHIJKLM"[place]}${line}" s="${style}"/>`).join("");
const ANSWERED = `<sheetData><row r="1">${text("A1", "種別", ' s="9"')}${NAMES}</row><row r="2">${text("A2", "病院", ' s="10"')}${emptyCells(2)}</row></sheetData>`;
const FILTER = '<autoFilter ref="A1:M2"/>';

describe("what stands above the rows", () => {
  const own = '<col min="1" max="1" width="9"/>';
  test.each([
    ["nothing", "", `${VIEWS}<cols>${WIDTHS}</cols>`],
    ["a format", "<sheetFormatPr/>", `${VIEWS}<sheetFormatPr/><cols>${WIDTHS}</cols>`],
    ["widths", `<cols>${own}</cols>`, `${VIEWS}<cols>${own}${WIDTHS}</cols>`],
    [
      "properties, a format and widths",
      `<sheetPr/><sheetFormatPr/><cols>${own}</cols>`,
      `<sheetPr/>${VIEWS}<sheetFormatPr/><cols>${own}${WIDTHS}</cols>`,
    ],
    [
      "an empty view",
      '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr/>',
      `<sheetViews><sheetView tabSelected="1" workbookViewId="0">${PANE}</sheetView></sheetViews><sheetFormatPr/><cols>${WIDTHS}</cols>`,
    ],
    [
      "a view of another place, with panes, selections and more",
      '<dimension ref="A1:A2"></dimension><sheetViews><sheetView topLeftCell="A9" workbookViewId="0"><pane ySplit="5"/><selection pane="bottomLeft"></selection><selection activeCell="A1"/><extLst/></sheetView></sheetViews>',
      `<sheetViews><sheetView workbookViewId="0">${PANE}<extLst/></sheetView></sheetViews><cols>${WIDTHS}</cols>`,
    ],
    [
      "a width for all columns",
      '<cols><col min="1" max="16384" width="9"/></cols>',
      `${VIEWS}<cols>${own}${WIDTHS}<col min="14" max="16384" width="9"/></cols>`,
    ],
    [
      "a width, and one for all other columns",
      `<cols>${own}<col min="2" max="16384" width="5"/></cols>`,
      `${VIEWS}<cols>${own}${WIDTHS}<col min="14" max="16384" width="5"/></cols>`,
    ],
    [
      "a width where the answers go",
      '<cols><col min="3" max="5" width="9"/></cols>',
      `${VIEWS}<cols>${WIDTHS}</cols>`,
    ],
  ])("is kept, with what is frozen and the widths of the answers: %s", async (_, above, expected) => {
    expect(await sheetOf({ sheets: { A: ROWS }, above })).toBe(
      `${expected}${ANSWERED}${FILTER}<phoneticPr fontId="1"/>`,
    );
  });

  test.each([
    [8, 'ySplit="8" topLeftCell="A9"'],
    [9, undefined],
  ])("is frozen with the names in row %i if that leaves room for others", async (line, split) => {
    const rows = `<row r="${line}">${text(`A${line}`, "種別")}</row><row r="${line + 1}">${text(`A${line + 1}`, "病院")}</row>`;
    const sheet = await sheetOf(
      { sheets: { A: rows } },
      { headerLine: line, rows: [{ line: line + 1, answers: NOTHING }] },
    );
    expect(/<pane ([^/]*?) activePane/.exec(sheet)?.[1]).toBe(split);
    expect(sheet).toContain(`<autoFilter ref="A${line}:M${line + 1}"/>`);
  });
});

describe("what stands below the rows", () => {
  test.each([
    ["", `${FILTER}<phoneticPr fontId="1"/>`],
    [
      '<sheetCalcPr fullCalcOnLoad="1"/>',
      `<sheetCalcPr fullCalcOnLoad="1"/>${FILTER}<phoneticPr fontId="1"/>`,
    ],
    [
      '<sheetProtection sheet="1"></sheetProtection><mergeCells/>',
      `<sheetProtection sheet="1"></sheetProtection>${FILTER}<mergeCells/><phoneticPr fontId="1"/>`,
    ],
    [
      "<protectedRanges><protectedRange/></protectedRanges><scenarios><scenario/></scenarios>",
      `<protectedRanges><protectedRange/></protectedRanges><scenarios><scenario/></scenarios>${FILTER}<phoneticPr fontId="1"/>`,
    ],
    [
      '<!-- locked --><sheetProtection sheet="1"/>',
      `<!-- locked --><sheetProtection sheet="1"/>${FILTER}<phoneticPr fontId="1"/>`,
    ],
    ['<autoFilter ref="A1:A2"/>', '<autoFilter ref="A1:A2"/><phoneticPr fontId="1"/>'],
  ])("is kept, with a filter where it has to stand: %s", async (behind, expected) => {
    expect(await sheetOf({ sheets: { A: ROWS }, behind })).toBe(
      `${VIEWS}<cols>${WIDTHS}</cols>${ANSWERED}${expected}`,
    );
  });

  test("is kept behind rows without cells too", async () => {
    expect(await sheetOf({ sheets: { A: `${ROWS}<row r="3"/>` } })).toContain(
      `<row r="3"/></sheetData>${FILTER}<phoneticPr fontId="1"/>`,
    );
  });

  test("is kept without a filter where the end of the rows is not found", async () => {
    const sheet = await sheetOf({
      sheets: { A: ROWS },
      change: (part) =>
        part.name === SHEET
          ? { ...part, content: part.content.toString().replace("</sheetData>", "</sheetData >") }
          : part,
    });
    expect(sheet.endsWith(`${emptyCells(2)}</row></sheetData ><phoneticPr fontId="1"/>`)).toBe(true);
  });
});

describe("rows", () => {
  test("without an answer, before, between and behind the others, stay as they are", async () => {
    const other = (line: number): string =>
      `<row r="${line}" spans="1:1" ht="18">${text(`A${line}`, "計")}</row>`;
    const rows = `<row r="1">${text("A1", "種別", ' s="9"')}</row>${other(2)}<row r="3"/>${other(4)}<row r="5">${text("A5", "病院")}</row>${other(6)}`;
    const sheet = await sheetOf({ sheets: { A: rows } }, { rows: [{ line: 5, answers: NOTHING }] });
    expect(/<sheetData>(.*)<\/sheetData>/.exec(sheet)![1]).toBe(
      `<row r="1">${text("A1", "種別", ' s="9"')}${NAMES}</row>${other(2)}<row r="3"/>${other(4)}<row r="5">${text("A5", "病院")}${emptyCells(5)}</row>${other(6)}`,
    );
  });

  test("are as high as their answers need, unless somebody chose their height", async () => {
    const rows = `<row r="1">${text("A1", "種別")}</row><row r="2" spans="1:1" ht="18.75" x="1">${text("A2", "病院")}</row><row r="3" ht="30" customHeight="1">${text("A3", "病院")}</row>`;
    const sheet = await sheetOf(
      { sheets: { A: rows } },
      { rows: [2, 3].map((line) => ({ line, answers: NOTHING })) },
    );
    expect(sheet.match(/<row [^>]*>/g)).toEqual([
      '<row r="1">',
      '<row r="2" x="1">',
      '<row r="3" ht="30" customHeight="1">',
    ]);
  });

  test("by the thousand are all answered, wherever the text of the sheet is parted", async () => {
    const rows = Array.from(
      { length: 3_000 },
      (_, row) => `<row r="${row + 2}">${text(`A${row + 2}`, `髙橋${row}`)}</row>`,
    );
    const sheet = await sheetOf(
      { sheets: { A: `<row r="1">${text("A1", "種別")}</row>${rows.join("")}` } },
      { rows: rows.map((_, row) => ({ line: row + 2, answers: [`answer ${row}`, ...NOTHING.slice(1)] })) },
    );
    const found = Array.from(sheet.matchAll(/>髙橋(\d+)<.*?>answer (\d+)</g), ([, row, answer]) => [
      row,
      answer,
    ]);
    expect(found).toHaveLength(3_000);
    expect(found.filter(([row, answer]) => row !== answer)).toEqual([]);
  });
});

/** The rows of a sheet, with what stands between them. */
const rowsOf = (sheet: string): string => /<sheetData>(.*)<\/sheetData>/s.exec(sheet)![1]!;

test("the text of a sheet may be parted anywhere, even within a character", async () => {
  const made = { sheets: { A: ROWS }, above: "<sheetFormatPr/>" };
  const byteByByte = (list: ListInWorkbook): ListInWorkbook => ({
    ...list,
    archive: {
      ...list.archive,
      async *piecesOf(name) {
        for await (const piece of list.archive.piecesOf(name))
          for (const byte of piece) yield Uint8Array.of(byte);
      },
    },
  });
  const archive = await answered(made, {}, byteByByte);
  const sheet = (await archive.textOf(SHEET))!;
  expect(sheet).toBe(await (await answered(made)).textOf(SHEET));
  expect(sheet).toContain(ANSWERED);
});

describe("the cells of a row", () => {
  const nameless = (value: string, style = ""): string =>
    `<c${style} t="inlineStr"><is><t>${value}</t></is></c>`;

  test("stand before and behind the answers by their names, in place of none", async () => {
    const [before, behind] = [text("A1", "種別"), text("N1", "名称") + text("P1", "備考")];
    const [facility, others] = [text("A2", "病院"), text("N2", "甲") + text("P2", "x")];
    const rows = `<row r="1">${before}${behind}</row><row r="2">${facility}${text("C2", "old")}${others}</row>`;
    expect(rowsOf(await sheetOf({ sheets: { A: rows } }))).toBe(
      `<row r="1">${before}${NAMES.replaceAll(' s="9"', "")}${behind}</row><row r="2">${facility}${emptyCells(2)}${others}</row>`,
    );
  });

  test("are counted where they have no names, whatever they say", async () => {
    const [name, kind] = [nameless("名称"), nameless("種別")];
    const [own, facility] = [nameless('x r="Z9"'), nameless("病院")];
    const rows = `<row r="1">${name}${kind}</row><row r="2">${own}${facility}${nameless("old")}</row>`;
    const sheet = await sheetOf({ sheets: { A: rows } }, { first: 2 });
    expect(sheet).toMatch(/<row r="1">.*<c r="C1".*<c r="N1"/s);
    expect(rowsOf(sheet)).toContain(`<row r="2">${own}${facility}<c r="C2" s="13"/>`);
    expect(sheet).not.toContain("old");
  });

  test("may hold tags that begin with the same letter", async () => {
    const cell =
      '<c r="A2" t="inlineStr"><is><r><rPr><color rgb="FFFF0000"/><charset val="128"/></rPr><t>病院</t></r></is></c>';
    const rows = `<row r="1">${text("A1", "種別")}</row><row r="2">${cell}</row>`;
    expect(rowsOf(await sheetOf({ sheets: { A: rows } }))).toContain(
      `<row r="2">${cell}${emptyCells(2)}</row>`,
    );
  });

  test("lend the names of the answers their format, and none that only their text speaks of", async () => {
    const [kind, note] = [text("A1", "種別"), text("B1", '備考 s="7"')];
    const rows = `<row r="1">${kind}${note}</row><row r="2">${text("A2", "病院")}</row>`;
    const sheet = await sheetOf({ sheets: { A: rows } }, { first: 2 });
    expect(rowsOf(sheet)).toContain(`${note}<c r="C1" t="inlineStr">`);
  });

  test("may all stand behind the answers", async () => {
    const rows = `<row r="1">${text("M1", "種別")}</row><row r="2">${text("M2", "病院")}</row>`;
    const sheet = rowsOf(await sheetOf({ sheets: { A: rows } }, { first: 0 }));
    expect(sheet).toMatch(/^<row r="1"><c r="A1" t="inlineStr">/);
    expect(sheet).toMatch(/<c r="L2" s="15"\/><c r="M2" t="inlineStr"><is><t>病院<\/t><\/is><\/c><\/row>$/);
  });
});

describe("the formats of answers", () => {
  const xf = (id: number): string =>
    `<xf numFmtId="0" fontId="${id}" fillId="${id}" borderId="${id}" xfId="${id}"/>`;
  const styled = (styles: string) => (part: { name: string; content: string | Buffer }) =>
    part.name === "xl/styles.xml" ? { ...part, content: styles } : part;
  const added = (id: number): string =>
    [
      [49, ""],
      [14, ""],
      [49, ' wrapText="1"'],
    ]
      .map(
        ([format, wrap]) =>
          `<xf numFmtId="${format}" fontId="${id}" fillId="${id}" borderId="${id}" xfId="${id}" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top"${wrap}/></xf>`,
      )
      .join("");

  test.each([
    ["that of the first cell below the names", ' s="2"', 2],
    ["the first of all where that cell has none", "", 0],
    ["none where the workbook has no such format", ' s="7"', 0],
  ])("are like %s", async (_, style, id) => {
    const styles = `<styleSheet><cellStyleXfs>${xf(9)}</cellStyleXfs><cellXfs count="3">${[0, 1, 2].map(xf).join("")}</cellXfs><cellStyles/></styleSheet>`;
    const rows = `<row r="1">${text("A1", "種別", ' s="1"')}</row><row r="2">${text("A2", "病院", style)}</row><row r="3">${text("A3", "病院", ' s="1"')}</row>`;
    const archive = await answered(
      { sheets: { A: rows }, change: styled(styles) },
      { rows: [2, 3].map((line) => ({ line, answers: NOTHING })) },
    );
    expect(await archive.textOf("xl/styles.xml")).toBe(
      `<styleSheet><cellStyleXfs>${xf(9)}</cellStyleXfs><cellXfs >${[0, 1, 2].map(xf).join("")}${added(id)}</cellXfs><cellStyles/></styleSheet>`,
    );
    expect(await archive.textOf(SHEET)).toContain('<c r="B2" s="3"/><c r="C2" s="4"/>');
  });

  test.each([
    ["no count", "", ""],
    ["a count of two digits", ' count="12"', " "],
  ])("are added to many, with %s", async (_, count, left) => {
    const all = Array.from(Array(12).keys(), xf).join("");
    const styles = (attributes: string, more: string): string =>
      `<styleSheet><cellXfs${attributes}>${all}${more}</cellXfs></styleSheet>`;
    const rows = `<row r="1">${text("A1", "種別")}</row><row r="2">${text("A2", "病院", ' s="11"')}</row>`;
    const archive = await answered({ sheets: { A: rows }, change: styled(styles(count, "")) });
    expect(await archive.textOf("xl/styles.xml")).toBe(styles(left, added(11)));
    expect(await archive.textOf(SHEET)).toContain('<c r="B2" s="12"/><c r="C2" s="13"/>');
  });

  test("have the prefix of the others", async () => {
    const styles = (more: string): string =>
      `<spreadsheet:styleSheet><spreadsheet:cellXfs><spreadsheet:xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${more}</spreadsheet:cellXfs></spreadsheet:styleSheet>`;
    const archive = await answered({ sheets: { A: ROWS }, change: styled(styles("")) });
    expect(await archive.textOf("xl/styles.xml")).toBe(
      styles(added(0).replaceAll(/<(?=\/?(?:xf|alignment))\/?/g, "$&spreadsheet:")),
    );
  });

  test("are none in a workbook without styles", async () => {
    const archive = await answered({
      sheets: { A: ROWS },
      change: (part) =>
        part.name === "xl/_rels/workbook.xml.rels"
          ? { ...part, content: part.content.toString().replace(/<Relationship Id="rId98"[^>]*>/, "") }
          : part,
    });
    expect(await archive.textOf(SHEET)).toContain('<c r="B2"/><c r="C2"/>');
  });

  test("are none in a workbook whose styles have no formats of cells, which stay as they are", async () => {
    const archive = await answered(
      { sheets: { A: ROWS }, change: styled("<styleSheet><fonts/></styleSheet>") },
      { rows: [{ line: 2, answers: ["", "2026-04-10", ...NOTHING.slice(2)] }] },
    );
    expect(await archive.textOf("xl/styles.xml")).toBe("<styleSheet><fonts/></styleSheet>");
    expect(await archive.textOf(SHEET)).toContain(
      '<c r="B2"/><c r="C2" t="inlineStr"><is><t xml:space="preserve">2026-04-10</t></is></c><c r="D2"/>',
    );
  });
});

test("a column is given another name in the row of names alone", async () => {
  const sheet = await sheetOf({ sheets: { A: ROWS } }, { renamed: new Map([[0, "種別（一覧）"]]) });
  expect(sheet).toContain(
    '<c r="A1" s="9" t="inlineStr"><is><t xml:space="preserve">種別（一覧）</t></is></c>',
  );
  expect(sheet).toContain(text("A2", "病院", ' s="10"'));
});

test.each(["x", "spreadsheet"])(
  "a sheet whose tags have the prefix %s is answered with it throughout",
  async (prefix) => {
    const content =
      `<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:dimension ref="A1:A2"/><x:sheetFormatPr/><x:sheetData xml:space="preserve"><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>種別</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:t>病院</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`
        .replaceAll("x:", `${prefix}:`)
        .replace(`xmlns:x=`, `xmlns:${prefix}=`);
    const archive = await answered({
      sheets: { A: "" },
      change: (part) => (part.name === SHEET ? { ...part, content } : part),
    });
    const written = (await archive.textOf(SHEET))!.replaceAll(`${prefix}:`, "x:");
    const sheet = /<x:worksheet[^>]*>(.*)<\/x:worksheet>$/s.exec(written)![1]!;
    expect(sheet.match(/<(?!\/?x:)/g)).toBeNull();
    expect(sheet).toMatch(
      /^<x:sheetViews><x:sheetView workbookViewId="0"><x:pane [^>]*\/><\/x:sheetView><\/x:sheetViews><x:sheetFormatPr\/><x:cols>.*<\/x:cols><x:sheetData xml:space="preserve">.*<\/x:sheetData><x:autoFilter ref="A1:M2"\/>$/,
    );
    expect(sheet.match(/<x:c /g)).toHaveLength(2 * 13);
  },
);
