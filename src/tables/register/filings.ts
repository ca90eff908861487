import { isHospital, registeredAs, type Registered } from "./registered.js";

/** 届出受理医療機関名簿: the columns, in the order that all bureaus use. */
const COLUMNS = {
  serial: 0,
  prefectureCode: 1,
  prefecture: 2,
  schedule: 3,
  number: 4,
  coLocated: 5,
  name: 7,
  beds: 12,
  filing: 13,
  kind: 23,
} as const;

/** The names in the head that identify the register. */
const HEAD: readonly (readonly [place: number, name: string])[] = [
  [COLUMNS.serial, "項番"],
  [COLUMNS.prefectureCode, "都道府県コード"],
  [COLUMNS.schedule, "区分"],
  [COLUMNS.number, "医療機関番号"],
  [COLUMNS.beds, "病床数"],
  [COLUMNS.filing, "受理届出名称"],
];

/** Whether a line is the head of the register of filings. */
export const isHeadOfFilings = (fields: readonly string[]): boolean =>
  HEAD.every(([place, name]) => fields[place]?.trim() === name);

/**
 * Filings that only facilities that claim online may make: 医療DX推進体制整備加算 and 在宅医療DX情報活用加算 (告示58号 of 2024, to May 2026),
 * 電子的診療情報連携体制整備加算 and its dental and pharmacy kind (告示70号 of 2026, from June 2026).
 */
const REQUIRING_ONLINE =
  /医療DX推進体制整備加算|在宅医療DX情報活用加算|電子的(?:歯科)?診療情報連携体制整備加算|電子的調剤情報連携体制整備加算/;

/**
 * Whether a filing (届出) requires online claims.
 * @param filing its name, in full-width or half-width letters
 * @example requiresOnline("医療ＤＸ推進体制整備加算") // => true
 */
export const requiresOnline = (filing: string): boolean => REQUIRING_ONLINE.test(filing.normalize("NFKC"));

/** The facility that a row (one filing) describes; undefined for a row without one. */
export function facilityOfFiling(fields: readonly string[]): Registered | undefined {
  const cell = (name: keyof typeof COLUMNS): string => fields[COLUMNS[name]]?.trim() ?? "";
  const found = registeredAs(cell("prefectureCode").padStart(2, "0"), cell("schedule"), cell("number"));
  if (found === undefined) return undefined;
  return {
    code: found.code,
    name: cell("name"),
    prefecture: cell("prefecture"),
    type: isHospital(cell("kind"), cell("beds")) ? "hospital" : found.type,
    ...(requiresOnline(cell("filing")) && { requiresOnline: cell("filing") }),
    ...(cell("coLocated") !== "" && { coLocated: cell("coLocated") }),
  };
}
