import type { Measure, MeasureTree, RuleDescription, Rules } from "../../questions/rules/rules.js";
import { documentationOf } from "./documentation.js";
import type { RulesWords } from "./words.js";

/** The rules and trees of some measures as JSON: the same keys, with text in one language. */
export function rulesJson(answer: Rules, words: RulesWords, only: readonly Measure[]): unknown {
  return {
    ...answer,
    trees: answer.trees.filter(({ measure }) => only.includes(measure)).map((tree) => treeJson(tree, words)),
    rules: answer.rules.filter(({ measure }) => only.includes(measure)).map((rule) => ruleJson(rule, words)),
  };
}

/** The list of rules as JSON, without the trees. */
export const rulesListJson = (answer: Rules, words: RulesWords): unknown => ({
  command: answer.command,
  encodedFrom: answer.encodedFrom,
  verifiedThrough: answer.verifiedThrough,
  rules: answer.rules.map((rule) => ruleJson(rule, words)),
});

/** One rule as JSON. */
export const ruleJson = (rule: RuleDescription, { eligibility }: RulesWords): object => ({
  rule: rule.rule,
  text: eligibility.reasons[rule.rule],
  documentation: documentationOf(rule.rule),
  measure: rule.measure,
  outcomes: rule.outcomes,
  facts: rule.facts,
  sources: rule.sources,
});

/** One tree as JSON. */
export const treeJson = (tree: MeasureTree, { rules }: RulesWords): object => ({
  measure: tree.measure,
  title: rules.measures[tree.measure],
  root: tree.root,
  exceptions: tree.exceptions,
  orElse: tree.orElse,
  datedValues: tree.datedValues,
});
