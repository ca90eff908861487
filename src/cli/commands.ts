import { acceptedWords } from "../facility/read.js";
import { facts, factNames, optionOf, type ColumnName, type FactDefinition } from "../facility/facts.js";
import type { RawOptions } from "./facility-options.js";
import type { Io } from "./io.js";
import type { Language } from "./language.js";

/** What a command is run with. */
export interface Invocation {
  readonly options: RawOptions;
  readonly arguments: readonly string[];
  readonly language: Language;
  readonly io: Io;
}

/** Runs a command; resolves to the exit status. */
export type Run = (invocation: Invocation) => Promise<number>;

/** What an option takes; `null` is a switch. The placeholder in help and completion follows from it. */
export type OptionValue = "date" | "month" | "word" | "number" | "file" | "text" | null;

/** One option: the help, the reference, the completion and the parser all come from this. */
export interface OptionDefinition {
  readonly name: string;
  readonly short?: string;
  readonly value: OptionValue;
  /** The values it accepts, where they are few. */
  readonly accepts?: readonly string[];
  /** The fact that it states, whose label describes it. */
  readonly fact?: ColumnName;
  /** Another name of an option, left out of help. */
  readonly hidden?: true;
}

/** One command. */
export interface CommandDefinition {
  readonly name: string;
  readonly arguments?: readonly {
    readonly name: string;
    readonly required: boolean;
    readonly accepts?: readonly string[];
  }[];
  readonly options: readonly OptionDefinition[];
  /** Worked examples, each a line that a user can paste. */
  readonly examples: readonly string[];
  readonly load: () => Promise<{ readonly run: Run }>;
}

/** Options that every command takes. */
export const globalOptions: readonly OptionDefinition[] = [
  { name: "as-of", value: "date" },
  { name: "lang", value: "word", accepts: ["ja", "en"] },
  { name: "json", value: null },
  { name: "no-color", value: null },
];

/** The options that state facts, from the table of facts. */
const factOptions: readonly OptionDefinition[] = factNames.flatMap((name) => {
  const { kind, aliases = [] } = facts[name] as FactDefinition;
  const value: OptionValue =
    kind === "date" || kind === "month" ? kind : kind === "count" ? "number" : "word";
  const accepts = acceptedWords(name);
  const common = { value, fact: name, ...(accepts.length > 0 && { accepts }) };
  return [
    { name: optionOf(name), ...common },
    ...aliases.map((alias) => ({ name: alias, ...common, hidden: true as const })),
  ];
});

/** The commands, in the order in which help lists them. */
export const commands: readonly CommandDefinition[] = [
  {
    name: "eligibility",
    options: [
      ...factOptions,
      { name: "explain", value: null },
      { name: "exit-status", short: "e", value: null },
      { name: "question", value: "word", accepts: ["paper", "optical", "online", "paper-resubmission"] },
    ],
    examples: [
      "claims-check eligibility --type clinic --youngest-dob 1946-01-01",
      "claims-check eligibility --type 歯科 --method 光ディスク --as-of R6.10.1",
    ],
    load: () => import("./eligibility.js"),
  },
];
