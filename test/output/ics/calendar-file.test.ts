import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, civilDate } from "../../../src/calendar/civil-date.js";
import type { CalendarEvent } from "../../../src/output/ics/calendar-file.js";
import { calendarFile } from "../../../src/output/ics/calendar-file.js";
import { eventsIn } from "./read-calendar.js";

const STAMP = new Date("2024-08-01T09:30:15.250+09:00");

const application: CalendarEvent = {
  uid: "deadline-2024-10-application@claims-check",
  date: civilDate("2024-08-20"),
  summary: "オンライン請求利用申請の期限",
  description: "令和6年10月（2024年）請求分から",
  alarms: [7, 1],
};

const setup: CalendarEvent = {
  uid: "deadline-2024-10-setup@claims-check",
  date: civilDate("2024-09-15"),
  endDate: civilDate("2024-09-30"),
  summary: "設定作業",
  description: "端末",
  alarms: [],
};

const fileOf = (...events: CalendarEvent[]): string => calendarFile({ name: "期限", events }, STAMP);

/** The events as a reader has them: a reminder lies before its event. */
const read = (events: readonly CalendarEvent[]): unknown[] =>
  events.map((event) => ({
    ...event,
    alarms: event.alarms.map((days) => (days === 7 ? "-P6DT15H" : "-PT15H")),
  }));

describe("the lines of a calendar file", () => {
  test("are those of RFC 5545 for an event of one day with two reminders", () => {
    expect(fileOf(application).split("\r\n")).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//claims-check//claims-check//EN",
      "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH",
      "NAME:期限",
      "X-WR-CALNAME:期限",
      "BEGIN:VEVENT",
      "UID:deadline-2024-10-application@claims-check",
      "DTSTAMP:20240801T003015Z",
      "SEQUENCE:28707870",
      "DTSTART;VALUE=DATE:20240820",
      "DTEND;VALUE=DATE:20240821",
      "SUMMARY:オンライン請求利用申請の期限",
      "DESCRIPTION:令和6年10月（2024年）請求分から",
      "TRANSP:TRANSPARENT",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "DESCRIPTION:オンライン請求利用申請の期限",
      "TRIGGER:-P6DT15H",
      "END:VALARM",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "DESCRIPTION:オンライン請求利用申請の期限",
      "TRIGGER:-PT15H",
      "END:VALARM",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
  });

  test("end an event of several days on the day after its last one, across a month", () => {
    expect(fileOf(setup)).toContain("DTSTART;VALUE=DATE:20240915\r\nDTEND;VALUE=DATE:20241001\r\n");
  });

  test("escape what has a meaning in the format", () => {
    const hostile = {
      ...application,
      summary: "a,b;c\\d\r\ne\rf\u0007",
      description: "END:VEVENT\nBEGIN:VEVENT",
    };
    expect(fileOf(hostile)).toContain("SUMMARY:a\\,b\\;c\\\\d\\ne\\nf\r\n");
    expect(fileOf(hostile).match(/^END:VEVENT\r$/gm)).toHaveLength(1);
  });

  test("carry the name of the calendar for readers old and new, escaped", () => {
    const lines = calendarFile({ name: "期限, その他", events: [application] }, STAMP).split("\r\n");
    expect(lines).toContain("NAME:期限\\, その他");
    expect(lines).toContain("X-WR-CALNAME:期限\\, その他");
  });

  test("are folded at 75 octets between characters, and each further line begins with one space", () => {
    const lines = fileOf({ ...application, summary: "請".repeat(60), description: "" }).split("\r\n");
    const first = lines.findIndex((line) => line.startsWith("SUMMARY:"));
    expect(lines.slice(first, first + 3)).toEqual([
      `SUMMARY:${"請".repeat(22)}`,
      ` ${"請".repeat(24)}`,
      ` ${"請".repeat(14)}`,
    ]);
  });

  test.each([
    ["x", 67, 33],
    ["é", 33, 37],
    ["\u07ff", 33, 37],
    ["\u0800", 22, 24],
    ["請", 22, 24],
    ["\u{10000}", 16, 18],
    ["𠮷", 16, 18],
  ])(
    "hold as many of the letter %s as their octets allow: %i after the name, then %i",
    (letter, first, next) => {
      const lines = fileOf({ ...application, summary: letter.repeat(100), alarms: [] }).split("\r\n");
      const begin = lines.findIndex((line) => line.startsWith("SUMMARY:"));
      expect(lines.slice(begin, begin + 2)).toEqual([
        `SUMMARY:${letter.repeat(first)}`,
        ` ${letter.repeat(next)}`,
      ]);
    },
  );

  test.each([
    [67, 1],
    [68, 2],
  ])("with a title of %d letters take %d", (letters, lines) => {
    const text = fileOf({ ...application, summary: "x".repeat(letters), description: "", alarms: [] });
    expect(text.split("\r\n").filter((line) => /^(SUMMARY:| )x+$/.test(line))).toHaveLength(lines);
  });

  test("carry a higher sequence in a file made a minute later", () => {
    const later = calendarFile({ name: "期限", events: [application] }, new Date("2024-08-01T00:31:00Z"));
    expect(later).toContain("SEQUENCE:28707871\r\n");
    expect(later).toContain("UID:deadline-2024-10-application@claims-check\r\n");
  });

  test("are refused for an event that ends before it begins", () => {
    expect(() => fileOf({ ...setup, endDate: civilDate("2024-09-14") })).toThrow(
      new RangeError(
        "the event deadline-2024-10-setup@claims-check ends on 2024-09-14, before it begins on 2024-09-15",
      ),
    );
  });

  test("are refused for a stamp that is no instant", () => {
    expect(() => calendarFile({ name: "", events: [application] }, new Date("yesterday"))).toThrow(
      RangeError,
    );
  });
});

