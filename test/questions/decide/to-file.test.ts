import { describe, expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import type { Facility, FactName } from "../../../src/facility/facts.js";
import { groundOf, leavesOf, type LawLeaf } from "../../../src/questions/decide/decision.js";
import {
  filingsToMake,
  formsInDoubt,
  hardshipsToFile,
  isClosing,
  openFilings,
  surelyToFile,
} from "../../../src/questions/decide/to-file.js";
import type { FormId } from "../../../src/regulation/measures/forms.js";
import type { Question } from "../../../src/regulation/measures/rules.js";
import type { Facts } from "../../cases/case.js";

const TODAY = civilDate("2026-04-01");

const leaves = (question: Question, facts: Facts): readonly LawLeaf[] =>
  leavesOf(question, facts as Facility, TODAY);

/** A clinic on paper as elderly, everybody old enough; Form 2 is not recorded. */
const elderly: Facts = {
  type: "clinic",
  method: "paper",
  paperGround: "elderly",
  receiptComputer: false,
  youngestDob: "1940-05-05",
};

describe("what can still be filed", () => {
  test.each<[why: string, Question, Facts, FormId[]]>([
    ["a plan for disks", "optical", { method: "optical" }, ["form-1"]],
    [
      "not one that was filed",
      "optical",
      { method: "optical", planFrom: "2025-10-01", planEndsOn: "2026-09-30" },
      [],
    ],
    ["Form 2 before a younger full-timer begins", "paper", elderly, ["form-2"]],
    [
      "the report after that, but not Form 2 any more (附則第3条の5第1項・第2項)",
      "paper",
      { ...elderly, youngerHireOn: "2026-04-01" },
      ["younger-hire-report"],
    ],
  ])("%s", (_, question, facts, forms) => {
    const [leaf] = leaves(question, facts);
    expect(openFilings(leaf!.outcome).map(({ form }) => form)).toEqual(forms);
  });
});

describe("the form for closing (附則第4条第5項第4号)", () => {
  test.each<[why: string, Facts, boolean]>([
    ["is to be filed where nothing is recorded of it", { hardship: "closing" }, true],
    ["where it was not filed", { hardship: "closing", hardshipFiled: false }, true],
    ["not where it was", { hardship: "closing", hardshipFiled: true }, false],
    ["not where that is unknown", { hardship: "closing", hardshipFiled: "unknown" }, false],
    ["up to the last day", { hardship: "closing", hardshipEndsOn: "2026-04-01" }, true],
    ["not after it", { hardship: "closing", hardshipEndsOn: "2026-03-31" }, false],
    ["not where the last day is unknown", { hardship: "closing", hardshipEndsOn: "unknown" }, false],
    ["not for another hardship", { hardship: "construction" }, false],
    ["not without one", {}, false],
  ])("%s", (_, facts, closing) => {
    const facility = { method: "optical", ...facts } as Facility;
    const [leaf] = leavesOf("optical", { method: "optical" }, TODAY);

    expect(isClosing(facility, TODAY)).toBe(closing);
    expect(filingsToMake(leaf!.outcome, facility, TODAY)).toEqual([
      { form: closing ? "form-3" : "form-1", status: "not-recorded" },
    ]);
  });

  test("does not spare the report of a younger full-timer", () => {
    const facility = { ...elderly, youngerHireOn: "2026-04-01", hardship: "closing" } as Facility;
    const [leaf] = leavesOf("paper", facility, TODAY);

    expect(filingsToMake(leaf!.outcome, facility, TODAY).map(({ form }) => form)).toEqual([
      "younger-hire-report",
    ]);
  });
});

describe("a hire on an unknown day", () => {
  const some = leaves("paper", { ...elderly, youngerHireOn: "unknown" });

  test("leaves in doubt whether Form 2 or the report is to be filed", () => {
    expect(formsInDoubt(some)).toEqual<{ forms: FormId[]; facts: FactName[] }>({
      forms: ["form-2", "younger-hire-report"],
      facts: ["youngerHireOn"],
    });
    expect(surelyToFile("form-2", some)).toEqual([]);
  });

  test("leaves no doubt once it is known", () => {
    const certain = leaves("paper", { ...elderly, youngerHireOn: "2026-04-02" });

    expect(formsInDoubt(certain)).toEqual({ forms: [], facts: [] });
    expect(surelyToFile("form-2", certain)).toEqual([{ form: "form-2", status: "not-recorded" }]);
  });
});

describe("the media that only a filed hardship opens", () => {
  const online: Facts = { method: "online" };

  test.each<[why: string, Facts, Question[]]>([
    ["both, for who claims online", { ...online, hardship: "line-failure" }, ["paper", "optical"]],
    ["none without a hardship", online, []],
    [
      "none where it is filed: they are open",
      { ...online, hardship: "line-failure", hardshipFiled: true },
      [],
    ],
    [
      "none where it is filed and for the payers to judge: nothing is left to file",
      { ...online, hardship: "other", hardshipFiled: true },
      [],
    ],
    [
      "none where it is not known whether it is filed",
      { ...online, hardship: "other", hardshipFiled: "unknown" },
      [],
    ],
    ["none where it is not known whether there is one", { ...online, hardship: "unknown" }, []],
    [
      "disks alone, where paper stands on another ground",
      { ...elderly, hardship: "construction" },
      ["optical"],
    ],
    ["none where paper is allowed", { ...elderly, refiled: true, hardship: "construction" }, []],
  ])("%s", (_, facts, opened) => {
    const media = { paper: leaves("paper", facts), optical: leaves("optical", facts) };

    expect(hardshipsToFile([media.paper, media.optical])).toEqual(
      opened.map((medium) => media[medium as keyof typeof media]),
    );
  });

  test("stand on that ground where all that is possible does", () => {
    expect(groundOf(leaves("paper", { ...online, hardship: "line-failure" }))).toBe("hardship");
    expect(groundOf(leaves("paper", { ...online, hardship: "unknown" }))).toBe(null);
  });
});
