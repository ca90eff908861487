import leven from "leven";
import { readDate, readMonth, type DateIssue, type MonthIssue } from "../calendar/read-date.js";
import { memoize } from "../calendar/memoize.js";
import { accept, refuse, type Reading } from "../calendar/reading.js";
import {
  definitionOf,
  facts,
  otherWordsOf,
  type ColumnName,
  type OtherWords,
  type ValueOf,
} from "./facts.js";

/** The usual Japanese words for values, by value. */
export type JapaneseWords = Readonly<Record<string, string>>;

/** Kinds of care governed by another ordinance. */
export type CareGovernedElsewhere = "home-nursing" | "long-term-care" | "workers-accident";

/** Why a text was not accepted as the value of a fact. */
export type ReadIssue =
  | { readonly code: "empty" }
  | {
      readonly code: "unknown-word";
      readonly accepted: readonly string[];
      /** Only values that have a Japanese word. */
      readonly japanese?: JapaneseWords;
      readonly nearest?: string;
    }
  | { readonly code: "governed-elsewhere"; readonly care: CareGovernedElsewhere }
  /** A succession was stated, which alone does not imply that the institution code is new. */
  | {
      readonly code: "not-a-succession";
      readonly accepted: readonly string[];
      readonly japanese: JapaneseWords;
    }
  /** Medical and dental care under one roof: each has a code of its own, so each is a facility of its own. */
  | { readonly code: "two-institutions" }
  | { readonly code: "not-a-count" }
  /** `japanese`: words accepted besides days. */
  | (DateIssue & { readonly japanese?: JapaneseWords })
  | MonthIssue;

const YES =
  "yes true y 1 あり アリ 有 有り はい ○ 〇 ◯ 使用 済 済み 提出済 提出済み 届出済 届出済み 導入済 導入済み".split(
    " ",
  );
const NO = "no false n 0 なし ナシ ない 無 無し 無い いいえ × ✕ 未使用 不使用 未 未提出 未届出 未導入".split(
  " ",
);
/** Texts for "no record". */
const NO_RECORD = ["記録なし", "該当なし", "no record"];
/** Texts for a month that is not set yet. */
const NOT_SET = ["未定", "not set"];
const YES_OR_NO = Object.freeze(["yes", "no"]);

/** The usual Japanese words for yes and no. */
export const japaneseYesOrNo: JapaneseWords = Object.freeze({ yes: "あり", no: "なし" });

const UNKNOWN = ["unknown", "不明"];

const GOVERNED_ELSEWHERE: Readonly<Record<CareGovernedElsewhere, readonly string[]>> = {
  "home-nursing": ["訪問看護", "訪問看護ステーション", "訪看", "home-nursing"],
  "long-term-care": ["介護", "介護事業所", "long-term-care"],
  "workers-accident": ["労災", "労災保険", "workers-accident"],
};

const TWO_INSTITUTIONS = ["医科歯科併設", "医科・歯科併設", "医科歯科"];

function plain(text: string): string {
  if (typeof text !== "string") throw new TypeError(`not a text: ${String(text)}`);
  return text.normalize("NFKC").trim().toLowerCase();
}

type WordEntry = readonly [word: string, value: string | boolean];
type WordTable = ReadonlyMap<string, string | boolean>;

/** The words that a fact accepts, each with its value. */
const wordTableOf = memoize((name: ColumnName): WordTable => {
  if (name !== "asOf" && !Object.hasOwn(facts, name)) throw new TypeError(`no fact is called ${name}`);
  const entries: WordEntry[] = name === "asOf" ? [] : UNKNOWN.map((word) => [word, "unknown"]);
  if (definitionOf(name).kind === "yes-no") {
    entries.push(...YES.map((word): WordEntry => [plain(word), true]));
    entries.push(...NO.map((word): WordEntry => [plain(word), false]));
  }
  for (const [value, words] of Object.entries(otherWordsOf(name))) {
    entries.push(...[value, ...words].map((word): WordEntry => [plain(word), value]));
  }
  return new Map(entries);
});

