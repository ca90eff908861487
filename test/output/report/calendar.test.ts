import { describe, expect, test } from "vitest";
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
      { line: 3, name: "<b>甲医院</b>; 乙, 丙", key: "1" },
      { line: 7, name: "", key: "2" },
    ],
  },
  {
    by: civilDate("2026-12-20"),
    safeBy: civilDate("2026-12-18"),
    basis: "last-application-date",
    action: "online-start-application",
    wayOut: false,
    facilities: 1,
    named: [{ line: 9, name: "丁薬局", key: "3" }],
  },
];

const source = (more: Partial<ReportCalendarSource> = {}): ReportCalendarSource => ({
  title: "判定結果",
  asOf: civilDate("2026-11-22"),
  facilities: 3,
  deadlines: DEADLINES,
  leadKey: "1",
  idOf: (key) => `id${key}`,
  ...more,
});

const read = (more: Partial<ReportCalendarSource> = {}, stamp = "2026-11-22T00:00:00Z") =>
  eventsIn(calendarFile(reportCalendar(source(more), words), new Date(stamp)));

/** Of a list of more facilities than have events of their own. */
const MANY = { facilities: 500 };

describe("a list of no more than a hundred facilities", () => {
  test("has an event for each facility, the deed and the day, which its title names", () => {
    expect(read().map(({ uid, date, summary, alarms }) => [uid, date, summary, ...alarms])).toEqual([
      [
        "list-id1-form-1-2026-12-10@claims-check",
        "2026-12-10",
        "様式第1号（移行計画）の届出の期限（<b>甲医院</b>; 乙, 丙）",
        "-P6DT15H",
        "-PT15H",
      ],
      [
        "list-id2-form-1-2026-12-10@claims-check",
        "2026-12-10",
        "様式第1号（移行計画）の届出の期限（7行目の施設）",
        "-P6DT15H",
        "-PT15H",
      ],
      // The 20th is a Sunday: the event stands on the Friday before it.
      [
        "list-id3-online-start-application-2026-12-20@claims-check",
        "2026-12-18",
        "オンライン請求利用申請の期限（丁薬局）",
        "-P6DT15H",
        "-PT15H",
      ],
    ]);
  });
  test("says of a closed day which day the deadline is, and on what the file rests", () => {
    expect(read()[2]!.description.split("\n")).toEqual([
      "期限の令和8年12月20日（2026年）（日）は閉庁日です。その前の最後の開庁日に置いています。",
      "・丁薬局",
      "基準日令和8年11月22日（2026年）の判定です。届出や採用などで状況が変わったときは、作り直してください。作り直して取り込んだ際、期限の日が変わっていると前の予定が残ります。残った前の予定は削除してください。",
    ]);
  });
  test("keeps the day itself where the last open day before it has passed", () => {
    expect(read({ asOf: civilDate("2026-12-19") }).map(({ date }) => date)).toEqual(["2026-12-20"]);
  });
  test("has the way out of a month without a lawful way, under a name of its own", () => {
    const [deadline] = DEADLINES;
    const [event] = read({ deadlines: [{ ...deadline!, action: "form-3", wayOut: true }] });
    expect(event).toMatchObject({
      uid: "list-id1-way-out-2026-12-10@claims-check",
      date: "2026-12-10",
      summary: expect.stringMatching(/^空白の月の対処：様式第3号/) as unknown,
    });
  });
  test("keeps apart two rows of one facility", () => {
    const [, deadline] = DEADLINES;
    const twice = { ...deadline!, facilities: 2, named: [deadline!.named[0]!, deadline!.named[0]!] };
    expect(read({ deadlines: [twice] }).map(({ uid }) => uid)).toEqual([
      "list-id3-online-start-application-2026-12-20@claims-check",
      "list-id3-online-start-application-2026-12-20-2@claims-check",
    ]);
  });
});

