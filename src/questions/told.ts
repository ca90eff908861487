import { dayAfter, dayBefore, type CivilDate } from "../calendar/civil-date.js";
import { isRange, type Value } from "../engine/value.js";

/** A value, or a side of a day, as an answer tells it. */
export type ToldValue = string | boolean | { readonly onOrBefore?: string; readonly after?: string };

/** What a branch or a change says of one fact: one value, or any of several. */
export type Told = ToldValue | readonly ToldValue[];

/**
 * Tells which values a fact may take: runs of days that adjoin are told as one.
 * @param values disjoint values, runs of days in order
 * @param latest the last day the fact can be, which goes without saying
 */
export function tell(values: readonly Value[], latest: CivilDate | null): Told {
  const told: ToldValue[] = values.filter((value): value is string | boolean => !isRange(value));
  const runs: { from: string | null; to: string | null }[] = [];
  const inOrder = values
    .filter(isRange)
    .toSorted((one, other) => ((one.from ?? "") < (other.from ?? "") ? -1 : 1));
  for (const run of inOrder) {
    const before = runs.at(-1);
    const adjoins =
      before !== undefined &&
      before.to !== null &&
      run.from !== null &&
      dayAfter(before.to as CivilDate) === run.from;
    // Any day at all would have no side to tell: it stays the two sides of a day.
    if (adjoins && !(before.from === null && run.to === null)) before.to = run.to;
    else runs.push({ ...run });
  }
  told.push(...runs.map((run) => tellRun(run, latest)));
  return told.length === 1 ? told[0]! : told;
}

function tellRun(
  { from, to }: { from: string | null; to: string | null },
  latest: CivilDate | null,
): ToldValue {
  return {
    ...(from !== null && { after: dayBefore(from as CivilDate) }),
    ...(to !== null && !(from !== null && to === latest) && { onOrBefore: to }),
  };
}
