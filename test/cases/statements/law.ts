import type { Statement } from "./asks.js";

const BOTH = ["payment-fund", "national-health-insurance-federation"];

const forms: readonly Statement[] = [
  {
    title: "Form 1 goes to both bodies before claiming; the administration named 31 August 2024.",
    ask: "form",
    of: ["form-1"],
    answer: {
      to: BOTH,
      when: "before-claiming",
      administrativeDeadline: "2024-08-31",
      cites: ["ordinance 附則第3条の2第2項", "payment-fund 様式第1号", "association-tokyo 様式第1号"],
      statutory: true,
    },
    source: "附則第3条の2第2項、東京保険医協会",
  },
  {
    title: "Form 2 goes to both bodies before claiming; the administration named 29 February 2024.",
    ask: "form",
    of: ["form-2"],
    answer: {
      to: BOTH,
      when: "before-claiming",
      administrativeDeadline: "2024-02-29",
      cites: ["ordinance 附則第3条の4第1項", "ordinance 附則第3条の5第1項", "association-kyoto 様式第2号"],
      statutory: true,
    },
    source: "附則第3条の4第1項、附則第3条の5第1項、京都府医師会",
  },
  {
    title: "A younger full-timer is reported to both bodies without delay, with no day named.",
    ask: "form",
    of: ["younger-hire-report"],
    answer: {
      to: BOTH,
      when: "without-delay",
      administrativeDeadline: null,
      cites: ["ordinance 附則第3条の5第2項"],
      statutory: true,
    },
    source: "附則第3条の5第2項",
  },
  {
    title: "Form 3 goes to both bodies before claiming, with no day named.",
    ask: "form",
    of: ["form-3"],
    answer: {
      to: BOTH,
      when: "before-claiming",
      administrativeDeadline: null,
      cites: ["ordinance 附則第4条第5項", "federation-hyogo 様式第3号"],
      statutory: true,
    },
    source: "附則第4条第5項、兵庫県国保連",
  },
  {
    title: "Under the former law the form of a hardship was the fourth, filed before claiming.",
    ask: "form",
    of: ["former-form-4"],
    answer: {
      to: BOTH,
      when: "before-claiming",
      administrativeDeadline: null,
      cites: ["former-ordinance 附則第4条第5項"],
      statutory: true,
    },
    source: "旧附則第4条第5項",
  },
  {
    title: "Under the former law the beginning of claims on paper was notified on the fifth form.",
    ask: "form",
    of: ["former-form-5"],
    answer: {
      to: BOTH,
      when: "before-claiming",
      administrativeDeadline: null,
      cites: ["former-ordinance 第7条第1項"],
      statutory: true,
    },
    source: "旧第7条第1項",
  },
  {
    title: "The start of online claims is notified to both bodies before claiming.",
    ask: "form",
    of: ["online-start-application"],
    answer: {
      to: BOTH,
      when: "before-claiming",
      administrativeDeadline: null,
      cites: ["ordinance 第3条第1項", "notice-2023-11 別添1 p.14"],
      statutory: true,
    },
    source: "第3条第1項、別添1 p.14",
  },
  {
    title: "The notice for resubmitting on paper was due on 31 March 2023.",
    ask: "form",
    of: ["paper-resubmission-notice"],
    answer: {
      to: BOTH,
      when: "before-claiming",
      administrativeDeadline: "2023-03-31",
      cites: ["notice-2023-11 別添1 p.10", "association-returned-claims 経過措置の届出"],
      statutory: false,
    },
    source: "別添1 p.10、返戻再請求の業界解説",
  },
];

const OLD_AND_NEW = [
  "ordinance 第1条第1項",
  "ordinance 附則第3条の2第1項",
  "ordinance 附則第3条の5第3項",
  "ordinance 附則第4条第5項",
  "ordinance 附則第5条",
  "former-ordinance 第6条第1項",
  "notice-2023-11 別添2",
  "federation-hyogo 様式第3号",
];

const inForce: readonly Statement[] = [
  {
    title:
      "On 31 March 2024 附則第3条の2 to 第3条の5 were not in force, nor 第1条第1項, 附則第4条 and Form 3 as they read since.",
    ask: "inForceOn",
    of: ["2024-03-31", OLD_AND_NEW],
    answer: ["ordinance 附則第5条", "former-ordinance 第6条第1項", "notice-2023-11 別添2"],
    source: "令和5年改正附則第1条",
  },
  {
    title: "On 1 April 2024 the former order was no longer.",
    ask: "inForceOn",
    of: ["2024-04-01", OLD_AND_NEW],
    answer: [
      "ordinance 第1条第1項",
      "ordinance 附則第3条の2第1項",
      "ordinance 附則第3条の5第3項",
      "ordinance 附則第4条第5項",
      "ordinance 附則第5条",
      "notice-2023-11 別添2",
      "federation-hyogo 様式第3号",
    ],
    source: "令和5年改正附則第1条",
  },
  {
    title: "Of two places the one in force is named.",
    ask: "inForceOn",
    of: ["2024-03-31", ["ordinance 附則第3条の5第1項", "former-ordinance 第6条第1項"]],
    answer: ["former-ordinance 第6条第1項"],
    source: "令和5年改正附則第1条",
  },
  {
    title: "Where none is in force, they are named as they are: a question always has its provision.",
    ask: "inForceOn",
    of: ["2024-04-01", ["former-ordinance 第1条第1項"]],
    answer: ["former-ordinance 第1条第1項"],
    source: "推論",
  },
];

