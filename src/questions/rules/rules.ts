import type { CivilDate } from "../../calendar/civil-date.js";
import type { Space } from "../../engine/space.js";
import { everyState } from "../../facility/every-state.js";
import type { FactName } from "../../facility/facts.js";
import { hardship } from "../../regulation/measures/hardship.js";
import type { LawOutcome } from "../../regulation/measures/outcome.js";
import { FIRST_ENCODED_DAY } from "../../regulation/measures/periods.js";
import { rules as definitions, type Question, type RuleId } from "../../regulation/measures/rules.js";
import { VERIFIED_THROUGH } from "../../regulation/sources/sources.js";
import { cited, type CitedSource } from "../decide/cited.js";
import { datedValuesOf, type DatedValue } from "./dated-values.js";
import { exceptionsOf, withoutExceptions, type Exception } from "./rule-exceptions.js";
import { ruleTree, type End, type TreeNode } from "./rule-tree.js";
import { treeOf, wholeTree, type WholeLeaf } from "./whole-tree.js";

/** What a rule belongs to: a question, or the hardship that opens two of them. */
export type Measure = Question | "hardship";

/** The measures in display order. */
export const measures: readonly Measure[] = ["paper", "optical", "hardship", "online", "paper-resubmission"];

/** One way in which a rule can turn out. */
export type RuleOutcome = Omit<End, "kind" | "rule">;

/** A rule: its sources, the facts it concerns, and how it can turn out. */
export interface RuleDescription {
  readonly rule: RuleId;
  readonly measure: Measure;
  readonly facts: readonly FactName[];
  readonly sources: readonly CitedSource[];
  readonly outcomes: readonly RuleOutcome[];
}

/** The tree of one measure. */
export interface MeasureTree {
  readonly measure: Measure;
  readonly root: TreeNode;
  /** The first that applies replaces the outcome of the tree. */
  readonly exceptions: readonly Exception[];
  /** Another measure that opens the same medium; the better of the two applies. */
  readonly orElse: Measure | null;
  readonly datedValues: readonly DatedValue[];
}

/** All rules, and the trees that lead to them. */
export interface Rules {
  readonly command: "rules";
  /** The first day about which a question is answered, and the last for which the law was read. */
  readonly encodedFrom: CivilDate;
  readonly verifiedThrough: CivilDate;
  readonly trees: readonly MeasureTree[];
  readonly rules: readonly RuleDescription[];
}

/**
 * Every rule with its sources, its outcomes and its dated values, and the tree of every measure, grown from the same
 * rules that answer about a facility.
 * @example rules().rules.find(({ rule }) => rule === "online/in-use")?.outcomes[0]?.verdict // => "allowed"
 */
export function rules(): Rules {
  const grown = measures.map((measure) => ({ measure, leaves: growing(measure)(spaceOf(measure)) }));
  const outcomes = outcomesByRule(grown.flatMap(({ leaves }) => leaves));
  const ids = Object.keys(definitions) as RuleId[];
  return {
    command: "rules",
    encodedFrom: FIRST_ENCODED_DAY,
    verifiedThrough: VERIFIED_THROUGH,
    trees: grown.map(({ measure, leaves }) => ({
      measure,
      root: ruleTree(growing(measure)(withoutExceptions(spaceOf(measure)))),
      exceptions: exceptionsOf(growing(measure), spaceOf(measure)),
      orElse: measure !== "hardship" && asksForHardship(measure) ? "hardship" : null,
      datedValues: datedValuesOf(leaves),
    })),
    rules: measures.flatMap((measure) =>
      ids
        .filter((rule) => measureOf(rule) === measure)
        .map((rule) => ({
          rule,
          measure,
          facts: definitions[rule].facts,
          sources: definitions[rule].sources.map(cited),
          outcomes: outcomes.get(rule) ?? [],
        })),
    ),
  };
}

/**
 * The measure that a rule belongs to: the first part of its name.
 * @example measureOf("paper/former/elderly") // => "paper"
 */
export const measureOf = (rule: RuleId): Measure => rule.slice(0, rule.indexOf("/")) as Measure;

/** Grows the tree of a measure. */
const growing =
  (measure: Measure) =>
  (space: Space): WholeLeaf[] =>
    measure === "hardship" ? treeOf((facility) => hardship(facility)!, space) : wholeTree(measure, space);

/** The states that a measure covers: for a question those without a hardship, which is a measure of its own. */
const spaceOf = (measure: Measure): Space =>
  everyState().map((cases) =>
    cases.filter(
      ({ seen }) => !("hardship" in seen) || (seen["hardship"] === "none") !== (measure === "hardship"),
    ),
  );

const asksForHardship = (question: Question): boolean =>
  wholeTree(question).some(({ path }) => path.some(({ fact }) => fact === "hardship"));

function outcomesByRule(leaves: readonly WholeLeaf[]): ReadonlyMap<string, RuleOutcome[]> {
  const found = new Map<string, Map<string, RuleOutcome>>();
  for (const { outcome } of leaves) {
    const described = outcomeOf(outcome);
    const ofRule = found.get(outcome.rule) ?? new Map<string, RuleOutcome>();
    found.set(outcome.rule, ofRule.set(JSON.stringify(described), described));
  }
  return new Map([...found].map(([rule, outcomes]) => [rule, [...outcomes.values()]]));
}

const outcomeOf = ({ verdict, ground, filings, warnings, ask }: LawOutcome): RuleOutcome => ({
  verdict,
  ground,
  filings,
  warnings,
  ask,
});
