import {
  dayAfter,
  dayBefore,
  firstDayOf,
  monthOf,
  monthsAfter,
  type CivilDate,
  type CivilMonth,
} from "../../calendar/civil-date.js";
import type { DayRange } from "../../engine/value.js";
import type { Facility, FactName } from "../../facility/facts.js";
import { stateOfLawOn } from "../../regulation/measures/periods.js";
import { lastClaimDay } from "../../regulation/dates/submission-windows.js";
import { verdictOf, type LawLeaf } from "../decide/decision.js";
import { notKnownOfOnline } from "../plan/month.js";
import { momentOf, type Moment } from "../plan/next-action.js";

/** What closes claim months to a facility; constant between two changes of the law or the records. */
export interface ShutDays {
  /** The days on which neither paper nor optical disks are allowed, since the law became what it is. */
  readonly runs: readonly DayRange[];
  /** The first claim month for which the facility has claims to make; `null` if it has some in every month. */
  readonly claimsFrom: CivilMonth | null;
}

/** The facts that decide whether online claims may be in use, and from when a facility has claims to make. */
const LOOKED_AT: readonly FactName[] = [
  "method",
  "methodAtMarch2024",
  "methodAtSeptember2024",
  "firstOnlineClaimOn",
  "designatedOn",
];

/**
 * The days on which neither paper nor disks are allowed, from a day on; `null` if there are none, or if online claims
 * are or may be in use.
 * @param media the state of paper and disks on a day, the one in use first
 * @param online the state of online claims on a day
 * @param changeDays the days on which anything can change
 * @param note called with the facts examined besides the media
 */
export function shutDays(
  asOf: CivilDate,
  facility: Facility,
  changeDays: readonly CivilDate[],
  media: readonly ((day: CivilDate) => readonly LawLeaf[])[],
  online: (day: CivilDate) => readonly LawLeaf[],
  note: (fact: FactName) => void,
): ShutDays | null {
  if (verdictOf(online(asOf)) === "allowed") return null;
  // The first online claim may be later.
  const isShut = (day: CivilDate): boolean =>
    media.every((on) => verdictOf(on(day)) === "not-allowed") && verdictOf(online(day)) !== "allowed";
  if (![asOf, ...changeDays.filter((day) => day > asOf)].some(isShut)) return null;
  // A claim month counts by all its days from the 1st to the 10th, including those before the day asked about; the law changes
  // between months.
  const first = stateOfLawOn(asOf);
  const days = [...new Set([first, ...changeDays])].filter((day) => day >= first).toSorted();
  const runs: DayRange[] = [];
  for (const [index, day] of days.entries()) {
    if (!isShut(day)) continue;
    const next = days[index + 1];
    const to = next === undefined ? null : dayBefore(next);
    const last = runs.at(-1);
    if (last !== undefined && last.to !== null && dayAfter(last.to) === day)
      runs[runs.length - 1] = { ...last, to };
    else runs.push({ from: index === 0 ? null : day, to });
  }
  for (const fact of LOOKED_AT) note(fact);
  // The planned start is examined together with the day, as for the next action.
  if (notKnownOfOnline(facility).some((fact) => fact !== "onlineStart")) return null;
  const { designatedOn } = facility;
  const claimsFrom =
    designatedOn === undefined || designatedOn === "unknown" ? null : monthsAfter(monthOf(designatedOn), 1);
  return { runs, claimsFrom };
}

/**
 * The first claim month (請求月) still to come in which no medium is lawful, within twelve months: paper and disks are not
 * allowed on any day to the 10th, and it is too late to start online claims in it. `null` if there is none.
 * @param onlineStart the planned first claim month of online claims; `null` if none is stated
 * @example noLawfulWayFrom(null, momentOf(civilDate("2026-04-01")), null) // => null
 */
export function noLawfulWayFrom(
  shut: ShutDays | null,
  { nextClaims, earliestStart }: Moment,
  onlineStart: CivilMonth | null,
): CivilMonth | null {
  if (shut === null) return null;
  // An application made on the day opens every month from the earliest on.
  const end = onlineStart !== null && onlineStart < earliestStart ? onlineStart : earliestStart;
  for (let month = nextClaims; month < end; month = monthsAfter(month, 1)) {
    if (shut.claimsFrom !== null && month < shut.claimsFrom) continue;
    const isShut = shut.runs.some(
      ({ from, to }) =>
        (from === null || from <= firstDayOf(month)) && (to === null || lastClaimDay(month) <= to),
    );
    if (isShut) return month;
  }
  return null;
}

/** {@link noLawfulWayFrom} for a facility on a day; also `null` if it is not known whether a start is planned. */
export const noWayFor = (
  shut: ShutDays | null,
  { onlineStart }: Facility,
  asOf: CivilDate,
): CivilMonth | null =>
  onlineStart === "unknown" ? null : noLawfulWayFrom(shut, momentOf(asOf), onlineStart ?? null);
