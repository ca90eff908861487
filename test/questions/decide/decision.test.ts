import { describe, expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import type { Facility } from "../../../src/facility/facts.js";
import { cited, citedOnce } from "../../../src/questions/decide/cited.js";
import {
  answerIssues,
  inTime,
  leavesOf,
  missingAmong,
  statedFacts,
  verdictOf,
} from "../../../src/questions/decide/decision.js";
import type { Question } from "../../../src/regulation/measures/rules.js";
import { inference, ordinance } from "../../../src/regulation/sources/sources.js";
import type { Facts } from "../../cases/case.js";

describe("why nothing can be answered", () => {
  test("the day lies before the law that is encoded", () => {
    expect(answerIssues({}, "2023-03-31")).toEqual([
      { code: "before-first-encoded-day", path: ["asOf"], asOf: "2023-03-31", first: "2023-04-01" },
    ]);
    expect(answerIssues({}, "2023-04-01")).toEqual([]);
  });

  test("facts that contradict one another stand at the first of them", () => {
    expect(answerIssues({ planFrom: "2025-10-01", planEndsOn: "2025-09-30" }, "2026-04-01")).toEqual([
      {
        code: "contradiction",
        path: ["planEndsOn"],
        contradiction: { code: "plan-ends-before-it-starts", facts: ["planEndsOn", "planFrom"] },
      },
    ]);
  });

  test("an invalid value is told alone: what follows from it is not looked at", () => {
    expect(answerIssues({ method: "fax" } as never, "2023-03-31")).toMatchObject([{ path: ["method"] }]);
  });
});

test("facts that are undefined are not stated", () => {
  expect(Object.keys(statedFacts({ type: "clinic", method: undefined }))).toEqual(["type"]);
});

describe("the last day on which the ground holds", () => {
  const plan: Facts = { method: "optical", planFrom: "2025-10-01", planEndsOn: "2026-09-30" };

  test.each<[why: string, Question, Facts, asOf: string, until: string | null]>([
    ["a running plan ends with its last day", "optical", plan, "2026-04-01", "2026-09-30"],
    ["disks of the grace period end on 30 September 2024", "optical", plan, "2024-04-01", "2024-09-30"],
    ["a plan to file has no end", "optical", { method: "optical" }, "2026-04-01", null],
    ["no ground ends where the medium is closed", "optical", { method: "paper" }, "2026-04-01", null],
    [
      "nor where it may be: another fact decides",
      "optical",
      { method: "paper", hardship: "unknown" },
      "2026-04-01",
      null,
    ],
    [
      "a hardship ends with its last day, whatever it is",
      "optical",
      { method: "paper", hardship: "construction", hardshipEndsOn: "2026-06-30" },
      "2026-04-01",
      "2026-06-30",
    ],
    [
      "none is named where an unknown day decides whether it was the plan that ended",
      "optical",
      { method: "optical", planFrom: "unknown", planEndsOn: "2026-09-30", firstOnlineClaimOn: "2026-12-01" },
      "2026-09-15",
      null,
    ],
  ])("%s", (_, question, facts, day, until) => {
    const [facility, asOf] = [facts as Facility, civilDate(day)];
    expect(inTime(facility, asOf, (on) => leavesOf(question, facility, on)).until).toBe(until);
  });
});

test.each<[why: string, Facts, asOf: string, from: string | null, to: string | null]>([
  [
    "a running plan",
    { method: "optical", planFrom: "2025-10-01", planEndsOn: "2026-09-30" },
    "2026-04-01",
    "2025-10-01",
    "2026-09-30",
  ],
  ["the law before, and the grace period after it", { method: "optical" }, "2024-05-01", null, "2024-09-30"],
  [
    "from the designation on",
    { method: "optical", designatedOn: "2023-06-01" },
    "2024-05-01",
    "2023-06-01",
    "2024-09-30",
  ],
  ["to no end", { method: "paper" }, "2026-04-01", "2024-04-01", null],
])("disks stand alike from a first to a last day: %s", (_, facts, day, from, to) => {
  const facility = facts as Facility;
  expect(inTime(facility, civilDate(day), (on) => leavesOf("optical", facility, on)).stable).toEqual({
    from,
    to,
  });
});

test("a verdict is undetermined, and names what is missing, where an unknown fact decides", () => {
  const open = leavesOf("optical", { method: "paper", hardship: "unknown" }, civilDate("2026-04-01"));
  const settled = leavesOf("optical", { method: "paper" }, civilDate("2026-04-01"));

  expect([verdictOf(open), missingAmong(open)]).toEqual(["undetermined", ["hardship"]]);
  expect([verdictOf(settled), missingAmong(settled)]).toEqual(["not-allowed", []]);
});

describe("a citation", () => {
  test("has the address of its source, where there is one", () => {
    expect(cited(ordinance("附則第3条の2第1項"))).toEqual({
      id: "ordinance",
      provision: "附則第3条の2第1項",
      authority: "ordinance",
      url: "https://laws.e-gov.go.jp/law/351M50000100036",
    });
    expect(Object.keys(cited(inference("常勤者がいない場合")))).toEqual(["id", "provision", "authority"]);
  });

  test("is given once for each provision, in order of first appearance", () => {
    const provisions = citedOnce([
      ordinance("附則第3条の5第1項"),
      ordinance("附則第3条の2第1項"),
      ordinance("附則第3条の5第1項"),
    ]).map(({ provision }) => provision);
    expect(provisions).toEqual(["附則第3条の5第1項", "附則第3条の2第1項"]);
  });
});
