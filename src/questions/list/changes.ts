import type { CivilDate, CivilMonth } from "../../calendar/civil-date.js";
import type { Facility, FactName } from "../../facility/facts.js";
import type { Ground } from "../../regulation/measures/outcome.js";
import type { Verdict } from "../decide/decision.js";
import type { NextActionId } from "../plan/next-action.js";
import { comparePressure } from "./report.js";

/** The state of a facility on a day, as compared between two lists. */
export interface Standing {
  /** For the medium in use, as are the ground and the last day. */
  readonly verdict: Verdict;
  readonly ground: Ground | null;
  readonly until: CivilDate | null;
  readonly action: NextActionId;
  readonly by: CivilDate | null;
  /** The last open day on or before it. */
  readonly openDay: CivilDate | null;
  readonly noLawfulWayFrom: CivilMonth | null;
}

/** What can differ about a facility between two lists or two days, in display order. */
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

/** A fact that was changed; undefined where it is not stated. */
export interface ChangedFact {
  readonly fact: FactName;
  readonly before: Facility[FactName];
  readonly after: Facility[FactName];
}

/** A facility that differs. */
export interface FacilityChange {
  /** What identifies it, as written in the later list. */
  readonly key: string;
  readonly name: string;
  readonly kinds: readonly ChangeKind[];
  /** For a facility that is in both lists. */
  readonly facts: readonly ChangedFact[];
  /** Null for a new one. */
  readonly before: Standing | null;
  /** Null for one that is gone. */
  readonly after: Standing | null;
  /** Its line in the later list; in the earlier list for one that is gone. */
  readonly line: number;
}

/**
 * What differs about a facility.
 * @param before its earlier state; null if it was not listed
 * @param after its later state; null if it is no longer listed
 * @returns an empty list if nothing differs
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
    // A claim month without a lawful medium is a deadline of its own: Form 3 is due with its claims.
    deadline: before.by !== after.by || before.noLawfulWayFrom !== after.noLawfulWayFrom,
  };
  return changeKinds.filter((kind) => kind !== "new" && kind !== "gone" && differs[kind]);
}

/**
 * Compares the urgency of two changes: by the present state of the facilities, in the order of a report; those that are
 * gone come last.
 * @returns negative if `one` comes first, positive if `other` does
 */
export function byUrgency(one: FacilityChange, other: FacilityChange): number {
  if (one.after === null || other.after === null)
    return Number(one.after === null) - Number(other.after === null) || one.line - other.line;
  return comparePressure({ ...one.after, line: one.line }, { ...other.after, line: other.line });
}

/** The result of a comparison in numbers of facilities. */
export interface ChangeCounts {
  readonly before: number;
  readonly after: number;
  readonly unchanged: number;
  readonly changed: number;
  /** Of those that changed; one facility can differ in several respects. */
  readonly kinds: Readonly<Record<ChangeKind, number>>;
}

/** Rows that cannot be answered and are therefore not compared. */
export interface RejectedRows {
  readonly count: number;
  /** The first of them, with what is wrong. */
  readonly listed: readonly { readonly line: number; readonly message: string }[];
}

/** The differences between two lists, or between two days of one list. */
export interface ListChanges {
  readonly counts: ChangeCounts;
  /** The most urgent first. */
  readonly changes: readonly FacilityChange[];
  readonly rejected: { readonly before: RejectedRows; readonly after: RejectedRows };
  /** The headings of the columns that identify facilities. */
  readonly keyedBy: readonly string[];
  /** Whether rows have days of their own, which override the day asked about. */
  readonly ownDays: boolean;
}
