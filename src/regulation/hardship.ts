import type { Hardship } from "../facility/facts.js";
import { LAST_DAY_OF_FORMER_LAW } from "./periods.js";
import {
  filing,
  outcomesOf,
  type FacilityAsked,
  type LawOutcome,
  type RuleDefinition,
  type WarningId,
} from "./outcome.js";
import { cite, formerOrdinance, ordinance, type Citation } from "./sources.js";

const PROCEDURE = [ordinance("附則第4条第6項"), cite("federation-hyogo", "様式第3号")] as const;
const SAME_DAY = [ordinance("附則第4条第7項")] as const;
const FORMER = [formerOrdinance("附則第4条第5項")] as const;
const FACTS = ["hardship", "hardshipFiled", "hardshipEndsOn"] as const;

/** 附則第4条第5項第1号から第5号まで: the hardship grounds. */
export const hardshipRules = {
  "hardship/line-failure": {
    sources: [ordinance("附則第4条第5項第1号"), ...PROCEDURE, ...SAME_DAY, ...FORMER],
    facts: FACTS,
  },
  "hardship/equipment-pending": {
    sources: [ordinance("附則第4条第5項第2号"), ...PROCEDURE, ...SAME_DAY, ...FORMER],
    facts: FACTS,
  },
  "hardship/construction": {
    sources: [ordinance("附則第4条第5項第3号"), ...PROCEDURE, ...FORMER],
    facts: FACTS,
  },
  "hardship/closing": {
    sources: [ordinance("附則第4条第5項第4号"), ...PROCEDURE, ...FORMER],
    facts: FACTS,
  },
  "hardship/other": {
    sources: [ordinance("附則第4条第5項第5号"), ...PROCEDURE, ...SAME_DAY, ...FORMER],
    facts: FACTS,
  },
} as const satisfies Record<string, RuleDefinition>;

const { allowed, conditional } = outcomesOf(hardshipRules);

/** Where each ground stands, and what it adds: whether it may be filed on the day of the claim (第7項), and what to beware of. */
const GROUNDS: Record<Hardship, Ground> = {
  "line-failure": {
    law: [ordinance("附則第4条第5項第1号"), ...FORMER],
    sameDay: true,
    warnings: ["evidence-after-same-day-filing"],
  },
  "equipment-pending": {
    law: [ordinance("附則第4条第5項第2号"), ...FORMER],
    sameDay: true,
    warnings: ["new-cases-not-expected", "evidence-after-same-day-filing"],
  },
  construction: {
    law: [ordinance("附則第4条第5項第3号"), ...FORMER],
    sameDay: false,
    warnings: ["evidence-required"],
  },
  closing: {
    law: [ordinance("附則第4条第5項第4号"), ...FORMER],
    sameDay: false,
    warnings: ["closing-length-not-settled", "evidence-required"],
  },
  other: {
    law: [ordinance("附則第4条第5項第5号"), ...FORMER],
    sameDay: true,
    warnings: ["recognised-case-by-case", "evidence-after-same-day-filing"],
  },
};

interface Ground {
  readonly law: readonly Citation[];
  readonly sameDay: boolean;
  readonly warnings: readonly WarningId[];
}

const GROUND_NAMES = Object.keys(GROUNDS) as Hardship[];

/**
 * 附則第4条第5項から第7項まで: a claim on disk or paper while a hardship lasts. Until 31 March 2024 the same paragraph
 * opened paper only, which is for the caller to know.
 * @returns `null` where no hardship is in force
 */
export function hardship(facility: FacilityAsked): LawOutcome | null {
  const ground = GROUND_NAMES.find((one) => facility.under(...GROUNDS[one].law).is("hardship", one));
  if (ground === undefined) return null;

  const former = facility.onOrBefore("asOf", LAST_DAY_OF_FORMER_LAW);
  const filed = facility.under(ordinance("附則第4条第5項"), ...FORMER).is("hardshipFiled", true);
  const { sameDay, warnings } = GROUNDS[ground];
  const form = filing(former ? "former-form-4" : "form-3", filed, {
    when: sameDay ? "on-claim-day-if-unavoidable" : "before-claiming",
  });
  // The fifth ground is open to the payer's judgement, claim by claim: filing alone does not make it lawful.
  return filed && ground !== "other"
    ? allowed(`hardship/${ground}`, "hardship", [form], { warnings })
    : conditional(`hardship/${ground}`, "hardship", [form], { warnings });
}
