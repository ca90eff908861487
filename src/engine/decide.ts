import { dayAfter, type CivilDate } from "../calendar/civil-date.js";
import type { Leaf } from "./grow.js";
import type { Outcome } from "./rule.js";
import { compatible, type Case, type Space } from "./space.js";
import { isRange, keyOf, overlap, type Value } from "./value.js";

/** The verdict that all leaves share; `null` where two of them differ, that is where a missing fact decides. */
export function commonVerdict<O extends Outcome>(leaves: readonly Leaf<unknown, O>[]): O["verdict"] | null {
  const first = leaves[0]?.outcome.verdict ?? null;
  return leaves.every(({ outcome }) => outcome.verdict === first) ? first : null;
}

/**
 * The unknown facts that can still change the verdict: those for which two complete states of affairs differ in that
 * fact alone and in the verdict. The most decisive comes first: the one whose answers leave the fewest branches open,
 * taken on average; ties keep the order given.
 * @param leaves all leaves of the rule over what is possible
 * @param order the names of facts, in the order in which ties are shown
 */
export function missingFacts(leaves: readonly Leaf<unknown, Outcome>[], order: readonly string[]): string[] {
  if (commonVerdict(leaves) !== null) return [];
  const unknown = new Set(
    leaves.flatMap(({ space }) => space.flatMap((cases) => Object.keys(cases[0]?.unknowns ?? {}))),
  );
  return order
    .filter((fact) => unknown.has(fact) && matters(leaves, fact))
    .map((fact) => ({ fact, open: averageOpen(leaves, fact) }))
    .toSorted((one, other) => one.open - other.open)
    .map(({ fact }) => fact);
}

function matters(leaves: readonly Leaf<unknown, Outcome>[], fact: string): boolean {
  return leaves.some((one, index) =>
    leaves
      .slice(index + 1)
      .some(
        (other) =>
          one.outcome.verdict !== other.outcome.verdict && differInOnly(fact, one.space, other.space),
      ),
  );
}

/**
 * True if one state of affairs of each differs from one of the other in that fact alone. Facts of other groups then have
 * the same values, so the rules see the same of them: where what they see is left open by the values (two days of the
 * same run may lie either way), it has to be compared as well.
 */
const differInOnly = (fact: string, one: Space, other: Space): boolean =>
  one.every(
    (cases, group) =>
      cases === other[group] ||
      cases.some((a) =>
        other[group]!.some((b) => compatible(a, b, fact) && (fact in a.unknowns || looksAlike(a, b))),
      ),
  );

const looksAlike = (one: Case, other: Case): boolean =>
  Object.entries(one.seen).every(([fact, value]) => overlap(value, other.seen[fact] ?? value));

function averageOpen(leaves: readonly Leaf<unknown, Outcome>[], fact: string): number {
  const values = leaves.map(({ space }) => valuesOf(space, fact));
  const answers = pieces(values.flat());
  const open = answers.map(
    (answer) => values.filter((some) => some.some((value) => overlap(value, answer))).length,
  );
  return open.reduce((sum, count) => sum + count, 0) / answers.length;
}

function valuesOf(space: Space, fact: string): Value[] {
  return space.flatMap((cases) => cases.flatMap(({ unknowns }) => unknowns[fact] ?? []));
}

/** The values as disjoint pieces: each word once, and runs of days cut wherever one of them begins or ends. */
export function pieces(values: readonly Value[]): Value[] {
  const words = new Map(values.filter((value) => !isRange(value)).map((value) => [keyOf(value), value]));
  const ranges = values.filter(isRange);
  const starts = [...new Set(ranges.map(({ from }) => from ?? EARLIEST))].toSorted(byText);
  const ends = [...new Set(ranges.map(({ to }) => to ?? LATEST))].toSorted(byText);
  return [
    ...words.values(),
    ...ends.map((to, index) => {
      const before = ends[index - 1];
      const from = before === undefined ? starts[0]! : dayAfter(before as CivilDate);
      return { from: from === EARLIEST ? null : from, to: to === LATEST ? null : to };
    }),
  ];
}

