import { ownCopy } from "../../calendar/own-copy.js";
import { domainMoveAdvice } from "../../regulation/online-start/domain-move.js";
import type { Payer } from "../../regulation/measures/payers.js";
import {
  firstDayOf,
  monthOf,
  monthsAfter,
  type CivilDate,
  type CivilMonth,
  type Stated,
} from "../../calendar/civil-date.js";
import { isProvisional } from "../../calendar/open-days.js";
import type { Facility, FactName } from "../../facility/facts.js";
import { MONTH, questionIssues } from "../../problems/asked-values.js";
import { isOpen } from "../../regulation/measures/outcome.js";
import { VERIFIED_THROUGH } from "../../regulation/sources/sources.js";
import {
  claimMethods,
  submissionWindows,
  type ClaimMethod,
  type JapanInstant,
} from "../../regulation/dates/submission-windows.js";
import { assumptionsOf, type Assumption } from "../decide/assumptions.js";
import { cautionsOf, type FactCaution } from "../decide/cautions.js";
import type { CitedSource } from "../decide/cited.js";
import { answerIssues, statedFacts, tooEarly, type Verdict } from "../decide/decision.js";
import { refuseFor } from "../../problems/claims-check-error.js";
import { notModelled, type NotModelled } from "../decide/not-modelled.js";
import type { PlanAction, PlanActionId } from "./actions.js";
import { preventedBy, safeDay } from "./deadline-basis.js";
import { nextActionFor, nextStepOn, type NextActionId, type NextStep } from "./next-action.js";
import { mediaInMonth, openIn, planMedia, type MediaInMonth, type Availability } from "./month.js";
import { reasonsOf, type PlanReason } from "./reasons.js";
import { foresee, scheduleOf, type HireReportEffect, type MonthStanding } from "./schedule.js";

/** The months to plan; by default twelve from the month of the question. */
export interface PlanRange {
  readonly from?: CivilMonth | undefined;
  readonly to?: CivilMonth | undefined;
}

const RANGE = { from: MONTH, to: MONTH };

/** When the claims of a month can be submitted by a medium that is available in it. */
export interface PlanWindow {
  readonly method: ClaimMethod;
  /** The payer whose window it is, where the payers differ in that month. */
  readonly payer?: Payer;
  /** Null at a counter, since no source names a first day. */
  readonly from: CivilDate | null;
  readonly to: CivilDate;
  /** The first instant that is too late. */
  readonly deadline: JapanInstant;
}

/** A claim month (請求月) of one facility. */
export interface PlanMonth {
  readonly claimMonth: CivilMonth;
  /**
   * Never undetermined: in use, available after an application in time, or not allowed, even if it may be in use
   * unrecorded.
   */
  readonly online: Exclude<Verdict, "undetermined">;
  readonly optical: Verdict;
  readonly paper: Verdict;
  /** True if it is known that no medium is lawful. */
  readonly gap: boolean;
  /**
   * Whether any medium is available, if need be after a filing; not known if facts are missing or the law is silent.
   */
  readonly open: Availability;
  readonly actions: readonly PlanAction[];
  /**
   * For a gap: the last application date (利用申請) that would have prevented it; null if that was before the designation.
   */
  readonly preventedBy: CivilDate | null;
  readonly windows: readonly PlanWindow[];
}

/** The caveats that go with a plan; each is put into words on output. */
export const planWarnings = [
  "facts-missing",
  "law-silent",
  "plan-lasts-a-year",
  "renewal-deadline-not-announced",
  "form-2-before-the-hire",
  "hardship-recognised-case-by-case",
  "no-claims-before-designation",
  "holidays-not-announced",
  "set-up-again",
] as const;

/** One of {@link planWarnings}. */
export type PlanWarning = (typeof planWarnings)[number];

