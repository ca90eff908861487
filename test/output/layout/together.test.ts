import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainPage } from "../../../src/output/layout/terminal-style.js";
import { textTable } from "../../../src/output/layout/text-table.js";
import { wrap } from "../../../src/output/layout/width.js";

/** What a reader takes in as one, written out here by hand. */
const JAPANESE = [
  "令和8年9月30日（2026年）（水）",
  "令和8年9月30日（2026年）",
  "昭和20年3月3日（1945年）",
  "令和元年12月20日（2019年）（金）",
  "12月20日（日）",
  "2026年12月",
  "附則第3条の2第2項",
  "附則第4条第5項第1号",
  "第1条",
  "様式第1号",
  "旧様式第4号",
  "別添2 p.12",
  "診療所（医科）",
];
const ENGLISH = [
  "Wed 30 September 2026",
  "30 September 2026",
  "Sun 20 December",
  "October 2026",
  "Suppl. Art. 3-2(2)",
  "Suppl. Art. 4(5)(i)",
  "Form 1",
  "Annex 2 p.12",
];
const AROUND_JAPANESE = ["まで", "（", "）", "、", "。", "請求分から", "届出をし", "「", "」", "：", " ／ "];
const AROUND_ENGLISH = [" by ", " (", ") ", "; ", " apply ", " / "];

describe("dates, citations and names of forms stand on one line", () => {
  test.each([
    [80, JAPANESE, AROUND_JAPANESE],
    [60, JAPANESE, AROUND_JAPANESE],
    [40, JAPANESE, AROUND_JAPANESE],
    [80, ENGLISH, AROUND_ENGLISH],
    [60, ENGLISH, AROUND_ENGLISH],
    [40, ENGLISH, AROUND_ENGLISH],
  ])("whatever stands around them, on %i columns", (columns, whole, around) => {
    const text = fc.array(fc.tuple(fc.constantFrom(...around), fc.constantFrom(...whole)), { minLength: 1 });
    fc.assert(
      fc.property(text, (pieces) => {
        const lines = wrap(pieces.flat().join(""), columns).join("\n");
        const times = (sought: string): number => lines.split(sought).length;
        for (const [, one] of pieces) {
          const stated = pieces.filter(([, other]) => other.includes(one)).length;
          expect(times(one), one).toBeGreaterThan(stated);
        }
      }),
    );
  });

  test("a column too narrow for one of them makes each row of the table a list", () => {
    const rows = [["設定", "令和8年9月30日（2026年）（水）まで", "x".repeat(30)]];
    expect(textTable(["手順", "期間", "内容"], rows, plainPage(60))).toBe(
      `設定\n  期間: 令和8年9月30日（2026年）（水）まで\n  内容: ${"x".repeat(30)}`,
    );
  });
});
