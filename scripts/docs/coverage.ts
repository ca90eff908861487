import type { PreparationSection } from "../../src/regulation/online-start/preparation.js";
import type { Question } from "../../src/regulation/measures/rules.js";

/** Where the program answers something: a command, and within it the question or the part of the checklist. */
export type CoveringAnswer =
  | { readonly command: "eligibility"; readonly question: Question }
  | { readonly command: "prepare"; readonly section: PreparationSection }
  | { readonly command: "deadline" | "window" | "add-on" | "roadmap" };

/** Why something is answered nowhere. */
export type CoverageGap =
  | "cover"
  | "contents"
  | "covering-letter"
  | "content-of-claims"
  | "procedure-of-the-payers"
  | "no-consequence"
  | "expired";

/** What answers a page or an article; where nothing does, why. */
export interface Covered {
  readonly answeredBy: readonly CoveringAnswer[];
  readonly gap?: CoverageGap;
}

/** A page of the notice of November 2023. */
export interface NoticePage extends Covered {
  /** The subject of the page; also the key of its description. */
  readonly id: string;
  /** 0 is the covering letter (事務連絡). */
  readonly annex: 0 | 1 | 2;
  /** Null for a cover. */
  readonly page: number | null;
  /** True where the number stands on the page itself in the text that was read; else it was counted. */
  readonly numbered: boolean;
}

/** An article, or one of its paragraphs, of the ordinance (351M50000100036) as read. */
interface OrdinanceArticle extends Covered {
  /** As citations name it. */
  readonly provision: string;
  readonly id: string;
}

const eligibility = (question: Question): CoveringAnswer => ({ command: "eligibility", question });
const prepare = (section: PreparationSection): CoveringAnswer => ({ command: "prepare", section });
const deadline: CoveringAnswer = { command: "deadline" };
const window: CoveringAnswer = { command: "window" };
const addOn: CoveringAnswer = { command: "add-on" };
const roadmap: CoveringAnswer = { command: "roadmap" };
const unanswered = (gap: CoverageGap): Covered => ({ answeredBy: [], gap });
const by = (...answeredBy: readonly CoveringAnswer[]): Covered => ({ answeredBy });

const PRINTED_IN_ANNEX_1 = new Set([10, 11, 12, 13, 14, 15, 17, 18, 20]);
const PRINTED_IN_ANNEX_2 = new Set([1]);

const letter = <Id extends string>(id: Id, covered: Covered) =>
  ({ id, annex: 0, page: null, numbered: false, ...covered }) as const;
const first = <Id extends string>(id: Id, page: number | null, covered: Covered) =>
  ({ id, annex: 1, page, numbered: page !== null && PRINTED_IN_ANNEX_1.has(page), ...covered }) as const;
const second = <Id extends string>(id: Id, page: number | null, covered: Covered) =>
  ({ id, annex: 2, page, numbered: page !== null && PRINTED_IN_ANNEX_2.has(page), ...covered }) as const;

/**
 * Every page of the notice with its annexes. Only some pages carry their number in the text that was read; the others were
 * counted from those. Cover and page 1 of annex 1 have no text in it: that they exist follows from the count.
 */
export const noticePages = [
  letter("covering-letter", unanswered("covering-letter")),
  first("cover-1", null, unanswered("cover")),
  first("contents", 1, unanswered("contents")),
  first("what-online-claiming-is", 2, by(prepare("workflow"), roadmap)),
  first("merits", 3, by(prepare("workflow"), prepare("returned-claims"), window)),
  first("add-on-special-measure", 4, by(addOn)),
  first("add-on-points", 5, by(addOn, roadmap)),
  first("disks-from-2024", 6, by(eligibility("optical"), roadmap, prepare("equipment"))),
  first("roadmap-chart", 7, by(roadmap, prepare("returned-claims"))),
  first(
    "four-steps",
    8,
    by(prepare("steps"), prepare("equipment"), prepare("filings"), prepare("cost"), deadline),
  ),
  first("equipment", 9, by(prepare("equipment"), prepare("receipt-computer"), prepare("security"))),
  first(
    "receipt-computer",
    10,
    by(
      prepare("steps"),
      prepare("receipt-computer"),
      prepare("returned-claims"),
      eligibility("paper-resubmission"),
      roadmap,
    ),
  ),
  first("line", 11, by(prepare("line"), prepare("equipment"))),
  first("line-providers", 12, by(prepare("line"), prepare("cost"))),
  first("certificate", 13, by(prepare("equipment"), prepare("filings"), prepare("cost"), deadline)),
  first(
    "filings",
    14,
    by(prepare("filings"), prepare("steps"), prepare("equipment"), deadline, eligibility("online")),
  ),
  first("manuals", 15, by(prepare("manuals-and-help"), prepare("workflow"))),
  first("security-of-the-system", 16, by(prepare("security"))),
  first("security-figure", 17, by(prepare("security"))),
  first("security-measures", 18, by(prepare("security"))),
  first("responsibility", 19, by(prepare("responsibility"), prepare("security"))),
  first("help", 20, by(prepare("manuals-and-help"))),
  first("further-reading", 21, by(prepare("manuals-and-help"))),
  second("cover-2", null, unanswered("cover")),
  second("paper-from-2024", 1, by(eligibility("paper"), roadmap)),
  second("elderly-cutoffs", 2, by(eligibility("paper"), prepare("receipt-computer"))),
  second("roadmap-chart-2", 3, by(roadmap)),
] as const satisfies readonly NoticePage[];

