import { payerOn } from "../../regulation/measures/payers.js";
import type { CivilDate, CivilMonth } from "../../calendar/civil-date.js";
import { HOLIDAYS_ANNOUNCED_THROUGH } from "../../calendar/open-days.js";
import { optionOf } from "../../facility/facts.js";
import type { PlanAction } from "../../questions/plan/actions.js";
import { planMedia } from "../../questions/plan/month.js";
import { isSparedByOnline } from "../../questions/plan/schedule.js";
import { runsOf, type MonthRange } from "../../questions/plan/reasons.js";
import type { Plan, PlanMonth } from "../../questions/plan/plan.js";
import { isFiledOnPortal } from "../../regulation/measures/forms.js";
import { lastApplicationDate } from "../../regulation/dates/online-start.js";
import { lastClaimDay } from "../../regulation/dates/submission-windows.js";
import { answerFoot, answerHead } from "../parts/answer-frame.js";
import { citationsBySource } from "../parts/citations-by-source.js";
import { filingPlaceLines } from "../parts/filing-text.js";
import { introducingPayers } from "../parts/payer-names.js";
import type { EligibilityWords } from "../eligibility/text.js";
import { paragraph, styledParagraph, type TerminalStyle } from "../layout/terminal-style.js";
import {
  actionDeadline,
  actionLine,
  actionTitle,
  dayOfAction,
  formsDependLine,
  gapLine,
  opensOtherMedia,
  type PlanActionWords,
} from "./action-words.js";
import { monthsInTurn } from "../parts/months-in-turn.js";
import { warningText } from "../parts/warning-text.js";
import { planChart } from "./chart.js";
import { documentationOf } from "../rules/documentation.js";

/** The wording of a plan. */
export interface PlanWords extends PlanActionWords, EligibilityWords {}

/**
 * Formats a plan for a terminal or a printed page: a chart of the months, what to do next, the gaps and the ways out of
 * them, what to do before each month, and why.
 *
 * @param words the wording of the language
 * @returns lines, each terminated
 * @example planText(plan({ method: "optical" }, civilDate("2024-08-01")), words, plainPage(80)) // => "請求月ごとの見通し  ..."
 */
export function planText(answer: Plan, wording: PlanWords, page: TerminalStyle): string {
  const words = introducingPayers(wording);
  const { plan: say } = words;
  return [
    ...answerHead(say.title, answer, words, page),
    "",
    ...planChart(answer, words, page),
    "",
    page.strong(say.next),
    ...nextLines(answer, words).map((line) =>
      styledParagraph(page, line, { indent: 2, emphasis: page.strong }),
    ),
    ...section(say.gaps, gapLines(answer, words), page, page.bad),
    ...section(say.uncertain, uncertainLines(answer, words), page, page.caution),
    ...section(say.foreseenTitle, foreseenLines(answer, words), page, page.caution),
    ...toDoLines(answer, words, page),
    ...section(say.why, reasonLines(answer, words), page),
    ...section(say.missing, missingLines(answer, words), page),
    ...section(say.windows, windowLines(answer, words), page),
    ...section(say.notes, [...placeLines(answer, words), ...noteLines(answer, words)], page),
    "",
    ...answerFoot(answer.assumptions, answer, words, page),
    "",
  ].join("\n");
}

function section(
  title: string,
  lines: readonly string[],
  page: TerminalStyle,
  emphasis: (text: string) => string = (text) => text,
): string[] {
  if (lines.length === 0) return [];
  return ["", emphasis(page.strong(title)), ...lines.map((line) => paragraph(page, line, "- ", 2))];
}

/**
 * The next action and, if there is still an alternative for the same month, that one too; if online claims make the
 * form unnecessary only in later months, the application for the first of them.
 */
