import type { CivilDate } from "../calendar/civil-date.js";
import type { Facility } from "../facility/facts.js";
import type { ReportRow, SheetAnswer } from "../output/report/sheet.js";
import { eligibility } from "../questions/eligibility/eligibility.js";
import { overview } from "../questions/list/overview.js";
import { plan } from "../questions/plan/plan.js";
import { noWayFor } from "../questions/list/lawful-way.js";
import { nextActionFor } from "../questions/plan/next-action.js";

/** Everything that the screen of a result shows. */
export interface Result extends SheetAnswer {
  readonly row: ReportRow;
}

/**
 * The whole answer for one facility.
 * @throws ClaimsCheckError if stated facts contradict one another, or the day lies before 2023-04-01
 * @example resultOf({ method: "online" }, civilDate("2025-04-01")).eligibility.answers.online.verdict // => "allowed"
 */
export function resultOf(facility: Facility, asOf: CivilDate): Result {
  const found = overview(facility, asOf);
  return {
    eligibility: eligibility(facility, asOf),
    plan: plan(facility, asOf),
    row: {
      line: 1,
      name: "",
      key: "",
      group: null,
      facility,
      asOf,
      overview: found,
      next: nextActionFor(found.next, facility, asOf),
      noLawfulWayFrom: noWayFor(found.shut, facility, asOf),
      details: [],
    },
  };
}
