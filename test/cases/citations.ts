import type { Case, Facts } from "./case.js";

/** Has claimed on disk throughout. */
const onDisk: Facts = {
  type: "clinic",
  receiptComputer: true,
  method: "optical",
  methodAtMarch2024: "optical",
  methodAtSeptember2024: "optical",
};
/** The same on paper, and online. */
const onPaper: Facts = {
  ...onDisk,
  method: "paper",
  methodAtMarch2024: "paper",
  methodAtSeptember2024: "paper",
};
const online: Facts = {
  ...onDisk,
  method: "online",
  methodAtMarch2024: "online",
  methodAtSeptember2024: "online",
};
const PLAN: Facts = { planFrom: "2024-10-01", planEndsOn: "2025-09-30" };

const ART_3_2_1 = "ordinance 附則第3条の2第1項";
const ART_3_2_2 = "ordinance 附則第3条の2第2項";
const ART_3_2_3 = "ordinance 附則第3条の2第3項";
const ART_4_5 = "ordinance 附則第4条第5項";
const ART_4_6 = "ordinance 附則第4条第6項";
const ART_4_7 = "ordinance 附則第4条第7項";
const HYOGO = "federation-hyogo 様式第3号";
const page = (number: number): string => `notice-2023-11 別添1 p.${number}`;

const optical: readonly Case[] = [
  {
    title: "Under the former law disks rest on 旧第1条第1項.",
    facility: onDisk,
    asOf: "2024-03-31",
    question: "optical",
    verdict: "allowed",
    ground: "open",
    until: "2024-03-31",
    rule: "optical/open",
    cites: ["former-ordinance 第1条第1項"],
    source: "旧第1条第1項",
  },
  {
    title: "That disks are closed to others rests on the first paragraph and the notice.",
    facility: onPaper,
    asOf: "2024-04-01",
    question: "optical",
    verdict: "not-allowed",
    rule: "optical/closed-to-new-applicants",
    cites: [ART_3_2_1, page(6)],
    source: "附則第3条の2第1項、別添1 p.6",
  },
  {
    title:
      "The grace period rests on the first paragraph, the notice, and an association on the want of a form.",
    facility: onDisk,
    asOf: "2024-09-30",
    question: "optical",
    verdict: "allowed",
    ground: "grace-period",
    until: "2024-09-30",
    rule: "optical/grace-period",
    cites: [ART_3_2_1, page(6), "association-tokyo 経過措置期間"],
    source: "附則第3条の2第1項、別添1 p.6、東京保険医協会",
  },
  {
    title: "That disks were left before October rests on the second paragraph and the notice.",
    facility: { ...onDisk, methodAtSeptember2024: "paper" },
    asOf: "2024-10-01",
    question: "optical",
    verdict: "not-allowed",
    rule: "optical/left-before-october-2024",
    cites: [ART_3_2_2, page(6)],
    source: "附則第3条の2第2項、別添1 p.6",
  },
  {
    title: "A plan to be filed rests on the second paragraph, the notice, and the pages on Form 1.",
    facility: onDisk,
    asOf: "2024-10-01",
    question: "optical",
    verdict: "conditional",
    ground: "transition-plan",
    rule: "optical/transition-plan/to-file",
    filings: [{ form: "form-1", status: "not-recorded", administrativeDeadline: "2024-08-31" }],
    warnings: ["administrative-deadline-passed"],
    cites: [ART_3_2_2, page(6), "payment-fund 様式第1号", "association-tokyo 様式第1号"],
    ask: ["payment-fund", "national-health-insurance-federation"],
    source: "附則第3条の2第2項、別添1 p.6、東京保険医協会",
  },
  {
    title: "A running plan rests on the third paragraph and the notice, and its renewal is not announced.",
    facility: { ...onDisk, ...PLAN },
    asOf: "2025-09-30",
    question: "optical",
    verdict: "allowed",
    ground: "transition-plan",
    until: "2025-09-30",
    rule: "optical/transition-plan/running",
    filings: [{ form: "form-1", status: "recorded" }],
    warnings: ["renewal-deadline-not-announced"],
    cites: [ART_3_2_3, page(6)],
    source: "附則第3条の2第3項、別添1 p.6",
  },
  {
    title: "A plan to be renewed rests on the second paragraph and the notice, with no deadline named.",
    facility: { ...onDisk, ...PLAN },
    asOf: "2025-10-01",
    question: "optical",
    verdict: "conditional",
    ground: "transition-plan",
    rule: "optical/transition-plan/to-renew",
    filings: [{ form: "form-1", status: "not-recorded", administrativeDeadline: null }],
    warnings: ["renewal-before-claiming"],
    cites: [ART_3_2_2, page(6)],
    source: "附則第3条の2第2項、別添1 p.6",
  },
  {
    title: "That an online claim bars a later plan rests on the second paragraph.",
    facility: { ...onDisk, firstOnlineClaimOn: "2024-10-08" },
    asOf: "2024-10-08",
    question: "optical",
    verdict: "not-allowed",
    rule: "optical/claimed-online-since-october-2024",
    cites: [ART_3_2_2],
    source: "附則第3条の2第2項",
  },
  {
    title: "What an online claim does to an earlier plan is an inference from two paragraphs.",
    facility: { ...onDisk, ...PLAN, firstOnlineClaimOn: "2025-06-06" },
    asOf: "2025-06-06",
    question: "optical",
    verdict: "unsettled",
    rule: "optical/claimed-online-during-plan",
    cites: [ART_3_2_2, ART_3_2_3, "inference 計画期間中のオンライン請求"],
    source: "附則第3条の2第2項、附則第3条の2第3項、推論",
  },
  {
    title: "What becomes of disks under a new code is an inference from two paragraphs.",
    facility: { ...onDisk, succession: "new-code" },
    asOf: "2024-10-01",
    question: "optical",
    verdict: "unsettled",
    rule: "optical/succession-under-new-code",
    cites: [ART_3_2_1, ART_3_2_2, "inference 医療機関コード変更を伴う承継"],
    source: "附則第3条の2第1項、附則第3条の2第2項、推論",
  },
  {
    title: "What different media to the two payers do is an inference from the second paragraph.",
    facility: { ...onDisk, mixedChannels: true },
    asOf: "2024-10-01",
    question: "optical",
    verdict: "unsettled",
    rule: "optical/mixed-channels",
    cites: [ART_3_2_2, "inference 請求先別に方法が異なる場合"],
    source: "附則第3条の2第2項、推論",
  },
];

