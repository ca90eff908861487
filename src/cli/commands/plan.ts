import { firstDayOf, monthOf } from "../../calendar/civil-date.js";
import { planCalendar } from "../../output/plan/calendar.js";
import { planJson } from "../../output/plan/json.js";
import { planShortText } from "../../output/plan/short.js";
import { planText } from "../../output/plan/text.js";
import { plan, type PlanRange } from "../../questions/plan/plan.js";
import { FIRST_ENCODED_DAY } from "../../regulation/measures/periods.js";
import { writeCalendar } from "../options/calendar-option.js";
import type { Run } from "../invocation.js";
import { answering, asOfFrom, facilityFrom, type RawOptions } from "../options/facility-options.js";
import type { CivilDate } from "../../calendar/civil-date.js";
import { monthOption } from "../options/option-values.js";
import { pageFor } from "../terminal/style.js";
import { UsageProblem } from "../../problems/usage-problem.js";
import { planWords } from "../words.js";

/** `plan`: what must this facility do, month by month? */
export const run: Run<"plan"> = async (invocation) => {
  const { options, language, io } = invocation;
  const facility = facilityFrom(options);
  const asOf = asOfFrom(options, io.today);
  const range = rangeFrom(options, asOf);
  const answer = answering(options, () => plan(facility, asOf, range));
  const words = await planWords(language);
  await writeCalendar(invocation, () => planCalendar(answer, words), facility);
  io.stdout.write(
    options.json === true
      ? `${JSON.stringify(planJson(answer, words), null, 2)}\n`
      : (options.details === true ? planText : planShortText)(
          answer,
          words,
          await pageFor(io.stdout, io, options.color !== false),
        ),
  );
  return 0;
};

function rangeFrom(options: RawOptions, asOf: CivilDate): PlanRange {
  const firstName = options.from === undefined ? "first-month" : "from";
  const lastName = options.to === undefined ? "last-month" : "to";
  const from = monthOption(options, firstName);
  const to = monthOption(options, lastName);
  if (from !== undefined && firstDayOf(from) < FIRST_ENCODED_DAY) {
    throw new UsageProblem({
      code: "before-first-encoded-day",
      option: `--${firstName}`,
      asOf: firstDayOf(from),
      first: FIRST_ENCODED_DAY,
    });
  }
  const first = from ?? monthOf(asOf);
  if (to !== undefined && to < first)
    throw new UsageProblem({ code: "last-month-before-first", option: `--${lastName}`, first, last: to });
  return { from, to };
}
