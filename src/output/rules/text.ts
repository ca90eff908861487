import { factNames } from "../../facility/facts.js";
import type { CitedSource } from "../../questions/decide/cited.js";
import { measures, type RuleDescription, type RuleOutcome, type Rules } from "../../questions/rules/rules.js";
import { paragraph, type TerminalStyle } from "../layout/terminal-style.js";
import { documentationOf } from "./documentation.js";
import { filingStatus, formName, sourceName, type RulesWords } from "./words.js";
import { columnsOf, padTo } from "../layout/width.js";

const MARGIN = 2;
const GAP = 2;

/** Formats the list of all rules: one line each, by measure, with the verdicts that it can end in. */
export function rulesListText(
  { rules, encodedFrom, verifiedThrough }: Rules,
  words: RulesWords,
  page: TerminalStyle,
): string {
  const own = measures.map((measure) => ({ measure, rules: rules.filter((one) => one.measure === measure) }));
  return [
    page.strong(words.rules.title),
    paragraph(page, words.rules.read(encodedFrom, verifiedThrough)),
    "",
    ...own.flatMap(({ measure, rules: some }) => {
      const verdicts = some.map((one) => verdictsOf(one, words));
      const left = page.columns - Math.max(...verdicts.map(columnsOf)) - MARGIN - GAP;
      const width = Math.min(left, Math.max(...some.map(({ rule }) => columnsOf(rule))));
      return [
        page.strong(words.rules.measures[measure]),
        ...some.map(
          ({ rule }, index) => " ".repeat(MARGIN) + padTo(rule, width) + " ".repeat(GAP) + verdicts[index]!,
        ),
        "",
      ];
    }),
    paragraph(page, page.faint(words.rules.listHint)),
  ].join("\n");
}

const verdictsOf = ({ outcomes }: RuleDescription, { rules, eligibility }: RulesWords): string =>
  rules.and([...new Set(outcomes.map(({ verdict }) => eligibility.verdicts[verdict]))]);

/** Formats one rule: its text, how it can turn out, the facts it concerns and its sources. */
export function ruleText(rule: RuleDescription, words: RulesWords, page: TerminalStyle): string {
  const { rules, eligibility } = words;
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0
      ? []
      : [paragraph(page, page.strong(title), "", 2), ...lines.map((line) => paragraph(page, line, "- ", 4))];
  return [
    page.strong(rule.rule),
    paragraph(page, eligibility.reasons[rule.rule]),
    "",
    ...section(
      rules.outcomes,
      rule.outcomes.map((outcome) => outcomeText(outcome, words)),
    ),
    ...section(rules.facts, [factsText(rule, words)]),
    ...section(rules.warnings, warningsText(rule, words)),
    ...section(
      rules.sources,
      rule.sources.map((source) => sourceText(source, words)),
    ),
    ...section(rules.documentation, [documentationOf(rule.rule)]),
  ].join("\n");
}

/** An outcome on one line: the verdict, its ground, and the filings it depends on. */
export function outcomeText({ verdict, ground, filings }: RuleOutcome, words: RulesWords): string {
  const { rules, eligibility } = words;
  const line = rules.outcome(
    eligibility.verdicts[verdict],
    ground === null ? null : eligibility.grounds[ground],
  );
  const filed = filings.map((one) => filingStatus(one, formName(one, words), words));
  return [line, ...filed].join("\n");
}

/** The facts that a rule concerns, in the order of the table of facts. */
export function factsText({ facts }: RuleDescription, { rules, factWords }: RulesWords): string {
  const named = factNames.filter((name) => facts.includes(name)).map((name) => factWords.label(name));
  return named.length === 0 ? rules.noFacts : rules.and(named);
}

/** The cautions that a rule may add. */
export const warningsText = ({ outcomes }: RuleDescription, { eligibility }: RulesWords): string[] =>
  [...new Set(outcomes.flatMap(({ warnings }) => warnings))].map((id) => eligibility.warnings[id]);

function sourceText(source: CitedSource, words: RulesWords): string {
  const named = sourceName(source, words);
  return source.url === undefined ? named : `${named}\n${source.url}`;
}
