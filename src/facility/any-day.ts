import type { CivilDate } from "../calendar/civil-date.js";
import type { Case, Space } from "../engine/space.js";
import { isRange, keyOf, type Value } from "../engine/value.js";

/** What rules see of a case regardless of the day: the day itself is open, and so is what reaches up to it. */
export const onAnyDay = (seen: Case["seen"], day: CivilDate): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(seen).map(([fact, value]) => {
      if (fact === "asOf") return [fact, { from: null, to: null }];
      return [fact, isRange(value) && value.to === day ? { ...value, to: null } : value];
    }),
  );

/** A text that is equal if and only if rules see the same. */
export const seenKey = (seen: Case["seen"]): string => Object.values(seen).map(keyOf).join(" ");

/**
 * A signature of all that is possible on a day, leaving the day itself out: what rules see, and which cases agree in
 * their unknowns. Where it is equal for two days between which the law does not change, rules have the same outcomes on
 * both, and the same facts are missing: unknown dates lie around either day alike.
 */
export const signatureOn = (day: CivilDate, possibilities: Space): string =>
  possibilities.map((cases) => casesLookOn(day, cases)).join(";");

function casesLookOn(day: CivilDate, cases: readonly Case[]): string {
  const runs = new Map<string, number>();
  /** Runs of days are numbered in order of appearance: which days they are makes no difference. */
  const lookOf = (fact: string, value: Value): string => {
    if (!isRange(value)) return `${fact} ${value}`;
    const run = `${fact} ${keyOf(value)}`;
    const number = runs.get(run) ?? runs.size;
    runs.set(run, number);
    return `${fact} ${number}`;
  };
  return cases
    .map(({ unknowns, seen }) =>
      [
        seenKey(onAnyDay(seen, day)),
        ...Object.entries(unknowns).map(([fact, value]) => lookOf(fact, value)),
      ].join(),
    )
    .join("|");
}
