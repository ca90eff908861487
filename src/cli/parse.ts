import { Command, CommanderError, Option } from "commander";
import { nearestTo, type ReadIssue } from "../facility/read.js";
import type { CommandDefinition, OptionDefinition } from "./command-definition.js";
import { commands, globalOptions } from "./commands.js";
import { dateOption } from "./options/option-values.js";
import { camelCased } from "./options/option-names.js";
import { UsageProblem, type UsageIssue } from "../problems/usage-problem.js";

/** The request of a command line. */
export type Request =
  | { readonly kind: "version" }
  | { readonly kind: "help"; readonly command: CommandDefinition | null; readonly asked: boolean }
  | {
      readonly kind: "run";
      readonly command: CommandDefinition;
      readonly options: Readonly<Record<string, unknown>>;
      readonly arguments: readonly string[];
    };

/**
 * Parses a command line.
 * @param argv the arguments after the program's name
 * @throws UsageProblem if an argument is not understood
 */
export function parse(argv: readonly string[]): Request {
  const beforeEnd = argv.includes("--") ? argv.slice(0, argv.indexOf("--")) : argv;
  const place = placeOfCommand(beforeEnd);
  const word = argv[place];
  if (word === "help") return helpOn(beforeEnd.toSpliced(place, 1));
  if (beforeEnd.some((one) => one === "-h" || one === "--help")) return helpOn(beforeEnd);
  if (beforeEnd.some((one) => one === "-V" || one === "--version")) return { kind: "version" };
  const definition = commandNamed(word);
  if (word !== undefined && definition === undefined) throw unknownCommand(word);
  const known = [...(definition?.options ?? []), ...globalOptions];
  const { options, words } = optionsIn(word === undefined ? argv : argv.toSpliced(place, 1), known);
  checkAccepted(known, options);
  if (definition === undefined) return { kind: "help", command: null, asked: false };
  if (options["json"] === true && definition.without?.includes("json") === true)
    throw new UsageProblem({ code: "conflicting-options", option: "--json", other: definition.name });
  // Not used by this command, but an invalid day must not be ignored silently.
  if (definition.without?.includes("as-of") === true) dateOption(options, "as-of");
  checkArguments(definition, words);
  return { kind: "run", command: definition, options, arguments: words };
}

/**
 * Help on the named command, or on the program.
 * @throws UsageProblem if that is not a command
 */
function helpOn(words: readonly string[]): Request {
  const topic = words[placeOfCommand(words)];
  const command = topic === undefined || topic === "help" ? null : commandNamed(topic);
  if (command === undefined) throw unknownCommand(topic!);
  return { kind: "help", command, asked: true };
}

const commandNamed = (word: string | undefined): CommandDefinition | undefined =>
  commands.find(({ name }) => name === word);

/**
 * The index of the command: the first argument that is neither an option nor the value of a general one; -1 if there is
 * none.
 */
function placeOfCommand(argv: readonly string[]): number {
  const takesValue = new Set(
    globalOptions.filter(({ value }) => value !== null).map(({ name }) => `--${name}`),
  );
  return argv.findIndex((word, place) => !word.startsWith("-") && !takesValue.has(argv[place - 1] ?? ""));
}

/**
 * Separates options from arguments, with a parser set up for one command only: setting up all of them takes longer than
 * parsing.
 * @throws UsageProblem for an unknown option, or one without its value
 */
function optionsIn(
  argv: readonly string[],
  known: readonly OptionDefinition[],
): { readonly options: Readonly<Record<string, unknown>>; readonly words: readonly string[] } {
  const command = new Command().exitOverride().configureOutput({ writeErr: () => {} });
  const given = new Map<string, Given>();
  for (const option of known) command.addOption(parserOf(option, given));
  try {
    const { operands, unknown } = command.parseOptions([...argv]);
    if (unknown.length > 0) throw unknownOption(unknown[0]!.split("=")[0]!, known);
    return { options: command.opts(), words: operands };
  } catch (error) {
    // The parser refuses nothing else, and only the last option can lack a value: any other word counts as one.
    if (error instanceof CommanderError)
      throw new UsageProblem({ code: "missing-value", option: optionNamed(argv.at(-1)!, known) });
    throw error;
  }
}

