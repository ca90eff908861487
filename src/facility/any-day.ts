import type { CivilDate } from "../calendar/civil-date.js";
import type { Case, Space } from "../engine/space.js";
import { isRange, keyOf, type Value } from "../engine/value.js";

/** What rules see of a case whatever the day: the day itself is open, and so is what reaches up to it. */
export const onAnyDay = (seen: Case["seen"], day: CivilDate): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(seen).map(([fact, value]) => {
      if (fact === "asOf") return [fact, { from: null, to: null }];
      return [fact, isRange(value) && value.to === day ? { ...value, to: null } : value];
    }),
  );

/** A text that is equal exactly where rules see the same. */
export const seenKey = (seen: Case["seen"]): string => Object.values(seen).map(keyOf).join(" ");

/**
 * All that rules can see on a day, as text, the day itself left out. Where it is equal for two days between which the
 * law does not change, the same outcomes are possible on both: dates that nobody knows lie around either day alike.
 */
export const lookOn = (day: CivilDate, possibilities: Space): string =>
  possibilities
    .map((cases) => [...new Set(cases.map(({ seen }) => seenKey(onAnyDay(seen, day))))].join("|"))
    .join(";");
