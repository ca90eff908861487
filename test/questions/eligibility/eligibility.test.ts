import { describe, expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import {
  eligibility,
  type EligibilityAnswer,
  type Warning,
} from "../../../src/questions/eligibility/eligibility.js";
import type { Payer } from "../../../src/regulation/measures/payers.js";
import type { Question } from "../../../src/regulation/measures/rules.js";
import type { Facts } from "../../cases/case.js";

const BOTH: readonly Payer[] = ["payment-fund", "national-health-insurance-federation"];

const answer = (question: Question, facts: Facts, asOf: string, explain?: boolean): EligibilityAnswer =>
  eligibility(facts, civilDate(asOf), { explain }).answers[question];

/** A clinic on paper as elderly, born on the last day of its row; Form 2 is not recorded. */
const elderly: Facts = {
  type: "clinic",
  method: "paper",
  paperGround: "elderly",
  receiptComputer: true,
  youngestDob: "1945-07-01",
};

test("the four questions are answered in their order, about what is stated", () => {
  const found = eligibility({ type: "clinic", method: undefined }, "2026-02-01");

  expect(found).toMatchObject({ command: "eligibility", asOf: "2026-02-01", verifiedThrough: "2026-02-02" });
  expect(found.facility).toStrictEqual({ type: "clinic" });
  expect(Object.entries(found.answers).map(([name, { question }]) => [name, question])).toEqual(
    ["paper", "optical", "online", "paper-resubmission"].map((name) => [name, name]),
  );
});

test("an answer tells the rule, what it rests on, and what has to be filed", () => {
  expect(answer("paper", elderly, "2026-02-01")).toMatchObject({
    verdict: "conditional",
    ground: "elderly",
    stable: { from: "2024-04-01", to: null },
    until: null,
    reasons: [
      {
        rule: "paper/elderly",
        facts: ["youngestDob", "type", "receiptComputer", "refiled"],
        sources: [
          { id: "ordinance", provision: "附則第3条の5第1項" },
          { id: "notice-2023-11", provision: "別添2 p.2" },
        ],
      },
    ],
    filings: [{ form: "form-2", status: "not-recorded" }],
    missing: [],
    branches: [],
    weakestAuthority: "ordinance",
  });
});

describe("the way through the rules", () => {
  test("is told on request alone", () => {
    expect(answer("online", { method: "online" }, "2026-02-01")).not.toHaveProperty("explanation");
    expect(answer("online", { method: "online" }, "2026-02-01", true).explanation).toMatchObject([
      {
        rule: "online/in-use",
        verdict: "allowed",
        steps: [
          { fact: "asOf", asked: { onOrBefore: "2024-03-31" }, answer: false },
          { fact: "method", asked: { values: ["online"] }, answer: true },
        ],
      },
    ]);
  });

  test("cites the law in force on the day", () => {
    const step = answer("paper", elderly, "2026-02-01", true).explanation![0]!.steps.find(
      ({ fact }) => fact === "youngestDob",
    );
    expect(step!.sources.map(({ provision }) => provision)).toEqual(["附則第3条の5第1項", "別添2 p.2"]);
  });
});

describe("the rows of the table that may apply (附則第3条の5第1項)", () => {
  const passes = (facts: Facts, question: Question = "paper"): unknown =>
    answer(question, { ...elderly, ...facts }, "2026-02-01").cutoffs?.map((one) => [
      one.row,
      one.bornOnOrBefore,
      one.passes,
    ]);

  test.each<[why: string, Facts, unknown]>([
    ["one, on the day itself", {}, [["clinic-with-receipt-computer", "1945-07-01", true]]],
    [
      "one, on the day after",
      { youngestDob: "1945-07-02" },
      [["clinic-with-receipt-computer", "1945-07-01", false]],
    ],
    [
      "whether it passes is not known without the birth",
      { youngestDob: "unknown" },
      [["clinic-with-receipt-computer", "1945-07-01", null]],
    ],
    [
      "all, where the type is unknown",
      { type: "unknown" },
      [
        ["pharmacy-with-receipt-computer", "1944-04-01", false],
        ["clinic-with-receipt-computer", "1945-07-01", true],
        ["dental-clinic-with-receipt-computer", "1946-04-01", true],
      ],
    ],
    [
      "both, where it is unknown whether there is a receipt computer",
      { receiptComputer: "unknown" },
      [
        ["clinic-with-receipt-computer", "1945-07-01", true],
        ["without-receipt-computer", "1946-04-01", true],
      ],
    ],
    ["none, where nobody's birth was compared", { youngestDob: "none" }, undefined],
    ["none for a hospital", { type: "hospital" }, undefined],
  ])("%s", (_, facts, rows) => {
    expect(passes(facts)).toEqual(rows);
  });

  test("are told with paper alone", () => {
    expect(passes({}, "optical")).toBeUndefined();
  });
});

describe("warnings, and whom to ask", () => {
  const online: Facts = { method: "optical", firstOnlineClaimOn: "2024-10-05" };

  test.each<[why: string, Question, Facts, string, Warning[], readonly Payer[]]>([
    ["none up to the day that was named", "optical", { method: "optical" }, "2024-08-31", [], []],
    [
      "after it, the payers, whether the form is still taken",
      "optical",
      { method: "optical" },
      "2024-10-05",
      [{ id: "administrative-deadline-passed", form: "form-1" }],
      BOTH,
    ],
    [
      "not where a form without such a day is filed instead",
      "optical",
      { method: "optical", hardship: "closing" },
      "2024-10-05",
      [{ id: "closing-files-form-3" }],
      [],
    ],
    [
      "what the outcome warns of, once, before the day that has passed",
      "paper",
      { ...elderly, type: "unknown" },
      "2026-02-01",
      [{ id: "eligibility-verification-duty" }, { id: "administrative-deadline-passed", form: "form-2" }],
      BOTH,
    ],
    [
      "the payers, where the law is silent",
      "paper",
      { ...elderly, youngestDob: "none" },
      "2026-02-01",
      [],
      BOTH,
    ],
    [
      "claims made online are not covered, where some payers get theirs so",
      "paper-resubmission",
      { method: "paper", mixedChannels: true },
      "2024-05-01",
      [{ id: "claims-made-online-not-covered" }],
      [],
    ],
    [
      "nor where one was made online before",
      "paper-resubmission",
      online,
      "2024-10-10",
      [{ id: "claims-made-online-not-covered" }],
      [],
    ],
    [
      "nor where nobody knows how the latest one was made",
      "paper-resubmission",
      { method: "unknown", firstOnlineClaimOn: "2024-10-05" },
      "2024-10-10",
      [{ id: "claims-made-online-not-covered" }],
      [],
    ],
    ["nothing of it before that", "paper-resubmission", online, "2024-10-04", [], []],
    [
      "nothing of it for who never claimed online",
      "paper-resubmission",
      { method: "paper" },
      "2024-05-01",
      [],
      [],
    ],
    [
      "nothing of it with another question",
      "paper",
      { ...elderly, refiled: true, mixedChannels: true },
      "2026-02-01",
      [],
      [],
    ],
  ])("%s", (_, question, facts, asOf, warnings, ask) => {
    const found = answer(question, facts, asOf);
    expect(found.warnings).toEqual(warnings);
    expect(found.ask).toEqual(ask);
  });
});

test("the branches of what is missing are told, and the weakest authority among the reasons", () => {
  const found = answer("paper", { ...elderly, youngestDob: "unknown" }, "2026-02-01");

  expect(found.branches).toEqual([
    { if: { youngestDob: "none" }, verdict: "unsettled" },
    { if: { youngestDob: { onOrBefore: "1945-07-01" } }, verdict: "conditional" },
    { if: { youngestDob: { after: "1945-07-01" } }, verdict: "not-allowed" },
  ]);
  expect(found.weakestAuthority).toBe("inference");
});
