import type { CivilDate } from "../../calendar/civil-date.js";
import { acceptedOf, isAccepted } from "../../facility/accepted.js";
import { factNames, facts, type ColumnName, type FactName } from "../../facility/facts.js";
import { nearestTo } from "../../facility/read.js";
import { FacilityProblem } from "../../problems/facility-problem.js";

/**
 * Refuses facts that are none, as data from elsewhere may hold them: the rules ask whether a fact has this value or that,
 * and would take any other for a value that leads on. What is `undefined` is not stated; `null` is no value.
 * @throws FacilityProblem for the first value that is not accepted, and for a name that no fact has
 */
export function requireFacts(facility: Readonly<Partial<Record<FactName, unknown>>>): void {
  if (typeof facility !== "object" || facility === null || Array.isArray(facility))
    throw new FacilityProblem({ kind: "not-a-facility" });
  for (const name of factNames) {
    const value = facility[name];
    if (value !== undefined) requireAccepted(name, value);
  }
  for (const [name, value] of Object.entries(facility)) {
    if (value === undefined || Object.hasOwn(facts, name)) continue;
    const nearest = nearestTo(name, factNames) as FactName | undefined;
    throw new FacilityProblem({ kind: "unknown-fact", name, ...(nearest !== undefined && { nearest }) });
  }
}

/**
 * Refuses a day asked about that is none.
 * @throws FacilityProblem if it is not an existing day written `YYYY-MM-DD`
 */
export const requireDay = (asOf: CivilDate): void => requireAccepted("asOf", asOf);

function requireAccepted(fact: ColumnName, value: unknown): void {
  const accepted = acceptedOf(fact);
  if (!isAccepted(value, accepted)) throw new FacilityProblem({ kind: "bad-value", fact, value, accepted });
}
