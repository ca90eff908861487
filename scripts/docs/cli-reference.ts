import type { CommandDefinition, OptionDefinition } from "../../src/cli/command-definition.js";
import { commands, globalOptions } from "../../src/cli/commands.js";
import type { Language } from "../../src/cli/options/language.js";
import {
  acceptedIn,
  describe,
  describePlace,
  exitsIn,
  flagsOf,
  placeName,
  usageOf,
} from "../../src/cli/options/option-text.js";
import { programWords, wordsForFacts } from "../../src/cli/words.js";
import {
  asOfDefinition,
  columnOf,
  definitionOf,
  factNames,
  optionOf,
  type ColumnName,
} from "../../src/facility/facts.js";

/** What the reference says besides the words of the program. */
const WORDS = {
  en: {
    title: "The command line",
    other: "日本語は [cli.ja.md](cli.ja.md) にあります。",
    option: "option",
    meaning: "meaning",
    status: "status",
    facts: "The facts",
    factsIntro:
      "Options, the columns of a list and JSON share one vocabulary. A circumstance that is left out is not known; a record that is left out is taken as not recorded. `unknown` says that nobody knows.",
    columns: ["option", "JSON", "column", "values", "meaning"],
    allFacts: (link: string) => `All [facts](${link}) are options too.`,
    someFacts: (link: string, options: string) => `These [facts](${link}) are options too: ${options}.`,
    date: "date",
    month: "month",
    count: "whole number from 1",
  },
  ja: {
    title: "コマンドライン",
    other: "English: [cli.md](cli.md)",
    option: "オプション",
    meaning: "意味",
    status: "終了コード",
    facts: "施設の情報",
    factsIntro:
      "オプション、一覧の列、JSONの語彙は共通です。状況を省略すると「分からない」、届出などの記録を省略すると「記録なし」として扱います。誰にも分からないときは `unknown`（不明）と書きます。",
    columns: ["オプション", "JSON", "列", "値", "意味"],
    allFacts: (link: string) => `[施設の情報](${link})は、全てオプションで指定できます。`,
    someFacts: (link: string, options: string) =>
      `次の[施設の情報](${link})もオプションで指定できます：${options}`,
    date: "年月日",
    month: "年月",
    count: "1以上の整数",
  },
} as const;

type Words = (typeof WORDS)[Language];
type Program = Awaited<ReturnType<typeof programWords>>;
type FactWords = Awaited<ReturnType<typeof wordsForFacts>>;

/** The reference of the command line in Markdown, made from the definitions of the commands and their words. */
export async function cliReference(language: Language): Promise<string> {
  const [program, factWords] = await Promise.all([programWords(language), wordsForFacts(language)]);
  const words = WORDS[language];
  const facts = `#${anchor(words.facts)}`;
  return [
    `# ${words.title}`,
    words.other,
    program.summary,
    `\`claims-check <${program.command}> [${program.options}]\``,
    commands.map(({ name }) => `- [\`${name}\`](#${name}): ${program.commands[name]}`).join("\n"),
    `## ${program.generalHeading}`,
    optionTable(
      [
        ...globalOptions.map((option): Row => [flagsOf(option, program), helpOf(option, program, factWords)]),
        ["-h, --help", program.helpOption],
        ["-V, --version", program.versionOption],
      ],
      words,
    ),
    `## ${program.exitHeading}`,
    table(
      [words.status, words.meaning],
      exitsIn(
        commands.flatMap(({ exits = [] }) => exits),
        program,
      ),
    ),
    ...commands.map((command) => commandSection(command, program, factWords, words, facts, language)),
    `## ${words.facts}`,
    words.factsIntro,
    table(
      words.columns,
      ([...factNames, "asOf"] as const).map((name) => [
        [optionOf(name), ...(definitionOf(name).aliases ?? [])].map((option) => `\`--${option}\``).join(" "),
        `\`${name}\``,
        `\`${columnOf(name)}\` · ${definitionOf(name).heading}`,
        valuesOf(name, words),
        factWords.meaning(name),
      ]),
    ),
  ].join("\n\n");
}

type Row = readonly [string, string];

function commandSection(
  command: CommandDefinition,
  program: Program,
  factWords: FactWords,
  words: Words,
  facts: string,
  language: Language,
): string {
  const shown = command.options.filter(({ hidden }) => hidden !== true);
  const own = shown.filter(({ fact }) => fact === undefined);
  const stating = shown.filter(({ fact }) => fact !== undefined);
  const rows = [
    ...(command.arguments ?? []).map((place): Row => [
      placeName(place, program),
      [describePlace(place, program), ...acceptedIn(place, program)].join(" "),
    ]),
    ...own.map((option): Row => [flagsOf(option, program), helpOf(option, program, factWords)]),
  ];
  return [
    `## ${command.name}`,
    program.commands[command.name],
    ...[program.notes[command.name as keyof Program["notes"]] ?? []].flat(),
    `\`${usageOf(command, program)} [${program.options}]\``,
    ...(rows.length === 0 ? [] : [optionTable(rows, words)]),
    ...factLine(stating, words, facts),
    `\`\`\`sh\n${command.examples[language].join("\n")}\n\`\`\``,
    `${program.exitHeading}: ${exitsIn(command.exits ?? [], program)
      .map(([status, meaning]) => `\`${status}\` ${meaning}`)
      .join(" · ")}`,
  ].join("\n\n");
}

function factLine(stating: readonly OptionDefinition[], words: Words, facts: string): string[] {
  if (stating.length === 0) return [];
  if (stating.length === factNames.length) return [words.allFacts(facts)];
  return [words.someFacts(facts, stating.map(({ name }) => `\`--${name}\``).join(", "))];
}

const helpOf = (option: OptionDefinition, program: Program, factWords: FactWords): string =>
  [describe(option, program, factWords), ...acceptedIn(option, program)].join(" ");

function valuesOf(name: ColumnName, words: Words): string {
  const definition = name === "asOf" ? asOfDefinition : definitionOf(name);
  const spelled = (some: Readonly<Record<string, readonly string[]>>): string =>
    Object.entries(some)
      .map(([value, others]) => `\`${value}\`${others.length === 0 ? "" : ` (${others.join(", ")})`}`)
      .join(" · ");
  switch (definition.kind) {
    case "word":
      return spelled(definition.words);
    case "yes-no":
      return "`yes` · `no`";
    case "date":
      return ["words" in definition ? spelled(definition.words ?? {}) : "", words.date]
        .filter(Boolean)
        .join(" · ");
    case "month":
      return words.month;
    case "count":
      return words.count;
  }
}

const optionTable = (rows: readonly Row[], words: Words): string =>
  table(
    [words.option, words.meaning],
    rows.map(([flags, meaning]) => [`\`${flags}\``, meaning]),
  );

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

const anchor = (heading: string): string => heading.toLowerCase().replaceAll(" ", "-");
