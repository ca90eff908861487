import ICAL from "ical.js";
import { addDays, civilDate } from "../../../src/calendar/civil-date.js";

/** An event as a reader that is not ours has it; the last day is inclusive, and absent where it is the first. */
export interface ReadEvent {
  readonly uid: string;
  readonly date: string;
  readonly endDate?: string;
  readonly summary: string;
  readonly description: string;
  readonly alarms: readonly (string | undefined)[];
}

/** Reads the events of a calendar file; throws where it is not one. */
export function eventsIn(text: string): ReadEvent[] {
  return ICAL.Component.fromString(text)
    .getAllSubcomponents("vevent")
    .map((component) => {
      const { uid, startDate, endDate, summary, description } = new ICAL.Event(component);
      const [date, lastDay] = [startDate.toString(), addDays(civilDate(endDate.toString()), -1)];
      const alarms = component
        .getAllSubcomponents("valarm")
        .map((alarm) => alarm.getFirstPropertyValue("trigger")?.toString());
      return { uid, date, ...(lastDay === date ? {} : { endDate: lastDay }), summary, description, alarms };
    });
}
