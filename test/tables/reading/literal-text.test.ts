import { expect, test } from "vitest";
import { literalText } from "../../../src/tables/reading/literal-text.js";

test.each([
  ['="0123"', "0123"],
  ['=""', ""],
  ['="a""b"', 'a"b'],
  ['="A"&B1', '="A"&B1'],
  ['="A', '="A'],
  ["=1+1", "=1+1"],
  ['"0123"', '"0123"'],
  ["", ""],
])("of the cell %j the text is %j", (cell, text) => {
  expect(literalText(cell)).toBe(text);
});
