import { keyOf, united } from "../../engine/value.js";
import type { LawOutcome } from "../../regulation/measures/outcome.js";
import type { Citation } from "../../regulation/sources/sources.js";
import { citedOnce, type CitedSource } from "../decide/cited.js";
import { tell, type FactCondition } from "../decide/fact-condition.js";
import type { WholeLeaf } from "./whole-tree.js";

/** A question of the tree, and where each of its answers leads. */
export interface Fork {
  readonly kind: "fork";
  readonly fact: string;
  /** The question is whether the stated facts make it certain, not whether it is possible. */
  readonly certainly: boolean;
  readonly sources: readonly CitedSource[];
  readonly branches: readonly { readonly answers: FactCondition; readonly leadsTo: TreeNode }[];
}

/** An end of the tree. */
export interface End extends Pick<
  LawOutcome,
  "verdict" | "rule" | "ground" | "filings" | "warnings" | "ask"
> {
  readonly kind: "end";
}

export type TreeNode = Fork | End;

/**
 * Rebuilds the tree from its leaves: at each fork one question, with a branch for every answer that leads elsewhere.
 * Consecutive questions about the same fact form one fork.
 * @param leaves as returned by `wholeTree`, with the leaves of a branch next to each other
 */
export function ruleTree(leaves: readonly WholeLeaf[]): TreeNode {
  return nodeAt(leaves, 0);
}

function nodeAt(leaves: readonly WholeLeaf[], depth: number): TreeNode {
  const [first] = leaves;
  const step = first!.path[depth];
  if (step === undefined) return endOf(first!);
  const yes = leaves.filter(({ path }) => path[depth]!.answer);
  const no = leaves.filter(({ path }) => !path[depth]!.answer);
  if (yes.length === 0 || no.length === 0) return nodeAt(leaves, depth + 1);
  const { fact } = step;
  const certainly = first!.outcome.certainty.includes(fact);
  const branches = [yes, no].map((side) => ({ side, node: nodeAt(side, depth + 1) }));
  return {
    kind: "fork",
    fact,
    certainly,
    sources: sourcesOf(
      step.citations,
      branches.map(({ node }) => node),
      fact,
    ),
    branches: branches.flatMap(({ side, node }) =>
      node.kind === "fork" && node.fact === fact
        ? node.branches
        : [{ answers: answersOf(side, fact), leadsTo: node }],
    ),
  };
}

/** The sources of a question and of those about the same fact that are merged with it. */
const sourcesOf = (
  citations: readonly Citation[],
  nodes: readonly TreeNode[],
  fact: string,
): CitedSource[] => {
  const more = nodes.flatMap((node) => (node.kind === "fork" && node.fact === fact ? node.sources : []));
  const all = [...citedOnce(citations), ...more];
  return [...new Map(all.map((source) => [`${source.id} ${source.provision}`, source])).values()];
};

export function endOf({ outcome: { verdict, rule, ground, filings, warnings, ask } }: WholeLeaf): End {
  return { kind: "end", verdict, rule, ground, filings, warnings, ask };
}

/** What a fact can be in some leaves. */
function answersOf(leaves: readonly WholeLeaf[], fact: string): FactCondition {
  const values = new Map(
    leaves
      .flatMap(({ space }) => space.flat().flatMap(({ seen }) => seen[fact] ?? []))
      .map((value) => [keyOf(value), value]),
  );
  return tell(united([...values.values()]), null);
}
