import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths, civilDate, dayBefore } from "../../src/calendar/civil-date.js";
import {
  contradictionsIn,
  firstPlanDay,
  lastPlanDay,
  type Contradiction,
} from "../../src/facility/contradictions.js";
import type { Facility } from "../../src/facility/facts.js";

/** Facilities are written as plain text here: every date below exists. */
type Written = { readonly [Name in keyof Facility]?: string };

const found = (facility: Written, asOf = "2025-06-15"): Contradiction[] =>
  contradictionsIn(facility as Facility, civilDate(asOf));

describe("facts that cannot all be true", () => {
  test.each<{ facility: Written; code: Contradiction["code"]; facts: Contradiction["facts"]; asOf?: string }>(
    [
      {
        facility: { planFrom: "2025-04-02", planEndsOn: "2025-04-01" },
        code: "plan-ends-before-it-starts",
        facts: ["planEndsOn", "planFrom"],
      },
      {
        facility: { planFrom: "2024-10-01", planEndsOn: "2025-10-01" },
        code: "plan-longer-than-a-year",
        facts: ["planEndsOn", "planFrom"],
      },
      {
        facility: { planFrom: "2024-02-29", planEndsOn: "2025-03-01" },
        code: "plan-longer-than-a-year",
        facts: ["planEndsOn", "planFrom"],
      },
      {
        facility: { planFrom: "2023-03-01", planEndsOn: "2024-03-01" },
        code: "plan-longer-than-a-year",
        facts: ["planEndsOn", "planFrom"],
      },
      {
        facility: { designatedOn: "2024-04-01", methodAtMarch2024: "paper" },
        code: "designated-after-march-claim",
        facts: ["designatedOn", "methodAtMarch2024"],
      },
      {
        facility: { designatedOn: "2025-06-15", methodAtMarch2024: "online" },
        code: "designated-after-march-claim",
        facts: ["designatedOn", "methodAtMarch2024"],
      },
      {
        facility: { designatedOn: "2024-10-01", methodAtSeptember2024: "optical" },
        code: "designated-after-september-claim",
        facts: ["designatedOn", "methodAtSeptember2024"],
      },
      {
        facility: { designatedOn: "2025-06-16" },
        code: "designated-after-as-of",
        facts: ["designatedOn", "asOf"],
      },
      {
        facility: { designatedOn: "2025-06-16", succession: "new-code" },
        code: "designated-after-as-of",
        facts: ["designatedOn", "asOf"],
      },
      {
        facility: { methodAtMarch2024: "optical", methodAtSeptember2024: "none" },
        code: "claimed-by-march-but-never-by-september",
        facts: ["methodAtSeptember2024", "methodAtMarch2024"],
      },
      {
        facility: { methodAtMarch2024: "online", methodAtSeptember2024: "none", succession: "new-code" },
        code: "claimed-by-march-but-never-by-september",
        facts: ["methodAtSeptember2024", "methodAtMarch2024"],
      },
      {
        facility: { firstOnlineClaimOn: "2024-09-30" },
        code: "first-online-claim-too-early",
        facts: ["firstOnlineClaimOn"],
      },
      {
        facility: { hardshipEndsOn: "2025-12-31" },
        code: "hardship-end-without-hardship",
        facts: ["hardshipEndsOn", "hardship"],
      },
      {
        facility: { youngestDob: "2025-06-16" },
        code: "born-after-as-of",
        facts: ["youngestDob", "asOf"],
      },
      {
        facility: { youngestDob: "2023-06-16" },
        asOf: "2023-06-15",
        code: "born-after-as-of",
        facts: ["youngestDob", "asOf"],
      },
    ],
  )("$facility: $code", ({ facility, code, facts, asOf }) => {
    expect(found(facility, asOf)).toEqual([{ code, facts }]);
  });

  test("are all found at once, in the order of the list", () => {
    const all = {
      planFrom: "2025-04-02",
      planEndsOn: "2025-04-01",
      designatedOn: "2025-07-01",
      methodAtMarch2024: "paper",
      methodAtSeptember2024: "optical",
      firstOnlineClaimOn: "2024-04-01",
      hardshipEndsOn: "2025-01-01",
      youngestDob: "2025-07-01",
    };
    expect(found(all).map(({ code }) => code)).toEqual([
      "plan-ends-before-it-starts",
      "designated-after-march-claim",
      "designated-after-september-claim",
      "designated-after-as-of",
      "first-online-claim-too-early",
      "hardship-end-without-hardship",
      "born-after-as-of",
    ]);
  });
});

