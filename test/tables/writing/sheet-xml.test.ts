import { describe, expect, test } from "vitest";
import { answerColumns } from "../../../src/questions/list/answer-columns.js";
import {
  answerCellsXml,
  answerLooks,
  answerWidths,
  paneXml,
  widthOfName,
  widthsXml,
} from "../../../src/tables/writing/answer-cells.js";
import {
  columnLetters,
  numberCell,
  serialOf,
  sheetText,
  textCell,
} from "../../../src/tables/writing/sheet-xml.js";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test.each([
  ["a<b>&c", "a&lt;b&gt;&amp;c"],
  ["a\r\nb\rc\nd\te", "a\nb\nc\nd\te"],
  ["_x000D_ _x0041 _y0041_", "_x005F_x000D_ _x0041 _y0041_"],
  ["\u0000\u0008\u000B\u001F", "_x0000__x0008__x000B__x001F_"],
  ["𠮷 \uD800 \uFFFE\uFFFF", "𠮷 \uFFFD \uFFFD\uFFFD"],
])("the text %j is written %j", (text, xml) => {
  expect(sheetText(text)).toBe(xml);
});

test.each([
  ["2024-04-01", 45_383],
  ["1900-03-01", 61],
  ["", undefined],
  ["2024-04-01 ", undefined],
  ["x2024-04-01", undefined],
  ["2024-4-1", undefined],
])("the day %j has the number %s", (text, serial) => {
  expect(serialOf(text)).toBe(serial);
});

test("a cell has its name, its format and the prefix of its sheet", () => {
  expect(textCell("B2", ' s="1"', "a&b")).toBe(
    '<c r="B2" s="1" t="inlineStr"><is><t xml:space="preserve">a&amp;b</t></is></c>',
  );
  expect(textCell("B2", "", "a", "x:c")).toBe(
    '<x:c r="B2" t="inlineStr"><x:is><x:t xml:space="preserve">a</x:t></x:is></x:c>',
  );
  expect(numberCell("B2", ' s="2"', 45_383)).toBe('<c r="B2" s="2"><v>45383</v></c>');
  expect(numberCell("B2", "", 1, "x:c")).toBe('<x:c r="B2"><x:v>1</x:v></x:c>');
});

describe("answers in a sheet", () => {
  test("have columns for days, for long texts and for short ones, as wide as these need", () => {
    expect(answerColumns.map((column, place) => [column, answerLooks[place], answerWidths[place]])).toEqual([
      ["paper", "short", 14],
      ["paper_until", "date", 14],
      ["optical", "short", 14],
      ["optical_until", "date", 14],
      ["online", "short", 14],
      ["next_action", "short", 14],
      ["next_deadline", "date", 14],
      ["next_deadline_open_day", "date", 14],
      ["no_lawful_way_from", "short", 14],
      ["missing", "long", 30],
      ["reasons", "long", 60],
      ["error", "long", 60],
    ]);
  });

  const ANSWERS = ["allowed", "2024-04-01", "", "", "", "", "", "", "", "", "b<c", ""];
  const styles = { short: ' s="7"', date: ' s="8"', long: ' s="9"' };
  const cellsOf = (xml: string): string[] => xml.split(/(?=<(?:x:)?c )/);

  test("are a cell each, days as numbers, empty ones in their format", () => {
    const cells = cellsOf(answerCellsXml(ANSWERS, 5, 25, { styles, daysLess: 0 }));
    expect(cells).toHaveLength(12);
    expect(cells.slice(0, 4)).toEqual([
      '<c r="Z5" s="7" t="inlineStr"><is><t xml:space="preserve">allowed</t></is></c>',
      '<c r="AA5" s="8"><v>45383</v></c>',
      '<c r="AB5" s="7"/>',
      '<c r="AC5" s="8"/>',
    ]);
    expect(cells[10]).toBe('<c r="AJ5" s="9" t="inlineStr"><is><t xml:space="preserve">b&lt;c</t></is></c>');
  });
  test("count days from 1904 where their workbook does, and have its prefix", () => {
    const [, day, empty] = cellsOf(answerCellsXml(ANSWERS, 5, 0, { styles, daysLess: 1_462 }, "x:c"));
    expect([day, empty]).toEqual(['<x:c r="B5" s="8"><x:v>43921</x:v></x:c>', '<x:c r="C5" s="7"/>']);
  });
  test("are texts where the workbook has no formats, for a number would not look like a day", () => {
    const none = { short: "", date: "", long: "" };
    const [, day] = cellsOf(answerCellsXml(ANSWERS, 5, 0, { styles: none, daysLess: 0 }));
    expect(day).toBe('<c r="B5" t="inlineStr"><is><t xml:space="preserve">2024-04-01</t></is></c>');
  });
});

test.each([
  [{ columns: 0, rows: 0, firstShown: 3 }, ""],
  [
    { columns: 0, rows: 1, firstShown: 3 },
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
  ],
  [
    { columns: 2, rows: 0, firstShown: 3 },
    '<pane xSplit="2" topLeftCell="D1" activePane="topRight" state="frozen"/>',
  ],
  [
    { columns: 2, rows: 4, firstShown: 30 },
    '<pane xSplit="2" ySplit="4" topLeftCell="AE5" activePane="bottomRight" state="frozen"/>',
  ],
  [
    { columns: 5, rows: 1, firstShown: 3 },
    '<pane xSplit="5" ySplit="1" topLeftCell="F2" activePane="bottomRight" state="frozen"/>',
  ],
])("what is frozen at %j", (frozen, xml) => {
  expect(paneXml(frozen)).toBe(xml);
  expect(paneXml(frozen, "x:")).toBe(xml.replace("<", "<x:"));
});

test.each([
  ["", 3],
  ["paper", 8],
  ["次の期限", 11],
  ["paper判定", 17],
])("the name %j takes the width %i", (name, width) => {
  expect(widthOfName(name)).toBe(width);
});

test("widths are those of single columns, with their format", () => {
  expect(widthsXml([14, 60], 25, (place) => ` style="${place}"`)).toBe(
    '<col min="26" max="26" width="14" style="0" customWidth="1"/><col min="27" max="27" width="60" style="1" customWidth="1"/>',
  );
  expect(widthsXml([14], 0, () => "", "x:")).toBe('<x:col min="1" max="1" width="14" customWidth="1"/>');
});
