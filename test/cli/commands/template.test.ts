import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { columnOf, definitionOf, factNames } from "../../../src/facility/facts.js";
import { columnNamed } from "../../../src/tables/reading/list-columns.js";
import { temporaryFolder } from "../../io/temporary-folder.js";
import { run } from "../twin.js";

const ALL = [...factNames, "asOf" as const];

const template = async (...argv: string[]): Promise<Buffer> => (await run(["template", ...argv])).output;

describe("an empty list", () => {
  test("has a column for every fact, and two to know the facilities by", async () => {
    const text = (await template()).toString();
    expect(text).toBe(`facility_id,name,${ALL.map(columnOf).join(",")}\n`);
  });
  test("in Japanese is one that Excel opens as it is: with a byte order mark and Windows line ends", async () => {
    const bytes = await template("--lang", "ja");
    const header = ALL.map((name) => definitionOf(name).heading).join(",");
    expect(bytes.toString()).toBe(`\ufeff医療機関コード,名称,${header}\r\n`);
  });
  test("comes in Shift_JIS, if that is asked for", async () => {
    const bytes = await template("--lang", "ja", "--output-encoding", "shift_jis");
    expect(new TextDecoder("shift_jis", { fatal: true }).decode(bytes)).toMatch(/^医療機関コード,名称,種別,/);
  });
  test.each(["en", "ja"])("in %s is a list that batch can read", async (language) => {
    const path = join(temporaryFolder(), "list.csv");
    writeFileSync(path, await template("--lang", language));
    const { status, stderr } = await run(["batch", path]);
    expect([status, stderr]).toEqual([0, "0 rows: 0 answered, 0 rejected\n"]);
  });
});

describe("a spreadsheet", () => {
  test("keeps what is typed as it is: codes their zeros, months their form", async () => {
    const folder = temporaryFolder();
    await run(["template", "--lang", "ja", "-o", join(folder, "list.xlsx")]);
    const { sheets } = await readXlsx(readFileSync(join(folder, "list.xlsx")), { readStyles: true });
    const formatOf = (cell: string) => sheets[0]!.cells?.get(cell)?.style?.numFmt;
    expect(["1,0", "1,27", "1000,0", "1000,28"].map(formatOf)).toEqual(["@", "@", "@", "@"]);
  });
  test.each(["en", "ja"])("in %s explains every column on its second sheet", async (language) => {
    const folder = temporaryFolder();
    await run(["template", "--lang", language, "-o", join(folder, "list.xlsx")]);
    expect(readdirSync(folder)).toEqual(["list.xlsx"]);
    const { sheets } = await readXlsx(readFileSync(join(folder, "list.xlsx")));
    const [list, guide] = sheets.map(({ rows }) =>
      rows.map((cells) => cells.map((cell) => String(cell ?? ""))),
    );
    expect(guide!.slice(1).map(([column]) => column)).toEqual(list![0]);
    expect(list![0]!.slice(2).map((column) => columnNamed(column))).toEqual(ALL);
    for (const [column, meaning, values, empty] of guide!.slice(3)) {
      expect([column, meaning, values, empty].every((text) => text !== "")).toBe(true);
    }
  });
  test.each([
    ["種別", "病院、診療所、歯科診療所、薬局"],
    ["レセコン", "あり、なし"],
    ["請求方法", "オンライン、光ディスク等、紙、未請求"],
    ["2024年3月以前の直近請求", "オンライン、光ディスク等、紙、未請求"],
    ["書面請求の理由", "レセコン未使用、高齢医師等、猶予"],
    ["最年少常勤者の生年月日", "2024-04-01、令和6年4月1日、R6.4.1など、常勤者なし"],
    ["猶予事由", "回線障害、設備導入中、改築、廃止・休止、その他"],
    ["承継", "承継・新コード"],
    ["端末数", "1以上の整数"],
  ])("in Japanese says what to write under %s: %s", async (column, values) => {
    const folder = temporaryFolder();
    await run(["template", "--lang", "ja", "-o", join(folder, "list.xlsx")]);
    const { sheets } = await readXlsx(readFileSync(join(folder, "list.xlsx")));
    expect(sheets[1]!.rows.find(([name]) => name === column)![2]).toBe(values);
  });
});

test.each([
  [["--format", "json"], '--format "json": expected one of csv, xlsx'],
  [["--format", "xlsx", "--output-encoding", "utf-8"], "--output-encoding and --format xlsx"],
  [["facilities.csv"], '"facilities.csv" is an unexpected argument'],
])("%j is bad usage", async (argv, sentence) => {
  const { status, stderr, output } = await run(["template", ...argv]);
  expect([status, output.length]).toEqual([2, 0]);
  expect(stderr).toContain(sentence);
});
