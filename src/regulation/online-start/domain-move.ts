import { civilDate, type CivilDate } from "../../calendar/civil-date.js";
import type { Grade } from "../measures/payers.js";
import { cite, type Citation } from "../sources/sources.js";

/** The move of the system for online claims to a new domain: advice only; no verdict depends on it. */
export const DOMAIN_MOVE: {
  readonly from: CivilDate;
  /** The last day on which facilities that claimed online before can set up again. */
  readonly setUpAgainBy: CivilDate;
  readonly grade: Grade;
  readonly citations: readonly [Citation, ...Citation[]];
} = {
  from: civilDate("2026-10-05"),
  setUpAgainBy: civilDate("2027-03-31"),
  grade: "B",
  citations: [cite("online-claims-domain-digest", "新ドメインでの再設定")],
};

/** What the move requires: facilities that claim online set up again, those that start set up for the new domain. */
export type DomainMoveAdvice = "set-up-again" | "set-up-for-the-new-domain";

/**
 * What the move requires of a facility on a day, if anything.
 *
 * @param online whether it claims online
 * @example domainMoveAdvice(true, civilDate("2027-03-31")) // => "set-up-again"
 * @example domainMoveAdvice(true, civilDate("2027-04-01")) // => undefined
 * @example domainMoveAdvice(false, civilDate("2027-04-01")) // => "set-up-for-the-new-domain"
 */
export function domainMoveAdvice(online: boolean, day: CivilDate): DomainMoveAdvice | undefined {
  if (day < DOMAIN_MOVE.from) return undefined;
  if (!online) return "set-up-for-the-new-domain";
  return day <= DOMAIN_MOVE.setUpAgainBy ? "set-up-again" : undefined;
}
