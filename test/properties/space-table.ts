import type { CivilDate } from "../../src/calendar/civil-date.js";
import type { Facility, FactName } from "../../src/facility/facts.js";
import type { Verdict } from "../../src/questions/decide/decision.js";
import type { Question } from "../../src/regulation/measures/rules.js";
import { withTurn, type Turn } from "./completions.js";
import { isContradictory, plainOutcome } from "./plain.js";

/**
 * One fact of a space: all the ways in which it may turn out, and how it is written where it is unknown (a circumstance
 * is left empty, a record is marked). Where `stated` is given, only those ways are stated one by one.
 */
export interface Axis {
  readonly fact: FactName;
  readonly turns: readonly Turn[];
  readonly stated: readonly Turn[];
  readonly unknown: "unknown" | undefined;
}

/** Every combination of the ways in which some facts may turn out, or be unknown, beside facts that are fixed. */
export interface Combinations {
  readonly question: Question;
  readonly asOf: CivilDate;
  readonly fixed: Facility;
  readonly axes: readonly Axis[];
}

/** A combination to ask about: its place in the table, and the facility that it is. */
export interface Asked {
  readonly place: number;
  readonly facility: Facility;
  readonly isComplete: boolean;
}

/** What an answer has to be. */
export interface Expected {
  readonly verdict: Verdict;
  readonly missing: readonly string[];
}

/** A space with the answers that it has to have. */
export interface SpaceTable {
  /** The combinations that do not contradict themselves, and in which only what is to be stated is stated. */
  readonly asked: () => Generator<Asked>;
  readonly expectedAt: (place: number) => Expected;
  /** The places in which one unknown more has been given a value. */
  readonly moreKnown: (place: number) => number[];
  /** The place in which a filing that was not recorded is recorded; undefined where it was, or is unknown. */
  readonly recording: (place: number, filing: FactName) => number | undefined;
}

const VERDICTS: readonly Verdict[] = ["allowed", "conditional", "not-allowed", "unsettled"];

const isSingle = (mask: number): boolean => (mask & (mask - 1)) === 0;

/**
 * For every combination, which verdicts its completions have, and which facts alone can change one: worked out from the
 * plain verdicts of the complete combinations by taking the definition literally. A place in the table is a number with
 * one digit for each axis: the way in which it turned out, or one more for unknown.
 */
export function spaceTable({ question, asOf, fixed, axes }: Combinations): SpaceTable {
  let size = 1;
  const steps = axes.map(({ turns }) => {
    const step = size;
    size *= turns.length + 1;
    return step;
  });
  const digit = (place: number, axis: number): number =>
    Math.floor(place / steps[axis]!) % (axes[axis]!.turns.length + 1);
  const isUnknown = (place: number, axis: number): boolean => digit(place, axis) === axes[axis]!.turns.length;
  const unknownAxes = (place: number): number[] =>
    axes.flatMap((_, axis) => (isUnknown(place, axis) ? [axis] : []));
  const turnedOut = (place: number, axis: number): number[] =>
    axes[axis]!.turns.map((_, turn, { length }) => place - (length - turn) * steps[axis]!);

  const facilityAt = (place: number): Facility =>
    axes.reduce(
      (facility, { fact, turns, unknown }, axis) =>
        withTurn(facility, fact, isUnknown(place, axis) ? unknown : turns[digit(place, axis)]),
      fixed,
    );

  // One bit for each verdict that a completion has; none where every completion would contradict itself.
  const verdicts = new Uint8Array(size);
  // One bit for each axis on which two completions differ alone, and in the verdict.
  const missing = new Uint16Array(size);
  // Unknown is the highest digit, so whatever a place is worked out from comes before it.
  for (let place = 0; place < size; place += 1) {
    const [one, other] = unknownAxes(place);
    if (one === undefined) {
      const facility = facilityAt(place);
      if (isContradictory(facility, asOf)) continue;
      const { verdict } = plainOutcome(question, { facility, assumed: {} }, asOf);
      verdicts[place] = 1 << VERDICTS.indexOf(verdict);
      continue;
    }
    for (const next of turnedOut(place, one)) {
      verdicts[place]! |= verdicts[next]!;
      missing[place]! |= missing[next]!;
    }
    if (other === undefined) missing[place] = isSingle(verdicts[place]!) ? 0 : 1 << one;
    else for (const next of turnedOut(place, other)) missing[place]! |= missing[next]! & (1 << one);
  }

  function* asked(): Generator<Asked> {
    for (let place = 0; place < size; place += 1) {
      const isToBeAsked = axes.every(
        ({ turns, stated }, axis) => isUnknown(place, axis) || stated.includes(turns[digit(place, axis)]),
      );
      if (!isToBeAsked) continue;
      const facility = facilityAt(place);
      if (isContradictory(facility, asOf)) continue;
      yield { place, facility, isComplete: unknownAxes(place).length === 0 };
    }
  }

  return {
    asked,
    expectedAt: (place) => {
      const found = VERDICTS.filter((_, bit) => (verdicts[place]! & (1 << bit)) !== 0);
      return {
        verdict: found.length === 1 ? found[0]! : "undetermined",
        missing: axes
          .filter((_, axis) => (missing[place]! & (1 << axis)) !== 0)
          .map(({ fact }) => fact)
          .toSorted(),
      };
    },
    moreKnown: (place) => unknownAxes(place).flatMap((axis) => turnedOut(place, axis)),
    recording: (place, filing) => {
      const axis = axes.findIndex(({ fact }) => fact === filing);
      if (axis === -1) return undefined;
      const { turns } = axes[axis]!;
      if (isUnknown(place, axis) || turns[digit(place, axis)] !== undefined) return undefined;
      return place + (turns.indexOf(true) - digit(place, axis)) * steps[axis]!;
    },
  };
}
