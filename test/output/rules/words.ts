import type { LawMapWords } from "../../../scripts/docs/law-map-markdown.js";
import { citations as citationsEn } from "../../../src/wording/en/citations.js";
import { coverage as coverageEn } from "../../../scripts/docs/coverage-words-en.js";
import { eligibility as eligibilityEn } from "../../../src/wording/en/eligibility.js";
import { factWords as factWordsEn } from "../../../src/wording/en/facts.js";
import { rules as rulesEn } from "../../../src/wording/en/rules.js";
import { citations as citationsJa } from "../../../src/wording/ja/citations.js";
import { coverage as coverageJa } from "../../../scripts/docs/coverage-words-ja.js";
import { eligibility as eligibilityJa } from "../../../src/wording/ja/eligibility.js";
import { factWords as factWordsJa } from "../../../src/wording/ja/facts.js";
import { rules as rulesJa } from "../../../src/wording/ja/rules.js";

/** The words that the rules are told with. */
export const ja: LawMapWords = {
  rules: rulesJa,
  eligibility: eligibilityJa,
  factWords: factWordsJa,
  citations: citationsJa,
  coverage: coverageJa,
};

export const en: LawMapWords = {
  rules: rulesEn,
  eligibility: eligibilityEn,
  factWords: factWordsEn,
  citations: citationsEn,
  coverage: coverageEn,
};
