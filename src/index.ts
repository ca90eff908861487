export { civilDate, civilMonth, type CivilDate, type CivilMonth } from "./calendar/civil-date.js";
export type { Facility } from "./facility/facts.js";
export { deadline, type DeadlineAnswer, type DeadlineQuestion } from "./questions/deadline.js";
export { eligibility, type Eligibility, type EligibilityAnswer } from "./questions/eligibility.js";
export { FacilityProblem } from "./questions/facility-problem.js";
export type { PlanAction } from "./questions/plan-actions.js";
export { plan, type Plan, type PlanMonth, type PlanRange } from "./questions/plan.js";
export { windowFor, type WindowAnswer, type WindowQuestion } from "./questions/window.js";
export {
  earliestStartMonth,
  lastApplicationDate,
  onlineStartSteps,
  safeApplicationDate,
} from "./regulation/online-start.js";
export { submissionWindows, type SubmissionWindow } from "./regulation/submission-windows.js";
