import {
  addDays,
  dayBefore,
  firstDayOf,
  lastDayOf,
  monthOf,
  monthsAfter,
  type CivilDate,
} from "../calendar/civil-date.js";
import type { Case } from "../engine/space.js";
import type { Value } from "../engine/value.js";
import { firstPlanDay, lastPlanDay } from "./contradictions.js";
import { wordsOf, type Facility, type Unknown } from "./facts.js";
import { AFTER_SEPTEMBER_2024 } from "./reference-days.js";

/** 若年常勤者: the status of a full-timer born after the cut-off on the day asked about. */
export type YoungerHire = "none" | "to-come" | "unreported" | "reported" | "lapsed";
/** 若年常勤者の届出: whether it was made by the day asked about, or is due later. */
export type YoungerHireReport = "none" | "to-come" | "made";
/**
 * 移行計画: the status of the filed plan on the day asked about; `half-told` where only one of its two days is given, so
 * that it is not known whether it is running.
 */
export type TransitionPlan = "none" | "to-come" | "running" | "ended" | "half-told";
/**
 * オンライン請求 on or after 1 October 2024, the first of them: none yet, made during the plan that is running on the day
 * asked about, or made outside it (before it began, or with no plan running on that day).
 */
export type OnlineClaim = "none" | "outside-running-plan" | "during-running-plan";

/**
 * The status of hiring a younger full-timer (附則第3条の5第2項・第3項): before the hire nothing changes; from then on it is
 * unreported until the month of the report; that month and the next are open; after that the grace period is over.
 * @param hiredOn if missing, the hire counts from the month of the report
 */
export function youngerHireStateOn(
  asOf: CivilDate,
  hiredOn: CivilDate | "none",
  reportedOn: CivilDate | "none",
): YoungerHire {
  if (hiredOn === "none" && reportedOn === "none") return "none";
  const reportMonth = reportedOn === "none" ? null : monthOf(reportedOn);
  const began = hiredOn !== "none" ? hiredOn : firstDayOf(reportMonth!);
  if (asOf < began) return "to-come";
  if (reportMonth === null || asOf < firstDayOf(reportMonth)) return "unreported";
  return asOf <= lastDayOf(monthsAfter(reportMonth, 1)) ? "reported" : "lapsed";
}

/**
 * The status of a filed plan. It counts as running only if both days are given (both inclusive). With one day missing
 * it still lasts a year at most, so it is certain when it cannot have begun yet and when it is over.
 */
export function transitionPlanStateOn(
  asOf: CivilDate,
  from: CivilDate | "none",
  endsOn: CivilDate | "none",
): TransitionPlan {
  if (from === "none" && endsOn === "none") return "none";
  const first = from !== "none" ? from : firstPlanDay(endsOn as CivilDate);
  const last = endsOn !== "none" ? endsOn : lastPlanDay(from as CivilDate);
  if (asOf < first) return "to-come";
  if (asOf > last) return "ended";
  return from === "none" || endsOn === "none" ? "half-told" : "running";
}

/** The missing day of a plan whose other day is given; `null` where neither or both are. */
export function missingPlanDay({ planFrom, planEndsOn }: Facility): "planFrom" | "planEndsOn" | null {
  if (planFrom === undefined && isStated(planEndsOn)) return "planFrom";
  return planEndsOn === undefined && isStated(planFrom) ? "planEndsOn" : null;
}

/**
 * How the first online claim on or after 1 October 2024 relates to the plan running on the day asked about, if any. A
 * claim dated after that day does not count yet.
 */
export function onlineClaimStateOn(
  asOf: CivilDate,
  firstClaimOn: CivilDate | "none",
  planFrom: CivilDate | "none",
  plan: TransitionPlan,
): OnlineClaim {
  if (firstClaimOn === "none" || firstClaimOn > asOf) return "none";
  return plan === "running" && planFrom <= firstClaimOn ? "during-running-plan" : "outside-running-plan";
}

const NO_HIRE: readonly Case[] = [{ unknowns: {}, seen: { youngerHire: "none", youngerHireReport: "none" } }];
const NO_PLAN: readonly Case[] = [{ unknowns: {}, seen: { transitionPlan: "none", onlineClaim: "none" } }];
const NO_HARDSHIP: readonly Case[] = [{ unknowns: {}, seen: { hardship: "none" } }];

