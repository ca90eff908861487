export { civilDate, civilMonth, type CivilDate, type CivilMonth } from "./calendar/civil-date.js";
export { readDate, readMonth, type DateProblem, type MonthProblem } from "./calendar/read-date.js";
export type { Reading } from "./calendar/reading.js";
export type { Contradiction } from "./facility/contradictions.js";
export type {
  ColumnName,
  Facility,
  FacilityType,
  FactName,
  Hardship,
  Method,
  PaperGround,
  Unknown,
  ValueOf,
} from "./facility/facts.js";
export { readValue, type ReadProblem } from "./facility/read.js";
export { addOn, type AddOnAnswer, type AddOnQuestion } from "./questions/add-on.js";
export type { Assumption } from "./questions/assumptions.js";
export type { CitedSource } from "./questions/cited.js";
export { deadline, type DeadlineAnswer, type DeadlineQuestion } from "./questions/deadline.js";
export type { Verdict } from "./questions/decision.js";
export {
  eligibility,
  type Eligibility,
  type EligibilityAnswer,
  type FilingToMake,
  type Reason,
  type Warning,
} from "./questions/eligibility.js";
export { FacilityProblem, type FacilityFault } from "./questions/facility-problem.js";
export type { PlanAction } from "./questions/plan-actions.js";
export { plan, type Plan, type PlanMonth, type PlanRange } from "./questions/plan.js";
export { prepare, type PrepareAnswer, type StatedForPreparation } from "./questions/prepare.js";
export { roadmap, type RoadmapAnswer } from "./questions/roadmap.js";
export type { Told, ToldValue } from "./questions/told.js";
export type { WhatIf } from "./questions/what-if.js";
export { windowFor, type WindowAnswer, type WindowQuestion } from "./questions/window.js";
export {
  earliestStartMonth,
  lastApplicationDate,
  onlineStartSteps,
  safeApplicationDate,
  type OnlineStartPreparation,
  type OnlineStartStep,
} from "./regulation/online-start.js";
export { QuestionProblem, type QuestionFault } from "./regulation/question-problem.js";
export type { Question } from "./regulation/rules.js";
export {
  submissionWindows,
  type ClaimMethod,
  type ClaimSession,
  type SubmissionWindow,
} from "./regulation/submission-windows.js";
