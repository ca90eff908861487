import { describe, expect, test } from "vitest";
import { civilDate, civilMonth } from "../../../src/calendar/civil-date.js";
import type { Facility } from "../../../src/facility/facts.js";
import { calendarFile } from "../../../src/output/ics/calendar-file.js";
import { deadlineCalendar } from "../../../src/output/dates/deadline-calendar.js";
import type { DeadlineWords } from "../../../src/output/dates/deadline-text.js";
import { planCalendar } from "../../../src/output/plan/calendar.js";
import { deadline, type DeadlineQuestion } from "../../../src/questions/dates/deadline.js";
import { plan, type PlanRange } from "../../../src/questions/plan/plan.js";
import { deadline as deadlineEn } from "../../../src/wording/en/deadline.js";
import { deadline as deadlineJa } from "../../../src/wording/ja/deadline.js";
import * as planWords from "../plan/words.js";
import { eventsIn, type ReadEvent } from "./read-calendar.js";

const STAMP = new Date("2024-08-01T00:30:00Z");
const ja: DeadlineWords = { ...planWords.ja, deadline: deadlineJa };
const en: DeadlineWords = { ...planWords.en, deadline: deadlineEn };

function deadlineEvents(question: DeadlineQuestion, words: DeadlineWords = ja): ReadEvent[] {
  const answer = deadline(question);
  return eventsIn(calendarFile(deadlineCalendar(answer, words), STAMP));
}

const planEvents = (
  facility: Facility,
  asOf: string,
  range: PlanRange = {},
  words = planWords.ja,
): ReadEvent[] => eventsIn(calendarFile(planCalendar(plan(facility, civilDate(asOf), range), words), STAMP));

const daysOf = (events: readonly ReadEvent[]): string[] =>
  events.map(({ uid, date, endDate }) =>
    [uid.replace("@claims-check", ""), date, endDate ?? ""].join(" ").trimEnd(),
  );

const october = { startMonth: civilMonth("2024-10") };

describe("the calendar of the steps to online claims", () => {
  test("has an event for each step: a last day, or the days that the step takes", () => {
    expect(daysOf(deadlineEvents(october))).toEqual([
      "deadline-application-2024-10 2024-08-20",
      "deadline-setup-tool-2024-10 2024-09-12 2024-09-15",
      "deadline-certificate-application-2024-10 2024-09-20",
      "deadline-setup-2024-10 2024-09-15 2024-09-30",
      "deadline-connection-test-2024-10 2024-09-15 2024-09-30",
      "deadline-first-claims-2024-10 2024-10-05 2024-10-10",
    ]);
  });

  test("reminds at nine in the morning a week and a day ahead, on the last open day where that is closed", () => {
    expect(deadlineEvents(october).map(({ date, alarms }) => [date, ...alarms])).toEqual([
      // Tuesday: from the Tuesday before at nine, and from Monday at nine.
      ["2024-08-20", "-P6DT15H", "-PT15H"],
      // A Thursday.
      ["2024-09-12", "-P6DT15H", "-PT15H"],
      // A Friday.
      ["2024-09-20", "-P6DT15H", "-PT15H"],
      // A Sunday: Friday the 6th, and Friday the 13th.
      ["2024-09-15", "-P8DT15H", "-P1DT15H"],
      ["2024-09-15", "-P8DT15H", "-P1DT15H"],
      // A Saturday: Friday the 27th, and Friday the 4th.
      ["2024-10-05", "-P7DT15H", "-PT15H"],
    ]);
  });

  test("has the application on the day on which it is made, where that was stated", () => {
    const events = deadlineEvents({ appliedOn: civilDate("2024-08-05") });
    expect(daysOf(events)[0]).toBe("deadline-application-2024-10 2024-08-05");
  });

  test("leaves the certificate out where the terminal is shared", () => {
    const uids = deadlineEvents({ ...october, sharedTerminal: true }).map(({ uid }) => uid);
    expect(uids).toHaveLength(5);
    expect(uids).not.toContain("deadline-certificate-application-2024-10@claims-check");
  });

  test("keeps its names when the set-up day moves a date, so that a second import updates", () => {
    const moved = deadlineEvents({ ...october, setupOn: civilDate("2024-09-17") });
    expect(moved.map(({ uid }) => uid)).toEqual(deadlineEvents(october).map(({ uid }) => uid));
    expect(moved[2]!.date).toBe("2024-09-09");
  });

  test("tells in Japanese and in English what to do and that the last open day stands for a closed one", () => {
    const march = { startMonth: civilMonth("2024-03") };
    expect(deadlineEvents(march)[0]).toMatchObject({
      summary: "オンライン請求利用申請（令和6年3月（2024年）請求分から）",
      description: expect.stringContaining("期限の令和6年1月20日（2024年）（土）は閉庁日です。"),
      date: "2024-01-19",
    });
    expect(deadlineEvents(march, en)[0]).toMatchObject({
      summary: "Application (利用申請), online claims from March 2024",
      description: expect.stringContaining("The deadline, Sat 20 January 2024, is a closed day"),
    });
  });
});

