import { dayAfter, type CivilDate } from "../calendar/civil-date.js";
import { isDay, isRange, overlap, type Value } from "./value.js";

/**
 * One way in which related facts can turn out. `unknowns` holds the facts that nobody has stated, with the value each
 * takes in this case; `seen` holds what the rules see of it, under the names they ask for. The two differ where a rule
 * asks for something derived (is a plan running?) from facts that were stated or not (when did it begin, when does it end?).
 */
export interface Case {
  readonly unknowns: Readonly<Record<string, Value>>;
  readonly seen: Readonly<Record<string, Value>>;
}

/**
 * All that is still possible: one list of cases for each group of related facts. Every choice of one case from each
 * group is a complete state of affairs; groups do not limit one another.
 */
export type Space = readonly (readonly Case[])[];

/** A fact that stands alone: known, or open to several values. */
export const known = (fact: string, value: Value): Case => ({ unknowns: {}, seen: { [fact]: value } });
export const open = (fact: string, values: readonly Value[]): Case[] =>
  values.map((value) => ({ unknowns: { [fact]: value }, seen: { [fact]: value } }));

/** What a question makes of one value: the part for which the answer is yes, and the part for which it is no. */
export type Test = (value: Value) => { readonly yes?: Value; readonly no?: Value };

/** Is the value one of these? */
export const isOneOf =
  (values: readonly Value[]): Test =>
  (value) =>
    values.includes(value) ? { yes: value } : { no: value };

/** Is the value a day, and on or before this one? A run of days that lies on both sides is cut in two. */
export const isOnOrBefore =
  (day: CivilDate): Test =>
  (value) => {
    if (isRange(value)) {
      if (value.to !== null && value.to <= day) return { yes: value };
      if (value.from !== null && value.from > day) return { no: value };
      return { yes: { from: value.from, to: day }, no: { from: dayAfter(day), to: value.to } };
    }
    return isDay(value) && value <= day ? { yes: value } : { no: value };
  };

/** Divides the cases of one group by a question about one fact. */
export function divide(cases: readonly Case[], fact: string, test: Test): { yes: Case[]; no: Case[] } {
  const yes: Case[] = [];
  const no: Case[] = [];
  for (const one of cases) {
    const value = valueIn(one, fact);
    const parts = test(value);
    if (parts.yes !== undefined) yes.push(parts.yes === value ? one : narrowed(one, fact, parts.yes));
    if (parts.no !== undefined) no.push(parts.no === value ? one : narrowed(one, fact, parts.no));
  }
  return { yes, no };
}

/** The place of the group that shows a fact; -1 where none does. */
export const groupShowing = (space: Space, fact: string): number =>
  space.findIndex(([first]) => first !== undefined && fact in first.seen);

/** True if both cases can be the same state of affairs, leaving one fact (or none) out of account. */
export function compatible(one: Case, other: Case, except?: string): boolean {
  return Object.entries(one.unknowns).every(
    ([fact, value]) => fact === except || overlap(value, other.unknowns[fact] ?? value),
  );
}

/** True if some complete state of affairs lies in both. */
export const overlapping = (one: Space, other: Space): boolean =>
  one.every((cases, group) => cases.some((a) => other[group]!.some((b) => compatible(a, b))));

function valueIn(one: Case, fact: string): Value {
  const value = one.seen[fact];
  if (value === undefined) throw new Error(`a rule asks for a fact that nobody provides: ${fact}`);
  return value;
}

function narrowed(one: Case, fact: string, value: Value): Case {
  return { unknowns: { ...one.unknowns, [fact]: value }, seen: { ...one.seen, [fact]: value } };
}
