import { wordsOf, type Hardship } from "../../facility/facts.js";
import { LAST_DAY_OF_FORMER_LAW } from "./periods.js";
import {
  filing,
  outcomesOf,
  type FacilityAsked,
  type LawOutcome,
  type RuleDefinition,
  type WarningId,
} from "./outcome.js";
import { cite, formerOrdinance, ordinance, type Citation } from "../sources/sources.js";

const PROCEDURE = [ordinance("附則第4条第6項"), cite("federation-hyogo", "様式第3号")] as const;
const SAME_DAY = [ordinance("附則第4条第7項")] as const;
const FORMER = [formerOrdinance("附則第4条第5項")] as const;

/** A hardship ground: its provision, whether it may be filed on the day of the claim (第7項), and its cautions. */
interface GroundDefinition {
  readonly law: Citation;
  readonly sameDay: boolean;
  readonly warnings: readonly WarningId[];
}

/** 附則第4条第5項第1号から第5号まで: the hardship grounds. */
const GROUNDS: Readonly<Record<Hardship, GroundDefinition>> = {
  "line-failure": {
    law: ordinance("附則第4条第5項第1号"),
    sameDay: true,
    warnings: ["evidence-after-same-day-filing"],
  },
  "equipment-pending": {
    law: ordinance("附則第4条第5項第2号"),
    sameDay: true,
    warnings: ["new-cases-not-expected", "evidence-after-same-day-filing"],
  },
  construction: {
    law: ordinance("附則第4条第5項第3号"),
    sameDay: false,
    warnings: ["evidence-required"],
  },
  closing: {
    law: ordinance("附則第4条第5項第4号"),
    sameDay: false,
    warnings: ["closing-length-not-settled", "evidence-required"],
  },
  other: {
    law: ordinance("附則第4条第5項第5号"),
    sameDay: true,
    warnings: ["recognised-case-by-case", "evidence-after-same-day-filing"],
  },
};

const GROUND_NAMES = wordsOf("hardship");

const ruleOf = (ground: Hardship): RuleDefinition => {
  const { law, sameDay } = GROUNDS[ground];
  return {
    sources: [law, ...PROCEDURE, ...(sameDay ? SAME_DAY : []), ...FORMER],
    facts: ["hardship", "hardshipFiled", "hardshipEndsOn"],
  };
};

/** A rule for each of the grounds. */
export const hardshipRules = Object.fromEntries(
  GROUND_NAMES.map((ground) => [`hardship/${ground}`, ruleOf(ground)]),
) as Readonly<Record<`hardship/${Hardship}`, RuleDefinition>>;

const { allowed, conditional } = outcomesOf(hardshipRules);

/**
 * 附則第4条第5項から第7項まで: a claim on disk or paper while a hardship lasts. Until 31 March 2024 the same paragraph allowed
 * paper only; callers have to take that into account.
 * @returns `null` where no hardship is in force
 */
export function hardship(facility: FacilityAsked): LawOutcome | null {
  const ground = GROUND_NAMES.find((one) => facility.under(GROUNDS[one].law, ...FORMER).is("hardship", one));
  if (ground === undefined) return null;

  const former = facility.onOrBefore("asOf", LAST_DAY_OF_FORMER_LAW);
  const filed = facility.under(ordinance("附則第4条第5項"), ...FORMER).is("hardshipFiled", true);
  const { sameDay, warnings } = GROUNDS[ground];
  const form = filing(former ? "former-form-4" : "form-3", filed, {
    when: sameDay ? "on-claim-day-if-unavoidable" : "before-claiming",
  });
  // The fifth ground is for the payer to judge, claim by claim: filing alone does not make it lawful.
  return filed && ground !== "other"
    ? allowed(`hardship/${ground}`, "hardship", [form], { warnings })
    : conditional(`hardship/${ground}`, "hardship", [form], { warnings });
}
