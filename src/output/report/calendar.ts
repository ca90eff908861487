import type { CivilDate } from "../../calendar/civil-date.js";
import type { ReportDeadline } from "../../questions/list/report.js";
import type { Calendar, CalendarEvent } from "../ics/calendar-file.js";
import { calendarUid, REMINDERS } from "../ics/calendar-uid.js";
import type { ReportWords } from "./words.js";

/** What a calendar is made of, and how its events are known again. */
export interface ReportCalendarSource {
  readonly title: string;
  /** The same for the same list in every run, so that lists of other facilities keep events of their own. */
  readonly listId: string;
  readonly asOf: CivilDate;
  readonly deadlines: readonly ReportDeadline[];
}

/** A name that holds line breaks would pass for several facilities, or for something that this program says. */
const onOneLine = (name: string): string => name.replace(/\s+/g, " ");

/**
 * The deadlines of a list that are still to come as events of a calendar, one for each day and kind of action, with the
 * facilities concerned. Since these change with every list, an event is known by its day: where all facilities of a day
 * have moved, a calendar into which the file is imported again keeps the event of before, and the new one says so.
 * @example reportCalendar({ title: "一覧", listId: "a1", asOf: civilDate("2024-08-01"), deadlines: [] }, { ...words, language: "ja" }).events // => []
 */
export function reportCalendar(
  { title, listId, asOf, deadlines }: ReportCalendarSource,
  words: ReportWords,
): Calendar {
  const { report: say, plan, dates } = words;
  const ahead = deadlines.filter(({ by }) => by >= asOf);
  const events = ahead.map(({ by, safeBy, basis, action, facilities, named }): CalendarEvent => {
    const summary = basis === "end-of-plan" ? say.calendar.endOfPlan : say.calendar.summary;
    // A renewal bears the name of the end of the plan, so that no event stays that calls it a deadline.
    const otherBasis = action === "form-1-renewal" && basis !== "end-of-plan" ? [basis] : [];
    const names = named.map(({ line, name }) => (name === "" ? say.nameless(line) : onOneLine(name)));
    return {
      uid: calendarUid("report", listId, action, by, ...(safeBy === by ? [] : [safeBy]), ...otherBasis),
      date: by,
      summary: summary(say.actions[action], say.facilities(facilities)),
      description: [
        ...(safeBy === by ? [] : [plan.safe(words.dates.withWeekday(safeBy, by))]),
        ...names.map(say.calendar.facility),
        ...(facilities > named.length ? [say.calendar.facility(say.others(facilities - named.length))] : []),
        say.calendar.madeOn(dates.day(asOf)),
      ].join("\n"),
      alarms: REMINDERS,
    };
  });
  return { name: title, events };
}
