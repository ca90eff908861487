import type { CivilMonth } from "../../calendar/civil-date.js";
import type { FactName } from "../../facility/facts.js";
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
  /** What is to be stated, where the next step is to state it. */
  readonly facts: readonly FactName[];
  readonly moment: Moment;
  readonly noWayFrom: CivilMonth | null;
  /** Whether the question is that of the medium in use, of which the next step is told. */
  readonly isAboutUse: boolean;
  /** The months without a way if the younger full-timer that is reported is there, though the birth given is another's. */
  readonly possibleGaps: readonly CivilMonth[];
}
