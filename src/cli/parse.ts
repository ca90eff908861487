import { Command, CommanderError, Option } from "commander";
import { nearestTo } from "../facility/read.js";
import { commands, globalOptions, type CommandDefinition, type OptionDefinition } from "./commands.js";
import { UsageProblem } from "./problem.js";

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
  const words = beforeEnd.filter((word) => !word.startsWith("-"));
  if (beforeEnd.some((word) => word === "-h" || word === "--help") || words[0] === "help") {
    return { kind: "help", command: commandIn(words), asked: true };
  }
  if (beforeEnd.some((word) => word === "-V" || word === "--version")) return { kind: "version" };
  if (argv.length === 0) return { kind: "help", command: null, asked: false };
  const program = new Command().allowExcessArguments(false);
  let request: Request | undefined;
  withOptions(program, globalOptions);
  for (const definition of commands) {
    const command = program.command(definition.name);
    // Only a command that is named can be meant; setting up the options of all takes longer than parsing.
    if (words.includes(definition.name)) withOptions(command, definition.options);
    for (const { name, required } of definition.arguments ?? [])
      command.argument(required ? `<${name}>` : `[${name}]`);
    command.action(() => {
      // commander takes the options of the program itself before and behind the command alike.
      const options = { ...program.opts<Record<string, unknown>>(), ...command.opts() };
      checkAccepted(definition, options);
      const given = command.processedArgs.filter((one) => one !== undefined) as string[];
      checkArguments(definition, given);
      request = { kind: "run", command: definition, options, arguments: given };
    });
  }
  quiet(program);
  try {
    program.parse([...argv], { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) throw usageProblem(error, argv, words);
    throw error;
  }
  return request ?? { kind: "help", command: null, asked: false };
}

function commandIn(words: readonly string[]): CommandDefinition | null {
  return (
    words.map((word) => commands.find(({ name }) => name === word)).find((one) => one !== undefined) ?? null
  );
}

function withOptions(command: Command, options: readonly OptionDefinition[]): void {
  for (const { name, short, value, repeats } of options) {
    const flags = `${short === undefined ? "" : `-${short}, `}--${name}${value === null ? "" : ` <${value}>`}`;
    const option = new Option(flags);
    command.addOption(repeats === true ? option.argParser(gathered) : option);
  }
}

const gathered = (value: string, before: readonly string[] = []): string[] => [...before, value];

function quiet(program: Command): void {
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .helpOption(false)
      .helpCommand(false)
      .configureOutput({ writeOut: () => {}, writeErr: () => {} });
  }
}

function checkAccepted(definition: CommandDefinition, options: Readonly<Record<string, unknown>>): void {
  for (const { name, accepts, fact, wordsOf } of [...definition.options, ...globalOptions]) {
    const value = options[camelCased(name)];
    if (typeof value !== "string") continue;
    if (value.trim() === "")
      throw new UsageProblem({ code: "bad-value", option: `--${name}`, value, problem: { kind: "empty" } });
    if (accepts === undefined || (fact ?? wordsOf) !== undefined || accepts.includes(value)) continue;
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

const camelCased = (option: string): string =>
  option.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function usageProblem(
  error: CommanderError,
  argv: readonly string[],
  words: readonly string[],
): UsageProblem {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  const command = commandIn(words);
  switch (error.code) {
    case "commander.unknownOption": {
      const option = quoted.split("=")[0]!;
      const known = [...(command?.options ?? []), ...globalOptions].map(({ name }) => `--${name}`);
      return new UsageProblem({ code: "unknown-option", option, nearest: nearestTo(option, known) });
    }
    case "commander.optionMissingArgument":
      return new UsageProblem({ code: "missing-value", option: /--[\w-]+/.exec(quoted)?.[0] ?? quoted });
    case "commander.missingArgument": {
      const accepted = command?.arguments?.find(({ name }) => name === quoted)?.accepts ?? [];
      return new UsageProblem({ code: "missing-argument", argument: quoted, accepted });
    }
    case "commander.excessArguments":
      if (command !== null)
        return new UsageProblem({ code: "unexpected-argument", argument: words.at(-1) ?? "" });
      break;
  }
  const names = commands.map(({ name }) => name);
  const unknown = words[0] ?? argv[0] ?? "";
  return new UsageProblem({
    code: "unknown-command",
    command: unknown,
    nearest: nearestTo(unknown, names),
    accepted: names,
  });
}
