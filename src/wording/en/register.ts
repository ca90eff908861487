import { dates } from "./dates.js";
import { factWords } from "./facts.js";

const number = (value: number): string => value.toLocaleString("en-GB");
const counted = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`;
const facilities = (count: number): string => counted(count, "facility", "facilities");

/** A list made from the public registers of the regional bureaus. */
export const register: typeof import("../ja/register.js").register = {
  columns: {
    code: "institution_code",
    name: "name",
    prefecture: "prefecture",
    inferredFrom: "inferred_from",
    status: "status",
    coLocated: "co_located_number",
  },
  unknown: "unknown",
  statuses: { open: "open", suspended: "suspended" },
  sheet: "facilities",
  facilities: (count, days) =>
    `${facilities(count)}${days.length === 0 ? "" : ` (registers as of ${days.map((day) => dates.day(day)).join(", ")})`}`,
  known: "What the registers tell",
  types: (types) =>
    `type: ${types.map(([type, count]) => `${factWords.value("type", type)} ${number(count)}`).join(", ")}`,
  online: (count, all) =>
    `medium: online ${number(count)} (inferred from a filing), not known ${number(all - count)}`,
  designated: (count) => `date of designation: ${facilities(count)}`,
  withoutFullTimers: (count) => `no full-timers: ${facilities(count)}`,
  suspended: (count) => `suspended: ${facilities(count)}`,
  toAsk: (fact, count) => `Ask the other ${facilities(count)} first for this fact: ${factWords.label(fact)}.`,
  passedOver: (count, places) =>
    `No facility could be made out in ${counted(count, "row", "rows")} (${places}), which the list leaves out.`,
  place: (path, line) => `${path} line ${number(line)}`,
  more: "and more",
  separator: ", ",
};
