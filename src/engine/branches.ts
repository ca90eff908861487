import type { Said } from "./decide.js";
import { groupsOf, valuesOf, type Group } from "./groups.js";
import type { Leaf } from "./grow.js";
import { pieces } from "./pieces.js";
import type { Outcome } from "./rule.js";
import type { Case } from "./space.js";
import { overlap, type Value } from "./value.js";

/** With these values of the missing facts (each with all values that lead here), the verdict is this one. */
export interface Branch {
  readonly if: Readonly<Record<string, readonly Value[]>>;
  readonly verdict: string;
}

/** A missing fact, its values cut into disjoint pieces, and the bit of each. */
interface Dimension {
  readonly fact: string;
  readonly values: readonly Value[];
  readonly bits: readonly Marks[];
  readonly all: Marks;
}

/**
 * The open branches, in terms of the missing facts alone: every complete state lies under at least one of them, and
 * under none with another verdict, except where two unknown days are compared. Branches that differ in one fact only
 * are merged; a fact that may take any value is left out.
 * @param said what a leaf says, instead of its verdict
 */
export function branchesOf<Leaves extends Leaf<unknown, Outcome>>(
  leaves: readonly Leaves[],
  missing: readonly string[],
  said: Said<Leaves> = ({ outcome }) => outcome.verdict,
): Branch[] {
  const groups = groupsOf(leaves).filter(({ unknowns }) => missing.some((fact) => unknowns.includes(fact)));
  const verdicts = [...new Set(leaves.map(said))];
  const dimensions = dimensionsOf(groups, missing, verdicts.length);
  const parts = groups.map((group) => partsOf(group, dimensions));
  const atoms = leaves.flatMap((one, leaf) =>
    inAll([
      [bitOf(verdicts.indexOf(said(one)))],
      ...groups.map(({ listOf }, group) => parts[group]![listOf[leaf]!]!),
    ]),
  );
  const merged = mergedInAll(distinct(atoms), dimensions);
  return merged
    .filter((one) => !merged.some((other) => other !== one && liesWithin(one, other)))
    .map((marks) => ({
      if: Object.fromEntries(
        dimensions
          .filter(({ all }) => !liesWithin(all, marks))
          .map(({ fact, values, bits }) => [
            fact,
            values.filter((_, place) => liesWithin(bits[place]!, marks)),
          ]),
      ),
      verdict: verdicts.find((_, place) => liesWithin(bitOf(place), marks))!,
    }));
}

/** A branch during merging, when there can be tens of thousands: one bit for each of its values, and one for its verdict. */
type Marks = bigint;

const bitOf = (place: number): bigint => 1n << BigInt(place);

const liesWithin = (one: bigint, other: bigint): boolean => (one | other) === other;

/** @param taken how many of the lowest bits are in use already */
function dimensionsOf(groups: readonly Group[], missing: readonly string[], taken: number): Dimension[] {
  let next = taken;
  return missing.map((fact) => {
    const values = pieces(groups.flatMap(({ lists }) => lists.flatMap((cases) => valuesOf(cases, fact))));
    const bits = values.map(() => bitOf(next++));
    return { fact, values, bits, all: unionOf(bits) };
  });
}

/** What each list of cases of a group leaves open: one part per case, or one for all where a single fact is missing. */
function partsOf({ unknowns, lists }: Group, dimensions: readonly Dimension[]): (readonly Marks[])[] {
  const own = dimensions.filter(({ fact }) => unknowns.includes(fact));
  return lists.map((cases) =>
    own.length === 1
      ? [marksOf(cases, own)]
      : mergedInAll(distinct(cases.map((one) => marksOf([one], own))), own),
  );
}

const marksOf = (cases: readonly Case[], dimensions: readonly Dimension[]): Marks =>
  unionOf(
    dimensions.flatMap(({ fact, values, bits }) =>
      valuesOf(cases, fact).flatMap((value) => bits.filter((_, place) => overlap(values[place]!, value))),
    ),
  );

const unionOf = (marks: readonly Marks[]): Marks => marks.reduce((accumulated, one) => accumulated | one, 0n);

/** The combinations of one part from each list. */
function inAll(lists: readonly (readonly Marks[])[]): readonly Marks[] {
  // Lists of one part leave no choice: combined first, they are not repeated for every choice.
  return lists
    .toSorted((one, other) => Number(one.length > 1) - Number(other.length > 1))
    .reduce((accumulated, parts) => accumulated.flatMap((one) => parts.map((part) => one | part)));
}

const distinct = (branches: readonly Marks[]): Marks[] => [...new Set(branches)];

/** Merges branches that differ in one fact alone, until none do. */
function mergedInAll(branches: readonly Marks[], dimensions: readonly Dimension[]): readonly Marks[] {
  const merged = dimensions.reduceRight(mergedIn, branches);
  return merged.length === branches.length ? merged : mergedInAll(merged, dimensions);
}

/** Merges the branches that differ in that fact alone. */
function mergedIn(branches: readonly Marks[], { all }: Dimension): readonly Marks[] {
  const merged = new Map<Marks, Marks>();
  for (const branch of branches) {
    const others = branch & ~all;
    merged.set(others, (merged.get(others) ?? 0n) | branch);
  }
  return [...merged.values()];
}
