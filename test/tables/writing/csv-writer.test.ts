import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsv } from "../../../src/tables/reading/csv-reader.js";
import { csvLine, harmless, mayBeFormula, type CsvStyle } from "../../../src/tables/writing/csv-writer.js";

describe("a cell is quoted where it has to be, and only there", () => {
  test.each<[readonly string[], CsvStyle, string]>([
    [["a", "b"], {}, "a,b\n"],
    [["a,b", "c"], {}, '"a,b",c\n'],
    [['say "a"', ""], {}, '"say ""a""",\n'],
    [["a\nb", "c\rd", "e\r\nf"], {}, '"a\nb","c\rd","e\r\nf"\n'],
    [["a\tb", "c,d"], { delimiter: "\t" }, '"a\tb"\tc,d\n'],
    [["a\nb", "c"], { lineEnd: "\r\n" }, '"a\nb",c\r\n'],
    [[" a ", "髙橋医院"], {}, " a ,髙橋医院\n"],
    [["", ""], {}, ",\n"],
    [[""], {}, '""\n'],
  ])("%j with %j", (cells, style, line) => {
    expect(csvLine(cells, style)).toBe(line);
  });
});

describe("cells that a spreadsheet would run", () => {
  test.each([
    "=1+1",
    '=HYPERLINK("http://example.com")',
    "@SUM(A1)",
    "+A1",
    "-A1",
    "+1+cmd|' /C calc'!A0",
    "-2+3",
    "+81-3-1234-5678=",
    "--1",
    "\t=1",
    "\r=1",
    "\n=1",
    "＝１＋１",
    "＠SUM",
    "＋Ａ１",
    "－Ａ１",
    "-1e5",
  ])("%j gets an apostrophe, once", (cell) => {
    expect(harmless(cell)).toBe(`'${cell}`);
    expect(harmless(harmless(cell))).toBe(`'${cell}`);
    expect(mayBeFormula(Buffer.from(cell)[0]!)).toBe(true);
  });

  test.each([
    "",
    "a=1",
    "0",
    "-1",
    "+1",
    "-1.5",
    "-1,000",
    "+81-3-1234-5678",
    "+81 (3) 1234 5678",
    "03-1234-5678",
    "2024-04-01",
    "-",
    "--",
    "－",
    "ー",
    "'=1",
    " =1",
    "①",
    "１＋１",
    // A formula that is just a text keeps the zeros of a code.
    '="0123"',
  ])("%j is none", (cell) => {
    expect(harmless(cell)).toBe(cell);
  });

  test("are made harmless in a line, before quoting", () => {
    expect(csvLine(["=A1", '=B1,"x"', "-1"])).toBe(`'=A1,"'=B1,""x""",-1\n`);
  });

  test("are all among those whose first byte says so", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("=", "@", "+", "-", "＝", "－", "ａ", "1", "\t", "a") }),
        (cell) => {
          if (harmless(cell) !== cell) expect(mayBeFormula(Buffer.from(cell)[0]!)).toBe(true);
        },
      ),
    );
    expect(["a", "1", "あ", "'", '"', ","].map((sign) => mayBeFormula(Buffer.from(sign)[0]!))).toEqual(
      Array.from("a1あ',,", () => false),
    );
  });
});

test("what is written is read back", () => {
  const cell = fc.string({
    unit: fc.constantFrom("a", "髙", '"', ",", "\t", "\n", "\r", " ", "=", "-", "1"),
  });
  const style = fc.record({
    delimiter: fc.constantFrom("," as const, "\t" as const),
    lineEnd: fc.constantFrom("\n" as const, "\r\n" as const),
  });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1 })), style, (rows, how) => {
      const text = rows.map((cells) => csvLine(cells, how)).join("");
      expect(Array.from(readCsv([text], how), ({ fields }) => fields)).toEqual(
        rows.map((cells) => cells.map(harmless)),
      );
    }),
    { numRuns: 1000 },
  );
});
