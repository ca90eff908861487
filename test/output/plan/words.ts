import type { PlanWords } from "../../../src/output/plan/text.js";
import { citations as citationsEn } from "../../../src/wording/en/citations.js";
import { dates as datesEn } from "../../../src/wording/en/dates.js";
import { eligibility as eligibilityEn } from "../../../src/wording/en/eligibility.js";
import { factWords as factWordsEn } from "../../../src/wording/en/facts.js";
import { plan as planEn } from "../../../src/wording/en/plan.js";
import { citations } from "../../../src/wording/ja/citations.js";
import { dates } from "../../../src/wording/ja/dates.js";
import { eligibility } from "../../../src/wording/ja/eligibility.js";
import { factWords } from "../../../src/wording/ja/facts.js";
import { plan } from "../../../src/wording/ja/plan.js";

/** The words of a plan, as the command line loads them. */
export const ja: PlanWords = { plan, eligibility, factWords, citations, dates };
export const en: PlanWords = {
  plan: planEn,
  eligibility: eligibilityEn,
  factWords: factWordsEn,
  citations: citationsEn,
  dates: datesEn,
};
