import type { CivilDate } from "../calendar/civil-date.js";
import { LAST_DAY_OF_FORMER_LAW } from "./periods.js";
import type { Citation } from "./sources.js";

// The amendment that took effect on 1 April 2024 put in 附則第3条の2から第3条の5まで and widened 附則第4条第5項 to disks.
const AS_AMENDED = /^附則第(3条の[2-5]|4条)/;

/**
 * Of the provisions on which a rule rests, those in force on a day; what is no provision is always among them.
 * A rule that stands in the former law and in the present one cites both.
 */
export function inForceOn(day: CivilDate, citations: readonly Citation[]): readonly Citation[] {
  const former = day <= LAST_DAY_OF_FORMER_LAW;
  const inForce = citations.filter(({ source, provision }) =>
    former ? !(source === "ordinance" && AS_AMENDED.test(provision)) : source !== "former-ordinance",
  );
  return inForce.length > 0 ? inForce : citations;
}
