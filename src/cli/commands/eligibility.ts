import { eligibilityJson } from "../../output/eligibility/json.js";
import { eligibilityShortText } from "../../output/eligibility/short.js";
import { eligibility } from "../../questions/eligibility/eligibility.js";
import type { Verdict } from "../../questions/decide/decision.js";
import type { Question } from "../../regulation/measures/rules.js";
import { allRead } from "../options/all-read.js";
import type { Run } from "../invocation.js";
import { answering, asOfFrom, facilityFrom } from "../options/facility-options.js";
import { pageFor } from "../terminal/style.js";
import { UsageProblem } from "../../problems/usage-problem.js";
import { eligibilityWords } from "../words.js";

const EXIT_STATUS: Record<Verdict, number> = {
  allowed: 0,
  conditional: 3,
  "not-allowed": 4,
  undetermined: 5,
  unsettled: 5,
};

/** `eligibility`: may this facility keep its way of claiming? */
export const run: Run<"eligibility"> = async ({ options, language, io }) => {
  const [facility, asOf] = allRead(
    () => facilityFrom(options),
    () => asOfFrom(options, io.today),
  );
  const asked = options.exitStatus === true ? questionOf(options.question, facility.method) : null;
  const answer = answering(options, () => eligibility(facility, asOf, { explain: options.explain === true }));
  const words = await eligibilityWords(language);
  const text = async (): Promise<string> => {
    const page = await pageFor(io.stdout, io, options.color);
    if (options.details !== true && options.explain !== true)
      return eligibilityShortText(answer, words, page, options.question);
    const { eligibilityText } = await import("../../output/eligibility/text.js");
    return eligibilityText(answer, words, page, options.question);
  };
  const printed =
    options.json === true ? JSON.stringify(eligibilityJson(answer, words), null, 2) : await text();
  io.stdout.write(`${printed}\n`);
  return asked === null ? 0 : EXIT_STATUS[answer.answers[asked].verdict];
};

function questionOf(question: Question | undefined, method: string | undefined): Question {
  if (question !== undefined) return question;
  if (method === "paper" || method === "optical" || method === "online") return method;
  throw new UsageProblem({ code: "no-question-for-exit-status", option: "--question" });
}
