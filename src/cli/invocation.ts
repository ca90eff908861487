import type { FactName } from "../facility/facts.js";
import type { CommandName, OptionDefinition, Place } from "./command-definition.js";
import type { Definitions } from "./commands.js";
import type { CamelCased } from "./options/option-names.js";
import type { Language } from "./options/language.js";
import type { Io } from "./terminal/io.js";

/**
 * The type of a given option: text to be read later if its words are those of a fact, else one of the accepted values.
 */
type GivenBy<Option> = Option extends { readonly value: null }
  ? true
  : Option extends { readonly repeats: true }
    ? readonly string[]
    : Option extends
          { readonly fact: FactName } | { readonly wordsOf: unknown } | { readonly otherWords: unknown }
      ? string
      : Option extends { readonly accepts: readonly (infer Word)[] }
        ? Word
        : string;

/** The key of an option's value: its fact, else its own name. */
type KeyOf<Option extends OptionDefinition> = string extends Option["name"]
  ? Option extends { readonly fact: infer Fact extends FactName }
    ? Fact
    : never
  : CamelCased<Option["name"]>;

/** When to print in colour; `auto` depends on the environment. */
export type ColorWish = "auto" | "always" | "never" | false;

/** The options of every command. */
type GeneralOptions = {
  readonly asOf?: string;
  readonly lang?: Language;
  readonly json?: true;
  /** False for `--no-color`, which equals `--color never`. */
  readonly color?: ColorWish;
};

/** The raw options of a command: by name in camel case, as text. */
export type OptionsOf<Name extends CommandName> = GeneralOptions & {
  readonly [
    Option in Extract<Definitions[number], { readonly name: Name }>["options"][number] as KeyOf<Option>
  ]?: GivenBy<Option>;
};

type WordAt<At> = At extends Place
  ? At extends { readonly accepts: readonly (infer Word extends string)[] }
    ? Word
    : string
  : never;

/** The arguments of a command. */
export type ArgumentsOf<Name extends CommandName> =
  Extract<Definitions[number], { readonly name: Name }> extends {
    readonly arguments: infer Places extends readonly Place[];
  }
    ? Places extends readonly [...Place[], { readonly repeats: true }]
      ? readonly string[]
      : Partial<{ [At in keyof Places]: WordAt<Places[At]> }>
    : readonly [];

/** The context that a command runs in. */
export interface Invocation<Name extends CommandName = CommandName> {
  readonly options: OptionsOf<Name>;
  readonly arguments: ArgumentsOf<Name>;
  readonly language: Language;
  readonly io: Io;
}

/** Runs a command; resolves to the exit status. */
export type Run<Name extends CommandName> = (invocation: Invocation<Name>) => Promise<number>;
