import type { Facility } from "../../facility/facts.js";
import { calendarFile, type Calendar } from "../../output/ics/calendar-file.js";
import { calendarFor, ownerKey } from "../../output/ics/calendar-owner.js";
import { openWholeFile } from "../../io/whole-file.js";
import type { Language } from "./language.js";
import type { Io } from "../terminal/io.js";
import { UsageProblem } from "../../problems/usage-problem.js";
import { shortIdOf } from "./short-id.js";
import { programWords } from "../words.js";

/** What a command that can write a calendar is run with. */
export interface CalendarRequest {
  readonly options: { readonly ics?: string; readonly name?: string };
  readonly language: Language;
  readonly io: Io;
}

/**
 * Writes the calendar that `--ics` asks for, whole or not at all, and says so on stderr; a calendar without events is
 * not written, since programs refuse to open one.
 * @param calendarOf makes the calendar; called only where the option was given
 * @param facility what is stated of the one facility that the calendar is about; a list has none
 * @throws UsageProblem if the option does not name a file, or a facility is named for a calendar that is not asked for
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
  io.stderr.write(
    `claims-check: ${count === 0 ? program.calendarEmpty(path) : program.calendarWritten(path, count)}\n`,
  );
}
