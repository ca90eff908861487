export { civilDate, civilMonth, type CivilDate, type CivilMonth } from "./calendar/civil-date.js";
export type { Facility } from "./facility/facts.js";
export { eligibility, type Eligibility, type EligibilityAnswer } from "./questions/eligibility.js";
export { FacilityProblem } from "./questions/facility-problem.js";
