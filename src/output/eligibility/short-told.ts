import type { CivilMonth } from "../../calendar/civil-date.js";
import type { Eligibility, EligibilityAnswer } from "../../questions/eligibility/eligibility.js";
import type { Moment, NextAction } from "../../questions/plan/next-action.js";
import type { ScreenWords } from "../parts/short-lines.js";
import type { EligibilityWords } from "./text.js";

/** The words of the short answer. */
export interface ShortWords extends EligibilityWords, ScreenWords {}

/** A row of the short answer. Rows of one kind stand together, under one label. */
export interface ShortRow {
  /** What it tells; `reason` is a sentence without a label. */
  readonly kind: Exclude<keyof ScreenWords["short"]["labels"], "missing"> | "reason";
  readonly text: string;
  /** How much it matters where not all has room; without it the row always stays. */
  readonly weight?: number;
  readonly emphasis?: "strong" | "caution";
}

/** The answer with what stands beside it: the one next step, and what the day brings. */
export interface Told {
  readonly answer: Eligibility;
  readonly medium: EligibilityAnswer;
  readonly next: NextAction;
  readonly moment: Moment;
  readonly noWayFrom: CivilMonth | null;
}
