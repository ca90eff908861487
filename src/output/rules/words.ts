import type { FilingRequirement } from "../../regulation/measures/outcome.js";
import type { CitedSource } from "../../questions/decide/cited.js";
import type { EligibilityWords } from "../eligibility/text.js";

/** The words that the rules are told with, in one language. */
export interface RulesWords extends EligibilityWords {
  readonly rules: typeof import("../../wording/ja/rules.js").rules;
}

/** A form by its number and its title, as far as it has a number. */
export const formName = ({ form }: Pick<FilingRequirement, "form">, { eligibility }: RulesWords): string =>
  eligibility.form(form);

/** A form by its number, or by its title where it has none. */
export const shortFormName = (
  { form }: Pick<FilingRequirement, "form">,
  { eligibility }: RulesWords,
): string => eligibility.formNumber(form);

/** Whether a form is filed, is to be filed, or must have been filed by now. */
export const filingStatus = (filing: FilingRequirement, name: string, { rules }: RulesWords): string =>
  filing.premise === true ? rules.filedBeforeTheHire(name) : rules.filing(name, filing.status === "recorded");

/** A source with its place and its weight; that an inference is one, its name says already. */
export function sourceName(
  { id, provision, authority }: CitedSource,
  { rules, citations, eligibility }: RulesWords,
  shown = citations.short(id, [provision]),
): string {
  return authority === "inference" ? shown : rules.source(shown, eligibility.authorities[authority]);
}
