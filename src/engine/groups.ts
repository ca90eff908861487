import type { Leaf } from "./grow.js";
import type { Outcome } from "./rule.js";
import type { Case } from "./space.js";
import type { Value } from "./value.js";

/**
 * A group of related facts as the leaves of a tree have it. Many leaves leave the same cases of a group open, so that
 * what is to be said of these cases need be worked out but once.
 */
export interface Group {
  /** The facts of the group that nobody has stated. */
  readonly unknowns: readonly string[];
  /** The cases that one leaf or another leaves open; the same cases once, in the order of the leaves. */
  readonly lists: readonly (readonly Case[])[];
  /** For each leaf, the place of its cases among these lists. */
  readonly listOf: readonly number[];
}

/** The groups of facts in which something is unknown, as the leaves have them, in the order of the space. */
export function groupsOf(leaves: readonly Leaf<unknown, Outcome>[]): Group[] {
  return (leaves[0]?.space ?? []).flatMap((first, place) => {
    const unknowns = Object.keys(first[0]?.unknowns ?? {});
    return unknowns.length === 0 ? [] : [groupAt(place, unknowns, leaves)];
  });
}

function groupAt(
  place: number,
  unknowns: Group["unknowns"],
  leaves: readonly Leaf<unknown, Outcome>[],
): Group {
  const numberOf = numbering();
  const placeOf = numbering();
  const places = new Map<readonly Case[], number>();
  const lists: (readonly Case[])[] = [];
  for (const { space } of leaves) {
    const cases = space[place]!;
    if (places.has(cases)) continue;
    const found = placeOf(cases.map(numberOf).join());
    places.set(cases, found);
    lists[found] ??= cases;
  }
  return { unknowns, lists, listOf: leaves.map(({ space }) => places.get(space[place]!)!) };
}

/** The values that an unknown fact has in some cases of its group. */
export function valuesOf(cases: readonly Case[], fact: string): Value[] {
  return cases.flatMap(({ unknowns }) => unknowns[fact] ?? []);
}

/** Numbers things as they come, the same ones alike. */
function numbering(): (thing: unknown) => number {
  const numbers = new Map<unknown, number>();
  return (thing) => {
    const number = numbers.get(thing) ?? numbers.size;
    numbers.set(thing, number);
    return number;
  };
}
