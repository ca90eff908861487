import { describe, expect, test } from "vitest";
import { civilDate } from "../../src/calendar/civil-date.js";
import type { Facility } from "../../src/facility/facts.js";
import { nextActionOn } from "../../src/questions/next-action.js";
import { overview } from "../../src/questions/overview.js";
import {
  byPressure,
  NAMED_AT_MOST,
  standingOf,
  countStandings,
  type ListedFacility,
} from "../../src/questions/report.js";

const asOf = civilDate("2026-11-22");

const ONLINE: Facility = { type: "clinic", method: "online" };
const DISKS: Facility = { type: "clinic", method: "optical" };
const PLAN_TO_MARCH: Facility = {
  ...DISKS,
  planFrom: civilDate("2026-04-01"),
  planEndsOn: civilDate("2027-03-31"),
};
const NEW_COMPUTER: Facility = {
  type: "clinic",
  method: "paper",
  paperGround: "no-receipt-computer",
  receiptComputer: true,
};
const NEVER_CLAIMED: Facility = { type: "clinic", method: "none" };
const TAKEN_OVER: Facility = { ...DISKS, succession: "new-code" };
const UNKNOWN: Facility = { type: "clinic" };

function listed(facility: Facility, line = 2, group: string | null = null): ListedFacility {
  const found = overview(facility, asOf);
  return {
    line,
    name: `facility ${line}`,
    group,
    facility,
    asOf,
    overview: found,
    next: nextActionOn(found.next, asOf, undefined),
  };
}

test.each([
  ["claims online", ONLINE, "allowed"],
  ["claims on disks without a plan", DISKS, "conditional"],
  ["claims on disks within its plan", PLAN_TO_MARCH, "allowed"],
  ["claims on paper, now with a receipt computer", NEW_COMPUTER, "not-allowed"],
  ["has never claimed, and can apply to claim online", NEVER_CLAIMED, "conditional"],
  ["was taken over under a new code", TAKEN_OVER, "unsettled"],
  ["claims in a way that nobody has told", UNKNOWN, "undetermined"],
] as const)("a facility that %s stands accordingly", (_, facility, standing) => {
  expect(standingOf(overview(facility, asOf))).toBe(standing);
});

describe("a count of standings", () => {
  test("counts facilities by standing and by group, the largest group first", () => {
    const count = countStandings();
    count.add(listed(ONLINE, 2, "Tokyo"));
    count.add(listed(DISKS, 3, "Osaka"));
    count.add(listed(NEW_COMPUTER, 4, "Osaka"));
    count.add(listed(UNKNOWN, 5, ""));
    const { facilities, standings, groups } = count.totals();
    expect(facilities).toBe(4);
    expect(standings).toEqual({
      "not-allowed": 1,
      conditional: 1,
      undetermined: 1,
      unsettled: 0,
      allowed: 1,
    });
    expect(groups.map(({ name, facilities: number }) => [name, number])).toEqual([
      ["Osaka", 2],
      ["", 1],
      ["Tokyo", 1],
    ]);
    expect(groups[0]!.standings).toMatchObject({ "not-allowed": 1, conditional: 1, allowed: 0 });
  });
  test("puts the facilities with the same thing to do by the same day together, in the order of the days", () => {
    const count = countStandings();
    for (const [line, facility] of [PLAN_TO_MARCH, DISKS, ONLINE, DISKS, NEW_COMPUTER].entries())
      count.add(listed(facility, line + 2));
    expect(count.totals().deadlines).toEqual([
      {
        by: "2026-12-10",
        safeBy: "2026-12-10",
        action: "form-1",
        facilities: 2,
        named: [
          { line: 3, name: "facility 3" },
          { line: 5, name: "facility 5" },
        ],
      },
      // A Sunday: the Friday before is the last open day.
      {
        by: "2026-12-20",
        safeBy: "2026-12-18",
        action: "online-start-application",
        facilities: 1,
        named: [{ line: 6, name: "facility 6" }],
      },
      {
        by: "2027-03-31",
        safeBy: "2027-03-31",
        action: "form-1-renewal",
        facilities: 1,
        named: [{ line: 2, name: "facility 2" }],
      },
    ]);
  });
  test("names no more than so many facilities for a deadline, and counts them all", () => {
    const count = countStandings();
    for (let line = 2; line < NAMED_AT_MOST + 7; line++) count.add(listed(DISKS, line));
    const [deadline] = count.totals().deadlines;
    expect(deadline!.facilities).toBe(NAMED_AT_MOST + 5);
    expect(deadline!.named).toHaveLength(NAMED_AT_MOST);
  });
  test("has no groups where there is no column for them", () => {
    const count = countStandings();
    count.add(listed(ONLINE));
    expect(count.totals().groups).toEqual([]);
  });
});

test("what presses most comes first: the standing, then the deadline, then the place in the list", () => {
  const inList = [
    listed(ONLINE, 2),
    listed(TAKEN_OVER, 3),
    listed(PLAN_TO_MARCH, 4),
    listed(UNKNOWN, 5),
    listed(DISKS, 6),
    listed(DISKS, 7),
    listed(NEW_COMPUTER, 8),
  ];
  const order = (some: readonly ListedFacility[]) => some.toSorted(byPressure).map(({ line }) => line);
  expect(order(inList)).toEqual([8, 6, 7, 5, 3, 4, 2]);
  expect(order(inList.toReversed())).toEqual([8, 6, 7, 5, 3, 4, 2]);
});
