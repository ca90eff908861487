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
 * What is to be said of facts as they were stated: that half of a record is wanting, that a filing has no bearing on the
 * facility, that two facts do not go together though both may be true.
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

/** True for the name of one of them. */
export const isFactCaution = (id: string): boolean => (factCautions as readonly string[]).includes(id);

/** A caution about facts as they were stated. */
export interface FactCaution {
  readonly id: (typeof factCautions)[number];
  /** Of half a plan: the earliest day on which it can have begun, or the latest to which it can last; that of a designation. */
  readonly day?: CivilDate;
}

/** Those that name a day. */
type Dated = "plan-first-day-not-told" | "plan-last-day-not-told" | "designated-since-april-2024";

/** What cautions look at besides what is asked: whether they apply turns on it, though the verdict may not. */
export const LOOKED_AT_BESIDE: Readonly<Partial<Record<string, readonly FactName[]>>> = {
  hardship: ["hardshipFiled"],
  youngerHire: ["type", "receiptComputer", "youngestDob"],
  youngestDob: ["refiled"],
};

/**
 * What is to be said of the facts on which an answer rests, none of which is so passed over in silence.
 * @param leaves the open ends of one question's tree: only what was asked on the way to them is spoken of
 * @param asOf the day of the question
 */
export function cautionsOf(
  question: Question,
  leaves: readonly LawLeaf[],
  facility: Facility,
  asOf: CivilDate,
): FactCaution[] {
  const asked = askedIn(leaves);
  const hire = asked.has("youngerHireReportedOn") ? hireState(facility, asOf) : "none";
  const applies: Record<Exclude<FactCaution["id"], Dated>, boolean> = {
    "form-3-without-ground":
      asked.has("hardship") && facility.hardshipFiled === true && facility.hardship === undefined,
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
    ...(asked.has("planFrom") ? halfOfPlan(facility) : []),
    ...(leaves.some(({ outcome }) => CLOSED_TO_NEW.includes(outcome.rule)) ? designated(facility) : []),
    ...factCautions.filter((id) => (applies as Partial<Record<string, boolean>>)[id]).map((id) => ({ id })),
  ];
}

/** True if the notice is recorded that lets a facility which claims online resubmit on paper, and this one does not. */
export const hasNoticeInVain = ({ method, paperResubmissionFiled }: Facility): boolean =>
  paperResubmissionFiled === true && method !== undefined && method !== "unknown" && method !== "online";

/** The rules under which only who claimed that way by March 2024 may go on. */
const CLOSED_TO_NEW: readonly string[] = [
  "paper/closed-to-new-applicants",
  "optical/closed-to-new-applicants",
];

/** A designation that tells why nothing was claimed by March 2024. */
const designated = ({ designatedOn, succession }: Facility): FactCaution[] =>
  designatedOn !== undefined &&
  designatedOn !== "unknown" &&
  designatedOn >= AFTER_MARCH_2024 &&
  succession === undefined
    ? [{ id: "designated-since-april-2024", day: designatedOn }]
    : [];

/** Half a plan, and how far the year that it may last bounds the day that was not told. */
function halfOfPlan(facility: Facility): FactCaution[] {
  const untold: FactName | null = missingPlanDay(facility);
  if (untold === null) return [];
  return untold === "planFrom"
    ? [{ id: "plan-first-day-not-told", day: firstPlanDay(facility.planEndsOn as CivilDate) }]
    : [{ id: "plan-last-day-not-told", day: lastPlanDay(facility.planFrom as CivilDate) }];
}

/** How the hire of a younger full-timer stands, as far as its days are known. */
function hireState({ youngerHireOn, youngerHireReportedOn }: Facility, asOf: CivilDate): string {
  return youngerHireOn === "unknown" || youngerHireReportedOn === "unknown"
    ? "none"
    : youngerHireStateOn(asOf, youngerHireOn ?? "none", youngerHireReportedOn ?? "none");
}

/** True if the youngest full-timer was born early enough for each of the rows that may be the facility's own. */
function isOldEnough({ type, receiptComputer, youngestDob }: Facility): boolean {
  if (youngestDob === undefined || youngestDob === "unknown" || youngestDob === "none") return false;
  const known = <Value>(value: Value | "unknown" | undefined): Value | undefined =>
    value === "unknown" ? undefined : value;
  const rows = cutoffRowsFor(known(type), known(receiptComputer));
  return rows.length > 0 && rows.every((row) => youngestDob <= CUTOFFS[row]);
}
