import type { CivilDate } from "../../calendar/civil-date.js";
import type { Eligibility, EligibilityAnswer } from "../../questions/eligibility/eligibility.js";
import type { Filing } from "../../questions/eligibility/filings.js";
import { isFiledOnPortal, isStatutory } from "../../regulation/measures/forms.js";
import { BOTH_PAYERS, payerOn, portalOn } from "../../regulation/measures/payers.js";
import { LAST_DAY_OF_FORMER_LAW } from "../../regulation/measures/periods.js";
import type { AssumptionWords } from "./assumption-text.js";
import { conditionsIn } from "./conditions.js";

type Say = AssumptionWords["eligibility"];

/**
 * What was filed and what has to be filed, one form each; preceded, if that is open, by the note that not all of them
 * are needed.
 */
export function filingLines(
  { filings }: EligibilityAnswer,
  answer: Pick<Eligibility, "facility" | "asOf">,
  words: AssumptionWords,
): string[] {
  const lines = filings.map((filing) => filingLine(filing, answer, words));
  return filings.filter(({ onlyIf }) => onlyIf !== undefined).length > 1
    ? [words.eligibility.filingsDepend, ...lines]
    : lines;
}

function filingLine(
  filing: Filing,
  { facility: { youngerHireOn }, asOf }: Pick<Eligibility, "facility" | "asOf">,
  { eligibility, factWords }: AssumptionWords,
): string {
  const form = eligibility.form(filing.form);
  if (filing.status === "recorded") return eligibility.filed(form);
  if (filing.premise === true) {
    return eligibility.filedBeforeTheHire(form, youngerHireOn === "unknown" ? undefined : youngerHireOn);
  }
  const to = eligibility.and(filing.to.map((payer) => eligibility.payer(payerOn(payer, asOf))));
  const { administrativeDeadline: day, onlyIf } = filing;
  return [
    isStatutory(filing.form)
      ? eligibility.filing(form, to, timeOf(filing, asOf, eligibility))
      : eligibility.filingWithoutTime(form, to),
    ...filingPlaceLines(filing.form, asOf, eligibility),
    ...(day === null ? [] : [eligibility.deadline(day, day < asOf)]),
    ...(onlyIf === undefined
      ? []
      : [eligibility.neededIf(onlyIf.map((answers) => conditionsIn(answers, factWords)))]),
  ].join("\n");
}

/** Where a form is filed, if known; and what is not known about filing by post. */
export function filingPlaceLines(form: string, day: CivilDate, eligibility: Say): string[] {
  if (!isFiledOnPortal(form)) return [];
  const unknown = BOTH_PAYERS.map((payer) => payerOn(payer, day)).filter(
    ({ postalAddress }) => postalAddress === "not-found",
  );
  return [eligibility.filedOnPortal(portalOn(day)), ...unknown.map(eligibility.askForPostalAddress)];
}

/** When the law requires a filing: what has to be done 遅滞なく today had to be done 速やかに under the former law. */
const timeOf = ({ when }: Filing, asOf: CivilDate, { times, promptly }: Say): string =>
  when === "without-delay" && asOf <= LAST_DAY_OF_FORMER_LAW ? promptly : times[when];
