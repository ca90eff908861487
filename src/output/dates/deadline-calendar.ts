import { openDayOnOrBefore } from "../../calendar/open-days.js";
import type { DeadlineAnswer } from "../../questions/dates/deadline.js";
import type { OnlineStartStep } from "../../regulation/dates/online-start.js";
import { safeApplicationDate } from "../../regulation/dates/online-start.js";
import type { Calendar, CalendarEvent } from "../ics/calendar-file.js";
import { calendarUid } from "../ics/calendar-uid.js";
import { remindersBefore } from "../ics/event-days.js";
import { BOTH_PAYERS } from "../../regulation/measures/payers.js";
import { payersByName } from "../parts/payer-names.js";
import { dayOfApplication, type DeadlineWords } from "./deadline-text.js";

/**
 * The steps to the first online claims as calendar events: one on each last day, or over the days of the step. A
 * certificate that is not needed has none; an application made on a stated day is placed on that day.
 *
 * @param words the wording of the language
 * @example deadlineCalendar(deadline({ startMonth: civilMonth("2024-10") }), words).events[0].uid // => "deadline-application-2024-10@claims-check"
 */
export function deadlineCalendar(answer: DeadlineAnswer, words: DeadlineWords): Calendar {
  const { deadline: say, dates } = words;
  const month = "startMonth" in answer ? answer.startMonth : answer.earliestStartMonth;
  const title = say.startingIn(dates.month(month));
  const [fund, federation] = payersByName(BOTH_PAYERS, dayOfApplication(answer), say.language);
  const events = answer.steps
    .filter(({ needed }) => needed !== false)
    .map((step): CalendarEvent => {
      const days = daysOf(step, answer);
      return {
        uid: calendarUid("deadline", step.id, month),
        ...days,
        summary: say.calendar.summary(say.stepNames[step.id], dates.month(month)),
        description: [
          title,
          ...notesOn(step, answer, words),
          say.calendar.ask(fund!.name, federation!.name),
        ].join("\n"),
        alarms: remindersBefore(days.date),
      };
    });
  return { name: title, events };
}

/**
 * The application and the certificate have a deadline, and are placed on the last open day before it; the other steps
 * span several days.
 */
function daysOf(
  { id, from, to }: OnlineStartStep,
  answer: DeadlineAnswer,
): Pick<CalendarEvent, "date" | "endDate"> {
  if (id === "application" && "appliedOn" in answer) return { date: answer.appliedOn };
  return from === null || id === "certificate-application"
    ? { date: openDayOnOrBefore(to) }
    : { date: from, endDate: to };
}

function notesOn(
  { id, from, to, needed }: OnlineStartStep,
  answer: DeadlineAnswer,
  words: DeadlineWords,
): string[] {
  const { deadline: say } = words;
  if (id === "certificate-application") {
    const days = say.fromTo(words.dates.withWeekday(from!), words.dates.withWeekday(to, from!));
    return needed === null ? [days, say.certificateMaybeNeeded] : [days];
  }
  if (id !== "application" || "appliedOn" in answer) return [];
  return safeApplicationDate(answer.startMonth) === to
    ? []
    : [say.calendar.closed(words.dates.withWeekday(to))];
}
