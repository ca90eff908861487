import type { CitedSource } from "../../src/questions/decide/cited.js";
import { measures, type RuleDescription, type Rules } from "../../src/questions/rules/rules.js";
import { sources, type Source } from "../../src/regulation/sources/sources.js";
import { factsText, outcomeText, warningsText } from "../../src/output/rules/text.js";
import { datedValueText, exceptionText } from "../../src/output/rules/tree-text.js";
import { anchorOf } from "../../src/output/rules/documentation.js";
import type { DatedFact } from "./dated-values.js";
import { sourceName, type RulesWords } from "../../src/output/rules/words.js";

/** The words of both languages, side by side. */
export interface BothLanguages {
  readonly ja: RulesWords;
  readonly en: RulesWords;
}

/**
 * The reference of all rules as Markdown, in Japanese and English: for each rule, under an anchor of its own, what it
 * says, how it can turn out, what it speaks of and what it rests on; and for each measure the dates that it reads.
 * @param facts the dated values that no tree reads
 * @example rulesMarkdown(rules(), facts, { ja, en }) // => "# 規則の一覧 / The rules\n…"
 */
export function rulesMarkdown(answer: Rules, facts: readonly DatedFact[], words: BothLanguages): string {
  const { ja, en } = words;
  const both = (say: (one: RulesWords) => string): string => `${say(ja)} / ${say(en)}`;
  return [
    `# ${both(({ rules }) => rules.markdown.title)}`,
    ...[ja, en].flatMap(({ rules }) => [
      rules.markdown.intro,
      rules.read(answer.encodedFrom, answer.verifiedThrough),
      rules.markdown.exports,
    ]),
    ...measures.flatMap((measure) => {
      const tree = answer.trees.find((one) => one.measure === measure)!;
      return [
        `## ${both(({ rules }) => rules.measures[measure])}`,
        ...(tree.orElse === null
          ? []
          : [ja, en].map(({ rules }) => rules.orElse(rules.measures[tree.orElse!]))),
        ...listed(
          both(({ rules }) => rules.datedValues),
          tree.datedValues.map((value) =>
            [both((one) => datedValueText(value, one)), ...linksOf(value.sources, words).map(nested)].join(
              "\n",
            ),
          ),
        ),
        ...listed(
          both(({ rules }) => rules.exceptions),
          tree.exceptions.map((exception) => both((one) => exceptionText(exception, one))),
        ),
        ...answer.rules.filter((rule) => rule.measure === measure).map((rule) => ruleMarkdown(rule, words)),
      ];
    }),
    `## ${both(({ rules }) => rules.markdown.datedFacts)}`,
    facts.map((fact) => datedFactMarkdown(fact, words)).join("\n"),
    `## ${both(({ rules }) => rules.markdown.sources)}`,
    documents(answer, facts, words).join("\n"),
    "",
  ].join("\n\n");
}

function ruleMarkdown(rule: RuleDescription, words: BothLanguages): string {
  const { ja, en } = words;
  const item = (title: (one: RulesWords) => string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`- ${title(ja)} / ${title(en)}`, ...lines.map(nested)];
  const oneByOne = (say: (one: RulesWords) => readonly string[]): string[] => {
    const inEnglish = say(en);
    return say(ja).map((text, index) => `${oneLine(text, "、")} / ${oneLine(inEnglish[index] ?? "", ", ")}`);
  };
  return [
    `<a id="${anchorOf(rule.rule)}"></a>`,
    `### ${rule.rule}`,
    ja.eligibility.reasons[rule.rule],
    en.eligibility.reasons[rule.rule],
    [
      ...item(
        ({ rules }) => rules.outcomes,
        oneByOne((one) => rule.outcomes.map((outcome) => outcomeText(outcome, one))),
      ),
      ...item(({ rules }) => rules.facts, [`${factsText(rule, ja)} / ${factsText(rule, en)}`]),
      ...item(
        ({ rules }) => rules.warnings,
        oneByOne((one) => warningsText(rule, one)),
      ),
      ...item(({ rules }) => rules.sources, linksOf(rule.sources, words)),
    ].join("\n"),
  ].join("\n\n");
}

const nested = (line: string): string => `  - ${line}`;

const oneLine = (text: string, separator: string): string => text.replaceAll("\n", separator);

const listed = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`${title}:`, lines.map((line) => `- ${line}`).join("\n")];

/** Each source with its place and its weight, linked to where it can be read. */
function linksOf(cited: readonly CitedSource[], { ja, en }: BothLanguages): string[] {
  return cited.map((source) => {
    const named = ja.citations.short(source.id, [source.provision]);
    const linked = source.url === undefined ? named : `[${named}](${source.url})`;
    return `${sourceName(source, ja, linked)} / ${sourceName(source, en)}`;
  });
}

/** The documents that are cited, by their full titles. */
/** A dated value with its days, its grade and its sources. */
function datedFactMarkdown(
  { ja, en, from, to, grade, sources: cited }: DatedFact,
  words: BothLanguages,
): string {
  const days = `${from ?? ""} – ${to ?? ""}`.trim();
  return [
    `- ${days}: ${ja} / ${en} (${words.ja.rules.markdown.grade(grade)} / ${words.en.rules.markdown.grade(grade)})`,
    ...linksOf(cited, words).map(nested),
  ].join("\n");
}

function documents(
  { rules, trees }: Rules,
  facts: readonly DatedFact[],
  { ja, en }: BothLanguages,
): string[] {
  const cited = [...rules, ...trees.flatMap(({ datedValues }) => datedValues), ...facts];
  const ids = [...new Set(cited.flatMap((one) => one.sources.map(({ id }) => id)))];
  return ids.map((id) => {
    const { title, url, verifiedOn }: Source = sources[id];
    const read =
      verifiedOn === undefined ? [] : [ja, en].map(({ rules: own }) => own.markdown.readOn(verifiedOn));
    return [
      `- ${title.ja} / ${title.en}`,
      ...(url === undefined ? [] : [nested(`<${url}>`)]),
      ...(read.length === 0 ? [] : [nested(read.join(" / "))]),
    ].join("\n");
  });
}
