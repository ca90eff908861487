import { measures } from "../../questions/rules/rules.js";
import { rules } from "../../regulation/measures/rules.js";
import type { CommandDefinition, OptionDefinition } from "../command-definition.js";
import { commands, generalOptionsOf, globalOptions } from "../commands.js";
import { describe, type FactWords, type Program } from "../options/option-text.js";

/** The shells for which there is a completion. */
export const SHELLS = ["bash", "zsh", "fish"] as const;

/** One of {@link SHELLS}. */
export type Shell = (typeof SHELLS)[number];

/** The candidates for an argument: words, a file name, or free text. */
export type Candidates = readonly string[] | "file" | "free";

/** An option to complete; without values it is a switch. */
export interface CompletedOption {
  readonly name: string;
  readonly short?: string;
  readonly text: string;
  readonly values: Candidates | null;
}

/** An argument to complete. */
export interface CompletedPlace {
  readonly candidates: Candidates;
  /** The only word of the preceding argument after which it is completed; null for any. */
  readonly behind: string | null;
  /** The last argument, if there may be more of its kind. */
  readonly repeats?: true;
}

/** A command to complete. */
export interface CompletedCommand {
  readonly name: string;
  readonly text: string;
  readonly options: readonly CompletedOption[];
  /** The candidates for its arguments. */
  readonly places: readonly CompletedPlace[];
}

/** All that a shell needs to complete command lines. */
export interface CompletedProgram {
  /** The options before a command. */
  readonly options: readonly CompletedOption[];
  readonly commands: readonly CompletedCommand[];
}

/** Candidates for arguments that are not listed with the command. */
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
    places: (definition.arguments ?? []).map(({ name: place, accepts, behind = null, repeats }) => ({
      candidates: accepts ?? PLACES[place] ?? "free",
      behind,
      ...(repeats !== undefined && { repeats }),
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