describe("a parser that is not the writer's", () => {
  test("reads the same events back", () => {
    expect(eventsIn(fileOf(application, setup))).toEqual([
      {
        uid: "deadline-2024-10-application@claims-check",
        date: "2024-08-20",
        summary: "オンライン請求利用申請の期限",
        description: "令和6年10月（2024年）請求分から",
        alarms: ["-P6DT15H", "-PT15H"],
      },
      {
        uid: "deadline-2024-10-setup@claims-check",
        date: "2024-09-15",
        endDate: "2024-09-30",
        summary: "設定作業",
        description: "端末",
        alarms: [],
      },
    ]);
  });

  // Control characters cannot be written in the format, and no line end but one.
  const text = fc
    .oneof(
      fc.string({ unit: "grapheme", maxLength: 200 }),
      fc.string({
        unit: fc.constantFrom(
          "請",
          "求",
          ",",
          ";",
          ":",
          "\\",
          '"',
          "\n",
          "\t",
          " ",
          "x",
          "髙",
          "𠮷",
          "﨑",
          "👨‍👩‍👧",
          "が",
          "BEGIN:VEVENT",
          "\nEND:VCALENDAR\n",
        ),
        maxLength: 200,
      }),
    )
    // oxlint-disable-next-line no-control-regex -- what the format cannot hold is left out of the comparison
    .map((value) => value.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ""));
  const event: fc.Arbitrary<CalendarEvent> = fc
    .record({
      uid: fc.uuid(),
      start: fc.integer({ min: 0, max: 3000 }),
      length: fc.integer({ min: 0, max: 400 }),
      summary: text,
      description: text,
      alarms: fc.subarray([7, 1]),
    })
    .map(({ start, length, ...rest }) => {
      const date = addDays(civilDate("2023-01-01"), start);
      return length === 0 ? { ...rest, date } : { ...rest, date, endDate: addDays(date, length) };
    });

  test("reads back any events: Japanese, long lines and hostile text", () => {
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 4 }), (events) => {
        expect(eventsIn(fileOf(...events))).toEqual(read(events));
      }),
    );
  });

  test("never meets a line of more than 75 octets, or a character cut in two", () => {
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 4 }), (events) => {
        const file = fileOf(...events);
        expect(file.endsWith("\r\n")).toBe(true);
        for (const line of file.split("\r\n")) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(Buffer.from(line).toString()).toBe(line);
          expect(line).not.toMatch(/[\r\n]/);
        }
      }),
    );
  });
});
