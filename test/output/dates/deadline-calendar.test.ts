import { expect, test } from "vitest";
import { deadlineWords } from "../../../src/cli/words.js";
import { deadlineCalendar } from "../../../src/output/dates/deadline-calendar.js";
import { deadline } from "../../../src/questions/dates/deadline.js";

const words = await deadlineWords("en");
const ASK =
  "About the dates ask the Payment Fund (社会保険診療報酬支払基金) and the National Health Insurance federation (国民健康保険団体連合会).";
const AUGUST = "Starting online claims (オンライン請求) in claim month August 2026";
const SHARED =
  "No certificate has to be applied for if the terminal of online eligibility verification (オンライン資格確認) is shared.";

const eventsOf = (question: Parameters<typeof deadline>[0]) =>
  deadlineCalendar(deadline(question), words).events.map(({ date, endDate, description }) => [
    endDate === undefined ? date : `${date} to ${endDate}`,
    ...description.split("\n"),
  ]);

test("an event tells what it is part of, what has to be known of its days, and whom to ask", () => {
  expect(eventsOf({ startMonth: "2026-08" })).toEqual([
    [
      "2026-06-19",
      AUGUST,
      "The deadline, Sat 20 June 2026, is a closed day: this is the last open day before it.",
      ASK,
    ],
    ["2026-07-12 to 2026-07-15", AUGUST, ASK],
    ["2026-07-24", AUGUST, "Mon 1 June 2026 to Fri 24 July", SHARED, ASK],
    ["2026-07-15 to 2026-07-31", AUGUST, ASK],
    ["2026-07-15 to 2026-07-31", AUGUST, ASK],
    ["2026-08-05 to 2026-08-10", AUGUST, ASK],
  ]);
});

test("an application that is made on a stated day is an event of that day, whatever the last one", () => {
  expect(eventsOf({ appliedOn: "2026-06-01", sharedTerminal: false }).slice(0, 3)).toEqual([
    ["2026-06-01", AUGUST, ASK],
    ["2026-07-12 to 2026-07-15", AUGUST, ASK],
    ["2026-07-24", AUGUST, "Mon 1 June 2026 to Fri 24 July", ASK],
  ]);
});

test("the last day for the application is told as it is where it is open", () => {
  expect(eventsOf({ startMonth: "2026-07" })[0]).toEqual([
    "2026-05-20",
    "Starting online claims (オンライン請求) in claim month July 2026",
    ASK,
  ]);
});