/**
 * Reads the value of a fact from user input, in English or Japanese, full-width or half-width.
 * @param name the fact, or `asOf`
 * @param text what was typed; an empty text is an error here; callers decide what it means to them
 * @returns a value that the fact takes, or what is wrong with the text as plain data
 * @throws TypeError if there is no such fact, or the text is none
 * @example readValue("type", "歯科") // => { ok: true, value: "dental-clinic" }
 */
export function readValue<Name extends ColumnName>(
  name: Name,
  text: string,
): Reading<ValueOf<Name>, ReadIssue> {
  // The table of facts gives the kind of each name's values; the compiler cannot see that they match the type of the
  // same name.
  return readAs(name, text) as Reading<ValueOf<Name>, ReadIssue>;
}

/**
 * Reads user input for a fact, including "nothing to state": no such record, or no planned start set.
 * @returns undefined where nothing is stated
 * @example readFact("hardship", "なし") // => { ok: true, value: undefined }
 */
export function readFact<Name extends ColumnName>(
  name: Name,
  text: string,
): Reading<ValueOf<Name> | undefined, ReadIssue> {
  const reading = readValue(name, text);
  return reading.ok || !saysNothing(name, plain(text)) ? reading : accept(undefined);
}

function saysNothing(name: ColumnName, word: string): boolean {
  const { kind, role } = definitionOf(name);
  if (kind === "month") return [...NO, ...NOT_SET].includes(word);
  return role === "record" && [...NO, ...NO_RECORD].includes(word);
}

function readAs(name: ColumnName, text: string): Reading<string | boolean | number, ReadIssue> {
  const known = wordTableOf(name);
  const word = plain(text);
  if (word === "") return refuse({ code: "empty" });
  const value = known.get(word);
  if (value !== undefined) return accept(value);

  switch (definitionOf(name).kind) {
    case "date": {
      const reading = readDate(text);
      if (reading.ok) return reading;
      const japanese = japaneseWords(name);
      const hasWords = reading.issue.code === "not-a-date" && Object.keys(japanese).length > 0;
      const issue = name === "youngestDob" ? likeliestBirthFirst(reading.issue) : reading.issue;
      return refuse({ ...issue, ...(hasWords && { japanese }) });
    }
    case "month":
      return readMonth(text);
    case "count":
      return /^[1-9]\d{0,5}$/.test(word) ? accept(Number(word)) : refuse({ code: "not-a-count" });
    case "word":
    case "yes-no":
      return refuse(wordProblem(name, word));
  }
}

/** For an ambiguous year of birth, 昭和 is the most likely era. */
function likeliestBirthFirst(issue: DateIssue): DateIssue {
  if (issue.code !== "ambiguous") return issue;
  const isShowa = (reading: string): boolean => reading.startsWith("S");
  return {
    ...issue,
    readings: [...issue.readings.filter(isShowa), ...issue.readings.filter((one) => !isShowa(one))],
  };
}

/**
 * Reads yes or no from user input, in English or Japanese, full-width or half-width.
 * @example readYesNo("あり") // => { ok: true, value: true }
 */
export function readYesNo(text: string): Reading<boolean, ReadIssue> {
  const word = plain(text);
  if (YES.some((yes) => plain(yes) === word)) return accept(true);
  if (NO.some((no) => plain(no) === word)) return accept(false);
  return refuse(
    word === ""
      ? { code: "empty" }
      : { code: "unknown-word", accepted: YES_OR_NO, japanese: japaneseYesOrNo },
  );
}

/**
 * Reads one of several words, in English or Japanese, full-width or half-width.
 * @param others the values, each with its other words, the usual one first
 * @example readWord("初診", { first: ["初診料", "初診"] }) // => { ok: true, value: "first" }
 */
export function readWord<Value extends string>(
  text: string,
  others: OtherWords<Value>,
): Reading<Value, ReadIssue> {
  const word = plain(text);
  if (word === "") return refuse({ code: "empty" });
  const accepted = Object.keys(others) as Value[];
  const value = accepted.find((one) => [one, ...others[one]].some((other) => plain(other) === word));
  if (value !== undefined) return accept(value);
  const nearest = nearestTo(word, Object.entries<readonly string[]>(others).flat(2));
  return refuse({
    code: "unknown-word",
    accepted,
    japanese: usualOf(others),
    ...(nearest !== undefined && { nearest }),
  });
}

