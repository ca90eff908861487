import { HOLIDAYS_ANNOUNCED_THROUGH } from "../../calendar/open-days.js";
import type { Plan } from "../../questions/plan/plan.js";
import { documentationOf } from "../rules/documentation.js";
import { assumptionText } from "../parts/assumption-text.js";
import { payersByName } from "../parts/payer-names.js";
import { warningText } from "../parts/warning-text.js";
import { actionTitle, dayOfAction } from "./action-words.js";
import type { PlanWords } from "./text.js";

/**
 * A plan as JSON: the same keys, with text in one language.
 *
 * @example planJson(plan({ method: "optical" }, civilDate("2024-08-01")), words) // => { command: "plan", from: "2024-08", ... }
 */
export function planJson(answer: Plan, words: PlanWords): unknown {
  const { plan: say, eligibility, dates } = words;
  return {
    ...answer,
    months: answer.months.map((month) => ({
      ...month,
      actions: month.actions.map(({ id, ...action }) => ({
        id,
        title: actionTitle({ id, ...action }, month.claimMonth, words),
        ...action,
        payers: payersByName(action.to, dayOfAction(action, month.claimMonth), eligibility.language),
      })),
    })),
    reasons: answer.reasons.map(({ method, rule, ...rest }) => ({
      method,
      rule,
      text: eligibility.reasons[rule],
      ...rest,
      documentation: documentationOf(rule),
    })),
    cautions: answer.cautions.map((caution) => ({ ...caution, text: warningText(caution, words) })),
    warnings: answer.warnings.map((id) => ({
      id,
      text: say.warnings[id](dates.day(HOLIDAYS_ANNOUNCED_THROUGH)),
    })),
    assumptions: answer.assumptions.map((assumption) => ({
      ...assumption,
      text: assumptionText(assumption, answer, words),
    })),
    notModelled: answer.notModelled.map((id) => eligibility.notModelled[id]),
  };
}
