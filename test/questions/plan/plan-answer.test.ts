import { describe, expect, test } from "vitest";
import { civilMonth } from "../../../src/calendar/civil-date.js";
import { runsOf } from "../../../src/questions/plan/reasons.js";
import { plan, type Plan, type PlanRange, type PlanWarning } from "../../../src/questions/plan/plan.js";
import type { Facts } from "../../cases/case.js";

const planOf = (
  facts: Facts,
  asOf: string,
  range: { readonly [End in keyof PlanRange]: string } = {},
): Plan => plan(facts, asOf, range);

/** The actions of all months, one line each: month, what, role, by when. */
const toDo = ({ months }: Plan): string[] =>
  months.flatMap(({ claimMonth, actions }) =>
    actions.map(({ id, role, by }) => [claimMonth, id, role, by ?? "without-delay"].join(" ")),
  );

const online: Facts = { type: "clinic", method: "online" };
const onDisk: Facts = { type: "clinic", method: "optical" };
const planned: Facts = { ...onDisk, planFrom: "2025-10-01", planEndsOn: "2026-09-30" };
const byHand: Facts = { type: "clinic", paperGround: "no-receipt-computer", receiptComputer: false };
/** Paper is closed to it from August 2025, two months after the report. */
const afterReport: Facts = {
  type: "clinic",
  receiptComputer: false,
  method: "paper",
  paperGround: "elderly",
  refiled: true,
  youngestDob: "1990-05-03",
  youngerHireReportedOn: "2025-06-25",
};

describe("what is to be done", () => {
  test.each<[why: string, Facts, asOf: string, to: string, string[]]>([
    ["nothing by who claims online", online, "2026-04-01", "2026-09", []],
    [
      "nor for paper on which it could go back",
      { ...byHand, method: "online", methodAtMarch2024: "paper" },
      "2026-04-01",
      "2026-07",
      [],
    ],
    [
      "nothing for paper in a hardship, while disks are allowed",
      { ...planned, hardship: "line-failure" },
      "2026-04-01",
      "2026-06",
      [],
    ],
    [
      "where the medium in use is not told: what a medium needs that may be in use",
      { ...byHand, methodAtMarch2024: "paper" },
      "2026-04-01",
      "2026-07",
      [
        "2026-04 form-2 needed 2026-04-10",
        "2026-04 online-start-application alternative 2026-02-20",
        "2026-06 online-start-application alternative 2026-04-20",
      ],
    ],
    [
      "where the law is silent, online claims may be begun as soon as they can",
      { ...onDisk, succession: "new-code" },
      "2026-04-01",
      "2026-05",
      ["2026-05 online-start-application alternative 2026-04-20"],
    ],
    [
      "in time for the last month asked about, or for the first that is opened",
      { ...onDisk, succession: "new-code" },
      "2026-04-01",
      "2026-06",
      ["2026-06 online-start-application alternative 2026-04-20"],
    ],
    [
      "what was planned, up to the day on which it is due",
      { ...planned, onlineStart: "2026-06" },
      "2026-04-20",
      "2026-07",
      ["2026-06 online-start-application needed 2026-04-20"],
    ],
    ["not after it: it counts as done", { ...planned, onlineStart: "2026-06" }, "2026-04-21", "2026-07", []],
  ])("%s", (_, facts, asOf, to, lines) => {
    expect(toDo(planOf(facts, asOf, { to }))).toEqual(lines);
  });

  test("about a month without a lawful medium", () => {
    const [, , august] = planOf(afterReport, "2025-06-25", { to: "2025-09" }).months;
    expect(august!.actions).toMatchObject([
      {
        id: "late-claim",
        basis: "last-claim-day",
        when: null,
        opens: "2025-09",
        sources: [{ id: "inference", provision: "月遅れの請求" }],
      },
      {
        id: "form-3",
        basis: "last-claim-day",
        when: "on-claim-day-if-unavoidable",
        sources: [{ id: "ordinance", provision: "附則第4条第5項" }, { id: "federation-hyogo" }],
      },
    ]);
  });

  test("a late claim waits for the first month that is open", () => {
    const { months } = planOf(afterReport, "2025-07-21", { to: "2025-11" });
    expect(
      months.flatMap(({ actions }) =>
        actions.flatMap(({ id, opens }) => (id === "late-claim" ? [opens] : [])),
      ),
    ).toEqual(["2025-10", "2025-10"]);
  });

  test("a late claim is made in the first month for which online claims are planned", () => {
    const { months } = planOf({ ...afterReport, onlineStart: "2025-09" }, "2025-07-21", { to: "2025-11" });
    expect(months.flatMap(({ actions }) => actions).find(({ id }) => id === "late-claim")).toMatchObject({
      by: "2025-09-10",
      opens: "2025-09",
    });
  });

  test("a report without delay has no day", () => {
    const hired = { ...afterReport, youngerHireReportedOn: undefined, youngerHireOn: "2025-06-20" };
    const [june, july] = planOf(hired, "2025-06-25", { to: "2025-07" }).months;
    expect([...june!.actions, ...july!.actions].find(({ id }) => id === "younger-hire-report")).toMatchObject(
      {
        by: null,
        basis: "without-delay",
        safeBy: null,
        passed: false,
      },
    );
  });
});

