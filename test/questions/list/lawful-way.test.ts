import { describe, expect, test } from "vitest";
import { civilDate, civilMonth } from "../../../src/calendar/civil-date.js";
import type { Facility } from "../../../src/facility/facts.js";
import { leavesOf } from "../../../src/questions/decide/decision.js";
import {
  noLawfulWayFrom,
  noWayFor,
  shutDays,
  type ShutDays,
} from "../../../src/questions/list/lawful-way.js";
import { overview } from "../../../src/questions/list/overview.js";
import { gapsOfYoungerHire, monthsUntilStart } from "../../../src/questions/list/possible-gaps.js";
import { momentOf } from "../../../src/questions/plan/next-action.js";
import type { Facts } from "../../cases/case.js";

/** The days without paper and disks, and the first month in which no medium is lawful, seen from a day. */
function shutTo(facts: Facts, day: string): { shut: ShutDays | null; from: string | null } {
  const [facility, asOf] = [facts as Facility, civilDate(day)];
  const { shut } = overview(facility, asOf);
  return { shut, from: noWayFor(shut, facility, asOf) };
}

/** A clinic on paper as elderly whose two months after the report of 25 June 2025 end with July (附則第3条の5第3項). */
const reported: Facts = {
  type: "clinic",
  receiptComputer: false,
  method: "paper",
  paperGround: "elderly",
  refiled: true,
  youngestDob: "1990-05-03",
  youngerHireReportedOn: "2025-06-25",
};
const onDisk: Facts = { type: "clinic", method: "optical" };

test("days on which a medium is allowed part those without", () => {
  const asOf = civilDate("2026-04-01");
  const [may, june, july] = ["2026-05-01", "2026-06-01", "2026-07-01"].map(civilDate);
  const onDisks = (facility: Facility) => leavesOf("optical", facility, asOf);
  const closed = onDisks({ type: "clinic", method: "none", designatedOn: civilDate("2025-01-01") });
  const open = onDisks({ method: "optical", planFrom: asOf, planEndsOn: civilDate("2027-03-31") });
  const shut = shutDays(
    asOf,
    { method: "paper" },
    [may!, june!, july!],
    [(day) => (day >= june! && day < july! ? open : closed)],
    () => closed,
    () => {},
  );
  expect(shut).toEqual({
    runs: [
      { from: null, to: "2026-05-31" },
      { from: "2026-07-01", to: null },
    ],
    claimsFrom: null,
  });
});

describe("a month without a lawful medium", () => {
  test.each<[why: string, Facts, asOf: string, from: string | null]>([
    ["August, once it is too late to apply for it", reported, "2025-06-21", "2025-08"],
    ["none, while an application still opens it", reported, "2025-06-20", null],
    [
      "August and September, once it is too late for both: the first is named",
      reported,
      "2025-07-21",
      "2025-08",
    ],
    ["the month that is running, up to the last day of its claims", reported, "2025-08-10", "2025-08"],
    ["not after it", reported, "2025-08-11", "2025-09"],
    [
      "none before a start that was planned for it",
      { ...reported, onlineStart: "2025-08" },
      "2025-06-25",
      null,
    ],
    [
      "August, before a start planned for later",
      { ...reported, onlineStart: "2025-11" },
      "2025-06-25",
      "2025-08",
    ],
    [
      "not known, where it is not known whether a start is planned",
      { ...reported, onlineStart: "unknown" },
      "2025-06-25",
      null,
    ],
    ["none for who claims online", { type: "clinic", method: "online" }, "2025-06-25", null],
    ["none on disk with a plan to file", onDisk, "2026-04-01", null],
    [
      "none in the month of a designation, which has no claims yet",
      { type: "clinic", method: "none", designatedOn: "2026-04-01" },
      "2026-04-01",
      "2026-05",
    ],
    ["the next, for who has never claimed", { type: "clinic", method: "none" }, "2026-04-01", "2026-04"],
    [
      "the next, where the designation is unknown",
      { type: "clinic", method: "none", designatedOn: "unknown" },
      "2026-04-01",
      "2026-04",
    ],
    [
      "none, where the first online claim is recorded for it",
      { ...reported, firstOnlineClaimOn: "2025-08-01" },
      "2025-06-25",
      null,
    ],
    [
      "August, whatever else changes within it that opens nothing",
      { ...reported, planFrom: "2025-08-05", planEndsOn: "2026-08-04" },
      "2025-06-25",
      "2025-08",
    ],
    [
      "none, where online claims may have begun",
      { ...reported, firstOnlineClaimOn: "unknown" },
      "2025-06-25",
      null,
    ],
    ["none, where the medium in use is not told", { methodAtMarch2024: "online" }, "2026-04-01", null],
    ["none, where a hardship may open paper", { ...reported, hardship: "unknown" }, "2025-06-25", null],
    [
      "the month after that in which paper is open on the 1st",
      { ...reported, hardship: "construction", hardshipFiled: true, hardshipEndsOn: "2025-08-01" },
      "2025-07-21",
      "2025-09",
    ],
    [
      "none where paper is open on the first days of the month",
      { ...reported, hardship: "construction", hardshipFiled: true, hardshipEndsOn: "2025-08-01" },
      "2025-07-01",
      null,
    ],
  ])("%s", (_, facts, asOf, from) => {
    expect(shutTo(facts, asOf).from).toBe(from);
  });

  test("is one whose days from the 1st to the 10th are all closed", () => {
    const moment = momentOf(civilDate("2026-01-05"));
    const from = (first: string | null, to: string | null): string | null =>
      noLawfulWayFrom(
        {
          runs: [{ from: first === null ? null : civilDate(first), to: to === null ? null : civilDate(to) }],
          claimsFrom: null,
        },
        moment,
        null,
      );

    expect(from("2026-02-01", "2026-02-10")).toBe("2026-02");
    expect(from("2026-02-02", "2026-02-10")).toBeNull();
    expect(from("2026-02-01", "2026-02-09")).toBeNull();
    expect(from("2026-02-02", null)).toBeNull();
    expect(from(null, "2026-01-10")).toBe("2026-01");
    expect(from(null, null)).toBe("2026-01");
    // An application on that day opens March.
    expect(from("2026-03-01", null)).toBeNull();
  });

  test("starts with the first for which there are claims, and ends before a planned start", () => {
    const shut = { runs: [{ from: null, to: null }], claimsFrom: civilMonth("2026-02") };
    const moment = momentOf(civilDate("2026-01-05"));

    expect(noLawfulWayFrom(shut, moment, null)).toBe("2026-02");
    expect(noLawfulWayFrom(shut, moment, civilMonth("2026-02"))).toBeNull();
    expect(noLawfulWayFrom(shut, moment, civilMonth("2026-06"))).toBe("2026-02");
    expect(noLawfulWayFrom(null, moment, null)).toBeNull();
  });

  test("opens with an application made today, whatever start was planned for later", () => {
    const shut = { runs: [{ from: civilDate("2026-03-01"), to: null }], claimsFrom: null };
    expect(noLawfulWayFrom(shut, momentOf(civilDate("2026-01-05")), civilMonth("2026-06"))).toBeNull();
  });

  test("may lie in any of several runs of closed days", () => {
    const runs = [
      { from: null, to: civilDate("2025-12-31") },
      { from: civilDate("2026-02-01"), to: null },
    ];
    expect(noLawfulWayFrom({ runs, claimsFrom: null }, momentOf(civilDate("2026-01-05")), null)).toBe(
      "2026-02",
    );
  });
});

