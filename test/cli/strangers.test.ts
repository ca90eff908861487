import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { readCsv } from "../../src/tables/reading/csv-reader.js";
import { shown, shownJson, visible } from "../../src/wording/shown.js";
import { temporaryFolder } from "../io/temporary-folder.js";
import { run } from "./twin.js";
import formulas from "../../scripts/faults/formulas.json" with { type: "json" };

function listIn(folder: string, text: string = "type\nclinic\n"): string {
  writeFileSync(join(folder, "list.csv"), text);
  return join(folder, "list.csv");
}

/** Whatever moves a cursor, turns or breaks a line, or cannot be seen, beside the line breaks of the program's own. */
const UNSEEN = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const NASTY = [
  "\u001b[31m\u001b]0;t\u0007",
  "\u009b31m",
  "\u202Egpj.exe",
  "\u2066\u200f",
  "a\rb",
  "a\nb",
  "\u2028\ufeff\u00ad",
];
const cells = (row: readonly string[]): string =>
  row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");

describe("what strangers wrote is shown and not obeyed", () => {
  test.each([
    ["a\u001b[31mb", "a<U+001B>[31mb"],
    ["clinic\u200b", "clinic<U+200B>"],
    ["a\r\nb\tc", "a<U+000D><U+000A>b<U+0009>c"],
    ["\u{E0041}\ud800", "<U+E0041><U+D800>"],
    ["葛󠄀 é 👩‍⚕️", "葛󠄀 é 👩‍⚕️"],
  ])("%j as %j", (text, expected) => {
    expect(visible(text)).toBe(expected);
  });
  test("in short, never between the halves of a character", () => {
    expect(shown(`${"x".repeat(39)}𠮷y`)).toBe(`${"x".repeat(39)}…`);
    expect(shown("x".repeat(40))).toBe("x".repeat(40));
  });
  test("in JSON as the same data", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const json = shownJson({ text, list: [text] }, 2);
        expect(JSON.parse(json)).toEqual({ text, list: [text] });
        expect(UNSEEN.test(json)).toBe(false);
      }),
    );
  });
  test.each(NASTY)("%j in cells, headers, paths and options, in either language", async (nasty) => {
    const folder = temporaryFolder();
    const header = `a${nasty}`;
    const rows = [
      [header, "type", "method"],
      [nasty, nasty, nasty],
      [`${nasty}x`, "clinic", "optical"],
    ];
    const path = listIn(folder, `${rows.map(cells).join("\n")}\n`);
    writeFileSync(join(folder, "none.csv"), `${cells([header, nasty])}\n1,2\n`);
    for (const lang of ["ja", "en"]) {
      for (const words of [
        ["batch", path, "-o", join(folder, "out.csv")],
        ["batch", join(folder, "none.csv")],
        ["batch", join(folder, "none.csv"), "--json"],
        ["batch", path, "--map", `${nasty}x=${nasty}`],
        ["batch", `no${nasty}`],
        ["batch", `no${nasty}`, "--json"],
        [
          "report",
          path,
          "-o",
          join(folder, "page.html"),
          "--ics",
          join(folder, "d.ics"),
          "--as-of",
          "2025-04-01",
        ],
        ["report", path, "--json", "--group-by", header],
        ["eligibility", "--type", nasty],
        [nasty],
      ]) {
        const { stdout, stderr } = await run([...words, "--lang", lang]);
        expect(stdout + stderr).not.toBe("");
        expect([words, UNSEEN.exec(stdout + stderr)]).toEqual([words, null]);
      }
      const calendar = readFileSync(join(folder, "d.ics"), "utf8").replaceAll("\r\n", "\n");
      expect(/(?!\n)[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u.exec(calendar)).toBeNull();
      const [, refused] = Array.from(
        readCsv([readFileSync(join(folder, "out.csv"), "utf8")]),
        ({ fields }) => fields,
      );
      expect(refused!.at(-1)).toContain("U+");
      expect(UNSEEN.exec(refused!.at(-1)!)).toBeNull();
    }
  });
  test("in a list on a terminal, and as it is in a file", async () => {
    const path = listIn(temporaryFolder(), "name,type\r\n\u001b]0;t\u0007\u202E施設,clinic\r\n");
    const onScreen = await run(["batch", path], { terminal: true });
    expect(onScreen.output.toString()).toContain("\n<U+001B>]0;t<U+0007><U+202E>施設,clinic,");
    expect(onScreen.output.toString()).not.toContain("\r");
    expect((await run(["batch", path])).output.toString()).toContain(
      "\r\n\u001b]0;t\u0007\u202E施設,clinic,",
    );
  });
  test.each([["batch"], ["template"]])("a spreadsheet of %s does not go to a terminal", async (command) => {
    const words = command === "batch" ? [listIn(temporaryFolder())] : [];
    const { status, stderr, output } = await run([command, ...words, "--format", "xlsx"], { terminal: true });
    expect([status, stderr, output.length]).toEqual([2, "claims-check: give --output\n", 0]);
  });
  test("cells beyond the header are told in short", async () => {
    const path = listIn(temporaryFolder(), `type\nclinic${`,${"x".repeat(9000)}`.repeat(50)}\n`);
    const { status, output } = await run(["batch", path]);
    expect([status, output.length < 1500, output.toString()]).toEqual([
      2,
      true,
      expect.stringContaining(" ...; put"),
    ]);
  });
});