test("a facility whose designation is unknown may have had claims in every month", () => {
  expect(planOf({ ...afterReport, designatedOn: "unknown" }, "2025-06-25", { to: "2025-09" }).gaps).toEqual([
    "2025-08",
  ]);
});

describe("the warnings", () => {
  test.each<[why: string, Facts, asOf: string, to: string, PlanWarning[]]>([
    ["who claims online sets up again for the new domain", online, "2026-11-28", "2026-12", ["set-up-again"]],
    ["up to the day named for that", online, "2027-03-31", "2027-04", ["set-up-again"]],
    ["not after it", online, "2027-04-01", "2027-05", []],
    ["nor who claims on paper", { ...byHand, method: "paper", refiled: true }, "2026-11-28", "2026-12", []],
    ["the law is silent", { ...onDisk, succession: "new-code" }, "2026-04-01", "2026-04", ["law-silent"]],
    [
      "facts are missing that decide about the medium in use",
      { ...planned, planEndsOn: "2026-05-31", planFrom: "2025-06-01", mixedChannels: "unknown" },
      "2026-04-01",
      "2026-07",
      ["facts-missing"],
    ],
    [
      "facts are missing for the second of two months",
      { ...onDisk, mixedChannels: "unknown" },
      "2024-09-01",
      "2024-10",
      ["facts-missing"],
    ],
    [
      "not facts about paper, while disks are allowed",
      { ...planned, hardship: "unknown" },
      "2026-04-01",
      "2026-06",
      [],
    ],
    [
      "holidays are not announced yet for one of the days",
      { ...onDisk, planFrom: "2027-06-01", planEndsOn: "2028-05-31" },
      "2028-03-01",
      "2028-07",
      ["renewal-deadline-not-announced", "holidays-not-announced"],
    ],
  ])("%s", (_, facts, asOf, to, warnings) => {
    expect(planOf(facts, asOf, { to }).warnings).toEqual(warnings);
  });
});

test("months that follow one another are one run, those that do not are several", () => {
  const months = ["2025-11", "2025-12", "2026-01", "2026-03"].map(civilMonth);
  expect(runsOf(months)).toEqual([
    { from: "2025-11", to: "2026-01" },
    { from: "2026-03", to: "2026-03" },
  ]);
});

test("the cautions of all months are given once", () => {
  const { cautions, command } = planOf({ ...onDisk, planFrom: "2025-10-01" }, "2026-04-01", {
    to: "2026-06",
  });
  expect(command).toBe("plan");
  expect(cautions).toEqual([{ id: "plan-last-day-not-told", day: "2026-09-30" }]);
});

test("the sources of reasons and actions are given once, in that order", () => {
  const { sources } = planOf(afterReport, "2025-06-25", { to: "2025-09" });
  expect(sources.map(({ id, provision }) => `${id} ${provision}`)).toEqual([
    "ordinance 第1条第1項",
    "ordinance 第3条第1項",
    "notice-2023-11 別添1 p.14",
    "ordinance 附則第3条の2第1項",
    "notice-2023-11 別添1 p.6",
    "ordinance 附則第3条の5第3項",
    "inference 月遅れの請求",
    "ordinance 附則第4条第5項",
    "federation-hyogo 様式第3号",
  ]);
});

test.each([
  ["2026-03-01", "2025-12", true],
  ["2026-02-02", "2026-02", false],
  ["2026-02-02", "2026-03", true],
])("asked on %s about months up to %s, the law is taken as unchanged: %s", (asOf, to, taken) => {
  const { assumptions } = planOf(online, asOf, { from: "2025-11", to });
  expect(assumptions.some(({ id }) => id === "law-unchanged-since")).toBe(taken);
});

test("the windows of the media that are open name the payer where the payers differ", () => {
  const [october] = planOf(online, "2026-10-01", { to: "2026-10" }).months;
  expect(october!.windows).toMatchObject([
    { method: "online", payer: "payment-fund", from: "2026-10-05", to: "2026-10-10" },
    {
      method: "online",
      payer: "national-health-insurance-federation",
      from: "2026-10-05",
      to: "2026-10-13",
    },
  ]);
  const [april] = planOf({ ...byHand, method: "paper", refiled: true }, "2026-04-01").months;
  expect(april!.windows).toEqual([
    { method: "paper", from: null, to: "2026-04-10", deadline: "2026-04-10T17:30:00+09:00" },
  ]);
});
