import type { Facility, FactName } from "../../facility/facts.js";
import type { Calendar } from "./calendar-file.js";

/** The facility that a calendar is about. */
export interface CalendarOwner {
  /** Its name, to be read in every event; null where nobody gave one. */
  readonly name: string | null;
  /** Keeps its events apart from those of other facilities; null where nothing tells it from others. */
  readonly id: string | null;
}

/**
 * What tells one facility from another and lasts: how it claims, what it files and whom it hires changes in the course
 * of its plan, and what is learnt of its past is stated only later.
 */
const LASTING_FACTS: readonly FactName[] = ["type", "designatedOn", "youngestDob"];

/**
 * A text that is the same for the same facility, however much its plan has changed: its name, or else what is stated of
 * it that lasts.
 * @param name as it was given; width and blanks at its ends do not count
 * @returns null where nothing of the kind is known
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
 * A calendar as that of one facility: its events keep names of their own among those of other facilities, and say whose
 * they are.
 * @param named puts the facility before what is due
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
