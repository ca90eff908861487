import { ordinanceArticles } from "../docs/coverage.js";
import { CUTOFFS } from "../../src/regulation/measures/cutoffs.js";
import digests from "../../src/regulation/sources/ordinance-digests.json" with { type: "json" };
import { birthDateTable, provisionsOf, type Provision } from "./provisions.js";
import type { LawElement } from "./tree.js";

/** One difference between the law as it was read and the law as it is given now. */
export interface LawChange {
  readonly kind: "changed" | "new" | "removed" | "moved" | "table";
  /** The place as it was cited; of what is new, the place where it stands now. */
  readonly provision: string;
  /** Where it stands now, of what moved; what the table says, of the table. */
  readonly now?: string;
}

const known: Readonly<Record<string, string>> = digests;

/** The articles that were read but hold nothing that is compared; a new article is one that is neither here nor compared. */
const articlesRead = new Set(
  ordinanceArticles.map(
    ({ provision }) => /^(?:附則|令和5年改正附則)?第\d+条(?:の\d+)?/.exec(provision)?.[0],
  ),
);

/** Paragraphs that were read, and have lapsed: that they are there is nothing new. */
const paragraphsRead = new Set<string>(ordinanceArticles.map(({ provision }) => provision));

/** Every difference, in the order of the law: what stands in the text, then the merged cell, then new amending orders. */
export function changesIn(body: LawElement): LawChange[] {
  const { provisions, newAmendments } = provisionsOf(body);
  const articles = [
    ...new Set([...Object.keys(known).map(articleOf), ...provisions.map(({ article }) => article)]),
  ];
  return [
    ...articles.flatMap((article) =>
      changesInArticle(
        article,
        provisions.filter((one) => one.article === article),
      ),
    ),
    ...changesInTable(body),
    ...newAmendments.map((amendment): LawChange => ({ kind: "new", provision: amendment })),
  ];
}

const articleOf = (provision: string): string => provision.slice(0, provision.search(/第\d+項/));

function changesInArticle(article: string, given: readonly Provision[]): LawChange[] {
  const before = Object.entries(known).filter(([name]) => articleOf(name) === article);
  if (before.length === 0)
    return articlesRead.has(article) ? [] : given.map(({ name }) => ({ kind: "new", provision: name }));
  const left = new Map(given.map((one) => [one.name, one]));
  const changes: LawChange[] = [];
  const unmatched = before.filter(([name, digest]) => {
    const same = left.get(name)?.digest === digest ? left.get(name) : undefined;
    if (same !== undefined) left.delete(same.name);
    return same === undefined;
  });
  const unmoved = unmatched.filter(([name, digest]) => {
    const moved = [...left.values()].find((one) => one.digest === digest);
    if (moved === undefined) return true;
    left.delete(moved.name);
    changes.push({ kind: "moved", provision: name, now: moved.name });
    return false;
  });
  for (const [name] of unmoved) {
    changes.push({ kind: left.has(name) ? "changed" : "removed", provision: name });
    left.delete(name);
  }
  const others = [...left.keys()].filter((name) => !paragraphsRead.has(name) || name in known);
  return [...changes, ...others.map((provision): LawChange => ({ kind: "new", provision }))];
}

/** The four dates in the order of the table; the last two are one cell. */
const EXPECTED_DATES = Object.values(CUTOFFS);

function changesInTable(body: LawElement): LawChange[] {
  const rows = birthDateTable(body);
  const said = rows.map(({ bornBy, merged }) => `${bornBy}${merged ? "(merged)" : ""}`).join(", ");
  const asEncoded =
    rows.length === EXPECTED_DATES.length &&
    rows.every(
      ({ bornBy, merged }, index) => bornBy === inKanji(EXPECTED_DATES[index]!) && merged === (index === 3),
    );
  return asEncoded ? [] : [{ kind: "table", provision: "附則第3条の5第1項", now: said }];
}

/** `1944-04-01` is 昭和十九年四月一日. */
function inKanji(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const number = (value: number): string =>
    `${value >= 20 ? "一二三四五六七八九"[Math.floor(value / 10) - 1] : ""}${value >= 10 ? "十" : ""}${value % 10 === 0 ? "" : "一二三四五六七八九"[(value % 10) - 1]}`;
  return `昭和${number(year - 1925)}年${number(month)}月${number(date)}日`;
}
