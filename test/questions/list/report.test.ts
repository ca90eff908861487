import { describe, expect, test } from "vitest";
import { civilDate, civilMonth, type CivilDate } from "../../../src/calendar/civil-date.js";
import type { Facility } from "../../../src/facility/facts.js";
import { nextActionOn } from "../../../src/questions/plan/next-action.js";
import { overview } from "../../../src/questions/list/overview.js";
import { plan } from "../../../src/questions/plan/plan.js";
import {
  attentionsOn,
  byPressure,
  NAMED_AT_MOST,
  standingOf,
  countStandings,
  type ListedFacility,
} from "../../../src/questions/list/report.js";

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

function listed(
  facility: Facility,
  line = 2,
  group: string | null = null,
  day: CivilDate = asOf,
): ListedFacility {
  const found = overview(facility, day);
  return {
    line,
    name: `facility ${line}`,
    key: `key ${line}`,
    group,
    facility,
    asOf: day,
    overview: found,
    next: nextActionOn(found.next, day, undefined),
    noLawfulWayFrom: null,
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

describe("what calls for attention", () => {
  test.each([
    ["2027-01-30", ["ending-soon"]],
    ["2027-01-29", []],
  ] as const)("on %s: a plan to 31 March 2027 ends within 60 days", (day, marks) => {
    expect(attentionsOn(listed(PLAN_TO_MARCH, 2, null, civilDate(day)))).toEqual(marks);
  });
  test.each<[string, Facility]>([
    ["claims without an end", ONLINE],
    [
      "a form to file first, though its ground ends soon",
      { ...DISKS, hardship: "closing", hardshipEndsOn: asOf },
    ],
    ["no lawful medium", NEW_COMPUTER],
    [
      "a hardship that ends soon, under which a form is to be filed first",
      { ...NEW_COMPUTER, hardship: "construction", hardshipEndsOn: civilDate("2026-12-01") },
    ],
  ])("is nothing that ends soon: %s", (_, facility) => {
    expect(attentionsOn(listed(facility))).toEqual([]);
  });
  test("a month without a lawful way comes before all else, and is named with what still opens it", () => {
    const shut = { ...listed(DISKS, 9), noLawfulWayFrom: civilMonth("2026-12") };
    expect(attentionsOn(shut)).toEqual(["no-lawful-way"]);
    expect([listed(NEW_COMPUTER, 2), shut].toSorted(byPressure)[0]).toBe(shut);
    const count = countStandings();
    count.add(shut);
    expect(count.totals().attention).toEqual({ "no-lawful-way": 1, "ending-soon": 0 });
    expect(count.totals().deadlines.filter(({ wayOut }) => wayOut)).toEqual([
      {
        by: "2026-12-10",
        safeBy: "2026-12-10",
        basis: "last-claim-day",
        action: "form-3",
        wayOut: true,
        facilities: 1,
        named: [{ line: 9, name: "facility 9", key: "key 9" }],
      },
    ]);
  });
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
        basis: "last-claim-day",
        action: "form-1",
        wayOut: false,
        facilities: 2,
        named: [
          { line: 3, name: "facility 3", key: "key 3" },
          { line: 5, name: "facility 5", key: "key 5" },
        ],
      },
      // A Sunday: the Friday before is the last open day.
      {
        by: "2026-12-20",
        safeBy: "2026-12-18",
        basis: "last-application-date",
        action: "online-start-application",
        wayOut: false,
        facilities: 1,
        named: [{ line: 6, name: "facility 6", key: "key 6" }],
      },
      {
        by: "2027-03-31",
        safeBy: "2027-03-31",
        basis: "end-of-plan",
        action: "form-1-renewal",
        wayOut: false,
        facilities: 1,
        named: [{ line: 2, name: "facility 2", key: "key 2" }],
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

describe("the last safe open day", () => {
  const PLAN_TO_A_SATURDAY: Facility = {
    ...DISKS,
    planFrom: civilDate("2024-05-11"),
    planEndsOn: civilDate("2025-05-10"),
  };
  const ELDERLY: Facility = {
    type: "clinic",
    method: "paper",
    paperGround: "elderly",
    youngestDob: civilDate("1940-01-01"),
    refiled: true,
  };
  test("parts the end of a plan from the claims of the day, where both fall on one", () => {
    const planned = (planFrom: string, planEndsOn: string): Facility => ({
      ...DISKS,
      planFrom: civilDate(planFrom),
      planEndsOn: civilDate(planEndsOn),
    });
    const count = countStandings();
    const day = civilDate("2025-06-01");
    count.add(listed(planned("2024-07-01", "2025-06-10"), 2, null, day));
    count.add(listed(planned("2024-06-01", "2025-05-31"), 3, null, day));
    expect(count.totals().deadlines.map(({ by, basis, facilities }) => [by, basis, facilities])).toEqual([
      ["2025-06-10", "end-of-plan", 1],
      ["2025-06-10", "last-claim-day", 1],
    ]);
  });

  const deadlinesOf = (...some: readonly ListedFacility[]) => {
    const count = countStandings();
    for (const one of some) count.add(one);
    return count.totals().deadlines.map(({ action, by, safeBy }) => [action, by, safeBy]);
  };

  test("of one day stand in the order of what has to be done, the last way out behind the filing itself", () => {
    const day = civilDate("2026-11-20");
    const hardship = { ...DISKS, hardship: "closing" } as const;
    const some = [
      { ...listed(ONLINE, 2), noLawfulWayFrom: civilMonth("2026-12") },
      listed(hardship, 3, null, day),
      listed(DISKS, 4, null, day),
    ];
    expect(some.map(({ next }) => [next.action, next.by])).toEqual([
      ["none", null],
      ["form-3", "2026-12-10"],
      ["form-1", "2026-12-10"],
    ]);
    const count = countStandings();
    for (const one of some) count.add(one);
    expect(count.totals().deadlines.map(({ action, by, wayOut }) => [action, by, wayOut])).toEqual([
      ["form-1", "2026-12-10", false],
      ["form-3", "2026-12-10", false],
      ["form-3", "2026-12-10", true],
    ]);
  });

  test.each<[string, Facility, string, string, string, string]>([
    [
      "the end of a plan, though it is a 10th",
      PLAN_TO_A_SATURDAY,
      "2025-04-01",
      "form-1-renewal",
      "2025-05-10",
      "2025-05-09",
    ],
    ["the claims of a month, on a Saturday", DISKS, "2025-05-01", "form-1", "2025-05-10", "2025-05-10"],
    ["the claims of a month, on a Sunday", DISKS, "2026-05-02", "form-1", "2026-05-10", "2026-05-10"],
    [
      "the claims of the month in which a plan has ended, on a Saturday",
      { ...DISKS, planFrom: civilDate("2026-04-01"), planEndsOn: civilDate("2026-09-30") },
      "2026-10-05",
      "form-1-renewal",
      "2026-10-10",
      "2026-10-10",
    ],
    ["the day that the administration named", DISKS, "2024-08-21", "form-1", "2024-08-31", "2024-08-30"],
    [
      "the last application date",
      NEVER_CLAIMED,
      "2026-12-01",
      "online-start-application",
      "2026-12-20",
      "2026-12-18",
    ],
  ])("is told alike of a list and of a facility: %s", (_, facility, day, action, by, safeBy) => {
    expect(deadlinesOf(listed(facility, 2, null, civilDate(day)))).toEqual([[action, by, safeBy]]);
    const actions = plan(facility, civilDate(day)).months.flatMap((month) => month.actions);
    expect(actions.find(({ id, by: last }) => id === action && last === by)).toMatchObject({ safeBy });
  });

  test("is not before the day from which something is due without delay", () => {
    // A Saturday.
    const hired: Facility = { ...ELDERLY, youngerHireOn: civilDate("2026-06-20") };
    expect(deadlinesOf(listed(hired, 2, null, civilDate("2026-04-01")))).toEqual([
      ["younger-hire-report", "2026-06-20", "2026-06-20"],
    ]);
  });

  test("parts those who act by one day for different reasons", () => {
    const ended: Facility = {
      ...DISKS,
      planFrom: civilDate("2024-05-01"),
      planEndsOn: civilDate("2025-04-30"),
    };
    const day = civilDate("2025-05-01");
    expect(deadlinesOf(listed(ended, 2, null, day), listed(PLAN_TO_A_SATURDAY, 3, null, day))).toEqual([
      ["form-1-renewal", "2025-05-10", "2025-05-09"],
      ["form-1-renewal", "2025-05-10", "2025-05-10"],
    ]);
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
