import { describe, expect, test } from "vitest";
import { coverageMarkdown } from "../../scripts/docs/coverage-markdown.js";
import { noticePages, ordinanceArticles } from "../../scripts/docs/coverage.js";
import { coverage as coverageEn } from "../../scripts/docs/coverage-words-en.js";
import { prepare as prepareEn } from "../../src/wording/en/prepare.js";
import { coverage as coverageJa } from "../../scripts/docs/coverage-words-ja.js";
import { prepare as prepareJa } from "../../src/wording/ja/prepare.js";

const markdown = coverageMarkdown(
  { pages: noticePages, articles: ordinanceArticles },
  { ja: { coverage: coverageJa, prepare: prepareJa }, en: { coverage: coverageEn, prepare: prepareEn } },
);

const rowsOf = (start: string): string[][] =>
  markdown
    .split("\n")
    .filter((line) => line.startsWith(`| ${start}`))
    .map((line) => line.split("|").map((cell) => cell.trim()));

describe("the coverage table", () => {
  test("has a row for each of the 21 pages of annex 1, the 3 of annex 2, both covers and the letter", () => {
    expect(rowsOf("別添1 p.")).toHaveLength(21);
    expect(rowsOf("別添2 p.")).toHaveLength(3);
    expect([...rowsOf("別添1 表紙"), ...rowsOf("別添2 表紙"), ...rowsOf("事務連絡")]).toHaveLength(3);
  });

  test.each([
    ["別添1 p.6†", "`eligibility` optical; `roadmap`; `prepare` 3"],
    ["別添1 p.13", "`prepare` 3, 5, 6; `deadline`"],
    ["別添1 p.18", "`prepare` 7"],
    ["別添2 p.2†", "`eligibility` paper; `prepare` 2"],
    ["別添1 p.1†", `${coverageJa.gaps.contents} ${coverageEn.gaps.contents}`],
    ["附則第3条の2第2項", "`eligibility` optical; `roadmap`"],
    ["附則第3条の4第2項", `${coverageJa.gaps["no-consequence"]} ${coverageEn.gaps["no-consequence"]}`],
  ])("%s is answered by %s", (place, answer) => {
    const rows = rowsOf(place).filter(([, name]) => name === place);
    expect(rows.map((cells) => cells.at(-2))).toEqual([answer]);
  });

  test("has the subject in Japanese and in English", () => {
    expect(rowsOf("別添2 p.2†")[0]?.slice(2, 4)).toEqual([
      "高齢医師等の生年月日の表と常勤の意味",
      "Dates of birth of elderly practitioners; what full-time means",
    ]);
  });
});
