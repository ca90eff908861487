import { describe, expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import { roadmap } from "../../../src/questions/dates/roadmap.js";

const stateOf = (day: string, id: string) =>
  roadmap(civilDate(day)).milestones.find((milestone) => milestone.id === id)?.state;

describe("where a day stands", () => {
  test.each([
    ["2023-03-22", "roadmap-approved", "ahead"],
    ["2023-03-23", "roadmap-approved", "under-way"],
    ["2023-03-24", "roadmap-approved", "passed"],
    ["2023-03-31", "eligibility-verification-duty", "ahead"],
    ["2023-04-01", "eligibility-verification-duty", "under-way"],
    ["2030-01-01", "eligibility-verification-duty", "under-way"],
    ["2023-12-31", "add-on-special-measure", "under-way"],
    ["2024-01-01", "add-on-special-measure", "passed"],
    ["2023-11-29", "paper-refiling", "ahead"],
    ["2024-02-29", "paper-refiling", "under-way"],
    ["2024-03-01", "paper-refiling", "passed"],
    ["2024-03-31", "new-entrants-end", "ahead"],
    ["2024-04-01", "new-entrants-end", "under-way"],
    ["2024-04-01", "optical-grace-period", "under-way"],
    ["2024-09-30", "optical-grace-period", "under-way"],
    ["2024-10-01", "optical-grace-period", "passed"],
    ["2024-09-29", "paper-returns-end", "ahead"],
    ["2024-10-01", "paper-returns-end", "passed"],
    ["2024-09-30", "one-year-renewal", "ahead"],
    ["2024-10-01", "one-year-renewal", "under-way"],
    ["2024-12-01", "insurance-card-issue-end", "ahead"],
    ["2024-12-02", "insurance-card-issue-end", "under-way"],
  ])("on %s, %s is %s", (day, id, state) => {
    expect(stateOf(day, id)).toBe(state);
  });

  test.each([
    ["2023-01-01", "roadmap-approved"],
    ["2023-12-01", "new-entrants-end"],
    ["2024-04-01", "add-ons-online-only"],
    ["2024-09-15", "paper-returns-end"],
    ["2024-11-01", "insurance-card-issue-end"],
    ["2025-01-01", "first-plans-end"],
    ["2026-10-04", "online-system-moved"],
    ["2026-10-05", null],
  ])("on %s the next milestone is %s", (day, id) => {
    expect(roadmap(civilDate(day)).next).toBe(id);
  });

  test("the milestones come in the order of their beginnings, and none ends before it begins", () => {
    const { milestones } = roadmap(civilDate("2024-01-01"));
    const beginnings = milestones.map(({ from }) => from);
    expect(beginnings).toEqual(beginnings.toSorted());
    expect(milestones.filter(({ from, to }) => to !== null && to < from)).toEqual([]);
  });

  test("the autumn of the insurance card and the aim of all online are marked as not exact", () => {
    const inexact = roadmap(civilDate("2024-01-01")).milestones.filter(({ approximate }) => approximate);
    expect(inexact.map(({ id }) => id)).toEqual(["insurance-card-end-planned", "all-verified-online"]);
  });
});

test("the answer says what it answers, for which day, and refuses a day that does not exist", () => {
  expect(roadmap("2024-01-01")).toMatchObject({ command: "roadmap", asOf: "2024-01-01" });
  const issues = [
    { code: "bad-value", path: ["asOf"], value: "2024-02-30", accepted: { kind: "date", values: [] } },
  ];
  expect(() => roadmap("2024-02-30")).toThrow(expect.objectContaining({ issues }));
});

test("a milestone that was not read in the roadmap itself says how well its source is known", () => {
  const graded = roadmap("2024-01-01").milestones.flatMap(({ id, grade }) =>
    grade === null ? [] : [[id, grade]],
  );
  expect(graded).toEqual([
    ["add-ons-online-only", "A"],
    ["first-plans-end", "A"],
    ["add-ons-of-2026", "A"],
    ["second-plans-end", "A"],
    ["payer-renamed", "B"],
    ["online-system-moved", "B"],
  ]);
});

describe("the facilities on each path", () => {
  const answer = roadmap(civilDate("2024-01-01"));

  test("are those of January 2023, with shares of the four together", () => {
    expect(answer.paths.map(({ id, facilities, sharePercent }) => [id, facilities, sharePercent])).toEqual([
      ["online", 153_845, 69.6],
      ["optical", 59_588, 26.9],
      ["no-receipt-computer", 5_624, 2.5],
      ["elderly", 2_101, 0.9],
    ]);
    expect(answer.facilities).toBe(221_158);
    expect(answer.countedIn).toBe("2023-01");
  });

  test("name the committee's material as their source", () => {
    for (const { sources } of answer.paths)
      expect(sources).toContainEqual({
        id: "roadmap-2023-03",
        provision: "p.2",
        authority: "notice",
        url: "https://wic-net.com/material/document/8547/2",
      });
  });

  test("about half of those on disk meant to be online within fiscal 2023", () => {
    expect(answer.opticalPlanningOnline).toMatchObject({ percent: 51, by: "2024-03-31" });
  });

  test("each path leads to milestones that exist", () => {
    const ids = answer.milestones.map(({ id }) => id);
    for (const { milestones } of answer.paths) for (const id of milestones) expect(ids).toContain(id);
  });
});
