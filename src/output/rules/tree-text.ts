import type { CitedSource } from "../../questions/decide/cited.js";
import type { DatedValue } from "../../questions/rules/dated-values.js";
import type { Exception } from "../../questions/rules/rule-exceptions.js";
import type { End, TreeNode } from "../../questions/rules/rule-tree.js";
import type { MeasureTree } from "../../questions/rules/rules.js";
import { valuesOfCondition, type FactCondition } from "../../questions/decide/fact-condition.js";
import { valueIn } from "../parts/conditions.js";
import { paragraph, type TerminalStyle } from "../layout/terminal-style.js";
import { shortFormName, type RulesWords } from "./words.js";

/** The context for the lines of one tree. */
interface Setting {
  readonly words: RulesWords;
  readonly page: TerminalStyle;
  /** The number of a source, in order of first citation. */
  readonly numberOf: (source: CitedSource) => number;
  /** The letters of repeated parts, and whether they have been written. */
  readonly parts: Map<string, { readonly letter: string; set: boolean }>;
}

/**
 * Formats the decision tree of a measure as indented lines: each question with the numbers of its sources, each answer
 * below it. Repeated parts are only referred to. Exceptions, the dates used, and the sources follow.
 */
export function rulesTreeText(tree: MeasureTree, words: RulesWords, page: TerminalStyle): string {
  const { rules, citations } = words;
  const sources: CitedSource[] = [];
  const numberOf = (source: CitedSource): number => {
    const place = sources.findIndex(
      ({ id, provision }) => id === source.id && provision === source.provision,
    );
    return place === -1 ? sources.push(source) : place + 1;
  };
  const setting = { words, page, numberOf, parts: repeatedParts(tree.root) };
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ["", page.strong(title), ...lines.map((line) => paragraph(page, line, "- "))];
  return [
    page.strong(rules.measures[tree.measure]),
    "",
    ...nodeLines(tree.root, "", 0, setting),
    ...section(
      rules.exceptions,
      tree.exceptions.map((exception) => exceptionText(exception, words)),
    ),
    ...(tree.orElse === null ? [] : ["", paragraph(page, rules.orElse(rules.measures[tree.orElse]))]),
    ...section(
      rules.datedValues,
      tree.datedValues.map((value) => `${datedValueText(value, words)}${numbers(value.sources, setting)}`),
    ),
    "",
    page.strong(rules.sources),
    ...sources.map(({ id, provision }, index) =>
      paragraph(page, citations.short(id, [provision]), `[${index + 1}] `),
    ),
  ].join("\n");
}

function nodeLines(node: TreeNode, answer: string, depth: number, setting: Setting): string[] {
  const { words, page, parts } = setting;
  const { rules, factWords } = words;
  const line = (text: string): string =>
    paragraph(page, text, depth === 0 ? "" : "- ", Math.max(0, depth - 1) * 2);
  if (node.kind === "end") return [line(endText(answer, node, words))];
  const part = parts.get(partKey(node));
  if (part?.set === true) return [line(rules.branch(answer, rules.asPart(part.letter)))];
  if (part !== undefined) part.set = true;
  const label = factWords.label(node.fact);
  const asked = node.certainly ? rules.certainly(label) : rules.question(label);
  const question = `${part === undefined ? "" : `${rules.part(part.letter)} `}${asked}${numbers(node.sources, setting)}`;
  return [
    line(answer === "" ? question : rules.branch(answer, question)),
    ...node.branches.flatMap(({ answers, leadsTo }) =>
      nodeLines(leadsTo, answersText(node.fact, answers, words), depth + 1, setting),
    ),
  ];
}

const numbers = (sources: readonly CitedSource[], { numberOf }: Setting): string =>
  sources.length === 0 ? "" : ` [${sources.map(numberOf).join(", ")}]`;

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const SMALLEST_PART = 4;

/** The parts of a tree that are repeated and long enough to be worth a letter. */
function repeatedParts(root: TreeNode): Setting["parts"] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  const walk = (node: TreeNode): void => {
    if (node.kind === "end") return;
    const key = partKey(node);
    if (seen.has(key) && endsOf(node) >= SMALLEST_PART) {
      repeated.add(key);
      return;
    }
    seen.add(key);
    for (const { leadsTo } of node.branches) walk(leadsTo);
  };
  walk(root);
  return new Map([...repeated].map((key, index) => [key, { letter: LETTERS[index]!, set: false }]));
}

const partKey = (node: TreeNode): string => JSON.stringify(node);

const endsOf = (node: TreeNode): number =>
  node.kind === "end" ? 1 : node.branches.reduce((sum, { leadsTo }) => sum + endsOf(leadsTo), 0);

/** The answers of one branch, in words. */
export function answersText(
  fact: string,
  condition: FactCondition,
  { factWords, rules }: RulesWords,
): string {
  return factWords.or(
    valuesOfCondition(condition).map((value) =>
      typeof value === "object" && Object.keys(value).length === 0
        ? rules.anyDay
        : valueIn(fact, value, factWords),
    ),
  );
}

/** An end on one line, with the filings that it still requires. */
function endText(answer: string, { verdict, rule, filings }: End, words: RulesWords): string {
  const toFile = filings.filter(({ status }) => status === "not-recorded");
  return words.rules.end(
    answer,
    words.eligibility.verdicts[verdict],
    rule,
    toFile.map((filing) => {
      const name = shortFormName(filing, words);
      return filing.premise === true ? words.rules.filedBeforeTheHire(name) : name;
    }),
  );
}

/** An exception on one line. */
export function exceptionText({ fact, values, insteadOf, end }: Exception, words: RulesWords): string {
  const { rules, factWords } = words;
  const condition = factWords.is(factWords.label(fact), answersText(fact, values, words));
  return rules.exception(condition, endText("", end, words), insteadOf);
}

/** A dated value with its purpose. */
export function datedValueText(value: DatedValue, words: RulesWords): string {
  const { rules, eligibility } = words;
  switch (value.kind) {
    case "last-day":
      return rules.lastDay(value.day, value.period);
    case "cutoff":
      return rules.cutoff(
        value.day,
        value.rows.map((row) => eligibility.cutoffRows[row]),
      );
    case "administrative-deadline":
      return rules.deadline(value.day, shortFormName(value, words));
  }
}
