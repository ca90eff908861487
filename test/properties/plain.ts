import {
  addDays,
  addMonths,
  civilDate,
  monthOf,
  monthsAfter,
  type CivilDate,
} from "../../src/calendar/civil-date.js";
import { runOn } from "../engine/run-on.js";
import type { AskedFacts } from "../../src/facility/asked-facts.js";
import type { Facility, Method } from "../../src/facility/facts.js";
import type { LawOutcome } from "../../src/regulation/measures/outcome.js";
import { lawRules, type Question } from "../../src/regulation/measures/rules.js";
import type { Citation } from "../../src/regulation/sources/sources.js";

/*
 * The measure that the engine is held against: what an answer has to be, read from its definition and worked out without
 * the engine. Every unknown is given a value, and the rule is run plainly on each complete facility in turn.
 */

type DatedMethod = "methodAtMarch2024" | "methodAtSeptember2024";

/** The dated methods that are assumed to be the present one; an assumption is held fixed, whatever turns out. */
export type Assumed = Partial<Record<DatedMethod, Method>>;

const APRIL = civilDate("2024-04-01");
const OCTOBER = civilDate("2024-10-01");

const isStated = <Value>(value: Value | "unknown" | undefined): value is Exclude<Value, "unknown"> =>
  value !== undefined && value !== "unknown";

/** The last day of a plan of one year: the day before the same date next year; 28 February for 29 February. */
const lastDayOfYearFrom = (from: CivilDate): CivilDate =>
  from.endsWith("-02-29") ? addMonths(from, 12) : addDays(addMonths(from, 12), -1);

/** True if the stated values cannot all be true. */
export function isContradictory(facility: Facility, asOf: CivilDate): boolean {
  const { planFrom, planEndsOn, designatedOn, methodAtMarch2024, methodAtSeptember2024 } = facility;
  const claimed = (method: Method | "unknown" | undefined): boolean => isStated(method) && method !== "none";
  const designatedFrom = (day: CivilDate): boolean =>
    isStated(designatedOn) && designatedOn >= day && facility.succession === undefined;
  return (
    (isStated(planFrom) &&
      isStated(planEndsOn) &&
      (planEndsOn < planFrom || planEndsOn > lastDayOfYearFrom(planFrom))) ||
    (designatedFrom(APRIL) && claimed(methodAtMarch2024)) ||
    (designatedFrom(OCTOBER) && claimed(methodAtSeptember2024)) ||
    (isStated(designatedOn) && designatedOn > asOf) ||
    (claimed(methodAtMarch2024) && methodAtSeptember2024 === "none") ||
    (isStated(facility.firstOnlineClaimOn) && facility.firstOnlineClaimOn < OCTOBER) ||
    (isStated(facility.hardshipEndsOn) && facility.hardship === undefined) ||
    (isStated(facility.youngestDob) && facility.youngestDob !== "none" && facility.youngestDob > asOf)
  );
}

/** What a dated method that was left empty or marked unknown is settled as, if the other facts settle it. */
function settled(facility: Facility, name: DatedMethod): "none" | undefined {
  const { designatedOn, succession, methodAtSeptember2024 } = facility;
  const designatedFrom = (day: CivilDate): boolean =>
    isStated(designatedOn) && designatedOn >= day && succession === undefined;
  if (name === "methodAtSeptember2024") return designatedFrom(OCTOBER) ? "none" : undefined;
  const neverBySeptember =
    methodAtSeptember2024 === "none" || (!isStated(methodAtSeptember2024) && designatedFrom(OCTOBER));
  return neverBySeptember || designatedFrom(APRIL) ? "none" : undefined;
}

/** The assumptions about a facility whose succession is known. */
export function assumedOf(facility: Facility): Assumed {
  const { method } = facility;
  const assumed: Assumed = {};
  for (const name of ["methodAtMarch2024", "methodAtSeptember2024"] as const) {
    if (facility[name] === undefined && settled(facility, name) === undefined && isStated(method)) {
      assumed[name] = method;
    }
  }
  return assumed;
}

/** True if nothing states, settles or assumes this dated method, so that it is open. */
export const isOpenMethod = (facility: Facility, name: DatedMethod): boolean =>
  !isStated(facility[name]) &&
  settled(facility, name) === undefined &&
  assumedOf(facility)[name] === undefined;

