import { formatInEra } from "../calendar/era.js";
import type { CivilMonth } from "../calendar/civil-date.js";
import type { Eligibility, EligibilityAnswer } from "../questions/eligibility.js";
import type { PlanAction } from "../questions/plan-actions.js";
import type { Plan } from "../questions/plan.js";
import { standingOf, type ListedFacility } from "../questions/report.js";
import { questions, type Question } from "../regulation/rules.js";
import { VERIFIED_THROUGH } from "../regulation/sources.js";
import { citationsBySource } from "./citations-by-source.js";
import { dayWithWeekday } from "./day-with-weekday.js";
import { assumptionText } from "./eligibility-text.js";
import { facilityLine } from "./facility-line.js";
import { html, type Markup } from "./html.js";
import { actionTitle } from "./plan-action-words.js";
import { monthsChart } from "./report-months.js";
import { inquiry } from "./report-inquiry.js";
import { dayIn, label, listed, nameOf, sheetId, type ReportWords } from "./report-words.js";

/** A facility as the table lists it and its page shows it. */
export interface ReportRow extends ListedFacility {
  /** The columns of the list that state no fact, shown as they are. */
  readonly details: readonly (readonly [header: string, value: string])[];
}

/** What the page of a facility says beyond its row. */
export interface SheetAnswer {
  readonly eligibility: Eligibility;
  readonly plan: Plan;
}

/** A page of A4 holds no more. */
const REASONS_AT_MOST = 4;
const ROLES: readonly PlanAction["role"][] = ["needed", "alternative", "way-out"];
const POSSIBLE_REASONS_AT_MOST = 2;
const ACTIONS_AT_MOST = 4;
const DETAILS_AT_MOST = 8;
const LONGEST_NAME = 120;
const LONGEST_DETAIL = 60;

/**
 * The page of one facility, to print and hand over: the verdict in one sentence, what to file, where and by when, why,
 * what the facility is asked to tell, and its months.
 */
export function sheet(row: ReportRow, answer: SheetAnswer, words: ReportWords): Markup {
  const { report: say, dates } = words;
  const { line, facility, asOf } = row;
  const stated = facilityLine(facility, words.factWords, say.sheet.noFacts);
  return html`<article class="sheet" id="${sheetId(line)}" aria-labelledby="name-${line}">
    <header>
      <p class="place">
        <span>${say.sheetOf(line)}</span><span>${words.eligibility.asOf(asOf, formatInEra(asOf))}</span
        ><button type="button" class="scripted" data-print>${say.printOne}</button
        ><a href="#list">${say.back}</a>
      </p>
      <h3 id="name-${line}">${nameOf({ line, name: shortened(row.name, LONGEST_NAME) }, words)}</h3>
      ${details(row)}
    </header>
    ${verdictBox(row, answer, words)}
    <section>
      <h4>${say.sheet.todo}</h4>
      ${todo(answer, words)}
    </section>
    ${why(row, answer, words)}${inquiry(row, words)}
    <section>
      <h4>${say.sheet.months}</h4>
      ${monthsChart(answer.plan, words)}
    </section>
    <section>
      <h4>${say.sheet.all}</h4>
      ${allQuestions(answer, words)}
    </section>
    <footer>
      <p>${say.labelled(say.sheet.facts, stated)}</p>
      ${assumptions(answer, words)}
      <p>${say.sheet.disclaimer(dates.day(VERIFIED_THROUGH))}</p>
    </footer>
  </article> `;
}

function details({ details: all }: ReportRow): Markup | null {
  const shown = all.filter(([, value]) => value.trim() !== "").slice(0, DETAILS_AT_MOST);
  if (shown.length === 0) return null;
  return html`<dl class="details">
    ${shown.map(
      ([header, value]) =>
        html`<div>
          <dt>${listed(header)}</dt>
          <dd>${listed(shortened(value, LONGEST_DETAIL))}</dd>
        </div>`,
    )}
  </dl>`;
}

const shortened = (text: string, longest: number): string => {
  const characters = [...text];
  return characters.length > longest ? `${characters.slice(0, longest).join("")}…` : text;
};

function verdictBox(row: ReportRow, answer: SheetAnswer, words: ReportWords): Markup {
  const { report: say, eligibility } = words;
  const { inUse } = row.overview;
  const standing = standingOf(row.overview);
  const { ground, until } = inUse === null ? nothingKnown : answerTo(inUse, answer);
  const sentence =
    inUse === "online" && standing === "conditional"
      ? say.mayBegin
      : say.sentences[standing](inUse === null ? say.unknownMedium : eligibility.questions[inUse]);
  const notes = [
    ...(ground === null || standing === "undetermined"
      ? []
      : [eligibility.ground(eligibility.grounds[ground])]),
    ...(until === null ? [] : [eligibility.until(until)]),
  ];
  const action = say.actions[row.next.action];
  return html`<div class="verdict ${standing}">
    <p>${label(standing, say.standings[standing])} <strong>${sentence}</strong></p>
    ${notes.length === 0 ? null : html`<p class="ground">${notes.map((note) => html`<span>${note}</span>`)}</p>`}
    <p class="ground">
      ${say.labelled(say.listHead.next, row.next.by === null ? action : say.actionBy(action, dayWithWeekday(row.next.by, words)))}
    </p>
  </div>`;
}

const nothingKnown = { ground: null, until: null };

const answerTo = (question: Question, { eligibility }: SheetAnswer): EligibilityAnswer =>
  eligibility.answers.find((one) => one.question === question)!;

