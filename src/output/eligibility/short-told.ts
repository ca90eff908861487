import type { CivilMonth } from "../../calendar/civil-date.js";
import type { Eligibility, EligibilityAnswer } from "../../questions/eligibility/eligibility.js";
import type { Moment, NextAction } from "../../questions/plan/next-action.js";
import type { ScreenWords } from "../parts/short-lines.js";
import type { EligibilityWords } from "./text.js";

/** The words of the short answer. */
export interface ShortWords extends EligibilityWords, ScreenWords {}

/** The answer with what stands beside it: the one next step, and what the day brings. */
export interface Told {
  readonly answer: Eligibility;
  readonly medium: EligibilityAnswer;
  readonly next: NextAction;
  readonly moment: Moment;
  readonly noWayFrom: CivilMonth | null;
}
