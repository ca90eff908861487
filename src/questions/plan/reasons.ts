import { firstDayOf, monthsAfter, type CivilMonth } from "../../calendar/civil-date.js";
import { inForceOn } from "../../regulation/sources/in-force.js";
import { rules, type RuleId } from "../../regulation/measures/rules.js";
import { claimMethods, type ClaimMethod } from "../../regulation/dates/submission-windows.js";
import { citedOnce, type CitedSource } from "../decide/cited.js";
import type { MonthStanding } from "./schedule.js";

/** Consecutive claim months. */
export interface MonthRange {
  readonly from: CivilMonth;
  readonly to: CivilMonth;
}

/** A rule that decides a medium, and the months in which it does. */
export interface PlanReason {
  readonly method: ClaimMethod;
  readonly rule: RuleId;
  readonly months: readonly MonthRange[];
  readonly sources: readonly CitedSource[];
}

/**
 * The rules behind the verdicts, those of each medium in the order in which they first decide. None while a medium is
 * undetermined: the branches of `eligibility` show what each answer would lead to.
 * @param consecutive months, in order
 */
export function reasonsOf(months: readonly MonthStanding[]): PlanReason[] {
  return claimMethods.flatMap((method) => {
    const decided = new Map<RuleId, CivilMonth[]>();
    for (const { month, media } of months) {
      if (media[method].verdict === "undetermined") continue;
      for (const rule of new Set(media[method].leaves.map(({ outcome }) => outcome.rule as RuleId)))
        decided.set(rule, [...(decided.get(rule) ?? []), month]);
    }
    return [...decided].map(([rule, inMonths]) => ({
      method,
      rule,
      months: runsOf(inMonths),
      sources: citedOnce(inMonths.flatMap((month) => inForceOn(firstDayOf(month), rules[rule].sources))),
    }));
  });
}

/** Merges consecutive months; the months come in order. */
export function runsOf(months: readonly CivilMonth[]): MonthRange[] {
  const runs: { from: CivilMonth; to: CivilMonth }[] = [];
  for (const month of months) {
    const run = runs.at(-1);
    if (run !== undefined && monthsAfter(run.to, 1) === month) run.to = month;
    else runs.push({ from: month, to: month });
  }
  return runs;
}
