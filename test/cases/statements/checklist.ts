import type { Statement } from "./asks.js";
import { checklistItems } from "./checklist-items.js";

const needed: readonly Statement[] = [
  {
    title: "A line of its own is to be ordered where that of online eligibility verification is not shared.",
    ask: "isNeeded",
    of: ["order-line", { sharedLine: false }],
    answer: { needed: true, dependsOn: [] },
    source: "別添1 p.8",
  },
  {
    title: "Where that line is shared there is none to order.",
    ask: "isNeeded",
    of: ["order-line", { sharedLine: true }],
    answer: { needed: false, dependsOn: [] },
    source: "別添1 p.8",
  },
  {
    title: "Where nobody knows whether it will be shared, that is what the order depends on.",
    ask: "isNeeded",
    of: ["order-line", {}],
    answer: { needed: null, dependsOn: ["sharedLine"] },
    source: "別添1 p.8",
  },
  {
    title: "Who claims online already has the order of a line behind it.",
    ask: "isNeeded",
    of: ["order-line", { sharedLine: false, method: "online" }],
    answer: { needed: false, dependsOn: [] },
    source: "別添1 p.8",
  },
  {
    title: "Who claims online already still manages returned claims.",
    ask: "isNeeded",
    of: ["returned-claims-function", { method: "online" }],
    answer: { needed: true, dependsOn: [] },
    source: "別添1 p.10",
  },
  {
    title: "The application to use online claiming is needed whatever else is known.",
    ask: "isNeeded",
    of: ["online-claiming-application", { method: "paper", sharedTerminal: true }],
    answer: { needed: true, dependsOn: [] },
    source: "第3条第1項、別添1 p.14",
  },
  {
    title: "What becomes of paper with a receipt computer is told to who claims on paper for want of one.",
    ask: "isNeeded",
    of: [
      "paper-without-receipt-computer",
      { receiptComputer: false, method: "paper", paperGround: "no-receipt-computer" },
    ],
    answer: { needed: true, dependsOn: [] },
    source: "附則第3条の4第1項",
  },
  {
    title: "To who claims on paper on another ground it is not.",
    ask: "isNeeded",
    of: ["paper-without-receipt-computer", { receiptComputer: false, paperGround: "elderly" }],
    answer: { needed: false, dependsOn: [] },
    source: "附則第3条の4第1項",
  },
  {
    title: "Where nobody knows the ground, that is what it depends on.",
    ask: "isNeeded",
    of: ["paper-without-receipt-computer", { receiptComputer: false, method: "paper" }],
    answer: { needed: null, dependsOn: ["paperGround"] },
    source: "附則第3条の4第1項",
  },
];

const assumed: readonly Statement[] = [
  {
    title: "Without online eligibility verification there is no terminal and no line to share.",
    ask: "assumedForPreparation",
    of: [{ eligibilityVerification: false, method: "paper" }],
    answer: {
      facts: { eligibilityVerification: false, method: "paper", sharedTerminal: false, sharedLine: false },
      assumptions: ["terminal-not-shared", "line-not-shared"],
    },
    source: "別添1 p.9",
  },
  {
    title: "Sharing that is stated is not assumed away.",
    ask: "assumedForPreparation",
    of: [{ eligibilityVerification: false, method: "paper", sharedTerminal: true, sharedLine: true }],
    answer: {
      facts: { eligibilityVerification: false, method: "paper", sharedTerminal: true, sharedLine: true },
      assumptions: [],
    },
    source: "別添1 p.9",
  },
  {
    title: "With online eligibility verification nothing is assumed of sharing.",
    ask: "assumedForPreparation",
    of: [{ eligibilityVerification: true, method: "paper" }],
    answer: { facts: { eligibilityVerification: true, method: "paper" }, assumptions: [] },
    source: "別添1 p.9",
  },
  {
    title: "A facility whose medium is not stated is taken as not yet online.",
    ask: "assumedForPreparation",
    of: [{}],
    answer: { facts: {}, assumptions: ["not-yet-online"] },
    source: "推論",
  },
];

const costs: readonly Statement[] = (
  [
    ["Two terminals of its own need two certificates, 3,000 yen.", 2, false, [2, 3000, 3000]],
    ["A shared terminal needs no new certificate.", 2, true, [0, 0, 0]],
    ["A shared terminal needs none, however many there are.", undefined, true, [0, 0, 0]],
    ["Two terminals that may be shared cost 3,000 yen at most.", 2, undefined, [null, null, 3000]],
    ["Of an unknown number of terminals nothing is known.", undefined, false, [null, null, null]],
    ["One terminal is the fewest.", 1, false, [1, 1500, 1500]],
    ["No terminal is no number of terminals.", 0, false, "refused"],
    ["Half a terminal is none either.", 1.5, false, "refused"],
  ] as const
).map(([title, terminals, sharedTerminal, answer]) => ({
  title,
  ask: "certificateCost",
  of: [{ terminals, sharedTerminal }],
  answer,
  source: "別添1 p.13",
}));

const lists: readonly Statement[] = [
  {
    title: "The comparison with disks is on page 3.",
    ask: "comparisonCitations",
    of: [],
    answer: ["notice-2023-11 別添1 p.3"],
    source: "別添1 p.3",
  },
  {
    title: "The lists of providers and of manuals are of November 2023.",
    ask: "listsAsOf",
    of: [],
    answer: ["2023-11", "2023-11"],
    source: "別添1 p.12、別添1 p.15",
  },
  {
    title: "A pharmacy claims by the schedule of dispensing.",
    ask: "feeSchedulesOf",
    of: ["pharmacy"],
    answer: ["dispensing"],
    source: "別添1 p.15",
  },
  {
    title: "A facility of unknown type may need any of the three manuals.",
    ask: "feeSchedulesOf",
    of: [undefined],
    answer: ["medical", "dental", "dispensing"],
    source: "別添1 p.15",
  },
];

/** The checklist for going online (別添1 p.8 から): its items, what they depend on, and what certificates cost. */
export const checklist: readonly Statement[] = [...checklistItems, ...needed, ...assumed, ...costs, ...lists];
