import type { FactCondition, ToldValue } from "../../questions/decide/fact-condition.js";

/** The words for facts and their values. */
export type FactWords = typeof import("../../wording/ja/facts.js").factWords;

/** What a branch supposes, or a change changes, in one line. */
export function conditionsIn(
  told: Readonly<Partial<Record<string, FactCondition | null>>>,
  words: FactWords,
): string {
  return words.and(
    Object.entries(told).map(([fact, values]) =>
      words.supposed(
        fact,
        values === null || values === undefined ? words.notRecorded : valuesIn(fact, values, words),
      ),
    ),
  );
}

function valuesIn(fact: string, told: FactCondition, words: FactWords): string {
  const values = Array.isArray(told) ? (told as readonly ToldValue[]) : [told as ToldValue];
  return words.or(values.map((value) => valueIn(fact, value, words)));
}

/** One value, or one side of a day, in words. */
export function valueIn(fact: string, value: ToldValue, words: FactWords): string {
  if (typeof value !== "object") return words.value(fact, value);
  if (value.after !== undefined && value.onOrBefore !== undefined)
    return words.afterAndUpTo(value.after, value.onOrBefore);
  return value.after !== undefined ? words.after(value.after) : words.onOrBefore(value.onOrBefore!);
}
