import type { CivilDate } from "../../calendar/civil-date.js";
import type { Citation } from "./sources.js";

/**
 * Of the provisions on which a rule rests, those in force on a day; what is no provision always is. A rule that stands in
 * several states of the law cites each of them. Where none is in force they stay as they are: a question always has one.
 */
export function inForceOn(day: CivilDate, citations: readonly Citation[]): readonly Citation[] {
  const found = citations.filter(
    ({ from, until }) => (from === undefined || from <= day) && (until === undefined || day <= until),
  );
  return found.length > 0 ? found : citations;
}
