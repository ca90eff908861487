import {
  dayBefore,
  firstDayOf,
  monthOf,
  monthsAfter,
  type CivilDate,
  type CivilMonth,
} from "../../calendar/civil-date.js";
import { memoize } from "../../calendar/memoize.js";
import { missingPlanDay } from "../../facility/dated-records.js";
import type { Facility, FactName } from "../../facility/facts.js";
import { forms } from "../../regulation/measures/forms.js";
import { earliestStartMonth, lastApplicationDate } from "../../regulation/dates/online-start.js";
import { announcedDeadline } from "../../regulation/measures/outcome.js";
import { lastClaimDay } from "../../regulation/dates/submission-windows.js";
import { dueOn, type DueDay } from "./deadline-basis.js";
import { changeDaysFor, nextClaimMonth } from "../decide/change-days.js";
import { decidingOnce, type Decide, type MediumQuestion } from "../decide/deciding-once.js";
import { missingAmong, verdictOf, type LawLeaf, type Verdict } from "../decide/decision.js";
import type { PlanActionId } from "./actions.js";
import { filingsToMake, hardshipsToFile } from "../decide/to-file.js";
import { bestOf, type BestOfDays } from "./month.js";

/**
 * What a facility has to do next: a form to file or to file again; the application to start online; establish the
 * missing facts; ask the payers where the law is silent; claim online, if already in use; or nothing.
 */
export type NextActionId =
  Exclude<PlanActionId, "late-claim"> | "state-facts" | "ask-payers" | "claim-online" | "none";

/** The next action, the day to act by, and the reason for that day; no day if none can be given. */
export type NextAction = { readonly action: NextActionId } & (
  DueDay | { readonly by: null; readonly basis: null }
);

/**
 * What the next action is derived from; constant between two changes of the law or the records. The day to act by
 * depends on the exact day of the question and on the planned start of online claims: see {@link nextActionOn}.
 */
export interface NextStep {
  readonly action: NextActionId;
  /** The day to act by, unless it has passed. */
  readonly due: DueDay | null;
  /** Without such a day: the last day of the claims that depend on it, the next ones or those of a later month. */
  readonly claimsBy: CivilDate | "next" | null;
  /**
   * The last application date for the first month that needs online claims, if known; for Form 1 in the grace period,
   * that of the month which it would open: the notice asks for online claims first (別添1 p.6).
   */
  readonly applyBy: CivilDate | null;
  /** The facts to establish and state, the most decisive first; none if something else has to be done. */
  readonly facts: readonly FactName[];
  /** The planned application to start online may come first: nothing is missing today, and online is not in use. */
  readonly applicationMayPrecede: boolean;
  /** The facility can wait for the planned start of online claims: no claim was ever made, so none is due before it. */
  readonly waitsForStart: boolean;
}

/** The state of a medium on a day: the open leaves of its tree. */
type DecideMedium = (day: CivilDate) => readonly LawLeaf[];

/** The step of a facility, and the medium it concerns. */
export interface StepOfFacility {
  /** The question of the medium in use; online where no claim was ever made; `null` where the medium is not known. */
  readonly inUse: MediumQuestion | null;
  /** That question, or the likeliest if the medium is not known. */
  readonly medium: MediumQuestion;
  readonly onlineInUse: boolean;
  /** The first claim month in which that medium is allowed on no day; `null` where there is none. */
  readonly closed: CivilMonth | null;
  readonly next: NextStep;
}

/**
 * The only definition of what a facility has to do next: used by lists, plans, reports, calendars and the short answer.
 * @param changeDays the days on which anything can change
 */
export function nextStep(
  facility: Facility,
  asOf: CivilDate,
  changeDays: readonly CivilDate[],
  on: Decide,
): StepOfFacility {
  const inUse = mediumInUse(facility);
  const medium = inUse ?? likeliest((question) => verdictOf(on(question, asOf)));
  const onlineInUse = verdictOf(on("online", asOf)) === "allowed";
  const of =
    (question: MediumQuestion): DecideMedium =>
    (day) =>
      on(question, day);
  if (medium !== "online") {
    const { closed, next } = nextStepOf(asOf, facility, changeDays, of(medium), onlineInUse);
    return { inUse, medium, onlineInUse, closed, next: askingForMedium(next, facility) };
  }
  const next = onlineInUse
    ? stepOnline(MEDIA_IN_DOUBT.map(of), facility, asOf, changeDays)
    : step("online-start-application", { waitsForStart: true });
  return { inUse, medium, onlineInUse, closed: onlineInUse ? null : nextClaimMonth(asOf), next };
}

