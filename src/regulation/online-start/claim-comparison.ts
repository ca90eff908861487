import { notice, type Citation } from "../sources/sources.js";

/** What claiming online changes compared with optical disk, row by row (別添1 p.3). */
export const comparisonRows = [
  "reception-days",
  "reception-hours",
  "errors",
  "transport",
  "wrong-address",
  "work",
  "payment-notices",
  "storage",
] as const;

/** One of {@link comparisonRows}. */
export type ComparisonRow = (typeof comparisonRows)[number];

/** The sources of the comparison. */
export const comparisonCitations: readonly Citation[] = [notice("別添1 p.3")];
