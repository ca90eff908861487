import { wordsOf } from "../../src/facility/facts.js";
import type { MappedProvision } from "./law-map.js";
import { sources } from "../../src/regulation/sources/sources.js";
import { anchorOf } from "../../src/output/rules/documentation.js";
import { formName, type RulesWords } from "../../src/output/rules/words.js";

/** The words of the map in one language. */
export interface LawMapWords extends RulesWords {
  readonly coverage: typeof import("./coverage-words-ja.js").coverage;
}

/**
 * The map from the ordinance to the rules as Markdown, in Japanese and English: for each paragraph the rules that rest
 * on it, with links to the reference, or why there is none.
 * @example lawMapMarkdown(lawMap(), { ja, en }) // => "# 条文から規則へ / From the ordinance to the rules\n…"
 */
export function lawMapMarkdown(
  provisions: readonly MappedProvision[],
  { ja, en }: { readonly ja: LawMapWords; readonly en: LawMapWords },
): string {
  const both = (say: (one: LawMapWords) => string): string => `${say(ja)} / ${say(en)}`;
  return [
    `# ${both(({ rules }) => rules.lawMap.title)}`,
    ja.rules.lawMap.intro,
    en.rules.lawMap.intro,
    `<${sources.ordinance.url}>`,
    ...provisions.flatMap((one) => [
      `${one.item === null ? "##" : "###"} ${one.provision}`,
      both((words) => inWords(one, words)),
      lines(one, both).join("\n"),
    ]),
    "",
  ].join("\n\n");
}

/** What the paragraph is about, after its English name. */
function inWords({ provision, subject, item }: MappedProvision, words: LawMapWords): string {
  const { citations, coverage, factWords, rules } = words;
  const ground = wordsOf("hardship")[(item ?? 0) - 1];
  const about =
    ground === undefined
      ? coverage.subjects[subject]
      : rules.lawMap.item(factWords.value("hardship", ground));
  return `${citations.short("ordinance", [provision])}: ${about}`;
}

function lines(
  { rules, forms, answeredBy, gap }: MappedProvision,
  both: (say: (one: LawMapWords) => string) => string,
): string[] {
  const found = [
    ...rules.map((rule) => `- [\`${rule}\`](rules.md#${anchorOf(rule)})`),
    ...forms.map(
      (form) => `- ${both((words) => `${words.rules.lawMap.forms}: ${formName({ form }, words)}`)}`,
    ),
  ];
  if (rules.length > 0) return found;
  const commands = [...new Set(answeredBy.map(({ command }) => command))].map((command) => `\`${command}\``);
  const why =
    gap !== null
      ? both(({ coverage }) => coverage.gaps[gap])
      : both((words) => words.rules.lawMap.elsewhere(commands));
  return [...found, `- ${both((words) => words.rules.lawMap.none)}: ${why}`];
}
