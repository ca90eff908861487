import type { CivilDate } from "../../calendar/civil-date.js";
import { factsBehind } from "../../facility/asked-facts.js";
import { missingPlanDay } from "../../facility/dated-records.js";
import { facts, factNames, type ColumnName, type Facility, type FactName } from "../../facility/facts.js";
import { assumedMethods, methodsSettledByDesignation } from "../../facility/methods.js";
import { VERIFIED_THROUGH } from "../../regulation/sources/sources.js";
import type { LawLeaf } from "./decision.js";

/** An assumption behind an answer. */
export interface Assumption {
  readonly id:
    | "none-recorded"
    | "same-as-method"
    | "never-claimed-before-designation"
    | "clinic-is-medical"
    | "law-unchanged-since";
  readonly facts: readonly FactName[];
}

/**
 * The assumptions behind outcomes: only facts that were asked on the way to them.
 * @param leaves the open leaves of one or more questions' trees
 * @param asOf the last day about which something was decided
 */
export function assumptionsOf(leaves: readonly LawLeaf[], facility: Facility, asOf: CivilDate): Assumption[] {
  const asked = askedIn(leaves);
  const missing = missingPlanDay(facility);
  const notRecorded = factNames.filter(
    (name) =>
      asked.has(name) &&
      facts[name].role === "record" &&
      facility[name] === undefined &&
      // If one day of a plan is given, the other is missing rather than none.
      name !== missing,
  );
  const assumed = assumedMethods(facility).filter((name) => asked.has(name));
  const settled = methodsSettledByDesignation(facility).filter((name) => asked.has(name));
  const taken: (Assumption | false)[] = [
    facility.type === "clinic" && { id: "clinic-is-medical", facts: ["type"] },
    assumed.length > 0 && { id: "same-as-method", facts: assumed },
    settled.length > 0 && { id: "never-claimed-before-designation", facts: settled },
    notRecorded.length > 0 && { id: "none-recorded", facts: notRecorded },
    asOf > VERIFIED_THROUGH && { id: "law-unchanged-since", facts: [] },
  ];
  return taken.filter((one) => one !== false);
}

/** The facts behind everything asked on the way to some outcomes, in the order of first asking. */
export function askedIn(leaves: readonly LawLeaf[]): ReadonlySet<ColumnName> {
  const asked = new Set<string>();
  for (const { path } of leaves) for (const { fact } of path) asked.add(fact);
  return new Set([...asked].flatMap(factsBehind));
}
