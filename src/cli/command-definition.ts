import type { ColumnName, FactName, OtherWords } from "../facility/facts.js";
import type { Language } from "./options/language.js";

/** What an option takes; `null` is a switch. The placeholder in help and completion follows from it. */
export type OptionValue = "date" | "month" | "yes-no" | "word" | "number" | "file" | "text" | null;

/** One option: the source of help, reference, completion and parser. */
export interface OptionDefinition {
  readonly name: string;
  readonly short?: string;
  readonly value: OptionValue;
  /** The accepted values, if few. */
  readonly accepts?: readonly string[];
  /** The fact it sets, whose label is its description. */
  readonly fact?: FactName;
  /** Repeatable; the command gets a list. */
  readonly repeats?: true;
  /** The key of its description, if another command has an option of the same name. */
  readonly describedAs?: string;
  /** The fact whose words it also accepts; the command reads the value. */
  readonly wordsOf?: ColumnName;
  /** Other words for the values it accepts, the usual one first; the command reads the value. */
  readonly otherWords?: OtherWords;
  /** An alias of an option, omitted from help. */
  readonly hidden?: true;
}

/** A positional argument. */
export interface Place {
  readonly name: string;
  readonly required: boolean;
  readonly accepts?: readonly string[];
  /** The only word of the preceding argument that it may follow. */
  readonly behind?: string;
  /** True for the last argument if it is repeatable. */
  readonly repeats?: true;
}

/** The names of the commands. */
export type CommandName =
  | "eligibility"
  | "deadline"
  | "window"
  | "plan"
  | "ask"
  | "batch"
  | "report"
  | "changes"
  | "template"
  | "register"
  | "page"
  | "prepare"
  | "add-on"
  | "roadmap"
  | "rules"
  | "schema"
  | "completion";

/** The meanings of a command's exit status beyond answered (0), failed (1) and bad usage or input (2). */
export type ExitKind = "verdict" | "rows-rejected" | "stopped";

/** One command. */
export interface CommandDefinition {
  readonly name: CommandName;
  readonly arguments?: readonly Place[];
  readonly options: readonly OptionDefinition[];
  /** General options that it does not use, omitted from its help; `--json` is rejected if the output cannot be JSON. */
  readonly without?: readonly ("as-of" | "json")[];
  /** Further meanings of its exit status. */
  readonly exits?: readonly ExitKind[];
  /** Worked examples in each language, each a line to paste. */
  readonly examples: Readonly<Record<Language, readonly string[]>>;
}