describe("what a spreadsheet would run", () => {
  test.each(formulas)("%j is made harmless in every column of CSV, and text in XLSX", async (formula) => {
    const folder = temporaryFolder();
    const rows = [
      [`${formula}x`, "type", "method", "extra"],
      [formula, formula, formula, formula],
      [formula, "clinic", "paper", formula],
    ];
    const path = listIn(folder, `${rows.map(cells).join("\n")}\n`);
    const { output } = await run(["batch", path]);
    const written = Array.from(readCsv([output.toString()]), ({ fields }) => fields);
    expect(written.map((row) => row.slice(0, 4))).toEqual(
      rows.map((row) => row.map((cell) => (cell.startsWith(formula) ? `'${cell}` : cell))),
    );
    expect(written.map((row) => row.slice(4).filter((cell) => /^[-+=@\s＝＋－＠]/.test(cell)))).toEqual([
      [],
      [],
      [],
    ]);
    await run(["batch", path, "-o", join(folder, "out.xlsx")]);
    const { sheets } = await readXlsx(readFileSync(join(folder, "out.xlsx")));
    expect(sheets[0]!.rows[2]!.slice(0, 4)).toEqual(rows[2]!.map((cell) => cell.replace("\r", "\n")));
    expect([...(sheets[0]!.cells?.values() ?? [])].filter((cell) => cell.formula !== undefined)).toEqual([]);
  });
  test("a character that no XML may hold does not damage the spreadsheet", async () => {
    const folder = temporaryFolder();
    await run([
      "batch",
      listIn(folder, "name,type\na\ufffe\uffffb,clinic\n"),
      "-o",
      join(folder, "out.xlsx"),
    ]);
    const { sheets } = await readXlsx(readFileSync(join(folder, "out.xlsx")));
    expect(sheets[0]!.rows[1]!.slice(0, 2)).toEqual(["a\ufffd\ufffdb", "clinic"]);
  });
});

describe.each(["ja", "en"])("very many columns are told in sentences that can be read: %s", (lang) => {
  const names = (count: number, name: string): string =>
    Array.from({ length: count }, (_, column) => `${name}${String(column).padStart(5, "0")}`).join();
  test.each([
    ["columns that may be misnamed", names(16_000, "methodd"), "batch", [], /15,?988/],
    ["no column that is known", names(16_383, "other"), "batch", [], /other00010/],
    ["a column that is not there", names(16_000, "other"), "batch", ["--map", "x=method"], /other00010/],
    ["a column to group by", names(16_000, "other"), "report", ["--group-by", "x", "--json"], /other00010/],
  ])("%s", async (what, header, command, options, told) => {
    const first = what === "no column that is known" ? "another" : "type";
    const list = listIn(temporaryFolder(), `${first},${header}\nclinic\n`);
    const { stderr } = await run([command, list, ...options, "--lang", lang]);
    expect(stderr.length).toBeLessThan(4_000);
    expect(stderr).toMatch(told);
  });
});

test.each(["ja", "en"])("a column may be called as parts of every object are: %s", async (lang) => {
  const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
  const list = listIn(temporaryFolder(), `${names.join()},type\n1,2,3,4,clinic\n`);
  const { stderr } = await run(["report", list, "--group-by", "x", "--json", "--lang", lang]);
  for (const name of names) expect(stderr).toContain(name);
  expect(stderr).not.toMatch(/object |native|function/);
});
