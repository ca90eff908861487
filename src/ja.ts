import { answerJson, answerText, type Answer, type TextOptions } from "./output/in-words/answer-text.js";
import { inWordsOf, type InWords } from "./output/in-words/in-words.js";
import { addOn } from "./wording/ja/add-on.js";
import { citations, dates, eligibility, factWords } from "./wording/ja/answer.js";
import { deadline } from "./wording/ja/deadline.js";
import { plan } from "./wording/ja/plan.js";
import { preparationItems } from "./wording/ja/preparation-items.js";
import { prepare } from "./wording/ja/prepare.js";
import { roadmap } from "./wording/ja/roadmap.js";
import { short } from "./wording/ja/short.js";
import { window } from "./wording/ja/window.js";

export type { Answer, TextOptions } from "./output/in-words/answer-text.js";
export type { InWords } from "./output/in-words/in-words.js";

const words = {
  addOn,
  citations,
  dates,
  deadline,
  eligibility,
  factWords,
  plan,
  preparationItems,
  prepare,
  roadmap,
  short,
  window,
};

/**
 * An answer of the library in Japanese, as its command prints it.
 * @param options the columns of a line, and whether to return the complete answer instead of one screen
 * @example toText(eligibility({ method: "online" }, "2026-04-01")) // => "○ オンライン請求を行っています。..."
 */
export const toText = (answer: Answer, options?: TextOptions): string => answerText(answer, words, options);

/**
 * An answer of the library with Japanese words (`text`, `title`) beside its keys: the document that its command prints
 * with `--json`.
 * @example toJson(deadline({ startMonth: "2024-10" })) // => { command: "deadline", startMonth: "2024-10", ... }
 */
export const toJson = (answer: Answer): unknown => answerJson(answer, words);

/**
 * The Japanese words for the keys of answers.
 * @example inWords.verdict("conditional") // => "要届出"
 */
export const inWords: InWords = inWordsOf(words);
