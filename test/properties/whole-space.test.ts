import { describe, expect, test } from "vitest";
import { addDays, civilDate } from "../../src/calendar/civil-date.js";
import { missingFacts } from "../../src/engine/decide.js";
import { factNames, type Facility } from "../../src/facility/facts.js";
import { leavesOf, verdictOf } from "../../src/questions/decide/decision.js";
import { eligibility } from "../../src/questions/eligibility/eligibility.js";
import { checkSpace } from "./check-space.js";
import { exactly } from "./exact.js";
import {
  DAYS_ASKED_ABOUT,
  facilitiesByMethods,
  facilitiesByMethodsCount,
  opticalSpaces,
  paperResubmissionSpaces,
} from "./spaces.js";

const NO_RECEIPT_COMPUTER = {
  type: "clinic",
  receiptComputer: false,
  paperGround: "no-receipt-computer",
  youngestDob: civilDate("1970-01-01"),
} as const satisfies Facility;

// Each test asks thousands of questions: how long that takes is no part of what it proves.
const WITHOUT_HURRY = { timeout: 300_000 };

describe.each(DAYS_ASKED_ABOUT)("on %s every answer is exact, monotone and total", WITHOUT_HURRY, (day) => {
  const asOf = civilDate(day);

  for (const space of opticalSpaces(asOf)) {
    test(`for optical, over ${space.name}: ${space.count} combinations`, () => {
      expect(checkSpace("optical", asOf, space)).toBe(space.count);
    });
  }

  for (const space of paperResubmissionSpaces) {
    test(`for paper resubmission, over ${space.name}: ${space.count} combinations`, () => {
      expect(checkSpace("paper-resubmission", asOf, space)).toBe(space.count);
    });
  }

  test.each(["paper", "optical"] as const)(
    `for %s, however the media of March and September are stated, settled or assumed: ${facilitiesByMethodsCount[day]} facilities`,
    (question) => {
      let asked = 0;
      for (const facility of facilitiesByMethods(asOf, NO_RECEIPT_COMPUTER)) {
        asked += 1;
        const leaves = leavesOf(question, facility, asOf);
        const verdict = verdictOf(leaves);
        const missing = missingFacts(leaves, factNames).toSorted();
        expect({ facility, verdict, missing }).toEqual({ facility, ...exactly(question, facility, asOf) });
      }
      expect(asked).toBe(facilitiesByMethodsCount[day]);
    },
  );

  test("for online it is total: allowed where online claims are a fact, else on the application, never unknown", () => {
    const days = [-1, 0, 1].map((offset) => addDays(asOf, offset));
    const claims = [undefined, "unknown", ...days.filter((one) => one >= "2024-10-01")] as const;
    for (const method of ["online", "optical", "paper", "none", "unknown", undefined] as const) {
      for (const firstOnlineClaimOn of claims) {
        for (const planFrom of [undefined, "unknown", asOf] as const) {
          const stated = { method, firstOnlineClaimOn, planFrom, planEndsOn: planFrom };
          const facility = Object.fromEntries(
            Object.entries(stated).filter(([, value]) => value !== undefined),
          ) as Facility;
          const { verdict, missing, branches, reasons } = eligibility(facility, asOf).answers.online;
          const isFact =
            method === "online" ||
            (firstOnlineClaimOn !== undefined &&
              firstOnlineClaimOn !== "unknown" &&
              firstOnlineClaimOn <= asOf);
          expect({ facility, verdict, missing, branches, reasons: reasons.length }).toEqual({
            facility,
            verdict: isFact ? "allowed" : "conditional",
            missing: [],
            branches: [],
            reasons: 1,
          });
        }
      }
    }
  });
});
