import { describe, expect, test } from "vitest";
import { plainPage } from "../../../src/output/layout/terminal-style.js";
import { ruleText, rulesListText } from "../../../src/output/rules/text.js";
import { rulesTreeText } from "../../../src/output/rules/tree-text.js";
import { columnsOf } from "../../../src/output/layout/width.js";
import { rules } from "../../../src/questions/rules/rules.js";
import { en, ja } from "./words.js";

const answer = rules();
const page = plainPage(80);
const treeText = (measure: string, words = en): string =>
  rulesTreeText(
    answer.trees.find((tree) => tree.measure === measure)!,
    words,
    page,
  );
const textOf = (rule: string, words = en): string =>
  ruleText(
    answer.rules.find((one) => one.rule === rule)!,
    words,
    page,
  );

describe.each([
  ["Japanese", ja],
  ["English", en],
])("in %s", (_, words) => {
  const texts = [
    rulesListText(answer, words, page),
    ...answer.trees.map((tree) => rulesTreeText(tree, words, page)),
    ...answer.rules.map((rule) => ruleText(rule, words, page)),
  ];

  test("nothing is wider than 80 columns but an address", () => {
    const wide = texts.flatMap((text) => text.split("\n").filter((line) => columnsOf(line) > 80));
    expect(wide.filter((line) => !/^\s*https?:\/\/\S+$/.test(line))).toEqual([]);
  });

  test("nothing is left unsaid: no key, no undefined", () => {
    expect(texts.filter((text) => /undefined|\[object|not-recorded/.test(text))).toEqual([]);
  });
});

describe("the list", () => {
  test("has a line for each rule, below its measure, with its verdicts", () => {
    const lines = rulesListText(answer, en, page).split("\n");
    const place = (text: string): number => lines.findIndex((line) => line.startsWith(text));
    expect(lines.filter((line) => /^ {2}[a-z-]+\/\S+ {2,}\S/.test(line))).toHaveLength(answer.rules.length);
    expect(place("  hardship/closing")).toBeGreaterThan(place("Individual hardship"));
    expect(place("  hardship/closing")).toBeLessThan(place("Online claims"));
    expect(lines.find((line) => line.startsWith("  paper/no-receipt-computer "))).toMatch(
      /allowed, conditional$/,
    );
  });
});

describe("the tree", () => {
  test("of online claims asks what is certain", () => {
    expect(treeText("online").split("\n").slice(0, 7)).toEqual([
      "Online claims (オンライン請求)",
      "",
      "date asked about? [1, 2]",
      "- on or before 31 March 2024: medium of the latest claim, as far as it is",
      "  certain? [1, 2]",
      "  - online → allowed (online/former/in-use)",
      "  - optical disk, paper or never claimed → conditional",
    ]);
  });

  test("of resubmission on paper, in Japanese", () => {
    expect(treeText("paper-resubmission", ja).split("\n").slice(2, 9)).toEqual([
      "直近の請求方法は？ [1, 2]",
      "- オンライン：基準日は？ [1, 2]",
      "  - 令和6年9月30日（2024年）以前：紙のみの返戻は？ [1, 2]",
      "    - はい → 可（paper-resubmission/returned-on-paper-only）",
      "    - いいえ又は記録なし：紙返戻経過措置届は？ [1, 2]",
      "      - 提出済み → 可（paper-resubmission/transitional-measure）",
      "      - 未提出又は記録なし → 要届出（paper-resubmission/transitional-measure、届",
    ]);
  });

  test("says a long part once and names it where it comes again", () => {
    const lines = treeText("paper").split("\n");
    expect(lines.filter((line) => line.includes(": (A) "))).toHaveLength(1);
    expect(lines.filter((line) => line.endsWith("as under (A)"))).toHaveLength(1);
  });

  test("numbers its sources, and lists each of them below", () => {
    const text = treeText("optical");
    const cited = new Set(
      [...text.matchAll(/\[([\d, ]+)\]/g)].flatMap(([, numbers]) => numbers!.split(", ").map(Number)),
    );
    const listed = [...text.matchAll(/^\[(\d+)\] .+$/gm)].map(([, number]) => Number(number));
    expect([...cited].toSorted((one, other) => one - other)).toEqual(listed);
    expect(text).toMatch(/^\[\d+\] Claims Order \(請求命令\) Suppl\. Art\. 3-2\(2\)$/m);
  });

  test("tells exceptions, the dates it reads, and what stands beside it", () => {
    const text = treeText("optical").replace(/\n +/g, " ");
    expect(text).toContain(
      "- different media to the two payers: yes → unsettled (optical/mixed-channels), instead of optical/transition-plan/running",
    );
    expect(text).toContain("- 30 September 2024: last day of the grace period");
    expect(text).toContain("- 31 August 2024: deadline that the administration named for Form 1 (様式第1号)");
    expect(text.replaceAll("\n", " ")).toContain("the better of the two outcomes counts");
    expect(treeText("online")).not.toContain("better of the two");
  });

  test("names the filings that an open way still asks for", () => {
    expect(treeText("hardship")).toContain(
      "- no or no record → conditional (hardship/line-failure), to file: former",
    );
  });
});

describe("one rule", () => {
  test("says what it holds, its outcomes with their filings, its facts and its sources with links", () => {
    const text = textOf("paper/elderly");
    expect(text.split("\n")[0]).toBe("paper/elderly");
    expect(text).toContain("conditional (ground: elderly doctors (高齢医師等))");
    expect(text.replace(/\n +/g, "")).toContain("(書面による請求に係る猶予届出書): not filed");
    expect(text).toContain("    - Claims Order (請求命令) Suppl. Art. 3-5(1) (ordinance)");
    expect(text).toContain("      https://laws.e-gov.go.jp/law/351M50000100036");
    expect(text).toContain("docs/rules.md#paper-elderly");
  });

  test("says of an inference once that it is one", () => {
    expect(textOf("optical/mixed-channels", ja)).toContain(
      "    - 本ツールの解釈（明文なし） 請求先別に方法が異なる場合\n",
    );
  });

  test("adds the cautions that go with it", () => {
    expect(textOf("paper/uses-receipt-computer")).toContain("duty of online eligibility verification");
    expect(textOf("online/in-use")).not.toContain("  Note");
  });
});