/** All possible states of the hire of a younger full-timer on that day. */
export function youngerHireCases(facility: Facility, asOf: CivilDate): readonly Case[] {
  if (facility.youngerHireOn === undefined && facility.youngerHireReportedOn === undefined) return NO_HIRE;
  const report = monthOf(asOf);
  const hires = datesOf("youngerHireOn", facility, () => [asOf]);
  const reports = datesOf("youngerHireReportedOn", facility, () => [
    lastDayOf(monthsAfter(report, -2)),
    asOf,
    lastDayOf(report),
  ]);
  return hires.flatMap((hire) =>
    reports.map((reported) => ({
      unknowns: unknownsOf(hire, reported),
      seen: {
        youngerHire: youngerHireStateOn(asOf, hire.day, reported.day),
        youngerHireReport: reported.day === "none" ? "none" : reported.day <= asOf ? "made" : "to-come",
      },
    })),
  );
}

/** All possible states of the transition plan and the first online claim on that day. */
export function planCases(facility: Facility, asOf: CivilDate): readonly Case[] {
  const { planFrom, planEndsOn, firstOnlineClaimOn } = facility;
  if (planFrom === undefined && planEndsOn === undefined && firstOnlineClaimOn === undefined) return NO_PLAN;
  const [begun, ended, claimed] = [planFrom, planEndsOn, firstOnlineClaimOn].map((day) =>
    isStated(day) ? day : null,
  );
  // Each day is cut where its side matters: of the day asked about, of a day that is stated, and of one year from either.
  const beginnings = datesOf("planFrom", facility, () => [
    asOf,
    ...(claimed ? [claimed] : []),
    ...(ended ? [dayBefore(firstPlanDay(ended)), ended] : [dayBefore(firstPlanDay(asOf))]),
  ]);
  const ends = datesOf("planEndsOn", facility, () => [
    dayBefore(asOf),
    ...(begun ? [dayBefore(begun), lastPlanDay(begun)] : [lastPlanDay(asOf)]),
  ]);
  const claims = datesOf(
    "firstOnlineClaimOn",
    facility,
    () => [asOf, ...(begun ? [dayBefore(begun)] : [])],
    AFTER_SEPTEMBER_2024,
  );
  const cases: Case[] = [];
  for (const from of beginnings) {
    for (const end of ends) {
      if (!canBeOnePlan(from, end)) continue;
      const transitionPlan = transitionPlanStateOn(asOf, from.day, end.day);
      for (const claim of claims) {
        const unknowns = unknownsOf(from, end, claim);
        for (const onlineClaim of onlineClaims(asOf, claim, from, transitionPlan))
          cases.push({ unknowns, seen: { transitionPlan, onlineClaim } });
      }
    }
  }
  return cases;
}

/**
 * True if a day of the first run and a day of the second can be the first and last day of one plan. The later it begins
 * the later it may end, so the last day may be any from the earliest first day to the end of the longest plan.
 */
function canBeOnePlan(from: PossibleDate, end: PossibleDate): boolean {
  if (from.day === "none" || end.day === "none") return true;
  const isOpenEnded = from.latest > from.day;
  return from.earliest <= end.latest && (isOpenEnded || end.earliest <= lastPlanDay(from.day));
}

/** How the claim can relate to the plan: two unknown days may come in either order where their runs overlap. */
function onlineClaims(
  asOf: CivilDate,
  claim: PossibleDate,
  planFrom: PossibleDate,
  plan: TransitionPlan,
): readonly OnlineClaim[] {
  if (plan !== "running" || claim.day === "none" || claim.day > asOf)
    return [onlineClaimStateOn(asOf, claim.day, planFrom.day, plan)];
  const either: OnlineClaim[] = [];
  if (planFrom.earliest <= claim.latest) either.push("during-running-plan");
  if (planFrom.latest > claim.earliest) either.push("outside-running-plan");
  return either;
}