const hardship: readonly Case[] = (
  [
    ["line-failure", 1, true, ["evidence-after-same-day-filing"]],
    ["equipment-pending", 2, true, ["new-cases-not-expected", "evidence-after-same-day-filing"]],
    ["construction", 3, false, ["evidence-required"]],
    ["closing", 4, false, ["closing-length-not-settled", "evidence-required"]],
    ["other", 5, true, ["recognised-case-by-case", "evidence-after-same-day-filing"]],
  ] as const
).map(([ground, item, sameDay, warnings]) => ({
  title: `The hardship of item ${item} rests on it, on the evidence, and on same-day filing ${sameDay ? "as well" : "not at all"}.`,
  facility: { ...online, hardship: ground },
  asOf: "2025-06-10",
  question: "paper",
  verdict: "conditional",
  ground: "hardship",
  rule: `hardship/${ground}`,
  filings: [
    {
      form: "form-3",
      status: "not-recorded",
      when: sameDay ? "on-claim-day-if-unavoidable" : "before-claiming",
    },
  ],
  warnings,
  cites: [`${ART_4_5}第${item}号`, ART_4_6, HYOGO, ...(sameDay ? [ART_4_7] : [])],
  source: sameDay
    ? `附則第4条第5項第${item}号、附則第4条第6項、附則第4条第7項、兵庫県国保連`
    : `附則第4条第5項第${item}号、附則第4条第6項、兵庫県国保連`,
}));

