import type { Leaf } from "./grow.js";
import type { Outcome } from "./rule.js";
import type { Case } from "./space.js";
import type { Value } from "./value.js";

/**
 * A group of related facts across the leaves of a tree. Many leaves leave the same cases of a group open, so what
 * follows from those cases is computed once.
 */
export interface Group {
  /** The facts of the group that are not stated. */
  readonly unknowns: readonly string[];
  /** The distinct lists of cases that leaves leave open, in the order of the leaves. */
  readonly lists: readonly (readonly Case[])[];
  /** For each leaf, the index of its cases in `lists`. */
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

/** Numbers things in order of appearance; equal ones share a number. */
function numbering(): (thing: unknown) => number {
  const numbers = new Map<unknown, number>();
  return (thing) => {
    const number = numbers.get(thing) ?? numbers.size;
    numbers.set(thing, number);
    return number;
  };
}
