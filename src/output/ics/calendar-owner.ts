import type { Facility, FactName } from "../../facility/facts.js";
import type { Calendar } from "./calendar-file.js";

/** The facility that a calendar is about. */
export interface CalendarOwner {
  /** Its name, shown in every event; null if not given. */
  readonly name: string | null;
  /** Distinguishes its events from those of other facilities; null if nothing identifies it. */
  readonly id: string | null;
}

/**
 * Facts that identify a facility and last: its media, filings and hires change in the course of its plan, and facts
 * about its past may be stated only later.
 */
const LASTING_FACTS: readonly FactName[] = ["type", "designatedOn", "youngestDob"];

/**
 * A text that stays the same for a facility however much its plan has changed: its name, or else the lasting facts
 * stated about it.
 * @param name as given; character width and surrounding blanks are ignored
 * @returns null if none of these is known
 * @example ownerKey("甲医院", {}) // => "name 甲医院"
 * @example ownerKey(null, { type: "clinic", method: "paper" }) // => "type clinic"
 * @example ownerKey(null, { method: "paper" }) // => null
 */
export function ownerKey(name: string | null, facility: Facility): string | null {
  if (name !== null) return `name ${name.normalize("NFKC").trim()}`;
  const stated = LASTING_FACTS.flatMap((fact) => {
    const value = facility[fact];
    return value === undefined || value === "unknown" ? [] : [`${fact} ${value}`];
  });
  return stated.length === 0 ? null : stated.join(", ");
}

/**
 * Makes a calendar that of one facility: its events get ids distinct from those of other facilities, and name the
 * facility.
 * @param named puts the facility name before what is due
 * @example calendarFor({ name: "甲", id: null }, { name: "期限", events: [] }, (name, what) => `${name}：${what}`) // => { name: "甲：期限", events: [] }
 */
export function calendarFor(
  { name, id }: CalendarOwner,
  calendar: Calendar,
  named: (name: string, what: string) => string,
): Calendar {
  const own = (what: string): string => (name === null ? what : named(name, what));
  return {
    name: own(calendar.name),
    events: calendar.events.map((event) => ({
      ...event,
      uid: id === null ? event.uid : `${id}-${event.uid}`,
      summary: own(event.summary),
    })),
  };
}
