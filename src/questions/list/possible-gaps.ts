import { dayAfter, monthsAfter, type CivilDate, type CivilMonth } from "../../calendar/civil-date.js";
import type { Facility } from "../../facility/facts.js";
import { CUTOFFS } from "../../regulation/measures/cutoffs.js";
import { momentOf } from "../plan/next-action.js";
import { noWayFor } from "./lawful-way.js";
import { overview, type Overview } from "./overview.js";

/** A date of birth too late for every row of the table. */
const TOO_YOUNG = dayAfter(Object.values(CUTOFFS).toSorted().at(-1)!);

/**
 * The claim months (請求月) still to come in which no medium is lawful if the reported younger full-timer exists, although
 * the date of birth given is that of somebody older; none if the two are consistent.
 * @example gapsOfYoungerHire(overview({ method: "paper" }, civilDate("2026-11-28")), { method: "paper" }, civilDate("2026-11-28")) // => []
 */
export function gapsOfYoungerHire(
  { cautions }: Pick<Overview, "cautions">,
  facility: Facility,
  asOf: CivilDate,
): CivilMonth[] {
  if (!cautions.some(({ id }) => id === "birth-not-of-younger-hire")) return [];
  const younger: Facility = { ...facility, youngestDob: TOO_YOUNG };
  const first = noWayFor(overview(younger, asOf).shut, younger, asOf);
  return first === null ? [] : monthsUntilStart(first, asOf);
}

/** The months from a given one on that an application made on that day can no longer open. */
export function monthsUntilStart(first: CivilMonth, asOf: CivilDate): CivilMonth[] {
  const months: CivilMonth[] = [];
  for (let month = first; month < momentOf(asOf).earliestStart; month = monthsAfter(month, 1))
    months.push(month);
  return months;
}
