import { expect, test } from "vitest";
import { findHeader } from "../../../src/tables/reading/find-header.js";
import type { MappedColumn } from "../../../src/tables/reading/list-columns.js";

const placeOf = (rows: readonly (readonly string[])[], mapped: readonly MappedColumn[] = []) => {
  const records = rows.map((fields) => ({ fields }));
  return records.findIndex((one) => one === findHeader(records, mapped)?.row);
};
const title = ["令和8年度 施設管理台帳", "", ""];
const names = ["コード", "種別", "請求方法"];
const facility = ["0112345", "病院", "紙"];

test.each([
  ["in the first row", [names, facility], 0],
  ["below a title and a date", [title, ["", "", "4月1日現在"], names, facility], 2],
  ["below headings of groups", [["", "請求方法", ""], names, facility], 1],
  ["where one column alone is known", [title, ["コード", "施設名", "種別"], ["1", "甲", "病院"]], 1],
  ["beside a name that is a value too", [title, ["種別", "hardship"], facility], 1],
  ["beside a value", [title, ["種別", "病院"], ["", ""]], 1],
  ["in the first row that has two", [names, ["種別", "請求方法", "レセコン"]], 0],
  [
    "in the first row, though it may be a value",
    [
      ["hardship", ""],
      ["種別", ""],
    ],
    0,
  ],
  ["on the twentieth row", [...Array.from({ length: 19 }, () => title), names], 19],
])("names are found %s", (_name, rows, place) => {
  expect(placeOf(rows)).toBe(place);
});

test("a name that a user has given a meaning is one of them", () => {
  const rows = [title, ["番号", "生年月日（最年少）", ""], facility];
  expect(placeOf(rows)).toBe(0);
  expect(placeOf(rows, [{ column: "生年月日（最年少）", fact: "youngestDob" }])).toBe(1);
});

test("two names that a user has given a meaning are two", () => {
  const mapped = [
    { column: "甲", fact: "type" },
    { column: "乙", fact: "method" },
  ] as const;
  expect(placeOf([["甲"], ["甲", "乙"]], mapped)).toBe(1);
});

test.each([
  [
    "a value that is the name of a fact too",
    [
      ["code", "ground"],
      ["1", "hardship"],
    ],
  ],
  ["names beyond the twentieth row", [...Array.from({ length: 20 }, () => title), names]],
  [
    "the same name again",
    [
      ["種別", ""],
      ["種別", "種別"],
    ],
  ],
])("the first row stays the header: %s", (_name, rows) => {
  expect(placeOf(rows)).toBe(0);
});

test("no row has no header", () => {
  expect(findHeader([], [])).toBeUndefined();
});