/** What one facility must do, month by month. */
export interface Plan {
  readonly command: "plan";
  readonly asOf: CivilDate;
  readonly verifiedThrough: CivilDate;
  readonly facility: Facility;
  readonly from: CivilMonth;
  readonly to: CivilMonth;
  readonly months: readonly PlanMonth[];
  readonly gaps: readonly CivilMonth[];
  /** The months in which it is not known whether any medium is lawful, and which an application can no longer open. */
  readonly uncertain: readonly CivilMonth[];
  /**
   * What to do first, regardless of the months planned; null if there is nothing to do. `openDay`: the last open day
   * before the day to act by, if offices are closed on that day.
   */
  readonly nextAction: {
    readonly id: Exclude<NextActionId, "none">;
    readonly by: CivilDate | null;
    readonly openDay?: CivilDate;
  } | null;
  /** For a younger full-timer not yet reported: when the report that is due closes paper. */
  readonly foreseen: HireReportEffect | null;
  readonly reasons: readonly PlanReason[];
  /** The facts that can still change a verdict in one of these months, the first to state first. */
  readonly missing: readonly FactName[];
  /** Cautions about the facts as stated. */
  readonly cautions: readonly FactCaution[];
  readonly warnings: readonly PlanWarning[];
  readonly assumptions: readonly Assumption[];
  readonly sources: readonly CitedSource[];
  readonly notModelled: readonly NotModelled[];
}

/**
 * What must this facility do, month by month? Which media are lawful in each claim month (請求月), what has to be filed
 * before it and by when, and the months in which no medium is lawful (gaps), with the application date that would have
 * prevented each. Decided on the facts alone; a month that some missing fact may still open is never called a gap.
 * @param facts what is recorded about it; what is left out is unknown (circumstances) or not recorded (records)
 * @param day the day of the question: an application to start online can be made on it, but not before
 * @param range the first and the last claim month
 * @throws ClaimsCheckError if a value is not accepted, stated facts contradict one another, the day or a month lies
 *   before April 2023, or the last month lies before the first
 * @example plan({ method: "optical" }, civilDate("2024-08-01")).nextAction // => { id: "online-start-application", by: "2024-08-20" }
 */
export function plan(facts: Stated<Facility>, day: string, range: Stated<PlanRange> = {}): Plan {
  refuseFor([...answerIssues(facts, day), ...questionIssues(range, RANGE)]);
  const [facility, asOf, asked] = [statedFacts(facts as Facility), day as CivilDate, range as PlanRange];
  const from = asked.from ?? monthOf(asOf);
  const to = asked.to ?? monthsAfter(from, 11);
  refuseFor([
    ...tooEarly("from", firstDayOf(from)),
    ...(to < from ? [{ code: "last-month-before-first", path: ["to"], first: from, last: to } as const] : []),
  ]);

  const foreseen = foresee(facility, asOf);
  const step = nextStepOn(facility, asOf);
  const decided = new Map<string, MediaInMonth>();
  const standings = monthsFrom(from, to).map((month): MonthStanding => {
    const media = mediaInMonth(facility, month, asOf, decided);
    const open = openIn(media);
    return { month, media, open, gap: open === "no" && hasClaims(facility, month) };
  });
  const actions = scheduleOf(standings, facility, asOf, foreseen);
  const months = standings.map((standing, index) => planMonth(standing, actions[index]!, facility));
  const reasons = reasonsOf(standings);
  const leaves = standings.flatMap(({ media }) => claimMethods.flatMap((method) => media[method].leaves));
  const lastDay = firstDayOf(to) > asOf ? firstDayOf(to) : asOf;
  // Copied, so that callers cannot change the law or later answers.
  return ownCopy({
    command: "plan",
    asOf,
    verifiedThrough: VERIFIED_THROUGH,
    facility,
    from,
    to,
    months,
    gaps: months.filter(({ gap }) => gap).map(({ claimMonth }) => claimMonth),
    uncertain: months
      .filter(({ open, claimMonth }) => open === "not-known" && hasClaims(facility, claimMonth))
      .map(({ claimMonth }) => claimMonth),
    nextAction: nextOf(step, facility, asOf),
    foreseen,
    reasons,
    missing: [
      ...new Set([
        ...step.facts,
        ...standings.flatMap(({ media }) => planMedia.flatMap((method) => media[method].missing)),
      ]),
    ],
    cautions: cautionsIn(standings, facility),
    warnings: warningsOf(standings, actions.flat(), reasons, facility, asOf),
    assumptions: assumptionsOf(leaves, facility, lastDay),
    sources: sourcesOf(reasons, actions.flat()),
    notModelled,
  });
}

