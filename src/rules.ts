export type { DatedValue } from "./questions/rules/dated-values.js";
export { knowledge, type Knowledge } from "./questions/rules/knowledge.js";
export type { Exception } from "./questions/rules/rule-exceptions.js";
export type { End, Fork, TreeNode } from "./questions/rules/rule-tree.js";
export {
  rules,
  type Measure,
  type MeasureTree,
  type RuleDescription,
  type RuleOutcome,
  type Rules,
} from "./questions/rules/rules.js";
export type { LawOutcome } from "./regulation/measures/outcome.js";
export type { Period } from "./regulation/measures/periods.js";
export type { Evidence } from "./regulation/sources/knowledge.js";