describe("what an event says", () => {
  const [first] = DEADLINES;
  const MADE =
    "基準日令和8年11月22日（2026年）の判定です。届出や採用などで状況が変わったときは、作り直してください。作り直して取り込んだ際、期限の日が変わっていると前の予定が残ります。残った前の予定は削除してください。";

  test("of an open day, is whom it is about", () => {
    expect(read()[0]!.description.split("\n")).toEqual(["・<b>甲医院</b>; 乙, 丙", MADE]);
  });
  test("of many facilities, is some of their names and how many there are beside them", () => {
    const [event] = read({ ...MANY, deadlines: [{ ...first!, facilities: 300 }] });
    expect(event!.description.split("\n")).toEqual([
      "・<b>甲医院</b>; 乙, 丙",
      "・7行目の施設",
      "・ほか298施設",
      MADE,
    ]);
  });
  test("names up to three facilities in its title, each on one line", () => {
    const named = ["甲\r\n医院", "乙医院", "丙医院"].map((name, index) => ({
      line: index + 2,
      name,
      key: name,
    }));
    const titleOf = (facilities: number): string =>
      read({ ...MANY, deadlines: [{ ...first!, facilities, named }] })[0]!.summary;
    expect(titleOf(3)).toBe("様式第1号（移行計画）の届出の期限（甲 医院、乙医院、丙医院）");
    expect(titleOf(4)).toBe("様式第1号（移行計画）の届出の期限（4施設）");
  });
  test("is still said on the very day, and no more on the day after", () => {
    const uids = (day: string): string[] =>
      read({ asOf: civilDate(day), deadlines: [first!] }).map(({ uid }) => uid);
    expect(uids("2026-12-10")).toHaveLength(2);
    expect(uids("2026-12-11")).toEqual([]);
  });
});

describe("a longer list", () => {
  test("begins with the hundred and first facility", () => {
    expect(read({ facilities: 100 })).toHaveLength(3);
    expect(read({ facilities: 101 })).toHaveLength(2);
  });
  test("names its events by its first facility, what to do, the day and why it is that day", () => {
    expect(read(MANY).map(({ uid }) => uid)).toEqual([
      "list-id1-form-1-2026-12-10-last-claim-day@claims-check",
      "list-id1-online-start-application-2026-12-20-last-application-date-2026-12-18@claims-check",
    ]);
  });
  test("has one event for those with the same to do by the same day, named by up to three of them", () => {
    const [first] = DEADLINES;
    const many = { ...first!, facilities: 300 };
    expect(
      read({ ...MANY, deadlines: [first!, { ...many, action: "form-2" }] }).map(({ summary }) => summary),
    ).toEqual([
      "様式第1号（移行計画）の届出の期限（<b>甲医院</b>; 乙, 丙、7行目の施設）",
      "様式第2号（書面請求）の届出の期限（300施設）",
    ]);
  });
  test("keeps the name of an event, whatever facilities it concerns", () => {
    const [deadline] = DEADLINES;
    const fewer = { ...deadline!, facilities: 1, named: [deadline!.named[1]!] };
    expect(read({ ...MANY, deadlines: [fewer] })[0]!.uid).toBe(
      read({ ...MANY, deadlines: [deadline!] })[0]!.uid,
    );
  });
  test("of other facilities has events of its own", () => {
    const uids = [...read(MANY), ...read({ ...MANY, leadKey: "9" })].map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(4);
  });
  test("parts the end of a plan, which is no deadline, from claims that are due on the same day", () => {
    const day = civilDate("2025-06-10");
    const plans = {
      by: day,
      safeBy: day,
      action: "form-1-renewal",
      wayOut: false,
      facilities: 4,
      named: [],
    } as const;
    const events = read({
      ...MANY,
      asOf: civilDate("2025-06-01"),
      deadlines: [
        { ...plans, basis: "end-of-plan" },
        { ...plans, basis: "last-claim-day" },
      ],
    });
    expect(events.map(({ summary }) => summary)).toEqual([
      "次の移行計画（様式第1号）の届出（計画の終わりの日）（4施設）",
      "次の移行計画（様式第1号）の届出の期限（4施設）",
    ]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(2);
  });
});

test("what moves to another day is another event, and says that the earlier one stays", () => {
  const [deadline] = DEADLINES;
  const moved = { ...deadline!, by: civilDate("2027-01-08"), safeBy: civilDate("2027-01-08") };
  const [before] = read({ deadlines: [deadline!] });
  const [after] = read({ deadlines: [moved] });
  expect(after!.uid).not.toBe(before!.uid);
  expect(after!.description).toContain("残った前の予定は削除してください。");
});
