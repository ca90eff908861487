import { describe, expect, test } from "vitest";
import { civilDate, civilMonth } from "../../../src/calendar/civil-date.js";
import type { Facility } from "../../../src/facility/facts.js";
import { dueOn, preventedBy, safeDay, type DueDay } from "../../../src/questions/plan/deadline-basis.js";

test.each([[null], [undefined], ["unknown" as const]])("no day is due on %s", (by) => {
  expect(dueOn(by, "end-of-plan")).toBeNull();
});

test("a day is due for its reason", () => {
  expect(dueOn(civilDate("2026-09-30"), "end-of-plan")).toEqual({ by: "2026-09-30", basis: "end-of-plan" });
});

test.each<[basis: DueDay["basis"], safe: string]>([
  ["last-claim-day", "2025-05-10"],
  ["without-delay", "2025-05-10"],
  ["end-of-plan", "2025-05-09"],
  ["last-application-date", "2025-05-09"],
  ["administrative-deadline", "2025-05-09"],
  ["last-day-before-change", "2025-05-09"],
])("due on Saturday 10 May 2025 as %s, it is safe on %s", (basis, safe) => {
  expect(safeDay({ by: civilDate("2025-05-10"), basis })).toBe(safe);
});

describe("an application would have kept December 2026 open", () => {
  test.each<[designatedOn: Facility["designatedOn"], by: string | null]>([
    [undefined, "2026-10-20"],
    ["unknown", "2026-10-20"],
    [civilDate("2026-10-20"), "2026-10-20"],
    [civilDate("2026-10-21"), null],
  ])("by a facility designated on %s: by %s", (designatedOn, by) => {
    expect(preventedBy(civilMonth("2026-12"), { designatedOn })).toBe(by);
  });

  test("and none had to, where no month is closed", () => {
    expect(preventedBy(null, {})).toBeNull();
  });
});
