import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import iconv from "iconv-lite";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { answerColumns } from "../../../src/questions/list/answer-columns.js";
import { readCsv } from "../../../src/tables/reading/csv-reader.js";
import { archiveOf, workbook } from "../../tables/reading/archive.js";
import { temporaryFolder } from "../../io/temporary-folder.js";
import { run, type World } from "../twin.js";

const AS_OF = ["--as-of", "2026-04-01"];
const linux = process.platform === "linux";

/** Runs `batch` over a list in a folder of its own; `%` in an argument stands for the folder. */
async function batch(
  content: string | Uint8Array,
  argv: readonly string[] = [],
  world: World & { readonly name?: string } = {},
) {
  const folder = temporaryFolder();
  const at = (name: string): string => join(folder, name);
  const name = world.name ?? "list.csv";
  writeFileSync(at(name), content);
  const words = argv.map((word) => word.replaceAll("%", folder));
  const printed = await run(["batch", at(name), ...AS_OF, ...words], world);
  const files = readdirSync(folder).filter((one) => one !== name);
  const written = (file: string): Buffer => readFileSync(at(file));
  return { ...printed, folder, at, files, written, csv: printed.output.toString("utf8") };
}

const cellsOf = (csv: string): (readonly string[])[] =>
  Array.from(readCsv([csv.replace(/^\ufeff/, "")]), ({ fields }) => fields);

/** A column of an answered list by its name, without the header. */
const columnOf = (csv: string, name: string): string[] => {
  const [header, ...rows] = cellsOf(csv);
  return rows.map((cells) => cells[header!.indexOf(name)]!);
};

