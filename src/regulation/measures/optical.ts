import { hardship } from "./hardship.js";
import { LAST_DAY_OF_FORMER_LAW, LAST_DAY_OF_GRACE } from "./periods.js";
import {
  better,
  filing,
  isOpen,
  outcomesOf,
  type FacilityAsked,
  type LawOutcome,
  type RuleDefinition,
} from "./outcome.js";
import { cite, formerOrdinance, inference, notice, ordinance } from "../sources/sources.js";

const GRACE = [ordinance("附則第3条の2第1項"), notice("別添1 p.6")] as const;
const PLAN = [ordinance("附則第3条の2第2項"), notice("別添1 p.6")] as const;
const PERIOD = [ordinance("附則第3条の2第3項"), notice("別添1 p.6")] as const;

/** 附則第3条の2・第4条第5項（令和6年3月31日までは旧第1条）: claims on optical disk (光ディスク等を用いた請求). */
export const opticalRules = {
  "optical/open": { sources: [formerOrdinance("第1条第1項")], facts: [] },
  "optical/closed-to-new-applicants": { sources: [...GRACE], facts: ["methodAtMarch2024"] },
  "optical/grace-period": {
    sources: [...GRACE, cite("association-tokyo", "経過措置期間")],
    facts: ["methodAtMarch2024"],
  },
  "optical/left-before-october-2024": { sources: [...PLAN], facts: ["methodAtSeptember2024"] },
  "optical/transition-plan/running": { sources: [...PERIOD], facts: ["planFrom", "planEndsOn"] },
  "optical/transition-plan/to-file": {
    sources: [...PLAN, cite("payment-fund", "様式第1号"), cite("association-tokyo", "様式第1号")],
    facts: ["methodAtMarch2024", "methodAtSeptember2024", "planFrom", "planEndsOn"],
  },
  "optical/transition-plan/not-begun": {
    sources: [ordinance("附則第3条の2第2項"), ...PERIOD],
    facts: ["planFrom", "planEndsOn"],
  },
  "optical/transition-plan/half-told": {
    sources: [ordinance("附則第3条の2第2項"), ...PERIOD],
    facts: ["planFrom", "planEndsOn"],
  },
  "optical/transition-plan/to-renew": { sources: [...PLAN], facts: ["planEndsOn"] },
  "optical/claimed-online-since-october-2024": {
    sources: [ordinance("附則第3条の2第2項")],
    facts: ["firstOnlineClaimOn", "method"],
  },
  "optical/claimed-online-during-plan": {
    sources: [
      ordinance("附則第3条の2第2項"),
      ordinance("附則第3条の2第3項"),
      inference("計画期間中のオンライン請求"),
    ],
    facts: ["firstOnlineClaimOn", "method", "planFrom"],
  },
  "optical/succession-under-new-code": {
    sources: [
      ordinance("附則第3条の2第1項"),
      ordinance("附則第3条の2第2項"),
      inference("医療機関コード変更を伴う承継"),
    ],
    facts: ["succession"],
  },
  "optical/mixed-channels": {
    sources: [ordinance("附則第3条の2第2項"), inference("請求先別に方法が異なる場合")],
    facts: ["mixedChannels"],
  },
} as const satisfies Record<string, RuleDefinition>;

const { allowed, conditional, notAllowed, unsettled } = outcomesOf(opticalRules);

/** May this facility claim on optical disk? By its status of March and September 2024, or while a hardship lasts. */
export function optical(facility: FacilityAsked): LawOutcome {
  if (facility.under(formerOrdinance("第1条第1項")).onOrBefore("asOf", LAST_DAY_OF_FORMER_LAW)) {
    return allowed("optical/open", "open");
  }
  return better(facility.part("opticalStatus", status), () => facility.part("hardship", hardship));
}

function status(facility: FacilityAsked): LawOutcome {
  const found = statusOfTheSameFacility(facility);
  if (!isOpen(found)) return found;
  if (facility.under(inference("医療機関コード変更を伴う承継")).is("succession", "new-code")) {
    return unsettled("optical/succession-under-new-code");
  }
  const grace = facility.under(...GRACE).onOrBefore("asOf", LAST_DAY_OF_GRACE);
  return !grace && facility.under(inference("請求先別に方法が異なる場合")).is("mixedChannels", true)
    ? unsettled("optical/mixed-channels")
    : found;
}

function statusOfTheSameFacility(facility: FacilityAsked): LawOutcome {
  const grace = facility.under(...GRACE);
  if (!grace.is("methodAtMarch2024", "optical")) return notAllowed("optical/closed-to-new-applicants");
  if (grace.onOrBefore("asOf", LAST_DAY_OF_GRACE)) return allowed("optical/grace-period", "grace-period");

  const plan = facility.under(...PLAN);
  if (!plan.is("methodAtSeptember2024", "optical")) return notAllowed("optical/left-before-october-2024");
  return facility.part("plan", byPlan);
}

function byPlan(facility: FacilityAsked): LawOutcome {
  const plan = facility.under(...PLAN);
  if (facility.under(...PERIOD).is("transitionPlan", "running")) return duringPlan(plan);
  // The latest claim is online and that of September 2024 was not: an online claim has been made since.
  if (!plan.is("onlineClaim", "none") || plan.is("method", "online")) {
    return notAllowed("optical/claimed-online-since-october-2024");
  }
  if (plan.is("transitionPlan", "ended")) {
    return conditional(
      "optical/transition-plan/to-renew",
      "transition-plan",
      [filing("form-1", false, { renewal: true })],
      { warnings: ["renewal-before-claiming"] },
    );
  }
  // It was filed, but whether its period includes the day is not known.
  if (plan.is("transitionPlan", "half-told"))
    return conditional("optical/transition-plan/half-told", "transition-plan", [filing("form-1", true)]);
  return plan.is("transitionPlan", "to-come")
    ? conditional("optical/transition-plan/not-begun", "transition-plan", [
        filing("form-1", false, { earlier: true }),
      ])
    : conditional("optical/transition-plan/to-file", "transition-plan", [filing("form-1", false)]);
}

function duringPlan(facility: FacilityAsked): LawOutcome {
  // The bar of paragraph 2 applies only to a plan filed after the online claim; paragraph 3 still covers an earlier
  // one.
  if (facility.is("onlineClaim", "outside-running-plan"))
    return notAllowed("optical/claimed-online-since-october-2024");
  if (facility.is("onlineClaim", "during-running-plan") || facility.is("method", "online")) {
    return unsettled("optical/claimed-online-during-plan");
  }
  return allowed("optical/transition-plan/running", "transition-plan", [filing("form-1", true)], {
    fixedTerm: true,
    warnings: ["renewal-deadline-not-announced"],
  });
}
