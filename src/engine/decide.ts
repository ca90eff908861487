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
  const compared = groups
    .toSorted((one, other) => other.lists.length - one.lists.length)
    .map((group) => new ComparedGroup(group));
  const deciding = new Set<string>();
  for (let one = 0; one < sayings.length; one++) {
    for (let other = 0; other < one; other++) {
      if (sayings[one] === sayings[other]) continue;
      const different = soleDifference(one, other, compared);
      if (different === "several") continue;
      for (const group of different === null ? compared : [different])
        group.addDiffering(one, other, deciding);
    }
  }
  return deciding;
}

/** The group in which two leaves must differ; `null` where they can be alike in all, so that they may differ in any. */
function soleDifference(
  one: number,
  other: number,
  groups: readonly ComparedGroup[],
): ComparedGroup | "several" | null {
  let different: ComparedGroup | null = null;
  for (const group of groups) {
    if (group.isAlike(one, other)) continue;
    if (different !== null) return "several";
    different = group;
  }
  return different;
}

const [ALIKE, UNLIKE] = [1, 2];

/** Compares leaves, by index, in one group: every two lists of cases once, since leaves come in thousands of pairs. */
class ComparedGroup {
  private readonly group: Group;
  private readonly listOf: Int32Array;
  /** By two lists. */
  private readonly likeness: Uint8Array;
  private readonly isAdded: Uint8Array;

  constructor(group: Group) {
    this.group = group;
    this.listOf = Int32Array.from(group.listOf);
    this.likeness = new Uint8Array(group.lists.length ** 2);
    this.isAdded = new Uint8Array(group.lists.length ** 2);
  }

  /** True if some state of each has the same values in this group, and looks the same to the rules. */
  isAlike(one: number, other: number): boolean {
    const pair = this.pairOf(one, other);
    if (this.likeness[pair] === 0) {
      const isAlike = this.some(one, other, (a, b) => compatible(a, b) && looksAlike(a, b));
      this.likeness[pair] = isAlike ? ALIKE : UNLIKE;
    }
    return this.likeness[pair] === ALIKE;
  }

  /**
   * Adds the facts of the group in which alone a state of one can differ from a state of the other, whatever the rules
   * see.
   */
  addDiffering(one: number, other: number, to: Set<string>): void {
    const pair = this.pairOf(one, other);
    if (this.isAdded[pair] === 1) return;
    this.isAdded[pair] = 1;
    for (const fact of this.group.unknowns)
      if (!to.has(fact) && this.some(one, other, (a, b) => compatible(a, b, fact))) to.add(fact);
  }

  private some(one: number, other: number, holds: (a: Case, b: Case) => boolean): boolean {
    const { lists } = this.group;
    const cases = lists[this.listOf[other]!]!;
    return lists[this.listOf[one]!]!.some((a) => cases.some((b) => holds(a, b)));
  }

  private pairOf(one: number, other: number): number {
    return this.listOf[one]! * this.group.lists.length + this.listOf[other]!;
  }
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
