import type { EligibilityAnswer } from "../../questions/eligibility/eligibility.js";

/**
 * Whether a filing is not enough by itself, since the hardship also has to be recognised case by case (附則第4条第5項第5号),
 * and whether it still has to be made; null if filing is enough, or that is not certain.
 */
export function recognitionOf({
  reasons,
  filings,
}: Pick<EligibilityAnswer, "reasons" | "filings">): "to-file" | "filed" | null {
  if (reasons.some(({ rule }) => rule !== "hardship/other")) return null;
  return filings.every(({ status }) => status === "recorded") ? "filed" : "to-file";
}
