import { describe, expect, test } from "vitest";
import { civilDate, civilMonth } from "../../../src/calendar/civil-date.js";
import type { Facility } from "../../../src/facility/facts.js";
import { eligibility } from "../../../src/questions/eligibility/eligibility.js";
import { plan } from "../../../src/questions/plan/plan.js";
import { sheetAnswers } from "../../../src/tables/answers/sheet-answers.js";

const asOf = civilDate("2026-11-22");
const day = civilDate;

const ELDERLY: Facility = { type: "clinic", method: "paper", paperGround: "elderly", receiptComputer: false };

describe("facilities of one class share an answer, which is that of each", () => {
  test.each<[string, Facility]>([
    ["a birth date well before the cut-offs", { ...ELDERLY, youngestDob: day("1931-05-06") }],
    ["a birth date between the cut-offs", { ...ELDERLY, youngestDob: day("1945-12-01") }],
    ["a birth date after the cut-offs", { ...ELDERLY, youngestDob: day("1970-01-01") }],
    ["a designation of long ago", { type: "pharmacy", method: "optical", designatedOn: day("1988-04-01") }],
    ["a designation of this month", { type: "pharmacy", method: "none", designatedOn: day("2026-11-01") }],
    ["a planned start", { type: "clinic", method: "optical", onlineStart: civilMonth("2027-04") }],
    ["preparations", { type: "clinic", method: "optical", sharedTerminal: true, terminals: 2 }],
    ["nothing known", {}],
  ])("with %s", (_, facility) => {
    const { eligibility: answer, plan: months } = sheetAnswers()(facility, asOf);
    // The dates of the facility itself are left to its row.
    const { facility: _one, ...own } = eligibility(facility, asOf);
    const { facility: _other, ...shared } = answer;
    expect(shared).toEqual(own);
    expect(months.months).toEqual(plan(facility, asOf).months);
    expect(months.assumptions).toEqual(plan(facility, asOf).assumptions);
  });
  test("so that it is found once", () => {
    const answerOf = sheetAnswers();
    const one = answerOf({ ...ELDERLY, youngestDob: day("1931-05-06") }, asOf);
    expect(answerOf({ ...ELDERLY, youngestDob: day("1943-05-06"), terminals: 3 }, asOf)).toBe(one);
    expect(answerOf({ ...ELDERLY, youngestDob: day("1944-05-06") }, asOf)).not.toBe(one);
    expect(answerOf({ ...ELDERLY, youngestDob: day("1931-05-06") }, day("2026-11-23"))).not.toBe(one);
  });
});
