import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, civilDate, monthOf, type CivilDate } from "../../../src/calendar/civil-date.js";
import { lastPlanDay } from "../../../src/facility/contradictions.js";
import type { Facility } from "../../../src/facility/facts.js";
import { noWayFor } from "../../../src/questions/list/lawful-way.js";
import { overview, type Overview } from "../../../src/questions/list/overview.js";
import { representativePlan } from "../../../src/questions/list/representative.js";
import { nextActionFor } from "../../../src/questions/plan/next-action.js";
import { AnswerTree } from "../../../src/tables/answers/tree.js";

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

/** All that a row of a list is told. */
const told = (answer: Overview, stated: Facility, asOf: CivilDate): unknown => ({
  answers: answer.answers,
  inUse: answer.inUse,
  missing: answer.missing,
  cautions: answer.cautions,
  next: nextActionFor(answer.next, stated, asOf),
  noWay: noWayFor(answer.shut, stated, asOf),
});

const NAMES = [
  "type",
  "method",
  "receiptComputer",
  "methodAtSeptember2024",
  "hardship",
  "hardshipFiled",
  "planFrom",
  "planEndsOn",
  "firstOnlineClaimOn",
  "onlineStart",
] as const;

test("a tree answers facilities with plans as if each were asked about alone, and refuses what cannot be a plan", () => {
  const tree = new AnswerTree([...NAMES], (answer) => answer);
  fc.assert(
    fc.property(facility, anyDay, (stated, asOf) => {
      const numbers = tree.names.map((name, place) => tree.numberOf(place, stated[name]));
      const found = tree.find(numbers, asOf);
      const { planFrom, planEndsOn } = stated as { planFrom: CivilDate; planEndsOn: CivilDate };
      const isPlan = planFrom <= planEndsOn && planEndsOn <= lastPlanDay(planFrom);
      expect(found !== null).toBe(isPlan);
      if (found !== null)
        expect(told(found, stated, asOf)).toEqual(told(overview(stated, asOf), stated, asOf));
    }),
    { numRuns: 3_000 },
  );
});

test("the law is asked once for all plans that began or ended before the month of the question", () => {
  let asked = 0;
  const tree = new AnswerTree(["type", "method", "planFrom", "planEndsOn"], () => (asked += 1));
  const ask = (planFrom: CivilDate, planEndsOn: CivilDate): void => {
    const stated: Facility = { type: "clinic", method: "optical", planFrom, planEndsOn };
    const numbers = tree.names.map((name, place) => tree.numberOf(place, stated[name]));
    tree.find(numbers, civilDate("2026-04-01"));
  };
  for (let day = 0; day < 300; day++) {
    const from = addDays(civilDate("2025-05-01"), day);
    ask(from, civilDate("2026-04-30"));
    ask(addDays(from, -300), addDays(from, -day % 60));
  }
  // One that is running, one that has ended.
  expect(asked).toBe(2);
});

test.each([
  ["2026-04-01", "2026-12-31", "2026-04", ["2026-04-01", "2026-12-31"]],
  ["2026-03-31", "2026-12-31", "2026-04", ["2026-01-01", "2026-12-31"]],
  ["2025-11-04", "2026-04-01", "2026-04", ["2025-04-02", "2026-04-01"]],
  ["2025-11-04", "2026-03-31", "2026-04", ["2022-04-01", "2023-03-31"]],
])("a plan from %s to %s stands in %s as %j", (from, endsOn, month, expected) => {
  const asked = monthOf(civilDate(`${month}-01`));
  expect(representativePlan(civilDate(from), civilDate(endsOn), asked)).toEqual(expected);
});
