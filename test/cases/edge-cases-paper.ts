import type { Case, EdgeCase, ExpectedFiling, Facts } from "./case.js";

/** An elderly clinic with a receipt computer that filed Form 2. */
const elderly: Facts = {
  type: "clinic",
  receiptComputer: true,
  method: "paper",
  methodAtMarch2024: "paper",
  paperGround: "elderly",
  youngestDob: "1940-05-05",
  refiled: true,
};

const FILED: ExpectedFiling = { form: "form-2", status: "recorded" };
const TO_FILE: ExpectedFiling = { form: "form-2", status: "not-recorded", when: "before-claiming" };

const passes = (facility: Facts, title: string): Case => ({
  title,
  facility,
  asOf: "2025-06-10",
  question: "paper",
  verdict: "allowed",
  ground: "elderly",
  rule: "paper/elderly",
  filings: [FILED],
  source: "附則第3条の5第1項、別添2 p.2",
});
const fails = (facility: Facts, title: string): Case => ({
  title,
  facility,
  asOf: "2025-06-10",
  question: "paper",
  verdict: "not-allowed",
  rule: "paper/elderly/born-after-cutoff",
  source: "附則第3条の5第1項、別添2 p.2",
});
const noFullTimers = (title: string): Case => ({
  title,
  facility: { ...elderly, youngestDob: "none" },
  asOf: "2025-06-10",
  question: "paper",
  verdict: "unsettled",
  rule: "paper/elderly/no-full-timers",
  source: "附則第3条の5第1項、別添2 p.2、推論",
});