// Sort before and after every day; never shown.
const EARLIEST = "";
const LATEST = "~";
const byText = (one: string, other: string): number => (one < other ? -1 : 1);

/** Under these values of the missing facts (each the whole of what it may be) the verdict is this one. */
export interface Branch {
  readonly if: Readonly<Record<string, readonly Value[]>>;
  readonly verdict: string;
}

/**
 * The open branches, told in the missing facts alone: every complete state of affairs lies under one of them at least,
 * and under none of another verdict, except where two days that nobody knows are compared. Branches that differ in one fact only are told as one; a fact that may be anything
 * is left out.
 */
export function branchesOf(leaves: readonly Leaf<unknown, Outcome>[], missing: readonly string[]): Branch[] {
  const all = new Map(
    missing.map((fact) => [fact, pieces(leaves.flatMap(({ space }) => valuesOf(space, fact)))]),
  );
  const inPieces = (fact: string, value: Value): Value[] =>
    all.get(fact)!.filter((piece) => overlap(piece, value));
  const atoms = new Map<string, Branch>();
  for (const { space, outcome } of leaves) {
    for (const combination of combinations(space, missing, inPieces)) {
      const branch = { if: combination, verdict: outcome.verdict };
      atoms.set(branchKey(branch), branch);
    }
  }
  const merged = mergeAll([...atoms.values()], missing);
  const told = merged.filter((one) => !merged.some((other) => other !== one && covers(other, one)));
  return told.map((branch) => ({
    ...branch,
    if: Object.fromEntries(
      missing
        .filter((fact) => fact in branch.if && branch.if[fact]!.length < all.get(fact)!.length)
        .map((fact) => [fact, branch.if[fact]!]),
    ),
  }));
}

function combinations(
  space: Space,
  missing: readonly string[],
  inPieces: (fact: string, value: Value) => Value[],
): Record<string, Value[]>[] {
  return space.reduce<Record<string, Value[]>[]>(
    (sofar, cases) => {
      const facts = missing.filter((fact) => cases.some(({ unknowns }) => fact in unknowns));
      if (facts.length === 0) return sofar;
      const own = cases.map((one) =>
        Object.fromEntries(facts.map((fact) => [fact, inPieces(fact, one.unknowns[fact]!)])),
      );
      const told = facts.length === 1 ? [unionOf(own, facts[0]!)] : own;
      return sofar.flatMap((before) => told.map((one) => ({ ...before, ...one })));
    },
    [{}],
  );
}

const unionOf = (some: readonly Record<string, Value[]>[], fact: string): Record<string, Value[]> => ({
  [fact]: distinct(some.flatMap((one) => one[fact] ?? [])),
});

const distinct = (values: readonly Value[]): Value[] => [
  ...new Map(values.map((value) => [keyOf(value), value])).values(),
];

/** True if all that lies under the one lies under the other too. */
const covers = (wider: Branch, narrower: Branch): boolean =>
  wider.verdict === narrower.verdict &&
  Object.entries(wider.if).every(([fact, values]) => {
    const keys = new Set(values.map(keyOf));
    return (narrower.if[fact] ?? []).every((value) => keys.has(keyOf(value)));
  });

function mergeAll(branches: Branch[], missing: readonly string[]): Branch[] {
  for (const fact of missing.toReversed()) {
    const merged = new Map<string, Branch>();
    for (const branch of branches) {
      const key = branchKey(branch, fact);
      const twin = merged.get(key);
      const values = distinct([...(twin?.if[fact] ?? []), ...(branch.if[fact] ?? [])]);
      merged.set(key, { if: { ...branch.if, [fact]: values }, verdict: branch.verdict });
    }
    branches = [...merged.values()];
  }
  return branches;
}

const branchKey = (branch: Branch, except?: string): string =>
  [
    branch.verdict,
    ...Object.keys(branch.if)
      .toSorted()
      .filter((fact) => fact !== except)
      .map((fact) => `${fact}=${(branch.if[fact] ?? []).map(keyOf).toSorted().join("|")}`),
  ].join(";");
