import { civilDate, type CivilDate } from "../../calendar/civil-date.js";
import type { Grade } from "../measures/payers.js";

/** The last day up to which no amendment of the ordinance was seen; the search was not exhaustive. */
export const NO_AMENDMENT_SEEN_THROUGH = civilDate("2026-08-22");

/** A finding made after the text was read, and what it says about the ordinance. */
export interface Evidence {
  readonly id:
    "notification-2026-70" | "list-of-updated-laws" | "medical-care-rules-amended" | "published-study";
  readonly seenOn: CivilDate;
  /** How close the finding is to an official text. */
  readonly grade: Grade;
  /** How far it supports that the ordinance is unchanged, where that is weaker. */
  readonly conclusion?: Grade;
}

/** Findings since the text of the ordinance was read, oldest first; none of them verifies the text. */
export const evidence: readonly Evidence[] = [
  {
    id: "notification-2026-70",
    seenOn: civilDate("2026-03-05"),
    grade: "A",
    conclusion: "C",
  },
  { id: "medical-care-rules-amended", seenOn: civilDate("2026-03-05"), grade: "A" },
  { id: "list-of-updated-laws", seenOn: NO_AMENDMENT_SEEN_THROUGH, grade: "A-" },
  { id: "published-study", seenOn: civilDate("2026-09-17"), grade: "B" },
];

/** Periods whose promulgations were not seen; the last is open-ended. */
export const unseen: readonly { readonly from: CivilDate; readonly to: CivilDate | null }[] = [
  { from: civilDate("2026-02-03"), to: civilDate("2026-07-12") },
  { from: civilDate("2026-08-23"), to: null },
];

/** What was searched for and not found, which does not prove that there is none. */
export const notFound = [
  "end-date-for-disks-or-paper",
  "new-roadmap",
  "renewal-deadlines-of-2025-and-2026",
  "hardship-in-resubmitting-on-paper",
  "facilities-by-medium-since-2023",
  "reception-calendars-of-2025-and-2026",
] as const;
