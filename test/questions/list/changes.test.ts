import { describe, expect, test } from "vitest";
import { civilDate, civilMonth } from "../../../src/calendar/civil-date.js";
import {
  byUrgency,
  kindsOfChange,
  type ChangedFact,
  type ChangeKind,
  type FacilityChange,
  type Standing,
} from "../../../src/questions/list/changes.js";

const standing: Standing = {
  verdict: "allowed",
  ground: "transition-plan",
  until: civilDate("2026-09-30"),
  action: "form-1-renewal",
  by: civilDate("2026-09-30"),
  openDay: null,
  noLawfulWayFrom: null,
};
const planEnd: ChangedFact = { fact: "planEndsOn", before: undefined, after: civilDate("2026-09-30") };

describe("what differs about a facility", () => {
  test.each<[string, Standing | null, Standing | null, ChangedFact[], ChangeKind[]]>([
    ["nothing, where all is as it was", standing, { ...standing }, [], []],
    ["nothing, where it is in neither list", null, null, [], []],
    ["it is new", null, standing, [], ["new"]],
    ["it is gone", standing, null, [planEnd], ["gone"]],
    ["a fact", standing, standing, [planEnd], ["facts"]],
    ["the verdict", standing, { ...standing, verdict: "conditional" }, [], ["verdict"]],
    ["the ground", standing, { ...standing, ground: "hardship" }, [], ["ground"]],
    ["the last day", standing, { ...standing, until: null }, [], ["until"]],
    ["the next action", standing, { ...standing, action: "ask-payers" }, [], ["action"]],
    ["the day to act by", standing, { ...standing, by: civilDate("2026-10-10") }, [], ["deadline"]],
    [
      "a month without a lawful medium, which is a deadline of its own",
      standing,
      { ...standing, noLawfulWayFrom: civilMonth("2026-10") },
      [],
      ["deadline"],
    ],
    [
      "not the open day before a day that is the same",
      standing,
      { ...standing, openDay: civilDate("2026-09-29") },
      [],
      [],
    ],
    [
      "several things, in the order in which they are shown",
      standing,
      { ...standing, by: null, verdict: "not-allowed", ground: null },
      [planEnd],
      ["facts", "verdict", "ground", "deadline"],
    ],
  ])("%s", (_, before, after, facts, kinds) => {
    expect(kindsOfChange(before, after, facts)).toEqual(kinds);
  });
});

test("those that press most come first, those that are gone last, each in the order of their list", () => {
  const change = (line: number, after: Standing | null): FacilityChange => ({
    key: `${line}`,
    name: "",
    kinds: [],
    facts: [],
    before: standing,
    after,
    line,
  });
  const inOrder = [
    change(9, { ...standing, noLawfulWayFrom: civilMonth("2026-10") }),
    change(8, { ...standing, verdict: "not-allowed" }),
    change(11, { ...standing, by: civilDate("2026-08-31") }),
    change(7, standing),
    change(10, standing),
    change(4, { ...standing, by: null }),
    change(5, null),
    change(6, null),
  ];
  for (const [place, one] of inOrder.entries())
    for (const other of inOrder.slice(place + 1)) {
      expect(byUrgency(one, other)).toBeLessThan(0);
      expect(byUrgency(other, one)).toBeGreaterThan(0);
    }
});
