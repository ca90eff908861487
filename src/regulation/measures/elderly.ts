import { bornByCutoff } from "./cutoffs.js";
import { BOTH_PAYERS } from "./payers.js";
import { LAST_DAY_OF_FORMER_LAW } from "./periods.js";
import {
  filing,
  outcomesOf,
  type FacilityAsked,
  type FilingRequirement,
  type LawOutcome,
  type RuleDefinition,
} from "./outcome.js";
import { formerOrdinance, inference, notice, ordinance } from "../sources/sources.js";

// Each with its counterpart in the former law; an answer shows the one in force on its day.
const TABLE = [ordinance("附則第3条の5第1項"), formerOrdinance("第6条第1項"), notice("別添2 p.2")] as const;
const REPORT = [ordinance("附則第3条の5第2項"), formerOrdinance("第6条第3項")] as const;
const TWO_MONTHS = [ordinance("附則第3条の5第3項"), formerOrdinance("第6条第4項")] as const;

/** 旧第5条第1項: paper without a receipt computer. */
export const FORMER_NO_RECEIPT_COMPUTER = [formerOrdinance("第5条第1項")] as const;

/** 附則第3条の5（令和6年3月31日までは旧第6条）: paper where all full-timers are old enough. */
export const elderlyRules = {
  "paper/elderly": { sources: [...TABLE], facts: ["youngestDob", "type", "receiptComputer", "refiled"] },
  "paper/elderly/not-for-hospitals": { sources: [...TABLE], facts: ["type"] },
  "paper/elderly/born-after-cutoff": {
    sources: [...TABLE],
    facts: ["youngestDob", "type", "receiptComputer"],
  },
  "paper/elderly/no-full-timers": {
    sources: [...TABLE, inference("常勤者がいない場合")],
    facts: ["youngestDob"],
  },
  "paper/elderly/before-younger-hire": {
    sources: [...TABLE, ...REPORT],
    facts: ["youngerHireOn", "youngerHireReportedOn", "refiled"],
  },
  "paper/elderly/younger-hire-to-report": {
    sources: [ordinance("附則第3条の5第2項"), ordinance("附則第3条の5第3項")],
    facts: ["youngerHireOn", "youngerHireReportedOn", "refiled"],
  },
  "paper/elderly/hired-before-filing": {
    sources: [...TABLE, ...REPORT],
    facts: ["youngerHireOn", "refiled"],
  },
  "paper/elderly/two-months-after-report": { sources: [...TWO_MONTHS], facts: ["youngerHireReportedOn"] },
  "paper/elderly/two-months-over": { sources: [...TWO_MONTHS], facts: ["youngerHireReportedOn"] },
  "paper/elderly/passes-again": {
    sources: [...TWO_MONTHS, inference("猶予期間後に再び要件を満たす場合")],
    facts: ["youngerHireReportedOn", "youngestDob"],
  },
  "paper/former/elderly/no-receipt-computer": {
    sources: [...FORMER_NO_RECEIPT_COMPUTER, formerOrdinance("第6条第1項"), formerOrdinance("第6条第3項")],
    facts: ["receiptComputer", "type", "youngerHireReportedOn"],
  },
  "paper/former/elderly": {
    sources: [formerOrdinance("第6条第1項"), notice("別添2 p.2")],
    facts: ["youngestDob", "type", "receiptComputer"],
  },
  "paper/former/elderly/younger-hire-to-report": {
    sources: [formerOrdinance("第6条第3項")],
    facts: ["youngerHireOn", "youngerHireReportedOn"],
  },
} as const satisfies Record<string, RuleDefinition>;

const { allowed, conditional, notAllowed, unsettled } = outcomesOf(elderlyRules);

/** 附則第3条の5: the elderly ground, for a facility whose claim of March 2024 was on paper on that ground. */
export function elderly(facility: FacilityAsked): LawOutcome {
  const former = facility.onOrBefore("asOf", LAST_DAY_OF_FORMER_LAW);
  if (former && isUnderFormerArticle5(facility.under(...FORMER_NO_RECEIPT_COMPUTER)))
    return allowed("paper/former/elderly/no-receipt-computer", "no-receipt-computer");
  const table = facility.under(...TABLE);
  if (table.is("type", "hospital")) return notAllowed("paper/elderly/not-for-hospitals");

  const hire = facility.under(...REPORT);
  if (hire.is("youngerHire", "none")) {
    if (table.is("youngestDob", "none")) return unsettled("paper/elderly/no-full-timers");
    if (!table.part("bornByCutoff", bornByCutoff))
      return notAllowed("paper/elderly/born-after-cutoff", CONSEQUENCE);
    return former ? allowed("paper/former/elderly", "elderly") : onceRefiled(table, "paper/elderly");
  }
  if (hire.is("youngerHire", "to-come")) {
    return former
      ? allowed("paper/former/elderly", "elderly")
      : onceRefiled(table, "paper/elderly/before-younger-hire");
  }
  if (hire.is("youngerHire", "unreported")) return unreported(facility, former);

  const grace = facility.under(...TWO_MONTHS);
  if (grace.is("youngerHire", "reported")) {
    return allowed("paper/elderly/two-months-after-report", "elderly", [REPORT_FILED]);
  }
  if (grace.is("youngestDob", "none")) return unsettled("paper/elderly/no-full-timers");
  return table.part("bornByCutoff", bornByCutoff)
    ? unsettled("paper/elderly/passes-again")
    : notAllowed("paper/elderly/two-months-over", CONSEQUENCE);
}

/**
 * It excluded facilities that had filed as elderly (which hospitals could not) and had not reported a younger
 * full-timer.
 */
const isUnderFormerArticle5 = (law: FacilityAsked): boolean =>
  !law.is("receiptComputer", true) && (law.is("type", "hospital") || law.is("youngerHireReport", "made"));

const CONSEQUENCE = { warnings: ["eligibility-verification-duty"] } as const;
const FILED_BEFORE_THE_HIRE = { warnings: ["form-2-before-the-hire"], ask: BOTH_PAYERS } as const;
const REPORT_FILED = filing("younger-hire-report", true);
const REPORT_TO_FILE = filing("younger-hire-report", false);

/** Form 2 counts as filed where the hire was reported: only facilities that filed it have to report. */
const hasRefiled = (facility: FacilityAsked): boolean =>
  facility.is("youngerHireReport", "to-come", "made") || facility.is("refiled", true);

function onceRefiled(
  facility: FacilityAsked,
  rule: "paper/elderly" | "paper/elderly/before-younger-hire",
): LawOutcome {
  return hasRefiled(facility)
    ? allowed(rule, "elderly", [filing("form-2", true)])
    : conditional(rule, "elderly", [filing("form-2", false)]);
}

function unreported(facility: FacilityAsked, former: boolean): LawOutcome {
  if (former) return conditional("paper/former/elderly/younger-hire-to-report", "elderly", [REPORT_TO_FILE]);
  const law = facility.under(...REPORT);
  const toReport = (...filed: readonly FilingRequirement[]): LawOutcome =>
    conditional("paper/elderly/younger-hire-to-report", "elderly", [REPORT_TO_FILE, ...filed], {
      ...(filed.some(({ premise }) => premise === true) && FILED_BEFORE_THE_HIRE),
    });
  if (hasRefiled(law)) return toReport(filing("form-2", true));
  // Form 2 states that every full-timer is old enough, which has not been true since the hire.
  if (law.is("refiled", false)) return notAllowed("paper/elderly/hired-before-filing", CONSEQUENCE);
  return toReport(filing("form-2", false, { premise: true }));
}
