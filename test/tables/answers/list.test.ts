import { describe, expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import { answerColumns } from "../../../src/questions/list/answer-columns.js";
import { answerList, csvFormOf, type ListOutput } from "../../../src/tables/answers/list.js";
import { listColumns } from "../../../src/tables/reading/list-columns.js";
import { openList } from "../../../src/tables/reading/open-list.js";
import { inspectArchive } from "../../../src/tables/reading/spreadsheet-archive.js";
import { SPREADSHEET_LIMITS } from "../../../src/tables/reading/spreadsheet.js";
import { sourceOf } from "../../io/memory-source.js";
import { rejectionOf } from "../problem.js";
import { workbook } from "../reading/archive.js";
import { row } from "../reading/read-workbook.js";
import { english } from "./list-words-both.js";

const opened = (content: string | Uint8Array) =>
  openList({ source: sourceOf(Buffer.from(content)), encoding: "auto" });

/** What answering a file comes to, and the numbers of rows at which it paused. */
async function answered(content: string | Uint8Array, output: Partial<ListOutput> = {}) {
  const list = await opened(content);
  const pieces: Uint8Array[] = [];
  const pauses: number[] = [];
  await answerList({
    list,
    columns: listColumns(list.header),
    asOf: civilDate("2026-04-01"),
    words: english,
    output: {
      sink: {
        write: (bytes) => void pieces.push(Buffer.from(bytes)),
        finish: () => undefined,
        discard: () => undefined,
      },
      format: "csv",
      encoding: "utf-8",
      byteOrderMark: false,
      style: { delimiter: ",", lineEnd: "\n" },
      ...output,
    },
    pause: async (rows) => void pauses.push(rows),
  });
  const bytes = Buffer.concat(pieces);
  return { bytes, text: bytes.toString("utf8"), pauses };
}

/** The XML of the sheet that a file comes to as a workbook. */
async function sheetOf(content: string | Uint8Array): Promise<string> {
  const { bytes } = await answered(content, { format: "xlsx" });
  const archive = await inspectArchive(bytes, SPREADSHEET_LIMITS);
  return (await archive.textOf("xl/worksheets/sheet1.xml"))!;
}

const textsOf = (xml: string): string[] =>
  Array.from(xml.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g), ([, text]) => text!);

const EVERY_FORM: readonly [string, Partial<ListOutput>][] = [
  ["CSV", {}],
  ["CSV in Shift_JIS", { encoding: "shift_jis" }],
  ["JSON", { format: "json" }],
  ["NDJSON", { format: "ndjson" }],
];

describe("an answered list", () => {
  test.each(EVERY_FORM)("as %s leaves out rows with nothing in them", async (_, output) => {
    const alone = await answered("name,type\nA,clinic\nB,hospital\n", output);
    const { text } = await answered('name,type\nA,clinic\n,\n\n"",""\nB,hospital\n', output);
    expect(text.replaceAll('"line":6', '"line":3')).toBe(alone.text);
  });

  test.each(EVERY_FORM)("as %s has empty cells where a row is short of them", async (_, output) => {
    const whole = await answered("name,type,note\nA,clinic,\n", output);
    expect((await answered("name,type,note\nA,clinic\n", output)).text).toBe(whole.text);
    expect(whole.text).not.toBe("");
  });

  test.each(EVERY_FORM)("as %s pauses after every 4,096 rows, empty ones among them", async (_, output) => {
    const { pauses } = await answered(`type\n${"clinic\n".repeat(4_090)}${'""\n'.repeat(10)}`, output);
    expect(pauses).toEqual([4_096]);
  });

  test("as a workbook pauses after every piece, up to its last row", async () => {
    const { pauses } = await answered(`type\n${"clinic\n".repeat(2_000)}`, { format: "xlsx" });
    expect(pauses.toSorted((one, other) => one - other)).toEqual(pauses);
    expect([pauses[0], pauses.at(-1)]).toEqual([1, 2_000]);
  });

  test.each<["," | "\t", "," | "\t", string, string[]]>([
    [",", "\t", 'name,type\n"A,B",clinic\nC\tD,clinic\n', ["A,B\tclinic\tu", '"C\tD"\tclinic']],
    ["\t", ",", 'name\ttype\nA,B\tclinic\n"C\tD"\tclinic\n', ['"A,B",clinic', "C\tD,clinic,u"]],
  ])(
    "separated by %j is written with %j, and quotes are where these need them",
    async (_, to, csv, lines) => {
      const { text } = await answered(csv, { style: { delimiter: to, lineEnd: "\n" } });
      expect(
        text
          .split("\n")
          .slice(1, 3)
          .map((line) => line.slice(0, 12)),
      ).toEqual(lines);
    },
  );
});

