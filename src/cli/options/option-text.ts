import { japaneseWords, japaneseYesOrNo, usualOf } from "../../facility/read.js";
import type { CommandDefinition, ExitKind, OptionDefinition, Place } from "../command-definition.js";
import type { programWords, wordsForFacts } from "../words.js";

/** The words of help and errors. */
export type Program = Awaited<ReturnType<typeof programWords>>;
/** The words for facts and their values. */
export type FactWords = Awaited<ReturnType<typeof wordsForFacts>>;

/**
 * An option as it is written on a command line, with the kind of value that it takes.
 * @example flagsOf({ name: "exit-status", short: "e", value: null }, ja.program) // => "-e, --exit-status"
 */
export function flagsOf(
  { name, short, value }: OptionDefinition,
  { placeholders }: Pick<Program, "placeholders">,
): string {
  return `${short === undefined ? "" : `-${short}, `}--${name}${value === null ? "" : ` ${placeholders[value]}`}`;
}

/**
 * How a command is called, up to its options.
 * @example usageOf({ name: "rules", arguments: [{ name: "id", required: false }] }) // => "claims-check rules [id]"
 */
export function usageOf({
  name,
  arguments: places = [],
}: Pick<CommandDefinition, "name" | "arguments">): string {
  return [`claims-check ${name}`, ...places.map(placeName)].join(" ");
}

/** What an option is for: the meaning of the fact that it states, or its own description. */
export const describe = (option: OptionDefinition, program: Program, factWords: FactWords): string =>
  option.fact === undefined
    ? program.optionTexts[(option.describedAs ?? option.name) as keyof Program["optionTexts"]]
    : factWords.meaning(option.fact);

/**
 * The values that an option or a place accepts, where they are few, to stand behind what it is for.
 * @example acceptedIn({ value: "yes-no" }, ja.program) // => ["[あり（yes） |", "なし（no）]"]
 */
export function acceptedIn(
  { accepts, value, fact, wordsOf, otherWords }: Partial<OptionDefinition>,
  { acceptedWord }: Program,
): string[] {
  const few = accepts ?? (value === "yes-no" ? ["yes", "no"] : []);
  const named = fact ?? wordsOf;
  const unnamed = otherWords === undefined ? japaneseYesOrNo : usualOf(otherWords);
  const japanese = named === undefined ? unnamed : japaneseWords(named);
  return few.map((word, place) => {
    const before = place === 0 ? "[" : "";
    const behind = place === few.length - 1 ? "]" : " |";
    return before + acceptedWord(word, japanese) + behind;
  });
}

/**
 * The exit statuses that a command can end with, each with its meaning.
 * @param kinds what its exit status can say besides
 * @example exitsIn([], ja.program) // => [["0", "正常終了"], ["1", "予期しないエラー（入出力エラーを含む）"], ["2", "使い方又は入力の誤り"]]
 */
export const exitsIn = (kinds: readonly ExitKind[], { exits }: Program): [string, string][] => [
  kinds.includes("verdict") ? exits.allowed : exits.answered,
  exits.failed,
  kinds.includes("rows-rejected") ? exits["rows-rejected"] : exits["bad-input"],
  ...(kinds.includes("verdict") ? [exits.verdict] : []),
  ...(kinds.includes("stopped") ? [exits.stopped] : []),
];

/** What stands at a place behind a command. */
export const describePlace = ({ name }: Pick<Place, "name">, { placeTexts }: Program): string =>
  placeTexts[name as keyof Program["placeTexts"]];

/** A place behind a command, as usage writes it. */
export const placeName = ({
  name,
  required,
  repeats,
}: Pick<Place, "name" | "required" | "repeats">): string =>
  `${required ? `<${name}>` : `[${name}]`}${repeats === true ? "…" : ""}`;
