import type { AddOnWords } from "../output/preparation/add-on-text.js";
import type { DeadlineWords } from "../output/dates/deadline-text.js";
import type { EligibilityWords } from "../output/eligibility/text.js";
import type { PlanWords } from "../output/plan/text.js";
import type { PrepareWords } from "../output/preparation/blocks.js";
import type { ReportWords } from "../output/report/words.js";
import type { RoadmapWords } from "../output/dates/roadmap-text.js";
import type { RulesWords } from "../output/rules/words.js";
import type { TemplateWords } from "../tables/writing/template.js";
import { answerHeader, type ListWords } from "../tables/answers/list-words.js";
import type { WindowWords } from "../output/dates/window-text.js";
import type { SchemaWords } from "../output/schema/parts.js";
import type { Language } from "./options/language.js";

/** Each function loads the words of one language only, when a command needs them. */
export async function eligibilityWords(language: Language): Promise<EligibilityWords> {
  return language === "ja"
    ? await import("../wording/ja/answer.js")
    : await import("../wording/en/answer.js");
}

/** The words of an answered list. */
export async function listWords(language: Language): Promise<ListWords> {
  const [{ batch }, { eligibility }, { citations }] =
    language === "ja"
      ? await Promise.all([
          import("../wording/ja/batch.js"),
          import("../wording/ja/eligibility.js"),
          import("../wording/ja/citations.js"),
        ])
      : await Promise.all([
          import("../wording/en/batch.js"),
          import("../wording/en/eligibility.js"),
          import("../wording/en/citations.js"),
        ]);
  return { batch, eligibility, citations };
}

/** The names of the answer columns in each language: a list may have been answered before, in any of them. */
export async function answerHeaders(): Promise<string[][]> {
  const languages = await Promise.all([import("../wording/ja/batch.js"), import("../wording/en/batch.js")]);
  return languages.map(({ batch }) => answerHeader({ batch }));
}

/** The words of a report. */
export async function reportWords(language: Language): Promise<ReportWords> {
  const [{ report }, others] = await Promise.all([
    language === "ja" ? import("../wording/ja/report.js") : import("../wording/en/report.js"),
    planWords(language),
  ]);
  return { language, report, ...others };
}

/** The words of an empty list. */
export async function templateWords(language: Language): Promise<TemplateWords> {
  const [{ template }, { factWords }] =
    language === "ja"
      ? await Promise.all([import("../wording/ja/template.js"), import("../wording/ja/facts.js")])
      : await Promise.all([import("../wording/en/template.js"), import("../wording/en/facts.js")]);
  return { template, factWords };
}

/** The words for what is wrong with a list as a whole. */
export async function tableWords(
  language: Language,
): Promise<typeof import("../wording/ja/tables.js").tables> {
  return language === "ja"
    ? (await import("../wording/ja/tables.js")).tables
    : (await import("../wording/en/tables.js")).tables;
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

/** The words of the checklist for going online. */
export async function prepareWords(language: Language): Promise<PrepareWords> {
  const [
    { prepare },
    { preparationItems },
    { deadline },
    { dates },
    { weekdays },
    { citations },
    { factWords },
  ] =
    language === "ja"
      ? await Promise.all([
          import("../wording/ja/prepare.js"),
          import("../wording/ja/preparation-items.js"),
          import("../wording/ja/deadline.js"),
          import("../wording/ja/dates.js"),
          import("../wording/ja/weekdays.js"),
          import("../wording/ja/citations.js"),
          import("../wording/ja/facts.js"),
        ])
      : await Promise.all([
          import("../wording/en/prepare.js"),
          import("../wording/en/preparation-items.js"),
          import("../wording/en/deadline.js"),
          import("../wording/en/dates.js"),
          import("../wording/en/weekdays.js"),
          import("../wording/en/citations.js"),
          import("../wording/en/facts.js"),
        ]);
  return { prepare, preparationItems, deadline, dates, weekdays, citations, factWords };
}

/** The words of the medical-information add-on. */
export async function addOnWords(language: Language): Promise<AddOnWords> {
  const [{ addOn }, { dates }, { citations }] =
    language === "ja"
      ? await Promise.all([
          import("../wording/ja/add-on.js"),
          import("../wording/ja/dates.js"),
          import("../wording/ja/citations.js"),
        ])
      : await Promise.all([
          import("../wording/en/add-on.js"),
          import("../wording/en/dates.js"),
          import("../wording/en/citations.js"),
        ]);
  return { addOn, dates, citations };
}

/** The words of the roadmap. */
export async function roadmapWords(language: Language): Promise<RoadmapWords> {
  const [{ roadmap }, { dates }, { citations }] =
    language === "ja"
      ? await Promise.all([
          import("../wording/ja/roadmap.js"),
          import("../wording/ja/dates.js"),
          import("../wording/ja/citations.js"),
        ])
      : await Promise.all([
          import("../wording/en/roadmap.js"),
          import("../wording/en/dates.js"),
          import("../wording/en/citations.js"),
        ]);
  return { roadmap, dates, citations };
}

/** The words of the interview. */
export async function askWords(language: Language): Promise<typeof import("../wording/ja/ask.js").ask> {
  return language === "ja"
    ? (await import("../wording/ja/ask.js")).ask
    : (await import("../wording/en/ask.js")).ask;
}

/** The words of the schedule to the first online claims. */
export async function deadlineWords(language: Language): Promise<DeadlineWords> {
  const [{ deadline }, common] = await Promise.all([
    language === "ja" ? import("../wording/ja/deadline.js") : import("../wording/en/deadline.js"),
    datedWords(language),
  ]);
  return { deadline, ...common };
}

/** The words of the hours in which claims are handed in. */
export async function windowWords(language: Language): Promise<WindowWords> {
  const [{ window }, common] = await Promise.all([
    language === "ja" ? import("../wording/ja/window.js") : import("../wording/en/window.js"),
    datedWords(language),
  ]);
  return { window, ...common };
}

/** The words of a plan. */
export async function planWords(language: Language): Promise<PlanWords> {
  const [{ plan }, common, others] = await Promise.all([
    language === "ja" ? import("../wording/ja/plan.js") : import("../wording/en/plan.js"),
    datedWords(language),
    eligibilityWords(language),
  ]);
  return { plan, ...common, ...others };
}

/** Words that every answer with dates needs. */
async function datedWords(
  language: Language,
): Promise<Pick<DeadlineWords, "dates" | "weekdays" | "citations">> {
  const [{ dates }, { weekdays }, { citations }] =
    language === "ja"
      ? await Promise.all([
          import("../wording/ja/dates.js"),
          import("../wording/ja/weekdays.js"),
          import("../wording/ja/citations.js"),
        ])
      : await Promise.all([
          import("../wording/en/dates.js"),
          import("../wording/en/weekdays.js"),
          import("../wording/en/citations.js"),
        ]);
  return { dates, weekdays, citations };
}

/** The words that schemas are described with. */
export async function schemaWords(language: Language): Promise<SchemaWords> {
  const [{ schema }, { eligibility, factWords }] = await Promise.all([
    language === "ja" ? import("../wording/ja/schema.js") : import("../wording/en/schema.js"),
    eligibilityWords(language),
  ]);
  return { schema, eligibility, factWords };
}

/** The words of the rules themselves. */
export async function rulesWords(language: Language): Promise<RulesWords> {
  const [{ rules }, others] = await Promise.all([
    language === "ja" ? import("../wording/ja/rules.js") : import("../wording/en/rules.js"),
    eligibilityWords(language),
  ]);
  return { rules, ...others };
}
