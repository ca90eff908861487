import type { CivilDate } from "../../calendar/civil-date.js";
import { payerOn, type NamedBody, type Payer } from "../../regulation/measures/payers.js";

interface PayerWords {
  readonly payer: (body: NamedBody) => string;
  readonly payerInFull: (body: NamedBody) => string;
}

/**
 * The words for one page: a payer is named in full the first time, with its former name, and in short after that. Use
 * the words for one page only, from top to bottom.
 */
export function introducingPayers<Words extends { readonly eligibility: PayerWords }>(words: Words): Words {
  const introduced = new Set<string>();
  const { payer: inShort, payerInFull } = words.eligibility;
  const payer = (body: NamedBody): string => {
    const short = inShort(body);
    if (introduced.has(short)) return short;
    introduced.add(short);
    return payerInFull(body);
  };
  return { ...words, eligibility: { ...words.eligibility, payer } };
}

/** A payer in JSON, named as on a day. */
export interface PayerByName {
  readonly id: Payer;
  readonly name: string;
  readonly shortName: string;
  readonly url: string;
  /** Its former short name. */
  readonly formerly?: string;
}

/**
 * The payers by their names on the day of an action, with their ids, which never change.
 *
 * @example payersByName(["payment-fund"], civilDate("2026-10-01"), "ja")[0]?.shortName // => "DX審査支払機構"
 */
export const payersByName = (
  payers: readonly Payer[],
  day: CivilDate,
  language: "ja" | "en",
): readonly PayerByName[] =>
  payers.map((id) => {
    const { name, shortName, formerly, url } = payerOn(id, day);
    return {
      id,
      name: name[language],
      shortName: shortName[language],
      ...(formerly === undefined ? {} : { formerly: formerly[language] }),
      url,
    };
  });
