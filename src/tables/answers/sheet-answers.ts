import type { CivilDate } from "../../calendar/civil-date.js";
import type { Facility } from "../../facility/facts.js";
import type { SheetAnswer } from "../../output/report/sheet.js";
import { eligibility } from "../../questions/eligibility/eligibility.js";
import { plan } from "../../questions/plan/plan.js";
import { representativeOf } from "../../questions/list/representative.js";

/** More classes than lists usually have; beyond that the cache is cleared. */
const REMEMBERED = 2_000;

/**
 * Creates a function that finds full answers. Facilities that the law treats alike share one: it contains none of their
 * own dates, only the days on which the law changes.
 * @returns a function that throws ClaimsCheckError if stated facts contradict one another or the day is too early
 */
export function sheetAnswers(): (facility: Facility, asOf: CivilDate) => SheetAnswer {
  let answers = new Map<string, SheetAnswer>();
  return (facility, asOf) => {
    const representative: Facility = {
      ...representativeOf(facility),
      ...(facility.onlineStart !== undefined && { onlineStart: facility.onlineStart }),
    };
    const key = `${asOf} ${JSON.stringify(representative)}`;
    let answer = answers.get(key);
    if (answer === undefined) {
      if (answers.size >= REMEMBERED) answers = new Map();
      answer = { eligibility: eligibility(representative, asOf), plan: plan(representative, asOf) };
      answers.set(key, answer);
    }
    return answer;
  };
}
