import { ordinanceArticles, type CoverageGap, type CoveringAnswer } from "./coverage.js";
import { forms, type FormId } from "../../src/regulation/measures/forms.js";
import { rules, type RuleId } from "../../src/regulation/measures/rules.js";
import type { Citation } from "../../src/regulation/sources/sources.js";

type Article = (typeof ordinanceArticles)[number];

/** A paragraph or an item of the ordinance, and what rests on it. */
export interface MappedProvision {
  /** As citations name it. */
  readonly provision: string;
  /** The key of its subject; for an item, of the paragraph that it is in. */
  readonly subject: Article["id"];
  /** The place of an item in its paragraph, from 1. */
  readonly item: number | null;
  readonly rules: readonly RuleId[];
  readonly forms: readonly FormId[];
  /** What else of the program answers it, and why nothing does. */
  readonly answeredBy: readonly CoveringAnswer[];
  readonly gap: CoverageGap | null;
}

const FIRST_OF_MAIN = "第1条第1項";
const LAST_OF_MAIN = "第3条第2項";
const FIRST_OF_SUPPLEMENT = "附則第3条の2第1項";
const LAST_OF_SUPPLEMENT = "附則第4条第7項";
const HARDSHIP = "附則第4条第5項";
const HARDSHIP_ITEMS = 5;
const ITEM = /^第\d+号$/;

/**
 * Each paragraph of 附則第3条の2 to 第4条 and of the articles before them that concern a way of claiming, with the rules
 * and the forms that cite it; the items of 附則第4条第5項 by themselves.
 */
export function lawMap(): MappedProvision[] {
  return [
    ...between(FIRST_OF_MAIN, LAST_OF_MAIN),
    ...between(FIRST_OF_SUPPLEMENT, LAST_OF_SUPPLEMENT),
  ].flatMap((article) => {
    const paragraph = mapped(article, article.provision, null);
    if (article.provision !== HARDSHIP) return [paragraph];
    const items = Array.from({ length: HARDSHIP_ITEMS }, (_, index) =>
      mapped(article, `${HARDSHIP}第${index + 1}号`, index + 1),
    );
    return [paragraph, ...items];
  });
}

function between(first: string, last: string): readonly Article[] {
  const place = (provision: string): number =>
    ordinanceArticles.findIndex((article) => article.provision === provision);
  return ordinanceArticles.slice(place(first), place(last) + 1);
}

function mapped(article: Article, provision: string, item: number | null): MappedProvision {
  // Whatever cites an item cites its paragraph.
  const isHere = (cited: string): boolean =>
    cited === provision || (cited.startsWith(provision) && ITEM.test(cited.slice(provision.length)));
  const cites = (citations: readonly Citation[]): boolean =>
    citations.some((one) => one.source === "ordinance" && isHere(one.provision));
  return {
    provision,
    subject: article.id,
    item,
    rules: (Object.keys(rules) as RuleId[]).filter((rule) => cites(rules[rule].sources)),
    forms: (Object.keys(forms) as FormId[]).filter((form) => cites(forms[form].sources)),
    answeredBy: article.answeredBy,
    gap: "gap" in article ? article.gap : null,
  };
}
