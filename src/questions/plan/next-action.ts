import {
  dayBefore,
  firstDayOf,
  monthOf,
  monthsAfter,
  type CivilDate,
  type CivilMonth,
} from "../../calendar/civil-date.js";
import type { Facility } from "../../facility/facts.js";
import { forms } from "../../regulation/measures/forms.js";
import { earliestStartMonth, lastApplicationDate } from "../../regulation/dates/online-start.js";
import type { FilingRequirement } from "../../regulation/measures/outcome.js";
import { lastClaimDay } from "../../regulation/dates/submission-windows.js";
import { dueOn, type DueDay } from "./deadline-basis.js";
import { verdictOf, type LawLeaf } from "../decide/decision.js";
import type { PlanActionId } from "./actions.js";
import { hardshipsToFile, openFilings } from "../decide/to-file.js";

/**
 * What a facility has to do next: a form to file or to file again; the application to start online; find out what is
 * missing; ask the payers where the law is silent; claim online, where that is in use already; or nothing.
 */
export type NextActionId =
  Exclude<PlanActionId, "late-claim"> | "state-facts" | "ask-payers" | "claim-online" | "none";

/** The next action, the day to act by, and why that day; no day where none can be named. */
export type NextAction = { readonly action: NextActionId } & (
  DueDay | { readonly by: null; readonly basis: null }
);

/**
 * What the next action follows from, the same on all days between two changes of the law or the records. The day to act
 * by depends on the very day of the question and on the planned start of online claims: see {@link nextActionOn}.
 */
export interface NextStep {
  readonly action: NextActionId;
  /** The day to act by, as long as it has not passed. */
  readonly due: DueDay | null;
  /** Without such a day: by the last day of the claims that wait for it, the next that are made or those of a later month. */
  readonly claimsBy: CivilDate | "next" | null;
  /** The last application date for the first month that needs online claims, where one is known. */
  readonly applyBy: CivilDate | null;
  /** The planned application to start online may come first: nothing is wanting today, and online is not in use. */
  readonly applicationMayPrecede: boolean;
}

/**
 * What has to be done next about the medium in use: today's filing where it is conditional; where it is allowed, what the
 * first later day asks for on which it is no longer so; where it is not allowed, online claims.
 * @param changeDays the days on which anything can change
 * @param on how the medium stands on a day: the open ends of its tree
 * @param onlineInUse whether online claims are a fact already
 */
export function nextStepOf(
  asOf: CivilDate,
  facility: Facility,
  changeDays: readonly CivilDate[],
  on: (day: CivilDate) => readonly LawLeaf[],
  onlineInUse: boolean,
): NextStep {
  const today = on(asOf);
  if (verdictOf(today) !== "allowed") return stepAt(today, facility, null, onlineInUse);

  const later = [...new Set(changeDays)].filter((day) => day > asOf).toSorted();
  const turn = later.find((day) => verdictOf(on(day)) !== "allowed");
  const found = turn === undefined ? step("none", {}) : stepAt(on(turn), facility, turn, onlineInUse);
  return { ...found, applicationMayPrecede: !onlineInUse };
}

/** The step for a facility that does not claim yet: online is the one way that is open to it. */
export const stepToOnline = (): NextStep => step("online-start-application", {});

/**
 * The step for a facility that claims online: while a hardship is recorded that keeps it from that, the form that opens
 * paper or disks; else nothing.
 * @param others how paper and disks stand on the day
 */
export function stepOnline(others: readonly (readonly LawLeaf[])[], facility: Facility): NextStep {
  const opened = hardshipsToFile(others)[0];
  return opened === undefined ? step("none", {}) : filingStep(opened, facility, null);
}

/** @param turn the later day on which this is so; `null` where it is so today */
function stepAt(
  leaves: readonly LawLeaf[],
  facility: Facility,
  turn: CivilDate | null,
  onlineInUse: boolean,
): NextStep {
  const due = dueOn(turn && dayBefore(turn), "last-day-before-change");
  switch (verdictOf(leaves)) {
    case "undetermined":
      return step("state-facts", { due });
    case "unsettled":
      return step("ask-payers", { due });
    case "not-allowed":
      return onlineInUse
        ? step("claim-online", { due })
        : step("online-start-application", {
            applyBy: turn === null ? null : lastApplicationDate(monthOf(turn)),
          });
    case "allowed":
    case "conditional":
      return filingStep(leaves, facility, turn);
  }
}

