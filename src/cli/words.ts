import type { EligibilityWords } from "../output/eligibility-text.js";
import type { Language } from "./language.js";

/** Each function loads the words of one language only, when a command needs them. */
export async function eligibilityWords(language: Language): Promise<EligibilityWords> {
  const [{ eligibility }, { factWords }, { citations }] =
    language === "ja"
      ? await Promise.all([
          import("../wording/ja/eligibility.js"),
          import("../wording/ja/facts.js"),
          import("../wording/ja/citations.js"),
        ])
      : await Promise.all([
          import("../wording/en/eligibility.js"),
          import("../wording/en/facts.js"),
          import("../wording/en/citations.js"),
        ]);
  return { eligibility, factWords, citations };
}

/** The words of the program itself: help and errors. */
export async function programWords(
  language: Language,
): Promise<typeof import("../wording/ja/program.js").program> {
  return language === "ja"
    ? (await import("../wording/ja/program.js")).program
    : (await import("../wording/en/program.js")).program;
}

/** The words for facts and their values. */
export async function wordsForFacts(language: Language): Promise<EligibilityWords["factWords"]> {
  return language === "ja"
    ? (await import("../wording/ja/facts.js")).factWords
    : (await import("../wording/en/facts.js")).factWords;
}
