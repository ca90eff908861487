import type { CivilDate, CivilMonth } from "../../calendar/civil-date.js";
import { openDayOnOrBefore } from "../../calendar/open-days.js";
import type { Facility } from "../../facility/facts.js";
import { lastApplicationDate } from "../../regulation/dates/online-start.js";

/**
 * The reason for a day: announced by the administration, last day for the application, end of the plan, last day of
 * claims.
 */
export type DeadlineBasis =
  "administrative-deadline" | "last-application-date" | "end-of-plan" | "last-claim-day";

/**
 * A day to act by, and why; also a day from which something is due without delay (遅滞なく), or after which something
 * changes.
 */
export interface DueDay {
  readonly by: CivilDate;
  readonly basis: DeadlineBasis | "without-delay" | "last-day-before-change";
}

/** A day to act by; null if none is given. */
export const dueOn = <Basis extends DueDay["basis"]>(
  by: CivilDate | "unknown" | null | undefined,
  basis: Basis,
): (DueDay & { readonly basis: Basis }) | null =>
  by === null || by === undefined || by === "unknown" ? null : { by, basis };

/**
 * The last open day on or before a day to act by. Claims, and what is filed with them, are accepted on the 10th
 * whatever day it is, and what is due without delay cannot be done before its day: these days are returned unchanged.
 * @example safeDay({ by: civilDate("2025-05-10"), basis: "end-of-plan" }) // => "2025-05-09"
 * @example safeDay({ by: civilDate("2025-05-10"), basis: "last-claim-day" }) // => "2025-05-10"
 */
export const safeDay = ({ by, basis }: DueDay): CivilDate =>
  basis === "last-claim-day" || basis === "without-delay" ? by : openDayOnOrBefore(by);

/**
 * The last application date (利用申請) that would have kept a facility from having no lawful way to claim, by claiming
 * online from that month on; `null` if there is no such month, or the date is before the designation.
 * @param from the first such month
 * @example preventedBy(civilMonth("2026-12"), {}) // => "2026-10-20"
 * @example preventedBy(civilMonth("2026-12"), { designatedOn: civilDate("2026-11-01") }) // => null
 */
export function preventedBy(from: CivilMonth | null, { designatedOn }: Facility): CivilDate | null {
  if (from === null) return null;
  const last = lastApplicationDate(from);
  const couldApply = designatedOn === undefined || designatedOn === "unknown" || designatedOn <= last;
  return couldApply ? last : null;
}
