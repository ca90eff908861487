import type { CivilDate } from "../calendar/civil-date.js";
import type { Contradiction } from "../facility/contradictions.js";

/** Why a facility cannot be answered at all. */
export type FacilityFault =
  | { readonly kind: "contradiction"; readonly contradictions: readonly [Contradiction, ...Contradiction[]] }
  | { readonly kind: "before-first-encoded-day"; readonly asOf: CivilDate; readonly first: CivilDate };

/** Thrown where the facts contradict one another, or ask about a day before the law that is encoded. */
export class FacilityProblem extends Error {
  readonly fault: FacilityFault;
  constructor(fault: FacilityFault) {
    super(
      fault.kind === "contradiction"
        ? `contradiction: ${fault.contradictions[0].code}`
        : `${fault.kind}: ${fault.asOf}`,
    );
    this.name = "FacilityProblem";
    this.fault = fault;
  }
}
