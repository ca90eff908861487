import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CivilDate } from "../../src/calendar/civil-date.js";
import type { Facility } from "../../src/facility/facts.js";
import { eligibility, type EligibilityAnswer } from "../../src/questions/eligibility/eligibility.js";
import { ClaimsCheckError } from "../../src/problems/claims-check-error.js";
import { unknownsOf, withTurn } from "./completions.js";
import { completionCount, completionsOf, exactly } from "./exact.js";
import { assumedOf, isContradictory, plainOutcome } from "./plain.js";
import { askedIn, facilityIn } from "./random-facility.js";
import { liesUnder } from "./told.js";

const ENCODED = { from: "2023-04-01", to: "2030-12-31" };
const WITHOUT_HURRY = 300_000;

/** A facility that can be answered, and a day on which it is asked about. */
const answerable = (unknown: number): fc.Arbitrary<[Facility, CivilDate]> =>
  fc
    .tuple(facilityIn({ ...ENCODED, unknown }), askedIn(ENCODED))
    .filter(([facility, asOf]) => !isContradictory(facility, asOf));

const answersTo = (facility: Facility, asOf: CivilDate): readonly EligibilityAnswer[] =>
  Object.values(eligibility(facility, asOf).answers);

/** True if as much is assumed of the one facility as of the other: to contradict an assumption is a new case. */
const haveEqualAssumptions = (one: Facility, other: Facility): boolean =>
  JSON.stringify(assumedOf(one)) === JSON.stringify(assumedOf(other));

describe("whatever the facility, and whatever the day", () => {
  test(
    "it is refused exactly where it contradicts itself",
    () => {
      fc.assert(
        fc.property(facilityIn({ ...ENCODED, unknown: 10 }), askedIn(ENCODED), (facility, asOf) => {
          let refused = false;
          try {
            eligibility(facility, asOf);
          } catch (problem) {
            expect(problem).toBeInstanceOf(ClaimsCheckError);
            refused = true;
          }
          expect(refused).toBe(isContradictory(facility, asOf));
        }),
        { numRuns: 300 },
      );
    },
    WITHOUT_HURRY,
  );

  test(
    "the answer is plain data, and the same when asked again",
    () => {
      fc.assert(
        fc.property(answerable(10), fc.boolean(), ([facility, asOf], explain) => {
          const before = JSON.stringify(facility);
          const answer = eligibility(facility, asOf, { explain });
          expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
          expect(eligibility(facility, asOf, { explain })).toStrictEqual(answer);
          expect(JSON.stringify(facility)).toBe(before);
        }),
        { numRuns: 100 },
      );
    },
    WITHOUT_HURRY,
  );

  test(
    "all four questions are answered, each with a cited reason",
    () => {
      fc.assert(
        fc.property(answerable(10), ([facility, asOf]) => {
          const answers = answersTo(facility, asOf);
          expect(answers.map(({ question }) => question)).toEqual([
            "paper",
            "optical",
            "online",
            "paper-resubmission",
          ]);
          for (const { reasons, filings, verdict, ground } of answers) {
            expect(reasons.length).toBeGreaterThan(0);
            for (const { sources } of reasons) expect(sources.length).toBeGreaterThan(0);
            if (verdict === "conditional") expect(filings.length).toBeGreaterThan(0);
            if (verdict === "not-allowed" || verdict === "unsettled")
              expect({ ground, filings }).toEqual({ ground: null, filings: [] });
          }
        }),
        { numRuns: 200 },
      );
    },
    WITHOUT_HURRY,
  );

  test(
    "a verdict is undetermined, and a fact missing, exactly where completions differ",
    () => {
      fc.assert(
        fc.property(answerable(8), ([facility, asOf]) => {
          fc.pre(completionCount(facility, asOf) <= 4000);
          for (const { question, verdict, missing } of answersTo(facility, asOf)) {
            if (question === "online") continue;
            expect({ question, verdict, missing: missing.toSorted() }).toEqual({
              question,
              ...exactly(question, facility, asOf),
            });
          }
        }),
        { numRuns: 300 },
      );
    },
    WITHOUT_HURRY,
  );

  test(
    "every completion lies under a branch of its verdict, and under no other",
    () => {
      fc.assert(
        fc.property(answerable(10), ([facility, asOf]) => {
          // A branch cannot compare two days that nobody knows: there it may hold completions of another verdict too.
          const bothUnknown = facility.planFrom === "unknown" && facility.firstOnlineClaimOn === "unknown";
          for (const { question, verdict, branches } of answersTo(facility, asOf)) {
            if (verdict !== "undetermined") {
              expect(branches).toEqual([]);
              continue;
            }
            for (const complete of completionsOf(facility, asOf, 500)) {
              const own = branches.filter((branch) => liesUnder(branch.if, complete.facility));
              const verdicts = [...new Set(own.map((branch) => branch.verdict))];
              const exact = plainOutcome(question, complete, asOf).verdict;
              expect({ complete, verdicts }).toEqual({
                complete,
                verdicts: bothUnknown ? expect.arrayContaining([exact]) : [exact],
              });
            }
          }
        }),
        { numRuns: 300 },
      );
    },
    WITHOUT_HURRY,
  );

  test(
    "a value put for an unknown never changes a determined verdict",
    () => {
      fc.assert(
        fc.property(answerable(15), fc.nat(), fc.nat(), ([facility, asOf], which, how) => {
          const unknowns = unknownsOf(facility, asOf);
          fc.pre(unknowns.length > 0);
          const { fact, turns } = unknowns[which % unknowns.length]!;
          const more = withTurn(facility, fact, turns[how % turns.length]);
          fc.pre(!isContradictory(more, asOf) && haveEqualAssumptions(facility, more));
          const before = answersTo(facility, asOf);
          for (const [index, { question, verdict }] of answersTo(more, asOf).entries()) {
            if (question === "online" || before[index]!.verdict === "undetermined") continue;
            expect({ question, fact, verdict }).toEqual({ question, fact, verdict: before[index]!.verdict });
          }
        }),
        { numRuns: 500 },
      );
    },
    WITHOUT_HURRY,
  );

  test.each(["refiled", "hardshipFiled", "paperResubmissionFiled"] as const)(
    "to record %s moves a complete facility from conditional to allowed, if anywhere",
    (filing) => {
      fc.assert(
        fc.property(answerable(0), ([stated, asOf]) => {
          const facility = withTurn(stated, filing, undefined);
          for (const complete of completionsOf(facility, asOf, 20)) {
            const before = answersTo(complete.facility, asOf);
            const after = answersTo({ ...complete.facility, [filing]: true }, asOf);
            for (const [index, { verdict }] of after.entries()) {
              const was = before[index]!.verdict;
              if (verdict !== was) expect([was, verdict]).toEqual(["conditional", "allowed"]);
            }
          }
        }),
        { numRuns: 100 },
      );
    },
    WITHOUT_HURRY,
  );
});
