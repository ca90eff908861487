import type { Eligibility, EligibilityAnswer } from "../../questions/eligibility/eligibility.js";

/**
 * The answer on disks as a closing facility needs it: Form 3 spares it the transition plan, so that the ground, the reason
 * and the filing are those of the hardship. Any other answer stays as it is.
 * @example answerAsSpared(eligibility({ method: "optical", hardship: "closing" }, civilDate("2026-04-01")), "optical").filings[0].form // => "form-3"
 * @example answerAsSpared(eligibility({ method: "optical" }, civilDate("2026-04-01")), "optical").filings[0].form // => "form-1"
 */
export function answerAsSpared(
  { answers }: Eligibility,
  question: EligibilityAnswer["question"],
): EligibilityAnswer {
  const answer = answers[question];
  const { paper } = answers;
  const isSpared = answer.warnings.some(({ id }) => id === "closing-files-form-3");
  if (!isSpared || paper.ground !== "hardship" || paper.verdict !== answer.verdict) return answer;
  const { ground, until, reasons, filings } = paper;
  return { ...answer, ground, until, reasons, filings };
}
