import type { CivilDate } from "../../calendar/civil-date.js";
import { dayAfter } from "../../calendar/civil-date.js";

/** An all-day event. All texts are shown unchanged. */
export interface CalendarEvent {
  /** Stable across files, so that a second import updates the first. */
  readonly uid: string;
  readonly date: CivilDate;
  /** The last day, if the event spans more than one. */
  readonly endDate?: CivilDate | undefined;
  readonly summary: string;
  readonly description: string;
  /** How many days before the event reminders come, at nine in the morning; 1 or more. */
  readonly alarms: readonly number[];
}

/** A calendar with a name to show and its events. */
export interface Calendar {
  readonly name: string;
  readonly events: readonly CalendarEvent[];
}

const LONGEST_LINE_IN_OCTETS = 75;
/**
 * RFC 5545 allows no control character in a text but the tab; those that change the direction of a line would affect
 * what follows.
 */
const CONTROL_CHARACTERS = /(?!\t|\n)[\p{Cc}\p{Bidi_Control}\p{Cs}\u2028\u2029]/gu;

/**
 * Writes a calendar as iCalendar text (RFC 5545): all-day events with an exclusive end, and reminders.
 *
 * @param stamp the time at which the file is made; events of a later file replace those of an earlier one
 * @returns the text of an `.ics` file, with CRLF line ends
 * @throws RangeError if an event ends before it begins, or if the stamp is invalid
 * @example calendarFile({ name: "期限", events: [] }, new Date("2024-08-01T00:00:00Z")) // => "BEGIN:VCALENDAR\r\n..."
 */
export function calendarFile(calendar: Calendar, stamp: Date): string {
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//claims-check//claims-check//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `NAME:${escaped(calendar.name)}`,
    `X-WR-CALNAME:${escaped(calendar.name)}`,
    ...calendar.events.flatMap((event) => eventLines(event, stamp)),
    "END:VCALENDAR",
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join("");
}

function eventLines(event: CalendarEvent, stamp: Date): string[] {
  const { uid, date, endDate = date, summary, description, alarms } = event;
  if (endDate < date)
    throw new RangeError(`the event ${uid} ends on ${endDate}, before it begins on ${date}`);
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp.toISOString().replace(/[-:]|\.\d+/g, "")}`,
    `SEQUENCE:${sequenceAt(stamp)}`,
    `DTSTART;VALUE=DATE:${basicDate(date)}`,
    `DTEND;VALUE=DATE:${basicDate(dayAfter(endDate))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    "TRANSP:TRANSPARENT",
    ...alarms.flatMap((days) => [
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      `DESCRIPTION:${escaped(summary)}`,
      `TRIGGER:-${leadOf(days)}`,
      "END:VALARM",
    ]),
    "END:VEVENT",
  ];
}

/** From nine in the morning some days before to the midnight at which an all-day event begins (RFC 5545). */
const leadOf = (days: number): string => (days === 1 ? "PT15H" : `P${days - 1}DT15H`);

const basicDate = (date: CivilDate): string => date.replaceAll("-", "");

/** In whole minutes: it grows with every new file without stored state, and fits the 31 bits that readers keep. */
const sequenceAt = (stamp: Date): number => Math.floor(stamp.getTime() / 60_000);

function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(CONTROL_CHARACTERS, "")
    .replace(/[\\,;]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x1_0000 ? 3 : 4;
}

/** Breaks a line between characters, never inside one; each further line begins with a space, which counts. */
function folded(line: string): string {
  let text = "";
  let octets = 0;
  for (const character of line) {
    if (octets + octetsOf(character) > LONGEST_LINE_IN_OCTETS) {
      text += "\r\n ";
      octets = 1;
    }
    text += character;
    octets += octetsOf(character);
  }
  return text;
}
