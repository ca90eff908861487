import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import {
  formFrom,
  listInputFrom,
  mappedColumnsFrom,
  newListForm,
  outputPathFrom,
  requireEncodedDay,
  setFactsFrom,
} from "../../../src/cli/options/list-options.js";
import { listColumns } from "../../../src/tables/reading/list-columns.js";
import { temporaryFolder } from "../../io/temporary-folder.js";
import { isUsageProblem } from "../../../src/problems/usage-problem.js";

/** What is wrong with options. */
function wrongWith(read: () => unknown): unknown {
  try {
    read();
  } catch (error) {
    if (isUsageProblem(error)) return error.issues[0];
    throw error;
  }
  return undefined;
}

/** How a list is read. */
function readWith(options: Parameters<typeof listInputFrom>[1]): ReturnType<typeof listInputFrom> {
  const path = join(temporaryFolder(), "list.csv");
  writeFileSync(path, "type\n");
  const input = listInputFrom(path, options);
  input.source.close();
  return input;
}

describe("--header-line", () => {
  const lineIn = (headerLine?: string): number | undefined =>
    readWith(headerLine === undefined ? {} : { headerLine }).headerLine;
  test.each([
    ["1", 1],
    ["10", 10],
    ["9999999", 9_999_999],
  ])("%s is a line", (text, line) => {
    expect(lineIn(text)).toBe(line);
  });
  test("is found without it", () => {
    expect(lineIn()).toBeUndefined();
  });
  test.each(["0", "01", "x1", "1x", "-1", "1.5", "10000000", ""])("%j is none", (value) => {
    expect(wrongWith(() => lineIn(value))).toEqual({
      code: "bad-value",
      option: "--header-line",
      value,
      issue: { code: "not-a-count" },
    });
  });
});

test("a list is read in the encoding and the sheet that are asked for, else in what is found", () => {
  expect(readWith({})).toMatchObject({ encoding: "auto", sheet: undefined, mapped: [] });
  expect(readWith({ encoding: "shift_jis", sheet: "台帳", map: ["種別欄=type"] })).toMatchObject({
    encoding: "shift_jis",
    sheet: "台帳",
    mapped: [{ column: "種別欄", fact: "type" }],
  });
});

describe("--set", () => {
  test("gives facts of all rows, by any of their names", () => {
    expect(setFactsFrom({})).toEqual({});
    expect(setFactsFrom({ set: ["種別 = 歯科", "method=paper", "youngest_dob=昭和21年3月1日"] })).toEqual({
      type: "dental-clinic",
      method: "paper",
      youngestDob: "1946-03-01",
    });
  });
  test.each([
    ["no value", ["type"], { code: "not-a-setting", option: "--set", value: "type" }],
    ["no name", ["=clinic"], { code: "not-a-setting", option: "--set", value: "=clinic" }],
    [
      "a value that is none",
      ["type=clinik"],
      {
        code: "bad-value",
        option: "--set",
        value: "type=clinik",
        issue: { code: "unknown-word", nearest: "clinic" },
      },
    ],
    [
      "a fact twice",
      ["type=clinic", "種別=病院"],
      { code: "conflicting-options", option: "--set", other: "--set", values: ["type=clinic", "種別=病院"] },
    ],
    [
      "a name that is nearly one",
      ["metod=paper"],
      {
        code: "bad-value",
        option: "--set",
        value: "metod=paper",
        issue: { code: "unknown-word", accepted: expect.arrayContaining(["type", "youngest_dob"]) },
        listed: { by: "set", near: ["method"] },
      },
    ],
    [
      "a name of one letter",
      ["x=paper"],
      { code: "bad-value", value: "x=paper", issue: { code: "unknown-word" }, listed: { near: [] } },
    ],
    [
      "a name that is nearly one between spaces",
      [" young_dob =S21.3.1"],
      { code: "bad-value", listed: { by: "set", near: ["youngest_dob"] } },
    ],
    [
      "a name that may be one of two",
      ["猶予届出=R5.10.2"],
      { code: "bad-value", listed: { near: ["猶予届出（様式第2号）", "猶予届出（様式第3号）"] } },
    ],
    [
      "the day, which is no fact of a facility",
      ["as_of=2026-11-28"],
      {
        code: "bad-value",
        issue: { accepted: expect.not.arrayContaining(["as_of"]) },
        listed: { by: "set", near: ["--as-of"] },
      },
    ],
    ["the day in Japanese", ["基準日=2026-11-28"], { listed: { near: ["--as-of"] } }],
    ["the day, misspelt", ["as_off=2026-11-28"], { listed: { near: ["--as-of"] } }],
  ])("is refused: %s", (_, set, issue) => {
    expect(wrongWith(() => setFactsFrom({ set }))).toMatchObject(issue);
  });
});