/**
 * The step of a facility on a day.
 * @example nextStepOn({ method: "online" }, civilDate("2026-04-01")).action // => "none"
 */
export function nextStepOn(facility: Facility, asOf: CivilDate): NextStep {
  const changeDays = changeDaysFor(facility, asOf);
  return nextStep(facility, asOf, changeDays, decidingOnce(facility, changeDays)).next;
}

/** The next action of a facility whose step is known. */
export const nextActionFor = (next: NextStep, { onlineStart }: Facility, asOf: CivilDate): NextAction =>
  nextActionOn(next, asOf, onlineStart === "unknown" ? undefined : onlineStart);

/** A missing medium in use is the fact that settles most, which is why an interview begins with it. */
const askingForMedium = (next: NextStep, { method }: Facility): NextStep =>
  next.action === "state-facts" && method === undefined
    ? { ...next, facts: ["method", ...next.facts.filter((fact) => fact !== "method")] }
    : next;

/** The media considered if the medium in use is not known. */
export const MEDIA_IN_DOUBT = ["paper", "optical"] as const;

function mediumInUse({ method }: Facility): MediumQuestion | null {
  if (method === undefined || method === "unknown") return null;
  return method === "none" ? "online" : method;
}

/** If the medium is not known: one that is undetermined, else one that is available. */
function likeliest(verdictOn: (medium: MediumQuestion) => Verdict): MediumQuestion {
  const order: readonly Verdict[] = ["undetermined", "conditional", "allowed", "unsettled"];
  for (const verdict of order) {
    for (const medium of MEDIA_IN_DOUBT) if (verdictOn(medium) === verdict) return medium;
  }
  return "paper";
}

/**
 * What has to be done next about the medium in use. The next claims decide, and each claim month counts as its best day
 * from the 1st to the 10th: if the medium is allowed on one of them, nothing has to be done for these claims, and the
 * first later month in which it is not is prepared for. That also covers a plan or a report already made that takes
 * effect on a later day.
 * @param changeDays the days on which anything can change
 * @param onlineInUse whether online claims are in use already
 */
function nextStepOf(
  asOf: CivilDate,
  facility: Facility,
  changeDays: readonly CivilDate[],
  on: DecideMedium,
  onlineInUse: boolean,
): Pick<StepOfFacility, "closed" | "next"> {
  const later = [...new Set(changeDays)].filter((day) => day > asOf).toSorted();
  const closed = firstMonthNotAllowed(asOf, later, on);
  const found =
    closed === null
      ? step("none", {})
      : stepAt(bestOf(daysOfClaims(closed, asOf, later).map(on)), facility, {
          month: closed,
          turn: turnBefore(closed, asOf, later, on),
          onlineInUse,
        });
  const isWanting = verdictOf(on(asOf)) !== "allowed" && closed === nextClaimMonth(asOf);
  return { closed, next: { ...found, applicationMayPrecede: !onlineInUse && !isWanting } };
}

/** The days still to come of a month's claims on which anything may have changed. */
function daysOfClaims(month: CivilMonth, asOf: CivilDate, changeDays: readonly CivilDate[]): CivilDate[] {
  const first = firstDayOf(month) > asOf ? firstDayOf(month) : asOf;
  return [first, ...changeDays.filter((day) => day > first && day <= lastClaimDay(month))];
}