/**
 * The usual Japanese word for each value.
 * @example usualOf({ first: ["初診料", "初診"] }) // => { first: "初診料" }
 */
export const usualOf = (others: OtherWords): JapaneseWords =>
  Object.fromEntries(Object.entries(others).map(([value, [usual]]) => [value, usual]));

function wordProblem(name: ColumnName, word: string): ReadIssue {
  const care = (Object.keys(GOVERNED_ELSEWHERE) as CareGovernedElsewhere[]).find((one) =>
    GOVERNED_ELSEWHERE[one].some((other) => plain(other) === word),
  );
  if (name === "type" && care !== undefined) return { code: "governed-elsewhere", care };
  if (name === "type" && TWO_INSTITUTIONS.some((one) => plain(one) === word))
    return { code: "two-institutions" };
  if (name === "succession" && [definitionOf(name).heading, ...YES].some((one) => plain(one) === word))
    return { code: "not-a-succession", accepted: acceptedWords(name), japanese: japaneseWords(name) };
  const known = wordTableOf(name);
  // The Japanese words for yes and no are so short that the nearest match may mean the opposite.
  const tooShort = definitionOf(name).kind === "yes-no" && !/^[a-z]+$/.test(word);
  const nearest = tooShort ? undefined : nearestTo(word, [...known.keys()]);
  // 歯科診療 is close to 医科診療 in spelling but not in law: suggest nothing that a word in the text contradicts, other
  // than `clinic` where `dental clinic` is meant.
  const misleads =
    nearest !== undefined &&
    [...known].some(
      ([part, value]) =>
        value !== known.get(nearest) && holdsWord(word, part) && !latinWordsOf(nearest).includes(part),
    );
  return {
    code: "unknown-word",
    accepted: acceptedWords(name),
    japanese: japaneseWords(name),
    ...(nearest !== undefined && !misleads && { nearest }),
  };
}

/**
 * Whether a text contains a word of a value; Latin words must match whole, since `dental-clinc` is not about `clin`.
 */
const holdsWord = (text: string, word: string): boolean =>
  /^[\x20-\x7e]+$/.test(word) ? latinWordsOf(text).includes(word) : text.includes(word);

const latinWordsOf = (text: string): string[] => text.split(/[^a-z]/);

/** The values that a fact accepts, as written in JSON and options. */
export function acceptedWords(name: ColumnName): readonly string[] {
  const definition = definitionOf(name);
  if (definition.kind === "yes-no") return YES_OR_NO;
  return definition.kind === "word" ? Object.keys(definition.words) : [];
}

/**
 * The usual Japanese words for the values of a fact; none where it has no words.
 * @example japaneseWords("type") // => { hospital: "病院", clinic: "診療所", "dental-clinic": "歯科診療所", pharmacy: "薬局" }
 */
export function japaneseWords(name: ColumnName): JapaneseWords {
  return definitionOf(name).kind === "yes-no" ? japaneseYesOrNo : usualOf(otherWordsOf(name));
}

/**
 * The candidate closest to a mistyped word, if close enough to be what was meant.
 * @example nearestTo("clinc", ["clinic", "pharmacy"]) // => "clinic"
 */
export function nearestTo(word: string, candidates: readonly string[]): string | undefined {
  const allowed = Math.max(1, Math.floor(word.length / 3));
  const [best] = candidates
    .map((candidate) => {
      // At least one letter of the candidate must remain; the limit makes long texts quick to reject.
      const most = Math.min(allowed, candidate.length - 1);
      return { candidate, most, distance: leven(word, candidate, { maxDistance: most + 1 }) };
    })
    .filter(({ most, distance }) => distance <= most)
    .toSorted((one, other) => one.distance - other.distance);
  return best?.candidate;
}