describe("a list", () => {
  test("is answered on standard output, row by row, and summed up on stderr", async () => {
    const { status, csv, stderr } = await batch("name,type,method\nA,hospital,online\nB,clinic,optical\n");
    expect(status).toBe(0);
    expect(cellsOf(csv)[0]).toEqual(["name", "type", "method", ...answerColumns]);
    expect(columnOf(csv, "optical")).toEqual(["not-allowed", "conditional"]);
    expect(stderr).toContain("2 rows: 2 answered, 0 rejected");
  });
  test("with a header alone is answered with a header alone", async () => {
    const { status, csv } = await batch("type,method\n");
    expect([status, cellsOf(csv)]).toEqual([0, [["type", "method", ...answerColumns]]]);
  });
  test.each(["utf-8", "utf-8 with a byte order mark", "cp932"])(
    "in %s is read without loss",
    async (encoding) => {
      const text = "名称,種別\n①髙﨑～㈱ソ能表,診療所\n";
      const bytes = encoding === "cp932" ? iconv.encode(text, "cp932") : Buffer.from(text);
      const mark = Buffer.from(encoding.includes("mark") ? "\ufeff" : "");
      const { output, csv } = await batch(Buffer.concat([mark, bytes]));
      expect(columnOf(csv, "名称")).toEqual(["①髙﨑～㈱ソ能表"]);
      expect(output[0] === 0xef).toBe(encoding !== "utf-8");
    },
  );
  test("goes back into the Shift_JIS it came from, byte for byte", async () => {
    const line = "①髙﨑～㈱ソ能表,診療所";
    const bytes = iconv.encode(`名称,種別\n${line}\n`, "cp932");
    const { output } = await batch(bytes, ["--output-encoding", "shift_jis", "--lang", "ja"]);
    expect(output.includes(iconv.encode(`\n${line},`, "cp932"))).toBe(true);
  });
  test("is shown in Shift_JIS on a terminal where that is asked for", async () => {
    const shown = await batch("名称,種別\n髙﨑,診療所\n", ["--output-encoding", "shift_jis"], {
      terminal: true,
    });
    expect(columnOf(iconv.decode(shown.output, "cp932"), "名称")).toEqual(["髙﨑"]);
  });
  test("with tabs is read, and written with tabs where the name says so", async () => {
    const tsv = "name\ttype\nA, B\tclinic\n";
    expect(columnOf((await batch(tsv, [], { name: "list.tsv" })).csv, "name")).toEqual(["A, B"]);
    expect(columnOf((await batch(tsv)).csv, "name")).toEqual(["A, B"]);
    const { written } = await batch(tsv, ["-o", "%/out.tsv"], { name: "list.tsv" });
    expect(written("out.tsv").toString()).toMatch(/^name\ttype\tpaper\t/);
  });
  test("from a spreadsheet: dates, codes with zeros, another sheet", async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: "表紙", rows: [["説明"]] },
        {
          name: "一覧",
          rows: [
            ["コード", "種別", "請求方法", "移行計画開始日", "移行計画終了日"],
            ["0012345", "診療所", "光ディスク", new Date(Date.UTC(2025, 9, 1)), "R8.9.30"],
          ],
        },
      ],
    });
    const { csv, status } = await batch(bytes, ["--sheet", "一覧"], { name: "list.xlsx" });
    expect(status).toBe(0);
    expect(columnOf(csv, "コード")).toEqual(["0012345"]);
    expect(columnOf(csv, "optical_until")).toEqual(["2026-09-30"]);
  });
  test("of which a formula has no stored result is rejected in its rows, never read as empty", async () => {
    const sheet = [
      '<row r="1"><c t="str" r="A1"><v>コード</v></c><c t="str" r="B1"><v>種別</v></c><c t="str" r="C1"><v>移行計画終了日</v></c></row>',
      '<row r="2"><c r="A2" s="10"><v>12345</v></c><c t="str" r="B2"><v>診療所</v></c><c r="C2"><f>EDATE(D2,12)-1</f></c></row>',
      '<row r="3"><c r="A3"><f>A2+1</f></c><c t="str" r="B3"><v>薬局</v></c><c r="C3"/></row>',
    ];
    const bytes = workbook({ sheets: { A: sheet.join("") } });
    const { csv, status, stderr } = await batch(bytes, [], { name: "list.xlsx" });
    expect(status).toBe(2);
    expect(columnOf(csv, "コード")).toEqual(["0012345", ""]);
    expect(columnOf(csv, "error")).toEqual([
      "line 2, 移行計画終了日: the formula has no stored result; open the list in a spreadsheet program and save it again, or put the value in",
      "",
    ]);
    expect(stderr).toContain('1 formula in "コード" without a stored result: the cells come out empty');
  });
  test("with hidden rows and merged cells says so", async () => {
    const bytes = workbook({
      sheets: {
        A: `<row r="1"><c t="str" r="A1"><v>type</v></c></row><row r="2" hidden="1"><c t="str" r="A2"><v>clinic</v></c></row>`,
      },
      behind: '<mergeCells><mergeCell ref="A2:A4"/><mergeCell ref="A9:B9"/></mergeCells>',
    });
    const { stderr } = await batch(bytes, [], { name: "list.xlsx" });
    expect(stderr).toContain("1 row is hidden (the first is 2); hidden rows are answered like the others");
    expect(stderr).toContain(
      "cells are merged (A2:A4); the value counts for the upper left one, the others are taken as empty",
    );
    const { output } = await batch(bytes, ["--json"], { name: "list.xlsx" });
    expect(JSON.parse(output.toString()).notes).toEqual([
      expect.stringContaining("1 row is hidden"),
      expect.stringContaining("cells are merged"),
    ]);
  });
  test("of a workbook is on the first sheet in sight with names of columns; the others are named", async () => {
    const rows = [["種別"], ["診療所"]];
    const bytes = await writeXlsx({
      sheets: [
        { name: "旧", rows: [["種別"], ["病院"]], hidden: true },
        { name: "表紙", rows: [["届出状況"]] },
        { name: "名簿", rows },
        { name: "控", rows },
      ],
    });
    const { csv, stderr } = await batch(bytes, [], { name: "list.xlsx" });
    expect(columnOf(csv, "種別")).toEqual(["診療所"]);
    expect(stderr).toContain(
      'the sheet "名簿" is read; not read: "旧", "表紙", "控" (hidden: "旧"); --sheet names another',
    );
    const hidden = await batch(bytes, ["--sheet", "旧"], { name: "list.xlsx" });
    expect(columnOf(hidden.csv, "種別")).toEqual(["病院"]);
    expect((await batch(bytes, ["--sheet", "新"], { name: "list.xlsx" })).stderr).toContain(
      'there is no sheet "新"; there are "旧", "表紙", "名簿", "控"',
    );
  });
  test("below titles is found by the names of its columns, or by --header-line", async () => {
    const csv = "顧問先一覧,,\n\n,,4月1日現在\n名称,種別,請求方法\n甲,病院,オンライン\n";
    const found = await batch(csv);
    expect(cellsOf(found.csv).map(([name]) => name)).toEqual(["名称", "甲"]);
    expect(found.stderr).toContain("the names of the columns are on line 4; what stands above is left out");
    const one = await batch("顧問先,\n名称,種別\n甲,病院\n");
    expect(columnOf(one.csv, "種別")).toEqual(["病院"]);
    const said = await batch("種別,請求方法\n名称,種別\n甲,病院\n", ["--header-line", "2"]);
    expect(cellsOf(said.csv).map(([name]) => name)).toEqual(["名称", "甲"]);
    expect((await batch(csv, ["--header-line", "2"])).stderr).toContain("--header-line 2: nothing stands");
    expect((await batch(csv, ["--header-line", "1"])).stderr).toContain("the first line has");
    expect((await batch(csv, ["--header-line", "3"])).stderr).toContain("line 3 has");
    expect((await batch(csv, ["--header-line", "x"])).status).toBe(2);
  });
  test("below titles tells its own lines in errors", async () => {
    const { csv } = await batch("顧問先一覧\n名称,種別\n甲,病\n");
    expect(columnOf(csv, "error")[0]).toContain("line 3, 種別");
  });
  test("takes what --set states of all rows, where a cell says nothing", async () => {
    const list = "name,method\nA,online\nB,\n";
    const { csv } = await batch(list, ["--set", "type=pharmacy", "--set", "請求方法=光ディスク"]);
    expect(columnOf(csv, "optical")).toEqual(["not-allowed", "conditional"]);
    const { output } = await batch(list, ["--set", "種別=歯科", "--json"]);
    expect(JSON.parse(output.toString()).rows[1].facility).toEqual({ type: "dental-clinic" });
    const own = await batch("名前\n甲\n", ["--set", "method=online"]);
    expect(columnOf(own.csv, "online")).toEqual(["allowed"]);
  });
  test.each([
    ["type", 'write "fact=value"'],
    ["typo=clinic", 'before the =; did you mean "type"?'],
    ["type=clinik", "clinic"],
    ["as_of=2026-04-01", 'before the =; did you mean "--as-of"?'],
  ])("refuses --set %s", async (set, part) => {
    const { status, stderr } = await batch("type\nclinic\n", ["--set", set]);
    expect([status, stderr.includes(part)]).toEqual([2, true]);
  });
  test("refuses --set of one fact twice, and names it where it contradicts a row", async () => {
    const twice = await batch("type\n\n", ["--set", "type=clinic", "--set", "種別=病院"]);
    expect(twice.stderr).toContain('--set "type=clinic" and --set "種別=病院" cannot be given together');
    const { csv } = await batch("plan_from\n2026-04-01\n", ["--set", "plan_ends_on=2026-03-01"]);
    expect(columnOf(csv, "error")[0]).toContain("--set plan_ends_on");
  });
  test.each([
    ["semicolons", "名称;種別\n甲;病院\n", ";"],
    ["semicolons, as its first line says", "sep=;\n名称;種別\n甲;病院\n", ";"],
    ["commas, as its first line says", "sep=,\n名称,種別\n甲,病院\n", ","],
    ["semicolons below a title with a comma", "甲社, 一覧\n名称;種別\n甲;病院\n", ";"],
  ])("with %s is read, and its answers are written so", async (_name, list, delimiter) => {
    const { csv, status } = await batch(list);
    expect(status).toBe(0);
    const [header, row] = csv.split("\n");
    expect(header!.startsWith(`名称${delimiter}種別${delimiter}paper${delimiter}`)).toBe(true);
    expect(row!.startsWith(`甲${delimiter}病院${delimiter}`)).toBe(true);
  });
  test("with tabs under a name in capitals is read", async () => {
    expect(
      columnOf((await batch("名称\t種別\n甲, 乙\t病院\n", [], { name: "LIST.TSV" })).csv, "名称"),
    ).toEqual(["甲, 乙"]);
    expect((await batch("種別\n病院\n", ["-o", "%/OUT.TSV"])).written("OUT.TSV").toString()).toMatch(
      /^種別\tpaper\t/,
    );
  });
  test("with a code written as a formula for a text reads the text, and gives it back as it was", async () => {
    const { csv, status } = await batch('コード,種別\n="0123",="診療所"\n');
    expect([status, cellsOf(csv)[1]!.slice(0, 2)]).toEqual([0, ['="0123"', '="診療所"']]);
  });
  test("takes a day in a column of a filing as yes from that day on", async () => {
    const row = "paper,elderly,no,1945-04-01";
    const { csv } = await batch(
      `method,paper_ground,receipt_computer,youngest_dob,refiled,type\n${row},R8.4.1,clinic\n${row},2026-04-02,clinic\n`,
    );
    expect(columnOf(csv, "paper")).toEqual(["allowed", "conditional"]);
  });
  test("leaves totals and notes alone, and counts them", async () => {
    const list = "name,type,terminals\nA,clinic,2\n合計,,2\n※ 4月1日現在,,\n";
    const { csv, stderr, status } = await batch(list);
    expect(status).toBe(0);
    expect(columnOf(csv, "paper")).toEqual(["undetermined", "", ""]);
    expect(stderr).toContain("1 row: 1 answered, 0 rejected\n2 rows of totals and notes left as they are");
    const { output } = await batch(list, ["--json"]);
    expect(JSON.parse(output.toString())).toMatchObject({
      rows: [{ error: null }, { paper: null, error: null }, { paper: null, error: null }],
      summary: { rows: 1, leftAlone: 2 },
    });
  });
  test("with an own column under the name of an answer can be answered again and again", async () => {
    const list = "paper,error,type,Paper\nx,y,clinic,z\n";
    const first = await batch(list);
    const names = ["paper_in_list", "error_in_list", "type", "Paper_in_list"];
    expect(cellsOf(first.csv)[0]).toEqual([...names, ...answerColumns]);
    expect(first.stderr).toContain(
      'columns of the list named like an answer are renamed: "paper_in_list", "error_in_list", "Paper_in_list"',
    );
    const second = await batch(first.csv);
    expect([second.status, second.csv]).toEqual([0, first.csv]);
  });
  test("with an unnamed column and one of its stand-in's name keeps both in JSON", async () => {
    const { csv } = await batch("type,#3,\nclinic,own,unnamed\n", ["--format", "ndjson"]);
    expect(JSON.parse(csv).input).toEqual({ type: "clinic", "#3": "own", "##3": "unnamed" });
  });
  test("with names of its own is read as --map says", async () => {
    const { csv } = await batch("kind,用紙=媒体\nhospital,オンライン\n", [
      "--map",
      "kind=type",
      "--map",
      "用紙=媒体=method",
    ]);
    expect(columnOf(csv, "online")).toEqual(["allowed"]);
  });
  test("tells of a column that is nearly one it knows", async () => {
    const { stderr } = await batch("type,recipt_computer\nclinic,yes\n");
    expect(stderr).toContain('--map "recipt_computer=receipt_computer"');
  });
});

