import { describe, expect, test } from "vitest";
import { columnOf, definitionOf, factNames, optionOf } from "../../../src/facility/facts.js";
import { answerColumns } from "../../../src/questions/list/answer-columns.js";
import { columnNamed, columnsNear, listColumns } from "../../../src/tables/reading/list-columns.js";
import { answerHeader } from "../../../src/tables/answers/list-words.js";
import { english, japanese } from "../answers/list-words-both.js";
import { problemOf } from "../problem.js";
import { factWords } from "../../../src/wording/ja/facts.js";

const factsIn = (header: readonly string[]) =>
  listColumns(header).facts.map(({ fact, index }) => [fact, index]);

describe("the fact that a column states", () => {
  test.each([...factNames, "asOf" as const])(
    "%s has an English name, that of its option, and a Japanese one",
    (name) => {
      for (const written of [columnOf(name), optionOf(name), name, definitionOf(name).heading]) {
        expect(columnNamed(written)).toBe(name);
      }
    },
  );
  test.each([
    ["Type", "type"],
    [" youngest dob ", "youngestDob"],
    ["ＴＹＰＥ", "type"],
    ["rececom", "receiptComputer"],
    ["2024年３月以前の直近請求", "methodAtMarch2024"],
    ["猶予届出(様式第2号)", "refiled"],
    ["最年少常勤者の　生年月日", "youngestDob"],
  ])("%j is %s", (written, fact) => {
    expect(columnNamed(written)).toBe(fact);
  });
  test.each(["", "名称", "types", "生年月日", "paper"])("%j is none", (written) => {
    expect(columnNamed(written)).toBeUndefined();
  });
});

test("columns come in any order, with others between them", () => {
  expect(factsIn(["備考", "請求方法", "", "type"])).toEqual([
    ["method", 1],
    ["type", 3],
  ]);
});

describe("a mapped column", () => {
  test("states what the user says", () => {
    const columns = listColumns(["名称", "生年月日"], [{ column: "生年月日", fact: "youngestDob" }]);
    expect(columns.facts).toEqual([{ fact: "youngestDob", index: 1 }]);
  });
  test("comes before the column that bears the name, which is then carried through unread", () => {
    const columns = listColumns(["type", "kind"], [{ column: "kind", fact: "type" }]);
    expect(columns.facts).toEqual([{ fact: "type", index: 1 }]);
    expect(columns.carried).toEqual([0, 1]);
  });
  test("has that meaning alone", () => {
    const columns = listColumns(["type", "method"], [{ column: "method", fact: "methodAtMarch2024" }]);
    expect(columns.facts).toEqual([
      { fact: "type", index: 0 },
      { fact: "methodAtMarch2024", index: 1 },
    ]);
  });
  test("is found regardless of width and case, and first by its very name", () => {
    const facts = (header: string[]) => listColumns(header, [{ column: "kind", fact: "type" }]).facts;
    expect(facts(["名称", "ＫＩＮＤ"])).toEqual([{ fact: "type", index: 1 }]);
    expect(facts(["Kind", "kind"])).toEqual([{ fact: "type", index: 1 }]);
  });
  test("has to be there, by a name that is near it or not", () => {
    const mapped = [{ column: "区分", fact: "type" as const }];
    expect(problemOf(() => listColumns(["method", "", "名称"], mapped))).toStrictEqual({
      code: "mapped-column-missing",
      column: "区分",
      columns: ["method", "名称"],
    });
  });
  test("has to be there", () => {
    expect(
      problemOf(() => listColumns(["type", "生年月日"], [{ column: "生年月", fact: "youngestDob" }])),
    ).toEqual({
      code: "mapped-column-missing",
      column: "生年月",
      columns: ["type", "生年月日"],
      nearest: "生年月日",
    });
  });
});

