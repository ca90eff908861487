import type { Facility } from "../../facility/facts.js";
import { prepareJson } from "../../output/preparation/json.js";
import { prepareMarkdown } from "../../output/preparation/markdown.js";
import { prepareShortText } from "../../output/preparation/short.js";
import { prepareText } from "../../output/preparation/text.js";
import { answerIssues } from "../../questions/decide/decision.js";
import { refuseFor } from "../../problems/claims-check-error.js";
import { prepare } from "../../questions/preparation/prepare.js";
import { allRead } from "../options/all-read.js";
import type { Run } from "../invocation.js";
import { answering, asOfFrom, facilityFrom, type RawOptions } from "../options/facility-options.js";
import { monthOption } from "../options/option-values.js";
import { pageFor } from "../terminal/style.js";
import { UsageProblem } from "../../problems/usage-problem.js";
import { prepareWords } from "../words.js";

/** `prepare`: what does this facility need to start online claims? */
export const run: Run<"prepare"> = async ({ options, language, io }) => {
  const format = formatFrom(options);
  const [facility, asOf] = allRead(
    () => statedIn(options),
    () => asOfFrom(options, io.today),
  );
  // Facts that a checklist does not use are validated all the same.
  answering(options, () => refuseFor(answerIssues(facility, asOf)));
  const answer = prepare(facility, asOf);
  const words = await prepareWords(language);
  switch (format) {
    case "json":
      io.stdout.write(`${JSON.stringify(prepareJson(answer, words), null, 2)}\n`);
      break;
    case "markdown":
      io.stdout.write(prepareMarkdown(answer, words));
      break;
    default:
      io.stdout.write(
        (options.details === true ? prepareText : prepareShortText)(
          answer,
          words,
          await pageFor(io.stdout, io, options.color),
        ),
      );
  }
  return 0;
};

function formatFrom({ format, json }: RawOptions): unknown {
  if (json !== true) return format;
  if (format !== undefined && format !== "json")
    throw new UsageProblem({ code: "conflicting-options", option: "--json", other: "--format" });
  return "json";
}

/** The facts; here `--start` is an alias of `--online-start`. */
function statedIn(options: RawOptions): Facility {
  const [facility, start] = allRead(
    () => facilityFrom(options),
    () => monthOption(options, "start"),
  );
  return start === undefined ? facility : { ...facility, onlineStart: start };
}