test.each([
  ["list.csv.gz", "1f8b0800000000", "packed by gzip (.gz)"],
  ["list.pdf", "255044462d312e37", "this is a PDF"],
  ["list.zip", "504b050600000000", "this is a ZIP archive"],
  ["list.7z", "377abcaf271c0004", "packed archive"],
])("%s is told by its first bytes", async (name, bytes, part) => {
  const { status, stderr } = await batch(Buffer.from(bytes, "hex"), [], { name });
  expect([status, stderr.includes(part), stderr.trim().split("\n").length]).toEqual([2, true, 1]);
});

describe("the output", () => {
  const CSV = "名称,種別,請求方法\n=A1,病院,オンライン\n";
  test.each([
    ["out.csv", [], "名称"],
    ["out.json", [], "{"],
    ["out.NDJSON", [], '{"line":2,'],
    ["out.xlsx", [], "PK"],
    ["out.txt", [], "名称"],
    ["out.TAB", [], "名称\t種別"],
    ["out.tab.csv", [], "名称,種別"],
    ["out.txt", ["--format", "ndjson"], '{"line":2,'],
  ])("into %s %j begins with %s", async (name, argv, beginning) => {
    const { written, status } = await batch(CSV, ["-o", `%/${name}`, ...argv]);
    expect(status).toBe(0);
    expect(written(name).toString("utf8").startsWith(beginning)).toBe(true);
  });
  test("of a spreadsheet as CSV has a byte order mark", async () => {
    const bytes = await writeXlsx({ sheets: [{ name: "A", rows: [["type"], ["clinic"]] }] });
    const { output } = await batch(bytes, [], { name: "list.xlsx" });
    expect(output.subarray(0, 3).toString("hex")).toBe("efbbbf");
  });
  test("as a spreadsheet with more columns than a sheet holds is refused", async () => {
    const names = Array.from({ length: 16_372 }, (_, index) => `c${index}`).join(",");
    const { status, stderr, files } = await batch(`type,${names}\nclinic\n`, ["-o", "%/out.xlsx"]);
    expect([status, files]).toEqual([2, []]);
    expect(stderr).toContain(
      "the list has 16,373 columns; with the answers beside them a sheet holds 16,372; write CSV",
    );
  });
  test("as a spreadsheet holds text alone, the first row in sight", async () => {
    const { written } = await batch(CSV, ["-o", "%/out.xlsx", "--lang", "ja"]);
    const { sheets } = await readXlsx(written("out.xlsx"));
    expect(sheets[0]!.rows[0]!.slice(0, 4)).toEqual(["名称", "種別", "請求方法", "書面による請求"]);
    expect(sheets[0]!.rows[1]!.slice(0, 4)).toEqual(["=A1", "病院", "オンライン", "不可"]);
  });
  test("of a spreadsheet into a spreadsheet", async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "A",
          rows: [
            ["type", "method"],
            ["hospital", "online"],
          ],
        },
      ],
    });
    const { written } = await batch(bytes, ["-o", "%/out.xlsx"], { name: "list.xlsx" });
    const { sheets } = await readXlsx(written("out.xlsx"));
    expect(sheets[0]!.rows[1]).toEqual(expect.arrayContaining(["hospital", "online", "allowed"]));
  });
  test("may be the very file that is read", async () => {
    const { status, folder, at } = await batch(CSV, ["-o", "%/list.csv"]);
    expect(status).toBe(0);
    expect(columnOf(readFileSync(at("list.csv"), "utf8"), "online")).toEqual(["allowed"]);
    expect(readdirSync(folder)).toEqual(["list.csv"]);
  });
  test("with --json is one document, and nothing is on stderr", async () => {
    const { output, stderr } = await batch(CSV, ["--json"]);
    expect(JSON.parse(output.toString())).toMatchObject({
      command: "batch",
      rows: [{ line: 2, online: "allowed" }],
    });
    expect(stderr).toBe("");
  });
  test("with --json beside a file is the summary alone", async () => {
    const { stdout, written } = await batch(CSV, ["--json", "-o", "%/out.csv"]);
    expect(JSON.parse(stdout)).toMatchObject({ command: "batch", summary: { rows: 1 } });
    expect(columnOf(written("out.csv").toString(), "online")).toEqual(["allowed"]);
  });
  test("begins with a byte order mark with --bom", async () => {
    expect((await batch(CSV, ["--bom"])).output.subarray(0, 3).toString("hex")).toBe("efbbbf");
  });
  test.each([
    ["name,type,method\nA,clinic,online\nB,clinic,optcal\n", []],
    ["name,type,method\nA,clinic,online\nB,clinic,optcal\n", ["--output-encoding", "shift_jis"]],
    ["name,type,method\r\nA,clinic,online\r\nB,clinic,optcal\r\n", []],
  ])("of %j ends every line as Windows does with --crlf %j", async (list, more) => {
    const lines = (await batch(list, ["--crlf", ...more])).output.toString("latin1").split("\n");
    expect(lines.map((line) => line.endsWith("\r"))).toEqual([true, true, true, false]);
  });
  test("in Shift_JIS is refused before anything is written, where a character has no place in it", async () => {
    const { status, stderr, files, output } = await batch("名称,種別\n鷗医院,病院\n𠮷野家医院,病院\n", [
      "--output-encoding",
      "shift_jis",
      "--lang",
      "ja",
    ]);
    expect([status, files, output.length]).toEqual([2, [], 0]);
    expect(stderr).toContain("2行目の「名称」にある文字「鷗」");
    expect(stderr).toContain("--output-encoding utf-8");
  });
});