/** Edge cases of paper claims and of the people who work there. */
export const paperAndStaff: readonly EdgeCase[] = [
  {
    number: 4,
    title: "A child takes over an elderly parent's clinic.",
    cases: [
      {
        title:
          "Under the same designation the child is a younger full-timer: the month of the report and the next.",
        facility: {
          ...elderly,
          youngestDob: "1975-03-03",
          youngerHireOn: "2025-06-02",
          youngerHireReportedOn: "2025-06-04",
        },
        asOf: "2025-07-31",
        question: "paper",
        verdict: "allowed",
        ground: "elderly",
        until: "2025-07-31",
        rule: "paper/elderly/two-months-after-report",
        filings: [{ form: "younger-hire-report", status: "recorded" }],
        source: "附則第3条の5第2項、附則第3条の5第3項",
      },
      {
        title: "Under a new code, with an old enough child, it is unsettled.",
        facility: { ...elderly, succession: "new-code" },
        asOf: "2025-06-10",
        question: "paper",
        verdict: "unsettled",
        rule: "paper/succession-under-new-code",
        source: "附則第3条の5第1項、推論",
      },
    ],
  },
  {
    number: 5,
    title: "A young full-timer joins an elderly clinic.",
    cases: [
      {
        title: "Until reported, paper is open on the report without delay.",
        facility: { ...elderly, youngerHireOn: "2025-06-02" },
        asOf: "2025-06-10",
        question: "paper",
        verdict: "conditional",
        ground: "elderly",
        rule: "paper/elderly/younger-hire-to-report",
        filings: [{ form: "younger-hire-report", status: "not-recorded", when: "without-delay" }, FILED],
        source: "附則第3条の5第2項",
      },
      {
        title: "After the month of the report and the next, paper is closed.",
        facility: {
          ...elderly,
          youngestDob: "1990-09-09",
          youngerHireOn: "2025-06-02",
          youngerHireReportedOn: "2025-06-04",
        },
        asOf: "2025-08-01",
        question: "paper",
        verdict: "not-allowed",
        rule: "paper/elderly/two-months-over",
        source: "附則第3条の5第3項",
      },
    ],
  },
  {
    number: 6,
    title: "A young part-timer works at an elderly clinic.",
    cases: [
      passes(elderly, "Only full-timers count: neither the date of birth nor the hire is the part-timer's."),
    ],
  },
  {
    number: 7,
    title: "A young full-timer becomes a part-timer.",
    cases: [
      {
        title: "Before Form 2 is filed, the full-timers who remain pass.",
        facility: { ...elderly, refiled: false },
        asOf: "2024-04-01",
        question: "paper",
        verdict: "conditional",
        ground: "elderly",
        rule: "paper/elderly",
        filings: [TO_FILE],
        warnings: ["administrative-deadline-passed"],
        source: "附則第3条の5第1項",
      },
      {
        title: "After a report and its two months, no text brings the status back.",
        facility: { ...elderly, youngerHireOn: "2025-06-02", youngerHireReportedOn: "2025-06-04" },
        asOf: "2025-08-01",
        question: "paper",
        verdict: "unsettled",
        rule: "paper/elderly/passes-again",
        source: "附則第3条の5第3項、推論",
      },
    ],
  },
  {
    number: 8,
    title: "The older full-timer retires and only part-timers remain.",
    cases: [noFullTimers("Whether all of no full-timers pass is not laid down.")],
  },
  {
    number: 9,
    title: "The facility fixes a week of 30 hours, and its doctor works all of it.",
    cases: [
      noFullTimers("Full-time is 32 hours at least, so a clinic with that doctor alone has no full-timers."),
      passes(elderly, "Beside an old enough full-timer a doctor of 30 hours does not count, however young."),
    ],
  },
  {
    number: 10,
    title: "The youngest full-timer was born exactly on the cut-off.",
    cases: [
      passes({ ...elderly, youngestDob: "1945-07-01" }, "On the day passes."),
      fails({ ...elderly, youngestDob: "1945-07-02" }, "On the day after fails."),
    ],
  },
  {
    number: 11,
    title: "A medical and a dental clinic are in one building.",
    cases: [
      fails({ ...elderly, youngestDob: "1945-12-01" }, "Born in December 1945 fails for the medical clinic."),
      passes(
        { ...elderly, type: "dental-clinic", youngestDob: "1945-12-01" },
        "Born on the same day passes for the dental clinic, which has a code of its own.",
      ),
    ],
  },
  {
    number: 12,
    title: "A medical clinic without a receipt computer, whose doctor was born in December 1945, buys one.",
    cases: [
      passes(
        { ...elderly, receiptComputer: false, youngestDob: "1945-12-01" },
        "Without a receipt computer the doctor passes.",
      ),
      fails({ ...elderly, youngestDob: "1945-12-01" }, "With one in use the doctor fails."),
    ],
  },
  {
    number: 13,
    title: "A hospital claims on paper.",
    cases: [
      {
        title: "The elderly route is not for hospitals.",
        facility: { ...elderly, type: "hospital" },
        asOf: "2025-06-10",
        question: "paper",
        verdict: "not-allowed",
        rule: "paper/elderly/not-for-hospitals",
        source: "附則第3条の5第1項",
      },
      {
        title: "That of having no receipt computer is.",
        facility: {
          type: "hospital",
          receiptComputer: false,
          method: "paper",
          methodAtMarch2024: "paper",
          paperGround: "no-receipt-computer",
          refiled: true,
        },
        asOf: "2025-06-10",
        question: "paper",
        verdict: "allowed",
        ground: "no-receipt-computer",
        rule: "paper/no-receipt-computer",
        filings: [FILED],
        source: "附則第3条の4第1項",
      },
      {
        title: "So is that of a hardship.",
        facility: { ...elderly, type: "hospital", hardship: "construction", hardshipFiled: true },
        asOf: "2025-06-10",
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
    number: 14,
    title: "An elderly pharmacy.",
    cases: [
      passes(
        { ...elderly, type: "pharmacy", youngestDob: "1944-04-01" },
        "With a receipt computer the first row applies: born on 1 April 1944 passes.",
      ),
      fails(
        { ...elderly, type: "pharmacy", youngestDob: "1944-04-02" },
        "With a receipt computer, born on the day after fails.",
      ),
      passes(
        { ...elderly, type: "pharmacy", receiptComputer: false, youngestDob: "1944-04-02" },
        "Without one the fourth row applies, and it passes.",
      ),
    ],
  },
  {
    number: 19,
    title: "Form 2 was not filed by 29 February 2024.",
    cases: [
      {
        title: "The text only wants it beforehand: open, with the caution that the deadline has passed.",
        facility: { ...elderly, refiled: false },
        asOf: "2024-04-10",
        question: "paper",
        verdict: "conditional",
        ground: "elderly",
        rule: "paper/elderly",
        filings: [{ ...TO_FILE, administrativeDeadline: "2024-02-29" }],
        warnings: ["administrative-deadline-passed"],
        source: "附則第3条の5第1項、京都府医師会",
      },
    ],
  },
  {
    number: 32,
    title: "A clinic had filed as elderly although it has no receipt computer.",
    cases: [
      passes({ ...elderly, receiptComputer: false }, "What it filed decides: it goes on as elderly."),
      fails(
        { ...elderly, receiptComputer: false, youngestDob: "1946-04-02" },
        "Too young, it does not go on as one without a receipt computer.",
      ),
    ],
  },
];
