import type { CivilDate } from "../calendar/civil-date.js";
import type { Contradiction } from "../facility/contradictions.js";
import type { ReadIssue } from "../facility/read.js";

/** Why a row cannot be answered. `column` is a name as it stands in the list. */
export type RowIssue =
  | {
      readonly code: "bad-value";
      readonly column: string;
      readonly value: string;
      readonly issue: ReadIssue;
    }
  /** `columns`: those of the facts that contradict one another, as far as the list has them. */
  | {
      readonly code: "contradiction";
      readonly columns: readonly string[];
      readonly contradiction: Contradiction;
    }
  | {
      readonly code: "before-first-encoded-day";
      /** Absent where the day is that of the whole list. */
      readonly column?: string;
      readonly asOf: CivilDate;
      readonly first: CivilDate;
    }
  /** A formula of which no result is stored: what it comes to is not known, and it is not nothing. */
  | { readonly code: "formula-without-result"; readonly column: string }
  /** More cells than the header has: a comma too many, most often. `beyond` are those that have no column. */
  | { readonly code: "too-many-cells"; readonly columns: number; readonly beyond: readonly string[] }
  | { readonly code: "text-after-quote"; readonly column: string; readonly value: string };
