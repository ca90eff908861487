import { dayAfter, type CivilDate } from "../calendar/civil-date.js";

/** A run of days, both ends inclusive; `null` is open on that side. */
export interface DayRange {
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

/** The value of a fact: one of its words, yes or no, a day, or (while unknown) a run of days. */
export type Value = string | boolean | DayRange;

export const isRange = (value: Value): value is DayRange => typeof value === "object";

/** True if the two have a day, or the one word, in common. */
export function overlap(one: Value, other: Value): boolean {
  if (isRange(one) && isRange(other)) return startsBy(one, other.to) && startsBy(other, one.to);
  if (isRange(one)) return isDay(other) && within(one, other);
  if (isRange(other)) return overlap(other, one);
  return one === other;
}

/** True if the day lies in the run. */
export const within = (range: DayRange, day: CivilDate): boolean =>
  (range.from === null || range.from <= day) && (range.to === null || day <= range.to);

const startsBy = (range: DayRange, day: CivilDate | null): boolean =>
  range.from === null || day === null || range.from <= day;

/** Days begin with a digit; words used in place of a day ("none") do not. */
export const isDay = (value: Value): value is CivilDate =>
  typeof value === "string" && value >= "0" && value < AFTER_DIGITS;

/** The first text that sorts after all that begin with a digit. */
const AFTER_DIGITS = ":";

/** A text that is equal if and only if the values are. */
export const keyOf = (value: Value): string =>
  isRange(value) ? `${value.from ?? ""}..${value.to ?? ""}` : String(value);

/** The same values, words first, then runs of days in order, merged where they overlap or adjoin. */
export const united = (values: readonly Value[]): Value[] => [
  ...values.filter((value) => !isRange(value)),
  ...unitedRuns(values.filter(isRange)),
];

/** Runs of days in order, merged where they overlap or adjoin. */
export function unitedRuns(runs: readonly DayRange[]): DayRange[] {
  const inOrder = runs.toSorted((one, other) => ((one.from ?? "") < (other.from ?? "") ? -1 : 1));
  return inOrder.reduce<DayRange[]>((accumulated, run) => {
    const last = accumulated.at(-1);
    if (last === undefined || !startsBy(run, last.to && dayAfter(last.to))) return [...accumulated, run];
    const to = last.to === null || run.to === null ? null : last.to > run.to ? last.to : run.to;
    return [...accumulated.slice(0, -1), { from: last.from, to }];
  }, []);
}
