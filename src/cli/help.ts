import { join } from "node:path";
import packageJson from "../../package.json" with { type: "json" };
import { paragraph, plainPage, type TerminalStyle } from "../output/layout/terminal-style.js";
import { columnsOf, padTo, wrap } from "../output/layout/width.js";
import type { CommandDefinition, ExitKind, OptionDefinition } from "./command-definition.js";
import { commands, generalOptionsOf, globalOptions } from "./commands.js";
import type { Io, TextOut } from "./terminal/io.js";
import type { Language } from "./options/language.js";
import {
  acceptedIn,
  describe,
  describePlace,
  exitsIn,
  flagsOf,
  placeName,
  usageOf,
  type FactWords,
  type Program,
} from "./options/option-text.js";
import { programWords, wordsForFacts } from "./words.js";

/** The folder of the package, where the documents are; the same from the bundles and from here. */
const PACKAGE_FOLDER = join(import.meta.dirname, "../..");

export function showVersion(io: Io): number {
  io.stdout.write(`${packageJson.version}\n`);
  return 0;
}

/**
 * Prints the help of one command, or of the program.
 * @param asked whether the user asked for it; help shown for lack of a command is bad usage
 */
export async function showHelp(
  command: CommandDefinition | null,
  out: TextOut,
  language: Language,
  asked: boolean,
): Promise<number> {
  const [program, factWords] = await Promise.all([programWords(language), wordsForFacts(language)]);
  const page = plainPage(Math.min(out.columns || 80, 100));
  const lines =
    command === null
      ? programHelp(program, factWords, page, language)
      : commandHelp(command, program, factWords, page, language);
  out.write(`${lines.join("\n")}\n`);
  return asked ? 0 : 2;
}

function programHelp(
  program: Program,
  factWords: FactWords,
  page: TerminalStyle,
  language: Language,
): string[] {
  const kinds = commands.flatMap(({ exits = [] }) => exits);
  return [
    program.firstTime,
    "",
    paragraph(page, program.summary),
    "",
    `${program.usage}: claims-check <${program.command}> [${program.options}]`,
    "",
    `${program.commandsHeading}:`,
    ...rows(
      commands.map(({ name }) => [name, program.commands[name]]),
      page,
    ),
    "",
    `${program.generalHeading}:`,
    ...rows(general(globalOptions, program, factWords), page),
    "",
    `${program.examplesHeading}:`,
    ...commands.slice(0, 4).map(({ examples }) => `  ${examples[language][0]}`),
    "",
    ...ending(kinds, program, page),
  ];
}

/** What every help ends with: the exit statuses, and where the documents are. */
const ending = (kinds: readonly ExitKind[], program: Program, page: TerminalStyle): string[] => [
  `${program.exitHeading}:`,
  ...rows(exitsIn(kinds, program), page),
  "",
  `${program.documentsHeading(PACKAGE_FOLDER)}:`,
  ...rows(program.documents, page),
];

function commandHelp(
  command: CommandDefinition,
  program: Program,
  factWords: FactWords,
  page: TerminalStyle,
  language: Language,
): string[] {
  const note = program.notes[command.name as keyof Program["notes"]];
  const shown = command.options.filter(({ hidden }) => hidden !== true);
  const own = shown.filter(({ fact }) => fact === undefined);
  const stating = shown.filter(({ fact }) => fact !== undefined);
  const rowOf = (option: OptionDefinition): Row => optionRow(option, program, factWords);
  const section = (heading: string, lines: readonly Row[]): string[] =>
    lines.length === 0 ? [] : [`${heading}:`, ...rows(lines, page), ""];
  return [
    paragraph(page, program.commands[command.name]),
    "",
    ...(note === undefined ? [] : [paragraph(page, note), ""]),
    `${program.usage}: ${usageOf(command, program)} [${program.options}]`,
    "",
    ...section(program.ownHeading, [
      ...(command.arguments ?? []).map((place): Row => [
        placeName(place, program),
        describePlace(place, program),
        acceptedIn(place, program),
      ]),
      ...own.map(rowOf),
    ]),
    ...section(program.factsHeading, stating.map(rowOf)),
    ...section(program.generalHeading, general(generalOptionsOf(command), program, factWords)),
    `${program.examplesHeading}:`,
    ...command.examples[language].map((example) => `  ${example}`),
    "",
    ...ending(command.exits ?? [], program, page),
  ];
}

function general(options: readonly OptionDefinition[], program: Program, factWords: FactWords): Row[] {
  return [
    ...options.map((option) => optionRow(option, program, factWords)),
    ["-h, --help", program.helpOption],
    ["-V, --version", program.versionOption],
  ];
}

/** The flags, their description, and the accepted values. */
type Row = readonly [flags: string, text: string, accepted?: readonly string[]];

const optionRow = (option: OptionDefinition, program: Program, factWords: FactWords): Row => [
  flagsOf(option, program),
  describe(option, program, factWords),
  acceptedIn(option, program),
];

/** Two columns; after a long left side the text starts on the next line. */
function rows(lines: readonly Row[], page: TerminalStyle): string[] {
  const left = Math.min(30, Math.max(...lines.map(([flags]) => columnsOf(flags))));
  return lines.flatMap(([flags, text, accepted]) => {
    const [first = "", ...rest] = wrap(text, Math.max(20, page.columns - left - 4), accepted);
    const margin = " ".repeat(left + 4);
    const others = rest.map((line) => margin + line);
    return columnsOf(flags) > left
      ? [`  ${flags}`, margin + first, ...others]
      : [`  ${padTo(flags, left)}  ${first}`.trimEnd(), ...others];
  });
}
