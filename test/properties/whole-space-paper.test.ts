import { describe, expect, test } from "vitest";
import { civilDate, dayAfter } from "../../src/calendar/civil-date.js";
import type { Facility } from "../../src/facility/facts.js";
import { eligibility } from "../../src/questions/eligibility/eligibility.js";
import { checkSpace } from "./check-space.js";
import { DAYS_ASKED_ABOUT, paperSpaces } from "./spaces.js";

// Each test asks thousands of questions: how long that takes is no part of what it proves.
const WITHOUT_HURRY = { timeout: 300_000 };

describe.each(DAYS_ASKED_ABOUT)(
  "on %s every answer about paper is exact, monotone and total",
  WITHOUT_HURRY,
  (day) => {
    for (const space of paperSpaces(civilDate(day))) {
      test(`over ${space.name}: ${space.count} combinations`, () => {
        expect(checkSpace("paper", civilDate(day), space)).toBe(space.count);
      });
    }
  },
);

describe.each(DAYS_ASKED_ABOUT)("on %s cut-offs are inclusive", (day) => {
  const asOf = civilDate(day);

  test.each([
    { type: "pharmacy", receiptComputer: true, cutoff: "1944-04-01" },
    { type: "clinic", receiptComputer: true, cutoff: "1945-07-01" },
    { type: "dental-clinic", receiptComputer: true, cutoff: "1946-04-01" },
    { type: "pharmacy", receiptComputer: false, cutoff: "1946-04-01" },
    { type: "clinic", receiptComputer: false, cutoff: "1946-04-01" },
    { type: "dental-clinic", receiptComputer: false, cutoff: "1946-04-01" },
  ] as const)(
    "whose youngest full-timer was born on $cutoff passes, and a day later fails: $type, receipt computer $receiptComputer",
    ({ type, receiptComputer, cutoff }) => {
      const bornOn = (youngestDob: string) => {
        const facility = { type, receiptComputer, method: "paper", paperGround: "elderly", youngestDob };
        const { verdict, ground } = eligibility(facility as Facility, asOf).answers.paper;
        return { verdict, ground };
      };
      const passing = { verdict: day <= "2024-03-31" ? "allowed" : "conditional", ground: "elderly" };
      expect(bornOn(cutoff)).toEqual(passing);
      expect(bornOn(dayAfter(civilDate(cutoff)))).toEqual({ verdict: "not-allowed", ground: null });
    },
  );
});
