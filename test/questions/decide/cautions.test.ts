import { describe, expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import type { Facility } from "../../../src/facility/facts.js";
import { cautionsOf, isReason, type FactCaution } from "../../../src/questions/decide/cautions.js";
import { leavesOf } from "../../../src/questions/decide/decision.js";
import type { Question } from "../../../src/regulation/measures/rules.js";
import type { Facts } from "../../cases/case.js";

function cautions(question: Question, facts: Facts, day: string): readonly FactCaution[] {
  const [facility, asOf] = [facts as Facility, civilDate(day)];
  return cautionsOf(question, leavesOf(question, facility, asOf), facility, asOf);
}

const idsOf = (question: Question, facts: Facts, day = "2026-04-01"): FactCaution["id"][] =>
  cautions(question, facts, day).map(({ id }) => id);

/** A clinic on paper as elderly (附則第3条の5) that filed Form 2; everybody passes, on the last day of its row. */
const elderly: Facts = {
  type: "clinic",
  method: "paper",
  paperGround: "elderly",
  receiptComputer: false,
  youngestDob: "1946-04-01",
  refiled: true,
};

describe("a form for a hardship that is not named", () => {
  test.each<[why: string, Question, Facts, FactCaution["id"][]]>([
    ["is pointed out", "paper", { method: "online", hardshipFiled: true }, ["form-3-without-ground"]],
    ["is none where the hardship is named", "paper", { hardship: "construction", hardshipFiled: true }, []],
    ["is none where it was not filed", "paper", { method: "online", hardshipFiled: false }, []],
    ["does not matter to online claims", "online", { method: "online", hardshipFiled: true }, []],
  ])("%s", (_, question, facts, ids) => {
    expect(idsOf(question, facts)).toEqual(ids);
  });
});

describe("a hire that is reported for a later month", () => {
  const reported: Facts = { ...elderly, youngestDob: "1990-01-01", youngerHireReportedOn: "2026-05-20" };

  test.each<[why: string, Question, Facts, FactCaution["id"][]]>([
    ["leaves its first day open", "paper", reported, ["hire-day-not-told"]],
    ["is complete with its first day", "paper", { ...reported, youngerHireOn: "2026-05-02" }, []],
    ["does not matter to disks", "optical", reported, []],
  ])("%s", (_, question, facts, ids) => {
    expect(idsOf(question, facts, "2026-04-30")).toEqual(ids);
  });
});

describe("the notice for resubmission on paper, which is for online claims (別添1 p.10)", () => {
  test.each<[Facts["method"], FactCaution["id"][]]>([
    ["paper", ["notice-for-online-claims-only"]],
    ["optical", ["notice-for-online-claims-only"]],
    ["none", ["notice-for-online-claims-only"]],
    ["online", []],
    ["unknown", []],
    [undefined, []],
  ])("with the medium %s", (method, ids) => {
    expect(idsOf("paper-resubmission", { method, paperResubmissionFiled: true }, "2024-09-30")).toEqual(ids);
    expect(idsOf("paper-resubmission", { method, paperResubmissionFiled: false }, "2024-09-30")).toEqual([]);
  });

  test("is pointed out with that question alone", () => {
    expect(idsOf("optical", { method: "paper", paperResubmissionFiled: true })).toEqual([]);
  });
});

describe("a birth that is not that of the younger full-timer", () => {
  test.each<[state: string, Facts, FactCaution["id"][]]>([
    ["not begun", { youngerHireOn: "2026-04-02" }, []],
    ["begun", { youngerHireOn: "2026-04-01" }, ["birth-not-of-younger-hire"]],
    ["reported this month", { youngerHireReportedOn: "2026-04-01" }, ["birth-not-of-younger-hire"]],
    ["reported too long ago", { youngerHireReportedOn: "2026-02-28" }, ["birth-not-of-younger-hire"]],
    ["begun on an unknown day", { youngerHireOn: "unknown" }, []],
    [
      "begun on an unknown day and reported",
      { youngerHireOn: "unknown", youngerHireReportedOn: "2026-03-01" },
      [],
    ],
    [
      "begun and reported on an unknown day",
      { youngerHireOn: "2026-03-01", youngerHireReportedOn: "unknown" },
      [],
    ],
    ["begun, but the birth is not told", { youngerHireOn: "2026-04-01", youngestDob: undefined }, []],
    ["begun, but the birth is unknown", { youngerHireOn: "2026-04-01", youngestDob: "unknown" }, []],
    ["begun, but there is no full-timer", { youngerHireOn: "2026-04-01", youngestDob: "none" }, []],
    ["begun, born too late", { youngerHireOn: "2026-04-01", youngestDob: "1946-04-02" }, []],
  ])("a hire that has %s", (_, facts, ids) => {
    expect(idsOf("paper", { ...elderly, ...facts })).toEqual(ids);
  });

  const latestBirths: readonly [Facts["type"], Facts["receiptComputer"], latest: string][] = [
    ["pharmacy", true, "1944-04-01"],
    ["clinic", true, "1945-07-01"],
    ["dental-clinic", true, "1946-04-01"],
    ["pharmacy", false, "1946-04-01"],
    // Where more than one row of the table may apply, the person is old enough for each.
    ["pharmacy", "unknown", "1944-04-01"],
    ["pharmacy", undefined, "1944-04-01"],
    ["clinic", undefined, "1945-07-01"],
    ["unknown", true, "1944-04-01"],
    [undefined, true, "1944-04-01"],
    [undefined, false, "1946-04-01"],
  ];
  test.each(latestBirths)("a %s, receipt computer %s, born by %s", (type, receiptComputer, latest) => {
    const born = (youngestDob: string): FactCaution["id"][] =>
      idsOf("paper", { ...elderly, type, receiptComputer, youngestDob, youngerHireOn: "2026-03-01" });
    const dayAfter = latest.replace(/1$/, "2");

    expect(born(latest)).toEqual(["birth-not-of-younger-hire"]);
    expect(born(dayAfter)).toEqual([]);
  });
});

describe("a birth too late for the table (附則第3条の5第1項)", () => {
  const tooYoung: Facts = { ...elderly, youngestDob: "1990-01-01" };

  test.each<[why: string, Facts, FactCaution["id"][]]>([
    ["a report would have opened two months to who filed Form 2", tooYoung, ["report-opens-two-months"]],
    ["not to who did not", { ...tooYoung, refiled: false }, []],
    ["nor is it said where that is not known", { ...tooYoung, refiled: "unknown" }, []],
    ["nor where nothing is recorded", { ...tooYoung, refiled: undefined }, []],
    [
      "it is said where the birth may be too late",
      { ...elderly, youngestDob: undefined },
      ["report-opens-two-months"],
    ],
    ["not where it is early enough", elderly, []],
  ])("%s", (_, facts, ids) => {
    expect(idsOf("paper", facts)).toEqual(ids);
  });
});

describe("half of a plan (附則第3条の2)", () => {
  test("names the last day on which it can end", () => {
    expect(cautions("optical", { method: "optical", planFrom: "2025-10-01" }, "2026-04-01")).toEqual([
      { id: "plan-last-day-not-told", day: "2026-09-30" },
    ]);
  });

  test("names the first day on which it can have begun", () => {
    expect(cautions("optical", { method: "optical", planEndsOn: "2026-09-30" }, "2026-04-01")).toEqual([
      { id: "plan-first-day-not-told", day: "2025-10-01" },
    ]);
  });

  test.each<[why: string, Question, Facts]>([
    ["both days", "optical", { method: "optical", planFrom: "2025-10-01", planEndsOn: "2026-09-30" }],
    ["no plan", "optical", { method: "optical" }],
    ["a plan of disks, for paper", "paper", { method: "optical", planFrom: "2025-10-01" }],
  ])("is none: %s", (_, question, facts) => {
    expect(idsOf(question, facts)).toEqual([]);
  });
});

describe("the day of a designation that closes a medium", () => {
  const designated = (designatedOn: string): FactCaution => ({
    id: "designated-since-april-2024",
    day: civilDate(designatedOn),
  });

  test.each<[why: string, Question, Facts, FactCaution[]]>([
    ["from 1 April 2024", "optical", { designatedOn: "2024-04-01" }, [designated("2024-04-01")]],
    ["for paper too", "paper", { method: "paper", designatedOn: "2024-05-01" }, [designated("2024-05-01")]],
    [
      "where only a hardship may open it",
      "optical",
      { designatedOn: "2024-04-01", hardship: "unknown" },
      [designated("2024-04-01")],
    ],
    ["not up to March 2024", "optical", { method: "optical", designatedOn: "2024-03-31" }, []],
    ["nor where it was closed before", "optical", { method: "paper", designatedOn: "2024-03-31" }, []],
    ["not on an unknown day", "optical", { method: "paper", designatedOn: "unknown" }, []],
    ["not without a day", "optical", { method: "paper" }, []],
    [
      "not after a succession, which may go on with what was claimed before",
      "optical",
      { methodAtMarch2024: "paper", designatedOn: "2025-04-01", succession: "new-code" },
      [],
    ],
    ["not for online claims", "online", { designatedOn: "2024-04-01" }, []],
  ])("%s", (_, question, facts, expected) => {
    expect(cautions(question, facts, "2026-04-01")).toEqual(expected);
  });

  test("gives the reason better than the rule, as no other caution does", () => {
    expect(isReason({ id: "designated-since-april-2024" })).toBe(true);
    expect(isReason({ id: "plan-last-day-not-told" })).toBe(false);
  });
});

describe("a facility that is about to close (附則第4条第5項第4号)", () => {
  const closing: Facts = { method: "optical", hardship: "closing" };
  const unknownHire: Facts = { ...elderly, refiled: undefined, youngerHireOn: "unknown" };

  test.each<[why: string, Question, Facts, FactCaution["id"][]]>([
    ["files Form 3 in place of a plan", "optical", closing, ["closing-files-form-3"]],
    [
      "still on its last day",
      "optical",
      { ...closing, hardshipEndsOn: "2026-04-01" },
      ["closing-files-form-3"],
    ],
    ["not after it", "optical", { ...closing, hardshipEndsOn: "2026-03-31" }, []],
    ["not where it is filed", "optical", { ...closing, hardshipFiled: true }, []],
    ["not for another hardship", "optical", { method: "optical", hardship: "other" }, []],
    ["not where the status may ask for nothing", "optical", { ...closing, method: "unknown" }, []],
    ["not where nothing is to be filed", "paper", { ...elderly, hardship: "closing" }, []],
    [
      "not where the report of a hire may be due, which stays due",
      "paper",
      { ...unknownHire, hardship: "closing" },
      [],
    ],
  ])("%s", (_, question, facts, ids) => {
    expect(idsOf(question, facts)).toEqual(ids);
  });
});
