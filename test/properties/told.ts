import type { Facility, FactName } from "../../src/facility/facts.js";
import type { FactCondition, ConditionValue } from "../../src/questions/decide/fact-condition.js";

/** True if a fact that turned out so agrees with what a branch or a change says of it; a record that is not there is "none". */
export function agrees(told: FactCondition, turn: Facility[FactName] | undefined): boolean {
  return isList(told) ? told.some((one) => agreesWithOne(one, turn)) : agreesWithOne(told, turn);
}

/** True if a complete facility lies under a branch. */
export const liesUnder = (branch: Readonly<Record<string, FactCondition>>, facility: Facility): boolean =>
  Object.entries(branch).every(([fact, told]) => agrees(told, facility[fact as FactName]));

const isList = (told: FactCondition): told is readonly ConditionValue[] => Array.isArray(told);

function agreesWithOne(told: ConditionValue, turn: Facility[FactName] | undefined): boolean {
  if (typeof told !== "object") return (turn ?? "none") === told;
  if (typeof turn !== "string" || turn === "none") return false;
  return (
    (told.onOrBefore === undefined || turn <= told.onOrBefore) &&
    (told.after === undefined || turn > told.after)
  );
}