/** Whatever the ground, the former law had one paragraph for it, and another form. */
const formerHardship: readonly Case[] = (
  [
    ["line-failure", "on-claim-day-if-unavoidable", ["evidence-after-same-day-filing"]],
    [
      "equipment-pending",
      "on-claim-day-if-unavoidable",
      ["new-cases-not-expected", "evidence-after-same-day-filing"],
    ],
    ["construction", "before-claiming", ["evidence-required"]],
    ["closing", "before-claiming", ["closing-length-not-settled", "evidence-required"]],
    ["other", "on-claim-day-if-unavoidable", ["recognised-case-by-case", "evidence-after-same-day-filing"]],
  ] as const
).map(([ground, when, warnings]) => ({
  title: `Under the former law the hardship ${ground} rests on 旧附則第4条第5項, and on nothing about Form 3.`,
  facility: { ...online, hardship: ground },
  asOf: "2024-03-31",
  question: "paper",
  verdict: "conditional",
  ground: "hardship",
  rule: `hardship/${ground}`,
  filings: [{ form: "former-form-4", status: "not-recorded", when }],
  warnings,
  cites: ["former-ordinance 附則第4条第5項"],
  source: "旧附則第4条第5項",
}));

const others: readonly Case[] = [
  {
    title: "Online claims in use rest on the principle.",
    facility: online,
    asOf: "2025-06-10",
    question: "online",
    verdict: "allowed",
    ground: "principle",
    rule: "online/in-use",
    cites: ["ordinance 第1条第1項"],
    source: "第1条第1項",
  },
  {
    title: "Their start rests on the principle, the notification and the notice.",
    facility: onDisk,
    asOf: "2025-06-10",
    question: "online",
    verdict: "conditional",
    ground: "principle",
    rule: "online/application-to-start",
    filings: [{ form: "online-start-application", status: "not-recorded", when: "before-claiming" }],
    cites: ["ordinance 第1条第1項", "ordinance 第3条第1項", page(14)],
    source: "第1条第1項、第3条第1項、別添1 p.14",
  },
  {
    title: "That others resubmit on paper rests on the notice and trade guidance.",
    facility: onDisk,
    asOf: "2024-10-01",
    question: "paper-resubmission",
    verdict: "allowed",
    ground: "not-online",
    rule: "paper-resubmission/not-online",
    cites: [page(10), "association-returned-claims 返戻再請求のオンライン化"],
    source: "別添1 p.10、返戻再請求の業界解説",
  },
  {
    title: "The transitional measure of resubmission rests on the same.",
    facility: { ...online, paperResubmissionFiled: true },
    asOf: "2024-09-30",
    question: "paper-resubmission",
    verdict: "allowed",
    ground: "transitional-measure",
    until: "2024-09-30",
    rule: "paper-resubmission/transitional-measure",
    filings: [{ form: "paper-resubmission-notice", status: "recorded" }],
    cites: [page(10), "association-returned-claims 返戻再請求のオンライン化"],
    source: "別添1 p.10、返戻再請求の業界解説",
  },
  {
    title: "So does its end.",
    facility: { ...online, paperResubmissionFiled: true },
    asOf: "2024-10-01",
    question: "paper-resubmission",
    verdict: "not-allowed",
    rule: "paper-resubmission/ended",
    cites: [page(10), "association-returned-claims 返戻再請求のオンライン化"],
    source: "別添1 p.10、返戻再請求の業界解説",
  },
  {
    title: "What came back on paper only rests on trade guidance.",
    facility: { ...online, returnedOnPaperOnly: true },
    asOf: "2024-09-30",
    question: "paper-resubmission",
    verdict: "allowed",
    ground: "transitional-measure",
    until: "2024-09-30",
    rule: "paper-resubmission/returned-on-paper-only",
    cites: ["association-returned-claims 紙のみで返戻されたもの"],
    source: "返戻再請求の業界解説",
  },
  {
    title: "That it may have survived October 2024 is an inference from it, and not confirmed.",
    facility: { ...online, returnedOnPaperOnly: true },
    asOf: "2024-10-01",
    question: "paper-resubmission",
    verdict: "unsettled",
    rule: "paper-resubmission/returned-on-paper-only-since-october-2024",
    warnings: ["paper-return-not-confirmed"],
    cites: ["association-returned-claims 紙のみで返戻されたもの", "inference 令和6年10月以降の存続"],
    source: "返戻再請求の業界解説、推論",
  },
];

/** What each rule cites on a day on which it decides: disks, hardship, online claims, resubmission. */
export const citations: readonly Case[] = [...optical, ...hardship, ...formerHardship, ...others];
