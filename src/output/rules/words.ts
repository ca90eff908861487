import type { FilingRequirement } from "../../regulation/measures/outcome.js";
import type { CitedSource } from "../../questions/decide/cited.js";
import type { EligibilityWords } from "../eligibility/text.js";

/** The wording of the rules, in one language. */
export interface RulesWords extends EligibilityWords {
  readonly rules: typeof import("../../wording/ja/rules.js").rules;
}

/** A form by its number, if it has one, and its title. */
export const formName = ({ form }: Pick<FilingRequirement, "form">, { eligibility }: RulesWords): string =>
  eligibility.form(form);

/** A form by its number, or by its title if it has none. */
export const shortFormName = (
  { form }: Pick<FilingRequirement, "form">,
  { eligibility }: RulesWords,
): string => eligibility.formNumber(form);

/** Whether a form is filed, has to be filed, or must have been filed by now. */
export const filingStatus = (filing: FilingRequirement, name: string, { rules }: RulesWords): string =>
  filing.premise === true ? rules.filedBeforeTheHire(name) : rules.filing(name, filing.status === "recorded");

/** A source with its provision and authority; the name of an inference already says that it is one. */
export function sourceName(
  { id, provision, authority }: CitedSource,
  { rules, citations, eligibility }: RulesWords,
  shown = citations.short(id, [provision]),
): string {
  return authority === "inference" ? shown : rules.source(shown, eligibility.authorities[authority]);
}
