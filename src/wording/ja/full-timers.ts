import type { Facility } from "../../facility/facts.js";

/** The full-timers whose dates of birth count (常勤の保険医及び保険薬剤師), by type of facility. */
export function fullTimersOf(type: Facility["type"]): string {
  if (type === undefined || type === "unknown") return "常勤の保険医（歯科医師を含む。）又は保険薬剤師";
  return type === "pharmacy" ? "常勤の保険薬剤師" : "常勤の保険医（歯科医師を含む。）";
}
