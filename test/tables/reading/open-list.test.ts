import { describe, expect, test, vi } from "vitest";
import { sourceInMemory, type ByteSource } from "../../../src/io/byte-source.js";
import { openList, type ListInput, type OpenList } from "../../../src/tables/reading/open-list.js";
import { rejectionOf } from "../problem.js";
import { workbook } from "./archive.js";
import { row } from "./read-workbook.js";

type How = Partial<Omit<ListInput, "source">> & { readonly path?: string };

function opened(content: string | Uint8Array, { path = "list.csv", ...how }: How = {}): Promise<OpenList> {
  return openList({ source: sourceInMemory(path, Buffer.from(content)), encoding: "auto", ...how });
}

const refusal = (content: string | Uint8Array, how?: How) => rejectionOf(opened(content, how));

const rowsOf = (list: OpenList): [number, ...string[]][] =>
  Array.from(list.records(), ({ line, fields }) => [line, ...fields]);

/** A source that tells what becomes of it. */
function watched(content: string | Uint8Array, change: Partial<ByteSource> = {}) {
  const close = vi.fn<() => void>();
  const source = { ...sourceInMemory("list.csv", Buffer.from(content)), close, ...change };
  return { source, close };
}

describe("a text", () => {
  test("has its names, and the rows below them as often as they are asked for", async () => {
    const list = await opened("名称,種別\n青葉医院,診療所\n\n若葉薬局,薬局\n");
    expect(list).toMatchObject({ header: ["名称", "種別"], headerLine: 1 });
    const rows = [
      [2, "青葉医院", "診療所"],
      [4, "若葉薬局", "薬局"],
    ];
    expect([rowsOf(list), rowsOf(list)]).toEqual([rows, rows]);
    expect(list.notes([1])).toEqual([]);
    expect(list).not.toHaveProperty("workbook");
    expect(list.text).toMatchObject({ form: { encoding: "utf-8" }, format: { delimiter: "," } });
  });

  test.each([
    ["name,type\nA,clinic\n", "\n"],
    ["name,type\r\nA,clinic\r\n", "\r\n"],
  ])("keeps its line end: %j", async (csv, lineEnd) => {
    expect((await opened(csv)).text!.lineEnd).toBe(lineEnd);
  });

  test.each<[string, string, How, string, string[]]>([
    ["commas", "name,type\n", {}, ",", ["name", "type"]],
    ["tabs and no comma", "name\ttype\nA,B\tclinic\n", {}, "\t", ["name", "type"]],
    ["semicolons and neither", "name;type\nA,B;clinic\n", {}, ";", ["name", "type"]],
    ["commas in the first line, though tabs stand there too", "name\t,type\n", {}, ",", ["name\t", "type"]],
    ["tabs, since only they lead to a name", "a,b\nname\ttype\n", {}, "\t", ["name", "type"]],
    ["semicolons, since only they do", "a,b\tc\nname;種別\n", {}, ";", ["name", "種別"]],
    ["tabs, since only they lead to a name of the user's", "a,b\t甲\n", byHand("甲"), "\t", ["a,b", "甲"]],
    ["tabs, by its name", "name\ttype,b\n", { path: "a.tsv", ...byHand("type,b") }, "\t", ["name", "type,b"]],
    ["tabs, by another name", "type,b\t種別\n", { path: "A.TAB" }, "\t", ["type,b", "種別"]],
    ["commas: the end of its name is another", "a\tb,type\n", { path: "tsv.csv" }, ",", ["a\tb", "type"]],
    ["commas: its name goes on behind it", "a\tb,type\n", { path: "a.tsv.csv" }, ",", ["a\tb", "type"]],
    ["commas: its name has no dot", "a\tb,type\n", { path: "atsv" }, ",", ["a\tb", "type"]],
    ["tabs, a quote being open between commas", '名称,"甲\ntype\tmethod\n', {}, "\t", ["type", "method"]],
    ["tabs, though none of its names is known", "a\tb\n", {}, "\t", ["a", "b"]],
    ["nothing", "a\nb\n", {}, ",", ["a"]],
    ["semicolons, as it says itself", "sep=;\na,b;type\n", {}, ";", ["a,b", "type"]],
    ["tabs, as it says itself in quotes", '"sep=\t"\r\na,b\ttype\r\n', {}, "\t", ["a,b", "type"]],
    ["commas, as it says itself in capitals", "SEP=,\rtype,b;c\r", {}, ",", ["type", "b;c"]],
  ])("has cells between %s", async (_, csv, how, delimiter, header) => {
    const list = await opened(csv, how);
    expect([list.text!.format.delimiter, list.header]).toEqual([delimiter, header]);
  });

  test.each(["a sep=;\ntype;b\n", "sep=;type\n", "sep=|\ntype,b\n"])(
    "does not say what stands between its cells: %j",
    async (csv) => {
      expect((await opened(csv, { headerLine: 1 })).headerLine).toBe(1);
    },
  );

  test("that says what stands between its cells has the names one line below", async () => {
    const list = await opened("sep=,\nname,type\nA,clinic\n");
    expect([list.headerLine, rowsOf(list)]).toEqual([2, [[3, "A", "clinic"]]]);
    expect(list.notes([])).toEqual([]);
  });

  test("has its names below titles, which are told and left out", async () => {
    const list = await opened("施設一覧\n\n名称,種別\n青葉医院,診療所\n");
    expect([list.headerLine, list.header]).toEqual([3, ["名称", "種別"]]);
    expect(rowsOf(list)).toEqual([[4, "青葉医院", "診療所"]]);
    expect(list.notes([])).toEqual([{ code: "titles", line: 3 }]);
  });

  test("has them on the line that the user names, whatever stands there", async () => {
    const csv = "名称,種別\n甲,乙\n青葉医院,診療所\n";
    const list = await opened(csv, { headerLine: 2 });
    expect([list.header, rowsOf(list)]).toEqual([["甲", "乙"], [[3, "青葉医院", "診療所"]]]);
    expect(list.notes([])).toEqual([{ code: "titles", line: 2 }]);
  });

  test.each([
    ["that is empty", "name,type\n\nA,clinic\n", 2],
    ["inside a cell of the row before", 'name,type\n"A\nB",clinic\nC,clinic\n', 3],
    ["behind the last", "name,type\nA,clinic\n", 3],
  ])("has none on a line %s", async (_, csv, headerLine) => {
    expect(await refusal(csv, { headerLine })).toEqual({ code: "header-line-empty", line: headerLine });
  });

  test("is read no further than the line that the user names", async () => {
    const csv = `name,type\n\nA,clinic\n"never closed`;
    expect(await refusal(csv, { headerLine: 2 })).toEqual({ code: "header-line-empty", line: 2 });
  });

  test("is read as the encoding that the user names", async () => {
    const shiftJis = Buffer.from("8eed95ca0a95618940", "hex");
    expect((await opened(Buffer.concat([shiftJis, Buffer.from("\n")]))).header).toEqual(["種別"]);
    expect(await refusal(shiftJis, { encoding: "utf-8" })).toMatchObject({ code: "undecodable" });
  });

  test.each<[string, string, How, object]>([
    ["lines without anything", "\n\r\n", {}, { code: "input-empty", path: "list.csv" }],
    ["a sheet is asked for", "a,type\n", { sheet: "A" }, { code: "sheet-missing", sheet: "A", sheets: [] }],
    ["its names are damaged", 'a,"type"x\n', {}, { code: "header-damaged", line: 1, column: 2 }],
    ["a quote stays open", 'a,type\n"A,clinic\n', {}, { code: "quote-unclosed", line: 2, column: 1 }],
    ["it is a document", "%PDF-1.7\n", {}, { code: "not-a-list", kind: "pdf" }],
  ])("is refused where %s", async (_, csv, how, problem) => {
    const list = opened(csv, how).then((one) => rowsOf(one));
    expect(await rejectionOf(list)).toEqual(problem);
  });
});