test.each<[why: string, Facts, asOf: string, ShutDays | null]>([
  [
    "from the end of the two months on",
    reported,
    "2025-06-25",
    { runs: [{ from: civilDate("2025-08-01"), to: null }], claimsFrom: null },
  ],
  [
    "with claims from the month after the designation",
    { type: "clinic", method: "none", designatedOn: "2026-04-15" },
    "2026-04-15",
    { runs: [{ from: null, to: null }], claimsFrom: civilMonth("2026-05") },
  ],
  [
    "in one run, whatever else changes within it",
    { ...reported, planFrom: "2025-08-05", planEndsOn: "2026-08-04" },
    "2025-06-25",
    { runs: [{ from: civilDate("2025-08-01"), to: null }], claimsFrom: null },
  ],
  [
    "up to the first online claim that is recorded",
    { ...reported, firstOnlineClaimOn: "2025-09-05" },
    "2025-06-25",
    { runs: [{ from: civilDate("2025-08-01"), to: civilDate("2025-09-04") }], claimsFrom: null },
  ],
  [
    "whether a start is planned is asked with the day, not here",
    { ...reported, onlineStart: "unknown" },
    "2025-06-25",
    { runs: [{ from: civilDate("2025-08-01"), to: null }], claimsFrom: null },
  ],
  ["none for who claims online", { method: "online" }, "2025-06-25", null],
])("the days without paper and disks: %s", (_, facts, asOf, shut) => {
  expect(shutTo(facts, asOf).shut).toEqual(shut);
});

describe("the months that close if the reported younger full-timer exists", () => {
  const oldDoctor: Facts = { ...reported, youngestDob: "1940-05-03" };

  test.each<[why: string, Facts, asOf: string, string[]]>([
    ["those that an application can no longer open", oldDoctor, "2025-07-21", ["2025-08", "2025-09"]],
    ["none, while it still can", oldDoctor, "2025-06-20", []],
    ["none, where the birth is that of the younger one", reported, "2025-07-21", []],
    ["whatever other caution there is", { ...reported, hardshipFiled: true }, "2025-08-01", []],
  ])("%s", (_, facts, day, months) => {
    const [facility, asOf] = [facts as Facility, civilDate(day)];
    expect(gapsOfYoungerHire(overview(facility, asOf), facility, asOf)).toEqual(months);
  });

  test("end before the first that an application opens", () => {
    expect(monthsUntilStart(civilMonth("2025-08"), civilDate("2025-07-21"))).toEqual(["2025-08", "2025-09"]);
    expect(monthsUntilStart(civilMonth("2025-10"), civilDate("2025-07-21"))).toEqual([]);
  });
});
