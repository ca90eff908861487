import { describe, expect, test } from "vitest";
import { addDays, civilDate, isCivilDate, isCivilMonth } from "../../src/calendar/civil-date.js";
import { ownCopy } from "../../src/calendar/own-copy.js";

describe("a copy of plain data", () => {
  test.each([
    ["a text", "2024-10-01"],
    ["a number", 3],
    ["yes or no", false],
    ["nothing", null],
    ["what is not there", undefined],
    ["a list in a list", [1, [2, null]]],
    ["a record with a list and a record", { days: ["2024-10-01"], by: { to: null } }],
  ])("equals it: %s", (_, data) => {
    expect(ownCopy(data)).toEqual(data);
  });

  test("is a list where it was one, and shares no part with it", () => {
    const original = { lists: [[1], [2]], part: { of: ["a"] } };
    const copy = ownCopy(original);
    expect(Array.isArray(copy.lists)).toBe(true);
    copy.lists[0]!.push(9);
    copy.part.of.push("b");
    expect(original).toEqual({ lists: [[1], [2]], part: { of: ["a"] } });
  });
});

describe("a day or a month", () => {
  test.each([[20_241_001], [null], [undefined], [new Date(0)], [["2024-10-01"]]])(
    "is a text, so %j is none",
    (value) => {
      expect([isCivilDate(value), isCivilMonth(value)]).toEqual([false, false]);
    },
  );

  test("beyond the year 9999 is refused by the day it would be", () => {
    expect(() => addDays(civilDate("9999-12-31"), 1)).toThrow(
      "a day outside of the years 1000 to 9999: +010000-01-01T00:00:00.000Z",
    );
  });
});