describe("what is near a contradiction, and none", () => {
  test.each<{ facility: Written; why: string }>([
    { why: "nothing is stated", facility: {} },
    { why: "a plan of one day", facility: { planFrom: "2025-04-01", planEndsOn: "2025-04-01" } },
    { why: "a plan of exactly a year", facility: { planFrom: "2024-10-01", planEndsOn: "2025-09-30" } },
    { why: "a year from 29 February", facility: { planFrom: "2024-02-29", planEndsOn: "2025-02-28" } },
    { why: "a year up to 29 February", facility: { planFrom: "2023-03-01", planEndsOn: "2024-02-29" } },
    { why: "a plan whose end is not recorded", facility: { planFrom: "2025-04-02" } },
    { why: "a plan whose beginning is unknown", facility: { planFrom: "unknown", planEndsOn: "2025-04-01" } },
    {
      why: "a plan after the day asked about",
      facility: { planFrom: "2030-01-01", planEndsOn: "2030-12-31" },
    },
    {
      why: "designated on the last day of March",
      facility: { designatedOn: "2024-03-31", methodAtMarch2024: "paper" },
    },
    {
      why: "designated in April, and no claim by March",
      facility: { designatedOn: "2024-04-01", methodAtMarch2024: "none" },
    },
    {
      why: "designated in April, with a claim by September",
      facility: { designatedOn: "2024-04-01", methodAtSeptember2024: "optical" },
    },
    {
      why: "designated on the last day of September",
      facility: { designatedOn: "2024-09-30", methodAtSeptember2024: "optical" },
    },
    {
      why: "designated in October, and no claim by September",
      facility: { designatedOn: "2024-10-01", methodAtSeptember2024: "none" },
    },
    {
      why: "a new code after succession, with the claims of the old one",
      facility: {
        designatedOn: "2024-10-01",
        methodAtMarch2024: "paper",
        methodAtSeptember2024: "paper",
        succession: "new-code",
      },
    },
    {
      why: "whether there was a succession is unknown",
      facility: { designatedOn: "2024-10-01", methodAtMarch2024: "paper", succession: "unknown" },
    },
    {
      why: "only assumed: a paper claim of today in place of that of March",
      facility: { designatedOn: "2024-10-01", method: "paper" },
    },
    {
      why: "the claim of March is unknown",
      facility: { designatedOn: "2024-10-01", methodAtMarch2024: "unknown" },
    },
    { why: "designated on the day asked about", facility: { designatedOn: "2025-06-15" } },
    {
      why: "never claimed by March or September",
      facility: { methodAtMarch2024: "none", methodAtSeptember2024: "none" },
    },
    {
      why: "first claimed in the summer of 2024",
      facility: { methodAtMarch2024: "none", methodAtSeptember2024: "online" },
    },
    {
      why: "the claim of March is only assumed from that of today",
      facility: { method: "paper", methodAtSeptember2024: "none" },
    },
    { why: "first online on 1 October 2024", facility: { firstOnlineClaimOn: "2024-10-01" } },
    { why: "first online after the day asked about", facility: { firstOnlineClaimOn: "2030-01-01" } },
    {
      why: "a hardship that ended",
      facility: { hardship: "construction", hardshipEndsOn: "2024-12-31" },
    },
    {
      why: "it is unknown whether there was a hardship",
      facility: { hardship: "unknown", hardshipEndsOn: "2024-12-31" },
    },
    { why: "the end of no hardship is unknown", facility: { hardshipEndsOn: "unknown" } },
    { why: "born on the day asked about", facility: { youngestDob: "2025-06-15" } },
    { why: "no full-timers", facility: { youngestDob: "none" } },
    {
      why: "a hospital on the elderly ground",
      facility: { type: "hospital", paperGround: "elderly" },
    },
    {
      why: "a paper ground of an online facility",
      facility: { method: "online", methodAtMarch2024: "online", paperGround: "elderly" },
    },
    {
      why: "a plan of a facility that never claimed by disk",
      facility: {
        method: "none",
        methodAtMarch2024: "none",
        methodAtSeptember2024: "none",
        planFrom: "2025-04-01",
        planEndsOn: "2026-03-31",
      },
    },
    {
      why: "a hire reported before it began",
      facility: { youngerHireOn: "2025-06-01", youngerHireReportedOn: "2025-05-01" },
    },
  ])("$why", ({ facility }) => {
    expect(found(facility)).toEqual([]);
  });
});

describe("a plan of one year", () => {
  test.each([
    { from: "2024-10-01", last: "2025-09-30" },
    { from: "2025-01-01", last: "2025-12-31" },
    { from: "2023-02-28", last: "2024-02-27" },
    { from: "2023-03-01", last: "2024-02-29" },
    { from: "2024-02-28", last: "2025-02-27" },
    { from: "2024-02-29", last: "2025-02-28" },
    { from: "2024-03-01", last: "2025-02-28" },
    { from: "2027-03-01", last: "2028-02-29" },
  ])("from $from ends on $last at the latest", ({ from, last }) => {
    expect(lastPlanDay(civilDate(from))).toBe(last);
    expect(found({ planFrom: from, planEndsOn: last })).toEqual([]);
    expect(
      found({ planFrom: from, planEndsOn: addDays(civilDate(last), 1) }).map(({ code }) => code),
    ).toEqual(["plan-longer-than-a-year"]);
  });

  test.each([
    { last: "2025-09-30", from: "2024-10-01" },
    { last: "2025-02-28", from: "2024-02-29" },
    { last: "2024-02-29", from: "2023-03-01" },
    { last: "2025-03-01", from: "2024-03-02" },
  ])("that ends on $last begins on $from at the earliest", ({ last, from }) => {
    expect(firstPlanDay(civilDate(last))).toBe(from);
  });

  const anyDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(civilDate("2023-04-01"), days));

  test("ends on the day before the same date next year, from any day but 29 February", () => {
    fc.assert(
      fc.property(
        anyDay.filter((day) => !day.endsWith("-02-29")),
        (day) => {
          const sameDateNextYear = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
          expect(lastPlanDay(day)).toBe(dayBefore(civilDate(sameDateNextYear)));
        },
      ),
    );
  });

  test("may last until a day from the first plan day on, and from no day before it", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const first = firstPlanDay(day);
        expect(lastPlanDay(first) >= day).toBe(true);
        expect(lastPlanDay(dayBefore(first)) < day).toBe(true);
        expect(first > addMonths(day, -13)).toBe(true);
      }),
    );
  });
});