/** The first claim month from a day on in which a medium is allowed on no day; `null` where there is none. */
function firstMonthNotAllowed(
  asOf: CivilDate,
  changeDays: readonly CivilDate[],
  on: DecideMedium,
): CivilMonth | null {
  for (let month = nextClaimMonth(asOf); ;) {
    const allowed = daysOfClaims(month, asOf, changeDays).find((day) => verdictOf(on(day)) === "allowed");
    if (allowed === undefined) return month;
    const end = changeDays.find((day) => day > allowed && verdictOf(on(day)) !== "allowed");
    if (end === undefined) return null;
    month = end === firstDayOf(monthOf(end)) ? monthOf(end) : monthsAfter(monthOf(end), 1);
  }
}

/**
 * The day from which a medium is no longer allowed, up to the claims of a month; `null` if that is already so today.
 */
function turnBefore(
  month: CivilMonth,
  asOf: CivilDate,
  changeDays: readonly CivilDate[],
  on: DecideMedium,
): CivilDate | null {
  const isAllowed = (day: CivilDate): boolean => verdictOf(on(day)) === "allowed";
  const days = [asOf, ...changeDays.filter((day) => day <= firstDayOf(month))];
  return days.findLast((day, index) => index > 0 && !isAllowed(day) && isAllowed(days[index - 1]!)) ?? null;
}

/**
 * The step for a facility that claims online: while a recorded hardship prevents that, the form that opens paper or
 * disks; else nothing.
 * @param others the state of paper and disks on a day
 */
function stepOnline(
  others: readonly DecideMedium[],
  facility: Facility,
  asOf: CivilDate,
  changeDays: readonly CivilDate[],
): NextStep {
  const month = nextClaimMonth(asOf);
  const days = daysOfClaims(month, asOf, changeDays);
  const opened = hardshipsToFile(others.map((on) => bestOf(days.map(on)).leaves))[0];
  return opened === undefined ? step("none", {}) : filingStep(opened, facility, { month, turn: null });
}

/** The purpose of a step. */
interface Purpose {
  /** The claim month that it serves. */
  readonly month: CivilMonth;
  /** The later day from which the medium is no longer allowed; `null` if that is already so today. */
  readonly turn: CivilDate | null;
  readonly onlineInUse: boolean;
}

function stepAt({ verdict, leaves, decisive }: BestOfDays, facility: Facility, purpose: Purpose): NextStep {
  const { turn, month, onlineInUse } = purpose;
  const due = dueOn(turn && dayBefore(turn), "last-day-before-change");
  switch (verdict) {
    case "undetermined":
      return step("state-facts", { due, facts: missingAmong(decisive) });
    case "unsettled":
      return step("ask-payers", { due });
    case "not-allowed":
      return onlineInUse
        ? step("claim-online", { due })
        : step("online-start-application", { applyBy: turn === null ? null : lastApplicationDate(month) });
    case "allowed":
    case "conditional":
      return filingStep(leaves, facility, purpose);
  }
}

function filingStep(
  leaves: readonly LawLeaf[],
  facility: Facility,
  { month, turn }: Pick<Purpose, "month" | "turn">,
): NextStep {
  const [filing] = leaves.flatMap(({ outcome }) => filingsToMake(outcome, facility, firstDayOf(month)));
  if (filing === undefined) {
    const missingDay = leaves.some(({ outcome }) => outcome.rule === "optical/transition-plan/half-told")
      ? missingPlanDay(facility)
      : null;
    // Everything is filed, but a day of the plan is missing, or recognition is case by case.
    return missingDay === null ? step("ask-payers", {}) : step("state-facts", { facts: [missingDay] });
  }
  const claimsBy = turn === null ? "next" : lastClaimDay(month);
  if (filing.renewal === true) {
    return step("form-1-renewal", { due: dueOn(facility.planEndsOn, "end-of-plan"), claimsBy });
  }
  if ((filing.when ?? forms[filing.form].when) === "without-delay") {
    return step(filing.form, { due: dueOn(turn, "without-delay") });
  }
  return step(filing.form, {
    due: dueOn(announcedDeadline(filing), "administrative-deadline"),
    claimsBy,
    applyBy: filing.form === "form-1" && turn !== null ? lastApplicationDate(month) : null,
  });
}

const step = (action: NextActionId, more: Partial<NextStep>): NextStep => ({
  action,
  due: null,
  claimsBy: null,
  applyBy: null,
  facts: [],
  applicationMayPrecede: false,
  waitsForStart: false,
  ...more,
});

