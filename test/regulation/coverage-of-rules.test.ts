import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { civilDate } from "../../src/calendar/civil-date.js";
import type { Facility } from "../../src/facility/facts.js";
import { factNames } from "../../src/facility/facts.js";
import { eligibility, type EligibilityAnswer } from "../../src/questions/eligibility/eligibility.js";
import { notModelled } from "../../src/questions/decide/not-modelled.js";
import { forms } from "../../src/regulation/measures/forms.js";
import { questions, rules, type RuleId } from "../../src/regulation/measures/rules.js";
import { sources, type SourceId } from "../../src/regulation/sources/sources.js";
import { eligibility as english } from "../../src/wording/en/eligibility.js";
import { eligibility as japanese } from "../../src/wording/ja/eligibility.js";
import { allCases } from "../cases/all-cases.js";

const ruleIds = Object.keys(rules) as RuleId[];
const words = { japanese, english };

const answers: readonly EligibilityAnswer[] = allCases.map(
  ({ facility, asOf, question }) => eligibility(facility as Facility, civilDate(asOf)).answers[question],
);
const distinct = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];
const sorted = (items: readonly string[]): string[] => distinct(items).toSorted();

describe.each(ruleIds)("the rule %s", (id) => {
  test("is reached by a case with one verdict that rests on it alone", () => {
    const reached = answers.filter(({ reasons }) => reasons.length === 1 && reasons[0]!.rule === id);

    expect(reached.filter(({ verdict }) => verdict !== "undetermined")).not.toEqual([]);
  });

  test("rests on a source that exists, and speaks of facts that exist", () => {
    expect(rules[id].sources.length).toBeGreaterThan(0);
    for (const { source, provision } of rules[id].sources) {
      expect(Object.keys(sources)).toContain(source);
      expect(provision.trim()).not.toBe("");
    }
    for (const fact of rules[id].facts) expect(factNames).toContain(fact);
  });

  test.each(Object.entries(words))("has a sentence in %s", (_, { reasons }) => {
    expect(reasons[id]).toMatch(/[.。]$/);
  });
});

test("a rule's name begins with the question, or the route, that it belongs to", () => {
  const prefixes = [...questions, "hardship"];

  expect(ruleIds.filter((id) => !prefixes.some((prefix) => id.startsWith(`${prefix}/`)))).toEqual([]);
});

describe.each(Object.entries(words))("in %s", (_, wording) => {
  test("there is a sentence for every rule and for nothing else", () => {
    expect(sorted(Object.keys(wording.reasons))).toEqual(sorted(ruleIds));
  });

  test("no two rules of one question say the same", () => {
    for (const question of questions) {
      const said = ruleIds.filter((id) => id.startsWith(`${question}/`)).map((id) => wording.reasons[id]);
      expect(distinct(said)).toHaveLength(said.length);
    }
  });

  test("every form has a title and a place for its number, and nothing else has", () => {
    expect(sorted(Object.keys(wording.forms))).toEqual(sorted(Object.keys(forms)));
    expect(sorted(Object.keys(wording.formNumbers))).toEqual(sorted(Object.keys(forms)));
    for (const title of Object.values(wording.forms)) expect(title.trim()).not.toBe("");
  });

  test("every caution that a case meets has a sentence, and every sentence is met by a case", () => {
    const met = answers.flatMap(({ warnings }) => warnings.map(({ id }) => id));

    expect(sorted(Object.keys(wording.warnings))).toEqual(sorted(met));
  });

  test("every ground that a case meets has a name, and every name is met by a case", () => {
    const met = answers.flatMap(({ ground }) => ground ?? []);

    expect(sorted(Object.keys(wording.grounds))).toEqual(sorted(met));
  });

  test("everything that is not covered is named, and nothing else is", () => {
    expect(sorted(Object.keys(wording.notModelled))).toEqual(sorted(notModelled));
    for (const name of Object.values(wording.notModelled)) expect(name.trim()).not.toBe("");
  });

  test("every verdict is met by a case", () => {
    expect(sorted(Object.keys(wording.verdicts))).toEqual(sorted(answers.map(({ verdict }) => verdict)));
  });
});

describe("forms", () => {
  test("every form is filed or to be filed in some case", () => {
    const met = answers.flatMap(({ filings }) => filings.map(({ form }) => form));

    expect(sorted(met)).toEqual(sorted(Object.keys(forms)));
  });

  test.each(Object.entries(forms))("%s goes to somebody, and rests on a source", (_, form) => {
    expect(form.to.length).toBeGreaterThan(0);
    expect(form.sources.length).toBeGreaterThan(0);
    for (const { source } of form.sources) expect(Object.keys(sources)).toContain(source);
  });
});

describe("sources", () => {
  /** The program, less the list of sources itself and the words about them. */
  const program = ["regulation", "questions"]
    .flatMap((layer) => {
      const folder = new URL(`../../src/${layer}/`, import.meta.url);
      return readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".ts") && !name.endsWith("sources.ts"))
        .map((name) => readFileSync(new URL(name, folder), "utf8"));
    })
    .join("\n");
  /** The sources that have a short way to be cited. */
  const citedBy: Readonly<Partial<Record<SourceId, RegExp>>> = {
    ordinance: /\bordinance\(/,
    "former-ordinance": /\bformerOrdinance\(/,
    "notice-2023-11": /\bnotice\(/,
    inference: /\binference\(/,
  };

  test.each(Object.keys(sources) as SourceId[])("%s is cited", (id) => {
    const pattern = citedBy[id] ?? new RegExp(`cite\\(\\s*"${id}"`);

    expect(pattern.test(program)).toBe(true);
  });

  test.each(Object.entries(sources))("%s has a title in both languages", (_, { title }) => {
    expect(title.ja).toMatch(/[\p{Script=Han}\p{Script=Hiragana}]/u);
    expect(title.en).toMatch(/[A-Za-z]{3}/);
  });

  test("every source but inference can be looked up", () => {
    const unreachable = Object.entries(sources).filter(
      ([, source]) => !("url" in source) || !/^https?:\/\//.test(source.url),
    );

    expect(unreachable.map(([id]) => id)).toEqual(["inference"]);
  });
});
