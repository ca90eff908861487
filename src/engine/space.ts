import { dayAfter, type CivilDate } from "../calendar/civil-date.js";
import { isDay, isRange, overlap, type Value } from "./value.js";

/**
 * One way in which a group of related facts can turn out. `unknowns` holds the facts that are not stated, with the
 * value each has in this case; `seen` holds what the rules see, under the names they ask for. The two differ where a
 * rule asks for something derived (is a plan running?) from other facts (when does it begin and end?).
 */
export interface Case {
  readonly unknowns: Readonly<Record<string, Value>>;
  readonly seen: Readonly<Record<string, Value>>;
}

/**
 * Everything still possible: a list of cases for each group of related facts. Choosing one case from each group gives a
 * complete state; groups are independent of one another.
 */
export type Space = readonly (readonly Case[])[];

/** A fact on its own, with a known value. */
export const known = (fact: string, value: Value): Case => ({ unknowns: {}, seen: { [fact]: value } });
export const open = (fact: string, values: readonly Value[]): Case[] =>
  values.map((value) => ({ unknowns: { [fact]: value }, seen: { [fact]: value } }));

/** Splits a value by a question: the part for which the answer is yes, and the part for which it is no. */
export type Test = (value: Value) => { readonly yes?: Value; readonly no?: Value };

export const isOneOf =
  (values: readonly Value[]): Test =>
  (value) =>
    values.includes(value) ? { yes: value } : { no: value };

/** A run of days that spans the given day is cut in two. */
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

const NONE: readonly Case[] = [];

/** Divides the cases of one group by a question about one fact. */
export function divide(
  cases: readonly Case[],
  fact: string,
  test: Test,
): { readonly yes: readonly Case[]; readonly no: readonly Case[] } {
  // Most facts are known, and questions come in millions.
  if (cases.length === 1) {
    const parts = test(valueIn(cases[0]!, fact));
    if (parts.no === undefined) return { yes: cases, no: NONE };
    if (parts.yes === undefined) return { yes: NONE, no: cases };
  }
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

/** The index of the group that shows a fact; -1 where none does. */
export const groupShowing = (space: Space, fact: string): number =>
  space.findIndex(([first]) => first !== undefined && fact in first.seen);

/** True if both cases can be the same state, ignoring one fact if given. */
export function compatible(one: Case, other: Case, except?: string): boolean {
  return Object.entries(one.unknowns).every(
    ([fact, value]) => fact === except || overlap(value, other.unknowns[fact] ?? value),
  );
}

/** True if some complete state lies in both. */
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
