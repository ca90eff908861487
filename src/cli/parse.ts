import { Command, CommanderError, Option } from "commander";
import { nearestTo } from "../facility/read.js";
import type { CommandDefinition, OptionDefinition } from "./command-definition.js";
import { commands, globalOptions } from "./commands.js";
import { camelCased } from "./options/option-names.js";
import { UsageProblem } from "../problems/usage-problem.js";

/** What a command line asks for. */
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
 * Reads a command line.
 * @param argv the words behind the program's name
 * @throws UsageProblem if a word is not understood
 */
export function parse(argv: readonly string[]): Request {
  const beforeEnd = argv.includes("--") ? argv.slice(0, argv.indexOf("--")) : argv;
  const place = placeOfCommand(beforeEnd);
  if (beforeEnd.some((word) => word === "-h" || word === "--help") || argv[place] === "help") {
    const command = beforeEnd.map((word) => commandNamed(word)).find((one) => one !== undefined);
    return { kind: "help", command: command ?? null, asked: true };
  }
  if (beforeEnd.some((word) => word === "-V" || word === "--version")) return { kind: "version" };
  if (argv.length === 0) return { kind: "help", command: null, asked: false };
  const definition = place === -1 ? undefined : commandNamed(argv[place]!);
  if (place !== -1 && definition === undefined) throw unknownCommand(argv[place]!);
  const command = commandWith(definition);
  try {
    command.parse(argv.toSpliced(place === -1 ? argv.length : place, 1), { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) throw usageProblem(error, definition, command);
    throw error;
  }
  const options = command.opts<Record<string, unknown>>();
  checkAccepted([...(definition?.options ?? []), ...globalOptions], options);
  if (definition === undefined) return { kind: "help", command: null, asked: false };
  if (options["json"] === true && definition.without?.includes("json") === true)
    throw new UsageProblem({ code: "conflicting-options", option: "--json", other: definition.name });
  const given = command.processedArgs.filter((one) => one !== undefined) as string[];
  checkArguments(definition, given);
  return { kind: "run", command: definition, options, arguments: given };
}

const commandNamed = (word: string): CommandDefinition | undefined =>
  commands.find(({ name }) => name === word);

/** Where the command stands: the first word that is neither an option nor the value of a general one; -1 if nowhere. */
function placeOfCommand(argv: readonly string[]): number {
  const takesValue = new Set(
    globalOptions.filter(({ value }) => value !== null).map(({ name }) => `--${name}`),
  );
  return argv.findIndex((word, place) => !word.startsWith("-") && !takesValue.has(argv[place - 1] ?? ""));
}

/** A parser for one command alone; to set up all of them takes longer than to parse. */
function commandWith(definition: CommandDefinition | undefined): Command {
  const command = new Command()
    .allowExcessArguments(false)
    .exitOverride()
    .helpOption(false)
    .configureOutput({ writeOut: () => {}, writeErr: () => {} });
  withOptions(command, [...(definition?.options ?? []), ...globalOptions]);
  for (const { name, required } of definition?.arguments ?? [])
    command.argument(required ? `<${name}>` : `[${name}]`);
  return command;
}

function withOptions(command: Command, options: readonly OptionDefinition[]): void {
  for (const { name, short, value, repeats } of options) {
    const flags = `${short === undefined ? "" : `-${short}, `}--${name}${value === null ? "" : ` <${value}>`}`;
    const option = new Option(flags);
    command.addOption(repeats === true ? option.argParser(gathered) : option);
  }
}

const gathered = (value: string, before: readonly string[] = []): string[] => [...before, value];

function checkAccepted(
  options: readonly OptionDefinition[],
  values: Readonly<Record<string, unknown>>,
): void {
  for (const { name, accepts, fact, wordsOf, otherWords } of options) {
    const value = values[camelCased(name)];
    if (typeof value !== "string") continue;
    if (value.trim() === "")
      throw new UsageProblem({ code: "bad-value", option: `--${name}`, value, problem: { kind: "empty" } });
    const readLater = (fact ?? wordsOf ?? otherWords) !== undefined;
    if (accepts === undefined || readLater || accepts.includes(value)) continue;
    const nearest = nearestTo(value, accepts);
    throw new UsageProblem({
      code: "bad-value",
      option: `--${name}`,
      value,
      problem: { kind: "unknown-word", accepted: accepts, ...(nearest !== undefined && { nearest }) },
    });
  }
}

function checkArguments({ arguments: places = [] }: CommandDefinition, given: readonly string[]): void {
  for (const [place, value] of given.entries()) {
    const { name, accepts } = places[place]!;
    if (accepts === undefined || accepts.includes(value)) continue;
    const nearest = nearestTo(value, accepts);
    throw new UsageProblem({
      code: "bad-value",
      option: `<${name}>`,
      value,
      problem: { kind: "unknown-word", accepted: accepts, ...(nearest !== undefined && { nearest }) },
    });
  }
}

function usageProblem(
  error: CommanderError,
  definition: CommandDefinition | undefined,
  command: Command,
): UsageProblem {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  const places = definition?.arguments ?? [];
  switch (error.code) {
    case "commander.optionMissingArgument":
      return new UsageProblem({ code: "missing-value", option: /--[\w-]+/.exec(quoted)?.[0] ?? quoted });
    case "commander.missingArgument": {
      const accepted = places.find(({ name }) => name === quoted)?.accepts ?? [];
      return new UsageProblem({ code: "missing-argument", argument: quoted, accepted });
    }
    case "commander.excessArguments":
      return new UsageProblem({ code: "unexpected-argument", argument: command.args[places.length] ?? "" });
    default: {
      const option = quoted.split("=")[0]!;
      const known = [...(definition?.options ?? []), ...globalOptions].map(({ name }) => `--${name}`);
      return new UsageProblem({ code: "unknown-option", option, nearest: nearestTo(option, known) });
    }
  }
}

function unknownCommand(command: string): UsageProblem {
  const accepted = commands.map(({ name }) => name);
  return new UsageProblem({
    code: "unknown-command",
    command,
    nearest: nearestTo(command, accepted),
    accepted,
  });
}
