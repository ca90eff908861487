import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsv, type CsvFormat, type CsvRecord } from "../../../src/tables/reading/csv-reader.js";
import { detectTextForm, textChunks } from "../../../src/io/text-encoding.js";
import { sourceOf } from "../../io/memory-source.js";
import { problemOf } from "../problem.js";

const read = (text: string, format?: CsvFormat): CsvRecord[] => [...readCsv([text], format)];
const fieldsOf = (text: string, format?: CsvFormat): (readonly string[])[] =>
  read(text, format).map(({ fields }) => fields);

/** The text in pieces that end at the given places. */
function cutAt(text: string, places: readonly number[]): string[] {
  const ends = [...places.map((place) => place % (text.length + 1)), text.length].toSorted((a, b) => a - b);
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
}

/** Records, and after them the problem that ends the reading, if one does. */
function outcomeOf(chunks: Iterable<string>, format?: CsvFormat): unknown[] {
  const outcome: unknown[] = [];
  const problem = problemOf(() => {
    for (const record of readCsv(chunks, format)) outcome.push(record);
  });
  return problem === undefined ? outcome : [...outcome, problem];
}

describe("cells and records", () => {
  test.each<[string, string, string[][]]>([
    [
      "cells between commas",
      "a,b,c\n1,2,3\n",
      [
        ["a", "b", "c"],
        ["1", "2", "3"],
      ],
    ],
    [
      "no line end at the end",
      "a,b\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "empty cells",
      ",\n,,\na,",
      [
        ["", ""],
        ["", "", ""],
        ["a", ""],
      ],
    ],
    ["spaces stay", " a , b \n", [[" a ", " b "]]],
    [
      "CRLF",
      "a,b\r\n1,2\r\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "CR alone",
      "a,b\r1,2\r",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    ["all line ends in one file", "a\nb\r\nc\rd", [["a"], ["b"], ["c"], ["d"]]],
    ["blank lines are none", "\n\na\n\r\n\rb\n\n", [["a"], ["b"]]],
    ["a line of spaces is one", "a\n \nb", [["a"], [" "], ["b"]]],
    ["quoted cells", '"a","b,c"\n', [["a", "b,c"]]],
    ["a quoted line break", '"a\nb","c\r\nd","e\rf"\n', [["a\nb", "c\r\nd", "e\rf"]]],
    ["doubled quotes", '"a ""b"" c",""""\n', [['a "b" c', '"']]],
    ["an empty quoted cell is a record", '""\n', [[""]]],
    ["a quote inside a cell is a character", 'a"b,c"",5"\n', [['a"b', 'c""', '5"']]],
    ["ragged rows come as they are", "a,b\n1\n1,2,3\n", [["a", "b"], ["1"], ["1", "2", "3"]]],
    [
      "Japanese",
      "名称,備考\n髙橋医院,①\n",
      [
        ["名称", "備考"],
        ["髙橋医院", "①"],
      ],
    ],
    ["nothing", "", []],
    ["only line ends", "\r\n\n", []],
  ])("%s", (_name, text, expected) => {
    expect(fieldsOf(text)).toEqual(expected);
  });

  test("a tab may separate cells, and then a comma is text", () => {
    expect(fieldsOf('a\tb,c\n"d\te"\tf\n', { delimiter: "\t" })).toEqual([
      ["a", "b,c"],
      ["d\te", "f"],
    ]);
  });

  test("whether a cell was quoted is told", () => {
    expect(read('a,b\n"a",b\na,"b"\na"b\n').map(({ quoted }) => quoted)).toEqual([false, true, true, false]);
  });
});

describe("the line on which a record begins", () => {
  test("counts blank lines and line breaks in cells, of every kind", () => {
    const text = 'a\n\n"b\nb\r\nb\rb"\r\nc\r\r"d\r\n\r\n"\ne';
    expect(read(text).map(({ line, fields }) => [line, fields[0]?.[0]])).toEqual([
      [1, "a"],
      [3, "b"],
      [7, "c"],
      [9, "d"],
      [12, "e"],
    ]);
  });

  test("may begin further on", () => {
    expect(read("a\nb", { firstLine: 100 }).map(({ line }) => line)).toEqual([100, 101]);
  });
});

describe("text after a closing quote", () => {
  test("is a fault of its record, with line, column and the cell as written; the others are not affected", () => {
    expect(read('a,b\n1,"x\ny"z,3\n"4",5\n')).toEqual([
      { line: 1, fields: ["a", "b"], quoted: false },
      {
        line: 2,
        fields: ["1", '"x\ny"z', "3"],
        quoted: true,
        issue: { code: "text-after-quote", line: 3, column: 2, value: '"x\ny"z' },
      },
      { line: 4, fields: ["4", "5"], quoted: true },
    ]);
  });

  test.each([
    ['"a" ,b\n', '"a" '],
    ['"a"b"c,d\n', '"a"b"c'],
    ['"a"""b,c\n', '"a"""b'],
    ['"" "",c', '"" ""'],
  ])("%j", (text, value) => {
    expect(read(text)).toMatchObject([{ fields: [value, expect.anything()], issue: { column: 1, value } }]);
  });

  test("twice in a record, the first is told", () => {
    expect(read('"a"1,"b"2')).toMatchObject([{ fields: ['"a"1', '"b"2'], issue: { column: 1 } }]);
  });
});

describe("a file is refused", () => {
  test.each([
    ['a,b\n1,2\n3,"4\n5,6\n', 3, 2],
    ['"', 1, 1],
    ['"a\n\n""', 1, 1],
    ['"a\n","b', 2, 2],
  ])("%j: a quote that is never closed, with the line where it opened", (text, line, column) => {
    expect(problemOf(() => read(text))).toEqual({ code: "quote-unclosed", line, column });
  });

  const limits = { cell: 5, record: 20, columns: 4 };

  test.each<[string, string, object]>([
    ["a cell", "a\nb,123456\n", { code: "cell-too-long", line: 2, column: 2, limit: 5, quoted: false }],
    ["the last cell", "a\nb,123456", { code: "cell-too-long", line: 2, column: 2, limit: 5, quoted: false }],
    [
      "a quoted cell",
      '"a\n","123456"\n',
      { code: "cell-too-long", line: 2, column: 2, limit: 5, quoted: true },
    ],
    ["a record", "12345,12345,12345,12345\n", { code: "record-too-long", line: 1, limit: 20 }],
    ["a record by its cells", "a\n1,2,3,4,5\n", { code: "too-many-columns", line: 2, limit: 4 }],
  ])("%s too long", (_name, text, problem) => {
    expect(problemOf(() => read(text, { limits }))).toEqual(problem);
  });

  test("what is just within the limits is read", () => {
    const text = '12345,"12""45",1,\n"""""""""""",1';
    expect(fieldsOf(text, { limits })).toEqual([
      ["12345", '12"45', "1", ""],
      ['"""""', "1"],
    ]);
  });

  test("half a line break, at the end of a piece, does not count", () => {
    const inTwo = (text: string): (readonly string[])[] =>
      Array.from(readCsv([`${text}\r`, "\n"], { limits }), ({ fields }) => fields);
    expect(inTwo("12345,12345,1234,123")).toEqual([["12345", "12345", "1234", "123"]]);
    expect(inTwo('""""""""""""')).toEqual([['"""""']]);
  });

  test("which limit is named does not depend on a line break behind the record", () => {
    const problem = { code: "cell-too-long", line: 1, column: 2, limit: 3, quoted: true };
    for (const end of ["", "\n", "\r", "\r\n"]) {
      const text = `aaa,"\r\naa"${end}`;
      expect(problemOf(() => read(text, { limits: { cell: 3, record: 9, columns: 3 } }))).toEqual(problem);
    }
  });

  test("a cell that never ends is not kept", () => {
    const endless = function* (start: string): Generator<string> {
      yield start;
      for (let piece = 0; piece < 100; piece++) yield "x".repeat(1000);
      throw new Error("it is read on and on");
    };
    expect(problemOf(() => [...readCsv(endless('a\nb,"'))])).toEqual({
      code: "cell-too-long",
      line: 2,
      column: 2,
      limit: 32_767,
      quoted: true,
    });
    expect(problemOf(() => [...readCsv(endless("a\n"))])).toMatchObject({ line: 2, quoted: false });
  });

  test("a record that never ends is not kept", () => {
    const endless = function* (): Generator<string> {
      for (let piece = 0; piece < 20; piece++) yield `${"x".repeat(999)},`.repeat(100);
      throw new Error("it is read on and on");
    };
    expect(problemOf(() => [...readCsv(endless())])).toEqual({
      code: "record-too-long",
      line: 1,
      limit: 1_048_576,
    });
  });
});

describe("csv-spectrum", () => {
  const folder = join(dirname(fileURLToPath(import.meta.resolve("csv-spectrum"))));
  const names = readdirSync(join(folder, "csvs")).map((name) => name.replace(".csv", ""));

  const readFile = (name: string): (readonly string[])[] => {
    const source = sourceOf(readFileSync(join(folder, "csvs", `${name}.csv`)));
    return Array.from(readCsv(textChunks(source, detectTextForm(source))), ({ fields }) => fields);
  };

  test.each(names.filter((name) => name !== "location_coordinates"))("%s", (name) => {
    const [header, ...rows] = readFile(name);
    const objects = rows.map((fields) =>
      Object.fromEntries(header!.map((key, index) => [key, fields[index]])),
    );
    expect(objects).toEqual(JSON.parse(readFileSync(join(folder, "json", `${name}.json`), "utf8")));
  });

  test("location_coordinates, whose two files name different telephone numbers", () => {
    expect(readFile("location_coordinates")).toEqual([
      ["Contact Phone Number", "Location Coordinates", "Cities", "Counties"],
      ["2095257564", "37\uFFFD36'37.8\"N 121\uFFFD2'17.9\"W", "Modesto", "Stanislaus"],
    ]);
  });
});

describe("any text", () => {
  const garbage = fc.string({
    unit: fc.constantFrom("a", "あ", '"', '"', ",", "\t", "\n", "\r", "\r\n", " "),
  });

  test("is read the same however it is cut", () => {
    fc.assert(
      fc.property(garbage, fc.array(fc.nat(), { maxLength: 8 }), (text, places) => {
        expect(outcomeOf(cutAt(text, places))).toEqual(outcomeOf([text]));
      }),
      { numRuns: 2000 },
    );
  });

  test("is read the same when it comes character by character", () => {
    fc.assert(
      fc.property(garbage, (text) => {
        expect(outcomeOf(text.split(""))).toEqual(outcomeOf([text]));
      }),
      { numRuns: 1000 },
    );
  });

  test("that csv-parse accepts is read as csv-parse reads it", () => {
    let accepted = 0;
    fc.assert(
      fc.property(garbage, fc.constantFrom("," as const, "\t" as const), (text, delimiter) => {
        let theirs: string[][];
        try {
          theirs = parse(text, {
            delimiter,
            record_delimiter: ["\r\n", "\n", "\r"],
            relax_column_count: true,
            skip_empty_lines: true,
          });
        } catch {
          return;
        }
        accepted += 1;
        const ours = read(text, { delimiter });
        expect(ours.map(({ fields }) => fields)).toEqual(theirs);
        expect(ours.filter(({ issue }) => issue !== undefined)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
    expect(accepted > 500).toBe(true);
  });
});

test("rows that are written by the rules are read back, each with its line", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "髙", '"', ",", "\n", "\r\n", " ", "1") });
  const row = fc.array(cell, { minLength: 1, maxLength: 4 });
  const lineEnd = fc.constantFrom("\n", "\r\n", "\r");
  fc.assert(
    fc.property(fc.array(fc.tuple(row, lineEnd)), fc.array(fc.nat(), { maxLength: 4 }), (rows, places) => {
      const written = rows.map(
        ([cells, end]) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(",") + end,
      );
      let line = 1;
      const expected = rows.map(([fields], index) => {
        const record = { line, fields, quoted: true };
        line += written[index]!.replaceAll("\r\n", "\n").replaceAll("\r", "\n").split("\n").length - 1;
        return record;
      });
      expect([...readCsv(cutAt(written.join(""), places))]).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});
