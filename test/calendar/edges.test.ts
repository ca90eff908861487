import { describe, expect, test } from "vitest";
import { civilDate, civilMonth } from "../../src/calendar/civil-date.js";
import { nationalHolidaysOf, openDaysBefore } from "../../src/calendar/open-days.js";
import { readDate, readMonth } from "../../src/calendar/read-date.js";

describe("a text as long as a date may be", () => {
  test.each([40, 41])("of %i characters, spaces counted", (length) => {
    const accepted = length === 40;

    expect(readDate("R6.4.1".padStart(length)).ok).toBe(accepted);
    expect(readMonth("R6.4".padStart(length)).ok).toBe(accepted);
  });
});

test("the first day that is accepted is offered in place of one before it", () => {
  expect(readDate("1868-01-00")).toEqual({
    ok: false,
    issue: { code: "no-such-day", year: 1868, month: 1, day: 0, readings: ["1868-01-01"] },
  });
});

describe("what is wrong with a value is said with the value", () => {
  test.each<[string, () => unknown, string]>([
    ["a day", () => civilDate("2024-02-30"), "not an existing day written YYYY-MM-DD: 2024-02-30"],
    ["no day at all", () => civilDate(""), "not an existing day written YYYY-MM-DD: "],
    ["a month", () => civilMonth("2024-13"), "not an existing month written YYYY-MM: 2024-13"],
    [
      "a number of open days",
      () => openDaysBefore(civilDate("2024-04-01"), 0),
      "not a whole number of open days, 1 or more: 0",
    ],
  ])("%s", (_, make, message) => {
    expect(make).toThrow(new RangeError(message));
  });
});

describe("a digit behind a complete date or month makes it neither", () => {
  test.each(["2024年4月1日0", "2024年4月1日 5", "令和6年4月1日0", "202404010"])("%s", (text) => {
    expect(readDate(text)).toEqual({ ok: false, issue: { code: "not-a-date" } });
  });

  test.each(["2024年1月0", "2024年1月 2", "令和6年1月1"])("%s", (text) => {
    expect(readMonth(text)).toEqual({ ok: false, issue: { code: "not-a-month" } });
  });
});

test("the year before the law on holidays has none", () => {
  expect([...nationalHolidaysOf(1947)]).toEqual([]);
});
