import type { Facility } from "../../facility/facts.js";
import { calendarFile, type Calendar } from "../../output/ics/calendar-file.js";
import { calendarFor, ownerKey } from "../../output/ics/calendar-owner.js";
import type { PageWords } from "../words.js";
import { download, say } from "./elements.js";

/** The number of characters of a hash that identify a facility. */
const ID_LENGTH = 12;

/** Offers a calendar to the user, with the same event ids as the program for the same facility. */
export async function downloadCalendar(
  name: string,
  calendar: Calendar,
  facility: Facility,
  words: PageWords,
): Promise<void> {
  if (calendar.events.length === 0) {
    say(words.page.noEvents);
    return;
  }
  const key = ownerKey(null, facility);
  const id = key === null ? null : (await sha256(key)).slice(0, ID_LENGTH);
  const own = calendarFor({ name: null, id }, calendar, words.program.ofFacility);
  download(name, "text/calendar", calendarFile(own, new Date()));
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
