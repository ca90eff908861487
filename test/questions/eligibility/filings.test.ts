import { describe, expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import type { Facility } from "../../../src/facility/facts.js";
import { leavesOf } from "../../../src/questions/decide/decision.js";
import { filingsOf, isLate, type Filing } from "../../../src/questions/eligibility/filings.js";
import type { Question } from "../../../src/regulation/measures/rules.js";
import type { Facts } from "../../cases/case.js";

const BOTH = ["payment-fund", "national-health-insurance-federation"] as const;

function filings(question: Question, facts: Facts, day = "2026-04-01"): Filing[] {
  const [facility, asOf] = [facts as Facility, civilDate(day)];
  return filingsOf(leavesOf(question, facility, asOf), facility, asOf);
}

/** A clinic on paper as elderly, everybody old enough. */
const elderly: Facts = {
  type: "clinic",
  method: "paper",
  paperGround: "elderly",
  receiptComputer: false,
  youngestDob: "1940-05-05",
};
const onDisk: Facts = { type: "clinic", method: "optical" };

const form1: Filing = {
  form: "form-1",
  to: BOTH,
  when: "before-claiming",
  administrativeDeadline: civilDate("2024-08-31"),
  status: "not-recorded",
};

describe("a filing", () => {
  test.each<[why: string, Question, Facts, asOf: string, Filing[]]>([
    ["the first plan, with the day that the administration named", "optical", onDisk, "2026-04-01", [form1]],
    [
      "a plan that was filed",
      "optical",
      { ...onDisk, planFrom: "2025-10-01", planEndsOn: "2026-09-30" },
      "2026-04-01",
      [{ ...form1, status: "recorded" }],
    ],
    [
      "a plan after one that has ended, for which no day was named",
      "optical",
      { ...onDisk, planFrom: "2025-10-01", planEndsOn: "2026-09-30" },
      "2026-10-01",
      [{ ...form1, administrativeDeadline: null }],
    ],
    [
      "a form for a hardship that may be filed on the day of the claim",
      "paper",
      { method: "online", hardship: "line-failure" },
      "2026-04-01",
      [
        {
          form: "form-3",
          to: BOTH,
          when: "on-claim-day-if-unavoidable",
          administrativeDeadline: null,
          status: "not-recorded",
        },
      ],
    ],
    [
      "the application, without a planned start without a day",
      "online",
      onDisk,
      "2026-04-01",
      [
        {
          form: "online-start-application",
          to: BOTH,
          when: "before-claiming",
          administrativeDeadline: null,
          status: "not-recorded",
        },
      ],
    ],
    [
      "the report of a hire, and Form 2, which can no longer be filed",
      "paper",
      { ...elderly, youngerHireOn: "2026-04-01" },
      "2026-04-01",
      [
        {
          form: "younger-hire-report",
          to: BOTH,
          when: "without-delay",
          administrativeDeadline: null,
          status: "not-recorded",
        },
        {
          form: "form-2",
          to: BOTH,
          when: "before-claiming",
          administrativeDeadline: civilDate("2024-02-29"),
          status: "not-recorded",
          premise: true,
        },
      ],
    ],
    ["none for a medium that is closed", "optical", { method: "paper" }, "2026-04-01", []],
  ])("is %s", (_, question, facts, asOf, expected) => {
    expect(filings(question, facts, asOf)).toEqual(expected);
  });

  test.each([
    ["2026-07", "2026-05-20"],
    ["unknown", null],
    [undefined, null],
  ])("the application for a start in %s is due by %s", (onlineStart, deadline) => {
    const [application] = filings("online", { ...onDisk, onlineStart });
    expect(application).toMatchObject({ form: "online-start-application", administrativeDeadline: deadline });
  });

  test("that a planned start has nothing to do with keeps its own day", () => {
    expect(filings("optical", { ...onDisk, onlineStart: "2026-07" })).toEqual([form1]);
  });
});

describe("filings on which what is unknown does not agree", () => {
  test("say under which answers they are needed", () => {
    const some = filings("paper", { ...elderly, youngerHireOn: "unknown" });

    expect(some.map(({ form, status, premise }) => [form, status, premise])).toEqual([
      ["form-2", "not-recorded", undefined],
      ["younger-hire-report", "not-recorded", undefined],
    ]);
    const [form2, report] = some;
    expect(form2!.onlyIf).toBeUndefined();
    expect(report!.onlyIf).toEqual([{ youngerHireOn: { onOrBefore: "2026-04-01" } }]);
  });

  test("have no day where one needs another plan than the other", () => {
    const [plan] = filings("optical", { ...onDisk, planFrom: "unknown" });
    expect(plan).toMatchObject({ form: "form-1", administrativeDeadline: null, status: "not-recorded" });
  });

  test("are still to be made where nobody knows whether they were", () => {
    const some = filings("paper", {
      ...elderly,
      youngerHireOn: "2026-03-20",
      youngerHireReportedOn: "unknown",
      youngestDob: "1990-01-01",
    });

    expect(some).toMatchObject([
      { form: "younger-hire-report", status: "not-recorded" },
      // A report is made by those who filed Form 2; who made none cannot file it any more.
      { form: "form-2", status: "not-recorded", premise: true },
    ]);
  });

  test("say nothing of the kind of what was filed", () => {
    const [form] = filings(
      "paper",
      { method: "unknown", receiptComputer: false, hardship: "line-failure", hardshipFiled: true },
      "2023-07-01",
    );
    expect(form).toMatchObject({ form: "former-form-4", status: "recorded" });
    expect(form!.onlyIf).toBeUndefined();
  });

  test("say nothing of the kind where the verdict is open itself", () => {
    expect(filings("paper", { ...elderly, youngestDob: undefined }).map(({ onlyIf }) => onlyIf)).toEqual([
      undefined,
    ]);
  });
});

describe("a deadline has passed", () => {
  const asOf = civilDate("2024-09-01");

  test.each<[why: string, Partial<Filing>, late: boolean]>([
    ["the day after it", {}, true],
    ["not on the day itself", { administrativeDeadline: asOf }, false],
    ["not of what was filed", { status: "recorded" }, false],
    ["not of what can no longer be filed", { premise: true }, false],
    ["not where no day was named", { administrativeDeadline: null }, false],
  ])("%s", (_, some, late) => {
    expect(isLate({ ...form1, ...some }, asOf)).toBe(late);
  });
});