describe("a list in which every tenth row is broken in a different way", () => {
  const BROKEN: readonly [row: string, complaint: string][] = [
    ["A,zoo,paper,,,,", 'type "zoo": expected one of hospital, clinic, dental-clinic, pharmacy'],
    ["A,clinic,paper,1946-02-30,,,", 'youngest_dob "1946-02-30": is a day that does not exist'],
    ["A,clinic,paper,6.4.1,,,", 'youngest_dob "6.4.1": does not say which year is meant'],
    ["A,clinic,paper,昭和64年1月8日,,,", "lies outside the era 昭和"],
    [
      "A,clinic,paper,2027-01-01,,,",
      "youngest_dob: the youngest full-timer is born after the date asked about",
    ],
    ["A,clinic,optical,,2025-10-01,2025-09-30,", "the transition plan ends before it begins"],
    ["A,clinic,optical,,2025-10-01,2026-10-01,", "the transition plan lasts more than a year"],
    ["A,訪問看護,paper,,,,", "訪問看護療養費及び公費負担医療に関する費用の請求に関する命令"],
    ["A,clinic,paper,,,,0", 'terminals "0": give a whole number of 1 or more'],
    ["A,clinic,paper,,,,2,3", "more cells than the 7 columns of the header"],
    ['"A"B,clinic,paper,,,,', 'name ""A"B": text behind the closing quote'],
    ["A,clinic,fax,,,,", 'method "fax": expected one of online, optical, paper, none'],
  ];
  const GOOD = "良,clinic,optical,,2025-10-01,2026-09-30,2";
  const lines = BROKEN.flatMap(([row]) => [...Array.from({ length: 9 }, () => GOOD), row]);
  const csv = ["name,type,method,youngest_dob,plan_from,plan_ends_on,terminals", ...lines, ""].join("\n");

  test.each(["csv", "ndjson", "xlsx"])(
    "has all good rows answered and all bad ones explained, in %s",
    async (format) => {
      const { status, written } = await batch(csv, ["-o", "%/out", "--format", format]);
      expect(status).toBe(2);
      const rows = await rowsOf(written("out"), format);
      expect(rows.map(([optical]) => optical)).toEqual(
        BROKEN.flatMap(() => [...Array.from({ length: 9 }, () => "allowed"), ""]),
      );
      BROKEN.forEach(([, complaint], index) => {
        const line = 11 + 10 * index;
        const [, error] = rows[line - 2]!;
        expect(error).toContain(`line ${line}, `);
        expect(error).toContain(complaint);
      });
    },
  );
  test("is summed up: rows, rejects, verdicts", async () => {
    const { stderr } = await batch(csv);
    expect(stderr).toContain("120 rows: 108 answered, 12 rejected");
    expect(stderr).toMatch(/optical disk +108 +0 +0 +0 +0/);
  });
});

