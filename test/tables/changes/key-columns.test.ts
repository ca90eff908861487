import { describe, expect, test } from "vitest";
import { facilityKeys, keyColumns } from "../../../src/tables/changes/key-columns.js";
import { listColumns } from "../../../src/tables/reading/list-columns.js";
import { problemOf } from "../problem.js";

const listWith = (...header: string[]) => ({ path: "list.csv", columns: listColumns(header) });
const row = (...fields: string[]) => ({ line: 2, fields });

/** How the facilities of one list are told apart. */
const keysIn = (header: readonly string[], asked?: string) => keyColumns([listWith(...header)], asked)[0]!;

describe("facilities are told apart by", () => {
  test.each([
    [["医療機関コード", "名称", "種別"], "医療機関コード"],
    [["名称", "種別", "医療機関等コード"], "医療機関等コード"],
    [["保険医療機関コード", "種別"], "保険医療機関コード"],
    [["Institution Code", "type"], "Institution Code"],
    [["コード", "facility_id", "種別"], "facility_id"],
    [["名称", "コード", "種別"], "コード"],
    [["code", "医療機関コード", "種別"], "医療機関コード"],
    [["名称", "種別"], "名称・種別"],
    [["種別", "施設名"], "施設名・種別"],
    [["名称", "請求方法"], "名称"],
  ])("%j: %s", (header, heading) => {
    expect(keysIn(header).heading).toBe(heading);
  });

  test("a column that is asked for, in any spelling", () => {
    expect(keysIn(["code", "Branch No", "type"], "branch_no").heading).toBe("Branch No");
  });
  test("no column of a list that has neither a code nor a name: its named columns are told", () => {
    expect(problemOf(() => keysIn(["type", "", "method"]))).toEqual({
      code: "no-key-column",
      path: "list.csv",
      columns: ["type", "method"],
    });
  });
  test("no column that is not there: those that are there are told, and the nearest", () => {
    expect(problemOf(() => keysIn(["code", "", "type"], "cod"))).toStrictEqual({
      code: "key-column-missing",
      path: "list.csv",
      column: "cod",
      columns: ["code", "type"],
      nearest: "code",
    });
    expect(problemOf(() => keysIn(["code", "", "type"], "区分番号"))).toStrictEqual({
      code: "key-column-missing",
      path: "list.csv",
      column: "区分番号",
      columns: ["code", "type"],
    });
  });
});

describe("one facility has one key, however it is written", () => {
  const codeOf = (written: string) => keysIn(["code", "type"]).keyOf(row(written, "clinic"))?.key;
  test.each([
    ["0110001", "110001"],
    ["0110001", "０１１０００１"],
    ["0110001", "01-10001"],
    ["0110001", "01－10001"],
    ["0110001", "01‐10001"],
    ["0110001", "01−10001"],
    ["0110001", "01 10001"],
    ["0110001", "　01  10001 "],
    ["000", "0"],
    ["0", "00"],
    ["A-01", "Ａ01"],
  ])("code %j and %j", (one, other) => {
    expect(codeOf(one)).toBe(codeOf(other));
  });
  test.each([
    ["0", "1"],
    ["100", "1"],
    ["A01", "A1"],
    ["0A1", "A1"],
    ["01A", "1A"],
  ])("codes %j and %j are two", (one, other) => {
    expect(codeOf(one)).not.toBe(codeOf(other));
  });

  const named = (header: string[], ...fields: string[]) => keysIn(header).keyOf(row(...fields))?.key;
  test.each([
    [
      ["A 医院", "clinic"],
      ["Ａ医院", "診療所"],
    ],
    [
      ["A 医院", ""],
      [" A医院 ", "　"],
    ],
  ])("name and type %j and %j", (one, other) => {
    expect(named(["name", "type"], ...one)).toBe(named(["名称", "種別"], ...other));
  });
  test("a list without types, and one that leaves the type empty", () => {
    expect(named(["name", "method"], "A", "online")).toBe(named(["name", "type"], "A", ""));
  });
  test("a type is no part of a key where it is that of another facility", () => {
    expect(named(["name", "method", "type"], "A", "online", "clinic")).not.toBe(
      named(["name", "method", "type"], "A", "online", "pharmacy"),
    );
  });
});

test("a row bears no key where its code, or its name, is empty or wanting", () => {
  expect(keysIn(["code", "type"]).keyOf(row(" ", "clinic"))).toBeNull();
  expect(keysIn(["type", "code"]).keyOf(row("clinic"))).toBeNull();
  expect(keysIn(["name", "type"]).keyOf(row("　", "clinic"))).toBeNull();
});

test("a key is shown as it is written, without the blanks around it", () => {
  expect(keysIn(["code", "type"]).keyOf(row(" 011-0001 ", "clinic"))?.written).toBe("011-0001");
  expect(keysIn(["name", "type"]).keyOf(row("　Ａ　医院 ", "clinic"))?.written).toBe("Ａ　医院");
});

describe("a facility is named by", () => {
  test.each([
    ["the column of names", ["code", "区分", "名称", "type"], "丙"],
    ["the first other column that states no fact", ["code", "type", "", "区分", "備考"], "丁"],
    ["nothing where there is none", ["code", "type"], ""],
    ["nothing where the other columns have no heading or state facts", ["type", "", "code", "method"], ""],
  ])("%s", (_, header, name) => {
    expect(keysIn(header).nameOf(row("甲", "乙", "丙", " 丁 ", "戊"))).toBe(name);
  });
});

describe("a mark that a reader puts on a facility stays with", () => {
  test.each([
    ["its code", ["コード", "名称", "種別"], ["01", "甲", "clinic"], "1"],
    ["its institution code before another", ["code", "医療機関コード", "type"], ["7", "01", "clinic"], "1"],
    ["its name and type where there is no code", ["名称", "種別"], ["甲", "診療所"], "甲 clinic"],
    ["its line where its code is empty", ["code", "type"], ["", "clinic"], "#2"],
    ["its line where there is neither", ["type", "method"], ["clinic", "online"], "#2"],
  ])("%s", (_, header, fields, key) => {
    expect(facilityKeys(listColumns(header))(row(...fields))).toBe(key);
  });
});
