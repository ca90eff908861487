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
      why: "nothing about a plan that runs, whatever its last day",
      question: "optical",
      facility: { ...onDisk, planFrom: "2024-10-01" },
      asOf: "2025-04-01",
      can: [],
    },
    {
      why: "file the next plan once one must have ended, whatever its last day",
      question: "optical",
      facility: { ...onDisk, planFrom: "2024-10-01" },
      asOf: "2025-10-01",
      can: [{ change: { planFrom: "2025-10-01", planEndsOn: "2026-09-30" }, verdict: "allowed" }],
    },
    {
      why: "nothing about a plan that is filed for later days, whatever its first",
      question: "optical",
      facility: { ...onDisk, planEndsOn: "2027-12-31" },
      asOf: "2026-04-01",
      can: [],
    },
    {
      why: "file no plan after an online claim, though the last one has ended",
      question: "optical",
      facility: { ...planned, firstOnlineClaimOn: "2025-10-06" },
      asOf: "2025-10-10",
      can: [],
    },
    {
      why: "file for a hardship, where that was not done",
      question: "optical",
      facility: { type: "clinic", method: "online", hardship: "line-failure", hardshipFiled: false },
      asOf: "2025-04-01",
      can: [{ change: { hardshipFiled: true }, verdict: "allowed" }],
    },
    {
      why: "file for a hardship, where nothing is recorded of it",
      question: "optical",
      facility: { type: "clinic", method: "online", hardship: "line-failure" },
      asOf: "2025-04-01",
      can: [{ change: { hardshipFiled: true }, verdict: "allowed" }],
    },
    {
      why: "claim online, after which the former law lets who has no receipt computer file anew",
      question: "paper",
      facility: { ...elderlyClinic, ...tooYoung },
      asOf: "2023-07-01",
      can: [{ change: { method: "online" }, verdict: "conditional" }],
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
    {
      what: "when the youngest full-timer was born",
      question: "paper",
      facility: { ...elderlyClinic, ...tooYoung },
      asOf: "2025-06-20",
      fixed: { change: { youngestDob: { onOrBefore: "1946-04-01" } }, verdict: "conditional" },
    },
    {
      what: "that there is a hardship, of which no end is recorded",
      question: "optical",
      facility: { type: "clinic", method: "online", hardship: "line-failure", hardshipFiled: true },
      asOf: "2025-04-01",
      fixed: { change: { hardship: null }, verdict: "not-allowed" },
    },
    {
      what: "that a claim was made online since October 2024",
      question: "optical",
      facility: { ...onDisk, firstOnlineClaimOn: "2024-11-08" },
      asOf: "2024-12-01",
      fixed: { change: { firstOnlineClaimOn: null }, verdict: "conditional" },
    },
    {
      what: "what else the latest claim could have been made on than online",
      question: "paper",
      facility: { ...elderlyClinic, ...tooYoung },
      asOf: "2023-07-01",
      fixed: { change: { method: ["optical", "none"] }, verdict: "conditional" },
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

describe("everything that would change the verdict, the nearest first", () => {
  const may = (who: VerdictChange["who"], change: object, verdict: VerdictChange["verdict"]): object => ({
    change,
    who,
    verdict,
  });
  const neverOnDisk = [
    may("fixed", { methodAtMarch2024: ["online", "paper", "none"] }, "not-allowed"),
    may("fixed", { methodAtSeptember2024: ["online", "paper", "none"] }, "not-allowed"),
  ];
  const online = may("fixed", { method: "online" }, "not-allowed");
  const inHardship = may(
    "fixed",
    { hardship: ["line-failure", "construction", "closing"], hardshipFiled: true },
    "allowed",
  );
  const inOtherHardship = may("fixed", { hardship: "other", hardshipFiled: true }, "conditional");

  test.each<[why: string, Question, Written, asOf: string, object[]]>([
    [
      "for a plan that runs: its end, and what was otherwise",
      "optical",
      planned,
      "2025-04-01",
      [
        may("time", { asOf: "2025-10-01" }, "conditional"),
        ...neverOnDisk,
        may("fixed", { method: "online" }, "unsettled"),
      ],
    ],
    [
      "for a plan to file: the plan first",
      "optical",
      onDisk,
      "2025-04-01",
      [
        may("facility", { planFrom: "2025-04-01", planEndsOn: "2026-03-31" }, "allowed"),
        ...neverOnDisk,
        online,
        inHardship,
      ],
    ],
    [
      "for a hardship: its end, and that there is none",
      "optical",
      {
        ...planned,
        planEndsOn: "2025-03-31",
        hardship: "closing",
        hardshipFiled: true,
        hardshipEndsOn: "2025-06-30",
      },
      "2025-04-01",
      [
        may("time", { asOf: "2025-07-01" }, "conditional"),
        may("fixed", { hardship: null, hardshipEndsOn: null }, "conditional"),
      ],
    ],
    [
      "for paper closed by a receipt computer: two steps last",
      "paper",
      { type: "clinic", method: "paper", paperGround: "no-receipt-computer", receiptComputer: true },
      "2025-04-01",
      [
        may("facility", { receiptComputer: false }, "conditional"),
        inHardship,
        inOtherHardship,
        may("facility", { receiptComputer: false, refiled: true }, "allowed"),
      ],
    ],
    [
      "for paper that stands on the age of the doctors",
      "paper",
      { ...elderlyClinic, type: "pharmacy", receiptComputer: true, youngestDob: "1944-04-01", refiled: true },
      "2025-04-01",
      [
        may("fixed", { methodAtMarch2024: ["online", "optical", "none"] }, "not-allowed"),
        may("fixed", { paperGround: ["no-receipt-computer", "hardship"] }, "not-allowed"),
        may("fixed", { type: "hospital" }, "not-allowed"),
        may("fixed", { youngestDob: { after: "1944-04-01" } }, "not-allowed"),
      ],
    ],
    [
      "for a resubmission on paper",
      "paper-resubmission",
      { method: "online" },
      "2024-05-01",
      [
        may("facility", { paperResubmissionFiled: true }, "allowed"),
        may("time", { asOf: "2024-10-01" }, "not-allowed"),
        may("fixed", { method: ["optical", "paper", "none"] }, "allowed"),
      ],
    ],
    [
      "for one returned on paper alone",
      "paper-resubmission",
      { method: "online", returnedOnPaperOnly: true },
      "2024-10-01",
      [
        may("fixed", { method: ["optical", "paper", "none"] }, "allowed"),
        may("fixed", { returnedOnPaperOnly: null }, "not-allowed"),
      ],
    ],
    [
      "for a succession",
      "optical",
      { ...onDisk, succession: "new-code" },
      "2025-04-01",
      [
        ...neverOnDisk,
        online,
        may("fixed", { succession: null }, "conditional"),
        inHardship,
        inOtherHardship,
      ],
    ],
    [
      "for media that differ",
      "optical",
      { ...onDisk, mixedChannels: true },
      "2025-04-01",
      [
        ...neverOnDisk,
        online,
        may("fixed", { mixedChannels: null }, "conditional"),
        inHardship,
        inOtherHardship,
      ],
    ],
    ["nothing for online claims", "online", { method: "optical" }, "2025-04-01", []],
    [
      "nothing while facts are missing",
      "optical",
      { ...onDisk, hardship: "unknown", method: "paper" },
      "2025-04-01",
      [],
    ],
  ])("%s", (_, question, facility, asOf, changes) => {
    expect(whatIf(question, facility, asOf)).toEqual(changes);
  });
});
