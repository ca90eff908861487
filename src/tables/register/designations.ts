import { readDate } from "../../calendar/read-date.js";
import { prefectureCode } from "./prefectures.js";
import { isHospital, registeredAs, type Registered } from "./registered.js";

/** コード内容別医療機関一覧表: the columns of a block, by their letters in a spreadsheet. */
const A = 0;
const B = 1;
const C = 2;
const E = 4;
const H = 7;
const I = 8;
const J = 9;

const TITLE = "コード内容別医療機関一覧表";

/** The prefecture and fee schedule of a list, from its title rows. */
export interface DesignationsTitle {
  readonly prefecture: string;
  readonly schedule: string;
}

/** Whether a line is the title of the list of designated facilities. */
export const isTitleOfDesignations = (fields: readonly string[]): boolean =>
  fields.some((field) => field.normalize("NFKC").includes(TITLE));

/**
 * The content of a title row: the prefecture, or the fee schedule.
 * @example titleOf(["[福井県]"]) // => { prefecture: "福井県" }
 * @example titleOf(["[令和 8年 7月 1日現在 薬局 現存/休止]"]) // => { schedule: "薬局" }
 */
export function titleOf(fields: readonly string[]): Partial<DesignationsTitle> {
  const parts = plain(fields.join(" "))
    .split(/[[\]]/)
    .map((part) => part.trim());
  const schedule = parts.flatMap((part) => /医科|歯科|薬局/.exec(part.split("現在")[1] ?? "") ?? [])[0];
  const prefecture = parts.find((part) => prefectureCode(part) !== undefined);
  return { ...(schedule !== undefined && { schedule }), ...(prefecture !== undefined && { prefecture }) };
}

/** Whether a line begins the block of a facility: by its serial number and institution number. */
export const beginsBlock = (fields: readonly string[]): boolean =>
  /^\d+$/.test(plain(fields[A])) && numberOf(plain(fields[B])) !== undefined;

/**
 * Whether a line below the titles of a page goes on with the block of the page before: full-timers, the reason for the
 * designation, or its state. Headings and the number of the page do not.
 * @example continuesBlock(["", "", "", "", "常 勤: 2"]) // => true
 * @example continuesBlock(["", "", "", "1頁"]) // => false
 */
export const continuesBlock = (fields: readonly string[]): boolean =>
  /常\s*勤:\s*\d/.test(plain(fields[E])) ||
  /^(?:新規|交代|移動|移転|組織変更|その他)(?:\s|$)/.test(plain(fields[H])) ||
  /^(?:現存|休止)$/.test(plain(fields[J]));

/**
 * The facility that the lines of a block describe.
 * @param lines from its first line to the one before the next block
 * @returns undefined if the title lacks the prefecture or the fee schedule
 */
export function facilityOfBlock(
  lines: readonly (readonly string[])[],
  { prefecture = "", schedule = "" }: Partial<DesignationsTitle>,
): Registered | undefined {
  const column = (place: number): string => lines.map((fields) => plain(fields[place])).join("\n");
  const [first = []] = lines;
  const number = numberOf(plain(first[B]));
  const found = registeredAs(prefectureCode(prefecture) ?? "", schedule, number ?? "");
  if (found === undefined) return undefined;
  const designated = readDate(plain(first[H]));
  const reason = /^[^\d\s]{2,}$/m.exec(
    lines
      .slice(1)
      .map((fields) => plain(fields[H]).split(/\s/)[0]!)
      .join("\n"),
  )?.[0];
  const fullTimers = /(?<!非)常勤:(\d+)/.exec(column(E).replaceAll(/\s/g, ""))?.[1];
  const kinds = column(J);
  return {
    code: found.code,
    name: first[C]?.trim() ?? "",
    prefecture,
    type: isHospital(kinds, column(I)) ? "hospital" : found.type,
    ...(designated.ok && { designatedOn: designated.value }),
    ...(reason !== undefined && reason !== "新規" && { reRegistered: true as const }),
    ...(fullTimers !== undefined && { fullTimers: Number(fullTimers) }),
    ...(/現存|休止/.test(kinds) && {
      status: kinds.includes("休止") ? ("suspended" as const) : ("open" as const),
    }),
  };
}

const plain = (text = ""): string => text.normalize("NFKC").trim();

/** Seven digits, written with a hyphen or a comma after the second. */
const numberOf = (text: string): string | undefined => {
  const digits = text.replace(/[-‐−–,、\s]/g, "");
  return /^\d{7}$/.test(digits) ? digits : undefined;
};
