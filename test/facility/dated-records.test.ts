import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, civilDate, type CivilDate } from "../../src/calendar/civil-date.js";
import type { Case } from "../../src/engine/space.js";
import { keyOf } from "../../src/engine/value.js";
import { lastPlanDay } from "../../src/facility/contradictions.js";
import {
  changeDaysOf,
  hardshipCases,
  onlineClaimStateOn,
  planCases,
  transitionPlanStateOn,
  youngerHireCases,
  youngerHireStateOn,
} from "../../src/facility/dated-records.js";
import type { Facility } from "../../src/facility/facts.js";

type Written = { readonly [Name in keyof Facility]?: string };

const AS_OF = "2025-06-15";
const orNone = (text: string | undefined): CivilDate | "none" =>
  text === undefined ? "none" : civilDate(text);
const distinct = (cases: readonly Case[], ...facts: string[]): string[] => [
  ...new Set(cases.map(({ seen }) => facts.map((fact) => keyOf(seen[fact]!)).join(" "))),
];

describe("the hire of a younger full-timer", () => {
  test.each<{ hired?: string; reported?: string; on: string; stands: string; why: string }>([
    { why: "no hire, no report", on: AS_OF, stands: "none" },
    { why: "the day before the hire", hired: "2025-06-01", on: "2025-05-31", stands: "to-come" },
    { why: "the day of the hire", hired: "2025-06-01", on: "2025-06-01", stands: "unreported" },
    { why: "years after a hire never reported", hired: "2025-06-01", on: "2030-01-01", stands: "unreported" },
    {
      why: "hired, the month before the report",
      hired: "2025-04-10",
      reported: "2025-06-25",
      on: "2025-05-31",
      stands: "unreported",
    },
    {
      why: "the first day of the month of the report",
      hired: "2025-04-10",
      reported: "2025-06-25",
      on: "2025-06-01",
      stands: "reported",
    },
    {
      why: "the last day of the next month",
      hired: "2025-04-10",
      reported: "2025-06-25",
      on: "2025-07-31",
      stands: "reported",
    },
    {
      why: "the first day after both months",
      hired: "2025-04-10",
      reported: "2025-06-25",
      on: "2025-08-01",
      stands: "lapsed",
    },
    {
      why: "reported on the first day of a month",
      hired: "2025-04-10",
      reported: "2025-06-01",
      on: "2025-07-31",
      stands: "reported",
    },
    {
      why: "reported on the last day of a month",
      hired: "2025-04-10",
      reported: "2025-06-30",
      on: "2025-08-01",
      stands: "lapsed",
    },
    {
      why: "hired and reported in one month, before the hire",
      hired: "2025-06-20",
      reported: "2025-06-25",
      on: "2025-06-19",
      stands: "to-come",
    },
    {
      why: "hired and reported in one month, between the two",
      hired: "2025-06-20",
      reported: "2025-06-25",
      on: "2025-06-22",
      stands: "reported",
    },
    {
      why: "reported in November, the end of the year",
      hired: "2025-11-05",
      reported: "2025-11-20",
      on: "2025-12-31",
      stands: "reported",
    },
    {
      why: "reported in November, the new year",
      hired: "2025-11-05",
      reported: "2025-11-20",
      on: "2026-01-01",
      stands: "lapsed",
    },
    {
      why: "reported in December, the end of January",
      hired: "2025-11-05",
      reported: "2025-12-01",
      on: "2026-01-31",
      stands: "reported",
    },
    {
      why: "reported in December, the beginning of February",
      hired: "2025-11-05",
      reported: "2025-12-31",
      on: "2026-02-01",
      stands: "lapsed",
    },
    {
      why: "reported in January of a leap year, 29 February",
      hired: "2024-01-05",
      reported: "2024-01-31",
      on: "2024-02-29",
      stands: "reported",
    },
    {
      why: "reported in January of a leap year, 1 March",
      hired: "2024-01-05",
      reported: "2024-01-31",
      on: "2024-03-01",
      stands: "lapsed",
    },
    {
      why: "no date of the hire, before the month of the report",
      reported: "2025-06-25",
      on: "2025-05-31",
      stands: "to-come",
    },
    {
      why: "no date of the hire, in the month of the report",
      reported: "2025-06-25",
      on: "2025-06-01",
      stands: "reported",
    },
    {
      why: "no date of the hire, after both months",
      reported: "2025-06-25",
      on: "2025-08-01",
      stands: "lapsed",
    },
    {
      why: "reported ahead, before the hire",
      hired: "2025-09-01",
      reported: "2025-06-25",
      on: "2025-08-31",
      stands: "to-come",
    },
    {
      why: "reported ahead, from the hire on",
      hired: "2025-09-01",
      reported: "2025-06-25",
      on: "2025-09-01",
      stands: "lapsed",
    },
  ])("$why: $stands", ({ hired, reported, on, stands }) => {
    expect(youngerHireStateOn(civilDate(on), orNone(hired), orNone(reported))).toBe(stands);
  });

  test.each<{ facility: Written; seen: string[] }>([
    { facility: {}, seen: ["none none"] },
    { facility: { youngerHireOn: "2025-06-15" }, seen: ["unreported none"] },
    { facility: { youngerHireOn: "2025-06-16" }, seen: ["to-come none"] },
    { facility: { youngerHireReportedOn: "2025-06-30" }, seen: ["reported to-come"] },
    { facility: { youngerHireOn: "unknown" }, seen: ["none none", "unreported none", "to-come none"] },
    {
      facility: { youngerHireOn: "2025-01-10", youngerHireReportedOn: "unknown" },
      seen: ["unreported none", "lapsed made", "reported made", "reported to-come", "unreported to-come"],
    },
    {
      facility: { youngerHireOn: "2025-09-01", youngerHireReportedOn: "unknown" },
      seen: ["to-come none", "to-come made", "to-come to-come"],
    },
    {
      facility: { youngerHireReportedOn: "unknown" },
      seen: ["none none", "lapsed made", "reported made", "reported to-come", "to-come to-come"],
    },
    {
      facility: { youngerHireOn: "unknown", youngerHireReportedOn: "2025-07-01" },
      seen: ["to-come to-come", "unreported to-come"],
    },
    {
      facility: { youngerHireOn: "unknown", youngerHireReportedOn: "unknown" },
      seen: [
        "none none",
        "lapsed made",
        "reported made",
        "reported to-come",
        "to-come made",
        "to-come to-come",
        "unreported none",
        "unreported to-come",
        "to-come none",
      ],
    },
  ])("of $facility can stand in these ways on 15 June 2025: $seen", ({ facility, seen }) => {
    const cases = youngerHireCases(facility as Facility, civilDate(AS_OF));
    expect(distinct(cases, "youngerHire", "youngerHireReport").toSorted()).toEqual(seen.toSorted());
  });
});

