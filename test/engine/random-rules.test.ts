import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { branchesOf } from "../../src/engine/branches.js";
import { commonVerdict, missingFacts } from "../../src/engine/decide.js";
import { grow } from "../../src/engine/grow.js";
import {
  completionsOf,
  factsOf,
  liesIn,
  liesUnder,
  possible,
  rule,
  spaceOf,
  unknownNames,
  type Complete,
  type MadeUpRule,
  type Possible,
} from "./random-rules.js";
import { runOn } from "./run-on.js";

const RUNS = { numRuns: 300 };

const verdictOf = (madeUp: MadeUpRule, all: Possible, one: Complete): string =>
  runOn(madeUp, factsOf(all, one)).verdict;

/** The facts for which two complete states of affairs differ in that fact alone and in the verdict: by the definition. */
function missingByDefinition(madeUp: MadeUpRule, all: Possible): string[] {
  const states = completionsOf(all).map((one) => ({ one, verdict: verdictOf(madeUp, all, one) }));
  return unknownNames.filter((fact) => {
    const verdicts = new Map<string, string>();
    return states.some(({ one, verdict }) => {
      const others = JSON.stringify({ ...one, [fact]: null });
      const before = verdicts.get(others) ?? verdict;
      verdicts.set(others, verdict);
      return before !== verdict;
    });
  });
}

describe("whatever the rule, and whatever is known", () => {
  test("every complete state of affairs lies in exactly one leaf, whose outcome is that of the rule run plainly", () => {
    fc.assert(
      fc.property(rule, possible, (madeUp, all) => {
        const leaves = grow(madeUp, spaceOf(all));
        for (const one of completionsOf(all)) {
          const own = leaves.filter(({ space }) => liesIn(space, one));
          expect(own.map(({ outcome }) => outcome.verdict)).toEqual([verdictOf(madeUp, all, one)]);
        }
      }),
      RUNS,
    );
  });

  test("every leaf holds a complete state of affairs", () => {
    fc.assert(
      fc.property(rule, possible, (madeUp, all) => {
        const states = completionsOf(all);
        for (const { space } of grow(madeUp, spaceOf(all))) {
          expect(states.some((one) => liesIn(space, one))).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test("on complete facts a tree is one leaf with the outcome of the rule run plainly", () => {
    fc.assert(
      fc.property(rule, possible, (madeUp, all) => {
        const [one] = completionsOf(all);
        const facts = Object.entries(factsOf(all, one!));
        const leaves = grow(
          madeUp,
          facts.map(([fact, value]) => [{ unknowns: {}, seen: { [fact]: value } }]),
        );
        expect(leaves.map(({ outcome }) => outcome.verdict)).toEqual([verdictOf(madeUp, all, one!)]);
      }),
      RUNS,
    );
  });

  test("the leaves share a verdict exactly where all complete states of affairs do", () => {
    fc.assert(
      fc.property(rule, possible, (madeUp, all) => {
        const verdicts = [...new Set(completionsOf(all).map((one) => verdictOf(madeUp, all, one)))];
        expect(commonVerdict(grow(madeUp, spaceOf(all)))).toBe(verdicts.length === 1 ? verdicts[0] : null);
      }),
      RUNS,
    );
  });

  test("a fact is missing exactly where two complete states of affairs differ in it alone and in the verdict", () => {
    fc.assert(
      fc.property(rule, possible, (madeUp, all) => {
        const missing = missingFacts(grow(madeUp, spaceOf(all)), unknownNames);
        expect(missing.toSorted()).toEqual(missingByDefinition(madeUp, all).toSorted());
      }),
      RUNS,
    );
  });

  test("every complete state of affairs lies under a branch, and only under branches of its verdict", () => {
    fc.assert(
      fc.property(rule, possible, (madeUp, all) => {
        const leaves = grow(madeUp, spaceOf(all));
        const branches = branchesOf(leaves, missingFacts(leaves, unknownNames));
        for (const one of completionsOf(all)) {
          const own = branches.filter((branch) => liesUnder(branch, one)).map(({ verdict }) => verdict);
          expect([...new Set(own)]).toEqual([verdictOf(madeUp, all, one)]);
        }
      }),
      RUNS,
    );
  });

  test("branches name missing facts only, each with less than all that it may be", () => {
    fc.assert(
      fc.property(rule, possible, (madeUp, all) => {
        const leaves = grow(madeUp, spaceOf(all));
        const missing = missingFacts(leaves, unknownNames);
        for (const branch of branchesOf(leaves, missing)) {
          expect(missing).toEqual(expect.arrayContaining(Object.keys(branch.if)));
          for (const [fact, values] of Object.entries(branch.if)) {
            const ofThisFact = { if: { [fact]: values }, verdict: branch.verdict };
            expect(completionsOf(all).every((one) => liesUnder(ofThisFact, one))).toBe(false);
          }
        }
      }),
      RUNS,
    );
  });
});
