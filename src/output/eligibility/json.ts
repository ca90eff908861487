import type { Eligibility } from "../../questions/eligibility/eligibility.js";
import { mapValues } from "../parts/map-values.js";
import { assumptionText } from "../parts/assumption-text.js";
import type { EligibilityWords } from "./text.js";
import { documentationOf } from "../rules/documentation.js";
import { payersByName } from "../parts/payer-names.js";
import { warningText } from "../parts/warning-text.js";

/** The answer as JSON: the same keys, with text in one language. */
export function eligibilityJson(answer: Eligibility, words: EligibilityWords): unknown {
  const { eligibility } = words;
  return {
    ...answer,
    answers: mapValues(answer.answers, (one) => ({
      ...one,
      reasons: one.reasons.map(({ rule, ...rest }) => ({
        rule,
        text: eligibility.reasons[rule],
        ...rest,
        documentation: documentationOf(rule),
      })),
      filings: one.filings.map(({ form, ...rest }) => ({
        form,
        title: eligibility.forms[form],
        ...rest,
        payers: payersByName(rest.to, answer.asOf, eligibility.language),
      })),
      assumptions: one.assumptions.map((assumption) => ({
        ...assumption,
        text: assumptionText(assumption, answer, words),
      })),
      warnings: one.warnings.map((warning) => ({ ...warning, text: warningText(warning, words) })),
    })),
    notModelled: answer.notModelled.map((id) => eligibility.notModelled[id]),
  };
}
