import type { FormId } from "../regulation/forms.js";
import type { Filing, LawOutcome } from "../regulation/outcome.js";
import type { LawLeaf } from "./decision.js";

/** The filings that an outcome rests on and that can still be made. */
export const filingsToMake = ({ filings }: LawOutcome): Filing[] =>
  filings.filter(({ status, premise }) => status === "not-recorded" && premise === undefined);

/**
 * That form where it is certain that it can still be filed: each outcome that is possible asks for it. Empty where any of
 * them does not, since the facility may then have filed it already, be too late for it, or have no use for it.
 * @param leaves the open ends of a question's tree
 */
export function surelyToFile(form: FormId, leaves: readonly LawLeaf[]): Filing[] {
  const filings = leaves.map(({ outcome }) => filingsToMake(outcome).find((one) => one.form === form));
  return filings.includes(undefined) ? [] : (filings as Filing[]);
}
