import type { CommandDefinition, OptionDefinition, Place } from "./command-definition.js";
import type { programWords, wordsForFacts } from "./words.js";

/** The words of help and errors. */
export type Program = Awaited<ReturnType<typeof programWords>>;
/** The words for facts and their values. */
export type FactWords = Awaited<ReturnType<typeof wordsForFacts>>;

const PLACEHOLDERS = {
  date: "DATE",
  month: "MONTH",
  "yes-no": "WORD",
  word: "WORD",
  number: "N",
  file: "FILE",
  text: "TEXT",
} as const;

/**
 * An option as it is written on a command line, with the kind of value that it takes.
 * @example flagsOf({ name: "exit-status", short: "e", value: null }) // => "-e, --exit-status"
 */
export function flagsOf({ name, short, value }: OptionDefinition): string {
  return `${short === undefined ? "" : `-${short}, `}--${name}${value === null ? "" : ` ${PLACEHOLDERS[value]}`}`;
}

/**
 * How a command is called, up to its options.
 * @example usageOf({ name: "rules", arguments: [{ name: "id", required: false }], options: [], examples: [], load: null }) // => "claims-check rules [id]"
 */
export function usageOf({ name, arguments: places = [] }: CommandDefinition): string {
  return [`claims-check ${name}`, ...places.map(placeName)].join(" ");
}

/** What an option is for: the label of the fact that it states, or its own description. */
export const describe = (option: OptionDefinition, program: Program, factWords: FactWords): string =>
  option.fact === undefined
    ? program.optionTexts[(option.describedAs ?? option.name) as keyof Program["optionTexts"]]
    : factWords.label(option.fact);

/**
 * The values that an option or a place accepts, where they are few.
 * @example acceptedIn({ value: "yes-no" }) // => " [yes | no]"
 */
export function acceptedIn({ accepts, value }: Partial<Pick<OptionDefinition, "accepts" | "value">>): string {
  const few = accepts ?? (value === "yes-no" ? ["yes", "no"] : []);
  return few.length === 0 ? "" : ` [${few.join(" | ")}]`;
}

/** What stands at a place behind a command: a description and, where they are few, the words that it accepts. */
export const describePlace = (place: Pick<Place, "name" | "accepts">, { placeTexts }: Program): string =>
  `${placeTexts[place.name as keyof Program["placeTexts"]]}${acceptedIn(place)}`;

/** A place behind a command, as usage writes it. */
export const placeName = ({ name, required }: Pick<Place, "name" | "required">): string =>
  required ? `<${name}>` : `[${name}]`;