describe("the transition plan", () => {
  test.each<{ from?: string; endsOn?: string; on: string; stands: string }>([
    { on: AS_OF, stands: "none" },
    { from: "2024-10-01", on: "2024-09-30", stands: "to-come" },
    { from: "2024-10-01", on: "2024-10-01", stands: "half-told" },
    { from: "2024-10-01", on: "2025-09-30", stands: "half-told" },
    { from: "2024-10-01", on: "2025-10-01", stands: "ended" },
    { endsOn: "2025-09-30", on: "2024-09-30", stands: "to-come" },
    { endsOn: "2025-09-30", on: "2024-10-01", stands: "half-told" },
    { endsOn: "2025-09-30", on: "2025-09-30", stands: "half-told" },
    { endsOn: "2025-09-30", on: "2025-10-01", stands: "ended" },
    { from: "2024-10-01", endsOn: "2025-09-30", on: "2024-09-30", stands: "to-come" },
    { from: "2024-10-01", endsOn: "2025-09-30", on: "2024-10-01", stands: "running" },
    { from: "2024-10-01", endsOn: "2025-09-30", on: "2025-09-30", stands: "running" },
    { from: "2024-10-01", endsOn: "2025-09-30", on: "2025-10-01", stands: "ended" },
    { from: "2025-06-15", endsOn: "2025-06-15", on: "2025-06-15", stands: "running" },
  ])("from $from to $endsOn stands on $on: $stands", ({ from, endsOn, on, stands }) => {
    expect(transitionPlanStateOn(civilDate(on), orNone(from), orNone(endsOn))).toBe(stands);
  });

  test.each<{
    claim?: string;
    planFrom?: string;
    plan: "none" | "to-come" | "running" | "ended";
    stands: string;
    why: string;
  }>([
    { why: "no claim", planFrom: "2025-01-01", plan: "running", stands: "none" },
    {
      why: "a claim after today",
      claim: "2025-06-16",
      planFrom: "2025-01-01",
      plan: "running",
      stands: "none",
    },
    {
      why: "a claim of today",
      claim: "2025-06-15",
      planFrom: "2025-01-01",
      plan: "running",
      stands: "during-running-plan",
    },
    {
      why: "a claim on the first day of the plan",
      claim: "2025-01-01",
      planFrom: "2025-01-01",
      plan: "running",
      stands: "during-running-plan",
    },
    {
      why: "a claim on the day before the plan",
      claim: "2024-12-31",
      planFrom: "2025-01-01",
      plan: "running",
      stands: "outside-running-plan",
    },
    {
      why: "a claim during a plan that is over",
      claim: "2025-01-15",
      planFrom: "2025-01-01",
      plan: "ended",
      stands: "outside-running-plan",
    },
    {
      why: "a claim and a plan to come",
      claim: "2025-01-15",
      planFrom: "2025-07-01",
      plan: "to-come",
      stands: "outside-running-plan",
    },
    { why: "a claim and no plan", claim: "2025-01-15", plan: "none", stands: "outside-running-plan" },
  ])("$why: the online claim stands $stands", ({ claim, planFrom, plan, stands }) => {
    expect(onlineClaimStateOn(civilDate(AS_OF), orNone(claim), orNone(planFrom), plan)).toBe(stands);
  });

  test.each<{ facility: Written; seen: string[] }>([
    { facility: {}, seen: ["none none"] },
    { facility: { planFrom: "2025-01-01", planEndsOn: "2025-12-31" }, seen: ["running none"] },
    {
      facility: { planFrom: "2025-01-01", planEndsOn: "unknown" },
      seen: ["half-told none", "ended none", "running none"],
    },
    // A plan from 1 June 2024 was over by 31 May 2025, whenever it ended.
    { facility: { planFrom: "2024-06-01", planEndsOn: "unknown" }, seen: ["ended none"] },
    {
      facility: { planFrom: "2024-06-16", planEndsOn: "unknown" },
      seen: ["half-told none", "ended none", "running none"],
    },
    { facility: { planFrom: "2024-06-15", planEndsOn: "unknown" }, seen: ["ended none"] },
    { facility: { planFrom: "unknown", planEndsOn: "2025-06-15" }, seen: ["half-told none", "running none"] },
    { facility: { planFrom: "unknown", planEndsOn: "2025-06-14" }, seen: ["ended none"] },
    // A plan that ends on 15 July 2026 began on 16 July 2025 at the earliest.
    { facility: { planFrom: "unknown", planEndsOn: "2026-07-15" }, seen: ["to-come none"] },
    {
      facility: { planFrom: "unknown", planEndsOn: "2025-07-15" },
      seen: ["half-told none", "running none", "to-come none"],
    },
    { facility: { firstOnlineClaimOn: "unknown" }, seen: ["none none", "none outside-running-plan"] },
    {
      facility: { planFrom: "2025-01-01", planEndsOn: "2025-12-31", firstOnlineClaimOn: "unknown" },
      seen: ["running none", "running outside-running-plan", "running during-running-plan"],
    },
    {
      facility: { planFrom: "unknown", planEndsOn: "2025-12-31", firstOnlineClaimOn: "2025-03-01" },
      seen: [
        "half-told outside-running-plan",
        "running during-running-plan",
        "running outside-running-plan",
        "to-come outside-running-plan",
      ],
    },
    {
      facility: { planFrom: "unknown", planEndsOn: "unknown", firstOnlineClaimOn: "2024-10-01" },
      seen: [
        "none outside-running-plan",
        "running during-running-plan",
        "running outside-running-plan",
        "to-come outside-running-plan",
        "ended outside-running-plan",
        "half-told outside-running-plan",
      ],
    },
  ])("of $facility can stand in these ways on 15 June 2025: $seen", ({ facility, seen }) => {
    const cases = planCases(facility as Facility, civilDate(AS_OF));
    expect(distinct(cases, "transitionPlan", "onlineClaim").toSorted()).toEqual(seen.toSorted());
  });

  test("stands in exactly the ways that single days come to", () => {
    const asOf = civilDate("2026-02-10");
    const day = fc.integer({ min: -500, max: 500 }).map((days) => addDays(asOf, days));
    const stated = fc.oneof(day, fc.constant("unknown"), fc.constant(undefined));
    const claims = fc.oneof(
      day.filter((one) => one >= "2024-10-01"),
      fc.constant("unknown"),
      fc.constant(undefined),
    );
    const everyTwentiethDay = Array.from({ length: 51 }, (_, index) => addDays(asOf, 20 * index - 500));
    fc.assert(
      fc.property(stated, stated, claims, (planFrom, planEndsOn, firstOnlineClaimOn) => {
        const plan = { planFrom, planEndsOn, firstOnlineClaimOn };
        fc.pre(
          planFrom === undefined ||
            planEndsOn === undefined ||
            [planFrom, planEndsOn].includes("unknown") ||
            (planFrom <= planEndsOn && planEndsOn <= lastPlanDay(planFrom as CivilDate)),
        );
        const nearby = [planFrom, planEndsOn, firstOnlineClaimOn, asOf]
          .filter((one): one is CivilDate => one !== undefined && one !== "unknown")
          .flatMap((one) => [-366, -365, -364, -1, 0, 1, 364, 365].map((days) => addDays(one, days)));
        const daysOf = (date: string | undefined): (CivilDate | "none")[] =>
          date === "unknown"
            ? ["none", ...nearby, ...everyTwentiethDay]
            : [(date ?? "none") as CivilDate | "none"];
        const ways = new Set<string>();
        for (const from of daysOf(planFrom)) {
          for (const end of daysOf(planEndsOn)) {
            if (from !== "none" && end !== "none" && (end < from || end > lastPlanDay(from))) continue;
            const state = transitionPlanStateOn(asOf, from, end);
            for (const claim of daysOf(firstOnlineClaimOn)) {
              if (claim < "2024-10-01") continue;
              ways.add(`${state} ${onlineClaimStateOn(asOf, claim, from, state)}`);
            }
          }
        }
        const cases = planCases(
          Object.fromEntries(Object.entries(plan).filter(([, date]) => date !== undefined)) as Facility,
          asOf,
        );
        expect(distinct(cases, "transitionPlan", "onlineClaim").toSorted()).toEqual([...ways].toSorted());
      }),
      { numRuns: 40 },
    );
  });
});

