import { filing, outcomesOf, type FacilityAsked, type LawOutcome, type RuleDefinition } from "./outcome.js";
import { notice, ordinance } from "./sources.js";

/** 第1条・第3条: online claims (電子情報処理組織の使用による請求), the principle. */
export const onlineRules = {
  "online/in-use": { sources: [ordinance("第1条第1項")], facts: ["method", "firstOnlineClaimOn"] },
  "online/application-to-start": {
    sources: [ordinance("第1条第1項"), ordinance("第3条第1項"), notice("別添1 p.14")],
    facts: ["method", "onlineStart"],
  },
} as const satisfies Record<string, RuleDefinition>;

const { allowed, conditional } = outcomesOf(onlineRules);

/** May this facility claim online? Always; where it is not a fact already, once the start is applied for. */
export function online(facility: FacilityAsked): LawOutcome {
  const law = facility.under(ordinance("第1条第1項"));
  const inUse =
    law.certainly("method", "online") ||
    law.certainly("onlineClaim", "outside-running-plan", "during-running-plan");
  return inUse
    ? allowed("online/in-use", "principle")
    : conditional("online/application-to-start", "principle", [filing("online-start-application", false)]);
}
