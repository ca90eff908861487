import { describe, expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import { calendarFor, ownerKey } from "../../../src/output/ics/calendar-owner.js";
import { dayToAct, remindersBefore } from "../../../src/output/ics/event-days.js";

describe("the reminders of an event", () => {
  test.each([
    ["a Thursday: a week and a day before it", "2026-12-10", [7, 1]],
    ["a Monday: a week before it, and on the Friday", "2026-12-21", [7, 3]],
    ["a Sunday: on the Friday nine days before it, and on the Friday", "2026-12-20", [9, 2]],
    ["after the holidays: on the last day before them, once", "2027-01-04", [7]],
    [
      "a Sunday in the holidays: on the Friday nine days before it, and on the last day before them",
      "2027-01-03",
      [9, 6],
    ],
  ])("of %s", (_, day, days) => {
    expect(remindersBefore(civilDate(day))).toEqual(days);
  });
});

test.each([
  ["2026-11-28", "2026-12-18"],
  ["2026-12-18", "2026-12-18"],
  ["2026-12-19", "2026-12-20"],
])(
  "a deadline on a Sunday stands on the Friday before it until that has passed: seen on %s",
  (today, day) => {
    expect(dayToAct(civilDate("2026-12-20"), civilDate("2026-12-18"), civilDate(today))).toBe(day);
  },
);

describe("whose calendar it is", () => {
  test.each([
    ["its name, however wide its characters are", "　ＡＢＣ 医院 ", {}, "name ABC 医院"],
    ["the name alone, whatever is stated beside it", "甲医院", { type: "clinic" }, "name 甲医院"],
    [
      "without a name what lasts about it",
      null,
      {
        type: "clinic",
        method: "paper",
        designatedOn: civilDate("2020-04-01"),
        youngestDob: civilDate("1944-01-01"),
      },
      "type clinic, designatedOn 2020-04-01, youngestDob 1944-01-01",
    ],
    ["nothing that is not known", null, { type: "unknown", youngestDob: "none" }, "youngestDob none"],
    ["nobody, where nothing that lasts is stated", null, { method: "paper", type: "unknown" }, null],
  ] as const)("is told by %s", (_, name, facility, key) => {
    expect(ownerKey(name, facility)).toBe(key);
  });

  const calendar = {
    name: "期限",
    events: [
      { uid: "plan-form-1", date: civilDate("2026-12-10"), summary: "届出", description: "甲", alarms: [1] },
    ],
  };
  const named = (name: string, what: string): string => `${name}：${what}`;

  test("stands before the title of the calendar and of each event, and its id before theirs", () => {
    expect(calendarFor({ name: "甲医院", id: "a1" }, calendar, named)).toEqual({
      name: "甲医院：期限",
      events: [
        {
          uid: "a1-plan-form-1",
          date: "2026-12-10",
          summary: "甲医院：届出",
          description: "甲",
          alarms: [1],
        },
      ],
    });
  });
  test("changes nothing where it is not known", () => {
    expect(calendarFor({ name: null, id: null }, calendar, named)).toEqual(calendar);
  });
});