describe("a list is refused", () => {
  test.each([
    [["名称", "住所"], { code: "no-known-column", columns: ["名称", "住所"] }],
    [["", ""], { code: "no-known-column", columns: [] }],
    [["type", "type"], { code: "column-twice", column: "type", other: "type" }],
    [["type", "種別"], { code: "column-twice", column: "type", other: "種別" }],
    [
      ["receipt_computer", "レセコン"],
      { code: "column-twice", column: "receipt_computer", other: "レセコン" },
    ],
    [["type", "備考", "備考"], { code: "column-twice", column: "備考", other: "備考" }],
  ])("with the columns %j", (header, problem) => {
    expect(problemOf(() => listColumns(header))).toStrictEqual(problem);
  });
  test("with two columns mapped to one fact", () => {
    const mapped = [
      { column: "a", fact: "type" as const },
      { column: "b", fact: "type" as const },
    ];
    expect(problemOf(() => listColumns(["a", "b"], mapped))).toEqual({
      code: "column-twice",
      column: "a",
      other: "b",
    });
  });
  test("with one column mapped to two facts", () => {
    const mapped = [
      { column: "a", fact: "type" as const },
      { column: "a", fact: "method" as const },
    ];
    expect(problemOf(() => listColumns(["a"], mapped))).toEqual({
      code: "column-twice",
      column: "a",
      other: "a",
    });
  });
  test("not for columns without a name", () => {
    expect(factsIn(["type", "", ""])).toEqual([["type", 0]]);
  });
});

describe("the answers of an earlier run", () => {
  const both = [english, japanese].map(answerHeader);
  test.each([english, japanese])("are not carried", (words) => {
    const header = ["名称", "type", ...answerHeader(words), "備考"];
    expect(listColumns(header, [], both).carried).toEqual([0, 1, 14]);
    expect(listColumns(header.slice(2), [{ column: "備考", fact: "type" }], both).carried).toEqual([12]);
  });
  test("are only those that stand together: a column of one of the names is the user's own", () => {
    const header = ["type", "online", "error", ...answerColumns.slice(1)];
    expect(problemOf(() => listColumns(header, [], both))).toEqual({
      code: "column-twice",
      column: "online",
      other: "online",
    });
    expect(listColumns(["type", "error", "paper"], [], both).carried).toEqual([0, 1, 2]);
  });
});

test("a column whose name is nearly a known one, or a part of it, is told", () => {
  const header = ["type", "recipt_computer", "名称", "最年少常勤者の誕生年月日", "直近の請求方法（2025年）"];
  expect(listColumns(header).similar).toEqual([
    { column: "recipt_computer", nearest: "receipt_computer" },
    { column: "最年少常勤者の誕生年月日", nearest: "最年少常勤者の生年月日" },
    { column: "直近の請求方法（2025年）", nearest: "請求方法" },
  ]);
});

describe("columns whose names are near", () => {
  test.each([
    ["猶予届出", ["猶予届出（様式第2号）", "猶予届出（様式第3号）"]],
    ["recipt_computer", ["receipt_computer"]],
    ["最年少常勤者の誕生年月日", ["最年少常勤者の生年月日"]],
    ["住所", []],
    ["届出", []],
  ])("%s are %j", (name, columns) => {
    expect(columnsNear(name)).toEqual(columns);
  });
});

test.each([
  ["of the name of an answer", ["type", "online"], []],
  [
    "mapped by the user",
    ["種別", "請求方法（前回）"],
    [{ column: "請求方法（前回）", fact: "methodAtMarch2024" as const }],
  ],
])("a column %s is not told as nearly another", (_, header, mapped) => {
  expect(listColumns(header, mapped).similar).toEqual([]);
});

test("an own column of the same name before the answers of an earlier run is no answer", () => {
  const { carried } = listColumns(["Paper", "type", ...answerColumns]);
  expect(carried).toEqual([0, 1]);
});

test("where a fact has its column, none of nearly the same name is told", () => {
  expect(listColumns(["種別", "請求方法", "請求方法（前回）"]).similar).toEqual([]);
  expect(listColumns(["請求方法", "請求方法（前回）", "生年月日"]).similar).toEqual([
    { column: "生年月日", nearest: "最年少常勤者の生年月日" },
  ]);
});

describe("where no column states a fact", () => {
  test("the columns are told, with their line", () => {
    const header = ["令和8年度施設管理台帳", "", ""];
    expect(problemOf(() => listColumns(header, [], [answerColumns], { line: 3 }))).toEqual({
      code: "no-known-column",
      columns: ["令和8年度施設管理台帳"],
      line: 3,
    });
  });
  test("a fact that is stated of all rows will do", () => {
    expect(listColumns(["名称"], [], [answerColumns], { set: { type: "clinic" } })).toMatchObject({
      facts: [],
      set: { type: "clinic" },
      carried: [0],
    });
  });
});

describe("the names by which facts are shown", () => {
  test.each([...factNames, "asOf" as const])("that of %s is a heading as well", (name) => {
    expect(columnNamed(factWords.label(name))).toBe(name);
  });
});
