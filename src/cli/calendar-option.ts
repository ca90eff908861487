import { calendarFile, type Calendar } from "../output/calendar-file.js";
import { openWholeFile } from "../tables/whole-file.js";
import type { Invocation } from "./commands.js";
import { UsageProblem } from "./problem.js";
import { programWords } from "./words.js";

/**
 * Writes the calendar that `--ics` asks for, whole or not at all, and says so on stderr; a calendar without events is
 * not written, since programs refuse to open one.
 * @param calendarOf makes the calendar; called only where the option was given
 * @throws UsageProblem if the option does not name a file
 * @throws TableProblem if the file cannot be written
 */
export async function writeCalendar(
  { options, language, io }: Invocation,
  calendarOf: () => Calendar,
): Promise<void> {
  const path = options["ics"];
  if (typeof path !== "string") return;
  if (path === "-") throw new UsageProblem({ code: "not-a-file-name", option: "--ics", value: path });
  const calendar = calendarOf();
  const count = calendar.events.length;
  if (count > 0) {
    const file = openWholeFile(path);
    file.write(new TextEncoder().encode(calendarFile(calendar, new Date(io.now()))));
    file.finish();
  }
  const program = await programWords(language);
  io.stderr.write(
    `claims-check: ${count === 0 ? program.calendarEmpty(path) : program.calendarWritten(path, count)}\n`,
  );
}