/** A facility on which nothing is unknown: every circumstance has a value, and no record is marked unknown. */
export interface CompleteFacility {
  readonly facility: Facility;
  readonly assumed: Assumed;
}

function hireState(
  { youngerHireOn, youngerHireReportedOn }: Facility,
  asOf: CivilDate,
): AskedFacts["youngerHire"] {
  if (youngerHireOn === undefined && youngerHireReportedOn === undefined) return "none";
  const month = monthOf(asOf);
  const reportMonth =
    youngerHireReportedOn === undefined ? undefined : monthOf(youngerHireReportedOn as CivilDate);
  const hasBegun = youngerHireOn === undefined ? reportMonth! <= month : youngerHireOn <= asOf;
  if (!hasBegun) return "to-come";
  if (reportMonth === undefined || reportMonth > month) return "unreported";
  return reportMonth === month || monthsAfter(reportMonth, 1) === month ? "reported" : "lapsed";
}

function reportState({ youngerHireReportedOn }: Facility, asOf: CivilDate): AskedFacts["youngerHireReport"] {
  if (youngerHireReportedOn === undefined) return "none";
  return youngerHireReportedOn > asOf ? "to-come" : "made";
}

function planState({ planFrom, planEndsOn }: Facility, asOf: CivilDate): AskedFacts["transitionPlan"] {
  if (planFrom === undefined && planEndsOn === undefined) return "none";
  // Half a plan: it lasts a year at most.
  if (planFrom === undefined) {
    if (planEndsOn! < asOf) return "ended";
    return lastDayOfYearFrom(asOf) < planEndsOn! ? "to-come" : "half-told";
  }
  if (planEndsOn === undefined) {
    if (planFrom > asOf) return "to-come";
    return lastDayOfYearFrom(planFrom as CivilDate) < asOf ? "ended" : "half-told";
  }
  if (planFrom > asOf) return "to-come";
  return planEndsOn < asOf ? "ended" : "running";
}

function claimState(facility: Facility, asOf: CivilDate): AskedFacts["onlineClaim"] {
  const { firstOnlineClaimOn, planFrom } = facility;
  if (firstOnlineClaimOn === undefined || firstOnlineClaimOn > asOf) return "none";
  return planState(facility, asOf) === "running" && planFrom! <= firstOnlineClaimOn
    ? "during-running-plan"
    : "outside-running-plan";
}

/** What the rules are asked on that day of a facility on which nothing is unknown. */
export function plainFacts({ facility, assumed }: CompleteFacility, asOf: CivilDate): AskedFacts {
  const method = (name: DatedMethod): Method =>
    (isStated(facility[name]) ? facility[name] : (assumed[name] ?? settled(facility, name)))!;
  const hardshipIsOver = facility.hardshipEndsOn !== undefined && facility.hardshipEndsOn < asOf;
  return {
    asOf,
    type: facility.type,
    receiptComputer: facility.receiptComputer,
    method: facility.method,
    methodAtMarch2024: method("methodAtMarch2024"),
    methodAtSeptember2024: method("methodAtSeptember2024"),
    succession: facility.succession ?? "none",
    paperGround: facility.paperGround,
    youngestDob: facility.youngestDob,
    refiled: facility.refiled ?? "none",
    youngerHire: hireState(facility, asOf),
    youngerHireReport: reportState(facility, asOf),
    transitionPlan: planState(facility, asOf),
    onlineClaim: claimState(facility, asOf),
    hardship: hardshipIsOver ? "none" : (facility.hardship ?? "none"),
    hardshipFiled: facility.hardshipFiled ?? "none",
    paperResubmissionFiled: facility.paperResubmissionFiled ?? "none",
    returnedOnPaperOnly: facility.returnedOnPaperOnly ?? "none",
    mixedChannels: facility.mixedChannels ?? "none",
  } as AskedFacts;
}

/** The outcome for a facility on which nothing is unknown, by the rule run plainly. */
export const plainOutcome = (question: Question, complete: CompleteFacility, asOf: CivilDate): LawOutcome =>
  runOn<AskedFacts, Citation, LawOutcome>(lawRules[question], plainFacts(complete, asOf));
