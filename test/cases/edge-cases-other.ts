import type { EdgeCase, Facts } from "./case.js";

/** A clinic on paper without a receipt computer that filed Form 2. */
const byHand: Facts = {
  type: "clinic",
  receiptComputer: false,
  method: "paper",
  methodAtMarch2024: "paper",
  paperGround: "no-receipt-computer",
  refiled: true,
};
/** A clinic that claims online and always has. */
const onlineClinic: Facts = {
  type: "clinic",
  receiptComputer: true,
  method: "online",
  methodAtMarch2024: "online",
  methodAtSeptember2024: "online",
};

/** Edge cases of other media, of hardships, and of what is not covered. */
export const otherEdgeCases: readonly EdgeCase[] = [
  {
    number: 22,
    title: "A paper facility wants to go over to disks.",
    cases: [
      {
        title: "Disks are closed to it.",
        facility: byHand,
        asOf: "2024-04-01",
        question: "optical",
        verdict: "not-allowed",
        rule: "optical/closed-to-new-applicants",
        source: "附則第3条の2第1項",
      },
      {
        title: "A hardship opens them.",
        facility: { ...byHand, hardship: "construction", hardshipFiled: true },
        asOf: "2024-04-01",
        question: "optical",
        verdict: "allowed",
        ground: "hardship",
        rule: "hardship/construction",
        filings: [{ form: "form-3", status: "recorded" }],
        source: "附則第4条第5項第3号",
      },
    ],
  },
  {
    number: 23,
    title: "The facility will close within months.",
    cases: [
      {
        title: "Disk or paper until then, notified beforehand with evidence; how long ahead is not settled.",
        facility: { ...onlineClinic, hardship: "closing", hardshipEndsOn: "2025-09-30" },
        asOf: "2025-06-10",
        question: "paper",
        verdict: "conditional",
        ground: "hardship",
        until: "2025-09-30",
        rule: "hardship/closing",
        filings: [{ form: "form-3", status: "not-recorded", when: "before-claiming" }],
        warnings: ["evidence-required", "closing-length-not-settled"],
        source: "附則第4条第5項第4号、附則第4条第6項",
      },
    ],
  },
  {
    number: 24,
    title: "The line is down on the tenth.",
    cases: [
      {
        title: "Disk is open, and may be notified on the day of the claim.",
        facility: { ...onlineClinic, hardship: "line-failure" },
        asOf: "2025-06-10",
        question: "optical",
        verdict: "conditional",
        ground: "hardship",
        rule: "hardship/line-failure",
        filings: [{ form: "form-3", status: "not-recorded", when: "on-claim-day-if-unavoidable" }],
        source: "附則第4条第5項第1号、附則第4条第7項",
      },
      {
        title: "So is paper.",
        facility: { ...onlineClinic, hardship: "line-failure" },
        asOf: "2025-06-10",
        question: "paper",
        verdict: "conditional",
        ground: "hardship",
        rule: "hardship/line-failure",
        filings: [{ form: "form-3", status: "not-recorded", when: "on-claim-day-if-unavoidable" }],
        source: "附則第4条第5項第1号、附則第4条第7項",
      },
    ],
  },
  {
    number: 25,
    title: "The receipt computer fails, or is attacked, without warning.",
    cases: [
      {
        title:
          "Perhaps another circumstance: open once the payers recognise it, notified on the day if need be.",
        facility: { ...onlineClinic, hardship: "other", hardshipFiled: true },
        asOf: "2025-06-10",
        question: "optical",
        verdict: "conditional",
        ground: "hardship",
        rule: "hardship/other",
        filings: [{ form: "form-3", status: "recorded", when: "on-claim-day-if-unavoidable" }],
        warnings: ["recognised-case-by-case"],
        source: "附則第4条第5項第5号、附則第4条第7項",
      },
    ],
  },
  { number: 26, title: "The Noto earthquake of January 2024.", notModelled: "disaster-measures" },
  { number: 28, title: "Claims through a medical association (事務代行).", notModelled: "agent-claims" },
  { number: 29, title: "A home-nursing station (訪問看護).", notModelled: "other-ordinances" },
  { number: 30, title: "Claims for long-term care (介護).", notModelled: "other-ordinances" },
  {
    number: 31,
    title: "Workers' accidents and car liability (労災・自賠責).",
    notModelled: "other-ordinances",
  },
  {
    number: 34,
    title: "One terminal serves online eligibility verification and online claims.",
    cases: [
      {
        title: "The application to start is needed all the same.",
        facility: { ...byHand, sharedTerminal: true, sharedLine: true, eligibilityVerification: true },
        asOf: "2025-06-10",
        question: "online",
        verdict: "conditional",
        ground: "principle",
        rule: "online/application-to-start",
        filings: [{ form: "online-start-application", status: "not-recorded", when: "before-claiming" }],
        source: "第3条第1項、別添1 p.14",
      },
    ],
  },
];
