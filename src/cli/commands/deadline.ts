import { deadlineCalendar } from "../../output/dates/deadline-calendar.js";
import { deadlineJson } from "../../output/dates/deadline-json.js";
import { deadlineShortText } from "../../output/dates/short.js";
import { deadlineText } from "../../output/dates/deadline-text.js";
import { deadline, type DeadlineAnswer, type DeadlineQuestion } from "../../questions/dates/deadline.js";
import { ClaimsCheckError } from "../../problems/claims-check-error.js";
import { writeCalendar } from "../options/calendar-option.js";
import type { Run } from "../invocation.js";
import { asOfFrom, facilityFrom, type RawOptions } from "../options/facility-options.js";
import type { Io } from "../terminal/io.js";
import { dateOption, monthOption } from "../options/option-values.js";
import { pageFor } from "../terminal/style.js";
import { UsageProblem } from "../../problems/usage-problem.js";
import { deadlineWords } from "../words.js";

/** `deadline`: by when must we apply, or what does an application open? */
export const run: Run<"deadline"> = async (invocation) => {
  const { options, language, io } = invocation;
  const answer = answerTo(questionFrom(options, io));
  const words = await deadlineWords(language);
  await writeCalendar(invocation, () => deadlineCalendar(answer, words));
  io.stdout.write(
    options.json === true
      ? `${JSON.stringify(deadlineJson(answer, words), null, 2)}\n`
      : (options.details === true ? deadlineText : deadlineShortText)(
          answer,
          words,
          await pageFor(io.stdout, io, options.color !== false),
        ),
  );
  return 0;
};

function questionFrom(options: RawOptions, io: Io): DeadlineQuestion {
  const startMonth = monthOption(options, "start");
  const appliedOn = dateOption(options, "applied-on");
  if (startMonth !== undefined && appliedOn !== undefined)
    throw new UsageProblem({ code: "conflicting-options", option: "--start", other: "--applied-on" });
  const { sharedTerminal, terminals } = facilityFrom(options);
  const rest = {
    setupOn: dateOption(options, "setup-on"),
    sharedTerminal: sharedTerminal === "unknown" ? undefined : sharedTerminal,
    terminals: terminals === "unknown" ? undefined : terminals,
    asOf: asOfFrom(options, io.today),
  };
  if (startMonth !== undefined) return { startMonth, ...rest };
  // Asked without a day: what does an application made today open?
  return { appliedOn: appliedOn ?? rest.asOf, ...rest };
}

function answerTo(question: DeadlineQuestion): DeadlineAnswer {
  try {
    return deadline(question);
  } catch (error) {
    const issue = error instanceof ClaimsCheckError ? error.issues[0] : undefined;
    if (issue?.code !== "setup-day-outside-period") throw error;
    const { code, setupOn, from, to } = issue;
    throw new UsageProblem({ code, option: "--setup-on", setupOn, from, to });
  }
}
