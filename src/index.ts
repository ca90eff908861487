export { civilDate, civilMonth, type CivilDate, type CivilMonth } from "./calendar/civil-date.js";
export type { EraName } from "./calendar/era.js";
export {
  readDate,
  readMonth,
  type DateOrMonthProblem,
  type DateProblem,
  type MonthProblem,
} from "./calendar/read-date.js";
export type { Reading } from "./calendar/reading.js";
export type { DayRange } from "./engine/value.js";
export type { Accepted, AcceptedKind } from "./facility/accepted.js";
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
export {
  readValue,
  type CareGovernedElsewhere,
  type JapaneseWords,
  type ReadProblem,
} from "./facility/read.js";
export {
  addOn,
  type AddOnAnswer,
  type AddOnFiling,
  type AddOnQuestion,
  type AddOnRepayment,
} from "./questions/add-on.js";
export type { Assumption } from "./questions/assumptions.js";
export type { CitedSource } from "./questions/cited.js";
export type { DeadlineBasis } from "./questions/deadline-basis.js";
export {
  deadline,
  type AppliedOnAnswer,
  type AppliedOnQuestion,
  type DeadlineAnswer,
  type DeadlineQuestion,
  type DeadlineSchedule,
  type DeadlineWarning,
  type StartMonthAnswer,
  type StartMonthQuestion,
  type StatedForDeadline,
} from "./questions/deadline.js";
export type { Verdict } from "./questions/decision.js";
export {
  eligibility,
  type Cutoff,
  type Eligibility,
  type EligibilityAnswer,
  type ExplainedStep,
  type Explanation,
  type Reason,
  type Warning,
} from "./questions/eligibility.js";
export { FacilityProblem, type FacilityFault } from "./questions/facility-problem.js";
export type { FilingToMake } from "./questions/filings.js";
export type { NotModelled } from "./questions/not-modelled.js";
export {
  plan,
  type Plan,
  type PlanMonth,
  type PlanRange,
  type PlanWarning,
  type PlanWindow,
} from "./questions/plan.js";
export type { PlanAction, PlanActionId } from "./questions/plan-actions.js";
export type { Openness } from "./questions/plan-month.js";
export type { MonthRun, PlanReason } from "./questions/plan-reasons.js";
export type { Foreseen } from "./questions/plan-schedule.js";
export {
  prepare,
  type PreparationCost,
  type PreparationManuals,
  type PreparationSchedule,
  type PrepareAnswer,
  type PreparedItem,
  type StatedForPreparation,
} from "./questions/prepare.js";
export { roadmap, type RoadmapAnswer, type RoadmapMilestone, type RoadmapPath } from "./questions/roadmap.js";
export type { Told, ToldValue } from "./questions/told.js";
export type { WhatIf, Who } from "./questions/what-if.js";
export { windowFor, type WindowAnswer, type WindowQuestion, type WindowWarning } from "./questions/window.js";
export type { AddOnFacility, AddOnState, OnlineCondition, Visit } from "./regulation/add-on.js";
export type { CertificateCost } from "./regulation/certificate-cost.js";
export type { ComparisonRow } from "./regulation/claim-comparison.js";
export type { CutoffRow } from "./regulation/cutoffs.js";
export type { FilingTime, FormId, Payer } from "./regulation/forms.js";
export type { FeeSchedule } from "./regulation/manuals.js";
export {
  earliestStartMonth,
  lastApplicationDate,
  onlineStartSteps,
  safeApplicationDate,
  type ApplicationWitness,
  type OnlineStartPreparation,
  type OnlineStartStep,
  type OnlineStartStepId,
} from "./regulation/online-start.js";
export type { Filing, Ground, OutcomeVerdict, WarningId } from "./regulation/outcome.js";
export type {
  Contact,
  PreparationAssumption,
  PreparationFactName,
  PreparationFacts,
  PreparationSection,
  SecurityRole,
} from "./regulation/preparation.js";
export type { PreparationItemId } from "./regulation/preparation-items.js";
export { QuestionProblem, type QuestionFault } from "./facility/question-problem.js";
export type { MilestoneId, MilestoneState } from "./regulation/roadmap.js";
export type { Question, RuleId } from "./regulation/rules.js";
export type { Authority, SourceId } from "./regulation/sources.js";
export {
  submissionWindows,
  type ClaimMethod,
  type ClaimSession,
  type JapanInstant,
  type SubmissionWindow,
} from "./regulation/submission-windows.js";
