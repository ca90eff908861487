import { compatible, type Space } from "../../engine/space.js";
import type { Value } from "../../engine/value.js";
import { endOf, type End } from "./rule-tree.js";
import type { WholeLeaf } from "./whole-tree.js";

/** An exception: with some record, rules give way to another outcome. */
export interface Exception {
  readonly fact: string;
  readonly values: readonly (string | boolean)[];
  /** The rules that give way. */
  readonly insteadOf: readonly string[];
  readonly end: End;
}

/** Rare records that the law does not mention: listed next to the tree, in this order. */
const EXCEPTIONAL: readonly { readonly fact: string; readonly values: readonly (string | boolean)[] }[] = [
  { fact: "succession", values: ["new-code"] },
  { fact: "mixedChannels", values: [true] },
];

/** The space without the exceptions. */
export const withoutExceptions = (space: Space): Space =>
  EXCEPTIONAL.reduce(
    (accumulated, { fact, values }) =>
      narrowed(accumulated, fact, (value) => !values.includes(value as string)),
    space,
  );

const narrowed = (space: Space, fact: string, wanted: (value: Value) => boolean): Space =>
  space.map((cases) => cases.filter(({ seen }) => !(fact in seen) || wanted(seen[fact]!)));

/**
 * The exceptions of a rule: how each of its outcomes changes with an exceptional record.
 * @param grow grows the rule over a space
 * @param space the space with the exceptions
 */
export function exceptionsOf(grow: (space: Space) => WholeLeaf[], space: Space): Exception[] {
  const without = withoutExceptions(space);
  const usual = grow(without);
  return EXCEPTIONAL.flatMap(({ fact, values }) => {
    const only = narrowed(space, fact, (value) => values.includes(value as string));
    const exceptional = grow(
      space.map((cases, group) => (cases.some(({ seen }) => fact in seen) ? only[group]! : without[group]!)),
    );
    return insteadOf(usual, exceptional, fact).map((one) => ({ fact, values, ...one }));
  });
}

/** For each outcome under an exception, the rules that it replaces. */
function insteadOf(
  usual: readonly WholeLeaf[],
  exceptional: readonly WholeLeaf[],
  fact: string,
): Pick<Exception, "insteadOf" | "end">[] {
  const found = new Map<string, { readonly end: End; readonly rules: Set<string> }>();
  const becomes = new Map<string, string>();
  for (const leaf of usual) {
    for (const other of exceptional.filter((one) => meets(leaf, one, fact))) {
      const end = endOf(other);
      const same = JSON.stringify(end) === JSON.stringify(endOf(leaf));
      const key = same ? "" : JSON.stringify(end);
      if ((becomes.get(leaf.outcome.rule) ?? key) !== key)
        throw new Error(`${leaf.outcome.rule} turns out differently under one exception: ${fact}`);
      becomes.set(leaf.outcome.rule, key);
      if (same) continue;
      const known = found.get(key) ?? { end, rules: new Set<string>() };
      found.set(key, known);
      known.rules.add(leaf.outcome.rule);
    }
  }
  return [...found.values()].map(({ end, rules }) => ({ insteadOf: [...rules], end }));
}

/** Both leaves can be reached by facts that differ in one only. */
const meets = (one: WholeLeaf, other: WholeLeaf, fact: string): boolean =>
  one.space.every((cases, group) =>
    cases.some((first) => other.space[group]!.some((second) => compatible(first, second, fact))),
  );
