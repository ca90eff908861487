import { groupsOf, valuesOf, type Group } from "./groups.js";
import type { Leaf } from "./grow.js";
import { pieces } from "./pieces.js";
import type { Outcome } from "./rule.js";
import { compatible, type Case } from "./space.js";
import { overlap } from "./value.js";

/** What distinguishes leaves, where that is not the verdict. */
export type Said<Leaves> = (leaf: Leaves) => string;

/** The verdict that all leaves share; `null` where two of them differ, so that a missing fact decides. */
export function commonVerdict<O extends Outcome>(leaves: readonly Leaf<unknown, O>[]): O["verdict"] | null {
  const first = leaves[0]?.outcome.verdict ?? null;
  return leaves.every(({ outcome }) => outcome.verdict === first) ? first : null;
}

/**
 * The unknown facts that can still change the verdict (or whatever else `said` returns): those for which two complete
 * states differ in that fact alone and in the verdict. The most decisive comes first: the one whose answers leave the
 * fewest branches open on average; ties keep the given order.
 * @param leaves all leaves of the rule over what is possible
 * @param order the names of facts, in the order in which ties are shown
 * @param said what a leaf says; its verdict by default
 */
export function missingFacts<Name extends string, Leaves extends Leaf<unknown, Outcome>>(
  leaves: readonly Leaves[],
  order: readonly Name[],
  said: Said<Leaves> = ({ outcome }) => outcome.verdict,
): Name[] {
  const sayings = leaves.map(said);
  if (sayings.every((saying) => saying === sayings[0])) return [];
  const groups = groupsOf(leaves);
  const deciding = decidingFacts(sayings, groups);
  const missing = order.filter((fact) => deciding.has(fact));
  if (missing.length === 1) return missing;
  return missing
    .map((fact) => ({ fact, open: averageOpen(groups, fact) }))
    .toSorted((one, other) => one.open - other.open)
    .map(({ fact }) => fact);
}

/** The facts such that two leaves that say different things can differ in one of them alone. */
function decidingFacts(sayings: readonly string[], groups: readonly Group[]): Set<string> {
  // Most pairs differ in several groups; starting with the most divided group shows that soonest.
  const compared = groups.toSorted((one, other) => other.lists.length - one.lists.length).map(comparing);
  const deciding = new Set<string>();
  for (let one = 0; one < sayings.length; one++) {
    for (let other = 0; other < one; other++) {
      if (sayings[one] === sayings[other]) continue;
      for (const { differingFacts } of whereTheyDiffer(one, other, compared))
        for (const fact of differingFacts(one, other)) deciding.add(fact);
    }
  }
  return deciding;
}

/** Compares two leaves, by index, in one group. */
interface ComparedGroup {
  /** True if some state of each has the same values in this group, and looks the same to the rules. */
  readonly alike: (one: number, other: number) => boolean;
  /**
   * The facts of the group in which alone a state of one can differ from a state of the other, whatever the rules see.
   */
  readonly differingFacts: (one: number, other: number) => readonly string[];
}

function comparing({ unknowns, lists, listOf }: Group): ComparedGroup {
  const once = <Found>(compare: (one: readonly Case[], other: readonly Case[]) => Found) => {
    const found: Found[] = [];
    return (one: number, other: number): Found => {
      const [first, second] = [listOf[one]!, listOf[other]!];
      return (found[first * lists.length + second] ??= compare(lists[first]!, lists[second]!));
    };
  };
  return {
    alike: once(
      (one, other) =>
        one === other || one.some((a) => other.some((b) => compatible(a, b) && looksAlike(a, b))),
    ),
    differingFacts: once((one, other) =>
      unknowns.filter((fact) => one.some((a) => other.some((b) => compatible(a, b, fact)))),
    ),
  };
}

/** The groups in which two leaves can differ while all others agree: the one in which they must, or any. */
function whereTheyDiffer(
  one: number,
  other: number,
  groups: readonly ComparedGroup[],
): readonly ComparedGroup[] {
  let different: ComparedGroup | undefined;
  for (const group of groups) {
    if (group.alike(one, other)) continue;
    if (different !== undefined) return [];
    different = group;
  }
  return different === undefined ? groups : [different];
}

/** Where two unknown days lie in the same run, the rules may see them in either order. */
const looksAlike = (one: Case, other: Case): boolean =>
  Object.entries(one.seen).every(([fact, value]) => overlap(value, other.seen[fact] ?? value));

/** How many leaves stay open once the fact is answered, on average over its answers. */
function averageOpen(groups: readonly Group[], fact: string): number {
  const { lists, listOf } = groups.find(({ unknowns }) => unknowns.includes(fact))!;
  const values = lists.map((cases) => valuesOf(cases, fact));
  const answers = pieces(values.flat());
  const open = values.map(
    (some) => answers.filter((answer) => some.some((value) => overlap(value, answer))).length,
  );
  return listOf.reduce((sum, list) => sum + open[list]!, 0) / answers.length;
}
