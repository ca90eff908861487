import type { CivilDate } from "../../calendar/civil-date.js";
import type { Facility, FacilityType } from "../../facility/facts.js";
import { AFTER_MARCH_2024 } from "../../facility/reference-days.js";

/** One facility in the public registers of the regional bureaus (地方厚生局). */
export interface Registered {
  /** 医療機関コード: prefecture, fee schedule (1 medical, 3 dental, 4 pharmacy), number: ten digits. */
  readonly code: string;
  readonly name: string;
  readonly prefecture: string;
  readonly type: FacilityType;
  /** A filing that requires online claims (オンライン請求), by its name in the register. */
  readonly requiresOnline?: string;
  readonly designatedOn?: CivilDate;
  /** 登録理由 other than 新規: the institution code may be new while the facility is not. */
  readonly reRegistered?: true;
  /** 常勤: how many full-time insurance doctors, dentists or pharmacists. */
  readonly fullTimers?: number;
  /** 現存 or 休止. */
  readonly status?: "open" | "suspended";
  /** 併設医療機関番号: the number of a facility of another fee schedule in the same building. */
  readonly coLocated?: string;
}

/** The fee schedules (区分), by their names in the registers, with the digit of each in the institution code. */
const SCHEDULES: Readonly<Record<string, { readonly digit: string; readonly type: FacilityType }>> = {
  医科: { digit: "1", type: "clinic" },
  歯科: { digit: "3", type: "dental-clinic" },
  薬局: { digit: "4", type: "pharmacy" },
};

/**
 * The institution code and the type of a facility in a register, ignoring hospitals.
 * @param number seven digits
 * @returns undefined if one of them does not exist
 * @example registeredAs("18", "医科", "0152445") // => { code: "1810152445", type: "clinic" }
 */
export function registeredAs(
  prefecture: string,
  schedule: string,
  number: string,
): { readonly code: string; readonly type: FacilityType } | undefined {
  const found = Object.hasOwn(SCHEDULES, schedule) ? SCHEDULES[schedule] : undefined;
  if (found === undefined || !/^\d{2}$/.test(prefecture) || !/^\d{7}$/.test(number)) return undefined;
  return { code: `${prefecture}${found.digit}${number}`, type: found.type };
}

/** 医療法第1条の5: from this many beds on it is a hospital. */
const BEDS_OF_A_HOSPITAL = 20;

/**
 * Whether it is a hospital (病院): by its kind in the register, else by its beds.
 * @param kinds its kind (種別) in the register, if any
 * @param beds its beds by kind, as written in the register
 * @example isHospital("", "一般 10／療養 12") // => true
 * @example isHospital("診療所", "") // => false
 */
export function isHospital(kinds: string, beds: string): boolean {
  if (kinds.includes("病院")) return true;
  if (/診療所|薬局/.test(kinds)) return false;
  const numbers = beds.normalize("NFKC").replaceAll(",", "").match(/\d+/g) ?? [];
  return numbers.reduce((sum, number) => sum + Number(number), 0) >= BEDS_OF_A_HOSPITAL;
}

/**
 * The facts of a registered facility, as far as a register has them. That it claims online follows from its filings;
 * whether a new code results from a succession (承継) is not recorded, so it is unknown where it can matter.
 * @example factsOf({ code: "1840140055", name: "a", prefecture: "福井県", type: "pharmacy", fullTimers: 0 })
 * // => { type: "pharmacy", youngestDob: "none" }
 */
export function factsOf(one: Registered): Facility {
  const { type, requiresOnline, designatedOn, reRegistered, fullTimers } = one;
  const isRecent = designatedOn !== undefined && designatedOn >= AFTER_MARCH_2024;
  return {
    type,
    ...(requiresOnline !== undefined && { method: "online" }),
    ...(designatedOn !== undefined && { designatedOn }),
    ...(reRegistered === true && isRecent && { succession: "unknown" }),
    ...(fullTimers === 0 && { youngestDob: "none" }),
  };
}

/**
 * Merges two registers' entries for the same facility: a hospital in either is one; otherwise the first value given
 * counts.
 */
export const together = (one: Registered, other: Registered): Registered => ({
  ...other,
  ...one,
  type: other.type === "hospital" ? other.type : one.type,
});
