import type { CivilDate } from "../../calendar/civil-date.js";
import type { KeyedFacility, ReportDeadline } from "../../questions/list/report.js";
import type { Calendar, CalendarEvent } from "../ics/calendar-file.js";
import { calendarUid } from "../ics/calendar-uid.js";
import { dayToAct, remindersBefore } from "../ics/event-days.js";
import type { ReportWords } from "./words.js";

/** What a calendar is made of, and how its events are known again. */
export interface ReportCalendarSource {
  readonly title: string;
  readonly asOf: CivilDate;
  /** How many facilities the list has. */
  readonly facilities: number;
  readonly deadlines: readonly ReportDeadline[];
  /** The first of the keys of all its facilities; null of a list without any. */
  readonly leadKey: string | null;
  /** A short text that stands for a key, the same in every run. */
  readonly idOf: (key: string) => string;
}

/** In a list of no more facilities than these each has its own events; of a longer one those of a day are one. */
const APART_AT_MOST = 100;

/** No more facilities than these are named in the title of an event; the others are counted. */
const IN_TITLE = 3;

/** A name that holds line breaks would pass for several facilities, or for something that this program says. */
const onOneLine = (name: string): string => name.replace(/\s+/g, " ");

/**
 * The deadlines of a list that are still to come as events of a calendar, on the last open day to act on. An event is the
 * same event when the file is made again from next month's list, whatever its name: it is known by its facility, the deed
 * and the day. Where facilities are many, those that have the same to do by the same day are one event, known by the first
 * key of the whole list. What has moved to another day is another event, and says that the earlier one stays.
 * @example reportCalendar({ title: "一覧", asOf: civilDate("2024-08-01"), facilities: 0, deadlines: [], leadKey: null, idOf: (key) => key }, { ...words, language: "ja" }).events // => []
 */
export function reportCalendar(
  { title, asOf, facilities, deadlines, leadKey, idOf }: ReportCalendarSource,
  words: ReportWords,
): Calendar {
  const ahead = deadlines.filter(({ by }) => by >= asOf);
  const used = new Map<string, number>();
  // Two rows of one facility have the same to do: each keeps its event.
  const uidOf = (...parts: readonly string[]): string => {
    const name = parts.join(" ");
    const before = used.get(name) ?? 0;
    used.set(name, before + 1);
    return calendarUid(...parts, ...(before === 0 ? [] : [String(before + 1)]));
  };
  const events = ahead.flatMap((deadline): CalendarEvent[] => {
    const { action, wayOut, by, basis, safeBy, named } = deadline;
    const deed = wayOut ? "way-out" : action;
    if (facilities <= APART_AT_MOST)
      return named.map((facility) =>
        eventOf(
          uidOf("list", idOf(facility.key), deed, by),
          { ...deadline, facilities: 1, named: [facility] },
          asOf,
          words,
        ),
      );
    const uid = uidOf("list", idOf(leadKey ?? ""), deed, by, basis, ...(safeBy === by ? [] : [safeBy]));
    return [eventOf(uid, deadline, asOf, words)];
  });
  return { name: title, events };
}

function eventOf(
  uid: string,
  { by, safeBy, basis, action, wayOut, facilities, named }: ReportDeadline,
  asOf: CivilDate,
  words: ReportWords,
): CalendarEvent {
  const { report: say, dates } = words;
  const names = named.map((facility) => nameIn(facility, words));
  const concerned = facilities <= IN_TITLE ? say.list(names) : say.facilities(facilities);
  const what = wayOut ? say.roles["way-out"](say.actions[action]) : say.actions[action];
  const date = dayToAct(by, safeBy, asOf);
  return {
    uid,
    date,
    summary: (basis === "end-of-plan" ? say.calendar.endOfPlan : say.calendar.summary)(what, concerned),
    description: [
      ...(date === by ? [] : [say.calendar.closed(dates.withWeekday(by))]),
      ...names.map(say.calendar.facility),
      ...(facilities > named.length ? [say.calendar.facility(say.others(facilities - named.length))] : []),
      say.calendar.madeOn(dates.day(asOf)),
    ].join("\n"),
    alarms: remindersBefore(date),
  };
}

const nameIn = ({ line, name }: KeyedFacility, { report: say }: ReportWords): string =>
  name === "" ? say.nameless(line) : onOneLine(name);
