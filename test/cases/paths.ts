import type { Case, ExpectedStep, Facts } from "./case.js";
import { BOTH_PAPER_ARTICLES, NO_HARDSHIP, SAME_CODE, SINCE_APRIL_2024 } from "./steps.js";

/** Has claimed on disk throughout. */
const onDisk: Facts = {
  type: "clinic",
  receiptComputer: true,
  method: "optical",
  methodAtMarch2024: "optical",
  methodAtSeptember2024: "optical",
};
const online: Facts = {
  ...onDisk,
  method: "online",
  methodAtMarch2024: "online",
  methodAtSeptember2024: "online",
};

const GRACE = ["ordinance 附則第3条の2第1項", "notice-2023-11 別添1 p.6"];
const PLAN = ["ordinance 附則第3条の2第2項", "notice-2023-11 別添1 p.6"];
const PERIOD = ["ordinance 附則第3条の2第3項", "notice-2023-11 別添1 p.6"];
const GUIDANCE = ["notice-2023-11 別添1 p.10", "association-returned-claims 返戻再請求のオンライン化"];

const SAME_MEDIA: ExpectedStep = ["mixedChannels is true", "no", "inference 請求先別に方法が異なる場合"];

const optical: readonly Case[] = [
  {
    title: "Under the former law disks are open with one question, under 旧第1条.",
    facility: onDisk,
    asOf: "2024-03-31",
    question: "optical",
    verdict: "allowed",
    ground: "open",
    until: "2024-03-31",
    path: [["asOf by 2024-03-31", "yes", "former-ordinance 第1条第1項"]],
    source: "旧第1条第1項",
  },
  {
    title: "The way to the grace period stays under the first paragraph.",
    facility: onDisk,
    asOf: "2024-09-30",
    question: "optical",
    verdict: "allowed",
    ground: "grace-period",
    until: "2024-09-30",
    path: [
      // The article of the former law that put the question is no longer in force; it is named all the same.
      ["asOf by 2024-03-31", "no", "former-ordinance 第1条第1項"],
      ["methodAtMarch2024 is optical", "yes", ...GRACE],
      ["asOf by 2024-09-30", "yes", ...GRACE],
      SAME_CODE,
      ["asOf by 2024-09-30", "yes", ...GRACE],
    ],
    source: "附則第3条の2第1項、別添1 p.6、推論",
  },
  {
    title: "The way to a running plan asks for the plan under the third paragraph.",
    facility: { ...onDisk, planFrom: "2024-10-01", planEndsOn: "2025-09-30" },
    asOf: "2024-10-01",
    question: "optical",
    verdict: "allowed",
    ground: "transition-plan",
    until: "2025-09-30",
    filings: [{ form: "form-1", status: "recorded" }],
    path: [
      ["asOf by 2024-03-31", "no", "former-ordinance 第1条第1項"],
      ["methodAtMarch2024 is optical", "yes", ...GRACE],
      ["asOf by 2024-09-30", "no", ...GRACE],
      ["methodAtSeptember2024 is optical", "yes", ...PLAN],
      ["transitionPlan is running", "yes", ...PERIOD],
      ["onlineClaim is outside-running-plan", "no", ...PLAN],
      ["onlineClaim is during-running-plan", "no", ...PLAN],
      ["method is online", "no", ...PLAN],
      SAME_CODE,
      ["asOf by 2024-09-30", "no", ...GRACE],
      SAME_MEDIA,
    ],
    source: "附則第3条の2第1項、附則第3条の2第2項、附則第3条の2第3項、別添1 p.6、推論",
  },
];

const others: readonly Case[] = [
  {
    title: "A hardship is asked for item by item, and its filing under the fifth paragraph.",
    facility: { ...online, hardship: "other" },
    asOf: "2025-06-10",
    question: "paper",
    verdict: "conditional",
    ground: "hardship",
    filings: [{ form: "form-3", status: "not-recorded" }],
    path: [
      SINCE_APRIL_2024,
      ["methodAtMarch2024 is paper", "no", ...BOTH_PAPER_ARTICLES],
      ...NO_HARDSHIP.slice(0, -1),
      ["hardship is other", "yes", "ordinance 附則第4条第5項第5号"],
      SINCE_APRIL_2024,
      ["hardshipFiled is true", "no", "ordinance 附則第4条第5項"],
    ],
    source: "附則第4条第5項第5号、附則第4条第5項第1号",
  },
  {
    title: "Online claims are asked for under the principle.",
    facility: onDisk,
    asOf: "2025-06-10",
    question: "online",
    verdict: "conditional",
    ground: "principle",
    filings: [{ form: "online-start-application", status: "not-recorded" }],
    path: [
      ["asOf by 2024-03-31", "no", "ordinance 第1条第1項"],
      ["method is online", "no", "ordinance 第1条第1項"],
      ["onlineClaim is outside-running-plan or during-running-plan", "no", "ordinance 第1条第1項"],
    ],
    source: "第1条第1項",
  },
  {
    title: "Resubmission is asked for under the notice and trade guidance.",
    facility: online,
    asOf: "2024-10-01",
    question: "paper-resubmission",
    verdict: "not-allowed",
    path: [
      ["method is online", "yes", ...GUIDANCE],
      ["asOf by 2024-09-30", "no", ...GUIDANCE],
      ["returnedOnPaperOnly is true", "no", ...GUIDANCE],
    ],
    source: "別添1 p.10、返戻再請求の業界解説",
  },
];

/** The ways through the other rules, each question with the provision that puts it. */
export const paths: readonly Case[] = [...optical, ...others];
