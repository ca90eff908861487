/** A run of days, both ends inclusive; `null` is open. Days are ISO text, whose order is their order in time. */
export interface DayRange {
  readonly from: string | null;
  readonly to: string | null;
}

/** What a fact can be: one of its words, yes or no, a day, or (while it is unknown) a run of days. */
export type Value = string | boolean | DayRange;

export const isRange = (value: Value): value is DayRange => typeof value === "object";

/** True if some day, or the one word, is common to both. */
export function overlap(one: Value, other: Value): boolean {
  if (isRange(one) && isRange(other)) return startsBy(one, other.to) && startsBy(other, one.to);
  if (isRange(one)) return typeof other === "string" && isDay(other) && within(one, other);
  if (isRange(other)) return overlap(other, one);
  return one === other;
}

/** True if the day lies in the run. */
export const within = (range: DayRange, day: string): boolean =>
  (range.from === null || range.from <= day) && (range.to === null || day <= range.to);

const startsBy = (range: DayRange, day: string | null): boolean =>
  range.from === null || day === null || range.from <= day;

/** Days begin with a digit; the words that stand in a day's place ("none") do not. */
export const isDay = (value: Value): value is string => typeof value === "string" && /^\d/.test(value);

/** A text that is equal exactly for equal values. */
export const keyOf = (value: Value): string =>
  isRange(value) ? `${value.from ?? ""}..${value.to ?? ""}` : String(value);