/** The states of the law, its sources by weight, and the forms (様式). */
const quoted: readonly Statement[] = (
  [
    [
      "附則第3条の2第3項",
      "2024-04-01",
      ["前項の届出をした保険", 0, false],
      "A paragraph without items is quoted whole.",
    ],
    ["附則第3条の2第3項", "2024-03-31", [], "What was in force before 1 April 2024 is not kept."],
    ["第4条第1項", "2026-11-28", [], "A paragraph on which no answer rests is not kept."],
    [
      "第3条第1項",
      "2026-11-28",
      ["保険医療機関又は保険", 0, "1 保険医療機関", "2 審査支払機関", "3 その他こども", false],
      "A paragraph has all its items, and no others.",
    ],
    [
      "附則第4条第5項第2号",
      "2026-11-28",
      ["附則第三条の四第一項", 0, "2 レセプトコン", true],
      "An item stands below its paragraph, which has others.",
    ],
    [
      "附則第3条の5第1項",
      "2026-11-28",
      ["令和六年三月三十一日", 4, false],
      "The dates of birth are a table of four rows.",
    ],
    [
      "第1条第1項",
      "2026-11-28",
      ["保険医療機関若しくは", 0, true],
      "Of the kinds of publicly funded care none is quoted, and that there are some is said.",
    ],
  ] as const
).map(([provision, day, answer, title]): Statement => ({
  title,
  ask: "quoted",
  of: [provision, day],
  answer,
  source: provision,
}));

const leftOut: readonly Statement[] = (
  [
    ["第1条第1項第1号", true],
    ["第1条第1項第12号", true],
    ["第1条第1項", false],
    ["第3条第1項第1号", false],
    ["附則第1条第1項第1号", false],
    ["第1条第2項第1号", false],
    ["第2条第1項第1号", false],
    ["第0条第1項第1号", false],
    ["第1条第0項第1号", false],
  ] as const
).map(([provision, answer]): Statement => ({
  title: `Provision ${provision} is ${answer ? "" : "not "}one of the kinds of publicly funded care.`,
  ask: "isLeftOut",
  of: [provision],
  answer,
  source: "第1条第1項",
}));

export const law: readonly Statement[] = [
  {
    title: "The law that is encoded begins on 1 April 2023 and changes on 1 April and on 1 October 2024.",
    ask: "periodsOfTheLaw",
    of: [],
    answer: [
      ["former", "2023-04-01", "former-ordinance 第1条第1項"],
      ["grace", "2024-04-01", "ordinance 附則第3条の2第1項"],
      ["plans", "2024-10-01", "ordinance 附則第3条の2第2項"],
    ],
    source: "附則第3条の2第1項、附則第3条の2第2項",
  },
  {
    title: "The text of the ordinance was read as it stood on 2 February 2026.",
    ask: "dayOfReading",
    of: ["ordinance"],
    answer: "2026-02-02",
    source: "推論",
  },
  {
    title: "The notice was read in its edition of November 2023.",
    ask: "dayOfReading",
    of: ["notice-2023-11"],
    answer: "2023-11-30",
    source: "推論",
  },
  {
    title: "Two sources are laws (法律).",
    ask: "sourcesOfWeight",
    of: ["law"],
    answer: ["administrative-holidays-act", "act-2025-87"],
    source: "推論",
  },
  {
    title: "Three sources are ministerial orders (命令・省令・規則).",
    ask: "sourcesOfWeight",
    of: ["ordinance"],
    answer: ["ordinance", "former-ordinance", "insurance-medical-care-rules"],
    source: "推論",
  },
  {
    title: "Seven sources are the ministry's own material, five of them notifications (告示) on fees.",
    ask: "sourcesOfWeight",
    of: ["notice"],
    answer: [
      "notice-2023-11",
      "roadmap-2023-03",
      "notification-2024-58",
      "notification-2024-59",
      "notification-2026-69",
      "notification-2026-70",
      "notification-2026-71",
    ],
    source: "推論",
  },
  {
    title:
      "Two circulars are of regional bureaus (地方厚生局), one holds the answers to questions on fees (疑義解釈).",
    ask: "sourcesOfWeight",
    of: ["circular"],
    answer: ["regional-bureau-hokkaido", "regional-bureau-kantoshinetsu", "questions-2026-03"],
    source: "推論",
  },
  {
    title:
      "The payers' pages are those of the Payment Fund, nine of the federations, one of a union, and a notice of all federations.",
    ask: "sourcesOfWeight",
    of: ["payer"],
    answer: [
      "payment-fund",
      "federation-hyogo",
      "federation-kagoshima",
      "federation-akita-application",
      "federation-akita-schedule",
      "federation-fukuoka",
      "federation-shizuoka",
      "federation-osaka",
      "federation-oita",
      "federation-miyazaki",
      "late-elderly-union-kumamoto",
      "federations-2026-10",
    ],
    source: "推論",
  },
  {
    title: "What associations and the trade press say weighs least of what was read.",
    ask: "sourcesOfWeight",
    of: ["association"],
    answer: [
      "association-kyoto",
      "association-tokyo",
      "association-returned-claims",
      "medical-association-joto",
      "add-on-article-2022-10",
      "add-on-article-2024-06",
      "add-on-article-dx",
      "payer-reorganisation-digest",
      "online-claims-domain-digest",
      "add-on-articles-since-2024-10",
    ],
    source: "推論",
  },
  {
    title: "Inference is inference.",
    ask: "sourcesOfWeight",
    of: ["inference"],
    answer: ["inference"],
    source: "推論",
  },
  ...inForce,
  ...forms,
  ...quoted,
  ...leftOut,
];
