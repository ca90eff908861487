import { describe, expect, test } from "vitest";
import { plainPage } from "../../../src/output/layout/terminal-style.js";
import { rows } from "../../../src/output/layout/rows.js";

describe("rows of a label and a value", () => {
  const all = [
    ["期限", "2024年8月20日"],
    ["設定作業", "Sep 15"],
  ] as const;

  test("stand in two columns, full-width letters counted as two", () => {
    expect(rows(plainPage(25), all, 2).split("\n")).toEqual([
      "  期限      2024年8月20日",
      "  設定作業  Sep 15",
    ]);
  });

  test("stand below one another on a page one column narrower", () => {
    expect(rows(plainPage(24), all, 2).split("\n")).toEqual([
      "  期限",
      "    2024年8月20日",
      "  設定作業",
      "    Sep 15",
    ]);
  });

  test("of which one value is long keep their columns, and that value takes two lines", () => {
    const long = [
      ["期限", "8月20日"],
      ["設定", "設定ツール等の受領から設定作業の終わりまで"],
    ] as const;
    expect(rows(plainPage(38), long, 2).split("\n")).toEqual([
      "  期限  8月20日",
      "  設定  設定ツール等の受領から設定作業",
      "        の終わりまで",
    ]);
  });

  test("of which one has no value still tell its label", () => {
    expect(rows(plainPage(25), [["期限", ""]], 2)).toBe("  期限");
  });

  test("carry emphasis on their values alone, never across the space before them", () => {
    expect(rows(plainPage(25), all, 2, (text) => `<${text}>`)).toBe(
      "  期限      <2024年8月20日>\n  設定作業  <Sep 15>",
    );
  });
});
