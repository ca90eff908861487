import { dayAfter, monthsAfter, type CivilDate, type CivilMonth } from "../../calendar/civil-date.js";
import type { Facility } from "../../facility/facts.js";
import { CUTOFFS } from "../../regulation/measures/cutoffs.js";
import { momentOf } from "../plan/next-action.js";
import { noWayFor } from "./lawful-way.js";
import { overview, type Overview } from "./overview.js";

/** A day on which somebody was born who is too young for every row of the table. */
const TOO_YOUNG = dayAfter(Object.values(CUTOFFS).toSorted().at(-1)!);

/**
 * The claim months (請求月) still to come in which no medium is lawful if the younger full-timer that is reported is there,
 * though the date of birth given is that of somebody older; none where the two go together.
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

/** The months from one on that an application made on that day does not open any more. */
export function monthsUntilStart(first: CivilMonth, asOf: CivilDate): CivilMonth[] {
  const months: CivilMonth[] = [];
  for (let month = first; month < momentOf(asOf).earliestStart; month = monthsAfter(month, 1))
    months.push(month);
  return months;
}