/** What is to be done that still can be; where nothing is, what could have been. */
function todo({ plan }: SheetAnswer, words: ReportWords): Markup {
  const { report: say } = words;
  const all = plan.months.flatMap(({ claimMonth, actions }) =>
    actions.map((action) => ({ action, claimMonth })),
  );
  const left = all.filter(({ action }) => !action.passed);
  const shown = eachOnce(left.length > 0 ? left : all, words)
    .toSorted((one, other) => ROLES.indexOf(one.action.role) - ROLES.indexOf(other.action.role))
    .slice(0, ACTIONS_AT_MOST);
  if (shown.length === 0) return html`<p>${say.sheet.noTodo}</p>`;
  const { what, to, by } = say.sheet.todoHead;
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${what}</th>
        <th scope="col">${to}</th>
        <th scope="col">${by}</th>
      </tr>
    </thead>
    <tbody>
      ${shown.map((one, index) => todoRow(one, index > 0, words))}
    </tbody>
  </table>`;
}

interface ActionInMonth {
  readonly action: PlanAction;
  readonly claimMonth: CivilMonth;
}

/** What stands under two months, the one that is over and the next, is told once. */
function eachOnce(actions: readonly ActionInMonth[], words: ReportWords): ActionInMonth[] {
  const keyOf = ({ action, claimMonth }: ActionInMonth): string =>
    `${action.role} ${action.by} ${actionTitle(action, claimMonth, words)}`;
  return [...new Map(actions.toReversed().map((one) => [keyOf(one), one])).values()].toReversed();
}

/** @param follows whether another action stands before it, to which it can be the alternative */
function todoRow({ action, claimMonth }: ActionInMonth, follows: boolean, words: ReportWords): Markup {
  const { report: say, plan, eligibility } = words;
  const title = actionTitle(action, claimMonth, words);
  const what = action.role === "alternative" && !follows ? title : say.roles[action.role](title);
  const to = plan.payers(action.to.map((payer) => eligibility.payers[payer]));
  return html`<tr${action.passed ? html` class="passed"` : null}><td>${what}</td><td>${to}</td><td>${action.by === null ? say.withoutDelay : dayIn(action.by, words)}${dueNotes(action, words).map((note) => html`<small>${note}</small>`)}</td></tr>`;
}

function dueNotes(
  { by, safeBy, passed, administrativeDeadline: named }: PlanAction,
  words: ReportWords,
): string[] {
  const { plan: say } = words;
  return [
    ...(named !== null && by !== null && named < by
      ? [say.administrativeDeadlinePassed(dayWithWeekday(named, words))]
      : []),
    ...(safeBy !== null && safeBy !== by && !passed ? [say.safe(dayWithWeekday(safeBy, words))] : []),
    ...(passed ? [say.passed] : []),
  ];
}

/** The rules on the medium in use, or on paper and optical disk where it is unknown, and what to beware of. */
function why({ overview }: ReportRow, answer: SheetAnswer, words: ReportWords): Markup {
  const { report: say, eligibility, plan: planWords, dates, citations } = words;
  const { foreseen } = answer.plan;
  const open = standingOf(overview) === "undetermined";
  const asked: readonly Question[] = overview.inUse === null ? ["paper", "optical"] : [overview.inUse];
  const answers = asked.map((one) => answerTo(one, answer));
  const reasons = answers.flatMap((one) => one.reasons);
  const most = open ? POSSIBLE_REASONS_AT_MOST : REASONS_AT_MOST;
  const cautions = [
    ...(open ? [] : cautionsOf(answers, words)),
    ...(foreseen === null
      ? []
      : [planWords.foreseen(dates.day(foreseen.reportOn), dates.month(foreseen.paperClosedFrom))]),
  ];
  return html`<section>
    <h4>${open ? eligibility.whyOpen : eligibility.why}</h4>
    <ul>
      ${reasons
        .slice(0, most)
        .map(
          ({ rule, sources }) =>
            html`<li>
              ${eligibility.reasons[rule]}
              <cite>${citationsBySource(sources, citations.short).join(" / ")}</cite>
            </li>`,
        )}${reasons.length > most ? html`<li>${say.sheet.more(reasons.length - most)}</li>` : null}${cautions.map((caution) => html`<li>${caution}</li>`)}
    </ul>
  </section>`;
}

function cautionsOf(answers: readonly EligibilityAnswer[], { eligibility, report }: ReportWords): string[] {
  const ids = new Set(answers.flatMap(({ warnings }) => warnings.map(({ id }) => id)));
  const ask = [...new Set(answers.flatMap((one) => one.ask))];
  return [
    ...[...ids].map((id) => report.labelled(eligibility.beware, eligibility.warnings[id])),
    ...(ask.length === 0 ? [] : [eligibility.ask(ask.map((payer) => eligibility.payers[payer]))]),
  ];
}

/** The verdicts on all ways of claiming, with the days until which they stand. */
function allQuestions(answer: SheetAnswer, words: ReportWords): Markup {
  const { eligibility, report: say } = words;
  return html`<dl class="all">
    ${questions.map((question) => {
      const { verdict, until } = answerTo(question, answer);
      return html`<div>
        <dt>${eligibility.questions[question]}</dt>
        <dd>
          ${label(verdict, eligibility.verdicts[verdict])}${until === null ? null : html` ${say.sheet.until(words.dates.day(until))}`}
        </dd>
      </div>`;
    })}
  </dl>`;
}

function assumptions({ plan }: SheetAnswer, words: ReportWords): Markup | null {
  const all = plan.assumptions.map((one) => assumptionText(one, plan, words));
  if (all.length === 0) return null;
  return html`<p>${words.report.labelled(words.eligibility.assumed, words.report.sentencesInOne(all))}</p>`;
}
