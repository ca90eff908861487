import { civilDate, type CivilDate } from "../../calendar/civil-date.js";
import { PORTAL, PORTAL_OF_THE_NOTICE } from "../online-start/portal.js";
import { cite, inference, notice, type Citation } from "../sources/sources.js";

/** The two payers (審査支払機関). The first keeps its id whatever its name is at the time. */
export type Payer = "payment-fund" | "national-health-insurance-federation";

/** Both payers: filings go to each, and so do questions that the law leaves open. */
export const BOTH_PAYERS: readonly Payer[] = ["payment-fund", "national-health-insurance-federation"];

/** How far a dated value can be relied on: read in an official text, read in a digest of one, or inferred. */
export type Grade = "A" | "A-" | "B" | "C";

interface InBothLanguages {
  readonly ja: string;
  readonly en: string;
}

/** The names of a body and the address of its pages, from a day on until the next entry begins. */
export interface NamedBody {
  /** Null if the name dates from before the first encoded day. */
  readonly from: CivilDate | null;
  readonly name: InBothLanguages;
  readonly shortName: InBothLanguages;
  /** The previous name, still in people's minds. */
  readonly formerly?: InBothLanguages;
  readonly url: string;
  /** No postal address for forms was found: users have to ask for it. */
  readonly postalAddress?: "not-found";
  readonly grade: Grade;
  readonly citations: readonly [Citation, ...Citation[]];
}

/** The day from which 社会保険診療報酬支払基金 is 医療情報基盤・診療報酬審査支払機構 (令和7年法律第87号). */
export const PAYMENT_FUND_RENAMED_ON = civilDate("2026-10-01");

/** The source of the new name, its effective day, the short name and the address. */
export const RENAMING: readonly [Citation, ...Citation[]] = [
  cite("act-2025-87", "支払基金の改組"),
  cite("payer-reorganisation-digest", "名称、略称、ホームページ、所在地"),
];

const FUND_SHORT: InBothLanguages = { ja: "支払基金", en: "the Payment Fund (支払基金)" };

/** Both payers with their successive names, earliest first. */
export const payers = {
  "payment-fund": [
    {
      from: null,
      name: {
        ja: "社会保険診療報酬支払基金",
        en: "the Payment Fund (社会保険診療報酬支払基金)",
      },
      shortName: FUND_SHORT,
      url: "https://www.ssk.or.jp/",
      grade: "A",
      citations: [cite("payment-fund", "様式第1号")],
    },
    {
      from: PAYMENT_FUND_RENAMED_ON,
      name: {
        ja: "医療情報基盤・診療報酬審査支払機構",
        en: "医療情報基盤・診療報酬審査支払機構 (no English name announced)",
      },
      shortName: { ja: "DX審査支払機構", en: "the DX payer (DX審査支払機構)" },
      formerly: { ja: "支払基金", en: "the Payment Fund, 支払基金" },
      url: "https://www.hpdx.or.jp/",
      postalAddress: "not-found",
      grade: "B",
      citations: RENAMING,
    },
  ],
  "national-health-insurance-federation": [
    {
      from: null,
      name: {
        ja: "国民健康保険団体連合会",
        en: "the National Health Insurance federation (国民健康保険団体連合会)",
      },
      shortName: { ja: "国保連合会", en: "the National Health Insurance Federation (国保連合会)" },
      url: "https://www.kokuho.or.jp/",
      grade: "A",
      citations: [cite("federation-hyogo", "様式第3号")],
    },
  ],
} as const satisfies Readonly<Record<Payer, readonly [NamedBody, ...NamedBody[]]>>;

/**
 * The name of a payer on the day of a filing, a claim or a question.
 *
 * @example payerOn("payment-fund", civilDate("2026-09-30")).shortName.ja // => "支払基金"
 * @example payerOn("payment-fund", civilDate("2026-10-01")).shortName.ja // => "DX審査支払機構"
 */
export const payerOn = (payer: Payer, day: CivilDate): NamedBody => inForceOn(payers[payer], day);

/** The first name applies to all earlier days. */
const inForceOn = (states: readonly NamedBody[], day: CivilDate): NamedBody =>
  states.findLast(({ from }) => from === null || from <= day)!;

/** The portal on which Forms 1 to 3 and the application to start are filed (医療機関等向け総合ポータルサイト), by its names. */
export const portals: readonly [NamedBody, ...NamedBody[]] = [
  {
    from: null,
    name: {
      ja: "医療機関等向けポータルサイト",
      en: "the portal for institutions (医療機関等向けポータルサイト)",
    },
    shortName: { ja: "ポータルサイト", en: "the portal (ポータルサイト)" },
    url: PORTAL_OF_THE_NOTICE,
    grade: "A",
    citations: [notice("別添1 p.8"), notice("別添1 p.14")],
  },
  {
    from: civilDate("2024-04-01"),
    name: {
      ja: "医療機関等向け総合ポータルサイト",
      en: "the comprehensive portal for institutions (医療機関等向け総合ポータルサイト)",
    },
    shortName: { ja: "総合ポータルサイト", en: "the portal (総合ポータルサイト)" },
    url: PORTAL,
    grade: "B",
    citations: [cite("association-tokyo", "様式第1号"), inference("開設は2024年4月頃")],
  },
];

/**
 * The portal by its name on a day.
 *
 * @example portalOn(civilDate("2026-11-28")).name.ja // => "医療機関等向け総合ポータルサイト"
 */
export const portalOn = (day: CivilDate): NamedBody => inForceOn(portals, day);

/**
 * The address of a page on a day: the pages of 支払基金 moved with the renaming, keeping their paths.
 *
 * @example addressOn("https://www.ssk.or.jp/a.html", civilDate("2026-10-01")) // => "https://www.hpdx.or.jp/a.html"
 * @example addressOn("https://www.ssk.or.jp/a.html", civilDate("2026-09-30")) // => "https://www.ssk.or.jp/a.html"
 */
export function addressOn(url: string, day: CivilDate): string {
  const formerSite = payers["payment-fund"][0].url;
  return url.startsWith(formerSite) ? payerOn("payment-fund", day).url + url.slice(formerSite.length) : url;
}