const article = <Id extends string>(provision: string, id: Id, covered: Covered) => ({
  provision,
  id,
  ...covered,
});

/** Every article of the ordinance that the notice rests on, in its order. */
export const ordinanceArticles = [
  article("第1条第1項", "online-principle", by(eligibility("online"), addOn)),
  article("第1条第2項", "daily-information", unanswered("content-of-claims")),
  article("第1条の2", "correction-by-the-bodies", unanswered("procedure-of-the-payers")),
  article("第2条第1項", "tenth", by(window, deadline)),
  article("第2条第2項", "arrival", by(window)),
  article(
    "第3条第1項",
    "start-notification",
    by(eligibility("online"), deadline, prepare("steps"), prepare("filings")),
  ),
  article("第3条第2項", "program-change", by(prepare("filings"))),
  article("第4条", "agent", by(prepare("filings"))),
  article("附則第1条", "first-in-force", unanswered("expired")),
  article("附則第3条", "claims-before-1976", unanswered("expired")),
  article("附則第3条の2第1項", "optical-grace-period", by(eligibility("optical"), roadmap)),
  article("附則第3条の2第2項", "optical-plan", by(eligibility("optical"), roadmap)),
  article("附則第3条の2第3項", "optical-plan-period", by(eligibility("optical"), roadmap)),
  article("附則第3条の3第1項", "optical-daily-information", unanswered("content-of-claims")),
  article("附則第3条の3第2項", "optical-tenth", by(window)),
  article(
    "附則第3条の4第1項",
    "paper-no-receipt-computer",
    by(eligibility("paper"), roadmap, prepare("receipt-computer")),
  ),
  article("附則第3条の4第2項", "paper-effort", unanswered("no-consequence")),
  article("附則第3条の5第1項", "paper-elderly", by(eligibility("paper"), prepare("receipt-computer"))),
  article("附則第3条の5第2項", "paper-elderly-report", by(eligibility("paper"))),
  article("附則第3条の5第3項", "paper-elderly-months", by(eligibility("paper"))),
  article("附則第4条第1項", "first-deadlines", unanswered("expired")),
  article("附則第4条第2項", "old-machines", unanswered("expired")),
  article("附則第4条第3項", "old-machines-counts", unanswered("expired")),
  article("附則第4条第4項", "not-ready-2009", unanswered("expired")),
  article(
    "附則第4条第5項",
    "hardship",
    by(eligibility("optical"), eligibility("paper"), prepare("manuals-and-help")),
  ),
  article("附則第4条第6項", "hardship-evidence", by(eligibility("optical"), eligibility("paper"))),
  article("附則第4条第7項", "hardship-same-day", by(eligibility("optical"), eligibility("paper"))),
  article("附則第4条の2第1項", "paper-daily-information", unanswered("content-of-claims")),
  article("附則第4条の2第2項", "paper-form", unanswered("content-of-claims")),
  article("附則第4条の2第3項", "paper-tenth", by(window)),
  article("附則第5条", "paper-notifications-2010", unanswered("expired")),
  article("平成6年から令和5年4月までの改正附則", "earlier-amendments", unanswered("expired")),
  article("令和5年改正附則第1条", "amendment-in-force", by(roadmap)),
  article("令和5年改正附則第2条", "early-filing", by(roadmap)),
] as const satisfies readonly OrdinanceArticle[];
