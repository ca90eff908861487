import { deadlineCalendar } from "../../output/dates/deadline-calendar.js";
import { deadlineJson } from "../../output/dates/deadline-json.js";
import { deadlineShortText } from "../../output/dates/short.js";
import { deadlineText } from "../../output/dates/deadline-text.js";
import { deadline, type DeadlineQuestion } from "../../questions/dates/deadline.js";
import { writeCalendar } from "../options/calendar-option.js";
import { allRead } from "../options/all-read.js";
import type { Run } from "../invocation.js";
import { answering, asOfFrom, facilityFrom, type RawOptions } from "../options/facility-options.js";
import type { Io } from "../terminal/io.js";
import { dateOption, monthOption } from "../options/option-values.js";
import { pageFor } from "../terminal/style.js";
import { UsageProblem } from "../../problems/usage-problem.js";
import { deadlineWords } from "../words.js";

/** `deadline`: by when must we apply, or what does an application open? */
export const run: Run<"deadline"> = async (invocation) => {
  const { options, language, io } = invocation;
  const question = questionFrom(options, io);
  const answer = answering(options, () => deadline(question));
  const words = await deadlineWords(language);
  await writeCalendar(invocation, () => deadlineCalendar(answer, words));
  io.stdout.write(
    options.json === true
      ? `${JSON.stringify(deadlineJson(answer, words), null, 2)}\n`
      : (options.details === true ? deadlineText : deadlineShortText)(
          answer,
          words,
          await pageFor(io.stdout, io, options.color),
        ),
  );
  return 0;
};

function questionFrom(options: RawOptions, io: Io): DeadlineQuestion {
  const [startMonth, appliedOn, { sharedTerminal, terminals }, setupOn, asOf] = allRead(
    () => monthOption(options, "start"),
    () => dateOption(options, "applied-on"),
    () => facilityFrom(options),
    () => dateOption(options, "setup-on"),
    () => asOfFrom(options, io.today),
  );
  if (startMonth !== undefined && appliedOn !== undefined)
    throw new UsageProblem({ code: "conflicting-options", option: "--start", other: "--applied-on" });
  const rest = {
    setupOn,
    sharedTerminal: sharedTerminal === "unknown" ? undefined : sharedTerminal,
    terminals: terminals === "unknown" ? undefined : terminals,
    asOf,
  };
  if (startMonth !== undefined) return { startMonth, ...rest };
  // Without a day: what does an application made today open?
  return { appliedOn: appliedOn ?? asOf, ...rest };
}
