import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, civilDate, type CivilDate } from "../../../src/calendar/civil-date.js";
import { lastPlanDay } from "../../../src/facility/contradictions.js";
import type { Facility } from "../../../src/facility/facts.js";
import { overview } from "../../../src/questions/list/overview.js";
import { AnswerTree } from "../../../src/tables/answers/tree.js";
import { foundIn, NAMES, told } from "./told.js";

const START = civilDate("2024-09-01");
const anyDay = fc.integer({ min: 0, max: 1_200 }).map((days) => addDays(START, days));

/** A plan of a year or less, or days that cannot be those of one. */
const plan = fc
  .tuple(anyDay, fc.integer({ min: -3, max: 370 }))
  .map(([planFrom, length]) => ({ planFrom, planEndsOn: addDays(planFrom, length) }));

const facility: fc.Arbitrary<Facility> = fc
  .tuple(
    plan,
    fc.record(
      {
        type: fc.constantFrom("clinic", "hospital", "pharmacy"),
        method: fc.constantFrom("optical", "paper", "online", "none"),
        receiptComputer: fc.boolean(),
        hardship: fc.constantFrom("line-failure", "closing"),
        methodAtSeptember2024: fc.constantFrom("optical", "paper", "none"),
        hardshipFiled: fc.boolean(),
        firstOnlineClaimOn: anyDay.filter((day) => day >= "2024-10-01"),
        onlineStart: fc.constantFrom("2026-10", "2027-01").map((month) => month as never),
      },
      { requiredKeys: ["type", "method"] },
    ),
  )
  .map(([days, facts]) => ({ ...facts, ...days }));

test("a tree answers facilities with plans as if each were asked about alone, and refuses what cannot be a plan", () => {
  const tree = new AnswerTree(NAMES, (answer) => answer);
  fc.assert(
    fc.property(facility, anyDay, (stated, asOf) => {
      const found = foundIn(tree, stated, asOf);
      const { planFrom, planEndsOn } = stated as { planFrom: CivilDate; planEndsOn: CivilDate };
      const isPlan = planFrom <= planEndsOn && planEndsOn <= lastPlanDay(planFrom);
      expect(found !== null).toBe(isPlan);
      if (found !== null)
        expect(told(found, stated, asOf)).toEqual(told(overview(stated, asOf), stated, asOf));
    }),
    { numRuns: 3_000 },
  );
});
