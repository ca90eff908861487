import { expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import { reportWords } from "../../../src/cli/words.js";
import { calendarFile } from "../../../src/output/ics/calendar-file.js";
import { reportCalendar, type ReportCalendarSource } from "../../../src/output/report/calendar.js";
import type { ReportDeadline } from "../../../src/questions/list/report.js";
import { eventsIn } from "../ics/read-calendar.js";

const words = await reportWords("ja");

const DEADLINES: ReportDeadline[] = [
  {
    by: civilDate("2026-12-10"),
    safeBy: civilDate("2026-12-10"),
    basis: "last-claim-day",
    action: "form-1",
    wayOut: false,
    facilities: 2,
    named: [
      { line: 3, name: "<b>甲医院</b>; 乙, 丙" },
      { line: 7, name: "" },
    ],
  },
  {
    by: civilDate("2026-12-20"),
    safeBy: civilDate("2026-12-18"),
    basis: "last-application-date",
    action: "online-start-application",
    wayOut: false,
    facilities: 300,
    named: [{ line: 9, name: "丁薬局" }],
  },
];

const source = (more: Partial<ReportCalendarSource> = {}): ReportCalendarSource => ({
  title: "判定結果",
  listId: "abc",
  asOf: civilDate("2026-11-22"),
  deadlines: DEADLINES,
  ...more,
});

const read = (more: Partial<ReportCalendarSource> = {}, stamp = "2026-11-22T00:00:00Z") =>
  eventsIn(calendarFile(reportCalendar(source(more), words), new Date(stamp)));

test("a deadline is one event that lists the facilities concerned", () => {
  const [first, second] = read();
  expect(first).toMatchObject({
    date: "2026-12-10",
    summary: "様式第1号（移行計画）の届出の期限（2施設）",
    alarms: ["-P7D", "-P1D"],
  });
  expect(first!.description.split("\n")).toEqual([
    "・<b>甲医院</b>; 乙, 丙",
    "・7行目の施設",
    "基準日令和8年11月22日（2026年）の判定です。届出や採用などで事実が変わったときは、作り直してください。作り直して取り込んだ際、期限の日が変わっていると前の予定が残ります。残った前の予定は削除してください。",
  ]);
  expect(second!.description.split("\n").slice(0, 3)).toEqual([
    "その前の最後の開庁日：12月18日（金）",
    "・丁薬局",
    "・ほか299施設",
  ]);
});

test("an event keeps its name when the file is made again, even with other facilities", () => {
  const again = read(
    { asOf: civilDate("2026-11-30"), deadlines: [{ ...DEADLINES[0]!, facilities: 1 }] },
    "2026-11-30T00:00:00Z",
  );
  expect(again[0]!.uid).toBe(read()[0]!.uid);
});

test("an event stands for its day: what moves to another is another event, and says that the earlier one stays", () => {
  const [deadline] = DEADLINES;
  const moved = { ...deadline!, by: civilDate("2027-01-10"), safeBy: civilDate("2027-01-10") };
  const [before] = read({ deadlines: [deadline!] });
  const [after] = read({ deadlines: [moved] });
  expect(after!.uid).not.toBe(before!.uid);
  expect(after!.description).toContain(
    "作り直して取り込んだ際、期限の日が変わっていると前の予定が残ります。残った前の予定は削除してください。",
  );
});

test("no two events share a name, and those of another list have names of their own", () => {
  const uids = [...read(), ...read({ listId: "def" })].map(({ uid }) => uid);
  expect(new Set(uids).size).toBe(4);
});

test("those who act by one day, yet with another last open day before it, have an event of their own", () => {
  const plans = {
    by: civilDate("2025-05-10"),
    action: "form-1-renewal",
    wayOut: false,
    facilities: 1,
    named: [],
  } as const;
  const events = read({
    asOf: civilDate("2025-05-01"),
    deadlines: [
      { ...plans, safeBy: civilDate("2025-05-09"), basis: "end-of-plan" },
      { ...plans, safeBy: civilDate("2025-05-10"), basis: "last-claim-day" },
    ],
  });
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(2);
});

test("the end of a plan is called that, not a deadline, and parted from the claims that are due on the same day", () => {
  const day = civilDate("2025-06-10");
  const plans = {
    by: day,
    safeBy: day,
    action: "form-1-renewal",
    wayOut: false,
    facilities: 1,
    named: [],
  } as const;
  const events = read({
    asOf: civilDate("2025-06-01"),
    deadlines: [
      { ...plans, basis: "end-of-plan" },
      { ...plans, basis: "last-claim-day" },
    ],
  });
  expect(events.map(({ summary }) => summary)).toEqual([
    "次の移行計画（様式第1号）の届出（計画の終わりの日）（1施設）",
    "次の移行計画（様式第1号）の届出の期限（1施設）",
  ]);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(2);
});
