import { elderly, elderlyRules, FORMER_NO_RECEIPT_COMPUTER } from "./elderly.js";
import { hardship } from "./hardship.js";
import { LAST_DAY_OF_FORMER_LAW } from "./periods.js";
import {
  better,
  filing,
  isOpen,
  outcomesOf,
  type FacilityAsked,
  type LawOutcome,
  type RuleDefinition,
} from "./outcome.js";
import { formerOrdinance, inference, notice, ordinance } from "../sources/sources.js";

const NO_RECEIPT_COMPUTER = [ordinance("附則第3条の4第1項"), notice("別添2 p.1")] as const;

/** 附則第3条の4・第3条の5・第4条第5項（令和6年3月31日までは旧第5条・旧第6条）: claims on paper (書面による請求). */
export const paperRules = {
  ...elderlyRules,
  "paper/closed-to-new-applicants": {
    sources: [ordinance("附則第3条の4第1項"), ordinance("附則第3条の5第1項"), notice("別添2 p.1")],
    facts: ["methodAtMarch2024"],
  },
  "paper/no-receipt-computer": {
    sources: [...NO_RECEIPT_COMPUTER],
    facts: ["paperGround", "receiptComputer", "refiled"],
  },
  "paper/uses-receipt-computer": {
    sources: [...NO_RECEIPT_COMPUTER, inference("レセコンの使用開始後の取扱い")],
    facts: ["receiptComputer"],
  },
  "paper/hardship-ground-does-not-continue": {
    sources: [ordinance("附則第3条の4第1項"), ordinance("附則第3条の5第1項")],
    facts: ["paperGround"],
  },
  "paper/succession-under-new-code": {
    sources: [
      ordinance("附則第3条の4第1項"),
      ordinance("附則第3条の5第1項"),
      inference("医療機関コード変更を伴う承継"),
    ],
    facts: ["succession"],
  },
  "paper/former/no-receipt-computer": {
    sources: [...FORMER_NO_RECEIPT_COMPUTER],
    facts: ["method", "receiptComputer", "paperGround"],
  },
  "paper/former/new-filer": {
    sources: [...FORMER_NO_RECEIPT_COMPUTER, formerOrdinance("第7条第1項")],
    facts: ["method", "receiptComputer"],
  },
  "paper/former/uses-receipt-computer": {
    sources: [...FORMER_NO_RECEIPT_COMPUTER, inference("レセコンの使用開始後の取扱い")],
    facts: ["receiptComputer"],
  },
} as const satisfies Record<string, RuleDefinition>;

const { allowed, conditional, notAllowed, onceFiled, unsettled } = outcomesOf(paperRules);

/** May this facility claim on paper? By its status of March 2024, or while a hardship lasts. */
export function paper(facility: FacilityAsked): LawOutcome {
  return better(facility.part("paperStatus", paperStatus), () => facility.part("hardship", hardship));
}

const paperStatus = (facility: FacilityAsked): LawOutcome =>
  facility.onOrBefore("asOf", LAST_DAY_OF_FORMER_LAW) ? formerStatus(facility) : status(facility);

function status(facility: FacilityAsked): LawOutcome {
  const found = statusOfTheSameFacility(facility);
  return isOpen(found) &&
    facility.under(inference("医療機関コード変更を伴う承継")).is("succession", "new-code")
    ? unsettled("paper/succession-under-new-code")
    : found;
}

function statusOfTheSameFacility(facility: FacilityAsked): LawOutcome {
  const entry = facility.under(
    ordinance("附則第3条の4第1項"),
    ordinance("附則第3条の5第1項"),
    notice("別添2 p.1"),
  );
  if (!entry.is("methodAtMarch2024", "paper")) return notAllowed("paper/closed-to-new-applicants");
  if (entry.is("paperGround", "elderly")) return facility.part("elderly", elderly);
  if (entry.is("paperGround", "hardship")) return notAllowed("paper/hardship-ground-does-not-continue");

  const law = facility.under(...NO_RECEIPT_COMPUTER);
  if (law.is("receiptComputer", true)) {
    return notAllowed("paper/uses-receipt-computer", { warnings: ["eligibility-verification-duty"] });
  }
  return onceFiled("paper/no-receipt-computer", "no-receipt-computer", "form-2", law.is("refiled", true));
}

/** 旧第5条・旧第6条: the ground is asked for only where claims are on paper. */
function formerStatus(facility: FacilityAsked): LawOutcome {
  const law = facility.under(...FORMER_NO_RECEIPT_COMPUTER);
  const isOnPaper = law.is("method", "paper");
  if (isOnPaper && law.is("paperGround", "elderly")) {
    const found = facility.part("elderly", elderly);
    return isOpen(found) &&
      found.ground === "elderly" &&
      facility.under(inference("医療機関コード変更を伴う承継")).is("succession", "new-code")
      ? unsettled("paper/succession-under-new-code")
      : found;
  }
  if (law.is("receiptComputer", true)) return notAllowed("paper/former/uses-receipt-computer");
  return isOnPaper
    ? allowed("paper/former/no-receipt-computer", "no-receipt-computer")
    : conditional("paper/former/new-filer", "no-receipt-computer", [filing("former-form-5", false)]);
}
