import type { CivilDate } from "../../calendar/civil-date.js";
import { definitionOf, type Facility, type FactName } from "../../facility/facts.js";
import { japaneseWords } from "../../facility/read.js";
import { overview } from "../../questions/list/overview.js";
import type { register } from "../../wording/ja/register.js";
import type { template } from "../../wording/ja/template.js";
import { factsOf, type Registered } from "./registered.js";
import type { Gathered } from "./gather.js";

/** The wording of the list and its summary. */
export interface RegisterWords {
  readonly register: typeof register;
  /** The names of columns and values, as in an empty list to fill in. */
  readonly template: typeof template;
}

/** The facts that a register can provide, in the order of their columns. */
const FACTS = ["type", "method", "designatedOn", "succession", "youngestDob"] as const satisfies FactName[];

/**
 * The names of the columns: facts are named as `batch` reads them.
 * @example registerHeader(words).slice(0, 4) // => ["医療機関コード", "医療機関名称", "都道府県", "種別"]
 */
export const registerHeader = ({ register: { columns }, template }: RegisterWords): string[] => [
  columns.code,
  columns.name,
  columns.prefecture,
  ...FACTS.map((fact) => template.column(fact, definitionOf(fact).heading)),
  columns.inferredFrom,
  columns.status,
  columns.coLocated,
];

/** The cells of one facility. */
export function registerRow(one: Registered, { register: say, template }: RegisterWords): string[] {
  const facts = factsOf(one);
  const word = (fact: FactName): string => {
    const value = facts[fact];
    if (value === undefined) return "";
    const japanese = japaneseWords(fact)[String(value)];
    return japanese === undefined ? String(value) : template.word(String(value), japanese);
  };
  return [
    one.code,
    one.name,
    one.prefecture,
    ...FACTS.map((fact) => (facts[fact] === "unknown" ? say.unknown : word(fact))),
    one.requiresOnline ?? "",
    one.status === undefined ? "" : say.statuses[one.status],
    one.coLocated ?? "",
  ];
}

/** What is known about the facilities of a register, and what to ask of the rest. */
export interface RegisterSummary {
  readonly facilities: number;
  readonly types: Readonly<Partial<Record<NonNullable<Facility["type"]>, number>>>;
  /** Deemed to claim online because of their filings. */
  readonly online: number;
  readonly designated: number;
  readonly withoutFullTimers: number;
  readonly suspended: number;
  /** The fact that decides most of the others, and for how many; `ask` would begin with it. */
  readonly toAsk: { readonly fact: FactName; readonly facilities: number } | null;
}

/**
 * Sums up what is known.
 * @param asOf the day of the claims asked about
 */
export function registerSummary({ facilities }: Gathered, asOf: CivilDate): RegisterSummary {
  const types: Partial<Record<NonNullable<Facility["type"]>, number>> = {};
  const asked = new Map<FactName, number>();
  const firstMissing = new Map<string, FactName | undefined>();
  let [online, designated, withoutFullTimers, suspended] = [0, 0, 0, 0];
  for (const one of facilities.values()) {
    const facts = factsOf(one);
    types[one.type] = (types[one.type] ?? 0) + 1;
    online += Number(facts.method === "online");
    designated += Number(facts.designatedOn !== undefined);
    withoutFullTimers += Number(facts.youngestDob === "none");
    suspended += Number(one.status === "suspended");
    const key = JSON.stringify(facts);
    // A facility designated after the day asked about does not claim on it.
    if (!firstMissing.has(key))
      firstMissing.set(
        key,
        (facts.designatedOn ?? asOf) > asOf ? undefined : overview(facts, asOf).missing[0],
      );
    const fact = firstMissing.get(key);
    if (fact !== undefined) asked.set(fact, (asked.get(fact) ?? 0) + 1);
  }
  const [most] = [...asked].toSorted(([, one], [, other]) => other - one);
  return {
    facilities: facilities.size,
    types,
    online,
    designated,
    withoutFullTimers,
    suspended,
    toAsk: most === undefined ? null : { fact: most[0], facilities: most[1] },
  };
}