const afterReport: Facility = {
  type: "clinic",
  method: "paper",
  paperGround: "elderly",
  refiled: true,
  youngestDob: civilDate("1990-05-03"),
  youngerHireReportedOn: civilDate("2025-06-25"),
};

describe("the calendar of a plan", () => {
  test("has what is left to do, and the days on which the claims of a gap would have been due", () => {
    expect(daysOf(planEvents(afterReport, "2025-06-25"))).toEqual([
      "plan-late-claim-2025-09 2025-09-10",
      "plan-form-3-2025-08 2025-08-10",
      "plan-online-start-application-2025-09 2025-07-18",
      "plan-gap-2025-08 2025-08-01 2025-08-10",
    ]);
  });

  test("has both ways of a clinic on disk, with their reminders", () => {
    const events = planEvents({ method: "optical" }, "2024-08-01");
    expect(daysOf(events)).toEqual([
      "plan-form-1-2024-10 2024-08-30",
      "plan-online-start-application-2024-10 2024-08-20",
    ]);
    expect(events.map(({ alarms }) => alarms)).toEqual([
      ["-P6DT15H", "-PT15H"],
      ["-P6DT15H", "-PT15H"],
    ]);
    expect(events[0]!.description).toContain("事務連絡等で案内された期限：令和6年8月31日（2024年）（土）");
  });

  test("has a gap that no application could have prevented, and says so", () => {
    const facility: Facility = { type: "hospital", method: "none", designatedOn: civilDate("2025-05-01") };
    const gap = planEvents(facility, "2025-05-25").find(({ uid }) => uid.startsWith("plan-gap-2025-06"));
    expect(gap?.description).toContain("4月20日（日））は指定より前の日");
  });

  test("leaves out what has passed", () => {
    expect(daysOf(planEvents({ method: "optical" }, "2024-08-25"))).toEqual([
      "plan-form-1-2024-10 2024-08-30",
      "plan-online-start-application-2024-11 2024-09-20",
    ]);
    expect(planEvents({ method: "optical" }, "2026-01-05", { from: civilMonth("2024-08") })).toEqual([]);
  });

  test("has a report that is due without delay on the day of the question, or of a hire still to come", () => {
    const hired: Facility = { ...afterReport, youngerHireOn: civilDate("2025-08-15") };
    const { youngerHireReportedOn, ...unreported } = hired;
    expect(youngerHireReportedOn).toBe("2025-06-25");
    const reportOn = (asOf: string): string | undefined =>
      daysOf(planEvents(unreported, asOf)).find((line) => line.startsWith("plan-younger-hire-report"));
    expect(reportOn("2025-06-10")).toBe("plan-younger-hire-report-2025-09 2025-08-15");
    expect(reportOn("2025-08-20")).toBe("plan-younger-hire-report-2025-09 2025-08-20");
  });

  test("keeps the name of an event whose day moves before the same claims, and has another before those of another month", () => {
    const renewalOf = (planEndsOn: string): string | undefined =>
      daysOf(
        planEvents(
          { method: "optical", planFrom: civilDate("2024-11-01"), planEndsOn: civilDate(planEndsOn) },
          "2025-04-01",
        ),
      ).find((line) => line.startsWith("plan-form-1-renewal"));
    expect(renewalOf("2025-05-10")).toBe("plan-form-1-renewal-2025-06 2025-05-09");
    expect(renewalOf("2025-05-31")).toBe("plan-form-1-renewal-2025-06 2025-05-30");
    expect(renewalOf("2025-06-15")).toBe("plan-form-1-renewal-2025-07 2025-06-13");
  });

  test("names each event once, in Japanese and in English alike", () => {
    const uids = planEvents(afterReport, "2025-08-21").map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
    const english = planEvents(afterReport, "2025-08-21", {}, planWords.en);
    expect(english.map(({ uid }) => uid)).toEqual(uids);
    expect(english.at(-1)!.summary).toMatch(/^Claims of \w+ 2025: no lawful medium$/);
  });
});