describe("a hardship", () => {
  test.each<{ facility: Written; seen: string[] }>([
    { facility: {}, seen: ["none"] },
    { facility: { hardship: "construction" }, seen: ["construction"] },
    { facility: { hardship: "construction", hardshipEndsOn: "2025-06-15" }, seen: ["construction"] },
    { facility: { hardship: "construction", hardshipEndsOn: "2025-06-14" }, seen: ["none"] },
    { facility: { hardship: "closing", hardshipEndsOn: "unknown" }, seen: ["closing", "none"] },
    {
      facility: { hardship: "unknown" },
      seen: ["none", "line-failure", "equipment-pending", "construction", "closing", "other"],
    },
    // Its end is stated, so there was one; which, nobody knows.
    {
      facility: { hardship: "unknown", hardshipEndsOn: "2025-06-15" },
      seen: ["line-failure", "equipment-pending", "construction", "closing", "other"],
    },
    { facility: { hardship: "unknown", hardshipEndsOn: "2025-06-14" }, seen: ["none"] },
    { facility: { hardshipEndsOn: "unknown" }, seen: ["none"] },
  ])("of $facility can be in force on 15 June 2025: $seen", ({ facility, seen }) => {
    const cases = hardshipCases(facility as Facility, civilDate(AS_OF));
    expect(distinct(cases, "hardship").toSorted()).toEqual(seen.toSorted());
  });
});