/** A column with a name of the user's. */
function byHand(column: string): How {
  return { mapped: [{ column, fact: "method" }] };
}

describe("a workbook", () => {
  const list = row(1, "名称", "種別") + row(2, "青葉医院", "診療所") + row(4, "若葉薬局", "薬局");
  const CALCULATED = '<row r="9"><c r="D9"><f>A1</f></c></row>';

  test("has its names, and the rows below them", async () => {
    const found = await opened(workbook({ sheets: { 施設: list } }), { path: "list.txt" });
    expect(found).toMatchObject({ header: ["名称", "種別"], headerLine: 1 });
    expect(rowsOf(found)).toEqual([
      [2, "青葉医院", "診療所"],
      [4, "若葉薬局", "薬局"],
    ]);
    expect(found.notes([1])).toEqual([]);
    expect([found.progress(), found.requireUnchanged()]).toEqual([1, undefined]);
    expect(found).not.toHaveProperty("text");
    expect(found.workbook).toMatchObject({ sheet: { name: "施設" }, facts: { since1904: false }, width: 2 });
  });

  test.each([
    ["of its widest row", list + row(5, "a", "b", "c"), 3],
    ["of a formula without a result further on", list + CALCULATED, 4],
    ["of its names alone", row(1, "名称", "種別"), 2],
  ])("has the width %s", async (_, sheet, width) => {
    expect((await opened(workbook({ sheets: { A: sheet } }))).workbook!.width).toBe(width);
  });

  test("has its names below titles, which are told and left out, or where the user names them", async () => {
    const bytes = workbook({
      sheets: { A: row(1, "施設一覧") + row(3, "名称", "種別") + row(4, "甲", "病院") },
    });
    const found = await opened(bytes);
    expect([found.headerLine, rowsOf(found)]).toEqual([3, [[4, "甲", "病院"]]]);
    expect(found.notes([])).toEqual([{ code: "titles", line: 3 }]);
    const asked = await opened(bytes, { headerLine: 4 });
    expect([asked.header, rowsOf(asked)]).toEqual([["甲", "病院"], []]);
    expect(await refusal(bytes, { headerLine: 2 })).toEqual({ code: "header-line-empty", line: 2 });
  });

  test("without any rows is refused", async () => {
    expect(await refusal(workbook({ sheets: { A: "" } }))).toEqual({ code: "input-empty", path: "list.csv" });
  });

  describe("of several sheets", () => {
    const cover = row(1, "施設台帳");
    const other = row(1, "コード", "請求方法");
    const sheets = { 表紙: cover, 一覧: list, 控え: list };
    const choice = (sheet: string, others: string[], hidden: string[] = []) => ({
      code: "sheet",
      sheet,
      others,
      hidden,
    });

    test.each<[string, Parameters<typeof workbook>[0], How, object]>([
      ["the first with names", { sheets }, {}, choice("一覧", ["表紙", "控え"])],
      ["the one that is asked for", { sheets }, { sheet: "控え" }, choice("控え", ["表紙", "一覧"])],
      [
        "the first in sight with names",
        { sheets, states: { 一覧: "hidden" } },
        {},
        choice("控え", ["表紙", "一覧"], ["一覧"]),
      ],
      [
        "a hidden one that is asked for",
        { sheets, states: { 一覧: "veryHidden", 控え: "hidden" } },
        { sheet: "控え" },
        choice("控え", ["表紙", "一覧"], ["一覧"]),
      ],
      [
        "the first with names where all are hidden",
        { sheets, states: { 表紙: "hidden", 一覧: "hidden", 控え: "hidden" } },
        {},
        choice("一覧", ["表紙", "控え"], ["表紙", "控え"]),
      ],
      ["the one with most names", { sheets: { a: cover, b: other, c: list } }, {}, choice("b", ["a", "c"])],
      [
        "the one with a name of the user's",
        { sheets: { a: cover, b: row(1, "甲"), c: row(1, "乙") } },
        byHand("乙"),
        choice("c", ["a", "b"]),
      ],
      [
        "the first with two names, of which there is no doubt",
        { sheets: { a: row(1, "種別", "請求方法"), b: row(1, "種別", "請求方法", "レセコン") } },
        {},
        choice("a", ["b"]),
      ],
      ["the first where none has names", { sheets: { a: row(1, "甲"), b: cover } }, {}, choice("a", ["b"])],
      [
        "the one with more names, though further on",
        { sheets: { a: row(1, "種別"), b: row(1, "種別", "請求方法") } },
        {},
        choice("b", ["a"]),
      ],
    ])("is read %s", async (_, book, how, note) => {
      const found = await opened(workbook(book), how);
      expect(found.notes([])[0]).toEqual(note);
      expect(found.workbook!.sheet.name).toBe((note as { sheet: string }).sheet);
    });

    test("the twentieth is the last that is looked at", async () => {
      const sheetsBefore = (count: number) =>
        Object.fromEntries(Array.from({ length: count }, (_, index) => [`s${index}`, cover]));
      const nameAfter = async (count: number): Promise<string> =>
        (await opened(workbook({ sheets: { ...sheetsBefore(count), list } }))).workbook!.sheet.name;
      expect(await Promise.all([nameAfter(19), nameAfter(20)])).toEqual(["list", "s0"]);
    });

    test("one that is not there is told with those that are", async () => {
      expect(await refusal(workbook({ sheets }), { sheet: "施設" })).toEqual({
        code: "sheet-missing",
        sheet: "施設",
        sheets: ["表紙", "一覧", "控え"],
      });
    });
  });

  describe("tells what its cells do not show", () => {
    const notesOn = async (rows: string, behind = "", facts: readonly number[] = []) =>
      (await opened(workbook({ sheets: { A: rows }, behind }))).notes(facts);
    const hidden = (xml: string): string => xml.replace("<row ", '<row hidden="1" ');

    test("hidden rows below the names, with the line of the first", async () => {
      const rows = hidden(row(1, "題")) + row(2, "名称", "種別") + row(3, "a") + hidden(row(5, "b"));
      expect(await notesOn(rows + hidden(row(6, "c")))).toEqual([
        { code: "titles", line: 2 },
        { code: "hidden-rows", rows: 2, first: 5 },
      ]);
    });

    test.each([
      ["across the names", "A3:B3", true],
      ["from a title down to the names", "A1:A3", true],
      ["in the last row", "B12:B12", true],
      ["from the last row on", "B12:B15", true],
      ["of one cell", "B4", true],
      ["in a title", "A1:C1", false],
      ["just above the names", "A2:C2", false],
      ["below the last row", "A13:A20", false],
    ])("merged cells %s (%s): %s", async (_, range, isTold) => {
      const rows = row(1, "題") + row(3, "名称", "種別") + row(4, "a") + row(5, "b") + row(12, "c");
      const notes = await notesOn(rows, `<mergeCells><mergeCell ref="${range}"/></mergeCells>`);
      expect(notes.slice(1)).toEqual(isTold ? [{ code: "merged-cells", ranges: [range] }] : []);
    });

    test("merged names of a list without rows", async () => {
      const merged = '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/></mergeCells>';
      expect(await notesOn(row(1, "名称", "種別"), merged)).toEqual([
        { code: "merged-cells", ranges: ["A1:B1"] },
      ]);
    });

    test("formulas without a result, but not those of facts, which reject their rows", async () => {
      const formulas = (line: number) =>
        `<row r="${line}">${["A", "B", "C", "D"].map((column) => `<c r="${column}${line}"><f>Z1</f></c>`).join("")}</row>`;
      const rows = row(1, "名称", "種別", "備考") + formulas(2) + formulas(3);
      expect(await notesOn(rows, "", [1])).toEqual([
        { code: "formulas-without-result", cells: 4, columns: ["名称", "備考"] },
      ]);
    });
  });
});

