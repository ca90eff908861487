import type { Case, ExpectedFiling, Facts } from "./case.js";

/** An elderly clinic that filed Form 2, whose full-timers apart from the newcomer were all born in time. */
const elderly: Facts = {
  type: "clinic",
  receiptComputer: false,
  method: "paper",
  methodAtMarch2024: "paper",
  paperGround: "elderly",
  youngestDob: "1940-05-05",
  refiled: true,
};
/** A newcomer who was never reported. */
const neverReported: Facts = { ...elderly, youngerHireOn: "2025-06-10" };

const FORM_2: ExpectedFiling = { form: "form-2", status: "recorded" };
const FORM_2_TO_FILE: ExpectedFiling = { form: "form-2", status: "not-recorded", when: "before-claiming" };
const REPORT: ExpectedFiling = { form: "younger-hire-report", status: "recorded" };
const TO_REPORT: ExpectedFiling = {
  form: "younger-hire-report",
  status: "not-recorded",
  when: "without-delay",
  administrativeDeadline: null,
};

const unreported: readonly Case[] = [
  {
    title: "The day before an unreported newcomer begins, paper is as lawful as before.",
    facility: neverReported,
    asOf: "2025-06-09",
    question: "paper",
    verdict: "allowed",
    ground: "elderly",
    rule: "paper/elderly/before-younger-hire",
    filings: [FORM_2],
    source: "附則第3条の5第1項、附則第3条の5第2項",
  },
  {
    title: "A hire that was not reported leaves paper open on the report, even where all full-timers pass.",
    facility: neverReported,
    asOf: "2025-06-10",
    question: "paper",
    verdict: "conditional",
    ground: "elderly",
    rule: "paper/elderly/younger-hire-to-report",
    filings: [TO_REPORT, FORM_2],
    source: "附則第3条の5第2項",
  },
  {
    title: "It stays so two years on: the months run from the report, which was not made.",
    facility: neverReported,
    asOf: "2027-06-10",
    question: "paper",
    verdict: "conditional",
    ground: "elderly",
    rule: "paper/elderly/younger-hire-to-report",
    filings: [TO_REPORT, FORM_2],
    source: "附則第3条の5第2項、附則第3条の5第3項",
  },
  {
    title: "Where Form 2 is not recorded, it must also have been filed before the newcomer began.",
    facility: {
      type: "clinic",
      receiptComputer: false,
      method: "paper",
      methodAtMarch2024: "paper",
      paperGround: "elderly",
      youngestDob: "1985-01-01",
      youngerHireOn: "2025-06-10",
    },
    asOf: "2025-06-10",
    question: "paper",
    verdict: "conditional",
    ground: "elderly",
    rule: "paper/elderly/younger-hire-to-report",
    filings: [TO_REPORT, { ...FORM_2_TO_FILE, premise: true }],
    warnings: ["form-2-before-the-hire"],
    ask: ["payment-fund", "national-health-insurance-federation"],
    source: "附則第3条の5第1項、附則第3条の5第2項",
  },
  {
    title: "Form 2 not filed can be filed up to the day before the newcomer begins, and not after.",
    facility: { ...neverReported, refiled: false },
    asOf: "2025-06-09",
    question: "paper",
    verdict: "conditional",
    ground: "elderly",
    until: "2025-06-09",
    rule: "paper/elderly/before-younger-hire",
    filings: [FORM_2_TO_FILE],
    warnings: ["administrative-deadline-passed"],
    source: "附則第3条の5第1項、附則第3条の5第2項",
  },
  {
    title: "From the day the newcomer begins Form 2 can no longer be filed truly.",
    facility: { ...neverReported, refiled: false },
    asOf: "2025-06-10",
    question: "paper",
    verdict: "not-allowed",
    rule: "paper/elderly/hired-before-filing",
    source: "附則第3条の5第1項、附則第3条の5第2項",
  },
  {
    title: "A hospital that hires stays refused.",
    facility: { ...neverReported, type: "hospital" },
    asOf: "2025-06-10",
    question: "paper",
    verdict: "not-allowed",
    rule: "paper/elderly/not-for-hospitals",
    source: "附則第3条の5第1項",
  },
  {
    title: "An elderly clinic with an unreported newcomer that was taken over under a new code is unsettled.",
    facility: { ...neverReported, succession: "new-code" },
    asOf: "2025-06-10",
    question: "paper",
    verdict: "unsettled",
    rule: "paper/succession-under-new-code",
    source: "附則第3条の5第1項、推論",
  },
];

/** Reported on 25 June 2025; the day on which the newcomer began is not recorded, nor is Form 2. */
const reportOnly: Facts = {
  type: "clinic",
  receiptComputer: false,
  method: "paper",
  methodAtMarch2024: "paper",
  paperGround: "elderly",
  youngestDob: "1985-01-01",
  youngerHireReportedOn: "2025-06-25",
};

const reportAlone: readonly Case[] = [
  {
    title:
      "Before the month of the report the full-timers are taken to have passed; a report implies Form 2.",
    facility: reportOnly,
    asOf: "2025-05-31",
    question: "paper",
    verdict: "allowed",
    ground: "elderly",
    until: "2025-07-31",
    rule: "paper/elderly/before-younger-hire",
    filings: [FORM_2],
    source: "附則第3条の5第1項、附則第3条の5第2項",
  },
  {
    title: "A report implies Form 2 even against a record that it was not filed.",
    facility: { ...reportOnly, refiled: false },
    asOf: "2024-04-01",
    question: "paper",
    verdict: "allowed",
    ground: "elderly",
    until: "2025-07-31",
    rule: "paper/elderly/before-younger-hire",
    filings: [FORM_2],
    source: "附則第3条の5第2項",
  },
  {
    title: "The month of the report is open from its first day.",
    facility: reportOnly,
    asOf: "2025-06-01",
    question: "paper",
    verdict: "allowed",
    ground: "elderly",
    until: "2025-07-31",
    rule: "paper/elderly/two-months-after-report",
    filings: [REPORT],
    source: "附則第3条の5第3項",
  },
  {
    title: "The month after the report is open to its last day.",
    facility: reportOnly,
    asOf: "2025-07-31",
    question: "paper",
    verdict: "allowed",
    ground: "elderly",
    until: "2025-07-31",
    rule: "paper/elderly/two-months-after-report",
    filings: [REPORT],
    source: "附則第3条の5第3項",
  },
  {
    title: "Then paper is closed.",
    facility: reportOnly,
    asOf: "2025-08-01",
    question: "paper",
    verdict: "not-allowed",
    rule: "paper/elderly/two-months-over",
    source: "附則第3条の5第3項",
  },
  {
    title: "A report still to come implies Form 2 on the days between the beginning and the report, too.",
    facility: {
      ...reportOnly,
      refiled: false,
      youngerHireOn: "2025-06-10",
      youngerHireReportedOn: "2025-08-01",
    },
    asOf: "2025-07-31",
    question: "paper",
    verdict: "conditional",
    ground: "elderly",
    until: "2025-09-30",
    rule: "paper/elderly/younger-hire-to-report",
    filings: [TO_REPORT, FORM_2],
    source: "附則第3条の5第2項、附則第3条の5第3項",
  },
];

/** 附則第3条の5第2項・第3項: a younger full-timer who was not reported, or of whom only the report is dated. */
export const youngerHireUnreported: readonly Case[] = [...unreported, ...reportAlone];
