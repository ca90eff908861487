import type { CivilDate } from "../../calendar/civil-date.js";
import { LAST_DAY_OF_FORMER_LAW } from "../measures/periods.js";
import type { Citation } from "./sources.js";

// The amendment that took effect on 1 April 2024 took the disks out of 第1条第1項, put in 附則第3条の2から第3条の5まで and
// widened 附則第4条第5項 to disks. Its forms took over the numbers of others: 様式第3号 was that of 旧附則第4条第2項, and a
// hardship had the fourth.
const AS_AMENDED = /^(第1条第1項$|附則第(3条の[2-5]|4条))/;
const FORM_AS_AMENDED = /^様式第3号/;

const cameWithTheAmendment = ({ source, provision }: Citation): boolean =>
  (source === "ordinance" && AS_AMENDED.test(provision)) || FORM_AS_AMENDED.test(provision);

/** True if the law before the amendment applies on a day. */
export const isUnderFormerLaw = (day: CivilDate): boolean => day <= LAST_DAY_OF_FORMER_LAW;

/**
 * Of the provisions on which a rule rests, those of the former law or those of the present one; what is no provision is
 * always among them, unless it is about a form that came with the amendment. A rule that stands in both cites both.
 */
export function inForce(former: boolean, citations: readonly Citation[]): readonly Citation[] {
  const found = citations.filter((one) =>
    former ? !cameWithTheAmendment(one) : one.source !== "former-ordinance",
  );
  return found.length > 0 ? found : citations;
}

/** Of the provisions on which a rule rests, those in force on a day. */
export const inForceOn = (day: CivilDate, citations: readonly Citation[]): readonly Citation[] =>
  inForce(isUnderFormerLaw(day), citations);
