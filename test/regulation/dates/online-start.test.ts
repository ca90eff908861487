import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CivilDate } from "../../../src/calendar/civil-date.js";
import { addDays, civilDate, civilMonth, dayAfter } from "../../../src/calendar/civil-date.js";
import { isOpenDay } from "../../../src/calendar/open-days.js";
import {
  applicationWitness,
  earliestStartMonth,
  isOnlineStartProvisional,
  lastApplicationDate,
  onlineStartSteps,
  safeApplicationDate,
} from "../../../src/regulation/dates/online-start.js";

const FIRST_DAY = civilDate("2023-01-01");
const DAYS_TO_THE_END_OF_2030 = 2921;

const everyDay: readonly CivilDate[] = Array.from({ length: DAYS_TO_THE_END_OF_2030 + 1 }, (_, index) =>
  addDays(FIRST_DAY, index),
);

describe("the forward rule", () => {
  test.each([
    { appliedOn: "2024-08-01", opens: "2024-10" },
    { appliedOn: "2024-08-20", opens: "2024-10" },
    { appliedOn: "2024-08-21", opens: "2024-11" },
    { appliedOn: "2024-08-31", opens: "2024-11" },
    { appliedOn: "2025-06-20", opens: "2025-08" },
    { appliedOn: "2025-06-25", opens: "2025-09" },
    { appliedOn: "2024-10-20", opens: "2024-12" },
    { appliedOn: "2024-10-21", opens: "2025-01" },
    { appliedOn: "2024-12-20", opens: "2025-02" },
    { appliedOn: "2024-12-31", opens: "2025-03" },
    { appliedOn: "2024-02-29", opens: "2024-05" },
  ])("an application made on $appliedOn opens claim month $opens", ({ appliedOn, opens }) => {
    expect(earliestStartMonth(civilDate(appliedOn))).toBe(opens);
  });
});

describe("the last application date", () => {
  test.each([
    { startMonth: "2024-10", last: "2024-08-20", safe: "2024-08-20", why: "a Tuesday" },
    { startMonth: "2024-03", last: "2024-01-20", safe: "2024-01-19", why: "a Saturday" },
    { startMonth: "2024-05", last: "2024-03-20", safe: "2024-03-19", why: "the vernal equinox" },
    { startMonth: "2024-12", last: "2024-10-20", safe: "2024-10-18", why: "a Sunday" },
    { startMonth: "2025-01", last: "2024-11-20", safe: "2024-11-20", why: "a Wednesday, in the year before" },
    { startMonth: "2025-02", last: "2024-12-20", safe: "2024-12-20", why: "a Friday, in the year before" },
    { startMonth: "2025-05", last: "2025-03-20", safe: "2025-03-19", why: "the vernal equinox" },
    { startMonth: "2026-09", last: "2026-07-20", safe: "2026-07-17", why: "Marine Day, after a weekend" },
    {
      startMonth: "2026-11",
      last: "2026-09-20",
      safe: "2026-09-18",
      why: "the Sunday that begins five closed days",
    },
  ])("for $startMonth is $last, $why: aim at $safe", ({ startMonth, last, safe }) => {
    expect(lastApplicationDate(civilMonth(startMonth))).toBe(last);
    expect(safeApplicationDate(civilMonth(startMonth))).toBe(safe);
  });

  test("for 2024-10 is proved by what that day and the next one open", () => {
    expect(applicationWitness(civilMonth("2024-10"))).toEqual([
      { appliedOn: "2024-08-20", startMonth: "2024-10" },
      { appliedOn: "2024-08-21", startMonth: "2024-11" },
    ]);
  });

  test("is the boundary of the forward rule for every day of application from 2023 to 2030", () => {
    const wrong = everyDay.filter((appliedOn) => {
      const startMonth = earliestStartMonth(appliedOn);
      const last = lastApplicationDate(startMonth);
      return (
        appliedOn > last ||
        earliestStartMonth(last) !== startMonth ||
        earliestStartMonth(dayAfter(last)) <= startMonth
      );
    });
    expect(wrong).toEqual([]);
    expect(everyDay.at(-1)).toBe("2030-12-31");
  });

  test("never falls when the start month rises", () => {
    const months = [...new Set(everyDay.map((date) => earliestStartMonth(date)))].toSorted();
    const dates = months.map((month) => lastApplicationDate(month));
    expect(dates).toEqual(dates.toSorted());
    expect(new Set(dates).size).toBe(97);
  });

  test("is never before the safe date, which is open, and no open day lies between the two", () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyDay), (appliedOn) => {
        const startMonth = earliestStartMonth(appliedOn);
        const safe = safeApplicationDate(startMonth);
        const last = lastApplicationDate(startMonth);
        expect(safe <= last && isOpenDay(safe)).toBe(true);
        expect(everyDay.filter((date) => date > safe && date <= last && isOpenDay(date))).toEqual([]);
      }),
    );
  });
});

