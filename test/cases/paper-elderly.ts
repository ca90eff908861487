import type { Case, ExpectedFiling, Facts } from "./case.js";

/** A clinic that filed as elderly under the former law, and filed Form 2 since. */
const elderly: Facts = {
  type: "clinic",
  receiptComputer: false,
  method: "paper",
  methodAtMarch2024: "paper",
  paperGround: "elderly",
  youngestDob: "1940-05-05",
  refiled: true,
};
const FILED: ExpectedFiling = { form: "form-2", status: "recorded" };

/** The table of 附則第3条の5第1項: type, receipt computer in use, date of birth of the youngest full-timer, passes. */
const table: readonly (readonly [NonNullable<Facts["type"]>, boolean, string, boolean])[] = [
  ["pharmacy", true, "1944-03-31", true],
  ["pharmacy", true, "1944-04-01", true],
  ["pharmacy", true, "1944-04-02", false],
  ["clinic", true, "1945-06-30", true],
  ["clinic", true, "1945-07-01", true],
  ["clinic", true, "1945-07-02", false],
  ["dental-clinic", true, "1946-03-31", true],
  ["dental-clinic", true, "1946-04-01", true],
  ["dental-clinic", true, "1946-04-02", false],
  ["pharmacy", false, "1946-03-31", true],
  ["pharmacy", false, "1946-04-01", true],
  ["pharmacy", false, "1946-04-02", false],
  ["clinic", false, "1946-03-31", true],
  ["clinic", false, "1946-04-01", true],
  ["clinic", false, "1946-04-02", false],
  ["dental-clinic", false, "1946-03-31", true],
  ["dental-clinic", false, "1946-04-01", true],
  ["dental-clinic", false, "1946-04-02", false],
];

const cutoffs: readonly Case[] = table.map(([type, receiptComputer, youngestDob, passes]) => ({
  title: `A ${type} ${receiptComputer ? "with" : "without"} a receipt computer, youngest full-timer born on ${youngestDob}, ${passes ? "passes" : "fails"}.`,
  facility: { ...elderly, type, receiptComputer, youngestDob },
  asOf: "2024-04-01",
  question: "paper",
  source: "附則第3条の5第1項、別添2 p.2",
  ...(passes
    ? { verdict: "allowed", ground: "elderly", rule: "paper/elderly", filings: [FILED] }
    : { verdict: "not-allowed", rule: "paper/elderly/born-after-cutoff" }),
}));

/** 附則第3条の5第1項: paper where all full-timers are old enough (高齢医師等), without a hire. */
export const paperElderly: readonly Case[] = [
  ...cutoffs,
  {
    title: "Dates of birth are compared, not ages: whoever passes in 2024 passes in 2030.",
    facility: { ...elderly, youngestDob: "1946-04-01" },
    asOf: "2030-12-31",
    question: "paper",
    verdict: "allowed",
    ground: "elderly",
    rule: "paper/elderly",
    filings: [FILED],
    source: "附則第3条の5第1項",
  },
  {
    title: "Without Form 2 the elderly route is open once it is filed.",
    facility: {
      type: "clinic",
      receiptComputer: false,
      method: "paper",
      methodAtMarch2024: "paper",
      paperGround: "elderly",
      youngestDob: "1940-05-05",
    },
    asOf: "2024-04-01",
    question: "paper",
    verdict: "conditional",
    ground: "elderly",
    rule: "paper/elderly",
    filings: [
      {
        form: "form-2",
        status: "not-recorded",
        when: "before-claiming",
        administrativeDeadline: "2024-02-29",
      },
    ],
    warnings: ["administrative-deadline-passed"],
    source: "附則第3条の5第1項、京都府医師会",
  },
  {
    title: "Form 2 known not to be filed can still be filed while all full-timers pass.",
    facility: { ...elderly, refiled: false },
    asOf: "2025-06-10",
    question: "paper",
    verdict: "conditional",
    ground: "elderly",
    rule: "paper/elderly",
    filings: [{ form: "form-2", status: "not-recorded" }],
    warnings: ["administrative-deadline-passed"],
    source: "附則第3条の5第1項",
  },
  {
    title:
      "A full-timer who is too young, with no hire recorded, was there when Form 2 was filed: it was not true.",
    facility: { ...elderly, youngestDob: "1985-01-01" },
    asOf: "2025-06-10",
    question: "paper",
    verdict: "not-allowed",
    rule: "paper/elderly/born-after-cutoff",
    warnings: ["eligibility-verification-duty"],
    weakestAuthority: "ordinance",
    source: "附則第3条の5第1項",
  },
  {
    title: "A facility that filed as elderly does not fall back on having no receipt computer.",
    facility: { ...elderly, youngestDob: "1946-04-02" },
    asOf: "2024-04-01",
    question: "paper",
    verdict: "not-allowed",
    rule: "paper/elderly/born-after-cutoff",
    source: "附則第3条の4第1項、附則第3条の5第1項",
  },
  {
    title: "A facility that had not claimed on paper in March 2024 cannot become an elderly one.",
    facility: { ...elderly, methodAtMarch2024: "optical" },
    asOf: "2024-04-01",
    question: "paper",
    verdict: "not-allowed",
    rule: "paper/closed-to-new-applicants",
    source: "附則第3条の5第1項",
  },
  {
    title: "The elderly route is for clinics and pharmacies: a hospital is refused.",
    facility: { ...elderly, type: "hospital" },
    asOf: "2024-04-01",
    question: "paper",
    verdict: "not-allowed",
    rule: "paper/elderly/not-for-hospitals",
    source: "附則第3条の5第1項、別添2 p.2",
  },
  {
    title: "Where there is no full-timer at all, whether all of them pass is not laid down.",
    facility: { ...elderly, youngestDob: "none" },
    asOf: "2024-04-01",
    question: "paper",
    verdict: "unsettled",
    rule: "paper/elderly/no-full-timers",
    weakestAuthority: "inference",
    source: "附則第3条の5第1項、推論",
  },
  {
    title: "The same holds where Form 2 has yet to be filed.",
    facility: { ...elderly, youngestDob: "none", refiled: false },
    asOf: "2025-06-10",
    question: "paper",
    verdict: "unsettled",
    rule: "paper/elderly/no-full-timers",
    source: "附則第3条の5第1項、推論",
  },
  {
    title: "A hospital without full-timers stays refused.",
    facility: { ...elderly, type: "hospital", youngestDob: "none" },
    asOf: "2024-04-01",
    question: "paper",
    verdict: "not-allowed",
    rule: "paper/elderly/not-for-hospitals",
    source: "附則第3条の5第1項",
  },
];
