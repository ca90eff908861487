import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deadlineShortText, windowShortText } from "../../src/output/dates/short.js";
import { eligibilityShortText } from "../../src/output/eligibility/short.js";
import { plainPage } from "../../src/output/layout/terminal-style.js";
import { columnsOf } from "../../src/output/layout/width.js";
import { planShortText } from "../../src/output/plan/short.js";
import { prepareShortText } from "../../src/output/preparation/short.js";
import { monthOf } from "../../src/calendar/civil-date.js";
import { deadline } from "../../src/questions/dates/deadline.js";
import { submissionWindow } from "../../src/questions/dates/window.js";
import { eligibility } from "../../src/questions/eligibility/eligibility.js";
import { plan } from "../../src/questions/plan/plan.js";
import { prepare } from "../../src/questions/preparation/prepare.js";
import {
  deadlineWords,
  eligibilityWords,
  planWords,
  prepareWords,
  windowWords,
} from "../../src/cli/words.js";
import { isContradictory } from "./plain.js";
import { askedIn, facilityIn } from "./random-facility.js";

const WITHOUT_HURRY = 300_000;
const ENCODED = { from: "2023-04-01", to: "2027-12-31" };

const answerable = fc
  .tuple(facilityIn({ ...ENCODED, unknown: 3 }), askedIn(ENCODED))
  .filter(([facility, asOf]) => !isContradictory(facility, asOf));

/** The lines of a text, and that none is wider than the page; a single word that is, such as an option, stays whole. */
function linesOn(columns: number, text: string): number {
  const lines = text.trimEnd().split("\n");
  expect(lines.filter((line) => columnsOf(line) > columns && line.trim().includes(" "))).toEqual([]);
  return lines.length;
}

describe.each(["ja", "en"] as const)("the short texts (%s) fit a screen", (language) => {
  test.each([
    [80, 600],
    [60, 300],
  ])(
    "of %i columns, for any facility on any day",
    async (columns, numRuns) => {
      const page = plainPage(columns);
      const words = {
        ...(await eligibilityWords(language)),
        ...(await planWords(language)),
        ...(await prepareWords(language)),
      };
      const [deadlines, windows] = [await deadlineWords(language), await windowWords(language)];
      fc.assert(
        fc.property(answerable, ([facility, asOf]) => {
          const lines = (text: string): number => linesOn(columns, text);
          expect(lines(eligibilityShortText(eligibility(facility, asOf), words, page))).toBeLessThanOrEqual(
            24,
          );
          expect(lines(planShortText(plan(facility, asOf), words, page))).toBeLessThanOrEqual(30);
          expect(lines(prepareShortText(prepare(facility, asOf), words, page))).toBeLessThanOrEqual(48);
          const { sharedTerminal, terminals } = facility;
          const stated = {
            sharedTerminal: sharedTerminal === "unknown" ? undefined : sharedTerminal,
            terminals: terminals === "unknown" ? undefined : terminals,
          };
          expect(
            lines(deadlineShortText(deadline({ appliedOn: asOf, ...stated }), deadlines, page)),
          ).toBeLessThanOrEqual(24);
          expect(
            lines(
              deadlineShortText(deadline({ startMonth: monthOf(asOf), asOf, ...stated }), deadlines, page),
            ),
          ).toBeLessThanOrEqual(24);
          expect(
            lines(windowShortText(submissionWindow({ claimMonth: monthOf(asOf) }), windows, page)),
          ).toBeLessThanOrEqual(24);
        }),
        { numRuns },
      );
    },
    WITHOUT_HURRY,
  );
});