/** The dates that the next action depends on, for one day. */
export interface Moment {
  readonly asOf: CivilDate;
  /** The last day of the next claims (10th of a month) from then on. */
  readonly claimsBy: CivilDate;
  /** The last day on which an application opens the same first month as one made on that day. */
  readonly applyBy: CivilDate;
  /** The claim month (請求月) whose last claim day is the next. */
  readonly nextClaims: CivilMonth;
  /** The first claim month of online claims that an application made on that day opens. */
  readonly earliestStart: CivilMonth;
}

/**
 * Computes the dates that the next action depends on.
 * @example momentOf(civilDate("2024-08-11"))
 * // => { asOf: "2024-08-11", claimsBy: "2024-09-10", applyBy: "2024-08-20", nextClaims: "2024-09", earliestStart: "2024-10" }
 */
export function momentOf(asOf: CivilDate): Moment {
  const { claims, applications } = lastDaysAround(monthOf(asOf));
  const claimsBy = firstFrom(asOf, claims)!;
  return {
    asOf,
    claimsBy,
    applyBy: firstFrom(asOf, applications)!,
    nextClaims: nextClaimMonth(asOf),
    earliestStart: earliestStartMonth(asOf),
  };
}

/**
 * The last days for claims and for applications that can be the next on a day of that month, in order. Cached, since
 * there are few months and a list asks for each often.
 */
const lastDaysAround = memoize((month: CivilMonth) => {
  const months = [month, monthsAfter(month, 1)];
  return {
    claims: months.map(lastClaimDay),
    applications: months.map((one) => lastApplicationDate(earliestStartMonth(firstDayOf(one)))),
  };
});

/**
 * The next action on a day, and by when.
 * @param onlineStart the planned first claim month (請求月) of online claims, where one is stated
 * @example nextActionOn(overview({ method: "none" }, civilDate("2024-08-01")).next, civilDate("2024-08-01"), civilMonth("2024-11"))
 * // => { action: "online-start-application", by: "2024-09-20", basis: "last-application-date" }
 */
export const nextActionOn = (
  next: NextStep,
  asOf: CivilDate,
  onlineStart: CivilMonth | undefined,
): NextAction =>
  nextActionAt(next, momentOf(asOf), onlineStart === undefined ? null : lastApplicationDate(onlineStart));

/**
 * Like {@link nextActionOn}, with the dates computed beforehand, for many facilities.
 * @param planned the last application date for the planned start of online claims, where one is stated
 */
export function nextActionAt(
  { action, due, claimsBy, applyBy, applicationMayPrecede, waitsForStart }: NextStep,
  { asOf, claimsBy: nextClaimsBy, applyBy: nextApplyBy }: Moment,
  planned: CivilDate | null,
): NextAction {
  if (action === APPLICATION) {
    const needed = applyBy !== null && applyBy >= asOf ? applyBy : nextApplyBy;
    if (planned === null) return applicationBy(needed);
    // If the application date of a planned start has passed, the application is assumed to have been made.
    if (planned < asOf) return { action: "none", by: null, basis: null };
    return applicationBy(waitsForStart || planned < needed ? planned : needed);
  }
  const isAhead = due !== null && due.by >= asOf;
  if (isAhead && due.basis === "administrative-deadline" && applyBy !== null && applyBy >= asOf)
    return applicationBy(planned !== null && planned >= asOf && planned < applyBy ? planned : applyBy);
  const by = isAhead ? due.by : claimsBy === "next" ? nextClaimsBy : claimsBy;
  if (applicationMayPrecede && planned !== null && planned >= asOf && (by === null || planned <= by))
    return applicationBy(planned);
  if (by === null) return { action, by, basis: null };
  return { action, by, basis: isAhead ? due.basis : "last-claim-day" };
}

const applicationBy = (by: CivilDate): NextAction => ({
  action: APPLICATION,
  by,
  basis: "last-application-date",
});

const APPLICATION = "online-start-application";

function firstFrom(asOf: CivilDate, days: readonly CivilDate[]): CivilDate | undefined {
  for (const day of days) if (day >= asOf) return day;
  return undefined;
}
