import type { CivilDate } from "../../calendar/civil-date.js";
import { momentOf } from "../../questions/plan/next-action.js";
import { japaneseWords, readValue } from "../../facility/read.js";
import { windowJson } from "../../output/dates/window-json.js";
import { windowShortText } from "../../output/dates/short.js";
import { windowText } from "../../output/dates/window-text.js";
import { submissionWindow, type WindowQuestion } from "../../questions/dates/window.js";
import { claimMethods, type ClaimMethod } from "../../regulation/dates/submission-windows.js";
import { allRead } from "../options/all-read.js";
import type { Run } from "../invocation.js";
import { asOfFrom, type RawOptions } from "../options/facility-options.js";
import { monthOption } from "../options/option-values.js";
import { pageFor } from "../terminal/style.js";
import { UsageProblem } from "../../problems/usage-problem.js";
import { windowWords } from "../words.js";

/** `window`: when can a month's claims be submitted? */
export const run: Run<"window"> = async ({ options, language, io }) => {
  const answer = submissionWindow(questionFrom(options, io.today));
  const words = await windowWords(language);
  io.stdout.write(
    options.json === true
      ? `${JSON.stringify(windowJson(answer, words), null, 2)}\n`
      : (options.details === true ? windowText : windowShortText)(
          answer,
          words,
          await pageFor(io.stdout, io, options.color),
        ),
  );
  return 0;
};

function questionFrom(options: RawOptions, today: () => CivilDate): WindowQuestion {
  const [asOf, claimMonth, serviceMonth, method] = allRead(
    () => asOfFrom(options, today),
    () => monthOption(options, "month"),
    () => monthOption(options, "service-month"),
    () => methodFrom(options),
  );
  if (claimMonth !== undefined && serviceMonth !== undefined)
    throw new UsageProblem({ code: "conflicting-options", option: "--month", other: "--service-month" });
  if (claimMonth !== undefined) return { claimMonth, method };
  if (serviceMonth !== undefined) return { serviceMonth, method };
  // Without a month: the next claims.
  return { claimMonth: momentOf(asOf).nextClaims, method };
}

/** The medium by any of its names; "never claimed" is not one to submit claims by. */
function methodFrom({ method: text }: RawOptions): ClaimMethod | undefined {
  if (typeof text !== "string") return undefined;
  const reading = readValue("method", text);
  const method = reading.ok ? claimMethods.find((one) => one === reading.value) : undefined;
  if (method !== undefined) return method;
  const nearest = !reading.ok && reading.issue.code === "unknown-word" ? reading.issue.nearest : undefined;
  throw new UsageProblem({
    code: "bad-value",
    option: "--method",
    value: text,
    issue: {
      code: "unknown-word",
      accepted: claimMethods,
      japanese: japaneseWords("method"),
      ...(nearest !== undefined && { nearest }),
    },
  });
}
