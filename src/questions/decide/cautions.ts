import type { CivilDate } from "../../calendar/civil-date.js";
import { firstPlanDay, lastPlanDay } from "../../facility/contradictions.js";
import { missingPlanDay, youngerHireStateOn } from "../../facility/dated-records.js";
import type { Facility, FactName } from "../../facility/facts.js";
import { AFTER_MARCH_2024 } from "../../facility/reference-days.js";
import { CUTOFFS, cutoffRowsFor } from "../../regulation/measures/cutoffs.js";
import type { Question } from "../../regulation/measures/rules.js";
import { askedIn } from "./assumptions.js";
import type { LawLeaf } from "./decision.js";
import { isClosing, openFilings, SPARED_BY_CLOSING } from "./to-file.js";

/**
 * Cautions about facts as stated: half of a record is missing, a filing has no effect for the facility, or two facts
 * are at odds though both may be true.
 */
export const factCautions = [
  "plan-first-day-not-told",
  "plan-last-day-not-told",
  "form-3-without-ground",
  "hire-day-not-told",
  "notice-for-online-claims-only",
  "birth-not-of-younger-hire",
  "report-opens-two-months",
  "closing-files-form-3",
  "designated-since-april-2024",
] as const;

export const isFactCaution = (id: string): boolean => (factCautions as readonly string[]).includes(id);

/** True of the caution that gives the reason better than the rule does: the day of a designation that closes a way. */
export const isReason = ({ id }: { readonly id: string }): boolean => id === "designated-since-april-2024";

/** A caution about facts as stated. */
export interface FactCaution {
  readonly id: (typeof factCautions)[number];
  /**
   * For a plan with only one day given, the earliest day on which it can have begun or the latest on which it can end;
   * the day of a designation.
   */
  readonly day?: CivilDate;
}

/** Those that name a day. */
type Dated = "plan-first-day-not-told" | "plan-last-day-not-told" | "designated-since-april-2024";

/** Facts that cautions depend on besides those asked, though the verdict may not. */
export const LOOKED_AT_BESIDE: Readonly<Partial<Record<string, readonly FactName[]>>> = {
  hardship: ["hardshipFiled"],
  youngerHire: ["type", "receiptComputer", "youngestDob"],
  youngestDob: ["refiled"],
};

/**
 * The cautions about the facts behind an answer, so that none of these is ignored silently.
 * @param leaves the open leaves of one question's tree: only what was asked on the way to them is considered
 * @param asOf the day of the question
 */
export function cautionsOf(
  question: Question,
  leaves: readonly LawLeaf[],
  facility: Facility,
  asOf: CivilDate,
): FactCaution[] {
  // What few facilities record is looked at before what was asked.
  const isAsked = (fact: FactName): boolean => askedIn(leaves).has(fact);
  const state = hireState(facility, asOf);
  const hire = state !== "none" && isAsked("youngerHireReportedOn") ? state : "none";
  const half = halfOfPlan(facility);
  const applies: Record<Exclude<FactCaution["id"], Dated>, boolean> = {
    "form-3-without-ground":
      facility.hardshipFiled === true && facility.hardship === undefined && isAsked("hardship"),
    "hire-day-not-told": hire === "to-come" && facility.youngerHireOn === undefined,
    "notice-for-online-claims-only": question === "paper-resubmission" && hasNoticeInVain(facility),
    "birth-not-of-younger-hire": ["unreported", "reported", "lapsed"].includes(hire) && isOldEnough(facility),
    "closing-files-form-3":
      isClosing(facility, asOf) &&
      leaves.every(({ outcome }) =>
        openFilings(outcome).some(({ form }) => SPARED_BY_CLOSING.includes(form)),
      ),
    "report-opens-two-months":
      facility.refiled === true &&
      leaves.some(({ outcome }) => outcome.rule === "paper/elderly/born-after-cutoff"),
  };
  return [
    ...(half.length > 0 && isAsked("planFrom") ? half : []),
    ...(leaves.some(({ outcome }) => CLOSED_TO_NEW.includes(outcome.rule)) ? designated(facility) : []),
    ...factCautions.filter((id) => (applies as Partial<Record<string, boolean>>)[id]).map((id) => ({ id })),
  ];
}

/**
 * True if the notice that lets online facilities resubmit on paper is recorded, but this facility does not claim
 * online.
 */
export const hasNoticeInVain = ({ method, paperResubmissionFiled }: Facility): boolean =>
  paperResubmissionFiled === true && method !== undefined && method !== "unknown" && method !== "online";

/** The rules under which only facilities that claimed that way by March 2024 may continue. */
const CLOSED_TO_NEW: readonly string[] = [
  "paper/closed-to-new-applicants",
  "optical/closed-to-new-applicants",
];

/** A designation that explains why nothing was claimed by March 2024. */
const designated = ({ designatedOn, succession }: Facility): FactCaution[] =>
  designatedOn !== undefined &&
  designatedOn !== "unknown" &&
  designatedOn >= AFTER_MARCH_2024 &&
  succession === undefined
    ? [{ id: "designated-since-april-2024", day: designatedOn }]
    : [];

/** A plan with one day missing: the limit of one year bounds that day. */
function halfOfPlan(facility: Facility): FactCaution[] {
  const missing: FactName | null = missingPlanDay(facility);
  if (missing === null) return [];
  return missing === "planFrom"
    ? [{ id: "plan-first-day-not-told", day: firstPlanDay(facility.planEndsOn as CivilDate) }]
    : [{ id: "plan-last-day-not-told", day: lastPlanDay(facility.planFrom as CivilDate) }];
}

/** The state of the hire of a younger full-timer, as far as its days are known. */
function hireState({ youngerHireOn, youngerHireReportedOn }: Facility, asOf: CivilDate): string {
  return youngerHireOn === "unknown" || youngerHireReportedOn === "unknown"
    ? "none"
    : youngerHireStateOn(asOf, youngerHireOn ?? "none", youngerHireReportedOn ?? "none");
}

/** True if the youngest full-timer was born early enough for every row that may apply to the facility. */
function isOldEnough({ type, receiptComputer, youngestDob }: Facility): boolean {
  if (youngestDob === undefined || youngestDob === "unknown" || youngestDob === "none") return false;
  const known = <Value>(value: Value | "unknown" | undefined): Value | undefined =>
    value === "unknown" ? undefined : value;
  const rows = cutoffRowsFor(known(type), known(receiptComputer));
  return rows.length > 0 && rows.every((row) => youngestDob <= CUTOFFS[row]);
}
