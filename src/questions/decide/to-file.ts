import { missingFacts } from "../../engine/decide.js";
import { factNames, type FactName } from "../../facility/facts.js";
import type { FormId } from "../../regulation/measures/forms.js";
import type { FilingRequirement, LawOutcome } from "../../regulation/measures/outcome.js";
import { groundOf, verdictOf, type LawLeaf } from "./decision.js";

/** The filings that an outcome rests on and that can still be made. */
export const openFilings = ({ filings }: LawOutcome): FilingRequirement[] =>
  filings.filter(({ status, premise }) => status === "not-recorded" && premise === undefined);

/**
 * That form where it is certain that it can still be filed: each outcome that is possible asks for it. Empty where any of
 * them does not, since the facility may then have filed it already, be too late for it, or have no use for it.
 * @param leaves the open ends of a question's tree
 */
export function surelyToFile(form: FormId, leaves: readonly LawLeaf[]): FilingRequirement[] {
  const filings = leaves.map(({ outcome }) => openFilings(outcome).find((one) => one.form === form));
  return filings.includes(undefined) ? [] : (filings as FilingRequirement[]);
}

/**
 * The forms that some outcomes ask for and others do not, and the missing facts on which that depends.
 * @param leaves the open ends of a question's tree whose verdict is certain
 */
export function formsInDoubt(leaves: readonly LawLeaf[]): {
  readonly forms: readonly FormId[];
  readonly facts: readonly FactName[];
} {
  const formsOf = ({ outcome }: LawLeaf): FormId[] => openFilings(outcome).map(({ form }) => form);
  const asked = leaves.map(formsOf);
  return {
    forms: [...new Set(asked.flat())].filter((form) => asked.some((some) => !some.includes(form))),
    facts: missingFacts(leaves, factNames, (leaf) => formsOf(leaf).join(" ")),
  };
}

/** The media that only a hardship opens, once it is filed; none where one of them is open as it is. */
export function hardshipsToFile<Leaves extends readonly LawLeaf[]>(others: readonly Leaves[]): Leaves[] {
  if (others.some((leaves) => verdictOf(leaves) === "allowed")) return [];
  return others.filter(
    (leaves) =>
      groundOf(leaves) === "hardship" && leaves.every(({ outcome }) => openFilings(outcome).length > 0),
  );
}
