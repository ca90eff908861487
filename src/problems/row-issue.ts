import type { CivilDate } from "../calendar/civil-date.js";
import type { Contradiction } from "../facility/contradictions.js";
import type { ReadIssue } from "../facility/read.js";

/** Why a row cannot be answered. `column` is a name as in the list. */
export type RowIssue =
  | {
      readonly code: "bad-value";
      readonly column: string;
      readonly value: string;
      readonly issue: ReadIssue;
    }
  /** `columns`: those of the contradictory facts, as far as the list has them. */
  | {
      readonly code: "contradiction";
      readonly columns: readonly string[];
      readonly contradiction: Contradiction;
    }
  | {
      readonly code: "before-first-encoded-day";
      /** Absent if the day is that of the whole list. */
      readonly column?: string;
      readonly asOf: CivilDate;
      readonly first: CivilDate;
    }
  /** A formula without a stored result: its value is unknown, but not empty. */
  | { readonly code: "formula-without-result"; readonly column: string }
  /** More cells than the header has: most often a surplus comma. `beyond` are the cells without a column. */
  | { readonly code: "too-many-cells"; readonly columns: number; readonly beyond: readonly string[] }
  | { readonly code: "text-after-quote"; readonly column: string; readonly value: string };