function parserOf(definition: OptionDefinition, given: Map<string, Given>): Option {
  const { name, short, value, repeats } = definition;
  const flags = `${short === undefined ? "" : `-${short}, `}--${name}${value === null ? "" : ` <${value}>`}`;
  const option = new Option(flags);
  if (repeats === true) return option.argParser(gathered);
  return value === null || isOverridable(name)
    ? option
    : option.argParser((text: string) => onlyOnce(text, definition, given));
}

/** Of the general options the last one counts, so that an alias of the shell may set them. */
const isOverridable = (name: string): boolean => globalOptions.some((option) => option.name === name);

/** An option as it was given. */
interface Given {
  readonly option: string;
  readonly value: string;
}

/**
 * The value of an option, by whichever of its names it was given.
 * @param given the options so far
 * @throws UsageProblem if another value was given before, which would be lost
 */
function onlyOnce(
  value: string,
  { name, fact, describedAs }: OptionDefinition,
  given: Map<string, Given>,
): string {
  const key = fact ?? describedAs ?? name;
  const option = `--${name}`;
  const before = given.get(key);
  if (before !== undefined && before.value !== value)
    throw new UsageProblem({
      code: "conflicting-options",
      option: before.option,
      other: option,
      values: [before.value, value],
    });
  given.set(key, { option, value });
  return value;
}

/** The long name of an option that was given by its short one. */
function optionNamed(word: string, known: readonly OptionDefinition[]): string {
  const named = known.find(({ short }) => word === `-${short}`);
  return named === undefined ? word : `--${named.name}`;
}

const gathered = (value: string, before: readonly string[] = []): string[] => [...before, value];

function checkAccepted(
  options: readonly OptionDefinition[],
  values: Readonly<Record<string, unknown>>,
): void {
  const [first, ...more] = options.flatMap(({ name, accepts, fact, wordsOf, otherWords }) => {
    const value = values[camelCased(name)];
    if (typeof value !== "string") return [];
    if (value.trim() === "") return [badValue(`--${name}`, value, { code: "empty" })];
    const readLater = (fact ?? wordsOf ?? otherWords) !== undefined;
    return accepts === undefined || readLater || accepts.includes(value)
      ? []
      : [badValue(`--${name}`, value, unknownWord(value, accepts))];
  });
  if (first !== undefined) throw new UsageProblem(first, ...more);
}

const badValue = (option: string, value: string, issue: ReadIssue): UsageIssue => ({
  code: "bad-value",
  option,
  value,
  issue,
});

function unknownWord(value: string, accepted: readonly string[]): ReadIssue {
  const nearest = nearestTo(value, accepted);
  return { code: "unknown-word", accepted, ...(nearest !== undefined && { nearest }) };
}

function checkArguments({ arguments: places = [] }: CommandDefinition, given: readonly string[]): void {
  const excess = places.at(-1)?.repeats === true ? undefined : given[places.length];
  if (excess !== undefined) throw new UsageProblem({ code: "unexpected-argument", argument: excess });
  for (const [index, { name, required, accepts }] of places.entries()) {
    const value = given[index];
    if (value === undefined) {
      if (required)
        throw new UsageProblem({ code: "missing-argument", argument: name, accepted: accepts ?? [] });
    } else if (accepts !== undefined && !accepts.includes(value)) {
      throw new UsageProblem(badValue(`<${name}>`, value, unknownWord(value, accepts)));
    }
  }
}

const unknownOption = (option: string, known: readonly OptionDefinition[]): UsageProblem =>
  new UsageProblem({
    code: "unknown-option",
    option,
    nearest: nearestTo(
      option,
      known.map(({ name }) => `--${name}`),
    ),
  });

function unknownCommand(command: string): UsageProblem {
  const accepted = commands.map(({ name }) => name);
  return new UsageProblem({
    code: "unknown-command",
    command,
    nearest: nearestTo(command, accepted),
    accepted,
  });
}
