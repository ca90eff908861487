import type { TreeNode } from "../../questions/rules/rule-tree.js";
import type { Measure, MeasureTree, Rules } from "../../questions/rules/rules.js";
import type { OutcomeVerdict } from "../../regulation/measures/outcome.js";
import { filingStatus, shortFormName, type RulesWords } from "./words.js";
import { answersText, exceptionText } from "./tree-text.js";

const CLASSES: Readonly<Record<OutcomeVerdict, readonly [name: string, style: string]>> = {
  allowed: ["allowed", "fill:#d8f0d8,stroke:#2e7d32,color:#000"],
  conditional: ["conditional", "fill:#fff3cd,stroke:#8a6d00,color:#000"],
  "not-allowed": ["notAllowed", "fill:#f8d7da,stroke:#a4262c,color:#000"],
  unsettled: ["unsettled", "fill:#e2e3f5,stroke:#3f3f8f,color:#000"],
};

/**
 * The decision trees as one Mermaid flowchart: a frame for each measure, a rhombus for each question, a box for each
 * outcome. Identical branches are drawn once.
 * @param only the measures to draw
 */
export function rulesMermaid({ trees }: Rules, words: RulesWords, only: readonly Measure[]): string {
  const drawn = trees.filter(({ measure }) => only.includes(measure));
  const links = drawn.flatMap(({ measure, orElse }) =>
    orElse !== null && drawn.some((other) => other.measure === orElse)
      ? [`  ${idOf(measure)} -.- ${idOf(orElse)}`]
      : [],
  );
  return [
    "flowchart TD",
    ...drawn.flatMap((tree) => frame(tree, words)),
    ...links,
    ...Object.values(CLASSES).map(([name, style]) => `  classDef ${name} ${style}`),
    "",
  ].join("\n");
}

const idOf = (measure: Measure): string => measure.replaceAll("-", "_");

function frame({ measure, root, exceptions }: MeasureTree, words: RulesWords): string[] {
  const ids = new Map<string, string>();
  const lines: string[] = [];
  const draw = (node: TreeNode): string => {
    const known = ids.get(keyOf(node));
    if (known !== undefined) return known;
    const id = `${idOf(measure)}_${ids.size + 1}`;
    ids.set(keyOf(node), id);
    if (node.kind === "end") {
      lines.push(`${id}[${quoted(endText(node, words))}]:::${CLASSES[node.verdict][0]}`);
      return id;
    }
    lines.push(`${id}{${quoted(questionText(node, words))}}`);
    for (const { answers, leadsTo } of node.branches) {
      lines.push(`${id} -->|${quoted(answersText(node.fact, answers, words))}| ${draw(leadsTo)}`);
    }
    return id;
  };
  draw(root);
  for (const exception of exceptions) {
    const id = `${idOf(measure)}_exception_${exceptions.indexOf(exception) + 1}`;
    lines.push(`${id}>${quoted(exceptionText(exception, words))}]:::${CLASSES[exception.end.verdict][0]}`);
  }
  return [
    `  subgraph ${idOf(measure)}[${quoted(words.rules.measures[measure])}]`,
    ...lines.map((line) => `    ${line}`),
    "  end",
  ];
}

/** The identity of a node: everything except the sources of its questions. */
const keyOf = (node: TreeNode): string =>
  JSON.stringify(node, (name, value: unknown) => (name === "sources" ? undefined : value));

function questionText(node: Extract<TreeNode, { kind: "fork" }>, { factWords, rules }: RulesWords): string {
  const label = factWords.label(node.fact);
  return node.certainly ? rules.certainly(label) : rules.question(label);
}

function endText(node: Extract<TreeNode, { kind: "end" }>, words: RulesWords): string {
  const forms = node.filings.map((filing) => filingStatus(filing, shortFormName(filing, words), words));
  return [words.eligibility.verdicts[node.verdict], node.rule, ...forms].join("\n");
}

/** A quoted text; characters that would end it or begin an entity are written as entities. */
const quoted = (text: string): string =>
  `"${text.replaceAll("#", "#35;").replaceAll('"', "#quot;").replaceAll("<", "#lt;").replaceAll(">", "#gt;").replaceAll("\n", "<br/>")}"`;
