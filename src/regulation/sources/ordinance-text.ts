import type { CivilDate } from "../../calendar/civil-date.js";
import { AFTER_MARCH_2024 } from "../../facility/reference-days.js";
import texts from "./ordinance-texts.json" with { type: "json" };

/** A provision of the ordinance in its own words (条文). */
export interface QuotedProvision {
  readonly sentence: string;
  /** The rows of the table below the sentence; an empty last cell is one with the cell above it. */
  readonly table: readonly (readonly string[])[];
  /** The items (号) that are quoted, by their numbers. */
  readonly items: readonly { readonly number: number; readonly text: string }[];
  /** True where the paragraph has further items. */
  readonly hasOtherItems: boolean;
}

/** True for the items of 第1条第1項, the kinds of publicly funded care (公費負担医療), on which no answer depends. */
export const isLeftOut = (provision: string): boolean => /^第1条第1項第\d+号$/.test(provision);

/**
 * The words of a provision of the ordinance, for days from 1 April 2024 on: since then it was not amended up to
 * `VERIFIED_THROUGH` (the last amendment is 令和5年内閣府・厚生労働省令第8号). An item stands below the words of its paragraph.
 *
 * @param provision as citations name it
 * @param day on which it is in force
 * @returns `null` where the words that were in force on the day are not kept here: those of the former ordinance are not
 * @example ordinanceText("附則第3条の2第3項", civilDate("2024-04-01"))?.sentence.slice(0, 6) // => "前項の届出を"
 */
export function ordinanceText(provision: string, day: CivilDate): QuotedProvision | null {
  const [, paragraph = "", cited] = /^(.*?項)(?:第(\d+)号)?$/.exec(provision) ?? [];
  const text = (texts as Readonly<Record<string, string>>)[paragraph];
  if (day < AFTER_MARCH_2024 || text === undefined) return null;
  const [sentence = "", ...rows] = text.split("\n");
  const all = Object.entries(texts).flatMap(([name, item]) => {
    const number = name.startsWith(paragraph)
      ? /^第(\d+)号$/.exec(name.slice(paragraph.length))?.[1]
      : undefined;
    return number === undefined ? [] : [{ number: Number(number), text: item }];
  });
  const items = all.filter(({ number }) => cited === undefined || number === Number(cited));
  return {
    sentence,
    table: rows.map((row) => row.split("\t")),
    items,
    hasOtherItems: items.length < all.length || isLeftOut(`${paragraph}第1号`),
  };
}
