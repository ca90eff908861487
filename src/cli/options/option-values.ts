import type { CivilDate, CivilMonth } from "../../calendar/civil-date.js";
import { readDate, readMonth } from "../../calendar/read-date.js";
import type { Reading } from "../../calendar/reading.js";
import type { OtherWords } from "../../facility/facts.js";
import { readWord, readYesNo, type JapaneseWords, type ReadIssue } from "../../facility/read.js";
import type { RawOptions } from "./facility-options.js";
import { camelCased } from "./option-names.js";
import { UsageProblem } from "../../problems/usage-problem.js";

/**
 * The day of an option, or undefined if not given.
 * @param name the option as on the command line, without leading dashes
 * @throws UsageProblem if it is not a day
 * @example dateOption({ filedOn: "R5.10.2" }, "filed-on") // => "2023-10-02"
 */
export const dateOption = (raw: RawOptions, name: string): CivilDate | undefined =>
  readOption(raw, name, readDate);

/**
 * The month of an option, or undefined if not given.
 * @throws UsageProblem if it is not a month
 * @example monthOption({ month: "R5.10" }, "month") // => "2023-10"
 */
export const monthOption = (raw: RawOptions, name: string): CivilMonth | undefined =>
  readOption(raw, name, readMonth);

/**
 * The yes or no of an option, or undefined if not given.
 * @throws UsageProblem if it is neither
 * @example yesNoOption({ myNumberCard: "なし" }, "my-number-card") // => false
 */
export const yesNoOption = (raw: RawOptions, name: string): boolean | undefined =>
  readOption(raw, name, readYesNo);

/**
 * The word of an option, or undefined if not given.
 * @param others the values, each with its other words
 * @throws UsageProblem if it is none of them
 * @example wordOption({ visit: "初診" }, "visit", { first: ["初診料", "初診"] }) // => "first"
 */
export const wordOption = <Value extends string>(
  raw: RawOptions,
  name: string,
  others: OtherWords<Value>,
): Value | undefined => readOption(raw, name, (text) => readWord(text, others));

/**
 * The value of a required option.
 * @param name the option as on the command line, without leading dashes
 * @param words the values that it takes, with their Japanese words, if they are a few words
 * @throws UsageProblem if it was not given
 */
export function required<Value>(value: Value | undefined, name: string, words?: JapaneseWords): Value {
  if (value !== undefined) return value;
  const problem = { code: "missing-option", option: `--${name}` } as const;
  if (words === undefined) throw new UsageProblem(problem);
  const issue = { code: "unknown-word", accepted: Object.keys(words), japanese: words } as const;
  throw new UsageProblem({ ...problem, issue });
}

function readOption<Value>(
  raw: RawOptions,
  name: string,
  read: (text: string) => Reading<Value, ReadIssue>,
): Value | undefined {
  const text = raw[camelCased(name)];
  if (typeof text !== "string") return undefined;
  const reading = read(text);
  if (reading.ok) return reading.value;
  throw new UsageProblem({
    code: "bad-value",
    option: `--${name}`,
    value: text,
    issue: reading.issue,
  });
}
