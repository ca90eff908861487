import * as z from "zod/mini";
import { factCautions } from "../../questions/decide/cautions.js";
import { factNames } from "../../facility/facts.js";
import { payers } from "../../regulation/measures/payers.js";
import { rules } from "../../regulation/measures/rules.js";
import { AUTHORITIES, sources } from "../../regulation/sources/sources.js";
import type { EligibilityWords } from "../eligibility/text.js";

/** The words that describe schemas; their keys name everything that an answer can contain. */
export interface SchemaWords extends Pick<EligibilityWords, "eligibility" | "factWords"> {
  readonly schema: typeof import("../../wording/ja/schema.js").schema;
}

export type Shape = Readonly<Record<string, z.ZodMiniType>>;

/** One of the keys of a table. */
export const keyOf = (table: Readonly<Record<string, unknown>>): z.ZodMiniType => z.enum(Object.keys(table));

/** One of some words. */
export const oneOf = (...words: readonly string[]): z.ZodMiniType => z.enum(words);

/** A civil date in Japan. */
export const day = (): z.ZodMiniType => z.iso.date();

/** A month, such as 2024-10. */
export const month = (): z.ZodMiniType => z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));

/** An instant, with Japan's offset from UTC. */
export const instant = (): z.ZodMiniType =>
  z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:00\+09:00$/));

export const text = (): z.ZodMiniType => z.string();
export const yesNo = (): z.ZodMiniType => z.boolean();
export const count = (): z.ZodMiniType => z.int().check(z.minimum(0));
export const orNull = (schema: z.ZodMiniType): z.ZodMiniType => z.nullable(schema);
export const list = (item: z.ZodMiniType): z.ZodMiniType => z.array(item);
export const optional = (schema: z.ZodMiniType): z.ZodMiniType => z.optional(schema);
export const always = (value: string): z.ZodMiniType => z.literal(value);
export const anyOf = (...some: readonly z.ZodMiniType[]): z.ZodMiniType => z.union(some);
export const mapOf = (key: z.ZodMiniType, value: z.ZodMiniType): z.ZodMiniType =>
  z.partialRecord(key as z.ZodMiniString, value);

/** An object with these keys and no others; with descriptions for keys explained in the wording. */
export function object(shape: Shape, { schema }: SchemaWords): z.ZodMiniType {
  const explained = Object.entries(shape).map(([key, value]) => {
    const explanation = (schema.keys as Readonly<Record<string, string>>)[key];
    return [key, explanation === undefined ? value : value.check(z.describe(explanation))] as const;
  });
  return z.strictObject(Object.fromEntries(explained));
}

/** The name of a fact, as the facility has it. */
export const factName = (): z.ZodMiniType => oneOf(...factNames);

/** Where a rule is explained: a file in the package, with an anchor. */
export const documentation = (): z.ZodMiniType => z.string().check(z.regex(/^docs\/rules\.md#[a-z0-9-]+$/));

export const ruleId = (): z.ZodMiniType => keyOf(rules);

/** A citation with the authority and the address of its source. */
export const citedSource = (words: SchemaWords): z.ZodMiniType =>
  object(
    {
      id: keyOf(sources),
      provision: text(),
      authority: oneOf(...AUTHORITIES),
      url: optional(z.url()),
    },
    words,
  );

/** A key of a table of words, with its text. */
export const idWithText = (ids: z.ZodMiniType, words: SchemaWords): z.ZodMiniType =>
  object({ id: ids, text: text() }, words);

/** A caution about facts as stated. */
export const factCaution = (words: SchemaWords): z.ZodMiniType =>
  object({ id: oneOf(...factCautions), day: optional(day()), text: text() }, words);

export const payerId = (): z.ZodMiniType => keyOf(payers);

/** A payer by its names on the day of an action. */
export const payerByName = (words: SchemaWords): z.ZodMiniType =>
  object({ id: payerId(), name: text(), shortName: text(), formerly: optional(text()), url: z.url() }, words);

export const verdict = ({ eligibility }: SchemaWords): z.ZodMiniType => keyOf(eligibility.verdicts);

/** An assumption, and the facts it concerns. */
export const assumption = (words: SchemaWords): z.ZodMiniType =>
  object({ id: keyOf(words.eligibility.assumptions), facts: list(factName()), text: text() }, words);
