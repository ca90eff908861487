import type { CivilDate } from "../../calendar/civil-date.js";
import type { KeyedFacility, ReportDeadline } from "../../questions/list/report.js";
import type { Calendar, CalendarEvent } from "../ics/calendar-file.js";
import { calendarUid } from "../ics/calendar-uid.js";
import { dayToAct, remindersBefore } from "../ics/event-days.js";
import type { ReportWords } from "./words.js";

/** The source of a calendar, and of the identity of its events. */
export interface ReportCalendarSource {
  readonly title: string;
  readonly asOf: CivilDate;
  /** The number of facilities in the list. */
  readonly facilities: number;
  readonly deadlines: readonly ReportDeadline[];
  /** The first key of all its facilities; null for an empty list. */
  readonly leadKey: string | null;
  /** A short, stable id for a key. */
  readonly idOf: (key: string) => string;
}

/** Up to this many facilities each has its own events; in a longer list those of one day are merged. */
const APART_AT_MOST = 100;

/** At most this many facilities are named in the title of an event; the others are counted. */
const IN_TITLE = 3;

/** A name with line breaks could be mistaken for several facilities, or for text of this program. */
const onOneLine = (name: string): string => name.replace(/\s+/g, " ");

/**
 * The deadlines of a list that are still to come as events of a calendar, on the last open day to act on. Events keep
 * their identity when the file is made again from next month's list, whatever its name: facility, action and day. With
 * many facilities, those with the same action and day share one event, identified by the first key of the whole list.
 * An action that has moved to another day is a new event, which says that the earlier one remains.
 * @example reportCalendar({ title: "一覧", asOf: civilDate("2024-08-01"), facilities: 0, deadlines: [], leadKey: null, idOf: (key) => key }, { ...words, language: "ja" }).events // => []
 */
export function reportCalendar(
  { title, asOf, facilities, deadlines, leadKey, idOf }: ReportCalendarSource,
  words: ReportWords,
): Calendar {
  const ahead = deadlines.filter(({ by }) => by >= asOf);
  const used = new Map<string, number>();
  // Two rows of one facility with the same action keep separate events.
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
    summary: summaryOf(basis, words)(what, concerned),
    description: [
      ...(date === by ? [] : [say.calendar.closed(dates.withWeekday(by))]),
      ...names.map(say.calendar.facility),
      ...(facilities > named.length ? [say.calendar.facility(say.others(facilities - named.length))] : []),
      say.calendar.madeOn(dates.day(asOf)),
    ].join("\n"),
    alarms: remindersBefore(date),
  };
}

/** The end of a plan, and what is due from a day on without delay, are no deadlines. */
function summaryOf(
  basis: ReportDeadline["basis"],
  { report: { calendar } }: ReportWords,
): (what: string, facilities: string) => string {
  if (basis === "without-delay") return calendar.withoutDelay;
  return basis === "end-of-plan" ? calendar.endOfPlan : calendar.summary;
}

const nameIn = ({ line, name }: KeyedFacility, { report: say }: ReportWords): string =>
  name === "" ? say.nameless(line) : onOneLine(name);