function monthsFrom(from: CivilMonth, to: CivilMonth): CivilMonth[] {
  const months: CivilMonth[] = [];
  for (let month = from; month <= to; month = monthsAfter(month, 1)) months.push(month);
  return months;
}

/** Claims are for care given in the month before: a facility has none until the month after its designation. */
const hasClaims = ({ designatedOn }: Facility, month: CivilMonth): boolean =>
  designatedOn === undefined || designatedOn === "unknown" || month > monthOf(designatedOn);

function planMonth(
  { month, media, open, gap }: MonthStanding,
  actions: readonly PlanAction[],
  facility: Facility,
): PlanMonth {
  return {
    claimMonth: month,
    online: media.online.verdict === "undetermined" ? "not-allowed" : media.online.verdict,
    optical: media.optical.verdict,
    paper: media.paper.verdict,
    gap,
    open,
    actions,
    preventedBy: preventedBy(gap ? month : null, facility),
    windows: submissionWindows(month)
      .filter(({ method }) => isOpen(media[method]))
      .map(({ method, payer, sessions, deadline }) => ({
        method,
        ...(payer !== undefined && { payer }),
        from: method === "online" ? sessions[0]!.date : null,
        to: sessions.at(-1)!.date,
        deadline,
      })),
  };
}

function nextOf(step: NextStep, facility: Facility, asOf: CivilDate): Plan["nextAction"] {
  const next = nextActionFor(step, facility, asOf);
  if (next.action === "none") return null;
  const openDay = next.by === null ? null : safeDay(next);
  return { id: next.action, by: next.by, ...(openDay !== null && openDay !== next.by && { openDay }) };
}

/** Cautions about the facts behind the months, each once. */
function cautionsIn(months: readonly MonthStanding[], facility: Facility): FactCaution[] {
  const all = months.flatMap(({ month, media }) =>
    planMedia.flatMap((method) => cautionsOf(method, media[method].leaves, facility, firstDayOf(month))),
  );
  return [...new Map(all.map((caution) => [caution.id, caution])).values()];
}

function warningsOf(
  months: readonly MonthStanding[],
  actions: readonly PlanAction[],
  reasons: readonly PlanReason[],
  facility: Facility,
  asOf: CivilDate,
): PlanWarning[] {
  const asks = (id: PlanActionId): boolean => actions.some((action) => action.id === id);
  const verdicts = months.flatMap(({ media }) => claimMethods.map((method) => media[method].verdict));
  const applies: Record<PlanWarning, boolean> = {
    "facts-missing": verdicts.includes("undetermined") && !isInUseThroughout(months, facility),
    "law-silent": verdicts.includes("unsettled"),
    "plan-lasts-a-year": asks("form-1"),
    "renewal-deadline-not-announced": asks("form-1-renewal"),
    "form-2-before-the-hire":
      facility.refiled === undefined &&
      reasons.some(({ rule }) => rule === "paper/elderly/younger-hire-to-report"),
    "hardship-recognised-case-by-case":
      months.some(({ gap }) => gap) || reasons.some(({ rule }) => rule === "hardship/other"),
    "no-claims-before-designation": months.some(({ month }) => !hasClaims(facility, month)),
    "holidays-not-announced": actions.some(({ by }) => by !== null && isProvisional(by)),
    "set-up-again": facility.method === "online" && domainMoveAdvice(true, asOf) !== undefined,
  };
  return planWarnings.filter((warning) => applies[warning]);
}

/** True if the medium in use stays available, if need be after a filing: missing facts then only affect other media. */
function isInUseThroughout(months: readonly MonthStanding[], { method }: Facility): boolean {
  const inUse = claimMethods.find((one) => one === method);
  return inUse !== undefined && months.every(({ media }) => isOpen(media[inUse]));
}

function sourcesOf(reasons: readonly PlanReason[], actions: readonly PlanAction[]): CitedSource[] {
  const all = [...reasons, ...actions].flatMap(({ sources }) => sources);
  return [...new Map(all.map((source) => [`${source.id} ${source.provision}`, source])).values()];
}
