import type { CivilDate, CivilMonth } from "../../calendar/civil-date.js";
import { optionOf, type FactName } from "../../facility/facts.js";
import { monthsUntilStart } from "../../questions/list/possible-gaps.js";
import { safeDay } from "../../questions/plan/deadline-basis.js";
import type { Moment, NextAction } from "../../questions/plan/next-action.js";
import { forms, isFiledOnPortal, type FormId } from "../../regulation/measures/forms.js";
import { lastClaimDay } from "../../regulation/dates/submission-windows.js";
import { answersTo } from "../parts/answers-to.js";
import { conditionsIn } from "../parts/conditions.js";
import { monthsInTurn } from "../parts/months-in-turn.js";
import type { ShortRow, ShortWords, ShortContext } from "./short-context.js";

/**
 * What to do, at most three things: the next step, the way to online claims, and the months without a lawful medium.
 */
export function todo(context: ShortContext, words: ShortWords): ShortRow[] {
  const { answer, medium, next, moment, noWayFrom, possibleGaps, facts } = context;
  const { short, eligibility } = words;
  const { asOf } = answer;
  if (next.action === "state-facts")
    return factToState(facts.length > 0 ? facts : medium.missing, context, words);
  const rows: ShortRow[] = [{ kind: "todo", text: nextText(context, words), emphasis: "strong" }];
  const isOnDisksOrPaper = medium.question === "optical" || medium.question === "paper";
  const isApplication = next.action === "online-start-application";
  const mayEnd = medium.verdict !== "allowed" || possibleGaps.length > 0;
  if (isOnDisksOrPaper && !isApplication && mayEnd) {
    const by = dueIn(
      { action: "online-start-application", by: moment.applyBy, basis: "last-application-date" },
      asOf,
      words,
      moment,
    );
    rows.push({ kind: "move", text: short.move(by, short.month(moment.earliestStart, asOf)), weight: 6 });
  }
  if (noWayFrom !== null) {
    const months = monthsInTurn(monthsUntilStart(noWayFrom, asOf), short.month, asOf);
    rows.push({ kind: "gap", text: short.gap(months.join(short.separator)), weight: 8 });
  }
  if (possibleGaps.length > 0) {
    const months = monthsInTurn(possibleGaps, short.month, asOf);
    rows.push({ kind: "gap", text: eligibility.possibleGap(months), weight: 8 });
  }
  return rows;
}

/** The first of the missing facts, which decides most, and what its answers would lead to; nothing if none is missing. */
export function factToState(
  [asked]: readonly FactName[],
  context: ShortContext,
  words: ShortWords,
): ShortRow[] {
  const { short, factWords } = words;
  if (asked === undefined) return [];
  const text = short.statingFacts([short.factToState(factWords.label(asked), optionOf(asked))]);
  return [{ kind: "todo", text }, ...outcomes(asked, context, words)];
}

function nextText({ answer, medium, next, moment }: ShortContext, words: ShortWords): string {
  const { short, eligibility } = words;
  const filed = medium.filings.filter(({ status }) => status === "recorded").map(({ form }) => form);
  if (next.action === "none") {
    return filed.length === 0
      ? short.nothing
      : `${short.filedAlready(filed.map((form) => eligibility.formNumber(form)))}${short.nothing}`;
  }
  const form = next.action === "form-1-renewal" ? "form-1" : next.action;
  const isForm = form in forms;
  const what =
    isForm && next.action !== "online-start-application"
      ? eligibility.form(form as FormId)
      : short.actions[next.action];
  const where = isForm && isFiledOnPortal(form) ? short.portal : "";
  const when = isForm && next.by === null ? short.withoutDelay : dueIn(next, answer.asOf, words, moment);
  const action = short.action(when, what, where);
  // Nothing is to be filed to go on online: the form opens the other media while a hardship lasts.
  return isForm && what !== short.actions["online-start-application"] && medium.question === "online"
    ? short.toClaimOtherwise(action)
    : action;
}

/**
 * The deadline: the last open day if offices are closed on the day itself; the claims in question if the day is that of
 * claims.
 */
function dueIn(next: NextAction, asOf: CivilDate, words: ShortWords, moment: Moment): string {
  const { short } = words;
  if (next.by === null) return "";
  const day = words.dates.withWeekday(next.by, asOf);
  if (next.basis === "last-claim-day") {
    const month = next.by.slice(0, 7) as CivilMonth;
    return month === moment.nextClaims
      ? short.beforeClaims(words.dates.withWeekday(lastClaimDay(month), asOf))
      : short.beforeClaimsOfMonth(short.month(month, asOf), day);
  }
  if (next.basis === "without-delay") return short.withoutDelayFrom(day);
  const open = safeDay(next);
  if (open !== next.by) return short.byOpenDay(words.dates.withWeekday(open, asOf), day);
  return next.basis === "end-of-plan" ? short.beforeEnd(day) : short.by(day);
}

/** What the answers to that question would lead to. */
function outcomes(asked: FactName, { medium }: ShortContext, words: ShortWords): ShortRow[] {
  const { short, factWords, eligibility } = words;
  // A dated method that is not stated is assumed to equal the medium, so its answers describe the medium.
  const first =
    asked === "method" && !medium.missing.includes(asked)
      ? medium.missing.find((fact) => fact === "methodAtMarch2024" || fact === "methodAtSeptember2024")
      : asked;
  if (first === undefined) return [];
  return answersTo(first, medium.branches).map(({ values, verdicts }, index) => {
    const all = verdicts.map((verdict) => eligibility.verdictOf(medium.question, verdict));
    const condition = conditionsIn({ [asked]: values }, factWords);
    const text = short.outcome(condition, all.length > 2 ? [short.byOtherFacts] : all);
    return { kind: "outcomes", text, weight: 5 - index / 10 };
  });
}
