import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, civilDate, civilMonth } from "../../../src/calendar/civil-date.js";
import {
  FINAL_NOTICE_DAY,
  addOnPoints,
  addOnPointsWithoutSpecialMeasure,
  addOnState,
  firstMonthOfNotice,
  isSpecialMonth,
  monthsPerClaim,
  noticePeriod,
  onlineCondition,
} from "../../../src/regulation/dates/add-on.js";

describe("the points of a month", () => {
  // 初診 なし・あり、再診 なし・あり、調剤 なし・あり（マイナンバーカードの利用）
  test.each([
    ["2022-09", 0, 0, 0, 0, 0, 0],
    ["2022-10", 4, 2, 0, 0, 3, 1],
    ["2023-03", 4, 2, 0, 0, 3, 1],
    ["2023-04", 6, 2, 2, 0, 4, 1],
    ["2023-05", 6, 2, 2, 0, 4, 1],
    ["2023-06", 6, 2, 2, 0, 4, 1],
    ["2023-07", 6, 2, 2, 0, 4, 1],
    ["2023-08", 6, 2, 2, 0, 4, 1],
    ["2023-09", 6, 2, 2, 0, 4, 1],
    ["2023-10", 6, 2, 2, 0, 4, 1],
    ["2023-11", 6, 2, 2, 0, 4, 1],
    ["2023-12", 6, 2, 2, 0, 4, 1],
    ["2024-01", 4, 2, 0, 0, 3, 1],
    ["2024-02", 4, 2, 0, 0, 3, 1],
    ["2024-03", 4, 2, 0, 0, 3, 1],
    ["2024-04", 4, 2, 0, 0, 3, 1],
    ["2024-05", 4, 2, 0, 0, 3, 1],
    ["2024-06", 0, 0, 0, 0, 0, 0],
    ["2026-11", 0, 0, 0, 0, 0, 0],
  ])("%s: first visit %i / %i with the card, repeat visit %i / %i, dispensing %i / %i", (text, ...points) => {
    const month = civilMonth(text);
    expect([
      addOnPoints(month, "first", false),
      addOnPoints(month, "first", true),
      addOnPoints(month, "repeat", false),
      addOnPoints(month, "repeat", true),
      addOnPoints(month, "dispensing", false),
      addOnPoints(month, "dispensing", true),
    ]).toEqual(points);
  });

  test.each([
    ["2022-09", "not-yet"],
    ["2022-10", "in-force"],
    ["2024-05", "in-force"],
    ["2024-06", "replaced"],
    ["2030-01", "replaced"],
  ] as const)("in %s the add-on is %s", (month, state) => {
    expect(addOnState(civilMonth(month))).toBe(state);
  });

  test.each([
    ["2023-03", false],
    ["2023-04", true],
    ["2023-12", true],
    ["2024-01", false],
  ])("%s in the special measure: %s", (month, special) => {
    expect(isSpecialMonth(civilMonth(month))).toBe(special);
  });

  test.each([
    ["first", 4],
    ["repeat", 0],
    ["dispensing", 3],
  ] as const)("without the special measure a %s in October 2023 would have %i", (visit, points) => {
    expect(addOnPointsWithoutSpecialMeasure(civilMonth("2023-10"), visit, false)).toBe(points);
  });

  test("outside the add-on there is nothing without the special measure either", () => {
    expect(addOnPointsWithoutSpecialMeasure(civilMonth("2024-06"), "first", false)).toBe(0);
  });

  test.each([
    ["first", 1],
    ["repeat", 1],
    ["dispensing", 6],
  ] as const)("a %s carries it once in %i months", (visit, months) => {
    expect(monthsPerClaim(visit)).toBe(months);
  });
});

describe("by when the notice had to be filed", () => {
  test.each([
    ["2023-04", "2023-03-01", "2023-04-10"],
    ["2023-05", "2023-04-11", "2023-05-01"],
    ["2023-06", "2023-05-02", "2023-06-01"],
    ["2023-07", "2023-06-02", "2023-07-03"],
    ["2023-08", "2023-07-04", "2023-08-01"],
    ["2023-09", "2023-08-02", "2023-09-01"],
    ["2023-10", "2023-09-02", "2023-10-02"],
    ["2023-11", "2023-10-03", "2023-11-01"],
    ["2023-12", "2023-11-02", "2023-12-01"],
  ])("for %s from %s to %s", (month, from, to) => {
    expect(noticePeriod(civilMonth(month))).toEqual({ from, to });
  });

  test.each(["2023-03", "2024-01", "2024-06"])("for %s there is no notice", (month) => {
    expect(noticePeriod(civilMonth(month))).toBeUndefined();
  });

  test("the last day of all is 1 December 2023", () => {
    expect(FINAL_NOTICE_DAY).toBe("2023-12-01");
  });

  test.each([
    ["2023-02-28", undefined],
    ["2023-03-01", "2023-04"],
    ["2023-04-03", "2023-04"],
    ["2023-04-10", "2023-04"],
    ["2023-04-11", "2023-05"],
    ["2023-07-01", "2023-07"],
    ["2023-07-03", "2023-07"],
    ["2023-07-04", "2023-08"],
    ["2023-10-02", "2023-10"],
    ["2023-10-03", "2023-11"],
    ["2023-12-01", "2023-12"],
    ["2023-12-02", undefined],
  ])("a notice of %s counts from %s", (day, month) => {
    expect(firstMonthOfNotice(civilDate(day))).toBe(month);
  });

  test("every day on which notices were taken counts from some month, and a later day never from an earlier one", () => {
    const day = fc.integer({ min: 0, max: 275 }).map((days) => addDays(civilDate("2023-03-01"), days));
    fc.assert(
      fc.property(day, day, (one, other) => {
        const months = [one, other].toSorted().map((date) => firstMonthOfNotice(date));
        expect(months[0]).toBeDefined();
        expect(months[1]).toBeDefined();
        expect(String(months[0]) <= String(months[1])).toBe(true);
      }),
    );
  });
});

describe("the condition of claiming online", () => {
  const filed = (day: string) => civilDate(day);
  test.each([
    ["online", "2023-10", { online: true }, "met"],
    ["online in a month without the special measure", "2024-01", { online: true }, "met"],
    ["not online, no notice", "2023-10", { online: false }, "notice-needed"],
    [
      "not online, a notice on the last day",
      "2023-10",
      { online: false, filedOn: filed("2023-10-02") },
      "met-by-notice",
    ],
    [
      "not online, a notice a day late",
      "2023-10",
      { online: false, filedOn: filed("2023-10-03") },
      "not-met",
    ],
    [
      "not online, a notice of months before",
      "2023-10",
      { online: false, filedOn: filed("2023-03-15") },
      "met-by-notice",
    ],
    [
      "not online, a notice too early to be taken",
      "2023-10",
      { online: false, filedOn: filed("2023-02-01") },
      "not-met",
    ],
    [
      "not online after the special measure",
      "2024-01",
      { online: false, filedOn: filed("2023-06-01") },
      "not-met",
    ],
    ["not online before it", "2023-03", { online: false }, "not-met"],
    ["nothing stated", "2023-10", {}, "unknown"],
    ["only a notice in time stated", "2023-10", { filedOn: filed("2023-09-20") }, "met-by-notice"],
    ["only a late notice stated", "2023-10", { filedOn: filed("2023-10-20") }, "unknown"],
  ] as const)("%s", (_, month, facility, condition) => {
    expect(onlineCondition(civilMonth(month), facility)).toBe(condition);
  });
});