/** The verdict on disks and the complaint of each row. */
async function rowsOf(bytes: Buffer, format: string): Promise<(readonly [string, string])[]> {
  if (format === "ndjson") {
    return bytes
      .toString()
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { optical: string | null; error: { message: string } | null })
      .map(({ optical, error }) => [optical ?? "", error?.message ?? ""]);
  }
  const [header, ...rows] =
    format === "xlsx"
      ? (await readXlsx(bytes)).sheets[0]!.rows.map((cells) => cells.map((cell) => String(cell ?? "")))
      : cellsOf(bytes.toString());
  const optical = header!.indexOf("optical");
  const error = header!.indexOf("error");
  return rows.map((cells) => [cells[optical] ?? "", cells[error] ?? ""]);
}

describe("what is no list is refused as a whole, and no output is left behind", () => {
  const bomb = archiveOf([
    { name: "[Content_Types].xml", content: "<Types/>" },
    { name: "xl/worksheets/sheet1.xml", content: Buffer.alloc(8_000_000), declaredSize: 800_000_000 },
  ]);
  const sheets = { A: '<row r="1"><c r="A1" t="inlineStr"><is><t>type</t></is></c></row>' };
  test.each<[string, string | Uint8Array, string, string]>([
    ["an empty file", "", "input-empty", "is empty"],
    ["nothing but line ends", "\n\n", "input-empty", "is empty"],
    ["a NUL byte", "type\nclinic\0\n", "nul-byte", "line 2 (byte 11) holds a NUL byte"],
    ["bytes of no encoding", Buffer.from("747970650affff0a", "hex"), "undecodable", "line 2"],
    [
      "an unclosed quote",
      'type,name\nclinic,"A\n',
      "quote-unclosed",
      "line 2, column 2: the quote that opens here",
    ],
    [
      "a cell larger than a sane limit",
      `type\n${"x".repeat(40_000)}\n`,
      "cell-too-long",
      "longer than 32,767 characters",
    ],
    ["no known column", "a,b\n1,2\n", "no-known-column", "no column states a fact"],
    ["a column twice", "type,種別\nclinic,診療所\n", "column-twice", "state the same fact"],
    ["a damaged header", '"ty"pe,method\n', "header-damaged", "names of the columns"],
    [
      "a damaged spreadsheet",
      workbook({ sheets }).subarray(0, 400),
      "spreadsheet-damaged",
      "the spreadsheet is damaged",
    ],
    [
      "an old spreadsheet",
      Buffer.from(`d0cf11e0a1b11ae1${"00".repeat(600)}`, "hex"),
      "spreadsheet-legacy",
      ".xls",
    ],
    ["a zip bomb", bomb, "spreadsheet-too-large", "the spreadsheet is too large"],
  ])("%s", async (_, content, code, sentence) => {
    const { status, stderr, files } = await batch(content, ["-o", "%/out.csv"]);
    expect([status, files]).toEqual([2, []]);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    const json = await batch(content, ["-o", "%/out.csv", "--json"]);
    expect(JSON.parse(json.stderr)).toMatchObject({
      error: { code, message: expect.stringContaining(sentence) },
    });
  });
  test("a spreadsheet with a password", async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: "A", rows: [["type"]] }],
      encryption: { password: "secret", spinCount: 1 },
    });
    const { status, stderr } = await batch(bytes, [], { name: "list.xlsx" });
    expect([status, stderr]).toEqual([2, expect.stringContaining("protected by a password")]);
  });
  test("takes bounded memory, however large it would become", async () => {
    const before = process.memoryUsage().rss;
    await batch(bomb);
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });
});

