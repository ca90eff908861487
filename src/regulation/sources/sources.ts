import { civilDate, dayBefore, type CivilDate } from "../../calendar/civil-date.js";
import { AFTER_MARCH_2024 } from "../../facility/reference-days.js";

/** The authority of a source, highest first; an inference is advice, never law. */
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

/** A document that rules cite. */
export interface Source {
  readonly title: { readonly ja: string; readonly en: string };
  readonly authority: Authority;
  readonly url?: string;
  /** The day as of which the text was read. */
  readonly verifiedOn?: CivilDate;
}

/** The last day for which the text of the ordinance was read; what was promulgated later is not known. */
export const VERIFIED_THROUGH = civilDate("2026-02-02");

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
  "administrative-holidays-act": {
    title: {
      ja: "行政機関の休日に関する法律（昭和63年法律第91号）",
      en: "Act on Holidays of Administrative Organs (行政機関の休日に関する法律, Act No. 91 of 1988)",
    },
    authority: "law",
    url: "https://laws.e-gov.go.jp/law/363AC0000000091",
  },
  "notice-2023-11": {
    title: {
      ja: "厚生労働省保険局「2024年度以降の取扱い」等の周知広報資料（令和5年11月時点版）",
      en: "MHLW publicity material on claims from fiscal 2024 (周知広報資料, as of November 2023)",
    },
    authority: "notice",
    url: "https://www.mhlw.go.jp/stf/seisakunitsuite/bunya/0000190624_00001.html",
    verifiedOn: civilDate("2023-11-30"),
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
  "federation-kagoshima": {
    title: {
      ja: "鹿児島県国民健康保険団体連合会の案内（オンライン請求の届出）",
      en: "Kagoshima Federation of National Health Insurance (鹿児島県国保連), on applying for online claims",
    },
    authority: "payer",
    url: "https://kokuhoren-kagoshima.or.jp/ir30000/ir36000",
  },
  "federation-akita-application": {
    title: {
      ja: "秋田県国民健康保険団体連合会の案内（オンライン請求の届出）",
      en: "Akita Federation of National Health Insurance (秋田県国保連), on applying for online claims",
    },
    authority: "payer",
    url: "https://akita-kokuhoren.or.jp/iryou/shinryohoshu/iryou_onrain-2",
  },
  "federation-akita-schedule": {
    title: {
      ja: "秋田県国民健康保険団体連合会の案内（オンライン請求の日程）",
      en: "Akita Federation of National Health Insurance (秋田県国保連), schedule of online claims",
    },
    authority: "payer",
    url: "https://www.akita-kokuhoren.or.jp/iryou/shinryohoshu/online_scedule/",
  },
  "federation-fukuoka": {
    title: {
      ja: "福岡県国民健康保険団体連合会の案内（オンライン請求の届出）",
      en: "Fukuoka Federation of National Health Insurance (福岡県国保連), on applying for online claims",
    },
    authority: "payer",
    url: "http://www.kokuhoren-fukuoka.jp/?page_id=439",
  },
  "federation-shizuoka": {
    title: {
      ja: "静岡県国民健康保険団体連合会の案内（オンライン請求の日程）",
      en: "Shizuoka Federation of National Health Insurance (静岡県国保連), schedule of online claims",
    },
    authority: "payer",
    url: "https://www.shizukokuhoren.or.jp/insurance/chouzai/online/",
  },
  "federation-osaka": {
    title: {
      ja: "大阪府国民健康保険団体連合会の案内（オンライン請求）",
      en: "Osaka Federation of National Health Insurance (大阪府国保連), on online claims",
    },
    authority: "payer",
    url: "http://www.osakakokuhoren.jp/index_hk/request/online/",
  },
  "federation-oita": {
    title: {
      ja: "大分県国民健康保険団体連合会の案内（診療報酬の受付）",
      en: "Oita Federation of National Health Insurance (大分県国保連), on claims",
    },
    authority: "payer",
    url: "https://www.oita-kokuhoren.or.jp/medical/medical.html",
  },
  "federation-miyazaki": {
    title: {
      ja: "宮崎県国民健康保険団体連合会の案内（診療報酬の受付日）",
      en: "Miyazaki Federation of National Health Insurance (宮崎県国保連), reception days",
    },
    authority: "payer",
    url: "https://www.kokuhoren-miyazaki.or.jp/medical/payment-date.html",
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
      ja: "東京歯科保険医協会の解説（返戻再請求のオンライン化）",
      en: "Tokyo dental practitioners' association (東京歯科保険医協会), guidance on resubmitting returned claims (返戻再請求) online",
    },
    authority: "association",
    url: "https://tokyo-sk.com/news2/27053",
  },
  "insurance-medical-care-rules": {
    title: {
      ja: "保険医療機関及び保険医療養担当規則（昭和32年厚生省令第15号）及び保険薬局及び保険薬剤師療養担当規則（昭和32年厚生省令第16号）",
      en: "Rules for institutions and pharmacies providing insurance care (療担規則・薬担規則, MHW Orders No. 15 and 16 of 1957)",
    },
    authority: "ordinance",
    url: "https://laws.e-gov.go.jp/law/332M50000100015",
  },
  "roadmap-2023-03": {
    title: {
      ja: "第164回社会保障審議会医療保険部会資料1（令和5年3月23日）",
      en: "Medical Insurance Committee (医療保険部会), 164th meeting, 23 March 2023, material 1",
    },
    authority: "notice",
    url: "https://wic-net.com/material/document/8547/2",
  },
  "regional-bureau-hokkaido": {
    title: {
      ja: "北海道厚生局「医療情報・システム基盤整備体制充実加算のオンライン請求要件に係る特例措置について」",
      en: "Hokkaido Regional Bureau of Health and Welfare (北海道厚生局), on the special measure of the add-on",
    },
    authority: "circular",
    url: "https://kouseikyoku.mhlw.go.jp/hokkaido/iryo_shido/online_00001.html",
  },
  "regional-bureau-kantoshinetsu": {
    title: {
      ja: "関東信越厚生局「医療情報・システム基盤整備体制充実加算の特例措置について」",
      en: "Kanto-Shin'etsu Regional Bureau of Health and Welfare (関東信越厚生局), on the special measure of the add-on",
    },
    authority: "circular",
    url: "https://kouseikyoku.mhlw.go.jp/kantoshinetsu/iryojoho_00001.html",
  },
  "medical-association-joto": {
    title: {
      ja: "地区医師会「医療情報・システム基盤整備体制充実加算の特例措置について」",
      en: "A local medical association (地区医師会), on the special measure of the add-on",
    },
    authority: "association",
    url: "http://www.jotoishikai.or.jp/online/",
  },
  "late-elderly-union-kumamoto": {
    title: {
      ja: "熊本県後期高齢者医療広域連合の案内（保険証の新規発行の終了）",
      en: "Kumamoto Union for the Late-Stage Elderly (熊本県後期高齢者医療広域連合), on the end of the insurance card",
    },
    authority: "payer",
    url: "https://kumamoto-kouikirengo.jp/post-insurance-card.html",
  },
  "add-on-article-2022-10": {
    title: {
      ja: "医療情報・システム基盤整備体制充実加算の新設（2022年10月）の解説",
      en: "Trade guidance on the add-on as introduced in October 2022",
    },
    authority: "association",
    url: "https://yakuzaishi.love/entry/system-infrastructure2022",
  },
  "add-on-article-2024-06": {
    title: {
      ja: "令和6年度診療報酬改定（医療情報取得加算）の解説",
      en: "Trade guidance on the fee revision of fiscal 2024 (医療情報取得加算)",
    },
    authority: "association",
    url: "https://www.pt-ot-st.net/contents4/medical-treatment-reiwa-6/department/2126",
  },
  "add-on-article-dx": {
    title: {
      ja: "令和6年度診療報酬改定（医療DX推進体制整備加算）の解説",
      en: "Trade guidance on the fee revision of fiscal 2024 (医療DX推進体制整備加算)",
    },
    authority: "association",
    url: "https://www.fp-soken.or.jp/fpnews/medical-fpnews/no323-2/",
  },
  "act-2025-87": {
    title: {
      ja: "令和7年法律第87号（支払基金の改組）",
      en: "Act No. 87 of 2025, by which the Payment Fund (支払基金) became another body",
    },
    authority: "law",
    url: "https://laws.e-gov.go.jp/law/507AC0000000087",
  },
  "notification-2024-58": {
    title: {
      ja: "令和6年厚生労働省告示第58号（基本診療料の施設基準等の改正）",
      en: "MHLW Notification No. 58 of 2024 (facility conditions of basic fees)",
    },
    authority: "notice",
    url: "https://www.mhlw.go.jp/",
  },
  "notification-2024-59": {
    title: {
      ja: "令和6年厚生労働省告示第59号（特掲診療料の施設基準等の改正）",
      en: "MHLW Notification No. 59 of 2024 (facility conditions of special fees)",
    },
    authority: "notice",
    url: "https://www.mhlw.go.jp/",
  },
  "notification-2026-69": {
    title: {
      ja: "令和8年厚生労働省告示第69号（診療報酬の算定方法の改正、令和8年3月5日）",
      en: "MHLW Notification No. 69 of 2026 (fee schedule, 5 March 2026)",
    },
    authority: "notice",
    url: "https://www.mhlw.go.jp/",
  },
  "notification-2026-70": {
    title: {
      ja: "令和8年厚生労働省告示第70号（基本診療料の施設基準等の改正、令和8年3月5日）",
      en: "MHLW Notification No. 70 of 2026 (facility conditions of basic fees, 5 March 2026)",
    },
    authority: "notice",
    url: "https://www.mhlw.go.jp/",
  },
  "notification-2026-71": {
    title: {
      ja: "令和8年厚生労働省告示第71号（特掲診療料の施設基準等の改正、令和8年3月5日）",
      en: "MHLW Notification No. 71 of 2026 (facility conditions of special fees, 5 March 2026)",
    },
    authority: "notice",
    url: "https://www.mhlw.go.jp/",
  },
  "questions-2026-03": {
    title: {
      ja: "令和8年度診療報酬改定の疑義解釈資料（その1、令和8年3月23日）",
      en: "Questions and answers on the fee revision of 2026 (疑義解釈 part 1, 23 March 2026)",
    },
    authority: "circular",
    url: "https://www.mhlw.go.jp/",
  },
  "federations-2026-10": {
    title: {
      ja: "国民健康保険中央会のお知らせ（令和8年10月5日、6日。要約により確認）",
      en: "All-Japan Federation of National Health Insurance (国保中央会), notices of 5 and 6 October 2026, read through a digest",
    },
    authority: "payer",
    url: "https://www.kokuho.or.jp/system/lib/20261006_05.pdf",
  },
  "payer-reorganisation-digest": {
    title: {
      ja: "医療情報基盤・診療報酬審査支払機構のお知らせ（発足について。要約により確認）",
      en: "A trade digest on the body that took the place of the Payment Fund on 1 October 2026",
    },
    authority: "association",
    url: "https://www.hpdx.or.jp/",
  },
  "online-claims-domain-digest": {
    title: {
      ja: "医療情報基盤・診療報酬審査支払機構のお知らせ（オンライン請求システムの移行、令和8年10月5日（2026年）。要約により確認）",
      en: "A trade digest on the move of the system for online claims on 5 October 2026",
    },
    authority: "association",
    url: "https://www.hpdx.or.jp/",
  },
  "add-on-articles-since-2024-10": {
    title: {
      ja: "医療DX推進体制整備加算・医療情報取得加算の見直し（2024年10月、12月、2025年4月）の解説",
      en: "Trade guidance on the two add-ons as revised in October and December 2024 and April 2025",
    },
    authority: "association",
    url: "https://www.pt-ot-st.net/",
  },
  inference: {
    title: {
      ja: "本ツールの解釈（明文なし）",
      en: "Inference of this program (推論); the text does not say it",
    },
    authority: "inference",
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

/** A place in a source: the article of an ordinance, the page of a notice; with its term in force. */
export interface Citation {
  readonly source: SourceId;
  readonly provision: string;
  /** The first day on which it reads as cited; left out if before the first encoded day. */
  readonly from?: CivilDate;
  /** The last such day; left out if none is known. */
  readonly until?: CivilDate;
}

/** A period in which some provisions of a source are in force as cited. */
interface Term {
  readonly source?: SourceId;
  readonly provision: RegExp;
  readonly days: Pick<Citation, "from" | "until">;
}

// The amendment that took effect on 1 April 2024 removed disks from 第1条第1項, added 附則第3条の2から第3条の5まで and extended
// 附則第4条第5項 to disks. Its forms reused numbers: 様式第3号 had been that of 旧附則第4条第2項, and the hardship form had been 様式第4号.
const TERMS: readonly Term[] = [
  {
    source: "ordinance",
    provision: /^(第1条第1項$|附則第(3条の[2-5]|4条))/,
    days: { from: AFTER_MARCH_2024 },
  },
  { provision: /^様式第3号/, days: { from: AFTER_MARCH_2024 } },
  { source: "former-ordinance", provision: /^/, days: { until: dayBefore(AFTER_MARCH_2024) } },
];

/**
 * A place in a source, with the days on which it is in force.
 * @example cite("former-ordinance", "第5条第1項").until // => "2024-03-31"
 */
export function cite(source: SourceId, provision: string): Citation {
  const term = TERMS.find((one) => (one.source ?? source) === source && one.provision.test(provision));
  return { source, provision, ...term?.days };
}

const citing =
  (source: SourceId) =>
  (provision: string): Citation =>
    cite(source, provision);

export const ordinance = citing("ordinance");
export const formerOrdinance = citing("former-ordinance");
export const notice = citing("notice-2023-11");
export const inference = citing("inference");

/**
 * The authority of a conclusion: the highest among its sources, since lower ones merely agree; but `inference` if any
 * of them is one.
 */
export function authorityOf(citations: readonly Citation[]): Authority {
  const weights: Authority[] = citations.map(({ source }) => sources[source].authority);
  return weights.includes("inference") ? "inference" : AUTHORITIES.find((one) => weights.includes(one))!;
}

/** The lowest of several authorities. */
export const weakest = (weights: readonly Authority[]): Authority =>
  AUTHORITIES.findLast((one) => weights.includes(one))!;
