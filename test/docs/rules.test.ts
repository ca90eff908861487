import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { datedFacts } from "../../scripts/docs/dated-values.js";
import { rulesMarkdown } from "../../scripts/docs/rules-markdown.js";
import { anchorOf } from "../../src/output/rules/documentation.js";
import { rules } from "../../src/questions/rules/rules.js";
import { sources } from "../../src/regulation/sources/sources.js";
import { en, ja } from "../output/rules/words.js";

const answer = rules();
const markdown = rulesMarkdown(answer, await datedFacts(), { ja, en });

describe("the reference of rules", () => {
  const anchors = [...markdown.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id]) => id!);

  test("has one anchor for each rule, and no two alike", () => {
    expect(anchors).toEqual(answer.rules.map(({ rule }) => anchorOf(rule)));
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  test("says of each rule in both languages what it holds, and cites all of its sources", () => {
    const sections = markdown.split(/<a id="[^"]+"><\/a>\n\n### /).slice(1);
    for (const [index, { rule, sources: cited }] of answer.rules.entries()) {
      const section = sections[index]!;
      expect(section.startsWith(`${rule}\n`)).toBe(true);
      expect(section).toContain(ja.eligibility.reasons[rule]);
      expect(section).toContain(en.eligibility.reasons[rule]);
      for (const { id, provision } of cited) {
        expect(section).toContain(ja.citations.short(id, [provision]));
      }
    }
  });

  test.each([
    ["paper/elderly", "様式第2号"],
    ["optical/transition-plan/to-file", "Form 1 (様式第1号)"],
    ["online/application-to-start", "オンライン請求利用申請"],
  ])("names for %s the filing %s", (rule, form) => {
    const section = markdown.split(`### ${rule}\n`)[1]!.split("\n### ")[0];
    expect(section).toContain(form);
  });

  test("ends with every document that is cited, by its full title", () => {
    const list = markdown.slice(markdown.indexOf("\n## 出典"));
    const cited = answer.rules.flatMap((rule) => rule.sources.map(({ id }) => id));
    for (const id of new Set(cited)) expect(list).toContain(`- ${sources[id].title.ja} / `);
  });

  test("is where the program's own hints and the map of the ordinance lead", () => {
    const map = readFileSync(new URL("../../docs/law-to-rules.md", import.meta.url), "utf-8");
    const links = [...map.matchAll(/\]\(rules\.md#([^)]+)\)/g)].map(([, id]) => id!);
    expect(links.length).toBeGreaterThan(40);
    expect(links.filter((id) => !anchors.includes(id))).toEqual([]);
  });
});

test("every dated value beside the trees stands there with its grade and a source", async () => {
  const facts = await datedFacts();
  expect(facts.length).toBeGreaterThan(30);
  const section = markdown.slice(markdown.indexOf("日付のある値"));
  for (const { ja: said, en: saidInEnglish, grade, sources: resting } of facts) {
    expect(resting.length).toBeGreaterThan(0);
    expect(section).toContain(`${said} / ${saidInEnglish} (確認の程度 ${grade} / grade ${grade})`);
  }
  expect(section).toContain("– 2026-09-30: 社会保険診療報酬支払基金");
  expect(section).toContain("2026-10-01 –: 医療情報基盤・診療報酬審査支払機構");
  expect(section).toContain("2026-10-11 – 2026-10-13: ");
  expect(section).toContain("2024-06 – 2024-11: 医療情報取得加算");
});
