export type { CivilDate, CivilMonth, IsoText, Stated } from "./calendar/civil-date.js";
export { civilDate, civilMonth } from "./problems/asked-values.js";
export type { EraName } from "./calendar/era.js";
export {
  readDate,
  readMonth,
  type DateOrMonthIssue,
  type DateIssue,
  type MonthIssue,
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
  type ReadIssue,
} from "./facility/read.js";
export {
  addOn,
  type AddOnAnswer,
  type AddOnFiling,
  type AddOnOfMonth,
  type AddOnQuestion,
  type AddOnRepayment,
} from "./questions/preparation/add-on.js";
export type { Assumption } from "./questions/decide/assumptions.js";
export type { CitedSource } from "./questions/decide/cited.js";
export type { DeadlineBasis } from "./questions/plan/deadline-basis.js";
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
} from "./questions/dates/deadline.js";
export type { Verdict } from "./questions/decide/decision.js";
export {
  eligibility,
  type Cutoff,
  type Eligibility,
  type EligibilityAnswer,
  type ExplainedStep,
  type Explanation,
  type Reason,
  type Warning,
} from "./questions/eligibility/eligibility.js";
export {
  ClaimsCheckError,
  issueCodes,
  type Issue,
  type IssueCode,
  type IssuePath,
} from "./problems/claims-check-error.js";
export type { Filing } from "./questions/eligibility/filings.js";
export type { NotModelled } from "./questions/decide/not-modelled.js";
export {
  plan,
  type Plan,
  type PlanMonth,
  type PlanRange,
  type PlanWarning,
  type PlanWindow,
} from "./questions/plan/plan.js";
export type { PlanAction, PlanActionId } from "./questions/plan/actions.js";
export type { NextActionId } from "./questions/plan/next-action.js";
export type { Availability } from "./questions/plan/month.js";
export type { MonthRange, PlanReason } from "./questions/plan/reasons.js";
export type { HireReportEffect } from "./questions/plan/schedule.js";
export {
  prepare,
  type PreparationCost,
  type PreparationManuals,
  type PreparationSchedule,
  type PrepareAnswer,
  type PreparedItem,
  type StatedForPreparation,
} from "./questions/preparation/prepare.js";
export {
  roadmap,
  type RoadmapAnswer,
  type RoadmapMilestone,
  type RoadmapPath,
} from "./questions/dates/roadmap.js";
export type { FactCondition, ConditionValue } from "./questions/decide/fact-condition.js";
export type { VerdictChange, ChangedBy } from "./questions/eligibility/what-if.js";
export {
  submissionWindow,
  type WindowAnswer,
  type WindowQuestion,
  type WindowWarning,
} from "./questions/dates/window.js";
export type {
  AddOnMedia,
  AddOnSchedule,
  AddOnTier,
  LaterAddOn,
  LaterAddOnId,
  Opening,
} from "./regulation/dates/add-ons-since-2024.js";
export type { AddOnFacility, AddOnState, OnlineCondition, Visit } from "./regulation/dates/add-on.js";
export type { CertificateCost } from "./regulation/online-start/certificate-cost.js";
export type { ComparisonRow } from "./regulation/online-start/claim-comparison.js";
export type { CutoffRow } from "./regulation/measures/cutoffs.js";
export type { FilingTime, FormId } from "./regulation/measures/forms.js";
export type { DomainMoveAdvice } from "./regulation/online-start/domain-move.js";
export type { Grade, Payer } from "./regulation/measures/payers.js";
export type { FeeSchedule } from "./regulation/online-start/manuals.js";
export {
  earliestStartMonth,
  lastApplicationDate,
  onlineStartSteps,
  safeApplicationDate,
  type ApplicationWitness,
  type OnlineStartPreparation,
  type OnlineStartStep,
  type OnlineStartStepId,
} from "./regulation/dates/online-start.js";
export type { FactCaution } from "./questions/decide/cautions.js";
export type { FilingRequirement, Ground, OutcomeVerdict, WarningId } from "./regulation/measures/outcome.js";
export type {
  Contact,
  PreparationAssumption,
  PreparationFactName,
  PreparationFacts,
  PreparationSection,
  SecurityRole,
} from "./regulation/online-start/preparation.js";
export type { PreparationItemId } from "./regulation/online-start/preparation-items.js";
export type { MilestoneId, MilestoneState } from "./regulation/dates/roadmap.js";
export type { Question, RuleId } from "./regulation/measures/rules.js";
export type { Authority, Citation, SourceId } from "./regulation/sources/sources.js";
export {
  submissionWindows,
  type ClaimMethod,
  type ClaimSession,
  type JapanInstant,
  type SubmissionWindow,
} from "./regulation/dates/submission-windows.js";
