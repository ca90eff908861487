import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, civilDate, type CivilDate } from "../../src/calendar/civil-date.js";
import type { Facility } from "../../src/facility/facts.js";
import { leavesOf, verdictOf, type Verdict } from "../../src/questions/decide/decision.js";
import { eligibility } from "../../src/questions/eligibility/eligibility.js";
import type { Question } from "../../src/regulation/measures/rules.js";
import { completionCount, completionsOf } from "./exact.js";
import { isContradictory, plainFacts, plainOutcome, type CompleteFacility } from "./plain.js";
import { askedIn, facilityIn } from "./random-facility.js";

const WITHOUT_HURRY = 300_000;
const FIRST = civilDate("2023-04-01");

/** Records lie in this year, and the questions around it; after the horizon nothing can change any more. */
const RECORDS = { from: "2024-08-15", to: "2025-08-31" };
const ASKED = { from: "2024-02-15", to: "2026-02-28" };
const HORIZON = civilDate("2028-03-31");

const answerable = (unknown: number): fc.Arbitrary<[Facility, CivilDate]> =>
  fc
    .tuple(facilityIn({ ...RECORDS, unknown }), askedIn(ASKED))
    .filter(([facility, asOf]) => !isContradictory(facility, asOf));

const isDate = (value: string | undefined): value is CivilDate => value !== undefined && /^\d/.test(value);

/** The first day on which this facility can be asked about. */
const firstDayOf = ({ designatedOn, youngestDob }: Facility): CivilDate =>
  [FIRST, designatedOn, youngestDob].filter(isDate).toSorted().at(-1)!;

/** The run of days with the same verdict, found by trying one day after the other. */
function sweep(verdictOn: (day: CivilDate) => Verdict, asOf: CivilDate, first: CivilDate) {
  const verdict = verdictOn(asOf);
  let from = asOf;
  while (from > first && verdictOn(addDays(from, -1)) === verdict) from = addDays(from, -1);
  let to = asOf;
  while (to < HORIZON && verdictOn(addDays(to, 1)) === verdict) to = addDays(to, 1);
  return { from: from === FIRST ? null : from, to: to === HORIZON ? null : to };
}

/** The last day of the unbroken run on which the ground stands that stands today, found by trying one day after the other. */
function lastDayOfGround(question: Question, complete: CompleteFacility, asOf: CivilDate): CivilDate | null {
  const outcomeOn = (day: CivilDate) => plainOutcome(question, complete, day);
  const isRunning = (day: CivilDate): boolean => plainFacts(complete, day).transitionPlan === "running";
  const today = outcomeOn(asOf);
  if (today.ground === null) return null;
  // The ground of a plan that runs ends with that plan, even where another may be filed.
  const isPlan = today.ground === "transition-plan" && isRunning(asOf);
  let last = asOf;
  while (last < HORIZON) {
    const next = addDays(last, 1);
    if (outcomeOn(next).ground !== today.ground || (isPlan && !isRunning(next))) return last;
    last = next;
  }
  return null;
}

describe("found again by trying every day", () => {
  test(
    "the run of days with the same verdict, of a facility on which nothing is unknown",
    () => {
      fc.assert(
        fc.property(answerable(0), ([facility, asOf]) => {
          const [complete] = completionsOf(facility, asOf, 1);
          fc.pre(complete !== undefined);
          for (const { question, stable } of Object.values(eligibility(complete.facility, asOf).answers)) {
            const verdictOn = (day: CivilDate): Verdict => plainOutcome(question, complete, day).verdict;
            expect({ question, ...stable }).toEqual({
              question,
              ...sweep(verdictOn, asOf, firstDayOf(complete.facility)),
            });
          }
        }),
        { numRuns: 100 },
      );
    },
    WITHOUT_HURRY,
  );

  test(
    "the last day of a ground, of a facility on which nothing is unknown",
    () => {
      fc.assert(
        fc.property(answerable(0), ([facility, asOf]) => {
          const [complete] = completionsOf(facility, asOf, 1);
          fc.pre(complete !== undefined);
          for (const { question, until } of Object.values(eligibility(complete.facility, asOf).answers)) {
            expect({ question, until }).toEqual({
              question,
              until: lastDayOfGround(question, complete, asOf),
            });
          }
        }),
        { numRuns: 100 },
      );
    },
    WITHOUT_HURRY,
  );

  test(
    "the run of days with the same verdict, whatever is unknown",
    () => {
      fc.assert(
        fc.property(answerable(10), ([facility, asOf]) => {
          for (const { question, stable } of Object.values(eligibility(facility, asOf).answers)) {
            const verdictOn = (day: CivilDate): Verdict => verdictOf(leavesOf(question, facility, day));
            expect({ question, ...stable }).toEqual({
              question,
              ...sweep(verdictOn, asOf, firstDayOf(facility)),
            });
          }
        }),
        { numRuns: 15 },
      );
    },
    WITHOUT_HURRY,
  );

  test(
    "the last day of a ground, where something is unknown: only if all completions agree on both",
    () => {
      fc.assert(
        fc.property(answerable(6), ([facility, asOf]) => {
          fc.pre(completionCount(facility, asOf) > 1 && completionCount(facility, asOf) <= 60);
          for (const { question, until } of Object.values(eligibility(facility, asOf).answers)) {
            if (question === "online") continue;
            const days = completionsOf(facility, asOf, 60).map((one) => lastDayOfGround(question, one, asOf));
            const distinct = [...new Set(days)];
            expect({ question, until }).toEqual({
              question,
              until: distinct.length === 1 ? distinct[0] : null,
            });
          }
        }),
        { numRuns: 60 },
      );
    },
    WITHOUT_HURRY,
  );
});
