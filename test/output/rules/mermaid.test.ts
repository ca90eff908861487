import { describe, expect, test } from "vitest";
import { rulesMermaid } from "../../../src/output/rules/mermaid.js";
import { measures, rules } from "../../../src/questions/rules/rules.js";
import { en, ja } from "./words.js";

const answer = rules();

/** A text of Mermaid between quotation marks: no mark of its own may end it, and no line may break in it. */
const TEXT = String.raw`"[^"\n<>]*(?:<br/>[^"\n<>]*)*"`;
const ID = "[A-Za-z][A-Za-z0-9_]*";
const LINES = [
  /^flowchart TD$/,
  new RegExp(`^  subgraph ${ID}\\[${TEXT}\\]$`),
  /^ {2}end$/,
  new RegExp(`^    ${ID}\\{${TEXT}\\}$`),
  new RegExp(`^    ${ID}\\[${TEXT}\\]:::${ID}$`),
  new RegExp(`^    ${ID}>${TEXT}\\]:::${ID}$`),
  new RegExp(`^    ${ID} -->\\|${TEXT}\\| ${ID}$`),
  new RegExp(`^  ${ID} -\\.- ${ID}$`),
  new RegExp(`^  classDef ${ID} fill:#[0-9a-f]{6},stroke:#[0-9a-f]{6},color:#[0-9a-f]{3}$`),
];

describe.each([
  ["Japanese", ja],
  ["English", en],
])("the diagram in %s", (_, words) => {
  const text = rulesMermaid(answer, words, measures);
  const lines = text.trimEnd().split("\n");

  test("is made of the lines of a Mermaid flowchart alone", () => {
    expect(lines.filter((line) => !LINES.some((form) => form.test(line)))).toEqual([]);
  });

  test("defines each node once, and draws arrows between defined nodes only", () => {
    const defined = lines.flatMap((line) => /^ {4}(\w+)[[{>]/.exec(line)?.[1] ?? []);
    expect(new Set(defined).size).toBe(defined.length);
    const ends = lines.flatMap((line) => {
      const [, from, to] = /^ {4}(\w+) -->\|.*\| (\w+)$/.exec(line) ?? [];
      return from === undefined ? [] : [from, to];
    });
    expect(ends.filter((id) => !defined.includes(id!))).toEqual([]);
  });

  test("gives every question two ways at least, and every class a colour", () => {
    const questions = lines.flatMap((line) => /^ {4}(\w+)\{/.exec(line)?.[1] ?? []);
    for (const id of questions) {
      expect(lines.filter((line) => line.startsWith(`    ${id} -->`)).length).toBeGreaterThan(1);
    }
    const classes = new Set(lines.flatMap((line) => /:::(\w+)$/.exec(line)?.[1] ?? []));
    const coloured = lines.flatMap((line) => /^ {2}classDef (\w+)/.exec(line)?.[1] ?? []);
    expect([...classes].toSorted()).toEqual(coloured.toSorted());
  });

  test("stays within what Mermaid draws unless told otherwise: 50,000 characters, 500 arrows", () => {
    expect(text.length).toBeLessThan(50_000);
    expect(lines.filter((line) => line.includes("-->")).length).toBeLessThan(500);
  });

  test("names each rule", () => {
    expect(answer.rules.filter(({ rule }) => !text.includes(rule)).map(({ rule }) => rule)).toEqual([]);
  });
});

test("one question is drawn with what opens the same way", () => {
  const text = rulesMermaid(answer, en, ["optical", "hardship"]);
  expect(text.match(/^ {2}subgraph \w+/gm)).toEqual(["  subgraph optical", "  subgraph hardship"]);
  expect(text).toContain("\n  optical -.- hardship\n");
});

test("marks that Mermaid would read are written as entities", () => {
  const loud = { ...en, rules: { ...en.rules, measures: { ...en.rules.measures, online: 'a "b" <c> #d' } } };
  expect(rulesMermaid(answer, loud, ["online"])).toContain(
    'subgraph online["a #quot;b#quot; #lt;c#gt; #35;d"]',
  );
});
