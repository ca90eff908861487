import type { CivilDate } from "../../calendar/civil-date.js";
import type { Citation } from "./sources.js";

/**
 * Of the provisions that a rule cites, those in force on a day; citations that are not provisions are always kept. A
 * rule that applies in several states of the law cites each of them. If none is in force, all are returned: a question
 * always has a citation.
 */
export function inForceOn(day: CivilDate, citations: readonly Citation[]): readonly Citation[] {
  const found = citations.filter(
    ({ from, until }) => (from === undefined || from <= day) && (until === undefined || day <= until),
  );
  return found.length > 0 ? found : citations;
}
