import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CivilMonth } from "../../../src/calendar/civil-date.js";
import { civilMonth, monthsAfter, weekday } from "../../../src/calendar/civil-date.js";
import type { SubmissionWindow } from "../../../src/regulation/dates/submission-windows.js";
import {
  lastClaimDay,
  onlineClaimDays,
  submissionWindowCitations,
  submissionWindows,
  windowExceptions,
} from "../../../src/regulation/dates/submission-windows.js";

const windowsOf = (month: string): Record<"online" | "optical" | "paper", SubmissionWindow> => {
  const windows = submissionWindows(civilMonth(month));
  const of = (method: string): SubmissionWindow => windows.find((window) => window.method === method)!;
  return { online: of("online"), optical: of("optical"), paper: of("paper") };
};

const daysOf = (window: SubmissionWindow): string =>
  window.sessions.map(({ date }) => date.slice(8)).join(" ");

const anyMonth: fc.Arbitrary<CivilMonth> = fc
  .integer({ min: 0, max: 12 * 12 - 1 })
  .map((months) => monthsAfter(civilMonth("2019-01"), months));

describe("online", () => {
  test("in May 2024 claims are taken from the 5th to the 10th, to 21:00 and then to midnight", () => {
    expect(windowsOf("2024-05").online.sessions).toEqual([
      { date: "2024-05-05", opens: "2024-05-05T08:00:00+09:00", closes: "2024-05-05T21:00:00+09:00" },
      { date: "2024-05-06", opens: "2024-05-06T08:00:00+09:00", closes: "2024-05-06T21:00:00+09:00" },
      { date: "2024-05-07", opens: "2024-05-07T08:00:00+09:00", closes: "2024-05-07T21:00:00+09:00" },
      { date: "2024-05-08", opens: "2024-05-08T08:00:00+09:00", closes: "2024-05-09T00:00:00+09:00" },
      { date: "2024-05-09", opens: "2024-05-09T08:00:00+09:00", closes: "2024-05-10T00:00:00+09:00" },
      { date: "2024-05-10", opens: "2024-05-10T08:00:00+09:00", closes: "2024-05-11T00:00:00+09:00" },
    ]);
    expect(windowsOf("2024-05").online.deadline).toBe("2024-05-11T00:00:00+09:00");
  });

  test("in May 2024 errors are corrected from the 5th to the 12th, on the last two days to 21:00", () => {
    const { corrections } = windowsOf("2024-05").online;
    expect(corrections.map(({ date, closes }) => [date, closes])).toEqual([
      ["2024-05-05", "2024-05-05T21:00:00+09:00"],
      ["2024-05-06", "2024-05-06T21:00:00+09:00"],
      ["2024-05-07", "2024-05-07T21:00:00+09:00"],
      ["2024-05-08", "2024-05-09T00:00:00+09:00"],
      ["2024-05-09", "2024-05-10T00:00:00+09:00"],
      ["2024-05-10", "2024-05-11T00:00:00+09:00"],
      ["2024-05-11", "2024-05-11T21:00:00+09:00"],
      ["2024-05-12", "2024-05-12T21:00:00+09:00"],
    ]);
    expect(new Set(corrections.map(({ opens }) => opens?.slice(10)))).toEqual(new Set(["T08:00:00+09:00"]));
  });

  test("the days are the same in every month, whatever days of the week they are", () => {
    fc.assert(
      fc.property(
        anyMonth.filter((month) => month !== "2026-10"),
        (month) => {
          const [online] = submissionWindows(month);
          expect(daysOf(online)).toBe("05 06 07 08 09 10");
          expect(online.deadline).toBe(`${month}-11T00:00:00+09:00`);
          expect(onlineClaimDays(month)).toEqual({ from: `${month}-05`, to: `${month}-10` });
        },
      ),
    );
  });
});

