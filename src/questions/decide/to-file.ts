import { missingFacts } from "../../engine/decide.js";
import type { CivilDate } from "../../calendar/civil-date.js";
import { factNames, type Facility, type FactName } from "../../facility/facts.js";
import type { FormId } from "../../regulation/measures/forms.js";
import type { FilingRequirement, LawOutcome } from "../../regulation/measures/outcome.js";
import { groundOf, verdictOf, type LawLeaf } from "./decision.js";

/** The filings that an outcome depends on and that can still be made. */
export const openFilings = ({ filings }: LawOutcome): FilingRequirement[] =>
  filings.filter(({ status, premise }) => status === "not-recorded" && premise === undefined);

/**
 * True if a facility that is about to close still has to file for that: the form for its hardship opens paper and disks
 * until it closes, so nothing else has to be filed for them.
 * @param day a day on which the hardship must last
 */
export const isClosing = ({ hardship, hardshipFiled, hardshipEndsOn }: Facility, day: CivilDate): boolean =>
  hardship === "closing" &&
  (hardshipFiled === undefined || hardshipFiled === false) &&
  (hardshipEndsOn === undefined || (hardshipEndsOn !== "unknown" && hardshipEndsOn >= day));

/** Forms that a status requires, and the form for closing makes unnecessary. */
export const SPARED_BY_CLOSING: readonly FormId[] = ["form-1", "form-2"];

/**
 * The filings that can still be made for an outcome; for a facility that is about to close, the form for that instead
 * of what its status requires (附則第4条第5項第4号).
 */
export const filingsToMake = (outcome: LawOutcome, facility: Facility, day: CivilDate): FilingRequirement[] =>
  openFilings(outcome).map((one) =>
    SPARED_BY_CLOSING.includes(one.form) && isClosing(facility, day)
      ? { form: "form-3", status: "not-recorded" }
      : one,
  );

/**
 * The form, if it is certain that it can still be filed: every possible outcome requires it. Empty if any does not,
 * since the facility may then have filed it already, be too late, or not need it.
 * @param leaves the open leaves of a question's tree
 */
export function surelyToFile(form: FormId, leaves: readonly LawLeaf[]): FilingRequirement[] {
  const filings = leaves.map(({ outcome }) => openFilings(outcome).find((one) => one.form === form));
  return filings.includes(undefined) ? [] : (filings as FilingRequirement[]);
}

/**
 * The forms that some outcomes require and others do not, and the missing facts on which that depends.
 * @param leaves the open leaves of a question's tree whose verdict is certain
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

/** The media that only a filed hardship opens; none if one of them is available without it. */
export function hardshipsToFile<Leaves extends readonly LawLeaf[]>(others: readonly Leaves[]): Leaves[] {
  if (others.some((leaves) => verdictOf(leaves) === "allowed")) return [];
  return others.filter(
    (leaves) =>
      groundOf(leaves) === "hardship" && leaves.every(({ outcome }) => openFilings(outcome).length > 0),
  );
}
