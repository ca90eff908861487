import { groupsOf, valuesOf, type Group } from "./groups.js";
import type { Leaf } from "./grow.js";
import { pieces } from "./pieces.js";
import type { Outcome } from "./rule.js";
import type { Case } from "./space.js";
import { overlap, type Value } from "./value.js";

/** Under these values of the missing facts (each the whole of what it may be) the verdict is this one. */
export interface Branch {
  readonly if: Readonly<Record<string, readonly Value[]>>;
  readonly verdict: string;
}

/**
 * A branch while branches are merged: one bit for each piece of each missing fact, set where the fact may be that, and
 * one for each verdict. There can be tens of thousands of them before they are merged.
 */
type Bits = bigint;

/** A missing fact, its values in pieces, and the bit of each. */
interface Dimension {
  readonly fact: string;
  readonly values: readonly Value[];
  readonly bits: readonly Bits[];
  readonly all: Bits;
}

/**
 * The open branches, told in the missing facts alone: every complete state of affairs lies under one of them at least,
 * and under none of another verdict, except where two days that nobody knows are compared. Branches that differ in one
 * fact only are told as one; a fact that may be anything is left out.
 */
export function branchesOf(leaves: readonly Leaf<unknown, Outcome>[], missing: readonly string[]): Branch[] {
  const groups = groupsOf(leaves).filter(({ unknowns }) => missing.some((fact) => unknowns.includes(fact)));
  const verdicts = [...new Set(leaves.map(({ outcome }) => outcome.verdict))];
  const dimensions = dimensionsOf(groups, missing, verdicts.length);
  const parts = groups.map((group) => partsOf(group, dimensions));
  const atoms = leaves.flatMap(({ outcome }, leaf) =>
    groups.reduce(
      (sofar, { listOf }, group) =>
        sofar.flatMap((one) => parts[group]![listOf[leaf]!]!.map((own) => one | own)),
      [bitOf(verdicts.indexOf(outcome.verdict))],
    ),
  );
  const merged = dimensions.reduceRight(mergedIn, [...new Set(atoms)]);
  return merged
    .filter((one) => !merged.some((other) => other !== one && liesWithin(one, other)))
    .map((branch) => ({
      if: Object.fromEntries(
        dimensions
          .filter(({ all }) => !liesWithin(all, branch))
          .map(({ fact, values, bits }) => [
            fact,
            values.filter((_, place) => liesWithin(bits[place]!, branch)),
          ]),
      ),
      verdict: verdicts.find((_, place) => liesWithin(bitOf(place), branch))!,
    }));
}

const bitOf = (place: number): Bits => 1n << BigInt(place);

const liesWithin = (one: Bits, other: Bits): boolean => (one & ~other) === 0n;

const allOf = (some: readonly Bits[]): Bits => some.reduce((sofar, bits) => sofar | bits, 0n);

/** @param taken the places of the lowest bits that stand for something else */
function dimensionsOf(groups: readonly Group[], missing: readonly string[], taken: number): Dimension[] {
  let next = taken;
  return missing.map((fact) => {
    const values = pieces(groups.flatMap(({ lists }) => lists.flatMap((cases) => valuesOf(cases, fact))));
    const bits = values.map(() => bitOf(next++));
    return { fact, values, bits, all: allOf(bits) };
  });
}

/** What each list of cases of a group leaves open: one part for each case, or for all where one fact alone is missing. */
function partsOf({ unknowns, lists }: Group, dimensions: readonly Dimension[]): Bits[][] {
  const own = dimensions.filter(({ fact }) => unknowns.includes(fact));
  const partOf = (cases: readonly Case[]): Bits =>
    allOf(
      own.flatMap(({ fact, values, bits }) => {
        const open = valuesOf(cases, fact);
        return bits.filter((_, place) => open.some((value) => overlap(value, values[place]!)));
      }),
    );
  return lists.map((cases) =>
    own.length === 1 ? [partOf(cases)] : [...new Set(cases.map((one) => partOf([one])))],
  );
}

/** The branches, those as one that differ in that fact alone. */
function mergedIn(branches: readonly Bits[], { all }: Dimension): Bits[] {
  const merged = new Map<Bits, Bits>();
  for (const branch of branches) {
    const others = branch & ~all;
    merged.set(others, (merged.get(others) ?? 0n) | branch);
  }
  return [...merged.values()];
}
