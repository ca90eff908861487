import { expect, test } from "vitest";
import { addOn as addOnEn } from "../../src/wording/en/add-on.js";
import { deadline as deadlineEn } from "../../src/wording/en/deadline.js";
import { eligibility as eligibilityEn } from "../../src/wording/en/eligibility.js";
import { plan as planEn } from "../../src/wording/en/plan.js";
import { prepare as prepareEn } from "../../src/wording/en/prepare.js";
import { roadmap as roadmapEn } from "../../src/wording/en/roadmap.js";
import { rules as rulesEn } from "../../src/wording/en/rules.js";
import { window as windowEn } from "../../src/wording/en/window.js";
import { addOn as addOnJa } from "../../src/wording/ja/add-on.js";
import { deadline as deadlineJa } from "../../src/wording/ja/deadline.js";
import { eligibility as eligibilityJa } from "../../src/wording/ja/eligibility.js";
import { plan as planJa } from "../../src/wording/ja/plan.js";
import { prepare as prepareJa } from "../../src/wording/ja/prepare.js";
import { roadmap as roadmapJa } from "../../src/wording/ja/roadmap.js";
import { rules as rulesJa } from "../../src/wording/ja/rules.js";
import { window as windowJa } from "../../src/wording/ja/window.js";

const HEADINGS = {
  ja: {
    sources: [addOnJa, deadlineJa, roadmapJa, rulesJa, rulesJa.markdown, windowJa].map((one) => one.sources),
    notes: [
      eligibilityJa.beware,
      rulesJa.warnings,
      ...[deadlineJa, planJa, windowJa].map((one) => one.notes),
    ],
    assumed: [eligibilityJa.assumed, prepareJa.assumptionsTitle],
  },
  en: {
    sources: [addOnEn, deadlineEn, roadmapEn, rulesEn, rulesEn.markdown, windowEn].map((one) => one.sources),
    notes: [
      eligibilityEn.beware,
      rulesEn.warnings,
      ...[deadlineEn, planEn, windowEn].map((one) => one.notes),
    ],
    assumed: [eligibilityEn.assumed, prepareEn.assumptionsTitle],
  },
};

test.each([
  ["ja", "sources", "出典"],
  ["ja", "notes", "留意事項"],
  ["ja", "assumed", "前提としたこと"],
  ["en", "sources", "Sources"],
  ["en", "notes", "Please note"],
  ["en", "assumed", "Taken for granted"],
] as const)("every command in %s calls its %s by one name, %s", (language, heading, name) => {
  expect(new Set(HEADINGS[language][heading])).toEqual(new Set([name]));
});
