import type { Case, ExpectedFiling, Facts } from "./case.js";

/** A hospital that claims online and always has: disk and paper are closed to it, but for a hardship. */
const onlineHospital: Facts = {
  type: "hospital",
  receiptComputer: true,
  method: "online",
  methodAtMarch2024: "online",
  methodAtSeptember2024: "online",
};

type Ground = Exclude<NonNullable<Facts["hardship"]>, "unknown">;
type Row = {
  readonly ground: Ground;
  readonly item: string;
  /** When Form 3 is due: 第7項 lets three of the grounds be notified on the day of the claim. */
  readonly when: NonNullable<ExpectedFiling["when"]>;
  readonly onceFiled: "allowed" | "conditional";
  readonly warning: NonNullable<Case["warnings"]>[number];
};

/** 附則第4条第5項 item by item. */
const table: readonly Row[] = [
  {
    ground: "line-failure",
    item: "附則第4条第5項第1号、附則第4条第7項",
    when: "on-claim-day-if-unavoidable",
    onceFiled: "allowed",
    warning: "evidence-after-same-day-filing",
  },
  {
    ground: "equipment-pending",
    item: "附則第4条第5項第2号、附則第4条第7項、兵庫県国保連",
    when: "on-claim-day-if-unavoidable",
    onceFiled: "allowed",
    warning: "new-cases-not-expected",
  },
  {
    ground: "construction",
    item: "附則第4条第5項第3号、附則第4条第6項",
    when: "before-claiming",
    onceFiled: "allowed",
    warning: "evidence-required",
  },
  {
    ground: "closing",
    item: "附則第4条第5項第4号、附則第4条第6項",
    when: "before-claiming",
    onceFiled: "allowed",
    warning: "closing-length-not-settled",
  },
  {
    ground: "other",
    item: "附則第4条第5項第5号、附則第4条第7項、兵庫県国保連",
    when: "on-claim-day-if-unavoidable",
    onceFiled: "conditional",
    warning: "recognised-case-by-case",
  },
];

const grounds: readonly Case[] = table.flatMap(({ ground, item, when, onceFiled, warning }) =>
  (["optical", "paper"] as const).flatMap((question): Case[] => [
    {
      title: `The hardship ${ground} opens ${question} claims to an online hospital once Form 3 is filed.`,
      facility: { ...onlineHospital, hardship: ground },
      asOf: "2025-06-10",
      question,
      verdict: "conditional",
      ground: "hardship",
      rule: `hardship/${ground}`,
      filings: [{ form: "form-3", status: "not-recorded", when, administrativeDeadline: null }],
      warnings: [warning],
      source: item,
    },
    {
      title: `With Form 3 filed, ${question} claims under the hardship ${ground} are ${onceFiled === "allowed" ? "lawful" : "still for the payers to recognise"}.`,
      facility: { ...onlineHospital, hardship: ground, hardshipFiled: true },
      asOf: "2025-06-10",
      question,
      verdict: onceFiled,
      ground: "hardship",
      rule: `hardship/${ground}`,
      filings: [{ form: "form-3", status: "recorded", when }],
      warnings: [warning],
      weakestAuthority: "ordinance",
      source: item,
    },
  ]),
);

/** The hospital's line is out of order until 10 June 2025. */
const lineDown: Facts = {
  ...onlineHospital,
  hardship: "line-failure",
  hardshipFiled: true,
  hardshipEndsOn: "2025-06-10",
};

