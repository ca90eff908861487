import type { ColumnName, FactName, OtherWords } from "../facility/facts.js";
import type { Language } from "./options/language.js";

/** What an option takes; `null` is a switch. The placeholder in help and completion follows from it. */
export type OptionValue = "date" | "month" | "yes-no" | "word" | "number" | "file" | "text" | null;

/** One option: the help, the reference, the completion and the parser all come from this. */
export interface OptionDefinition {
  readonly name: string;
  readonly short?: string;
  readonly value: OptionValue;
  /** The values it accepts, where they are few. */
  readonly accepts?: readonly string[];
  /** The fact that it states, whose label describes it. */
  readonly fact?: FactName;
  /** True if it may be given more than once; the command gets a list. */
  readonly repeats?: true;
  /** The key of its description, where another command has an option of the same name. */
  readonly describedAs?: string;
  /** The fact whose words it accepts besides; the command reads the value. */
  readonly wordsOf?: ColumnName;
  /** Other words for the values it accepts, the usual one first; the command reads the value. */
  readonly otherWords?: OtherWords;
  /** Another name of an option, left out of help. */
  readonly hidden?: true;
}

/** A place behind a command, for a word that is not an option. */
export interface Place {
  readonly name: string;
  readonly required: boolean;
  readonly accepts?: readonly string[];
  /** The one word of the place before that it may follow. */
  readonly behind?: string;
  /** True of the last where more words may follow. */
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

/** What the exit status of a command can say beyond answered (0), failed (1) and bad usage or input (2). */
export type ExitKind = "verdict" | "rows-rejected" | "stopped";

/** One command. */
export interface CommandDefinition {
  readonly name: CommandName;
  readonly arguments?: readonly Place[];
  readonly options: readonly OptionDefinition[];
  /** General options of no use to it, left out of its help; `--json` is refused where what comes out cannot be JSON. */
  readonly without?: readonly ("as-of" | "json")[];
  /** What its exit status can say besides. */
  readonly exits?: readonly ExitKind[];
  /** Worked examples in each language, each a line that a user can paste. */
  readonly examples: Readonly<Record<Language, readonly string[]>>;
}
