import type { CivilMonth } from "../../calendar/civil-date.js";
import type { FactName } from "../../facility/facts.js";
import type { Eligibility, EligibilityAnswer } from "../../questions/eligibility/eligibility.js";
import type { Moment, NextAction } from "../../questions/plan/next-action.js";
import type { ScreenWords } from "../parts/short-lines.js";
import type { EligibilityWords } from "./text.js";

export interface ShortWords extends EligibilityWords, ScreenWords {}

/** A row of the short answer. Rows of one kind are grouped under one label. */
export interface ShortRow {
  /** The kind of row; `reason` is a sentence without a label. */
  readonly kind: Exclude<keyof ScreenWords["short"]["labels"], "missing"> | "reason";
  readonly text: string;
  /** Its priority if not everything fits; a row without it always stays. */
  readonly weight?: number;
  readonly emphasis?: "strong" | "caution";
}

/** The answer with its context: the next step and the dates that depend on the day. */
export interface ShortContext {
  readonly answer: Eligibility;
  readonly medium: EligibilityAnswer;
  readonly next: NextAction;
  /** The facts to state, if that is the next step. */
  readonly facts: readonly FactName[];
  readonly moment: Moment;
  readonly noWayFrom: CivilMonth | null;
  /** Whether the question is that of the medium in use, which the next step is about. */
  readonly isAboutUse: boolean;
  /**
   * The months without a lawful medium if the reported younger full-timer exists, although the date of birth given is
   * another's.
   */
  readonly possibleGaps: readonly CivilMonth[];
}
