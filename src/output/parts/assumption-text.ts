import type { Eligibility, EligibilityAnswer } from "../../questions/eligibility/eligibility.js";
import { NO_AMENDMENT_SEEN_THROUGH } from "../../regulation/sources/knowledge.js";
import type { FactWords } from "./conditions.js";

/** The wording of an assumption, in one language. */
export interface AssumptionWords {
  readonly eligibility: typeof import("../../wording/ja/eligibility.js").eligibility;
  readonly factWords: FactWords;
}

export function assumptionText(
  { id, facts }: EligibilityAnswer["assumptions"][number],
  { facility, asOf, verifiedThrough }: Pick<Eligibility, "facility" | "asOf" | "verifiedThrough">,
  { eligibility, factWords }: AssumptionWords,
): string {
  const values: Partial<Record<typeof id, string>> = {
    "same-as-method": factWords.value("method", facility.method ?? "unknown"),
    "never-claimed-before-designation": facility.designatedOn ?? "unknown",
    "law-unchanged-since": verifiedThrough,
  };
  return eligibility.assumptions[id](
    facts.map((fact) => factWords.label(fact)),
    id in values ? [values[id]!] : [],
    asOf > NO_AMENDMENT_SEEN_THROUGH,
  );
}
