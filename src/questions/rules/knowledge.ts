import type { CivilDate } from "../../calendar/civil-date.js";
import {
  evidence,
  NO_AMENDMENT_SEEN_THROUGH,
  notFound,
  unseen,
  type Evidence,
} from "../../regulation/sources/knowledge.js";
import { VERIFIED_THROUGH } from "../../regulation/sources/sources.js";

/** Until when the law is known, and how well. */
export interface Knowledge {
  readonly command: "rules";
  /** The day as of which the text itself was read. */
  readonly verifiedThrough: CivilDate;
  /** The day up to which no amendment was seen, though not all was looked at. */
  readonly noAmendmentSeenThrough: CivilDate;
  readonly seen: readonly Evidence[];
  readonly notSeen: typeof unseen;
  readonly notFound: typeof notFound;
}

/**
 * The day up to which the law was read, and what was and was not seen since.
 * @example knowledge().noAmendmentSeenThrough // => "2026-08-22"
 */
export const knowledge = (): Knowledge => ({
  command: "rules",
  verifiedThrough: VERIFIED_THROUGH,
  noAmendmentSeenThrough: NO_AMENDMENT_SEEN_THROUGH,
  seen: evidence,
  notSeen: unseen,
  notFound,
});
