import { monthsAfter, monthOf, type CivilDate } from "../../calendar/civil-date.js";
import { markup, type Markup } from "../../output/layout/html.js";
import { citationsBySource } from "../../output/parts/citations-by-source.js";
import { askOn, claimMonthLine, daysOfSteps, noteTexts } from "../../output/dates/deadline-text.js";
import { askAbout, hourOf, hoursOf, methodTitle, windowWarningText } from "../../output/dates/window-text.js";
import type { CitedSource } from "../../questions/decide/cited.js";
import type { StartMonthAnswer } from "../../questions/dates/deadline.js";
import type { WindowAnswer } from "../../questions/dates/window.js";
import type { SubmissionWindow } from "../../regulation/dates/submission-windows.js";
import type { PageWords } from "../words.js";
import { button, dateField, listOf, monthEchoed } from "./parts.js";

/** How many months ahead the first online claims are suggested: an application takes at least one whole month. */
const MONTHS_AHEAD = 3;

/** The two questions about dates, with suggested months. */
export function datesScreen(today: CivilDate, words: PageWords): Markup {
  const { page: say } = words;
  const month = monthOf(today);
  const start = monthsAfter(month, MONTHS_AHEAD);
  const claim = monthsAfter(month, 1);
  const form = (name: string, heading: string, label: string, value: typeof month): Markup =>
    markup`<section><h2>${heading}</h2>
      <form data-form="${name}" novalidate>
        ${dateField({ name, label, forms: say.monthForms, value }, monthEchoed(value, words))}
        <button class="main">${say.dates.show}</button>
      </form>
      <div id="${name}-answer" class="answer" tabindex="-1"></div>
    </section>`;
  return markup`${form("start", say.dates.start, say.dates.startMonth, start)}
    ${form("window", say.dates.window, say.dates.claimMonth, claim)}`;
}

/** The application deadline for a first month of online claims, and the steps up to it. */
export function startAnswer(answer: StartMonthAnswer, words: PageWords): Markup {
  const { deadline: say, dates, page } = words;
  const { startMonth, lastApplicationDate: last, safeApplicationDate: safe, passed } = answer;
  const entries: [string, string][] = [[say.lastApplicationDate, words.dates.withWeekday(last)]];
  if (safe !== last) entries.push([say.safeApplicationDate, words.dates.withWeekday(safe, last)]);
  return markup`<h3>${say.startingIn(dates.month(startMonth))}</h3>
    <dl class="days">${entries.map(([term, day]) => markup`<div><dt>${term}</dt><dd>${day}</dd></div>`)}</dl>
    ${passed === undefined ? null : markup`<p class="notice">${say.passed(dates.day(passed.asOf), dates.month(passed.earliestStartMonth, passed.asOf))}</p>`}
    <p class="note">${claimMonthLine(startMonth, words)}</p>
    <h4>${say.steps}</h4>
    <ol class="steps">${daysOfSteps(answer.steps, words).map(
      (days, index) => markup`<li><b>${say.stepNames[answer.steps[index]!.id]}</b> <span>${days}</span></li>`,
    )}</ol>
    <p>${button("deadline-calendar", page.calendar)}</p>
    <h4>${say.notes}</h4>${listOf(noteTexts(answer, words))}
    <h4>${say.contacts}</h4>${listOf([say.applyAt, askOn(answer, say)])}
    ${sourceList(say.sources, answer.sources, words)}`;
}

/** When the claims of a month can be submitted. */
export function windowAnswer(answer: WindowAnswer, words: PageWords): Markup {
  const { window: say, dates } = words;
  return markup`<h3>${say.title(dates.month(answer.claimMonth), dates.month(answer.serviceMonth, answer.claimMonth))}</h3>
    ${answer.methods.map((one) => methodHours(one, words))}
    <h4>${say.notes}</h4>${listOf(answer.warnings.map((warning) => windowWarningText(warning, answer, words)))}
    <h4>${say.contacts}</h4>${listOf([askAbout(answer, say)])}
    ${sourceList(say.sources, answer.sources, words)}`;
}

function methodHours(open: SubmissionWindow, words: PageWords): Markup {
  const { sessions, corrections } = open;
  const { window: say, page } = words;
  const last = sessions.at(-1)!;
  const table = (rows: ReturnType<typeof hoursOf>): Markup =>
    markup`<table>
      <thead><tr><th scope="col">${page.dates.dayOf}</th><th scope="col">${page.dates.hours}</th></tr></thead>
      <tbody>${rows.map(([days, hours]) => markup`<tr><th scope="row">${days}</th><td>${hours}</td></tr>`)}</tbody>
    </table>`;
  return markup`<h4>${methodTitle(open, words)}</h4>
    <p><strong>${say.deadline(words.dates.withWeekday(last.date), hourOf(last.closes))}</strong></p>
    ${table(hoursOf(sessions, words, last.date))}
    ${corrections.length === 0 ? null : markup`<p>${say.corrections}</p>${table(hoursOf(corrections, words, last.date))}`}`;
}

const sourceList = (heading: string, all: readonly CitedSource[], { citations }: PageWords): Markup =>
  markup`<h4>${heading}</h4>${listOf(citationsBySource(all, citations.short))}`;
