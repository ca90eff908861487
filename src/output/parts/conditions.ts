import {
  valuesOfCondition,
  type FactCondition,
  type ConditionValue,
} from "../../questions/decide/fact-condition.js";

/** The words for facts and their values. */
export type FactWords = typeof import("../../wording/ja/facts.js").factWords;

/** The conditions of a branch, or the content of a change, on one line. */
export function conditionsIn(
  conditions: Readonly<Partial<Record<string, FactCondition | null>>>,
  words: FactWords,
): string {
  return words.and(
    Object.entries(conditions).map(([fact, values]) =>
      words.supposed(
        fact,
        values === null || values === undefined ? words.notRecorded : valuesIn(fact, values, words),
      ),
    ),
  );
}

const valuesIn = (fact: string, condition: FactCondition, words: FactWords): string =>
  words.or(valuesOfCondition(condition).map((value) => valueIn(fact, value, words)));

/** One value, or one side of a day, in words. */
export function valueIn(fact: string, value: ConditionValue, words: FactWords): string {
  if (typeof value !== "object") return words.value(fact, value);
  if (value.after !== undefined && value.onOrBefore !== undefined)
    return words.afterAndUpTo(value.after, value.onOrBefore);
  return value.after !== undefined ? words.after(value.after) : words.onOrBefore(value.onOrBefore!);
}
