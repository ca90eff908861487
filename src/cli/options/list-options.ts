import type { CivilDate } from "../../calendar/civil-date.js";
import { columnOf, factNames, type ColumnName, type Facility, type FactName } from "../../facility/facts.js";
import { nearestTo, readValue } from "../../facility/read.js";
import { FIRST_ENCODED_DAY } from "../../regulation/measures/periods.js";
import { STANDARD_STREAM } from "../../io/byte-source.js";
import { openByteSource } from "../../io/file-source.js";
import {
  columnNamed,
  columnsNear,
  type ListColumns,
  type MappedColumn,
} from "../../tables/reading/list-columns.js";
import type { ListInput } from "../../tables/reading/open-list.js";
import type { OptionsOf } from "../invocation.js";
import { tooEarly, type RawOptions } from "./facility-options.js";
import { UsageProblem } from "../../problems/usage-problem.js";
import type { Language } from "./language.js";

/** Which list to read, and how; opens its file. */
export const listInputFrom = (
  path: string,
  options: Pick<OptionsOf<"batch">, "encoding" | "sheet" | "headerLine" | "map">,
): ListInput => ({
  encoding: options.encoding ?? "auto",
  sheet: options.sheet,
  headerLine: lineFrom(options),
  mapped: mappedColumnsFrom(options),
  // Last, so that no file stays open where an option is refused.
  source: openByteSource(path),
});

function lineFrom({ headerLine }: Pick<OptionsOf<"batch">, "headerLine">): number | undefined {
  if (headerLine === undefined) return undefined;
  if (/^[1-9]\d{0,6}$/.test(headerLine)) return Number(headerLine);
  const issue = { code: "not-a-count" } as const;
  throw new UsageProblem({ code: "bad-value", option: "--header-line", value: headerLine, issue });
}

/**
 * The values for all rows: `--set "type=clinic"`, repeatable, each fact once.
 * @throws UsageProblem if `=` is missing, the fact or the value is unknown, or a fact is repeated
 * @example setFactsFrom({ set: ["種別=歯科", "method=paper"] }) // => { type: "dental-clinic", method: "paper" }
 */
export function setFactsFrom({ set = [] }: Pick<OptionsOf<"batch">, "set">): Facility {
  const stated = new Map<FactName, { readonly text: string; readonly value: unknown }>();
  for (const text of set) {
    const parting = text.indexOf("=");
    if (parting < 1) throw new UsageProblem({ code: "not-a-setting", option: "--set", value: text });
    const name = text.slice(0, parting).trim();
    const fact = columnNamed(name);
    if (fact === undefined || fact === "asOf") return unknownFact("set", text, name);
    const reading = readValue(fact, text.slice(parting + 1));
    if (!reading.ok)
      throw new UsageProblem({ code: "bad-value", option: "--set", value: text, issue: reading.issue });
    const before = stated.get(fact);
    if (before !== undefined)
      throw new UsageProblem({
        code: "conflicting-options",
        option: "--set",
        other: "--set",
        values: [before.text, text],
      });
    stated.set(fact, { text, value: reading.value });
  }
  return Object.fromEntries(Array.from(stated, ([fact, { value }]) => [fact, value]));
}

/**
 * The mapped columns: `--map "列名=fact"`, repeatable. The name of a column may contain `=`, a fact never does.
 * @throws UsageProblem if `=` is missing or the fact is unknown
 * @example mappedColumnsFrom({ map: ["生年月日=youngest_dob"] }) // => [{ column: "生年月日", fact: "youngestDob" }]
 */
export function mappedColumnsFrom({ map = [] }: Pick<OptionsOf<"batch">, "map">): MappedColumn[] {
  return map.map((text) => {
    const parting = text.lastIndexOf("=");
    if (parting < 1) throw new UsageProblem({ code: "not-a-mapping", option: "--map", value: text });
    const name = text.slice(parting + 1).trim();
    return { column: text.slice(0, parting), fact: columnNamed(name) ?? unknownFact("map", text, name) };
  });
}

/** The day of all rows is no fact to set: it has an option of its own, which is named instead. */
function unknownFact(by: "set" | "map", text: string, name: string): never {
  const names: readonly ColumnName[] = by === "set" ? factNames : [...factNames, "asOf"];
  const accepted = names.map(columnOf);
  const nearest = nearestTo(name, accepted);
  const near = nearest === undefined ? columnsNear(name) : [nearest];
  throw new UsageProblem({
    code: "bad-value",
    option: `--${by}`,
    value: text,
    issue: { code: "unknown-word", accepted },
    listed: {
      by,
      near: by === "set" ? near.map((one) => (columnNamed(one) === "asOf" ? "--as-of" : one)) : near,
    },
  });
}

// Opening /dev/stdout would truncate the file behind it, even if it is being appended to.
const STANDARD_OUTPUT = [STANDARD_STREAM, "/dev/stdout"];

/** The file to write; undefined for standard output. */
export const outputPathFrom = ({ output }: RawOptions): string | undefined =>
  typeof output === "string" && !STANDARD_OUTPUT.includes(output) ? output : undefined;

/** Other kinds of spreadsheets: a list written as text under such a name would not open. */
const OTHER_SPREADSHEETS = ["xls", "xlsm", "xlsb", "ods", "numbers"];

/**
 * The output format: the requested one, else from the name of the output file, else `csv`.
 * @param forms the available formats
 * @throws UsageProblem if the name is that of an unsupported spreadsheet
 * @example formFrom({}, "out.XLSX", ["csv", "xlsx"]) // => "xlsx"
 */
export function formFrom<Form extends string>(
  { format }: RawOptions,
  path: string | undefined,
  forms: readonly [Form, ...Form[]],
): Form {
  const extension = /\.(\w+)$/.exec(path ?? "")?.[1]?.toLowerCase();
  if (path !== undefined && format === undefined && OTHER_SPREADSHEETS.includes(extension ?? "")) {
    const issue = { code: "unknown-word", accepted: forms.map((form) => `.${form}`) } as const;
    throw new UsageProblem({ code: "bad-value", option: "--output", value: path, issue });
  }
  return forms.find((form) => form === (format ?? extension)) ?? forms[0];
}

/**
 * Rejects a day before the encoded law, which would have every row rejected that has no day of its own.
 * @throws UsageProblem for such a day
 */
export function requireEncodedDay(options: RawOptions, asOf: CivilDate, { facts }: ListColumns): void {
  if (asOf >= FIRST_ENCODED_DAY || facts.some(({ fact }) => fact === "asOf")) return;
  throw tooEarly(options, asOf);
}

/**
 * How a new list is written as CSV: a Japanese one must open in Excel directly, which recognizes UTF-8 only by the byte
 * order mark.
 */
export const newListForm = (
  language: Language,
): { readonly byteOrderMark: string; readonly lineEnd: "\n" | "\r\n" } =>
  language === "ja" ? { byteOrderMark: "\ufeff", lineEnd: "\r\n" } : { byteOrderMark: "", lineEnd: "\n" };
