import type { CivilDate, CivilMonth } from "../../calendar/civil-date.js";
import type { Facility, FactName } from "../../facility/facts.js";
import type { Ground } from "../../regulation/measures/outcome.js";
import type { Verdict } from "../decide/decision.js";
import type { NextActionId } from "../plan/next-action.js";
import { comparePressure } from "./report.js";

/** How a facility stands on a day, as far as a comparison of two lists looks at it. */
export interface Standing {
  /** Of the medium in use, as are the ground and the last day. */
  readonly verdict: Verdict;
  readonly ground: Ground | null;
  readonly until: CivilDate | null;
  readonly action: NextActionId;
  readonly by: CivilDate | null;
  /** The last open day on or before it. */
  readonly openDay: CivilDate | null;
  readonly noLawfulWayFrom: CivilMonth | null;
}

/** In what a facility can differ between two lists, or two days, in the order in which it is told. */
export const changeKinds = [
  "new",
  "gone",
  "facts",
  "verdict",
  "ground",
  "until",
  "action",
  "deadline",
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** The columns of changes as a list, in their order. */
export const changeColumns = [
  "key",
  "name",
  "change",
  "facts_before",
  "facts_after",
  "verdict_before",
  "verdict_after",
  "until_before",
  "until_after",
  "next_action_before",
  "next_action_after",
  "next_deadline_before",
  "next_deadline_after",
] as const;
export type ChangeColumn = (typeof changeColumns)[number];

/** A fact that is stated otherwise than before; undefined where it is not stated. */
export interface ChangedFact {
  readonly fact: FactName;
  readonly before: Facility[FactName];
  readonly after: Facility[FactName];
}

/** A facility that differs. */
export interface FacilityChange {
  /** What tells it from others, as the later list writes it. */
  readonly key: string;
  readonly name: string;
  readonly kinds: readonly ChangeKind[];
  /** Of a facility that stands in both lists. */
  readonly facts: readonly ChangedFact[];
  /** Null of a new one. */
  readonly before: Standing | null;
  /** Null of one that is gone. */
  readonly after: Standing | null;
  /** Its line in the later list, or of one that is gone in the earlier. */
  readonly line: number;
}

/**
 * In what a facility differs.
 * @param before how it stood; null where it was not listed
 * @param after how it stands; null where it is no longer listed
 * @returns nothing where it does not differ
 * @example kindsOfChange(null, null, []) // => []
 */
export function kindsOfChange(
  before: Standing | null,
  after: Standing | null,
  facts: readonly ChangedFact[],
): ChangeKind[] {
  if (before === null || after === null) {
    if (before === after) return [];
    return [before === null ? "new" : "gone"];
  }
  const differs: Record<Exclude<ChangeKind, "new" | "gone">, boolean> = {
    facts: facts.length > 0,
    verdict: before.verdict !== after.verdict,
    ground: before.ground !== after.ground,
    until: before.until !== after.until,
    action: before.action !== after.action,
    // A claim month without a lawful way is a deadline of its own: Form 3 is due with its claims.
    deadline: before.by !== after.by || before.noLawfulWayFrom !== after.noLawfulWayFrom,
  };
  return changeKinds.filter((kind) => kind !== "new" && kind !== "gone" && differs[kind]);
}

/**
 * Which of two changes is more pressing: as the facilities stand now, in the order of a report; what is gone comes last.
 * @returns negative if `one` comes first, positive if `other` does
 */
export function byUrgency(one: FacilityChange, other: FacilityChange): number {
  if (one.after === null || other.after === null)
    return Number(one.after === null) - Number(other.after === null) || one.line - other.line;
  return comparePressure({ ...one.after, line: one.line }, { ...other.after, line: other.line });
}

/** What a comparison comes to, in numbers of facilities. */
export interface ChangeCounts {
  /** The facilities of each list that were answered. */
  readonly before: number;
  readonly after: number;
  readonly unchanged: number;
  readonly changed: number;
  /** Of those that changed; one facility can differ in several respects. */
  readonly kinds: Readonly<Record<ChangeKind, number>>;
}

/** Rows that cannot be answered, and so not compared. */
export interface RejectedRows {
  readonly count: number;
  /** The first of them, and what is wrong with them. */
  readonly told: readonly { readonly line: number; readonly message: string }[];
}

/** What two lists, or two days of one list, differ in. */
export interface ListChanges {
  readonly counts: ChangeCounts;
  /** The most urgent first. */
  readonly changes: readonly FacilityChange[];
  readonly rejected: { readonly before: RejectedRows; readonly after: RejectedRows };
  /** The headings of the columns that tell facilities from one another. */
  readonly keyedBy: readonly string[];
  /** Whether rows name days of their own, on which they are answered whatever day is asked about. */
  readonly ownDays: boolean;
}
