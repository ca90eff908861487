import { describe, expect, test } from "vitest";
import { addDays, civilDate, dayAfter, type CivilDate } from "../../../src/calendar/civil-date.js";
import type { Facility } from "../../../src/facility/facts.js";
import {
  changeDaysFor,
  firstDayFor,
  nextClaimMonth,
  turningDays,
} from "../../../src/questions/decide/change-days.js";
import { overview } from "../../../src/questions/list/overview.js";

const LAW = ["2024-04-01", "2024-10-01"];
const day = civilDate;

const PLANNED: Facility = {
  type: "clinic",
  method: "optical",
  planFrom: day("2025-10-01"),
  planEndsOn: day("2026-09-30"),
};
const DESIGNATED: Facility = { type: "clinic", method: "none", designatedOn: day("2025-06-15") };

test.each<[string, Facility, string[]]>([
  ["nothing", {}, []],
  ["a plan", PLANNED, ["2025-10-01", "2026-10-01"]],
  [
    "a report of a hire",
    { youngerHireReportedOn: day("2025-06-25") },
    ["2025-06-01", "2025-06-25", "2025-08-01"],
  ],
  ["a hardship that ended on a day that nobody knows", { hardshipEndsOn: "unknown" }, ["2026-01-16"]],
])("an answer may change with the law, and with what is recorded: %s", (_, facility, days) => {
  expect(changeDaysFor(facility, day("2026-01-15")).toSorted()).toEqual([...LAW, ...days]);
});

test.each<[string, Facility, string]>([
  ["with the law that is encoded", {}, "2023-04-01"],
  ["with its designation", DESIGNATED, "2025-06-15"],
  ["not with a designation of before", { designatedOn: day("1988-04-01") }, "2023-04-01"],
  ["not with a designation that nobody knows", { designatedOn: "unknown" }, "2023-04-01"],
  ["with the birth of its staff, absurd as that is", { youngestDob: day("2024-01-01") }, "2024-01-01"],
  ["not with full-timers that it does not have", { youngestDob: "none" }, "2023-04-01"],
])("a facility can be asked about from a first day on: %s", (_, facility, first) => {
  expect(firstDayFor(facility)).toBe(first);
});

test.each([
  ["2026-04-01", "2026-04"],
  ["2026-04-10", "2026-04"],
  ["2026-04-11", "2026-05"],
  ["2026-12-11", "2027-01"],
])("the next claims on %s are those of %s: they are taken up to the 10th", (asOf, month) => {
  expect(nextClaimMonth(day(asOf))).toBe(month);
});

/** The changes of the law, and the first days whose next claims are those that come under them. */
const LAW_AND_CLAIMS = ["2024-03-11", "2024-04-01", "2024-09-11", "2024-10-01"];

describe("the days on which an answer turns", () => {
  test.each<[string, Facility, string[]]>([
    ["without dates are those of the law", {}, ["2023-04-01", ...LAW_AND_CLAIMS]],
    [
      "with a plan",
      PLANNED,
      ["2023-04-01", ...LAW_AND_CLAIMS, "2025-09-11", "2025-10-01", "2026-09-11", "2026-10-01"],
    ],
    ["with a designation", DESIGNATED, [...LAW_AND_CLAIMS, "2025-06-15"]],
  ])("%s", (_, facility, days) => {
    expect(turningDays(facility)).toEqual(days);
  });

  test.each<[string, Facility]>([
    ["the end of a plan", { planFrom: day("2025-10-01"), planEndsOn: "unknown" }],
    ["a hire", { youngerHireOn: "unknown" }],
  ])("may be any, where nobody knows the day of %s", (_, facility) => {
    expect(turningDays(facility)).toBeNull();
  });

  test.each<[string, Facility]>([
    ["the ground of a hardship", { hardship: "unknown" }],
    ["the youngest full-timer's birth", { youngestDob: "unknown" }],
    ["whether Form 2 was filed", { refiled: "unknown" }],
  ])("are known, where nobody knows %s: it is no day of a record", (_, facility) => {
    expect(turningDays(facility)).toEqual(["2023-04-01", ...LAW_AND_CLAIMS]);
  });

  test("are no others: on all days between two of them a facility stands alike", () => {
    const standing = (on: CivilDate): string => {
      const { answers, missing } = overview(PLANNED, on);
      return JSON.stringify([answers, missing]);
    };
    const turns = turningDays(PLANNED)!;
    const changed: CivilDate[] = [];
    for (let on = day("2023-04-01"); on < "2026-12-31"; on = dayAfter(on))
      if (on > "2023-04-01" && standing(on) !== standing(addDays(on, -1))) changed.push(on);
    expect(changed.filter((on) => !turns.includes(on))).toEqual([]);
    expect(changed).toEqual(["2024-04-01", "2024-10-01", "2025-10-01", "2026-10-01"]);
  });
});
