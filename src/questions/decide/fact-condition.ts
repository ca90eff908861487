import { dayBefore, type CivilDate } from "../../calendar/civil-date.js";
import type { Branch } from "../../engine/branches.js";
import { isRange, unitedRuns, type DayRange, type Value } from "../../engine/value.js";

/** A value, or a side of a day, as an answer tells it. */
export type ToldValue = string | boolean | { readonly onOrBefore?: string; readonly after?: string };

/** What a branch or a change says of one fact: one value, or any of several. */
export type FactCondition = ToldValue | readonly ToldValue[];

/**
 * Tells which values a fact may take: runs of days that adjoin are told as one.
 * @param values disjoint values, runs of days in order
 * @param latest the last day the fact can be, which goes without saying
 */
export function tell(values: readonly Value[], latest: CivilDate | null): FactCondition {
  const told: ToldValue[] = values.filter((value): value is string | boolean => !isRange(value));
  const runs = sidesToTell(values.filter(isRange));
  told.push(...runs.map((run) => tellRun(run, latest)));
  return told.length === 1 ? told[0]! : told;
}

/** The runs, united where that leaves a side to tell: any day at all has none, and stays the two sides of a day. */
function sidesToTell(runs: readonly DayRange[]): readonly DayRange[] {
  const whole = unitedRuns(runs);
  const last = runs.find(({ to }) => to === null);
  if (!last?.from || whole[0]!.from !== null || whole[0]!.to !== null) return whole;
  return [{ from: null, to: dayBefore(last.from) }, last];
}

/**
 * Tells what a branch supposes of each fact.
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

function tellRun({ from, to }: DayRange, latest: CivilDate | null): ToldValue {
  return {
    ...(from !== null && { after: dayBefore(from) }),
    ...(to !== null && !(from !== null && to === latest) && { onOrBefore: to }),
  };
}
