import { japaneseWords, japaneseYesOrNo, usualOf } from "../../facility/read.js";
import type { CommandDefinition, ExitKind, OptionDefinition, Place } from "../command-definition.js";
import type { programWords, wordsForFacts } from "../words.js";

/** The words of help and errors. */
export type Program = Awaited<ReturnType<typeof programWords>>;
/** The words for facts and their values. */
export type FactWords = Awaited<ReturnType<typeof wordsForFacts>>;

/**
 * An option as written on a command line, with a placeholder for its value.
 * @example flagsOf({ name: "exit-status", short: "e", value: null }, ja.program) // => "-e, --exit-status"
 */
export function flagsOf(
  { name, short, value }: OptionDefinition,
  { placeholders }: Pick<Program, "placeholders">,
): string {
  return `${short === undefined ? "" : `-${short}, `}--${name}${value === null ? "" : ` ${placeholders[value]}`}`;
}

/**
 * The usage of a command, up to its options.
 * @example usageOf({ name: "rules", arguments: [{ name: "rule", required: false }] }, words.program) // => "claims-check rules [規則]"
 */
export function usageOf(
  { name, arguments: places = [] }: Pick<CommandDefinition, "name" | "arguments">,
  program: Pick<Program, "places">,
): string {
  return [`claims-check ${name}`, ...places.map((place) => placeName(place, program))].join(" ");
}

/** The description of an option: that of its fact, or its own. */
export const describe = (option: OptionDefinition, program: Program, factWords: FactWords): string =>
  option.fact === undefined
    ? program.optionTexts[(option.describedAs ?? option.name) as keyof Program["optionTexts"]]
    : factWords.meaning(option.fact);

/**
 * The values that an option or an argument accepts, if few, to append to its description.
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
 * @param kinds the further meanings of its exit status
 * @example exitsIn([], ja.program) // => [["0", "正常終了"], ["1", "予期しないエラー（入出力エラーを含む）"], ["2", "使い方又は入力の誤り"]]
 */
export const exitsIn = (kinds: readonly ExitKind[], { exits }: Program): [string, string][] => [
  kinds.includes("verdict") ? exits.allowed : exits.answered,
  exits.failed,
  kinds.includes("rows-rejected") ? exits["rows-rejected"] : exits["bad-input"],
  ...(kinds.includes("verdict") ? [exits.verdict] : []),
  ...(kinds.includes("stopped") ? [exits.stopped] : []),
];

/** The description of an argument. */
export const describePlace = ({ name }: Pick<Place, "name">, { placeTexts }: Program): string =>
  placeTexts[name as keyof Program["placeTexts"]];

/** An argument, as in usage. */
export function placeName(
  { name, required, repeats }: Pick<Place, "name" | "required" | "repeats">,
  { places }: Pick<Program, "places">,
): string {
  const word = places[name as keyof Program["places"]];
  return `${required ? `<${word}>` : `[${word}]`}${repeats === true ? "…" : ""}`;
}
