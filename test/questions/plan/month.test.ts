import fc from "fast-check";
import { expect, test } from "vitest";
import {
  dayOf,
  isCivilDate,
  monthOf,
  monthsAfter,
  partsOf,
  type CivilDate,
} from "../../../src/calendar/civil-date.js";
import { missingFacts } from "../../../src/engine/decide.js";
import { contradictionsIn } from "../../../src/facility/contradictions.js";
import { factNames, type Facility } from "../../../src/facility/facts.js";
import { leavesOf, type LawLeaf } from "../../../src/questions/decide/decision.js";
import { mediaInMonth, type MediaInMonth, type MediumInMonth } from "../../../src/questions/plan/month.js";
import { askedIn, facilityIn } from "../../properties/random-facility.js";

const ENCODED = { from: "2023-04-01", to: "2030-12-31" };
const RANK = ["not-allowed", "unsettled", "conditional", "allowed"];
const RECORDS = [
  "planFrom",
  "planEndsOn",
  "firstOnlineClaimOn",
  "youngerHireOn",
  "youngerHireReportedOn",
  "hardship",
  "hardshipEndsOn",
] as const;

/** A facility with many dates that nobody knows, and a day of the question. */
const asked: fc.Arbitrary<[Facility, CivilDate]> = fc
  .tuple(facilityIn({ ...ENCODED, unknown: 15 }), fc.subarray([...RECORDS]), askedIn(ENCODED))
  .map(([facility, unknown, asOf]): [Facility, CivilDate] => [
    { ...facility, ...Object.fromEntries(unknown.map((fact) => [fact, "unknown"])) },
    asOf,
  ])
  .filter(([facility, asOf]) => contradictionsIn(facility, asOf).length === 0);

const rulesOf = (leaves: readonly LawLeaf[]): string[] =>
  [...new Set(leaves.map(({ outcome }) => outcome.rule))].toSorted();
const askedFor = (leaves: readonly LawLeaf[]): string[] =>
  [...new Set(leaves.flatMap(({ path }) => path.map(({ fact }) => fact)))].toSorted();

const summary = ({ verdict, missing, leaves }: MediumInMonth) => ({
  verdict,
  missing,
  outcomes: leaves.map(({ outcome }) => outcome),
  paths: leaves.map(({ path }) => path),
});

/** How a medium stands on its best day, each of the ten days looked at. */
function onTenDays(method: "paper" | "optical", facility: Facility, month: ReturnType<typeof monthOf>) {
  const days = Array.from({ length: 10 }, (_, index) => {
    const leaves = leavesOf(method, facility, dayOf(month, index + 1));
    const ranks = leaves.map(({ outcome }) => RANK.indexOf(outcome.verdict));
    return { leaves, worst: Math.min(...ranks), best: Math.max(...ranks) };
  });
  const best = Math.max(...days.map((day) => day.best));
  const certain = days.find(({ worst }) => worst === best);
  const deciding = certain?.leaves ?? days.flatMap(({ leaves }) => leaves);
  const open = days.find((day) => day.worst !== day.best);
  return {
    verdict: certain === undefined ? "undetermined" : RANK[best],
    missing: certain === undefined ? missingFacts(open!.leaves, factNames) : [],
    rules: rulesOf(deciding),
    askedFor: askedFor(deciding),
  };
}

test("days on which nothing stands otherwise than on the day before may be passed over, whatever is unknown", () => {
  fc.assert(
    fc.property(asked, fc.nat(), fc.constantFrom(0, 0, 1, 12), ([facility, asOf], which, later) => {
      const dates = Object.values(facility).filter(
        (value): value is CivilDate => typeof value === "string" && isCivilDate(value),
      );
      const near = dates.filter((day) => day >= "2023-04-01" && partsOf(day).day <= 11);
      fc.pre(near.length > 0);
      const month = monthsAfter(monthOf(near[which % near.length]!), later);
      const media = mediaInMonth(facility, month, asOf);
      for (const method of ["paper", "optical"] as const) {
        const { verdict, missing, leaves } = media[method];
        expect({
          method,
          verdict,
          missing,
          rules: rulesOf(leaves),
          askedFor: askedFor(leaves),
        }).toEqual({ method, ...onTenDays(method, facility, month) });
      }
    }),
    { numRuns: 300 },
  );
}, 300_000);

test("a month that looks like one decided before stands as it would by itself, whatever is unknown", () => {
  let decidedBefore = 0;
  fc.assert(
    fc.property(asked, ([facility, asOf]) => {
      const decided = new Map<string, MediaInMonth>();
      for (let months = 0; months < 14; months++) {
        const month = monthsAfter(monthOf(asOf), months);
        const media = mediaInMonth(facility, month, asOf, decided);
        const alone = mediaInMonth(facility, month, asOf);
        for (const method of ["paper", "optical", "online"] as const)
          expect({ method, month, ...summary(media[method]) }).toEqual({
            method,
            month,
            ...summary(alone[method]),
          });
      }
      decidedBefore += 14 - decided.size;
    }),
    { numRuns: 60 },
  );
  expect(decidedBefore).toBeGreaterThan(100);
}, 300_000);
