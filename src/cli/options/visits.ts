import type { OtherWords } from "../../facility/facts.js";
import type { Visit } from "../../regulation/dates/add-on.js";

/**
 * The other words for a kind of visit, the usual one first: its fee, in full and abbreviated. Listed here, since the
 * add-on itself is not needed to parse a command line.
 */
export const visitWords: OtherWords<Visit> = {
  first: ["初診料", "初診"],
  repeat: ["再診料", "再診"],
  dispensing: ["調剤管理料", "調剤"],
  admission: ["入院料", "入院"],
};

/** The tiers (区分) of an add-on. */
export const tierWords: OtherWords<"1" | "2" | "3" | "4" | "5" | "6"> = {
  "1": ["加算1"],
  "2": ["加算2"],
  "3": ["加算3"],
  "4": ["加算4"],
  "5": ["加算5"],
  "6": ["加算6"],
};