describe("the source of a list", () => {
  test.each([
    ["a text", "name,type\nA,clinic\n"],
    ["a workbook", workbook({ sheets: { A: row(1, "name", "type") } })],
  ])("of %s is closed with it", async (_, content) => {
    const { source, close } = watched(content);
    const list = await openList({ source, encoding: "auto" });
    expect(close).not.toHaveBeenCalled();
    list.close();
    expect(close).toHaveBeenCalledTimes(1);
  });

  test.each([
    ["a text", "\n\n"],
    ["a workbook", workbook({ sheets: { A: "" } })],
    ["another file", Buffer.from([0x1f, 0x8b, 8, 0])],
  ])("of %s is closed where it is refused", async (_, content) => {
    const { source, close } = watched(content);
    expect(await rejectionOf(openList({ source, encoding: "auto" }))).toBeDefined();
    expect(close).toHaveBeenCalledTimes(1);
  });

  test("is asked whether it has changed: of a text at the end, of a workbook as soon as it is read", async () => {
    const requireUnchanged = vi.fn<() => void>();
    const text = await openList({ source: watched("type\n", { requireUnchanged }).source, encoding: "auto" });
    expect(requireUnchanged).not.toHaveBeenCalled();
    text.requireUnchanged();
    expect(requireUnchanged).toHaveBeenCalledTimes(1);
    const bytes = workbook({ sheets: { A: row(1, "type") } });
    await openList({ source: watched(bytes, { requireUnchanged }).source, encoding: "auto" });
    expect(requireUnchanged).toHaveBeenCalledTimes(2);
  });

  test("is as far read as its rows are taken", async () => {
    const list = await opened(`name,type\n${`${"x".repeat(16_378)},type\n`.repeat(64)}`);
    const shares = Array.from(list.records(), () => list.progress());
    // A block of 256 KiB is read ahead of the one that is taken apart.
    expect([shares[0], shares.at(-1)]).toEqual([(2 * 2 ** 18) / (2 ** 20 + 10), 1]);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(list.progress()).toBe(1);
  });

  test("of a workbook beyond 256 MiB is refused before it is read", async () => {
    const { source } = watched(workbook({ sheets: { A: row(1, "type") } }), { size: 256 * 1024 ** 2 + 1 });
    expect(await rejectionOf(openList({ source, encoding: "auto" }))).toEqual({
      code: "input-too-large",
      path: "list.csv",
      limit: 256 * 1024 ** 2,
    });
  });
});
