import { allOf, trimmed, wideBoxes, type Marks } from "./boxes.js";
import { pieces } from "../../engine/pieces.js";
import type { Leaf } from "../../engine/grow.js";
import type { Outcome } from "../../engine/rule.js";
import type { Case, Space } from "../../engine/space.js";
import { keyOf, overlap, united, type Value } from "../../engine/value.js";

/** States given by the values that each fact may have, whatever the others are; a fact left out may be anything. */
export type Box = Readonly<Record<string, readonly Value[]>>;

/** Where all of these hold at once: one condition for each set of facts, which holds where one of its boxes does. */
export type Region = readonly (readonly Box[])[];

/** Where a verdict stands: in each of these regions, which may overlap. */
export interface Cover<Verdict extends string> {
  readonly verdict: Verdict;
  readonly regions: readonly Region[];
}

/**
 * Says of a whole tree in few and wide regions where each verdict stands. Every state of the space lies in a region of
 * its own verdict, and in none of another.
 * @param leaves all leaves of a rule over the whole space
 * @param sets the facts, each in one set, those first of which a region should rather not speak. Facts of one group of
 *   the space must be in one set; others that decide together are better so.
 * @param cost how long it takes to tell a box
 * @throws RangeError if a fact of the space is in no set, or the facts of a group are in several
 */
export function coversOf<O extends Outcome>(
  leaves: readonly Leaf<unknown, O>[],
  sets: readonly (readonly string[])[],
  cost: (box: Box) => number,
): Cover<O["verdict"]>[] {
  requireWholeGroups(leaves[0]?.space ?? [], sets);
  const dimensions = sets.map((facts) => dimensionOf(leaves, facts));
  const full = dimensions.map(({ classes }) => allOf(classes.length));
  const boxes = dimensions.map((dimension) => memoize((bits) => boxesOf(dimension, bits, cost)));
  const costOf = (marks: Marks): number =>
    marks.reduce(
      (sum, bits, index) =>
        bits === full[index] ? sum : boxes[index]!(bits).reduce((more, box) => more + cost(box), sum),
      0,
    );
  const under = (verdict: O["verdict"], same: boolean): Marks[] =>
    leaves.flatMap(({ outcome }, leaf) =>
      (outcome.verdict === verdict) === same ? [dimensions.map(({ marks }) => marks[leaf]!)] : [],
    );
  const verdicts = new Set<O["verdict"]>(leaves.map(({ outcome }) => outcome.verdict));
  return [...verdicts].map((verdict) => {
    const own = under(verdict, true);
    const wide = wideBoxes(own, under(verdict, false), full);
    return {
      verdict,
      regions: trimmed(wide, own, costOf).map((region) =>
        region.flatMap((bits, index) => (bits === full[index] ? [] : [boxes[index]!(bits)])),
      ),
    };
  });
}

function requireWholeGroups(space: Space, sets: readonly (readonly string[])[]): void {
  for (const facts of space.map((cases) => Object.keys(cases[0]?.seen ?? {}))) {
    if (!sets.some((set) => facts.every((fact) => set.includes(fact))))
      throw new RangeError(`no set has all of these facts: ${facts.join(", ")}`);
  }
}

function memoize<Found>(find: (bits: number) => Found): (bits: number) => Found {
  const found = new Map<number, Found>();
  return (bits) => {
    const known = found.get(bits) ?? find(bits);
    found.set(bits, known);
    return known;
  };
}

/** A value for each fact of a set, none of which any question cuts in two. */
type State = readonly Value[];

/** A set of facts, and what they can be at once. */
interface Dimension {
  readonly facts: readonly string[];
  /** For each fact, its values as no question divides them further. */
  readonly values: readonly (readonly Value[])[];
  /** The states, those together that no leaf tells apart. */
  readonly classes: readonly (readonly State[])[];
  /** For each leaf, which classes are in it. */
  readonly marks: readonly number[];
}

function dimensionOf(leaves: readonly Leaf<unknown, Outcome>[], facts: readonly string[]): Dimension {
  const values = facts.map((fact) =>
    pieces(leaves.flatMap(({ space }) => space.flat().flatMap(({ seen }) => seen[fact] ?? []))),
  );
  const states = new Map<string, { readonly state: State; readonly leaves: number[] }>();
  leaves.forEach(({ space }, leaf) => {
    for (const state of statesIn(space, facts, values)) {
      const key = state.map(keyOf).join();
      const found = states.get(key) ?? { state, leaves: [] };
      states.set(key, found);
      found.leaves.push(leaf);
    }
  });
  const classes = new Map<string, State[]>();
  const marks = leaves.map(() => 0);
  for (const one of states.values()) {
    const key = one.leaves.join();
    const place = [...classes.keys()].indexOf(key);
    if (place === -1) one.leaves.forEach((leaf) => (marks[leaf]! |= 1 << classes.size));
    classes.set(key, [...(classes.get(key) ?? []), one.state]);
  }
  return { facts, values, classes: [...classes.values()], marks };
}

/** What the facts of a set can be at once in a leaf: one case from each of their groups. */
function statesIn(space: Space, facts: readonly string[], values: readonly (readonly Value[])[]): State[] {
  const groups = space.filter((cases) =>
    facts.some((fact) => cases[0] !== undefined && fact in cases[0].seen),
  );
  const seen = groups.reduce<Case["seen"][]>(
    (accumulated, cases) => accumulated.flatMap((before) => cases.map((one) => ({ ...before, ...one.seen }))),
    [{}],
  );
  return seen.flatMap((one) =>
    facts.reduce<Value[][]>(
      (states, fact, index) =>
        states.flatMap((state) =>
          values[index]!.filter((value) => overlap(value, one[fact]!)).map((value) => [...state, value]),
        ),
      [[]],
    ),
  );
}

/** Some classes of a set of facts, in few boxes that are short to tell. */
function boxesOf({ facts, values, classes }: Dimension, bits: number, cost: (box: Box) => number): Box[] {
  const full = values.map(({ length }) => allOf(length));
  const marksOf = (state: State): Marks => state.map((value, index) => 1 << values[index]!.indexOf(value));
  const among = (chosen: boolean): Marks[] =>
    classes.flatMap((states, index) => (((bits & (1 << index)) !== 0) === chosen ? states.map(marksOf) : []));
  const told = (box: Marks): Box =>
    Object.fromEntries(
      facts.flatMap((fact, index) =>
        box[index] === full[index]
          ? []
          : [[fact, united(values[index]!.filter((_, place) => (box[index]! & (1 << place)) !== 0))]],
      ),
    );
  const own = among(true);
  return trimmed(wideBoxes(own, among(false), full), own, (box) => cost(told(box))).map(told);
}