describe("files that cannot be read or written end with 1", () => {
  test.each([
    ["a folder as input", ["batch", "."], "it is a folder"],
    ["a missing file", ["batch", "no-such-file.csv"], "there is no such file"],
  ])("%s", async (_, argv, sentence) => {
    const { status, stderr } = await run(argv);
    expect([status, stderr]).toEqual([1, expect.stringContaining(sentence)]);
  });
  test.skipIf(!linux)("an unreadable file", async () => {
    const { status, stderr } = await run(["batch", "/proc/self/mem"]);
    expect(status).toBe(1);
    expect(stderr).toContain('cannot read "/proc/self/mem"');
  });
  test.skipIf(!linux)("a full disk", async () => {
    const { status, stderr, files } = await batch("type\nclinic\n", ["-o", "/dev/full"]);
    expect([status, files]).toEqual([1, []]);
    expect(stderr).toContain('cannot write "/dev/full": no space is left');
  });
  test("a folder as output, and one that is not there", async () => {
    expect((await batch("type\nclinic\n", ["-o", "%"])).status).toBe(1);
    expect((await batch("type\nclinic\n", ["-o", "%/none/out.csv"])).status).toBe(1);
  });
});

describe("bad usage ends with 2", () => {
  test.each([
    [[], "give <list>: file with the list"],
    [["list.csv", "--format", "xml"], '--format "xml": expected one of csv, json, ndjson, xlsx'],
    [["list.csv", "--map", "生年月日"], 'write "column=fact"'],
    [["list.csv", "--map", "生年月日=youngest"], '--map "生年月日=youngest"'],
    [
      ["list.csv", "--lang", "ja", "--map", "様式第2号=猶予届出"],
      "claims-check template で書き出す一覧の列名を指定してください。「猶予届出（様式第2号）」又は「猶予届出（様式第3号）」のことですか。",
    ],
    [["list.csv", "--json", "--format", "csv"], "--json and --format"],
    [["list.csv", "--bom", "--format", "xlsx"], "--bom and --format xlsx"],
    [["list.csv", "--crlf", "--format", "ndjson"], "--crlf and --format ndjson"],
    [
      ["list.csv", "--output-encoding", "shift_jis", "-o", "x.json"],
      "--output-encoding shift_jis and --format json",
    ],
    [["list.csv", "--as-of", "someday"], '--as-of "someday": cannot be read as a date'],
  ])("%j: %s", async (argv, sentence) => {
    const { status, stderr } = await run(["batch", ...argv]);
    expect([status, stderr]).toEqual([2, expect.stringContaining(sentence)]);
  });
  test("a day before the law, where no row names a day of its own", async () => {
    const list = "type,method\nclinic,paper\n";
    expect(await batch(list, ["--as-of", "2023-03-31"])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("--as-of 2023-03-31: the law before 2023-04-01"),
    });
    const own = await batch("type,as_of\nclinic,2024-04-01\nclinic,\n", ["--as-of", "2023-03-31"]);
    expect(columnOf(own.csv, "paper")).toEqual(["undetermined", ""]);
  });
});

