import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { civilDate } from "../../src/calendar/civil-date.js";
import type { Facility } from "../../src/facility/facts.js";
import { eligibilityJson } from "../../src/output/eligibility/json.js";
import { eligibilityText } from "../../src/output/eligibility/text.js";
import { plainPage } from "../../src/output/layout/terminal-style.js";
import { planJson } from "../../src/output/plan/json.js";
import { planText } from "../../src/output/plan/text.js";
import { eligibility } from "../../src/questions/eligibility/eligibility.js";
import { plan } from "../../src/questions/plan/plan.js";
import { rules } from "../../src/regulation/measures/rules.js";
import type { Case } from "../cases/case.js";
import { tables } from "../cases/all-cases.js";
import { en, ja } from "../output/plan/words.js";

const root = resolve(import.meta.dirname, "../..");
const cases = Object.values(tables).flat();
const ruleIds = Object.keys(rules);

/** The headings to which a link to a file of the project leads: one, where it is sound. */
function headingsAt(link: string): string[] {
  const [file = "", place = ""] = link.split("#");
  const text = readFileSync(resolve(root, file), "utf-8");
  return [...text.matchAll(/<a id="([^"]*)"><\/a>\n\n### (.*)/g)]
    .filter(([, anchor]) => anchor === place)
    .map(([, , heading]) => heading!);
}

interface LinkedReason {
  readonly rule: string;
  readonly documentation: string;
}

const readBack = (json: unknown): unknown => JSON.parse(JSON.stringify(json));

function reasonsOf({ facility, asOf }: Case): LinkedReason[] {
  const json = readBack(eligibilityJson(eligibility(facility, civilDate(asOf)), en));
  return Object.values((json as { answers: Record<string, { reasons: LinkedReason[] }> }).answers).flatMap(
    ({ reasons }) => reasons,
  );
}

describe("every rule that an answer can rest on is explained where its reason leads", () => {
  const links = new Map(cases.flatMap(reasonsOf).map(({ rule, documentation }) => [rule, documentation]));

  test("all rules are behind some case", () => {
    expect([...links.keys()].toSorted()).toEqual(ruleIds.toSorted());
  });

  test.each(ruleIds)("%s", (rule) => {
    expect(headingsAt(links.get(rule)!)).toEqual([rule]);
  });
});

describe("the reasons of a clinic that claimed on paper for its elderly doctors", () => {
  const facility: Facility = { type: "clinic", method: "paper", youngestDob: civilDate("1946-01-01") };
  const asOf = civilDate("2025-04-01");
  const places = (text: string): string[] => text.match(/docs\/rules\.md#[a-z0-9-]+/g) ?? [];

  test.each([
    ["Japanese", ja],
    ["English", en],
  ] as const)("end with the place of their rule in %s", (_, words) => {
    const answer = eligibility(facility, asOf);
    const expected = Object.values(answer.answers).flatMap(({ reasons }) => reasons.map(({ rule }) => rule));
    const found = places(eligibilityText(answer, words, plainPage(80)));
    expect(expected.length).toBeGreaterThan(5);
    expect(found.map(headingsAt)).toEqual(expected.map((rule) => [rule]));
  });

  test("end with it in a plan too, as text and as JSON", () => {
    const answer = plan(facility, asOf);
    const expected = answer.reasons.map(({ rule }) => rule);
    const { reasons } = readBack(planJson(answer, en)) as { reasons: LinkedReason[] };
    expect(reasons.flatMap(({ documentation }) => headingsAt(documentation))).toEqual(expected);
    const found = places(planText(answer, en, plainPage(80))).flatMap(headingsAt);
    expect(found.toSorted()).toEqual(expected.toSorted());
  });
});
