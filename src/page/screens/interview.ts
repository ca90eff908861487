import type { CivilDate } from "../../calendar/civil-date.js";
import { acceptedOf } from "../../facility/accepted.js";
import { definitionOf, type Facility } from "../../facility/facts.js";
import { markup, type Markup } from "../../output/layout/html.js";
import {
  dateForms,
  optionTexts,
  questionText,
  reviewTexts,
  type OptionText,
} from "../../output/eligibility/interview-text.js";
import type { FactStep, ReviewStep } from "../../questions/eligibility/interview.js";
import type { PageWords } from "../words.js";
import { button, dateField, dayEchoed } from "./parts.js";

/** The first screen: the question, and the day it is about. */
export function beginning(asOf: CivilDate, notice: string | null, words: PageWords): Markup {
  const { page: say } = words;
  return markup`<h2 tabindex="-1">${say.view.check}</h2>
    ${notice === null ? null : markup`<p class="notice" role="alert">${notice}</p>`}
    <p>${say.startNote}</p>
    <form data-form="begin" novalidate>
      ${dateField({ name: "day", label: say.day, forms: say.dateForms, value: asOf }, dayEchoed(asOf, words))}
      <button class="main">${say.start}</button>
    </form>`;
}

/** The answers offered as buttons: for a date the accepted words, "no record" and "not known". */
export function choicesOf(step: FactStep, words: PageWords): OptionText<string | boolean | null>[] {
  const wordsBesideDays =
    definitionOf(step.fact).kind === "date"
      ? acceptedOf(step.fact).values.filter((value) => value !== "unknown")
      : [];
  return [
    ...wordsBesideDays.map((value) => ({ value, label: words.factWords.value(step.fact, value) })),
    ...optionTexts(step, words),
  ];
}

/** One question, with why it is asked and large buttons to answer it. */
export function question(step: FactStep, words: PageWords, facility: Facility): Markup {
  const { page: say, factWords } = words;
  const { question: text, reasons } = questionText(step, words, facility);
  const isDate = definitionOf(step.fact).kind === "date";
  return markup`<h2 tabindex="-1">${text}</h2>
    ${reasons.map((reason) => markup`<p class="reason">${reason}</p>`)}
    ${
      isDate
        ? markup`<form data-form="date" novalidate>
            ${dateField({ name: "day", label: factWords.label(step.fact), forms: dateForms(step, words) })}
            <button class="main">${say.next}</button>
          </form>`
        : null
    }
    ${choiceList(choicesOf(step, words), words)}
    ${backLine(words)}`;
}

/** The assumptions, for review. */
export const review = (step: ReviewStep, words: PageWords): Markup =>
  markup`<h2 tabindex="-1">${words.ask.review}</h2>${choiceList(reviewTexts(step, words), words)}${backLine(words)}`;

const choiceList = (choices: readonly OptionText<unknown>[], { page: say }: PageWords): Markup =>
  markup`<ul class="choices" aria-label="${say.answers}">${choices.map(
    ({ label, hint }, index) => markup`<li><button type="button" data-act="choose" data-index="${index}">
      <span>${label}</span>${hint === undefined ? null : markup`<small>${hint}</small>`}
    </button></li>`,
  )}</ul>`;

const backLine = ({ page: say }: PageWords): Markup =>
  markup`<p class="back">${button("back", say.back)}${button("restart", say.restart)}</p>`;
