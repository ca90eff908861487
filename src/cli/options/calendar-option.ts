import type { Facility } from "../../facility/facts.js";
import { calendarFile, type Calendar } from "../../output/ics/calendar-file.js";
import { calendarFor, ownerKey } from "../../output/ics/calendar-owner.js";
import { openWholeFile } from "../../io/whole-file.js";
import type { Language } from "./language.js";
import type { Io } from "../terminal/io.js";
import { UsageProblem } from "../../problems/usage-problem.js";
import { shortIdOf } from "./short-id.js";
import { programWords } from "../words.js";
import { tell } from "../terminal/tell.js";

/** The context of a command that can write a calendar. */
export interface CalendarRequest {
  readonly options: { readonly ics?: string; readonly name?: string };
  readonly language: Language;
  readonly io: Io;
}

/**
 * Writes the calendar requested by `--ics` atomically, and reports it on stderr; a calendar without events is not
 * written, since programs refuse to open one.
 * @param calendarOf makes the calendar; called only if the option was given
 * @param facility the facts of the facility that the calendar is about; none for a list
 * @throws UsageProblem if the option does not name a file, or a facility is named without a calendar being requested
 * @throws TableProblem if the file cannot be written
 */
export async function writeCalendar(
  { options, language, io }: CalendarRequest,
  calendarOf: () => Calendar,
  facility: Facility = {},
): Promise<void> {
  const { ics: path, name = null } = options;
  if (path === undefined) {
    if (name !== null) throw new UsageProblem({ code: "missing-option", option: "--ics", beside: "--name" });
    return;
  }
  if (path === "-") throw new UsageProblem({ code: "not-a-file-name", option: "--ics", value: path });
  const program = await programWords(language);
  const key = ownerKey(name, facility);
  const owner = { name, id: key === null ? null : shortIdOf(key) };
  const calendar = calendarFor(owner, calendarOf(), program.ofFacility);
  const count = calendar.events.length;
  if (count > 0) {
    const file = openWholeFile(path);
    file.write(new TextEncoder().encode(calendarFile(calendar, new Date(io.now()))));
    file.finish();
  }
  tell(io.stderr, [
    `claims-check: ${count === 0 ? program.calendarEmpty(path) : program.calendarWritten(path, count)}`,
  ]);
}
