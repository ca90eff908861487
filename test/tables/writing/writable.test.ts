import { describe, expect, test } from "vitest";
import { listColumns } from "../../../src/tables/reading/list-columns.js";
import { answerHeader, type ListWords } from "../../../src/tables/answers/list-words.js";
import { encodeShiftJis } from "../../../src/io/shift-jis.js";
import { requireShiftJis } from "../../../src/tables/writing/writable.js";
import { english, japanese } from "../answers/list-words-both.js";
import { openText } from "../reading/memory-list.js";
import { problemOf } from "../problem.js";

const problemIn = (csv: string) => {
  const list = openText(csv);
  return problemOf(() => requireShiftJis(list, listColumns(list.header)));
};

describe("a list that is to be written in Shift_JIS", () => {
  test("may hold the characters of Windows", () => {
    expect(problemIn("名称,type\n①髙﨑～㈱〜,clinic\n")).toBeUndefined();
  });
  test.each([
    ["名称,type\nA,clinic\n鷗,clinic\n", { line: 3, column: "名称", character: "鷗" }],
    ["名称,type\nA,𠮷\n", { line: 2, column: "type", character: "𠮷" }],
    ["鷗,type\nA,clinic\n", { line: 1, column: "鷗", character: "鷗" }],
    ["type\nclinic,é\n", { line: 2, column: "", character: "é" }],
  ])("%j is refused with the place", (csv, place) => {
    expect(problemIn(csv)).toEqual({ code: "unwritable-character", encoding: "shift_jis", ...place });
  });
});

test("a list that was a workbook is looked at as well", () => {
  const { text: _, ...list } = openText("名称,type\n鷗,clinic\n");
  expect(problemOf(() => requireShiftJis(list, listColumns(list.header)))).toMatchObject({
    line: 2,
    character: "鷗",
  });
});

test.each<[string, ListWords]>([
  ["English", english],
  ["Japanese", japanese],
])("every %s word of an answer has its place in Shift_JIS", (_, words) => {
  const { batch, eligibility } = words;
  const texts = [
    ...answerHeader(words),
    ...Object.values(batch.verdicts),
    ...Object.values(batch.actions),
    ...Object.values(eligibility.reasons),
    batch.factsDecide,
    batch.severalRules,
    batch.mediumUnknown,
    words.citations.short("ordinance", ["附則第3条の5第1項"]),
    batch.rowProblems(2, [
      { code: "too-many-cells", columns: 2, beyond: ["x", "y"] },
      { code: "text-after-quote", column: "type", value: '"a"b' },
      { code: "bad-value", column: "type", value: "x".repeat(50), issue: { code: "not-a-count" } },
    ]),
  ];
  expect(texts.filter((text) => encodeShiftJis(text).unwritable.length > 0)).toEqual([]);
});
