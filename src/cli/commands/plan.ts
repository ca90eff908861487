import { planCalendar } from "../../output/plan/calendar.js";
import { planJson } from "../../output/plan/json.js";
import { planShortText } from "../../output/plan/short.js";
import { planText } from "../../output/plan/text.js";
import { plan } from "../../questions/plan/plan.js";
import { writeCalendar } from "../options/calendar-option.js";
import { allRead } from "../options/all-read.js";
import type { Run } from "../invocation.js";
import { answering, asOfFrom, facilityFrom } from "../options/facility-options.js";
import { monthOption } from "../options/option-values.js";
import { pageFor } from "../terminal/style.js";
import { planWords } from "../words.js";

/** `plan`: what must this facility do, month by month? */
export const run: Run<"plan"> = async (invocation) => {
  const { options, language, io } = invocation;
  const first = options.from === undefined ? "first-month" : "from";
  const last = options.to === undefined ? "last-month" : "to";
  const [facility, asOf, from, to] = allRead(
    () => facilityFrom(options),
    () => asOfFrom(options, io.today),
    () => monthOption(options, first),
    () => monthOption(options, last),
  );
  const answer = answering(options, () => plan(facility, asOf, { from, to }), { from: first, to: last });
  const words = await planWords(language);
  await writeCalendar(invocation, () => planCalendar(answer, words), facility);
  io.stdout.write(
    options.json === true
      ? `${JSON.stringify(planJson(answer, words), null, 2)}\n`
      : (options.details === true ? planText : planShortText)(
          answer,
          words,
          await pageFor(io.stdout, io, options.color),
        ),
  );
  return 0;
};
