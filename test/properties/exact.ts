import type { CivilDate } from "../../src/calendar/civil-date.js";
import type { Facility } from "../../src/facility/facts.js";
import type { LawOutcome } from "../../src/regulation/outcome.js";
import type { Question } from "../../src/regulation/rules.js";
import { completed, unknownsOf } from "./completions.js";
import { plainOutcome } from "./plain.js";

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
function completionAt(facility: Facility, asOf: CivilDate, number: number) {
  let rest = number;
  const turns = unknownsOf(facility, asOf).map(({ fact, turns: all }) => {
    const turn = all[rest % all.length];
    rest = Math.floor(rest / all.length);
    return { fact, turn };
  });
  return completed(facility, turns, asOf);
}

/** The outcome of one completion by its number, or null where it contradicts itself. */
export function outcomeAt(
  question: Question,
  facility: Facility,
  asOf: CivilDate,
  number: number,
): LawOutcome | null {
  const complete = completionAt(facility, asOf, number);
  return complete === null ? null : plainOutcome(question, complete, asOf);
}

/** The exact answer about a facility with few enough unknowns to try every completion. */
export function exactly(question: Question, facility: Facility, asOf: CivilDate): Exact {
  const unknowns = unknownsOf(facility, asOf);
  const verdicts = Array.from(
    { length: completionCount(facility, asOf) },
    (_, number) => outcomeAt(question, facility, asOf, number)?.verdict,
  );
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
