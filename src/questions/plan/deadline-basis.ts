import type { CivilDate } from "../../calendar/civil-date.js";
import { openDayOnOrBefore } from "../../calendar/open-days.js";

/** Why that day: the administration named it, the application opens the month, the plan ends, the claims are due. */
export type DeadlineBasis =
  "administrative-deadline" | "last-application-date" | "end-of-plan" | "last-claim-day";

/** A day to act by, and why: also since what is asked is due without delay (遅滞なく) from it, or changes after it. */
export interface DueDay {
  readonly by: CivilDate;
  readonly basis: DeadlineBasis | "without-delay" | "last-day-before-change";
}

/** A day as one to act by; null where none is stated. */
export const dueOn = <Basis extends DueDay["basis"]>(
  by: CivilDate | "unknown" | null | undefined,
  basis: Basis,
): (DueDay & { readonly basis: Basis }) | null =>
  by === null || by === undefined || by === "unknown" ? null : { by, basis };

/**
 * The last open day on or before a day to act by. Claims, and what is filed with them, are taken on the 10th whatever day
 * it is, and what is due without delay cannot be done before its day: these days stand as they are.
 * @example safeDay({ by: civilDate("2025-05-10"), basis: "end-of-plan" }) // => "2025-05-09"
 * @example safeDay({ by: civilDate("2025-05-10"), basis: "last-claim-day" }) // => "2025-05-10"
 */
export const safeDay = ({ by, basis }: DueDay): CivilDate =>
  basis === "last-claim-day" || basis === "without-delay" ? by : openDayOnOrBefore(by);
