import { civilDate, type CivilDate } from "../../calendar/civil-date.js";
import type { Grade } from "../measures/payers.js";

/** The last day up to which no amendment of the ordinance was seen; what was looked at is not all that there is. */
export const NO_AMENDMENT_SEEN_THROUGH = civilDate("2026-08-22");

/** Something that was seen after the text was read, and what it says of the ordinance. */
export interface Evidence {
  readonly id:
    "notification-2026-70" | "list-of-updated-laws" | "medical-care-rules-amended" | "published-study";
  readonly seenOn: CivilDate;
  /** How far it is that of an official text. */
  readonly grade: Grade;
  /** How far it bears out that the ordinance stands, where that is less. */
  readonly conclusion?: Grade;
}

/** What was seen since the text of the ordinance was read, none of which verifies it, the oldest first. */
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

/** Runs of days whose promulgations were not seen; the last is open. */
export const unseen: readonly { readonly from: CivilDate; readonly to: CivilDate | null }[] = [
  { from: civilDate("2026-02-03"), to: civilDate("2026-07-12") },
  { from: civilDate("2026-08-23"), to: null },
];

/** What was looked for and not found; that it was not found is no proof that there is none. */
export const notFound = [
  "end-date-for-disks-or-paper",
  "new-roadmap",
  "renewal-deadlines-of-2025-and-2026",
  "hardship-in-resubmitting-on-paper",
  "facilities-by-medium-since-2023",
  "reception-calendars-of-2025-and-2026",
] as const;
