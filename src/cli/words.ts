import { answerHeader } from "../tables/answers/list-words.js";
import type { Language } from "./options/language.js";

/** Every section of the wording, loaded only when a command needs it, in one language. */
const sections = {
  addOn: { ja: () => import("../wording/ja/add-on.js"), en: () => import("../wording/en/add-on.js") },
  // The sections that nearly every answer needs, as one file: eligibility, factWords, citations, dates.
  answer: { ja: () => import("../wording/ja/answer.js"), en: () => import("../wording/en/answer.js") },
  ask: { ja: () => import("../wording/ja/ask.js"), en: () => import("../wording/en/ask.js") },
  batch: { ja: () => import("../wording/ja/batch.js"), en: () => import("../wording/en/batch.js") },
  changes: { ja: () => import("../wording/ja/changes.js"), en: () => import("../wording/en/changes.js") },
  citations: {
    ja: () => import("../wording/ja/citations.js"),
    en: () => import("../wording/en/citations.js"),
  },
  dates: { ja: () => import("../wording/ja/dates.js"), en: () => import("../wording/en/dates.js") },
  deadline: { ja: () => import("../wording/ja/deadline.js"), en: () => import("../wording/en/deadline.js") },
  dialogue: { ja: () => import("../wording/ja/dialogue.js"), en: () => import("../wording/en/dialogue.js") },
  eligibility: {
    ja: () => import("../wording/ja/eligibility.js"),
    en: () => import("../wording/en/eligibility.js"),
  },
  facts: { ja: () => import("../wording/ja/facts.js"), en: () => import("../wording/en/facts.js") },
  plan: { ja: () => import("../wording/ja/plan.js"), en: () => import("../wording/en/plan.js") },
  preparationItems: {
    ja: () => import("../wording/ja/preparation-items.js"),
    en: () => import("../wording/en/preparation-items.js"),
  },
  prepare: { ja: () => import("../wording/ja/prepare.js"), en: () => import("../wording/en/prepare.js") },
  program: { ja: () => import("../wording/ja/program.js"), en: () => import("../wording/en/program.js") },
  register: { ja: () => import("../wording/ja/register.js"), en: () => import("../wording/en/register.js") },
  report: { ja: () => import("../wording/ja/report.js"), en: () => import("../wording/en/report.js") },
  roadmap: { ja: () => import("../wording/ja/roadmap.js"), en: () => import("../wording/en/roadmap.js") },
  rules: { ja: () => import("../wording/ja/rules.js"), en: () => import("../wording/en/rules.js") },
  schema: { ja: () => import("../wording/ja/schema.js"), en: () => import("../wording/en/schema.js") },
  short: { ja: () => import("../wording/ja/short.js"), en: () => import("../wording/en/short.js") },
  tables: { ja: () => import("../wording/ja/tables.js"), en: () => import("../wording/en/tables.js") },
  template: { ja: () => import("../wording/ja/template.js"), en: () => import("../wording/en/template.js") },
  window: { ja: () => import("../wording/ja/window.js"), en: () => import("../wording/en/window.js") },
} as const;

type Section = keyof typeof sections;

/** The merged exports of some sections. */
type Words<Names extends Section> = (
  Names extends Section ? (words: Awaited<ReturnType<(typeof sections)[Names]["ja"]>>) => void : never
) extends (words: infer All) => void
  ? All
  : never;

/** Returns a function that loads the words of some sections in a language. */
function loading<Names extends Section>(...names: Names[]): (language: Language) => Promise<Words<Names>> {
  return async (language) => {
    const loaded = await Promise.all(names.map((name) => sections[name][language]()));
    // The type of the list cannot express that these are the named sections.
    return Object.assign({}, ...loaded) as Words<Names>;
  };
}

/** Each function loads the words that one command needs. */
export const eligibilityWords = loading("answer", "short");
export const planWords = loading("plan", "answer", "short");
export const deadlineWords = loading("deadline", "dates", "citations", "short");
export const windowWords = loading("window", "dates", "citations", "short");
export const prepareWords = loading(
  "prepare",
  "preparationItems",
  "deadline",
  "dates",

  "citations",
  "facts",
  "short",
);
export const addOnWords = loading("addOn", "dates", "citations");
export const roadmapWords = loading("roadmap", "dates", "citations");
export const rulesWords = loading("rules", "answer");
export const schemaWords = loading("schema", "answer");
export const templateWords = loading("template", "facts");
export const registerWords = loading("register", "template");
export const listWords = loading("batch", "eligibility", "citations");

const reportSections = loading("report", "plan", "answer");
const batchSection = loading("batch");
const askSection = loading("ask");
const dialogueSection = loading("dialogue");
const tablesSection = loading("tables");
const programSection = loading("program");
const factsSection = loading("facts");

/** The words of a report, which states its language. */
export const reportWords = async (
  language: Language,
): Promise<Awaited<ReturnType<typeof reportSections>> & { readonly language: Language }> => ({
  ...(await reportSections(language)),
  language,
});

const changesSection = loading("changes");

/** The words of changes: those of a report, and its own. */
export const changesWords = async (
  language: Language,
): Promise<Awaited<ReturnType<typeof reportWords>> & Words<"changes">> => ({
  ...(await reportWords(language)),
  ...(await changesSection(language)),
});

export const askWords = async (language: Language): Promise<Words<"ask">["ask"]> =>
  (await askSection(language)).ask;

export const dialogueWords = async (language: Language): Promise<Words<"dialogue">["dialogue"]> =>
  (await dialogueSection(language)).dialogue;

/** The words for errors in a list as a whole. */
export const tableWords = async (language: Language): Promise<Words<"tables">["tables"]> =>
  (await tablesSection(language)).tables;

/** The words of the program itself: help and errors. */
export const programWords = async (language: Language): Promise<Words<"program">["program"]> =>
  (await programSection(language)).program;

/** The words for facts and their values. */
export const wordsForFacts = async (language: Language): Promise<Words<"facts">["factWords"]> =>
  (await factsSection(language)).factWords;

/** The names of the answer columns in each language: a list may have been answered in any of them. */
export async function answerHeaders(): Promise<string[][]> {
  const languages = await Promise.all([batchSection("ja"), batchSection("en")]);
  return languages.map(answerHeader);
}