const inTime: readonly Case[] = [
  {
    title: "The day before a hardship ends, its end is known.",
    facility: lineDown,
    asOf: "2025-06-09",
    question: "optical",
    verdict: "allowed",
    ground: "hardship",
    until: "2025-06-10",
    rule: "hardship/line-failure",
    filings: [{ form: "form-3", status: "recorded" }],
    source: "附則第4条第5項第1号",
  },
  {
    title: "The last day of a hardship is open.",
    facility: lineDown,
    asOf: "2025-06-10",
    question: "optical",
    verdict: "allowed",
    ground: "hardship",
    until: "2025-06-10",
    rule: "hardship/line-failure",
    filings: [{ form: "form-3", status: "recorded" }],
    source: "附則第4条第5項第1号",
  },
  {
    title: "The day after, disk is as closed to the hospital as before.",
    facility: lineDown,
    asOf: "2025-06-11",
    question: "optical",
    verdict: "not-allowed",
    rule: "optical/closed-to-new-applicants",
    source: "附則第4条第5項第1号",
  },
  {
    title: "The day after, paper is closed too.",
    facility: lineDown,
    asOf: "2025-06-11",
    question: "paper",
    verdict: "not-allowed",
    rule: "paper/closed-to-new-applicants",
    source: "附則第4条第5項第1号",
  },
  {
    title: "Form 3 known not to be filed can still be filed while the hardship lasts.",
    facility: { ...lineDown, hardshipFiled: false },
    asOf: "2025-06-10",
    question: "paper",
    verdict: "conditional",
    ground: "hardship",
    until: "2025-06-10",
    filings: [{ form: "form-3", status: "not-recorded" }],
    source: "附則第4条第5項第1号、附則第4条第7項",
  },
  {
    title: "A facility designated since is as open to a hardship as any other.",
    facility: {
      type: "pharmacy",
      receiptComputer: true,
      method: "none",
      designatedOn: "2025-02-01",
      hardship: "construction",
      hardshipFiled: true,
    },
    asOf: "2025-02-10",
    question: "optical",
    verdict: "allowed",
    ground: "hardship",
    rule: "hardship/construction",
    filings: [{ form: "form-3", status: "recorded" }],
    source: "附則第4条第5項第3号",
  },
  {
    title: "Under the former law a hardship opened paper, on the form of that time.",
    facility: { ...onlineHospital, hardship: "closing" },
    asOf: "2024-03-31",
    question: "paper",
    verdict: "conditional",
    ground: "hardship",
    rule: "hardship/closing",
    filings: [{ form: "former-form-4", status: "not-recorded", when: "before-claiming" }],
    source: "旧附則第4条第5項",
  },
  {
    title:
      "Under the former law a hardship that was notified made paper lawful; the ground goes on after March.",
    facility: { ...onlineHospital, hardship: "closing", hardshipFiled: true, hardshipEndsOn: "2024-05-31" },
    asOf: "2024-03-31",
    question: "paper",
    verdict: "allowed",
    ground: "hardship",
    until: "2024-05-31",
    filings: [{ form: "former-form-4", status: "recorded" }],
    source: "旧附則第4条第5項、附則第4条第5項第4号",
  },
  {
    title: "From April 2024 the form is Form 3.",
    facility: { ...onlineHospital, hardship: "closing" },
    asOf: "2024-04-01",
    question: "paper",
    verdict: "conditional",
    ground: "hardship",
    filings: [{ form: "form-3", status: "not-recorded", when: "before-claiming" }],
    source: "附則第4条第5項第4号",
  },
  {
    title: "From April 2024 a hardship opens disk too.",
    facility: { ...onlineHospital, hardship: "closing" },
    asOf: "2024-04-01",
    question: "optical",
    verdict: "conditional",
    ground: "hardship",
    filings: [{ form: "form-3", status: "not-recorded", when: "before-claiming" }],
    source: "附則第4条第5項第4号",
  },
  {
    title: "The day before, disk was open to all, and a hardship was no ground for it.",
    facility: { ...onlineHospital, hardship: "closing" },
    asOf: "2024-03-31",
    question: "optical",
    verdict: "allowed",
    ground: "open",
    until: "2024-03-31",
    rule: "optical/open",
    source: "旧第1条第1項、旧附則第4条第5項",
  },
];

/** 附則第4条第5項から第7項まで: the five hardships, item by item, and in time. */
export const hardship: readonly Case[] = [...grounds, ...inTime];