function filingStep(leaves: readonly LawLeaf[], { planEndsOn }: Facility, turn: CivilDate | null): NextStep {
  const [filing] = leaves.flatMap(({ outcome }) => openFilings(outcome));
  // All is filed, yet it is recognised case by case.
  if (filing === undefined) return step("ask-payers", {});
  const claimsBy = turn === null ? "next" : momentOf(turn).claimsBy;
  if (isRenewal(filing)) {
    return step("form-1-renewal", { due: dueOn(planEndsOn, "end-of-plan"), claimsBy });
  }
  const { administrativeDeadline, when } = forms[filing.form];
  if ((filing.when ?? when) === "without-delay") {
    return step(filing.form, { due: dueOn(turn, "without-delay") });
  }
  return step(filing.form, {
    due: dueOn(administrativeDeadline, "administrative-deadline"),
    claimsBy,
  });
}

const isRenewal = ({ form, renewal }: FilingRequirement): boolean => form === "form-1" && renewal === true;

const step = (action: NextActionId, more: Partial<NextStep>): NextStep => ({
  action,
  due: null,
  claimsBy: null,
  applyBy: null,
  applicationMayPrecede: false,
  ...more,
});

/** What the next action needs to know of the day asked about. */
export interface Moment {
  readonly asOf: CivilDate;
  /** The last day of the next claims (10th of a month) from then on. */
  readonly claimsBy: CivilDate;
  /** The last day on which an application opens the first month that one made on that day does. */
  readonly applyBy: CivilDate;
}

/**
 * What the next action needs to know of a day.
 * @example momentOf(civilDate("2024-08-11")) // => { asOf: "2024-08-11", claimsBy: "2024-09-10", applyBy: "2024-08-20" }
 */
export function momentOf(asOf: CivilDate): Moment {
  const { claims, applications } = lastDaysAround(monthOf(asOf));
  return { asOf, claimsBy: firstFrom(asOf, claims)!, applyBy: firstFrom(asOf, applications)! };
}

/**
 * The last days for claims and for applications that can be the next on a day of that month, in order. They are
 * remembered: there are few months, and a list asks for each often.
 */
function lastDaysAround(month: CivilMonth): {
  claims: readonly CivilDate[];
  applications: readonly CivilDate[];
} {
  const known = lastDays.get(month);
  if (known !== undefined) return known;
  const months = [month, monthsAfter(month, 1)];
  const found = {
    claims: months.map(lastClaimDay),
    applications: months.map((one) => lastApplicationDate(earliestStartMonth(firstDayOf(one)))),
  };
  lastDays.set(month, found);
  return found;
}

const lastDays = new Map<CivilMonth, ReturnType<typeof lastDaysAround>>();

/**
 * The next action on a day, and by when.
 * @param onlineStart the planned first claim month (請求月) of online claims, where one is stated
 * @example nextActionOn(stepToOnline(), civilDate("2024-08-01"), civilMonth("2024-11"))
 * // => { action: "online-start-application", by: "2024-09-20", basis: "last-application-date" }
 */
export const nextActionOn = (
  next: NextStep,
  asOf: CivilDate,
  onlineStart: CivilMonth | undefined,
): NextAction =>
  nextActionAt(next, momentOf(asOf), onlineStart === undefined ? null : lastApplicationDate(onlineStart));

/**
 * The same, for who asks of many facilities and has worked out the dates before.
 * @param planned the last application date for the planned start of online claims, where one is stated
 */
export function nextActionAt(
  { action, due, claimsBy, applyBy, applicationMayPrecede }: NextStep,
  { asOf, claimsBy: nextClaimsBy, applyBy: nextApplyBy }: Moment,
  planned: CivilDate | null,
): NextAction {
  if (action === APPLICATION) {
    const last = planned ?? applyBy;
    return applicationBy(last !== null && last >= asOf ? last : nextApplyBy);
  }
  const isAhead = due !== null && due.by >= asOf;
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
