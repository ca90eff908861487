import { dayInJapan } from "../../calendar/civil-date.js";
import { readMonth } from "../../calendar/read-date.js";
import { deadlineCalendar } from "../../output/dates/deadline-calendar.js";
import { deadline, type StartMonthAnswer } from "../../questions/dates/deadline.js";
import { submissionWindow } from "../../questions/dates/window.js";
import { datesScreen, startAnswer, windowAnswer } from "../screens/dates.js";
import { monthEchoed } from "../screens/parts.js";
import type { PageWords } from "../words.js";
import { downloadCalendar } from "./calendar.js";
import { byId, show, textIn } from "./elements.js";

const QUESTIONS = ["start", "window"] as const;

/** The part of the page for dates. */
export function startDates(words: PageWords): void {
  const today = dayInJapan(new Date());
  let schedule: StartMonthAnswer | undefined;
  show("view-dates", datesScreen(today, words));
  for (const name of QUESTIONS) {
    const field = byId(name);
    const echo = (): ReturnType<typeof readMonth> => {
      const reading = readMonth(textIn(name));
      byId(`${name}-read`).textContent = reading.ok
        ? monthEchoed(reading.value, words)
        : words.page.problem(words.program.valueProblem(reading.issue));
      field.setAttribute("aria-invalid", String(!reading.ok));
      return reading;
    };
    field.addEventListener("input", echo);
    field.closest("form")!.addEventListener("submit", (event) => {
      event.preventDefault();
      const reading = echo();
      if (!reading.ok) {
        field.focus();
        return;
      }
      if (name === "window")
        show("window-answer", windowAnswer(submissionWindow({ claimMonth: reading.value }), words));
      else {
        schedule = deadline({ startMonth: reading.value, asOf: today });
        show("start-answer", startAnswer(schedule, words));
      }
      byId(`${name}-answer`).focus();
    });
  }
  byId("view-dates").addEventListener("click", ({ target }) => {
    const act = (target as HTMLElement).closest<HTMLElement>("[data-act]")?.dataset["act"];
    if (act === "deadline-calendar" && schedule !== undefined)
      void downloadCalendar("deadlines.ics", deadlineCalendar(schedule, words), {}, words);
  });
}
