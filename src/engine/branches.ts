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

/**
 * A branch during merging, when there can be tens of thousands: beside its values, one bit for each and one for the
 * verdict make comparison cheap. The values keep the order in which they were merged.
 */
interface Marked {
  readonly bits: bigint;
  readonly if: Branch["if"];
}

/** A missing fact, its values cut into disjoint pieces, and the bit of each. */
interface Dimension {
  readonly fact: string;
  readonly values: readonly Value[];
  readonly bits: readonly bigint[];
  readonly all: bigint;
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
      [{ bits: bitOf(verdicts.indexOf(said(one))), if: {} }],
      ...groups.map(({ listOf }, group) => parts[group]![listOf[leaf]!]!),
    ]),
  );
  const merged = dimensions.reduceRight(mergedIn, distinct(atoms));
  return merged
    .filter((one) => !merged.some((other) => other !== one && liesWithin(one.bits, other.bits)))
    .map((branch) => ({
      if: Object.fromEntries(
        dimensions
          .filter(({ all }) => !liesWithin(all, branch.bits))
          .map(({ fact }) => [fact, branch.if[fact]!]),
      ),
      verdict: verdicts.find((_, place) => liesWithin(bitOf(place), branch.bits))!,
    }));
}

const bitOf = (place: number): bigint => 1n << BigInt(place);

const liesWithin = (one: bigint, other: bigint): boolean => (one & ~other) === 0n;

/** @param taken how many of the lowest bits are in use already */
function dimensionsOf(groups: readonly Group[], missing: readonly string[], taken: number): Dimension[] {
  let next = taken;
  return missing.map((fact) => {
    const values = pieces(groups.flatMap(({ lists }) => lists.flatMap((cases) => valuesOf(cases, fact))));
    const bits = values.map(() => bitOf(next++));
    return { fact, values, bits, all: bits.reduce((accumulated, bit) => accumulated | bit, 0n) };
  });
}

/** What each list of cases of a group leaves open: one part per case, or one for all where a single fact is missing. */
function partsOf({ unknowns, lists }: Group, dimensions: readonly Dimension[]): Marked[][] {
  const own = dimensions.filter(({ fact }) => unknowns.includes(fact));
  return lists.map((cases) =>
    own.length === 1 ? [partOf(cases, own)] : distinct(cases.map((one) => partOf([one], own))),
  );
}

function partOf(cases: readonly Case[], dimensions: readonly Dimension[]): Marked {
  let marked = 0n;
  const conditions = dimensions.map(({ fact, values, bits }) => {
    const places = valuesOf(cases, fact).flatMap((value) =>
      [...values.keys()].filter((place) => overlap(values[place]!, value)),
    );
    for (const place of places) marked |= bits[place]!;
    return [fact, [...new Set(places)].map((place) => values[place]!)];
  });
  return { bits: marked, if: Object.fromEntries(conditions) as Branch["if"] };
}

/** The combinations of one part from each list. */
function inAll(lists: readonly (readonly Marked[])[]): readonly Marked[] {
  // Lists of one part leave no choice: combined first, they are not repeated for every choice.
  return lists
    .toSorted((one, other) => Number(one.length > 1) - Number(other.length > 1))
    .reduce((accumulated, parts) =>
      accumulated.flatMap((one) =>
        parts.map((part) => ({ bits: one.bits | part.bits, if: { ...one.if, ...part.if } })),
      ),
    );
}

const distinct = (branches: readonly Marked[]): Marked[] => [
  ...new Map(branches.map((branch) => [branch.bits, branch])).values(),
];

/** Merges the branches that differ in that fact alone. */
function mergedIn(branches: readonly Marked[], { fact, all }: Dimension): Marked[] {
  const merged = new Map<bigint, Marked>();
  for (const branch of branches) {
    const others = branch.bits & ~all;
    const twin = merged.get(others);
    merged.set(others, twin === undefined ? branch : joined(twin, branch, fact));
  }
  return [...merged.values()];
}

function joined(one: Marked, other: Marked, fact: string): Marked {
  const before = one.if[fact]!;
  const values = [...before, ...other.if[fact]!.filter((value) => !before.includes(value))];
  return { bits: one.bits | other.bits, if: { ...other.if, [fact]: values } };
}
