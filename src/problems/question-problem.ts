import type { CivilDate, CivilMonth } from "../calendar/civil-date.js";
import { refusal, type Accepted } from "../facility/accepted.js";

/** Why a question about months, days and hours cannot be answered. */
export type QuestionFault =
  /** A part of the question is none that is accepted, or is missing: then its value is undefined. */
  | {
      readonly kind: "bad-value";
      readonly name: string;
      readonly value: unknown;
      readonly accepted: Accepted;
    }
  /** The question has no such part: passed over, a misspelt one would count as not stated. */
  | { readonly kind: "unknown-name"; readonly name: string; readonly nearest?: string }
  /** One of these is asked for, neither none nor both. */
  | { readonly kind: "not-exactly-one"; readonly names: readonly [string, string] }
  | { readonly kind: "not-a-question" }
  /** The set-up day lies outside the days on which the notice has the set-up done. */
  | {
      readonly kind: "setup-day-outside-period";
      readonly setupOn: CivilDate;
      readonly from: CivilDate;
      readonly to: CivilDate;
    }
  | { readonly kind: "last-month-before-first"; readonly first: CivilMonth; readonly last: CivilMonth };

/**
 * Thrown where a question about months, days and hours cannot be answered as it was put.
 * @example
 * (() => {
 *   try {
 *     return deadline({ startMonth: civilMonth("2024-10"), setupOn: civilDate("2024-09-14") }).steps;
 *   } catch (problem) {
 *     if (problem instanceof QuestionProblem) return problem.fault;
 *     throw problem;
 *   }
 * })() // => { kind: "setup-day-outside-period", setupOn: "2024-09-14", from: "2024-09-15", to: "2024-09-30" }
 */
export class QuestionProblem extends RangeError {
  readonly fault: QuestionFault;
  constructor(fault: QuestionFault) {
    super(`${fault.kind}: ${detailOf(fault)}`);
    this.name = "QuestionProblem";
    this.fault = fault;
  }
}

function detailOf(fault: QuestionFault): string {
  switch (fault.kind) {
    case "bad-value":
      return refusal(fault.name, fault.value, fault.accepted);
    case "unknown-name":
      return `${fault.name}${fault.nearest === undefined ? "" : `; did you mean ${fault.nearest}?`}`;
    case "not-exactly-one":
      return `either ${fault.names.join(" or ")}`;
    case "not-a-question":
      return "what is asked is stated as an object";
    case "setup-day-outside-period":
      return `the set-up day ${fault.setupOn} is not from ${fault.from} to ${fault.to}`;
    case "last-month-before-first":
      return `the last month ${fault.last} lies before the first, ${fault.first}`;
  }
}
