import type { ListWords } from "../../../src/tables/answers/list-words.js";
import { batch as batchEn } from "../../../src/wording/en/batch.js";
import { citations as citationsEn } from "../../../src/wording/en/citations.js";
import { eligibility as eligibilityEn } from "../../../src/wording/en/eligibility.js";
import { batch as batchJa } from "../../../src/wording/ja/batch.js";
import { citations as citationsJa } from "../../../src/wording/ja/citations.js";
import { eligibility as eligibilityJa } from "../../../src/wording/ja/eligibility.js";

export const english: ListWords = {
  batch: batchEn,
  eligibility: eligibilityEn,
  citations: citationsEn,
};

export const japanese: ListWords = {
  batch: batchJa,
  eligibility: eligibilityJa,
  citations: citationsJa,
};
