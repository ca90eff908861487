import { allOf, trimmed, wideBoxes, type Marks } from "./boxes.js";
import { memoize } from "../../calendar/memoize.js";
import { pieces } from "../../engine/pieces.js";
import type { Space } from "../../engine/space.js";
import { keyOf, overlap, united, type Value } from "../../engine/value.js";

/** States of some facts, given by the values that each may have independently; a fact left out may be anything. */
export type Box = Readonly<Record<string, readonly Value[]>>;

/** The intersection of one condition for each group of facts; a condition is the union of its boxes. */
export type Region = readonly (readonly Box[])[];

/** A leaf of a tree, with its label. */
interface LabelledLeaf {
  readonly space: Space;
  readonly label: string;
}

/**
 * Describes by few, wide regions where each leaf of a whole tree lies. Every state of the space lies in a region of its
 * own label, and in none of another.
 * @param leaves all leaves of a rule over the whole space
 * @param cost the cost of expressing a box
 * @returns the regions of each label, in the order of the leaves
 */
export function coversOf(leaves: readonly LabelledLeaf[], cost: (box: Box) => number): Map<string, Region[]> {
  const groups = (leaves[0]?.space ?? []).map((_, group) => group);
  const dimensions = groups.map((group) => dimensionOf(leaves, group));
  const full = dimensions.map(({ classes }) => allOf(classes.length));
  const boxes = dimensions.map((dimension) => memoize((bits: number) => boxesOf(dimension, bits, cost)));
  const costOf = (marks: Marks): number =>
    marks.reduce(
      (sum, bits, index) =>
        bits === full[index] ? sum : boxes[index]!(bits).reduce((more, box) => more + cost(box), sum),
      0,
    );
  const marksUnder = (own: (label: string) => boolean): Marks[] =>
    leaves.flatMap(({ label }, leaf) => (own(label) ? [dimensions.map(({ marks }) => marks[leaf]!)] : []));
  return new Map(
    [...new Set(leaves.map(({ label }) => label))].map((label) => {
      const own = marksUnder((one) => one === label);
      const wide = wideBoxes(
        own,
        marksUnder((one) => one !== label),
        full,
      );
      return [
        label,
        trimmed(wide, own, costOf).map((region) =>
          region.flatMap((bits, index) => (bits === full[index] ? [] : [boxes[index]!(bits)])),
        ),
      ];
    }),
  );
}

/** A value for each fact of a group; no question splits any of them. */
type State = readonly Value[];

/** A group of facts, with their possible combinations. */
interface Dimension {
  readonly facts: readonly string[];
  /** For each fact, its values, divided as far as any question does. */
  readonly values: readonly (readonly Value[])[];
  /** The states, grouped where no leaf distinguishes them. */
  readonly classes: readonly (readonly State[])[];
  /** For each leaf, a mask of the classes in it. */
  readonly marks: readonly number[];
}

function dimensionOf(leaves: readonly LabelledLeaf[], group: number): Dimension {
  const facts = Object.keys(leaves[0]!.space[group]![0]?.seen ?? {});
  const values = facts.map((fact) =>
    pieces(leaves.flatMap(({ space }) => space[group]!.map(({ seen }) => seen[fact]!))),
  );
  const states = new Map<string, { readonly state: State; readonly leaves: Set<number> }>();
  leaves.forEach(({ space }, leaf) => {
    for (const { seen } of space[group]!) {
      for (const state of statesOf(
        facts.map((fact, index) => values[index]!.filter((one) => overlap(one, seen[fact]!))),
      )) {
        const key = state.map(keyOf).join();
        const found = states.get(key) ?? { state, leaves: new Set() };
        states.set(key, found);
        found.leaves.add(leaf);
      }
    }
  });
  const classes = new Map<string, { readonly states: State[]; readonly leaves: ReadonlySet<number> }>();
  for (const { state, leaves: within } of states.values()) {
    const key = [...within].join();
    const found = classes.get(key) ?? { states: [], leaves: within };
    classes.set(key, found);
    found.states.push(state);
  }
  const all = [...classes.values()];
  return {
    facts,
    values,
    classes: all.map((one) => one.states),
    marks: leaves.map((_, leaf) =>
      all.reduce((bits, one, place) => (one.leaves.has(leaf) ? bits | (1 << place) : bits), 0),
    ),
  };
}

/** Every combination of one value from each list. */
const statesOf = (lists: readonly (readonly Value[])[]): State[] =>
  lists.reduce<State[]>(
    (states, list) => states.flatMap((state) => list.map((value) => [...state, value])),
    [[]],
  );

/** Covers some classes of a group of facts by few, cheap boxes. */
function boxesOf({ facts, values, classes }: Dimension, bits: number, cost: (box: Box) => number): Box[] {
  const full = values.map(({ length }) => allOf(length));
  const marksOf = (state: State): Marks => state.map((value, index) => 1 << values[index]!.indexOf(value));
  const among = (chosen: boolean): Marks[] =>
    classes.flatMap((states, index) => (((bits & (1 << index)) !== 0) === chosen ? states.map(marksOf) : []));
  const expressed = (box: Marks): Box =>
    Object.fromEntries(
      facts.flatMap((fact, index) =>
        box[index] === full[index]
          ? []
          : [[fact, united(values[index]!.filter((_, place) => (box[index]! & (1 << place)) !== 0))]],
      ),
    );
  const own = among(true);
  return trimmed(wideBoxes(own, among(false), full), own, (box) => cost(expressed(box))).map(expressed);
}
