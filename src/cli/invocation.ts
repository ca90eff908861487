import type { FactName } from "../facility/facts.js";
import type { CommandName, OptionDefinition, Place } from "./command-definition.js";
import type { Definitions } from "./commands.js";
import type { CamelCased } from "./options/option-names.js";
import type { Language } from "./options/language.js";
import type { Io } from "./terminal/io.js";

/** What an option comes to where it was given: read later where its words are those of a fact, else one that is accepted. */
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

/** The name under which the value of an option is found: that of the fact which it states, else its own. */
type KeyOf<Option extends OptionDefinition> = string extends Option["name"]
  ? Option extends { readonly fact: infer Fact extends FactName }
    ? Fact
    : never
  : CamelCased<Option["name"]>;

/** When to print in colour; `auto` leaves it to the environment. */
export type ColorWish = "auto" | "always" | "never" | false;

/** What every command is given. */
type GeneralOptions = {
  readonly asOf?: string;
  readonly lang?: Language;
  readonly json?: true;
  /** False by `--no-color`, which is the same as `--color never`. */
  readonly color?: ColorWish;
};

/** The options of a command as the command line gave them: by name in camel case, as text. */
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

/** The words that stand at the places of a command. */
export type ArgumentsOf<Name extends CommandName> =
  Extract<Definitions[number], { readonly name: Name }> extends {
    readonly arguments: infer Places extends readonly Place[];
  }
    ? Places extends readonly [...Place[], { readonly repeats: true }]
      ? readonly string[]
      : Partial<{ [At in keyof Places]: WordAt<Places[At]> }>
    : readonly [];

/** What a command is run with. */
export interface Invocation<Name extends CommandName = CommandName> {
  readonly options: OptionsOf<Name>;
  readonly arguments: ArgumentsOf<Name>;
  readonly language: Language;
  readonly io: Io;
}

/** Runs a command; resolves to the exit status. */
export type Run<Name extends CommandName> = (invocation: Invocation<Name>) => Promise<number>;
