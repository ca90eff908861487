import { measures } from "../../questions/rules/rules.js";
import { rules } from "../../regulation/measures/rules.js";
import type { CommandDefinition, OptionDefinition } from "../command-definition.js";
import { commands, generalOptionsOf, globalOptions } from "../commands.js";
import { describe, type FactWords, type Program } from "../options/option-text.js";

/** The shells for which there is a completion. */
export const SHELLS = ["bash", "zsh", "fish"] as const;

/** One of {@link SHELLS}. */
export type Shell = (typeof SHELLS)[number];

/** What can stand at a place: some words, the name of a file, or something that nobody can guess. */
export type Candidates = readonly string[] | "file" | "free";

/** An option as a shell completes it; without values it is a switch. */
export interface CompletedOption {
  readonly name: string;
  readonly short?: string;
  readonly text: string;
  readonly values: Candidates | null;
}

/** A place for an argument as a shell completes it. */
export interface CompletedPlace {
  readonly candidates: Candidates;
  /** The one word of the place before behind which it is completed; null for any. */
  readonly behind: string | null;
}

/** A command as a shell completes it. */
export interface CompletedCommand {
  readonly name: string;
  readonly text: string;
  readonly options: readonly CompletedOption[];
  /** What may stand at each of its places. */
  readonly places: readonly CompletedPlace[];
}

/** All that a shell needs to complete command lines. */
export interface CompletedProgram {
  /** The options before a command. */
  readonly options: readonly CompletedOption[];
  readonly commands: readonly CompletedCommand[];
}

/** What may stand at places whose words are not written beside the command. */
const PLACES: Readonly<Record<string, Candidates>> = {
  list: "file",
  before: "file",
  after: "file",
  register: "file",
  rule: [...measures, ...Object.keys(rules)],
};

/** What a shell needs to complete command lines, with descriptions in one language. */
export function completedProgram(program: Program, factWords: FactWords): CompletedProgram {
  const option = (one: OptionDefinition): CompletedOption => ({
    name: one.name,
    ...(one.short !== undefined && { short: one.short }),
    text: describe(one, program, factWords),
    values: one.value === null ? null : valuesOf(one),
  });
  const help: CompletedOption = { name: "help", short: "h", text: program.helpOption, values: null };
  const version: CompletedOption = { name: "version", short: "V", text: program.versionOption, values: null };
  const command = (definition: CommandDefinition): CompletedCommand => ({
    name: definition.name,
    text: program.commands[definition.name],
    options: [
      ...definition.options.filter(({ hidden }) => hidden !== true).map(option),
      ...generalOptionsOf(definition).map(option),
      help,
    ],
    places: (definition.arguments ?? []).map(({ name: place, accepts, behind = null }) => ({
      candidates: accepts ?? PLACES[place] ?? "free",
      behind,
    })),
  });
  return {
    options: [...globalOptions.map(option), help, version],
    commands: [
      ...commands.map(command),
      {
        name: "help",
        text: program.helpOption,
        options: [],
        places: [{ candidates: commands.map(({ name }) => name), behind: null }],
      },
    ],
  };
}

function valuesOf({ accepts, value }: OptionDefinition): Candidates {
  if (accepts !== undefined) return accepts;
  if (value === "yes-no") return ["yes", "no"];
  return value === "file" ? "file" : "free";
}
