import { readFileSync } from "node:fs";
import holidayJp from "@holiday-jp/holiday_jp";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, civilDate } from "../../src/calendar/civil-date.js";
import {
  HOLIDAYS_ANNOUNCED_THROUGH,
  isNationalHoliday,
  isOpenDay,
  isProvisional,
  nationalHolidaysOf,
  openDayOnOrAfter,
  openDayOnOrBefore,
  openDaysBefore,
} from "../../src/calendar/open-days.js";
import { everyDay } from "./every-day.js";

const officialHolidays: ReadonlySet<string> = new Set(
  readFileSync(new URL("../data/national-holidays.csv", import.meta.url), "utf8")
    .split("\r\n")
    .slice(1)
    .map((line) => line.split(",")[0] ?? "")
    .filter((day) => day !== "")
    .map((day) => {
      const [year = "", month = "", date = ""] = day.split("/");
      return `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
    }),
);

describe("national holidays", () => {
  test("the official list reaches from 1955 to the last announced day", () => {
    const days = [...officialHolidays].toSorted();
    expect(days[0]).toBe("1955-01-01");
    expect(days.at(-1)).toBe("2027-11-23");
    expect(days.length).toBe(1067);
    expect(HOLIDAYS_ANNOUNCED_THROUGH).toBe("2027-12-31");
  });

  test.each([
    ["1955-01-01", "2018-12-31"],
    ["2019-01-01", "2027-12-31"],
  ])("from %s to %s they are those of the official list, day by day", (first, last) => {
    const different = everyDay(first, last).filter(
      (day) => isNationalHoliday(day) !== officialHolidays.has(day),
    );
    expect(different).toEqual([]);
  });

  test("from 2028 to 2050 they are those of an independent list, day by day", () => {
    const different = everyDay("2028-01-01", "2050-12-31").filter(
      (day) => isNationalHoliday(day) !== Object.hasOwn(holidayJp.holidays, day),
    );
    expect(different).toEqual([]);
  });

  test.each([
    ["2026-05-06", "the substitute of Sunday 3 May, after two more holidays"],
    ["2026-09-22", "the day between two holidays"],
    ["2024-02-12", "the substitute of a Sunday"],
    ["2019-05-01", "the day of accession"],
    ["2019-04-30", "the day between a holiday and the accession"],
    ["2020-07-24", "moved for the Olympic Games"],
    ["2021-08-09", "the substitute of a holiday moved for the Olympic Games"],
  ])("%s is one: %s", (date) => {
    expect(isNationalHoliday(civilDate(date))).toBe(true);
  });

  test.each([
    ["2020-10-12", "moved away for the Olympic Games"],
    ["2021-08-11", "moved away for the Olympic Games"],
    ["2019-12-23", "no longer the Emperor's birthday"],
    ["2024-01-02", "closed, but no holiday"],
    ["2025-09-22", "a Monday with one holiday after it"],
  ])("%s is none: %s", (date) => {
    expect(isNationalHoliday(civilDate(date))).toBe(false);
  });

  test("a special law adds days to its year and takes days from it", () => {
    const added = civilDate("2025-06-02");
    const taken = civilDate("2025-02-11");
    const ofAnotherYear = civilDate("2026-06-02");
    const days = nationalHolidaysOf(2025, [
      { date: added, isHoliday: true },
      { date: taken, isHoliday: false },
      { date: ofAnotherYear, isHoliday: true },
    ]);
    const official = [...officialHolidays].filter((day) => day.startsWith("2025"));
    expect([...days].toSorted()).toEqual([...official.filter((day) => day !== taken), added].toSorted());
    expect(isNationalHoliday(added)).toBe(false);
    expect(isNationalHoliday(taken)).toBe(true);
  });
});

describe("open days", () => {
  test.each([
    ["2023-12-28", true],
    ["2023-12-29", false],
    ["2024-01-02", false],
    ["2024-01-03", false],
    ["2024-01-04", true],
    ["2024-04-01", true],
    ["2024-04-06", false],
    ["2024-04-07", false],
    ["2024-04-29", false],
    ["2024-04-30", true],
    ["2026-05-06", false],
    ["2026-05-07", true],
    ["2026-09-22", false],
  ])("%s is open: %s", (date, open) => {
    expect(isOpenDay(civilDate(date))).toBe(open);
  });

  test("of the 20ths from 2024 to 2026, these fifteen are closed", () => {
    const closed = everyDay("2024-01-01", "2026-12-31").filter(
      (day) => day.endsWith("-20") && !isOpenDay(day),
    );
    expect(closed).toEqual([
      "2024-01-20",
      "2024-03-20",
      "2024-04-20",
      "2024-07-20",
      "2024-10-20",
      "2025-03-20",
      "2025-04-20",
      "2025-07-20",
      "2025-09-20",
      "2025-12-20",
      "2026-03-20",
      "2026-06-20",
      "2026-07-20",
      "2026-09-20",
      "2026-12-20",
    ]);
  });

  test("of the 10ths from 2024 to 2026, these nine are closed", () => {
    const closed = everyDay("2024-01-01", "2026-12-31").filter(
      (day) => day.endsWith("-10") && !isOpenDay(day),
    );
    expect(closed).toEqual([
      "2024-02-10",
      "2024-03-10",
      "2024-08-10",
      "2024-11-10",
      "2025-05-10",
      "2025-08-10",
      "2026-01-10",
      "2026-05-10",
      "2026-10-10",
    ]);
  });

  test.each([
    ["2024-08-20", "2024-08-20", "2024-08-20"],
    ["2024-01-20", "2024-01-19", "2024-01-22"],
    ["2024-03-20", "2024-03-19", "2024-03-21"],
    ["2024-10-20", "2024-10-18", "2024-10-21"],
    ["2025-01-01", "2024-12-27", "2025-01-06"],
    ["2026-05-03", "2026-05-01", "2026-05-07"],
    ["2026-09-22", "2026-09-18", "2026-09-24"],
  ])(
    "around %s, the open day on or before is %s and the open day on or after is %s",
    (date, before, after) => {
      expect(openDayOnOrBefore(civilDate(date))).toBe(before);
      expect(openDayOnOrAfter(civilDate(date))).toBe(after);
    },
  );

  test.each([
    [1, "2024-04-07", "2024-04-05", "a Sunday"],
    [1, "2024-04-08", "2024-04-05", "a Monday"],
    [1, "2024-04-09", "2024-04-08", "a Tuesday"],
    [1, "2025-01-06", "2024-12-27", "the first open day of the year"],
    [5, "2024-09-30", "2024-09-20", "the last open day of a month with a substitute holiday"],
    [5, "2024-04-12", "2024-04-05", "a Friday"],
    [20, "2026-05-29", "2026-04-27", "the end of a May with its holidays"],
  ])("%i open days before %s is %s (%s)", (count, date, before) => {
    expect(openDaysBefore(civilDate(date), count)).toBe(before);
  });

  test.each([0, -1, 1.5, NaN, Infinity])("%d is no number of open days to count back", (count) => {
    expect(() => openDaysBefore(civilDate("2024-04-01"), count)).toThrow(RangeError);
  });

  const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(civilDate("1995-01-01"), days));

  test("between a day and the open day on or before or after it, every day is closed", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const before = openDayOnOrBefore(day);
        const after = openDayOnOrAfter(day);
        expect(before <= day && day <= after).toBe(true);
        expect(everyDay(before, after).filter(isOpenDay)).toEqual([...new Set([before, after])]);
      }),
    );
  });

  test("from the n-th open day before a day up to that day, n days are open, the first one among them", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 30 }), (day, count) => {
        const before = openDaysBefore(day, count);
        const open = everyDay(before, addDays(day, -1)).filter(isOpenDay);
        expect(open[0]).toBe(before);
        expect(open.length).toBe(count);
      }),
    );
  });
});

describe("what is announced", () => {
  test.each([
    ["2024-04-01", false],
    ["2027-12-31", false],
    ["2028-01-01", true],
    ["2100-03-20", true],
  ])("%s is provisional: %s", (date, provisional) => {
    expect(isProvisional(civilDate(date))).toBe(provisional);
  });
});