describe("the steps to the first online claims", () => {
  test("in October 2024 are those of the notice, with the certificate five open days before the last open day of September", () => {
    expect(onlineStartSteps(civilMonth("2024-10"))).toStrictEqual([
      { id: "application", from: null, to: "2024-08-20" },
      { id: "setup-tool", from: "2024-09-12", to: "2024-09-15" },
      { id: "certificate-application", from: "2024-08-01", to: "2024-09-20", needed: null },
      { id: "setup", from: "2024-09-15", to: "2024-09-30" },
      { id: "connection-test", from: "2024-09-15", to: "2024-09-30", optional: true },
      { id: "first-claims", from: "2024-10-05", to: "2024-10-10" },
    ]);
  });

  test("in January 2025 reach back into the year before and count no day of its closed end", () => {
    expect(onlineStartSteps(civilMonth("2025-01"))).toStrictEqual([
      { id: "application", from: null, to: "2024-11-20" },
      { id: "setup-tool", from: "2024-12-12", to: "2024-12-15" },
      { id: "certificate-application", from: "2024-11-01", to: "2024-12-20", needed: null },
      { id: "setup", from: "2024-12-15", to: "2024-12-31" },
      { id: "connection-test", from: "2024-12-15", to: "2024-12-31", optional: true },
      { id: "first-claims", from: "2025-01-05", to: "2025-01-10" },
    ]);
  });

  test.each([
    { startMonth: "2024-10", setupOn: "2024-09-15", to: "2024-09-09", why: "a Sunday after a five-day week" },
    { startMonth: "2024-10", setupOn: "2024-09-17", to: "2024-09-09", why: "after Respect for the Aged Day" },
    { startMonth: "2024-10", setupOn: "2024-09-24", to: "2024-09-13", why: "after two holiday weekends" },
    { startMonth: "2024-10", setupOn: "2024-09-30", to: "2024-09-20", why: "after the equinox" },
    {
      startMonth: "2026-10",
      setupOn: "2026-09-28",
      to: "2026-09-16",
      why: "after five closed days with a sandwiched holiday",
    },
    {
      startMonth: "2025-01",
      setupOn: "2024-12-31",
      to: "2024-12-23",
      why: "in the closed days of the year's end",
    },
  ])(
    "the certificate for a set-up on $setupOn, $why, is applied for by $to",
    ({ startMonth, setupOn, to }) => {
      const steps = onlineStartSteps(civilMonth(startMonth), { setupOn: civilDate(setupOn) });
      expect(steps.find(({ id }) => id === "certificate-application")?.to).toBe(to);
    },
  );

  test.each([
    { sharedTerminal: true, needed: false },
    { sharedTerminal: false, needed: true },
    { sharedTerminal: undefined, needed: null },
  ])(
    "with a shared terminal $sharedTerminal say that a certificate is needed: $needed",
    ({ sharedTerminal, needed }) => {
      const steps = onlineStartSteps(civilMonth("2024-10"), { sharedTerminal });
      expect(steps.find(({ id }) => id === "certificate-application")?.needed).toBe(needed);
    },
  );

  test.each([
    { startMonth: "2027-12", provisional: false },
    { startMonth: "2028-01", provisional: true },
    { startMonth: "2028-10", provisional: true },
  ])("in $startMonth rest on holidays not yet announced: $provisional", ({ startMonth, provisional }) => {
    expect(isOnlineStartProvisional(onlineStartSteps(civilMonth(startMonth)))).toBe(provisional);
  });
});

describe("the set-up day", () => {
  test.each(["2024-09-15", "2024-09-16", "2024-09-30"])(
    "%s is fit for a start in October 2024",
    (setupOn) => {
      const steps = onlineStartSteps(civilMonth("2024-10"), { setupOn: civilDate(setupOn) });
      expect(steps).toHaveLength(6);
    },
  );

  test.each(["2024-09-14", "2024-10-01", "2023-09-20"])(
    "%s is refused for a start in October 2024",
    (setupOn) => {
      expect(() => onlineStartSteps(civilMonth("2024-10"), { setupOn: civilDate(setupOn) })).toThrow(
        expect.objectContaining({
          name: "ClaimsCheckError",
          message: `setup-day-outside-period: the set-up day ${setupOn} is not from 2024-09-15 to 2024-09-30`,
          issues: [
            {
              code: "setup-day-outside-period",
              path: ["setupOn"],
              setupOn,
              from: "2024-09-15",
              to: "2024-09-30",
            },
          ],
        }),
      );
    },
  );
});