/** All possible states of a hardship on that day; its last day is inclusive, and without one it is ongoing. */
export function hardshipCases(facility: Facility, asOf: CivilDate): readonly Case[] {
  if (facility.hardship === undefined && facility.hardshipEndsOn === undefined) return NO_HARDSHIP;
  const grounds =
    facility.hardship === "unknown" ? ["none", ...wordsOf("hardship")] : [facility.hardship ?? "none"];
  return grounds.flatMap((ground) =>
    datesOf("hardshipEndsOn", facility, () => [dayBefore(asOf)])
      .filter(({ day }) => ground !== "none" || day === "none")
      .map((end) => ({
        unknowns:
          facility.hardship === "unknown" ? { hardship: ground, ...unknownsOf(end) } : unknownsOf(end),
        seen: { hardship: end.day === "none" || asOf <= end.day ? ground : "none" },
      })),
  );
}

/** The days on which one of the dated records changes state. */
export function changeDaysOf(facility: Facility, asOf: CivilDate): CivilDate[] {
  const {
    planFrom,
    planEndsOn,
    firstOnlineClaimOn,
    youngerHireOn: hiredOn,
    youngerHireReportedOn,
    hardshipEndsOn,
  } = facility;
  const dates = [planFrom, planEndsOn, firstOnlineClaimOn, hiredOn, youngerHireReportedOn, hardshipEndsOn];
  const days = [planFrom, firstOnlineClaimOn, hiredOn].filter(isStated);
  for (const last of [planEndsOn, hardshipEndsOn]) if (isStated(last)) days.push(addDays(last, 1));
  if (isStated(youngerHireReportedOn)) {
    const month = monthOf(youngerHireReportedOn);
    days.push(firstDayOf(month), youngerHireReportedOn, firstDayOf(monthsAfter(month, 2)));
  }
  // One day of a plan bounds the other, which is unknown or missing.
  if (isStated(planFrom) && !isStated(planEndsOn)) days.push(addDays(lastPlanDay(planFrom), 1));
  if (isStated(planEndsOn) && !isStated(planFrom)) days.push(firstPlanDay(planEndsOn));
  // A plan that had begun by the time of an online claim cannot last more than a year from then.
  if (isStated(firstOnlineClaimOn) && planFrom === "unknown")
    days.push(addDays(lastPlanDay(firstOnlineClaimOn), 1));
  // An unknown date may fall on any day, so the state may change on the very next one.
  if (dates.includes("unknown")) days.push(addDays(asOf, 1));
  return days;
}

type DatedRecord =
  | "planFrom"
  | "planEndsOn"
  | "firstOnlineClaimOn"
  | "youngerHireOn"
  | "youngerHireReportedOn"
  | "hardshipEndsOn";

/** One possible value of a dated record; a run of days is represented by one of its days. */
interface PossibleDate {
  /** The last day of the run, or the first if the run is open. */
  readonly day: CivilDate | "none";
  /** The ends of the run as sortable text; where it is open, text that sorts before or after all days. */
  readonly earliest: string;
  readonly latest: string;
  readonly record: DatedRecord;
  /** The run, or `none`, where the date is unknown. */
  readonly unknown: Value | null;
}

const NOTHING_UNKNOWN: Case["unknowns"] = {};

/** The values of those records whose dates are unknown; with one look where none is, since cases come in millions. */
function unknownsOf(...dates: readonly PossibleDate[]): Case["unknowns"] {
  if (dates.every(({ unknown }) => unknown === null)) return NOTHING_UNKNOWN;
  const unknowns: Record<string, Value> = {};
  for (const { record, unknown } of dates) if (unknown !== null) unknowns[record] = unknown;
  return unknowns;
}

/** A date that is stated, not recorded, or unknown: then none at all, or any day, cut after each of the given days. */
function datesOf(
  record: DatedRecord,
  { [record]: date }: Facility,
  cuts: () => readonly CivilDate[],
  earliest?: CivilDate,
): PossibleDate[] {
  if (date !== "unknown") {
    const day = date ?? "none";
    return [{ record, day, earliest: day, latest: day, unknown: null }];
  }
  const ends = [...new Set(cuts())].filter((day) => earliest === undefined || day >= earliest).toSorted();
  const dates: PossibleDate[] = [{ record, day: "none", earliest: "none", latest: "none", unknown: "none" }];
  let from = earliest ?? null;
  for (const to of [...ends, null]) {
    dates.push({ record, day: to ?? from!, earliest: from ?? "", latest: to ?? "~", unknown: { from, to } });
    from = to && addDays(to, 1);
  }
  return dates;
}

const isStated = (date: CivilDate | Unknown | undefined): date is CivilDate =>
  date !== undefined && date !== "unknown";
