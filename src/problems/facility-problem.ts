import type { CivilDate } from "../calendar/civil-date.js";
import { refusal, type Accepted } from "../facility/accepted.js";
import type { Contradiction } from "../facility/contradictions.js";
import type { ColumnName, FactName } from "../facility/facts.js";

/** Why a facility cannot be answered at all. */
export type FacilityFault =
  /** The value is none of the fact's, or the day asked about is no day: `accepted` says what would be. */
  | {
      readonly kind: "bad-value";
      readonly fact: ColumnName;
      readonly value: unknown;
      readonly accepted: Accepted;
    }
  /** There is no such fact: passed over, a misspelt one would count as not stated. */
  | { readonly kind: "unknown-fact"; readonly name: string; readonly nearest?: FactName }
  | { readonly kind: "not-a-facility" }
  | { readonly kind: "contradiction"; readonly contradictions: readonly [Contradiction, ...Contradiction[]] }
  | { readonly kind: "before-first-encoded-day"; readonly asOf: CivilDate; readonly first: CivilDate };

/**
 * Thrown where a fact or the day asked about has a value that is not accepted, where facts contradict one another, and
 * where the day lies before the law that is encoded.
 * @example
 * (() => {
 *   try {
 *     return eligibility({ hardshipEndsOn: civilDate("2025-01-31") }, civilDate("2024-10-01")).answers;
 *   } catch (problem) {
 *     if (problem instanceof FacilityProblem) return problem.fault;
 *     throw problem;
 *   }
 * })() // => { kind: "contradiction", contradictions: [{ code: "hardship-end-without-hardship", facts: ["hardshipEndsOn", "hardship"] }] }
 */
export class FacilityProblem extends Error {
  readonly fault: FacilityFault;
  constructor(fault: FacilityFault) {
    super(`${fault.kind}: ${detailOf(fault)}`);
    this.name = "FacilityProblem";
    this.fault = fault;
  }
}

function detailOf(fault: FacilityFault): string {
  switch (fault.kind) {
    case "bad-value":
      return refusal(fault.fact, fault.value, fault.accepted);
    case "unknown-fact":
      return `${fault.name}${fault.nearest === undefined ? "" : `; did you mean ${fault.nearest}?`}`;
    case "not-a-facility":
      return "the facts are stated as an object";
    case "contradiction":
      return fault.contradictions[0].code;
    case "before-first-encoded-day":
      return fault.asOf;
  }
}
