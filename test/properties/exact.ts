import type { CivilDate } from "../../src/calendar/civil-date.js";
import type { Facility } from "../../src/facility/facts.js";
import type { Question } from "../../src/regulation/measures/rules.js";
import { completed, unknownsOf } from "./completions.js";
import { plainOutcome, type CompleteFacility } from "./plain.js";

/** What an answer has to be, worked out from every completion by the definition. */
export interface Exact {
  /** The verdict of all completions; `undetermined` where two of them differ. */
  readonly verdict: string;
  /** The facts for which two completions differ in that fact alone, and in the verdict; in the order of the alphabet. */
  readonly missing: readonly string[];
}

/** How many completions a facility has, contradictions included. */
export const completionCount = (facility: Facility, asOf: CivilDate): number =>
  unknownsOf(facility, asOf).reduce((count, { turns }) => count * turns.length, 1);

/** One completion by its number, or null where it contradicts itself. */
export function completionAt(facility: Facility, asOf: CivilDate, number: number): CompleteFacility | null {
  let rest = number;
  const turns = unknownsOf(facility, asOf).map(({ fact, turns: all }) => {
    const turn = all[rest % all.length];
    rest = Math.floor(rest / all.length);
    return { fact, turn };
  });
  return completed(facility, turns, asOf);
}

/**
 * Completions without contradiction: all of them where they are few enough, else as many, evenly spread over them all.
 */
export function completionsOf(facility: Facility, asOf: CivilDate, atMost: number): CompleteFacility[] {
  const count = completionCount(facility, asOf);
  const step = Math.max(1, count / atMost);
  return Array.from({ length: Math.min(count, atMost) }, (_, index) =>
    completionAt(facility, asOf, Math.floor(index * step)),
  ).filter((one) => one !== null);
}

/** The exact answer about a facility with few enough unknowns to try every completion. */
export function exactly(question: Question, facility: Facility, asOf: CivilDate): Exact {
  const unknowns = unknownsOf(facility, asOf);
  const verdicts = Array.from({ length: completionCount(facility, asOf) }, (_, number) => {
    const complete = completionAt(facility, asOf, number);
    return complete === null ? undefined : plainOutcome(question, complete, asOf).verdict;
  });
  let step = 1;
  const missing = unknowns.filter(({ turns }) => {
    const own = step;
    step *= turns.length;
    const first = (number: number): number => number - (Math.floor(number / own) % turns.length) * own;
    return verdicts.some((verdict, number) => {
      if (verdict === undefined) return false;
      return turns.some((_, turn) => {
        const other = verdicts[first(number) + turn * own];
        return other !== undefined && other !== verdict;
      });
    });
  });
  const distinct = [...new Set(verdicts.filter((verdict) => verdict !== undefined))];
  return {
    verdict: distinct.length === 1 ? distinct[0]! : "undetermined",
    missing: missing.map(({ fact }) => fact).toSorted(),
  };
}
