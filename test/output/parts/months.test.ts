import { expect, test } from "vitest";
import { civilDate, civilMonth } from "../../../src/calendar/civil-date.js";
import { monthsInTurn } from "../../../src/output/parts/months-in-turn.js";
import { placeOnMonths } from "../../../src/output/parts/month-axis.js";

const months = ["2026-11", "2026-12", "2027-01"].map(civilMonth);

test.each([
  ["2026-11-15", 14.5 / 30],
  ["2026-12-01", 1 + 0.5 / 31],
  ["2027-01-31", 2 + 30.5 / 31],
  ["2026-10-31", undefined],
  ["2027-02-01", undefined],
])("the middle of %s lies at %d months from the first", (day, place) => {
  expect(placeOnMonths(civilDate(day), months)).toBe(place);
});

test("each month is told after the one before it", () => {
  const told = monthsInTurn(months, (month, before) => `${before} ${month}`, "2026-10-31");
  expect(told).toEqual(["2026-10-31 2026-11", "2026-11 2026-12", "2026-12 2027-01"]);
});
