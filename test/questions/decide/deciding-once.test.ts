import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type CivilDate } from "../../../src/calendar/civil-date.js";
import type { Facility } from "../../../src/facility/facts.js";
import { changeDaysFor } from "../../../src/questions/decide/change-days.js";
import { decidingOnce } from "../../../src/questions/decide/deciding-once.js";
import { leavesOf, type LawLeaf } from "../../../src/questions/decide/decision.js";
import { isContradictory } from "../../properties/plain.js";
import { askedIn, facilityIn } from "../../properties/random-facility.js";

const ENCODED = { from: "2023-04-01", to: "2027-12-31" };

const facilities = fc.oneof(facilityIn({ ...ENCODED, unknown: 0 }), facilityIn({ ...ENCODED, unknown: 2 }));

/** The outcomes and the way to them, without the day itself, which is that of the first question between two changes. */
const withoutDay = (leaves: readonly LawLeaf[]): unknown =>
  leaves.map(({ outcome, path }) => ({ outcome, path: path.filter(({ fact }) => fact !== "asOf") }));

test("an answer shared by all days between two changes is that of each day decided anew", () => {
  let compared = 0;
  fc.assert(
    fc.property(facilities, fc.array(askedIn(ENCODED), { minLength: 2, maxLength: 8 }), (facility, asked) => {
      const changes = changeDaysFor(facility, asked[0]!);
      const days = [...asked, ...changes.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)])];
      const on = decidingOnce(facility, changes);
      for (const day of days.filter((one) => canBeAsked(facility, one)))
        for (const question of ["paper", "optical", "online"] as const) {
          expect([day, withoutDay(on(question, day))]).toEqual([
            day,
            withoutDay(leavesOf(question, facility, day)),
          ]);
          compared++;
        }
    }),
    { numRuns: 1000 },
  );
  expect(compared).toBeGreaterThan(10_000);
});

const canBeAsked = (facility: Facility, day: CivilDate): boolean =>
  day >= ENCODED.from && !isContradictory(facility, day);