export function nextLines(
  { nextAction, months, warnings, facility, asOf }: Plan,
  words: PlanWords,
): string[] {
  const { plan: say, dates } = words;
  if (nextAction === null) return [say.nothingNext];
  const month = months.find(({ actions }) => actions.some((action) => isNext(action, nextAction)));
  const next = month?.actions.find((action) => isNext(action, nextAction));
  if (month === undefined || next === undefined) {
    const { id, by } = nextAction;
    if (id === "state-facts") return [say.nextFacts];
    if (by === null) return [say.nextActions[id]];
    const day = dates.withWeekday(by, asOf);
    // A hire still to come is to be reported once it has taken place.
    return [(id === "younger-hire-report" ? say.nextWithoutDelayFrom : say.nextBy)(day, say.nextActions[id])];
  }
  const inOrder = [next, ...month.actions.filter((action) => isChoiceBeside(action, next))];
  const nextByDay = (by: CivilDate, what: string, { safeBy, passed }: PlanAction): string =>
    safeBy === null || safeBy === by || passed
      ? say.nextBy(dates.withWeekday(by, asOf), what)
      : say.nextByOpenDay(dates.withWeekday(safeBy, asOf), dates.withWeekday(by, safeBy), what);
  const lineOf = (action: PlanAction, { claimMonth }: PlanMonth): string => {
    const { by } = action;
    const what = actionTitle(action, claimMonth, words, by ?? asOf);
    const line = by === null ? say.nextWithoutDelay(what) : nextByDay(by, what, action);
    return opensOtherMedia(action, facility) ? say.toClaimOtherwise(line) : line;
  };
  const later =
    isSparedByOnline(next) && inOrder.every(({ role }) => role === "needed")
      ? months.flatMap((one) =>
          one.actions.filter(isLaterWayOnline).map((action) => say.toMoveOnline(lineOf(action, one))),
        )
      : [];
  return [
    ...(warnings.includes("facts-missing") && next.role === "alternative" ? [say.nextFacts] : []),
    ...formsDependLines(inOrder, words),
    ...inOrder.map((action, index) => {
      const line = lineOf(action, month);
      return index === 0 ? line : say.or(line);
    }),
    ...later.slice(0, 1),
  ];
}

const isLaterWayOnline = ({ id, role, passed }: PlanAction): boolean =>
  id === "online-start-application" && role === "alternative" && !passed;

/** True for an alternative: a form or the application that would make it unnecessary; no next action is a way out of a gap. */
const isChoiceBeside = (action: PlanAction, next: PlanAction): boolean =>
  action !== next &&
  !action.passed &&
  action.role !== "way-out" &&
  !(isLaterWayOnline(action) && action.opens !== undefined) &&
  (next.role !== action.role || (next.dependsOn !== undefined && action.dependsOn !== undefined));

const isNext = ({ id, by, passed }: PlanAction, next: NonNullable<Plan["nextAction"]>): boolean =>
  id === next.id && by === next.by && !passed;

const gapLines = ({ months }: Plan, words: PlanWords): string[] =>
  months.filter(({ gap }) => gap).map((month) => gapLine(month, words));

function uncertainLines(answer: Plan, words: PlanWords): string[] {
  return answer.uncertain
    .filter((month) => isOfUse(month, answer))
    .map((month) =>
      words.plan.uncertainMonth(
        words.dates.month(month),
        words.dates.withWeekday(lastApplicationDate(month), month),
      ),
    );
}

/** When the report of a younger full-timer closes paper, and that Form 2 had to be filed before the hire. */
export function foreseenLines(answer: Plan, words: PlanWords): string[] {
  const { foreseen, facility } = answer;
  const { plan: say, dates, eligibility } = words;
  if (foreseen === null) return [];
  const { reportOn, paperClosedFrom, unfilled } = foreseen;
  const { youngerHireOn: day } = facility;
  const form2 = eligibility.form("form-2");
  return [
    say.foreseen(dates.day(reportOn), dates.month(paperClosedFrom, reportOn)),
    ...(unfilled.length === 0
      ? []
      : [say.foreseenUnfilled(say.list(monthsInTurn(unfilled, dates.month, paperClosedFrom)))]),
    ...(answer.warnings.includes("form-2-before-the-hire")
      ? [eligibility.filedBeforeTheHire(form2, day === "unknown" ? undefined : day)]
      : []),
  ];
}

function toDoLines(answer: Plan, words: PlanWords, page: TerminalStyle): string[] {
  const { months } = answer;
  const { plan: say, dates } = words;
  const withActions = months.filter((month) => isShown(month, answer));
  if (withActions.length === 0) return [];
  return [
    "",
    page.strong(say.toDo),
    ...withActions.flatMap((month) => [
      paragraph(page, (month.gap ? say.waysOut : say.claimsOf)(dates.month(month.claimMonth)), "", 2),
      ...formsDependLines(month.actions, words).map((line) => paragraph(page, line, "", 4)),
      ...month.actions.map((action, index) => actionText(action, index, month, answer, words, page)),
    ]),
  ];
}

/** The note that not all of these forms are needed, and where to see which. */
function formsDependLines(actions: readonly PlanAction[], words: PlanWords): string[] {
  const line = formsDependLine(actions, words);
  return line === undefined ? [] : [`${line}${words.plan.formsByCase}`];
}

/** Actions before a past month are shown only if it is a gap, or no month is left. */
const isShown = ({ claimMonth, gap, actions }: PlanMonth, answer: Plan): boolean =>
  actions.length > 0 && (gap || isOfUse(claimMonth, answer));

