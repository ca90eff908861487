import { payerOn } from "../../regulation/measures/payers.js";
import type { CivilMonth } from "../../calendar/civil-date.js";
import type { Facility } from "../../facility/facts.js";
import type { Verdict } from "../../questions/decide/decision.js";
import type { PlanAction } from "../../questions/plan/actions.js";
import type { Plan } from "../../questions/plan/plan.js";
import { markup, type Markup } from "../layout/html.js";
import { actionTitle, dayOfAction, formsDependLine, opensOtherMedia } from "../plan/action-words.js";
import { dueDayIn, type ReportWords } from "./words.js";

/** The limit of an A4 page. */
const ACTIONS_AT_MOST = 4;

const ROLES: readonly PlanAction["role"][] = ["needed", "alternative", "way-out"];

/** An action, and the claim month (請求月) before whose claims it is due. */
interface ActionInMonth {
  readonly action: PlanAction;
  readonly claimMonth: CivilMonth;
}

/**
 * What a facility has to and still can file or apply for, where, and by when; what is needed comes first.
 * @param standing the verdict on the facility: if undecided, it is not known that there is nothing to do
 */
export function actionTable({ months, facility }: Plan, standing: Verdict, words: ReportWords): Markup {
  const { report: say } = words;
  const all = months.flatMap(({ claimMonth, actions }) => actions.map((action) => ({ action, claimMonth })));
  const left = all.filter(({ action }) => !action.passed);
  const shown = eachOnce(left, words)
    .toSorted((one, other) => ROLES.indexOf(one.action.role) - ROLES.indexOf(other.action.role))
    .slice(0, ACTIONS_AT_MOST);
  if (shown.length === 0) return markup`<p>${nothingToDo(standing, words)}</p>`;
  const { what, to, by } = say.sheet.todoHead;
  const depends = formsDependLine(
    shown.map(({ action }) => action),
    words,
  );
  return markup`${depends === undefined ? null : markup`<p>${depends}</p>`}<table class="actions">
    <thead><tr><th scope="col">${what}</th><th scope="col">${to}</th><th scope="col">${by}</th></tr></thead>
    <tbody>${shown.map((one, index) => actionRow(one, facility, shown.slice(0, index), words))}</tbody>
  </table>`;
}

function nothingToDo(standing: Verdict, { report: { sheet: say } }: ReportWords): string {
  if (standing === "undetermined") return say.todoNotKnown;
  return standing === "unsettled" ? say.todoUnsettled : say.noTodo;
}

/** An action listed under both the month that is almost over and the next one is shown once. */
function eachOnce(actions: readonly ActionInMonth[], words: ReportWords): ActionInMonth[] {
  const keyOf = ({ action, claimMonth }: ActionInMonth): string =>
    `${action.role} ${action.by} ${actionTitle(action, claimMonth, words)}`;
  return [...new Map(actions.map((one) => [keyOf(one), one])).values()];
}

/**
 * True for an application that only opens a later month than the forms before it: until then it does not replace them.
 */
const opensLaterThan = (before: readonly ActionInMonth[], { action, claimMonth }: ActionInMonth): boolean =>
  action.role === "alternative" &&
  action.id === "online-start-application" &&
  before.some((one) => one.claimMonth < (action.opens ?? claimMonth));

/** @param before the actions listed before it, to which it can be the alternative */
function actionRow(
  { action, claimMonth }: ActionInMonth,
  facility: Facility,
  before: readonly ActionInMonth[],
  words: ReportWords,
): Markup {
  const { report: say, plan, eligibility } = words;
  const title = actionTitle(action, claimMonth, words);
  const what = opensOtherMedia(action, facility)
    ? plan.toClaimOtherwise(title)
    : action.role === "alternative" && before.length === 0
      ? title
      : opensLaterThan(before, { action, claimMonth })
        ? plan.toMoveOnline(title)
        : say.roles[action.role](title);
  const to = plan.payers(
    action.to.map((payer) => eligibility.payer(payerOn(payer, dayOfAction(action, claimMonth)))),
  );
  return markup`<tr><td>${what}</td><td>${to}</td><td>${dueDay(action, words)}</td></tr>`;
}

function dueDay(
  { by, basis, safeBy, administrativeDeadline: named }: PlanAction,
  words: ReportWords,
): Markup {
  const { report: say, plan } = words;
  if (by === null) return markup`${say.withoutDelay}`;
  const notes = [
    ...(safeBy === null || safeBy === by ? [] : [plan.safe(words.dates.withWeekday(safeBy, by))]),
    ...(named !== null && named < by
      ? [plan.administrativeDeadlinePassed(words.dates.withWeekday(named))]
      : []),
  ];
  return markup`${dueDayIn({ by, basis }, words)}${notes.map((note) => markup`<small>${note}</small>`)}`;
}
