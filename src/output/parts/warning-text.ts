import type { Warning } from "../../questions/eligibility/eligibility.js";
import { forms, isStatutory } from "../../regulation/measures/forms.js";
import type { AssumptionWords } from "./assumption-text.js";

/**
 * Puts a caution into words. For a filing that no article requires, statutory requirements are not mentioned; some
 * cautions name a day.
 */
export function warningText(
  { id, form, day }: Warning,
  { eligibility }: Pick<AssumptionWords, "eligibility">,
): string {
  if (day !== undefined && id in eligibility.datedWarnings)
    return eligibility.datedWarnings[id as keyof typeof eligibility.datedWarnings](day);
  const deadline = form === undefined ? null : forms[form].administrativeDeadline;
  return form !== undefined && deadline !== null && !isStatutory(form)
    ? eligibility.deadlineWithoutArticlePassed(deadline)
    : eligibility.warnings[id];
}
