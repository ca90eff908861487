import type { Case, ExpectedFiling, Facts, Refusal } from "./case.js";

/** A clinic that claims by hand, as one without a receipt computer. */
const byHand: Facts = {
  type: "clinic",
  receiptComputer: false,
  method: "paper",
  paperGround: "no-receipt-computer",
};
const BEGINNING: ExpectedFiling = {
  form: "former-form-5",
  status: "not-recorded",
  when: "before-claiming",
  administrativeDeadline: null,
};
const disks: readonly Case[] = (
  [
    ["a clinic on disk", { type: "clinic", receiptComputer: true, method: "optical" }],
    ["a hospital that claims online", { type: "hospital", receiptComputer: true, method: "online" }],
    ["a pharmacy that never claimed", { type: "pharmacy", method: "none" }],
    ["a facility of which nothing is known", {}],
    ["a clinic that uses different media", { type: "clinic", method: "optical", mixedChannels: true }],
  ] as const satisfies readonly (readonly [string, Facts])[]
).flatMap(([whom, facility]) =>
  (["2023-04-01", "2024-03-31"] as const).map((asOf): Case => ({
    title: `Until March 2024 disks were open to ${whom}, as on ${asOf}.`,
    facility,
    asOf,
    question: "optical",
    verdict: "allowed",
    ground: "open",
    until: "2024-03-31",
    rule: "optical/open",
    weakestAuthority: "ordinance",
    source: "旧第1条第1項",
  })),
);

const withoutReceiptComputer: readonly Case[] = [
  {
    title:
      "On paper without a receipt computer a clinic needed no more; the ground goes on after March 2024.",
    facility: byHand,
    asOf: "2023-04-01",
    question: "paper",
    verdict: "allowed",
    ground: "no-receipt-computer",
    rule: "paper/former/no-receipt-computer",
    weakestAuthority: "ordinance",
    source: "旧第5条第1項",
  },
  {
    title: "On the last day of the former law Form 2 was not yet asked for.",
    facility: { ...byHand, refiled: false },
    asOf: "2024-03-31",
    question: "paper",
    verdict: "allowed",
    ground: "no-receipt-computer",
    rule: "paper/former/no-receipt-computer",
    source: "旧第5条第1項、附則第3条の4第1項",
  },
  {
    title: "On the first day of the amended law it was.",
    facility: { ...byHand, refiled: false },
    asOf: "2024-04-01",
    question: "paper",
    verdict: "conditional",
    ground: "no-receipt-computer",
    rule: "paper/no-receipt-computer",
    filings: [{ form: "form-2", status: "not-recorded" }],
    warnings: ["administrative-deadline-passed"],
    source: "附則第3条の4第1項",
  },
  {
    title: "A clinic on disk without a receipt computer of its own could take up paper until March 2024.",
    facility: {
      type: "clinic",
      receiptComputer: false,
      method: "optical",
      paperGround: "no-receipt-computer",
    },
    asOf: "2024-03-31",
    question: "paper",
    verdict: "conditional",
    ground: "no-receipt-computer",
    until: "2024-03-31",
    rule: "paper/former/new-filer",
    filings: [BEGINNING],
    source: "旧第5条第1項、旧第7条第1項",
  },
  {
    title:
      "The ground of a facility that claims otherwise is not asked for: 旧第6条 was for claims on paper.",
    facility: { receiptComputer: false, method: "online" },
    asOf: "2024-03-31",
    question: "paper",
    verdict: "conditional",
    ground: "no-receipt-computer",
    until: "2024-03-31",
    rule: "paper/former/new-filer",
    filings: [BEGINNING],
    source: "旧第5条第1項、旧第6条第1項、旧第7条第1項",
  },
  {
    title: "A pharmacy that never claimed could begin on paper without a receipt computer.",
    facility: {
      type: "pharmacy",
      receiptComputer: false,
      method: "none",
      paperGround: "no-receipt-computer",
    },
    asOf: "2023-04-01",
    question: "paper",
    verdict: "conditional",
    ground: "no-receipt-computer",
    until: "2024-03-31",
    rule: "paper/former/new-filer",
    filings: [BEGINNING],
    source: "旧第5条第1項、旧第7条第1項",
  },
  {
    title: "On paper in a hardship, a clinic without a receipt computer stood on 旧第5条第1項 all the same.",
    facility: { ...byHand, paperGround: "hardship" },
    asOf: "2024-03-31",
    question: "paper",
    verdict: "allowed",
    ground: "no-receipt-computer",
    until: "2024-03-31",
    rule: "paper/former/no-receipt-computer",
    source: "旧第5条第1項",
  },
  {
    title: "With a receipt computer in use that ground did not hold.",
    facility: { ...byHand, receiptComputer: true },
    asOf: "2023-04-01",
    question: "paper",
    verdict: "not-allowed",
    rule: "paper/former/uses-receipt-computer",
    weakestAuthority: "inference",
    source: "旧第5条第1項、推論",
  },
  {
    title: "Before April 2024 the present medium decides, not what was claimed by March.",
    facility: { ...byHand, methodAtMarch2024: "online" },
    asOf: "2024-03-31",
    question: "paper",
    verdict: "allowed",
    ground: "no-receipt-computer",
    until: "2024-03-31",
    rule: "paper/former/no-receipt-computer",
    source: "旧第5条第1項",
  },
];

/** The law until 31 March 2024 (改正前の請求省令): disks, and paper without a receipt computer. */
export const formerLaw: readonly Case[] = [...disks, ...withoutReceiptComputer];

/** Days before the law that is encoded. */
export const refusedDays: readonly Refusal[] = [
  {
    title: "The last day of March 2023 is before the law that is encoded.",
    facility: byHand,
    asOf: "2023-03-31",
    refused: "before-first-encoded-day",
    source: "旧第1条第1項",
  },
];