describe("the form of an answered list as CSV", () => {
  test.each([
    ["the line ends of the list", "type\nclinic\n", false, "\n"],
    ["those of Windows", "type\r\nclinic\r\n", false, "\r\n"],
    ["the byte order mark of the list", "\ufefftype\nclinic\n", true, "\n"],
    ["one where the list was in Shift_JIS", Buffer.from("\x8e\xed\x95\xca\nclinic\n", "latin1"), true, "\n"],
    ["one where the list was a workbook", workbook({ sheets: { A: row(1, "type") } }), true, "\n"],
  ])("has %s", async (_, content, byteOrderMark, lineEnd) => {
    expect(csvFormOf(await opened(content))).toEqual({ byteOrderMark, lineEnd });
  });
});

describe("a list as a workbook", () => {
  const rowOf = (at: number, ...texts: readonly string[]): string =>
    `<row r="${at}">${texts.map((text, place) => `<c r="${"ABCDEFGHIJKLMNO"[place]}${at}" t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`;
  const splitIn = (xml: string): string | undefined => /xSplit="(\d+)"/.exec(xml)?.[1];

  test.each([
    ["名称,種別", "1"],
    ["種別,請求方法,レセコン,as_of,名称", "5"],
    ["種別,請求方法,レセコン,as_of,書面請求の理由,名称", undefined],
    ["種別,請求方法", undefined],
  ])(
    "keeps the names of facilities in sight, unless they are far to the right: %s",
    async (header, split) => {
      const names = header.split(",");
      const cells = names.map((name) => (name === "種別" ? "病院" : ""));
      expect(splitIn(await sheetOf(`${header}\n${cells.join()}\n`))).toBe(split);
      expect(splitIn(await sheetOf(workbook({ sheets: { A: row(1, ...names) + row(2, ...cells) } })))).toBe(
        split,
      );
    },
  );

  test("has the answers beside each row, and none beside empty ones", async () => {
    const sheets = {
      A: row(1, "name", "type") + row(2, "A", "clinic") + row(3, "", "") + row(4, "B", "zoo"),
    };
    for (const content of ["name,type\nA,clinic\n,\nB,zoo\n", workbook({ sheets })]) {
      const texts = textsOf(await sheetOf(content)).filter((text) => text !== "");
      expect(texts.slice(0, 14)).toEqual(["name", "type", ...answerColumns]);
      expect(texts.slice(14, 17)).toEqual(["A", "clinic", "undetermined"]);
      expect(texts.slice(-3)).toEqual(["B", "zoo", expect.stringContaining('line 4, type "zoo"')]);
    }
  });

  test("has the new answers in the place of earlier ones, before the list too", async () => {
    const xml = await sheetOf(
      workbook({
        sheets: {
          A:
            rowOf(1, ...answerColumns, "name", "type") +
            rowOf(2, ...answerColumns.map(() => "old"), "A", "hospital"),
        },
      }),
    );
    const texts = textsOf(xml);
    expect(texts.slice(0, 15)).toEqual([...answerColumns, "name", "type", "undetermined"]);
    expect([texts.includes("old"), ...texts.slice(-2)]).toEqual([false, "A", "hospital"]);
  });

  test("has the new answers in the place of earlier ones, with what stands behind them", async () => {
    const old = answerColumns.map(() => "old");
    const names = ["name", "type", ...answerColumns, "note"];
    const xml = await sheetOf(
      workbook({ sheets: { A: rowOf(1, ...names) + rowOf(2, "A", "hospital", ...old, "mine") } }),
    );
    const texts = textsOf(xml);
    expect(texts.slice(0, 15)).toEqual(names);
    expect(texts.slice(15, 18)).toEqual(["A", "hospital", "undetermined"]);
    expect([texts.includes("old"), texts.at(-1)]).toEqual([false, "mine"]);
  });

  test("renames a column named like an answer, and no other", async () => {
    // A text that is shared, as Excel writes it, with a format of its own.
    const name = '<c r="A1" t="s"><v>0</v></c>';
    const header = row(1, "name", "type", "Paper").replace(/<c r="A1".*?<\/c>/, name);
    const sheets = { A: header + row(2, "A", "hospital", "mine") };
    const xml = await sheetOf(workbook({ sheets, texts: "<si><t>name</t></si>" }));
    expect(xml).toContain(name);
    const texts = ["name", ...textsOf(xml)];
    expect(texts.slice(0, 4)).toEqual(["name", "type", "Paper_in_list", "paper"]);
    expect(texts.slice(15, 18)).toEqual(["A", "hospital", "mine"]);
  });

  test.each([
    [16_372, undefined],
    [16_373, { code: "too-many-columns-for-a-sheet", columns: 16_373, limit: 16_372 }],
  ])("has room for %i columns of the list beside the answers: %j", async (columns, problem) => {
    const header = `type${",".repeat(columns - 1)}`;
    expect(await rejectionOf(answered(`${header}\n`, { format: "xlsx" }))).toEqual(problem);
  });
});