describe("the days on which a record begins to stand differently", () => {
  test.each<{ facility: Written; days: string[] }>([
    { facility: {}, days: [] },
    { facility: { planFrom: "2024-10-01", planEndsOn: "2025-09-30" }, days: ["2024-10-01", "2025-10-01"] },
    { facility: { firstOnlineClaimOn: "2025-03-05" }, days: ["2025-03-05"] },
    { facility: { hardship: "closing", hardshipEndsOn: "2025-12-31" }, days: ["2026-01-01"] },
    { facility: { youngerHireOn: "2025-05-07" }, days: ["2025-05-07"] },
    { facility: { youngerHireReportedOn: "2025-12-25" }, days: ["2025-12-01", "2025-12-25", "2026-02-01"] },
  ])("of $facility are $days", ({ facility, days }) => {
    expect(changeDaysOf(facility as Facility, civilDate(AS_OF)).toSorted()).toEqual(days);
  });

  test("leave out none on which a hire, a plan, a claim or a hardship with known dates changes", () => {
    const first = civilDate("2024-10-01");
    const day = fc.integer({ min: 0, max: 700 }).map((days) => addDays(first, days));
    const dates = fc.record(
      {
        youngerHireOn: day,
        youngerHireReportedOn: day,
        planFrom: day,
        planEndsOn: day,
        firstOnlineClaimOn: day,
        hardshipEndsOn: day,
      },
      { requiredKeys: [] },
    );
    const everyDay = Array.from({ length: 800 }, (_, index) => addDays(first, index));
    fc.assert(
      fc.property(dates, (stated) => {
        const facility: Facility = { ...stated, hardship: "other" };
        const stateOn = (on: CivilDate): string =>
          JSON.stringify([
            ...youngerHireCases(facility, on),
            ...planCases(facility, on),
            ...hardshipCases(facility, on),
          ]);
        const states = everyDay.map(stateOn);
        const changed = everyDay.filter((_, index) => index > 0 && states[index] !== states[index - 1]);
        expect(changeDaysOf(facility, civilDate(AS_OF))).toEqual(expect.arrayContaining(changed));
      }),
      { numRuns: 30 },
    );
  });
});
