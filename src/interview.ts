export {
  answered,
  beginInterview,
  isContradiction,
  nextDetail,
  nextStep,
  type Choice,
  type FactStep,
  type Interview,
  type InterviewFact,
  type ReviewStep,
  type Step,
  type TakenForGranted,
} from "./questions/eligibility/interview.js";
