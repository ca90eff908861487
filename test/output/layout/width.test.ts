import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { paragraph, plainPage, styledParagraph } from "../../../src/output/layout/terminal-style.js";
import { columnsOf, narrowest, padTo, wrap } from "../../../src/output/layout/width.js";

describe("the width of a text in a terminal", () => {
  test.each([
    ["abc", 3],
    ["請求", 4],
    ["ｱｲｳ", 3],
    ["第3条", 5],
    ["\u001b[1m可\u001b[22m", 2],
    ["か\u3099", 2],
    ["", 0],
    ["\u0007請求", 4],
    ["\u007f", 0],
    ["\u009f", 0],
    ["\u00a0", 1],
  ])("%j takes %i columns", (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });
  test("padding counts columns, not characters", () => {
    expect(padTo("紙", 6)).toBe("紙    ");
    expect(padTo("long enough", 3)).toBe("long enough");
  });
});

describe("breaking lines", () => {
  test.each([
    ["between English words", "may claim on paper", 9, ["may claim", "on paper"]],
    ["between full-width characters", "書面による請求", 6, ["書面に", "よる請", "求"]],
    ["never before a full stop", "書面です。可", 8, ["書面で", "す。可"]],
    ["never after an opening bracket", "附則「書面」", 6, ["附則", "「書", "面」"]],
    [
      "a web address stays whole",
      "see https://example.jp/a/long/path",
      10,
      ["see", "https://example.jp/a/long/path"],
    ],
    ["at a given line end", "一\n二", 10, ["一", "二"]],
    [
      "never within a colour code",
      "may \u001b[1mclaim\u001b[22m on",
      9,
      ["may \u001b[1mclaim\u001b[22m", "on"],
    ],
    ["colour codes take no columns", "\u001b[1m書面\u001b[22mによる", 10, ["\u001b[1m書面\u001b[22mによる"]],
    ["a colour code goes with its word", "ab cd \u001b[31mef", 5, ["ab cd", "\u001b[31mef"]],
    ["a colour code by itself", "\u001b[0m", 5, ["\u001b[0m"]],
  ])("%s", (_, text, columns, lines) => {
    expect(wrap(text, columns)).toEqual(lines);
  });
  test("a web address that begins a text has no empty line before it", () => {
    expect(wrap("https://example.jp/a/long/path is here", 10)).toEqual([
      "https://example.jp/a/long/path",
      "is here",
    ]);
  });
  test("spaces at either end of a line are left out", () => {
    expect(wrap(" 書面 \n  disk ", 20)).toEqual(["書面", "disk"]);
  });
  test("further words are not broken, whatever they hold", () => {
    expect(wrap("one of", 12, ["not yet", "all"])).toEqual(["one of", "not yet all"]);
  });
  test("no column can be narrower than the longest word, without the space after it", () => {
    expect(narrowest("claiming on paper\nor 請求")).toBe(8);
  });
  test("loses no letter, whatever the text", () => {
    const text = fc
      .array(fc.constantFrom("請", "求", "a", "b", " ", "、", "。", "「", "」", "1"))
      .map((letters) => letters.join(""));
    fc.assert(
      fc.property(text, (value) => {
        expect(wrap(value, 12).join("").replaceAll(" ", "")).toBe(value.replaceAll(" ", ""));
      }),
    );
  });
  test("cuts no colour code, wherever the line ends", () => {
    const pieces = fc.array(
      fc.constantFrom("請", "a", "b ", "、", "「", "[", "\u001b[1m", "\u001b[22m", "\u001b[38;5;1m"),
    );
    fc.assert(
      fc.property(pieces, fc.integer({ min: 1, max: 12 }), (some, columns) => {
        const codes = (text: string): string[] =>
          text
            .split("\u001b")
            .slice(1)
            .map((rest) => rest.split("m")[0]!);
        const lines = wrap(some.join(""), columns);
        expect(lines.flatMap(codes)).toEqual(codes(some.join("")));
      }),
    );
  });
  test("a list item hangs below its text", () => {
    expect(paragraph(plainPage(14), "書面による請求", "- ", 2)).toBe("  - 書面による\n    請求");
  });
  test("an empty line of a paragraph stays empty", () => {
    const emphasis = (line: string): string => `<${line}>`;
    expect(styledParagraph(plainPage(20), "paper\n\ndisk", { mark: "- ", indent: 2, emphasis })).toBe(
      "  - <paper>\n\n    <disk>",
    );
  });
});
