import type { CivilDate } from "../calendar/civil-date.js";

/** How much weight a source carries, the heaviest first; an inference is advice, never law. */
export const AUTHORITIES = [
  "law",
  "ordinance",
  "notice",
  "circular",
  "payer",
  "association",
  "inference",
] as const;
export type Authority = (typeof AUTHORITIES)[number];

/** A document that rules rest on. */
export interface Source {
  readonly title: { readonly ja: string; readonly en: string };
  readonly authority: Authority;
  readonly url?: string;
  /** The day as of which the text was read. */
  readonly verifiedOn?: CivilDate;
}

/** The last day for which the text of the ordinance was read; what was promulgated later is not known. */
export const VERIFIED_THROUGH = "2026-02-02" as CivilDate;

export const sources = {
  ordinance: {
    title: {
      ja: "療養の給付及び公費負担医療に関する費用の請求に関する命令（昭和51年厚生省令第36号）",
      en: "Order on Claims for the Costs of Medical Benefits and Publicly Funded Medical Care (請求命令, MHW Order No. 36 of 1976)",
    },
    authority: "ordinance",
    url: "https://laws.e-gov.go.jp/law/351M50000100036",
    verifiedOn: VERIFIED_THROUGH,
  },
  "former-ordinance": {
    title: {
      ja: "令和6年3月31日までの療養の給付及び公費負担医療に関する費用の請求に関する省令",
      en: "The same order as in force until 31 March 2024 (改正前の請求省令)",
    },
    authority: "ordinance",
    url: "https://laws.e-gov.go.jp/law/351M50000100036",
  },
  "notice-2023-11": {
    title: {
      ja: "厚生労働省保険局「2024年度以降の取扱い」等の周知広報資料（令和5年11月時点版）",
      en: "MHLW publicity material on claims from fiscal 2024 (周知広報資料, as of November 2023)",
    },
    authority: "notice",
    url: "https://www.mhlw.go.jp/stf/seisakunitsuite/bunya/0000190624_00001.html",
    verifiedOn: "2023-11-30" as CivilDate,
  },
  "payment-fund": {
    title: {
      ja: "社会保険診療報酬支払基金「オンライン請求・返戻再請求」の案内",
      en: "Payment Fund (支払基金), guidance on online claims and resubmission",
    },
    authority: "payer",
    url: "https://www.ssk.or.jp/smph/seikyushiharai/iryokikan/rezept_02.html",
  },
  "federation-hyogo": {
    title: {
      ja: "兵庫県国民健康保険団体連合会「請求命令附則第4条第5項による猶予の届出」",
      en: "Hyogo Federation of National Health Insurance (兵庫県国保連), on Form 3",
    },
    authority: "payer",
    url: "https://www.kokuhoren-hyogo.or.jp/medical/medical/measure.html",
  },
  "association-kyoto": {
    title: {
      ja: "京都府医師会「書面による請求に係る猶予届出」",
      en: "Kyoto Medical Association (京都府医師会), on Form 2",
    },
    authority: "association",
    url: "https://kyotoihou.t-reader.jp/2024/2024-feb-1/18899",
  },
  "association-tokyo": {
    title: {
      ja: "東京保険医協会「光ディスク等を用いた請求に係る猶予届出」（令和5年12月26日付け事務連絡の解説）",
      en: "Tokyo Medical Practitioners Association (東京保険医協会), on the circular of 26 December 2023 and Form 1",
    },
    authority: "association",
    url: "https://www.hokeni.org/docs/2024020700014/",
  },
  "association-returned-claims": {
    title: {
      ja: "返戻再請求のオンライン化に関する業界解説",
      en: "Trade guidance on resubmitting returned claims (返戻再請求) online",
    },
    authority: "association",
    url: "https://tokyo-sk.com/news2/27053",
  },
  inference: {
    title: {
      ja: "本ツールによる推論（法令に明文なし）",
      en: "Inference of this program (推論); the text does not say it",
    },
    authority: "inference",
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

/** A place in a source: the article of an ordinance, the page of a notice. */
export interface Citation {
  readonly source: SourceId;
  readonly provision: string;
}

const citing =
  (source: SourceId) =>
  (provision: string): Citation => ({ source, provision });

export const ordinance = citing("ordinance");
export const formerOrdinance = citing("former-ordinance");
export const notice = citing("notice-2023-11");
export const inference = citing("inference");
export const cite = (source: SourceId, provision: string): Citation => ({ source, provision });

/**
 * The weight on which a conclusion rests: the heaviest of its sources, since a lighter one beside it only agrees;
 * but inference, wherever one is among them.
 */
export function authorityOf(citations: readonly Citation[]): Authority {
  const weights: Authority[] = citations.map(({ source }) => sources[source].authority);
  return weights.includes("inference") ? "inference" : AUTHORITIES.find((one) => weights.includes(one))!;
}

/** The lightest of several weights. */
export const weakest = (weights: readonly Authority[]): Authority =>
  AUTHORITIES.findLast((one) => weights.includes(one))!;
