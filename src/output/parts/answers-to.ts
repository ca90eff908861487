import { dayAfter, dayBefore, type CivilDate } from "../../calendar/civil-date.js";
import { isRange, keyOf, overlap, type DayRange, type Value } from "../../engine/value.js";
import type { FactName } from "../../facility/facts.js";
import type { Verdict } from "../../questions/decide/decision.js";
import {
  tell,
  valuesOfCondition,
  type ConditionValue,
  type FactCondition,
} from "../../questions/decide/fact-condition.js";
import type { EligibilityAnswer } from "../../questions/eligibility/eligibility.js";

/** An answer to one question, and every verdict that it leaves possible. */
export interface AnswerTo {
  readonly values: FactCondition;
  readonly verdicts: readonly Verdict[];
}

/**
 * The answers to one question; those that leave the same verdicts possible are one. Branches may part days at different
 * ones, as the cut-offs do, so each answer is held against every branch that it can end in.
 * @example answersTo("refiled", [{ if: { refiled: true }, verdict: "allowed" }, { if: { refiled: false }, verdict: "conditional" }])[0] // => { values: true, verdicts: ["allowed"] }
 */
export function answersTo(fact: FactName, branches: EligibilityAnswer["branches"]): AnswerTo[] {
  const ends = branches.map(({ if: { [fact]: condition }, verdict }) => ({
    values: condition === undefined ? null : valuesOfCondition(condition).map(asValue),
    verdict,
  }));
  const answers = new Map<string, { values: Value[]; verdicts: readonly Verdict[] }>();
  for (const value of apart(ends.flatMap(({ values }) => values ?? []))) {
    const possible = ends.filter(
      ({ values }) => values === null || values.some((one) => overlap(one, value)),
    );
    const verdicts = [...new Set(possible.map(({ verdict }) => verdict))].toSorted();
    const alike = answers.get(verdicts.join()) ?? { values: [], verdicts };
    alike.values.push(value);
    answers.set(verdicts.join(), alike);
  }
  return Array.from(answers.values(), ({ values, verdicts }) => ({ values: tell(values, null), verdicts }));
}

const asValue = (value: ConditionValue): Value =>
  typeof value !== "object"
    ? value
    : {
        from: value.after === undefined ? null : dayAfter(value.after as CivilDate),
        to: (value.onOrBefore as CivilDate | undefined) ?? null,
      };

/** The same values, each once, and none of two runs of days that overlap. */
function apart(values: readonly Value[]): Value[] {
  const words = new Map(values.filter((value) => !isRange(value)).map((value) => [keyOf(value), value]));
  const runs = values.filter(isRange);
  // The branches hold every day, so where a run ends another begins.
  const starts = new Set(runs.map(({ from }) => from).filter((day) => day !== null));
  const inOrder = [null, ...[...starts].toSorted()];
  const parts = inOrder.map((from, index): DayRange => {
    const next = inOrder[index + 1];
    return { from, to: next ? dayBefore(next) : null };
  });
  return [...words.values(), ...parts.filter((part) => runs.some((run) => overlap(run, part)))];
}