/** True for a month whose claims are not over, and for all where every month is past. */
function isOfUse(month: CivilMonth, { asOf, to }: Plan): boolean {
  const isOver = (one: CivilMonth): boolean => lastClaimDay(one) < asOf;
  return !isOver(month) || isOver(to);
}

function actionText(
  action: PlanAction,
  index: number,
  month: PlanMonth,
  { facility }: Plan,
  words: PlanWords,
  page: TerminalStyle,
): string {
  const line = actionLine(action, month.claimMonth, words);
  const isChoice = action.role === "alternative" && index > 0;
  const what = sparesNothingHere(action, index, month)
    ? words.plan.toMoveOnline(line)
    : opensOtherMedia(action, facility)
      ? words.plan.toClaimOtherwise(line)
      : isChoice
        ? words.plan.or(line)
        : line;
  const deadline = actionDeadline(action, words);
  return styledParagraph(page, deadline === undefined ? what : `${what}\n${deadline}`, {
    mark: "- ",
    indent: 4,
    ...(action.passed && { emphasis: page.faint }),
  });
}

/** True for an application on its own, or for a later month only, while a form opens another medium. */
const sparesNothingHere = (action: PlanAction, index: number, { paper, optical }: PlanMonth): boolean =>
  isLaterWayOnline(action) &&
  (index === 0 || action.opens !== undefined) &&
  [paper, optical].includes("conditional");

/** Each rule once per medium, with the months in which it decides; the media in the order of the chart. */
function reasonLines({ reasons, months, facility }: Plan, words: PlanWords): string[] {
  const { plan: say, eligibility, citations } = words;
  return planMedia.flatMap((medium) => {
    const decided = reasons.filter(({ method }) => method === medium);
    const open = months.filter(
      ({ claimMonth }) =>
        !decided.some((one) => one.months.some(({ from, to }) => from <= claimMonth && claimMonth <= to)),
    );
    return [
      ...decided.map(({ rule, months: runs, sources }) => {
        const cited = citationsBySource(sources, citations.short).join(" / ");
        const text = `${eligibility.reason(rule, facility.type)} [${cited}] ${documentationOf(rule)}`;
        return say.reason(say.media[medium], runsInWords(runs, words), text);
      }),
      ...(open.length === 0
        ? []
        : [
            say.reason(
              say.media[medium],
              runsInWords(runsOf(open.map(({ claimMonth }) => claimMonth)), words),
              medium === "online" ? say.onlineNotKnown : say.undetermined,
            ),
          ]),
    ];
  });
}

const runsInWords = (runs: readonly MonthRange[], { plan: say, dates }: PlanWords): string =>
  say.list(runs.map(({ from, to }) => say.monthRange(dates.month(from), dates.month(to, from))));

const missingLines = ({ missing }: Plan, { plan: say, factWords }: PlanWords): string[] =>
  missing.map((fact) => say.missingFact(factWords.label(fact), optionOf(fact)));

/** When claims are accepted, and the months in which one payer accepts them for longer than the other. */
function windowLines({ months, gaps, from }: Plan, words: PlanWords): string[] {
  const { plan: say, eligibility, dates } = words;
  const longer = months.flatMap(({ claimMonth, windows }) =>
    windows.flatMap(({ payer, method, to, deadline }) =>
      payer === undefined || to <= lastClaimDay(claimMonth)
        ? []
        : [
            say.windowOfPayer(
              dates.month(claimMonth),
              say.media[method],
              eligibility.payer(payerOn(payer, to)),
              words.dates.withWeekday(to, claimMonth),
              deadline.slice(11, 16),
            ),
          ],
    ),
  );
  return [say.window(gaps[0] ?? from), ...longer];
}

/** Where the forms of a plan are filed, once, with the names in force on the day of the first. */
function placeLines({ months }: Plan, { eligibility }: PlanWords): string[] {
  for (const { claimMonth, actions } of months)
    for (const action of actions)
      if (isFiledOnPortal(formOf(action.id)))
        return filingPlaceLines(formOf(action.id), dayOfAction(action, claimMonth), eligibility);
  return [];
}

/** The form of an action; a renewal is filed on the form of the first plan. */
const formOf = (id: PlanAction["id"]): string => (id === "form-1-renewal" ? "form-1" : id);

/** Cautions about the facts as stated, then notes on the plan. */
const noteLines = ({ cautions, warnings }: Plan, words: PlanWords): string[] => [
  ...cautionLines(cautions, words),
  ...warnings.map((warning) => words.plan.warnings[warning](words.dates.day(HOLIDAYS_ANNOUNCED_THROUGH))),
];

export const cautionLines = (cautions: Plan["cautions"], words: PlanWords): string[] =>
  cautions.map((caution) => warningText(caution, words));
