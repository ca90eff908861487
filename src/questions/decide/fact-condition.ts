import { dayBefore, type CivilDate } from "../../calendar/civil-date.js";
import type { Branch } from "../../engine/branches.js";
import { isRange, unitedRuns, type DayRange, type Value } from "../../engine/value.js";

/** A value in an answer, or one side of a day. */
export type ConditionValue = string | boolean | { readonly onOrBefore?: string; readonly after?: string };

/** The condition of a branch or a change on one fact: one value, or any of several. */
export type FactCondition = ConditionValue | readonly ConditionValue[];

/** The values of a condition, one or several. */
export const valuesOfCondition = (condition: FactCondition): readonly ConditionValue[] =>
  Array.isArray(condition) ? (condition as readonly ConditionValue[]) : [condition as ConditionValue];

/**
 * Describes the values that a fact may take; adjoining runs of days are merged.
 * @param values disjoint values, runs of days in order
 * @param latest the last day the fact can be, which is implied
 */
export function tell(values: readonly Value[], latest: CivilDate | null): FactCondition {
  const found: ConditionValue[] = values.filter((value): value is string | boolean => !isRange(value));
  const runs = sidesToTell(values.filter(isRange));
  found.push(...runs.map((run) => tellRun(run, latest)));
  return found.length === 1 ? found[0]! : found;
}

/** The runs, merged unless that would cover every day: then they stay the two sides of a day. */
function sidesToTell(runs: readonly DayRange[]): readonly DayRange[] {
  const whole = unitedRuns(runs);
  const last = runs.find(({ to }) => to === null);
  if (!last?.from || whole[0]!.from !== null || whole[0]!.to !== null) return whole;
  return [{ from: null, to: dayBefore(last.from) }, last];
}

/**
 * Describes what a branch assumes about each fact.
 * @param asOf the last day on which anybody can be born
 */
export const tellAll = (
  branch: Pick<Branch, "if">,
  asOf: CivilDate,
): Readonly<Record<string, FactCondition>> =>
  Object.fromEntries(
    Object.entries(branch.if).map(([fact, values]) => [
      fact,
      tell(values, fact === "youngestDob" ? asOf : null),
    ]),
  );

function tellRun({ from, to }: DayRange, latest: CivilDate | null): ConditionValue {
  return {
    ...(from !== null && { after: dayBefore(from) }),
    ...(to !== null && !(from !== null && to === latest) && { onOrBefore: to }),
  };
}
