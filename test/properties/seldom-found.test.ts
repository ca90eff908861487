import { describe, expect, test } from "vitest";
import { civilDate } from "../../src/calendar/civil-date.js";
import type { Facility } from "../../src/facility/facts.js";
import { eligibility, type EligibilityAnswer } from "../../src/questions/eligibility/eligibility.js";
import type { Question } from "../../src/regulation/measures/rules.js";
import { completionsOf } from "./exact.js";
import { plainOutcome } from "./plain.js";
import { liesUnder } from "./told.js";

/*
 * The properties of the random facilities, on facilities that chance seldom finds.
 */

type Written = { readonly [Name in keyof Facility]?: string | boolean };

const onDisk: Written = {
  type: "clinic",
  receiptComputer: true,
  method: "optical",
  methodAtMarch2024: "optical",
  methodAtSeptember2024: "optical",
  paperGround: "elderly",
  youngestDob: "none",
};

function answerTo(question: Question, written: Written, asOf: string): EligibilityAnswer {
  return eligibility(written as Facility, civilDate(asOf)).answers[question];
}

describe("the run of days with the same verdict", () => {
  test.each([
    // A plan that began by 1 March 2025 runs until 28 February 2026 at the latest: what is unsettled until then is barred.
    { asOf: "2025-06-15", verdict: "undetermined", from: "2024-10-01", to: "2026-02-28" },
    { asOf: "2026-03-05", verdict: "not-allowed", from: "2026-03-01", to: null },
  ])(
    "ends with the longest plan that may have been there at the online claim of 1 March 2025: asked on $asOf",
    ({ asOf, ...expected }) => {
      const unknownPlan = { planFrom: "unknown", planEndsOn: "unknown", firstOnlineClaimOn: "2025-03-01" };
      const { verdict, stable } = answerTo("optical", { ...onDisk, ...unknownPlan }, asOf);
      expect({ verdict, ...stable }).toEqual(expected);
    },
  );
});

describe("the missing facts", () => {
  test("are only those that can change the verdict, where two days that nobody knows may lie either way", () => {
    const nothingElse = { method: "optical", refiled: "unknown" };
    const unknownDays = { planFrom: "unknown", planEndsOn: "2025-12-31", firstOnlineClaimOn: "unknown" };
    const { missing } = answerTo("optical", { ...nothingElse, ...unknownDays }, "2025-06-15");
    expect(missing.toSorted()).toEqual(["firstOnlineClaimOn", "planFrom"]);
  });
});

describe("the last day of a ground", () => {
  test("is not known while the end of a plan that may be running is not", () => {
    // A plan that ends in 2024 carries its ground until then; one to be filed, until the online claim bars it.
    const endUnknown = { planFrom: "2024-08-15", planEndsOn: "unknown", firstOnlineClaimOn: "2025-02-28" };
    const { ground, until } = answerTo("optical", { ...onDisk, ...endUnknown }, "2024-10-01");
    expect({ ground, until }).toEqual({ ground: "transition-plan", until: null });
  });
});

describe("every completion lies under a branch, and only under branches of its verdict", () => {
  test.each<{ why: string; question: Question; facility: Written; asOf: string }>([
    {
      why: "the end of the plan and the first online claim are unknown",
      question: "optical",
      facility: { ...onDisk, planFrom: "2025-01-01", planEndsOn: "unknown", firstOnlineClaimOn: "unknown" },
      asOf: "2025-06-15",
    },
    {
      why: "both days of the plan are unknown",
      question: "optical",
      facility: { ...onDisk, planFrom: "unknown", planEndsOn: "unknown", firstOnlineClaimOn: "2025-03-01" },
      asOf: "2025-06-15",
    },
    {
      why: "both days of the hire, the date of birth and Form 2 are unknown",
      question: "paper",
      facility: {
        type: "clinic",
        receiptComputer: true,
        method: "paper",
        paperGround: "elderly",
        youngerHireOn: "unknown",
        youngerHireReportedOn: "unknown",
        refiled: "unknown",
      },
      asOf: "2025-06-15",
    },
  ])("$why", ({ question, facility, asOf }) => {
    const { verdict, branches } = answerTo(question, facility, asOf);
    expect(verdict).toBe("undetermined");
    for (const complete of completionsOf(facility as Facility, civilDate(asOf), 3000)) {
      const own = branches.filter((branch) => liesUnder(branch.if, complete.facility));
      expect({ complete, verdicts: [...new Set(own.map((branch) => branch.verdict))] }).toEqual({
        complete,
        verdicts: [plainOutcome(question, complete, civilDate(asOf)).verdict],
      });
    }
  });
});

describe("a branch cannot compare two days that nobody knows", () => {
  test.each<{ why: string; facility: Written }>([
    {
      why: "the beginning of the plan and the first online claim are unknown",
      facility: { ...onDisk, planFrom: "unknown", planEndsOn: "2025-12-31", firstOnlineClaimOn: "unknown" },
    },
    {
      why: "both days of the plan and the first online claim are unknown",
      facility: { ...onDisk, planFrom: "unknown", planEndsOn: "unknown", firstOnlineClaimOn: "unknown" },
    },
  ])(
    "so a completion lies under a branch of its verdict, and may lie under another: $why",
    ({ facility }) => {
      const { branches } = answerTo("optical", facility, "2025-06-15");
      for (const complete of completionsOf(facility as Facility, civilDate("2025-06-15"), 3000)) {
        const own = branches.filter((branch) => liesUnder(branch.if, complete.facility));
        expect(own.map((branch) => branch.verdict)).toContain(
          plainOutcome("optical", complete, civilDate("2025-06-15")).verdict,
        );
      }
    },
  );
});

describe("a branch says of a fact a value, several values, or a side of a day", () => {
  const elderly: Written = {
    type: "clinic",
    receiptComputer: true,
    method: "paper",
    paperGround: "elderly",
    youngestDob: "1940-01-01",
  };

  test("that any date would do is told too: a report, whenever it was made, implies Form 2", () => {
    const unknownReport = { ...elderly, youngerHireOn: "2025-09-01", youngerHireReportedOn: "unknown" };
    const { branches } = answerTo("paper", unknownReport, "2025-06-15");
    expect(branches.map(({ verdict }) => verdict)).toEqual(["allowed", "conditional"]);
    expect(branches.map((branch) => branch.if)).not.toContainEqual({ youngerHireReportedOn: {} });
  });

  test("days that adjoin are told as one run", () => {
    const unknownReport = { ...elderly, youngerHireReportedOn: "unknown" };
    expect(answerTo("paper", unknownReport, "2023-06-15").branches).toEqual([
      { if: { youngerHireReportedOn: ["none", { after: "2023-04-30" }] }, verdict: "allowed" },
      { if: { youngerHireReportedOn: { onOrBefore: "2023-04-30" } }, verdict: "unsettled" },
    ]);
  });
});

describe("another medium today", () => {
  test("does not change what was assumed of September 2024", () => {
    const running = { ...onDisk, planFrom: "2025-04-01", planEndsOn: "2026-03-31" };
    const { methodAtSeptember2024: _, ...assumed } = running;
    const byMethod = (written: Written) =>
      answerTo("optical", written, "2025-06-15").whatIf.filter(({ change }) => "method" in change);
    expect(byMethod(running)).toEqual([{ change: { method: "online" }, who: "fixed", verdict: "unsettled" }]);
    expect(byMethod(assumed)).toEqual(byMethod(running));
  });
});