describe("--map", () => {
  test("takes what stands behind the last equals sign for the fact", () => {
    expect(mappedColumnsFrom({})).toEqual([]);
    expect(mappedColumnsFrom({ map: ["A=B= type ", "day=as_of", "x=method"] })).toEqual([
      { column: "A=B", fact: "type" },
      { column: "day", fact: "asOf" },
      { column: "x", fact: "method" },
    ]);
  });
  test.each([
    ["no fact", "column", { code: "not-a-mapping", option: "--map", value: "column" }],
    ["no column", "=type", { code: "not-a-mapping", option: "--map", value: "=type" }],
    [
      "a fact that is nearly one between spaces",
      "x= young_dob ",
      { code: "bad-value", value: "x= young_dob ", listed: { near: ["youngest_dob"] } },
    ],
    ["the day, misspelt", "x=as_off", { code: "bad-value", listed: { by: "map", near: ["as_of"] } }],
    ["the day, misspelt in Japanese", "x=基準日付", { listed: { by: "map", near: ["基準日"] } }],
    [
      "another fact",
      "column=typ",
      {
        code: "bad-value",
        option: "--map",
        value: "column=typ",
        issue: { code: "unknown-word", accepted: expect.arrayContaining(["type", "as_of"]) },
        listed: { by: "map", near: ["type"] },
      },
    ],
  ])("is refused: %s", (_, map, issue) => {
    expect(wrongWith(() => mappedColumnsFrom({ map: [map] }))).toMatchObject(issue);
  });
});

test.each([
  ["out.csv", "out.csv"],
  ["-", undefined],
  ["/dev/stdout", undefined],
  [undefined, undefined],
])("--output %s is the file %s", (output, path) => {
  expect(outputPathFrom({ output })).toBe(path);
});

describe("the format of a list", () => {
  const FORMS = ["csv", "xlsx", "json"] as const;
  test.each([
    [undefined, undefined, "csv"],
    [undefined, "out.XLSX", "xlsx"],
    [undefined, "out.json.txt", "csv"],
    [undefined, "out", "csv"],
    [undefined, "json", "csv"],
    ["json", "out.xlsx", "json"],
    ["csv", "out.ods", "csv"],
  ])("--format %s, --output %s: %s", (format, path, form) => {
    expect(formFrom({ format }, path, FORMS)).toBe(form);
  });
  test.each(["xls", "xlsm", "xlsb", "ods", "numbers"])("cannot be that of .%s", (end) => {
    const value = `out.${end}`;
    expect(wrongWith(() => formFrom({}, value, FORMS))).toEqual({
      code: "bad-value",
      option: "--output",
      value,
      issue: { code: "unknown-word", accepted: [".csv", ".xlsx", ".json"] },
    });
  });
});

test.each([
  ["2023-03-31", ["type"], "before-first-encoded-day"],
  ["2023-04-01", ["type"], undefined],
  ["2023-03-31", ["type", "as_of"], undefined],
])("on %s, a list with the columns %j ends in %s", (day, header, code) => {
  const columns = listColumns(header, [], [], { line: 1, set: {} });
  const issue = wrongWith(() => requireEncodedDay({}, civilDate(day), columns));
  expect((issue as { code?: string } | undefined)?.code).toBe(code);
});

test("a new list opens in Excel where its reader is Japanese", () => {
  expect(newListForm("ja")).toEqual({ byteOrderMark: "\ufeff", lineEnd: "\r\n" });
  expect(newListForm("en")).toEqual({ byteOrderMark: "", lineEnd: "\n" });
});
