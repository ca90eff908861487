import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  dayInJapan,
  civilDate,
  civilMonth,
  dayBefore,
  dayOf,
  firstDayOf,
  isCivilDate,
  isCivilMonth,
  lastDayOf,
  monthsAfter,
  weekday,
} from "../../src/calendar/civil-date.js";
import { memoize } from "../../src/calendar/memoize.js";
import { earliestStartMonth } from "../../src/regulation/dates/online-start.js";

const anyDay = fc
  .date({ min: new Date("1868-01-25T00:00:00Z"), max: new Date("2100-12-31T00:00:00Z"), noInvalidDate: true })
  .map((at) => civilDate(at.toISOString().slice(0, 10)));

describe("a civil date", () => {
  test.each(["2024-02-29", "2000-02-29", "1868-01-25", "2026-12-31"])("%s exists", (text) => {
    expect(isCivilDate(text)).toBe(true);
  });
  test.each([
    "2023-02-29",
    "0050-01-01",
    "1900-02-29",
    "2024-04-31",
    "2024-00-10",
    "2024-13-01",
    "2024-04-00",
    "2024-4-1",
    "20240401",
    "",
  ])("%s is no day written YYYY-MM-DD", (text) => {
    expect(isCivilDate(text)).toBe(false);
    expect(() => civilDate(text)).toThrow(RangeError);
  });
  test.each(["2024-13", "2024-00", "2024-1", "2024", "2024-10-01"])("%s is no month", (text) => {
    expect(() => civilMonth(text)).toThrow(RangeError);
  });
  test("a list that holds the text of a day or a month is neither", () => {
    expect(isCivilDate(["2024-10-01"])).toBe(false);
    expect(isCivilMonth(["2024-10"])).toBe(false);
  });

  test.each([
    ["2024-02-28", 2, "2024-03-01"],
    ["2024-01-01", -1, "2023-12-31"],
    ["1948-05-02", 1, "1948-05-03"],
    ["1951-05-05", 1, "1951-05-06"],
  ])("%s and %i days is %s", (from, days, to) => {
    expect(addDays(civilDate(from), days)).toBe(to);
  });

  test.each([
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-03-31", -1, "2024-02-29"],
    ["1948-05-02", 840, "2018-05-02"],
  ])("%s and %i months is %s", (from, months, to) => {
    expect(addMonths(civilDate(from), months)).toBe(to);
  });

  test("days and months agree with Temporal over two centuries", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -800, max: 800 }), (day, n) => {
        const plain = Temporal.PlainDate.from(day);
        expect(addDays(day, n)).toBe(plain.add({ days: n }).toString());
        expect(addMonths(day, n)).toBe(plain.add({ months: n }).toString());
        expect(weekday(day)).toBe(plain.dayOfWeek % 7);
      }),
    );
  });
});

describe("a civil month", () => {
  test.each([
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["2024-12", "2024-12-01", "2024-12-31"],
  ])("%s runs from %s to %s", (month, first, last) => {
    expect(firstDayOf(civilMonth(month))).toBe(first);
    expect(lastDayOf(civilMonth(month))).toBe(last);
  });
  test.each([
    ["2024-01", -2, "2023-11"],
    ["2024-11", 2, "2025-01"],
    ["2024-05", 0, "2024-05"],
  ])("%s and %i months is %s", (month, n, to) => {
    expect(monthsAfter(civilMonth(month), n)).toBe(to);
  });
  test.each([
    ["2025-02", 1, "2025-02-01"],
    ["2025-02", 10, "2025-02-10"],
    ["2025-02", 28, "2025-02-28"],
    ["2024-02", 29, "2024-02-29"],
  ])("%s has a day %i: %s", (month, number, day) => {
    expect(dayOf(civilMonth(month), number)).toBe(day);
  });
  test.each([
    ["2025-02", 0],
    ["2025-02", 29],
    ["2025-04", 31],
  ])("%s has no day %i", (month, number) => {
    expect(() => dayOf(civilMonth(month), number)).toThrow(RangeError);
  });
  test("the day before a month's first day is the last day of the month before", () => {
    expect(dayBefore(firstDayOf(civilMonth("2024-03")))).toBe(lastDayOf(civilMonth("2024-02")));
  });
});

test("beyond the years that can be written there is no day, but the last month has its last", () => {
  expect(() => addDays(civilDate("9999-12-31"), 1)).toThrow(RangeError);
  expect(() => monthsAfter(civilMonth("9999-12"), 1)).toThrow(RangeError);
  expect(() => earliestStartMonth(civilDate("9999-12-31"))).toThrow(RangeError);
  expect(lastDayOf(civilMonth("9999-12"))).toBe("9999-12-31");
  expect(lastDayOf(civilMonth("2024-02"))).toBe("2024-02-29");
});

test.each([
  ["2026-11-27T14:59:59.999Z", "2026-11-27"],
  ["2026-11-27T15:00:00.000Z", "2026-11-28"],
  ["2026-12-31T15:00:00.000Z", "2027-01-01"],
])("at %s the day in Japan is %s: its midnight is 15:00 of the day before in UTC", (instant, day) => {
  expect(dayInJapan(new Date(instant))).toBe(day);
});

test("what is remembered by its argument is found once, even where nothing is found", () => {
  const asked: string[] = [];
  const find = memoize((word: string) => {
    asked.push(word);
    return word === "day" ? "日" : undefined;
  });
  expect([find("day"), find("night"), find("day"), find("night")]).toEqual([
    "日",
    undefined,
    "日",
    undefined,
  ]);
  expect(asked).toEqual(["day", "night"]);
});
