import type { Case, EdgeCase, ExpectedFiling, Facts } from "./case.js";

/** A clinic that claimed on disk in March and in September 2024 and still does. */
const onDisk: Facts = {
  type: "clinic",
  receiptComputer: true,
  method: "optical",
  methodAtMarch2024: "optical",
  methodAtSeptember2024: "optical",
};
const withPlan: Facts = { ...onDisk, planFrom: "2024-10-01", planEndsOn: "2025-09-30" };
/** A pharmacy designated in May 2024. */
const newPharmacy: Facts = {
  type: "pharmacy",
  receiptComputer: true,
  method: "none",
  designatedOn: "2024-05-01",
};

const FILED: ExpectedFiling = { form: "form-1", status: "recorded" };
const TO_FILE: ExpectedFiling = { form: "form-1", status: "not-recorded", when: "before-claiming" };

const running = (asOf: string, facility: Facts, title: string): Case => ({
  title,
  facility,
  asOf,
  question: "optical",
  verdict: "allowed",
  ground: "transition-plan",
  until: facility.planEndsOn!,
  rule: "optical/transition-plan/running",
  filings: [FILED],
  source: "附則第3条の2第3項",
});

/** Edge cases of disks and plans. */
export const disksAndPlans: readonly EdgeCase[] = [
  {
    number: 1,
    title: "Newly designated in or after April 2024, a facility wants disks or paper.",
    cases: [
      {
        title: "Disks are closed to a pharmacy designated in May 2024.",
        facility: newPharmacy,
        asOf: "2024-05-10",
        question: "optical",
        verdict: "not-allowed",
        rule: "optical/closed-to-new-applicants",
        source: "附則第3条の2第1項、別添1 p.6",
      },
      {
        title: "Paper is closed to it.",
        facility: newPharmacy,
        asOf: "2024-05-10",
        question: "paper",
        verdict: "not-allowed",
        rule: "paper/closed-to-new-applicants",
        source: "附則第3条の4第1項、附則第3条の5第1項",
      },
      {
        title: "A hardship opens both.",
        facility: { ...newPharmacy, hardship: "construction", hardshipFiled: true },
        asOf: "2024-05-10",
        question: "paper",
        verdict: "allowed",
        ground: "hardship",
        rule: "hardship/construction",
        filings: [{ form: "form-3", status: "recorded" }],
        source: "附則第4条第5項第3号",
      },
    ],
  },
  {
    number: 2,
    title: "A facility moves and keeps its institution code.",
    cases: [
      running(
        "2025-06-10",
        withPlan,
        "A move is not recorded: the facility is the same, and its plan runs on.",
      ),
    ],
  },
  {
    number: 3,
    title: "A move, a new founder or an incorporation brings a new institution code.",
    cases: [
      {
        title: "Taken over under a new code, disks are unsettled.",
        facility: { ...withPlan, succession: "new-code", designatedOn: "2025-04-01" },
        asOf: "2025-06-10",
        question: "optical",
        verdict: "unsettled",
        rule: "optical/succession-under-new-code",
        source: "附則第3条の2第1項、推論",
      },
      {
        title: "A new facility that succeeds nobody had no claim by March 2024.",
        facility: {
          type: "clinic",
          receiptComputer: true,
          method: "optical",
          designatedOn: "2025-04-01",
        },
        asOf: "2025-06-10",
        question: "optical",
        verdict: "not-allowed",
        rule: "optical/closed-to-new-applicants",
        source: "附則第3条の2第1項",
      },
    ],
  },
  {
    number: 15,
    title: "Online once in or after October 2024, the facility wants disks.",
    cases: [
      {
        title: "A new plan cannot be filed.",
        facility: { ...onDisk, firstOnlineClaimOn: "2024-10-08" },
        asOf: "2024-11-08",
        question: "optical",
        verdict: "not-allowed",
        rule: "optical/claimed-online-since-october-2024",
        source: "附則第3条の2第2項",
      },
      {
        title: "While a plan filed before that claim runs, its words still cover the facility: unsettled.",
        facility: { ...withPlan, firstOnlineClaimOn: "2024-10-08" },
        asOf: "2024-11-08",
        question: "optical",
        verdict: "unsettled",
        rule: "optical/claimed-online-during-plan",
        source: "附則第3条の2第2項、附則第3条の2第3項、推論",
      },
    ],
  },
  {
    number: 16,
    title: "Online in June 2024, on disk in September.",
    cases: [
      {
        title:
          "Online claims before October do not bar a plan: the latest claims of March and September count.",
        facility: onDisk,
        asOf: "2024-10-01",
        question: "optical",
        verdict: "conditional",
        ground: "transition-plan",
        rule: "optical/transition-plan/to-file",
        filings: [TO_FILE],
        warnings: ["administrative-deadline-passed"],
        source: "附則第3条の2第2項",
      },
    ],
  },
  {
    number: 17,
    title: "On disk to the Payment Fund, online to the federation.",
    cases: [
      {
        title: "Whether each payer is judged by itself is not laid down.",
        facility: { ...withPlan, mixedChannels: true },
        asOf: "2024-10-08",
        question: "optical",
        verdict: "unsettled",
        rule: "optical/mixed-channels",
        source: "附則第3条の2第2項、推論",
      },
      {
        title: "On the words of the text any online claim since October 2024 bars a plan.",
        facility: { ...onDisk, mixedChannels: true, firstOnlineClaimOn: "2024-10-08" },
        asOf: "2024-10-08",
        question: "optical",
        verdict: "not-allowed",
        rule: "optical/claimed-online-since-october-2024",
        source: "附則第3条の2第2項",
      },
    ],
  },
  {
    number: 18,
    title: "The plan was not filed by 31 August 2024.",
    cases: [
      {
        title: "The text only wants it beforehand: open, with the caution that the deadline has passed.",
        facility: onDisk,
        asOf: "2024-10-10",
        question: "optical",
        verdict: "conditional",
        ground: "transition-plan",
        rule: "optical/transition-plan/to-file",
        filings: [{ ...TO_FILE, administrativeDeadline: "2024-08-31" }],
        warnings: ["administrative-deadline-passed"],
        source: "附則第3条の2第2項、東京保険医協会",
      },
    ],
  },
  {
    number: 20,
    title: "The plan ends on 30 September 2025 and the facility is not online.",
    cases: [
      running("2025-09-30", withPlan, "The last day of the plan is open."),
      {
        title: "The next day a new Form 1 is needed; no deadline for it was announced.",
        facility: withPlan,
        asOf: "2025-10-01",
        question: "optical",
        verdict: "conditional",
        ground: "transition-plan",
        rule: "optical/transition-plan/to-renew",
        filings: [{ ...TO_FILE, administrativeDeadline: null }],
        warnings: ["renewal-before-claiming"],
        source: "附則第3条の2第2項、別添1 p.6",
      },
    ],
  },
  {
    number: 21,
    title: "The plan is shorter than a year.",
    cases: [
      running(
        "2025-03-31",
        { ...onDisk, planFrom: "2024-10-01", planEndsOn: "2025-03-31" },
        "A plan to March 2025 opens disks to March 2025.",
      ),
      {
        title: "From April 2025 another is needed.",
        facility: { ...onDisk, planFrom: "2024-10-01", planEndsOn: "2025-03-31" },
        asOf: "2025-04-01",
        question: "optical",
        verdict: "conditional",
        ground: "transition-plan",
        rule: "optical/transition-plan/to-renew",
        filings: [TO_FILE],
        source: "附則第3条の2第3項",
      },
    ],
  },
  {
    number: 27,
    title: "Disks are made by somebody else: the facility has no receipt computer of its own.",
    cases: [
      {
        title: "The article on disks does not ask for a receipt computer.",
        facility: { ...onDisk, receiptComputer: false },
        asOf: "2024-10-01",
        question: "optical",
        verdict: "conditional",
        ground: "transition-plan",
        rule: "optical/transition-plan/to-file",
        filings: [TO_FILE],
        warnings: ["administrative-deadline-passed"],
        source: "附則第3条の2第2項",
      },
    ],
  },
  {
    number: 33,
    title: "A claim of a facility on disk comes back after October 2024.",
    cases: [
      {
        title: "It is resubmitted on paper.",
        facility: withPlan,
        asOf: "2024-10-10",
        question: "paper-resubmission",
        verdict: "allowed",
        ground: "not-online",
        rule: "paper-resubmission/not-online",
        source: "別添1 p.10、返戻再請求の業界解説",
      },
    ],
  },
];
