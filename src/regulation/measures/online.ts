import { LAST_DAY_OF_FORMER_LAW } from "./periods.js";
import { filing, outcomesOf, type FacilityAsked, type LawOutcome, type RuleDefinition } from "./outcome.js";
import { formerOrdinance, notice, ordinance } from "../sources/sources.js";

// 旧第1条第1項 had two principal ways to claim, online and on optical disk.
const PRINCIPLE = [ordinance("第1条第1項"), formerOrdinance("第1条第1項")] as const;

/** 第1条・第3条（令和6年3月31日までは旧第1条）: online claims (電子情報処理組織の使用による請求), the principle. */
export const onlineRules = {
  "online/in-use": { sources: [ordinance("第1条第1項")], facts: ["method", "firstOnlineClaimOn"] },
  "online/application-to-start": {
    sources: [ordinance("第1条第1項"), ordinance("第3条第1項"), notice("別添1 p.14")],
    facts: ["method", "onlineStart"],
  },
  "online/former/in-use": { sources: [formerOrdinance("第1条第1項")], facts: ["method"] },
  "online/former/application-to-start": {
    sources: [formerOrdinance("第1条第1項"), notice("別添1 p.14")],
    facts: ["method", "onlineStart"],
  },
} as const satisfies Record<string, RuleDefinition>;

const { allowed, conditional } = outcomesOf(onlineRules);

/** May this facility claim online? Always; if it does not yet, once the start has been applied for. */
export function online(facility: FacilityAsked): LawOutcome {
  const law = facility.under(...PRINCIPLE);
  if (law.onOrBefore("asOf", LAST_DAY_OF_FORMER_LAW)) {
    return law.certainly("method", "online")
      ? allowed("online/former/in-use", "principle")
      : conditional("online/former/application-to-start", "principle", [APPLICATION]);
  }
  return law.certainly("method", "online") ||
    law.certainly("onlineClaim", "outside-running-plan", "during-running-plan")
    ? allowed("online/in-use", "principle")
    : conditional("online/application-to-start", "principle", [APPLICATION]);
}

const APPLICATION = filing("online-start-application", false);