describe("at the counter", () => {
  test.each([
    { month: "2024-01", days: "04 05 09 10", why: "closed to the 3rd, Coming of Age Day on the 8th" },
    { month: "2024-02", days: "01 02 05 06 07 08 09 10", why: "the 10th a Saturday" },
    { month: "2024-05", days: "01 02 07 08 09 10", why: "a substitute holiday on the 6th" },
    {
      month: "2024-11",
      days: "01 05 06 07 08 10",
      why: "a substitute holiday on the 4th, the 10th a Sunday",
    },
    { month: "2025-08", days: "01 04 05 06 07 08 10", why: "the 10th a Sunday" },
    { month: "2025-01", days: "06 07 08 09 10", why: "closed to the 3rd, then a weekend" },
    { month: "2026-05", days: "01 07 08 10", why: "a substitute holiday on the 6th, the 10th a Sunday" },
    { month: "2026-10", days: "01 02 05 06 07 08 09 10", why: "the 10th a Saturday" },
  ])("in $month claims are taken on $days: $why", ({ month, days }) => {
    expect(daysOf(windowsOf(month).optical)).toBe(days);
    expect(daysOf(windowsOf(month).paper)).toBe(days);
  });

  test("the hours end at 17:30, and no source says when they begin", () => {
    expect(windowsOf("2024-01").optical).toEqual({
      method: "optical",
      sessions: [
        { date: "2024-01-04", opens: null, closes: "2024-01-04T17:30:00+09:00" },
        { date: "2024-01-05", opens: null, closes: "2024-01-05T17:30:00+09:00" },
        { date: "2024-01-09", opens: null, closes: "2024-01-09T17:30:00+09:00" },
        { date: "2024-01-10", opens: null, closes: "2024-01-10T17:30:00+09:00" },
      ],
      deadline: "2024-01-10T17:30:00+09:00",
      corrections: [],
    });
  });

  // Miyazaki's federation takes claims on a Saturday before a 10th that is a Sunday as well: a local practice.
  test.each([
    { month: "2024-03", miyazaki: ["09", "10"], weekdayOfTheTenth: 0 },
    { month: "2024-04", miyazaki: ["10"], weekdayOfTheTenth: 3 },
    { month: "2024-05", miyazaki: ["10"], weekdayOfTheTenth: 5 },
    { month: "2024-06", miyazaki: ["10"], weekdayOfTheTenth: 1 },
    { month: "2024-07", miyazaki: ["10"], weekdayOfTheTenth: 3 },
    { month: "2024-08", miyazaki: ["10"], weekdayOfTheTenth: 6 },
    { month: "2024-09", miyazaki: ["10"], weekdayOfTheTenth: 2 },
    { month: "2024-10", miyazaki: ["10"], weekdayOfTheTenth: 4 },
  ])(
    "the last day of $month is the last one of Miyazaki's calendar",
    ({ month, miyazaki, weekdayOfTheTenth }) => {
      const { optical, paper } = windowsOf(month);
      expect(optical.sessions.at(-1)?.date).toBe(`${month}-${miyazaki.at(-1)}`);
      expect(paper.sessions.at(-1)?.date).toBe(`${month}-${miyazaki.at(-1)}`);
      expect(weekday(lastClaimDay(civilMonth(month)))).toBe(weekdayOfTheTenth);
    },
  );
});

test("every window is in order, closes last at its deadline, and opens no session before the last one closed", () => {
  fc.assert(
    fc.property(anyMonth, (month) => {
      for (const { sessions, deadline, corrections } of submissionWindows(month)) {
        expect(sessions.at(-1)?.closes).toBe(deadline);
        for (const list of [sessions, corrections]) {
          const instants = list
            .flatMap(({ opens, closes }) => [opens ?? closes, closes])
            .map((at) => Date.parse(at));
          expect(instants).not.toContain(Number.NaN);
          expect(instants).toEqual(instants.toSorted((a, b) => a - b));
        }
      }
    }),
  );
});

describe("October 2026, in which the federations took claims online for longer", () => {
  const windows = submissionWindows(civilMonth("2026-10"));

  test("online has one window for each payer, disks and paper one for both", () => {
    expect(windows.map(({ method, payer, deadline }) => [method, payer, deadline])).toEqual([
      ["online", "payment-fund", "2026-10-11T00:00:00+09:00"],
      ["online", "national-health-insurance-federation", "2026-10-13T21:00:00+09:00"],
      ["optical", undefined, "2026-10-10T17:30:00+09:00"],
      ["paper", undefined, "2026-10-10T17:30:00+09:00"],
    ]);
    expect(windows[1]?.sessions.map(({ date }) => date.slice(8)).join(" ")).toBe(
      "05 06 07 08 09 10 11 12 13",
    );
  });

  test.each(["2026-09", "2026-11"])("%s has nothing of the kind", (month) => {
    expect(submissionWindows(civilMonth(month)).map(({ method, payer }) => [method, payer])).toEqual([
      ["online", undefined],
      ["optical", undefined],
      ["paper", undefined],
    ]);
  });

  test("is of grade B, and cites the federations", () => {
    expect(windowExceptions.map(({ grade }) => grade)).toEqual(["B"]);
    const cited = (month: string) =>
      submissionWindowCitations("online", civilMonth(month)).map(({ source }) => source);
    expect(cited("2026-10")).toContain("federations-2026-10");
    expect(cited("2026-11")).not.toContain("federations-2026-10");
    expect(submissionWindowCitations("paper", civilMonth("2026-10"))).toEqual(
      submissionWindowCitations("paper"),
    );
  });
});