test("of the facts that are wanted five are told, and how many more there are", async () => {
  const { stderr } = await batch("name,type\n甲,\n", []);
  const lines = stderr.split("\n");
  const wanted = lines.slice(lines.findIndex((line) => line.includes("Missing for")) + 1);
  expect(wanted.map((line) => line.trim().split(/ {2,}/)[0])).toEqual([
    "method",
    "type",
    "receipt_computer",
    "method_at_march_2024",
    "method_at_september_2024",
    "and 2 more",
    expect.stringContaining("unchanged"),
    "",
  ]);
});

describe("what people leave in their lists", () => {
  test("sums and notes: they are told apart from facilities", async () => {
    const list = "名称,種別,請求方法\n甲,病院,オンライン\n合計,,\n延べ,,\n";
    const { stderr } = await batch(list, ["--lang", "ja"]);
    expect(stderr.split("\n").slice(0, 3)).toEqual([
      "2件のうち2件を判定しました。",
      "合計又は注記の行1行は、判定せずにそのまま残しました。",
      "1件には、判定に関わる情報が一つも書かれていません。合計や注記の行であれば、一覧から除いてください。",
    ]);
  });

  test("a title above the names of the columns: it is passed over, and the line of the names is told", async () => {
    const { status, stderr } = await batch("施設管理台帳,,\n,,\nコード,種別,請求方法\n1,病院,紙\n", [
      "--lang",
      "ja",
    ]);
    expect([status, stderr.split("\n")[0]]).toEqual([
      0,
      "列の名前は3行目にあります。それより上の行は判定結果に含めません。",
    ]);
  });

  test("a line break in the name of a column: it is told on one line", async () => {
    const { output } = await batch('種別,"請求\n方法"\n病院,FAX\n', ["--lang", "ja"]);
    expect(output.toString()).toContain("3行目 「請求 方法」の値「FAX」：");
  });

  test.each(["xls", "XLSM", "ods"])(
    "a name for another spreadsheet (.%s): refused, nothing written",
    async (end) => {
      const { status, stderr, files } = await batch("type\nhospital\n", ["-o", `%/out.${end}`]);
      expect([status, files]).toEqual([2, []]);
      expect(stderr).toContain("expected one of .csv, .json, .ndjson, .xlsx");
    },
  );
});
