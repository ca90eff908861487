import { describe, expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import type { Facility } from "../../../src/facility/facts.js";
import { eligibility } from "../../../src/questions/eligibility/eligibility.js";
import type { VerdictChange } from "../../../src/questions/eligibility/what-if.js";
import type { Question } from "../../../src/regulation/measures/rules.js";

type Written = { readonly [Name in keyof Facility]?: string | boolean };

const elderlyClinic: Written = {
  type: "clinic",
  method: "paper",
  paperGround: "elderly",
  receiptComputer: false,
};
const tooYoung: Written = { youngestDob: "1990-01-01" };
const hired: Written = { youngerHireOn: "2025-06-20" };
const reported: Written = { ...hired, youngerHireReportedOn: "2025-06-25" };
const onDisk: Written = { type: "pharmacy", method: "optical" };
const planned: Written = { ...onDisk, planFrom: "2024-10-01", planEndsOn: "2025-09-30" };

function whatIf(question: Question, facility: Written, asOf: string): readonly VerdictChange[] {
  const { answers } = eligibility(facility as Facility, civilDate(asOf));
  return answers[question].whatIf;
}

describe("what the facility can do", () => {
  test.each<{ why: string; question: Question; facility: Written; asOf: string; can: object[] }>([
    {
      why: "nothing, where Form 2 was not filed before the younger full-timer began",
      question: "paper",
      facility: { ...elderlyClinic, ...tooYoung, ...hired, refiled: false },
      asOf: "2025-06-22",
      can: [],
    },
    {
      why: "nothing, where the two months after the report are over: a second report opens no others",
      question: "paper",
      facility: { ...elderlyClinic, ...tooYoung, ...reported },
      asOf: "2025-08-01",
      can: [],
    },
    {
      why: "nothing, where the law is silent about those who pass again after the two months",
      question: "paper",
      facility: { ...elderlyClinic, ...reported, youngestDob: "1940-01-01", refiled: true },
      asOf: "2025-08-01",
      can: [],
    },
    {
      why: "file Form 2, but not report a person who has not begun",
      question: "paper",
      facility: { ...elderlyClinic, ...hired },
      asOf: "2025-06-10",
      can: [{ change: { refiled: true }, verdict: "allowed" }],
    },
    {
      why: "report, from the day on which the person began",
      question: "paper",
      facility: { ...elderlyClinic, ...hired },
      asOf: "2025-06-20",
      can: [{ change: { youngerHireReportedOn: "2025-06-20" }, verdict: "allowed" }],
    },
    {
      why: "nothing about a report that is stated for a later day",
      question: "paper",
      facility: { ...elderlyClinic, ...hired, youngerHireReportedOn: "2025-08-01", refiled: true },
      asOf: "2025-06-20",
      can: [],
    },
    {
      why: "nothing about a plan that runs, after an online claim",
      question: "optical",
      facility: { ...planned, firstOnlineClaimOn: "2024-11-08" },
      asOf: "2024-12-01",
      can: [],
    },
    {
      why: "nothing about a plan that is filed for later days",
      question: "optical",
      facility: { ...onDisk, planFrom: "2025-10-01", planEndsOn: "2026-09-30" },
      asOf: "2025-09-10",
      can: [],
    },
    {
      why: "file a first plan",
      question: "optical",
      facility: onDisk,
      asOf: "2024-10-05",
      can: [{ change: { planFrom: "2024-10-05", planEndsOn: "2025-10-04" }, verdict: "allowed" }],
    },
    {
      why: "file the next plan once one has ended",
      question: "optical",
      facility: planned,
      asOf: "2025-10-05",
      can: [{ change: { planFrom: "2025-10-05", planEndsOn: "2026-10-04" }, verdict: "allowed" }],
    },
    {
      why: "nothing that ends what is allowed",
      question: "paper",
      facility: { ...elderlyClinic, youngestDob: "1945-12-01", refiled: true },
      asOf: "2025-06-20",
      can: [],
    },
    {
      why: "give the receipt computer up, and file after that what it could not before",
      question: "paper",
      facility: { ...elderlyClinic, receiptComputer: true, youngestDob: "1945-12-01" },
      asOf: "2025-06-20",
      can: [
        { change: { receiptComputer: false }, verdict: "conditional" },
        { change: { receiptComputer: false, refiled: true }, verdict: "allowed" },
      ],
    },
  ])("$why", ({ question, facility, asOf, can }) => {
    const own = whatIf(question, facility, asOf).filter(({ who }) => who === "facility");
    expect(own).toEqual(can.map((one) => ({ ...one, who: "facility" })));
  });
});

describe("a matter of fact", () => {
  test.each<{ what: string; question: Question; facility: Written; asOf: string; fixed: object }>([
    {
      what: "that Form 2 was filed before the younger full-timer began",
      question: "paper",
      facility: { ...elderlyClinic, ...tooYoung, ...hired, refiled: false },
      asOf: "2025-06-22",
      fixed: { change: { refiled: true }, verdict: "conditional" },
    },
    {
      what: "that a receipt computer is in use, which ends what is allowed",
      question: "paper",
      facility: { ...elderlyClinic, youngestDob: "1945-12-01", refiled: true },
      asOf: "2025-06-20",
      fixed: { change: { receiptComputer: true }, verdict: "not-allowed" },
    },
  ])("is $what", ({ question, facility, asOf, fixed }) => {
    expect(whatIf(question, facility, asOf)).toContainEqual({ ...fixed, who: "fixed" });
  });
});

test("a cut-off that two rows of the table share is told once", () => {
  const dental: Written = {
    ...elderlyClinic,
    type: "dental-clinic",
    youngestDob: "1946-04-01",
    refiled: true,
  };
  const { receiptComputer: _, ...notKnown } = dental;
  const births = whatIf("paper", notKnown, "2024-05-10").filter(({ change }) => "youngestDob" in change);
  expect(births).toEqual([
    { change: { youngestDob: { after: "1946-04-01" } }, who: "fixed", verdict: "not-allowed" },
  ]);
});

test("a ground of which no new case is expected is not held out", () => {
  const changes = whatIf("paper", { type: "clinic", method: "online" }, "2026-11-28");
  const grounds = changes.flatMap(({ change }) => [change.hardship].flat());
  expect(grounds).toContain("line-failure");
  expect(grounds).not.toContain("equipment-pending");
});
