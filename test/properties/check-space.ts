import { expect } from "vitest";
import type { CivilDate } from "../../src/calendar/civil-date.js";
import { missingFacts } from "../../src/engine/decide.js";
import { factNames, type FactName } from "../../src/facility/facts.js";
import { leavesOf, verdictOf, type Verdict } from "../../src/questions/decide/decision.js";
import { inForceOn } from "../../src/regulation/sources/in-force.js";
import { rules, type Question, type RuleId } from "../../src/regulation/measures/rules.js";
import { spaceTable } from "./space-table.js";
import type { Space } from "./spaces.js";

const FILINGS: readonly FactName[] = ["refiled", "hardshipFiled", "paperResubmissionFiled"];

/** True if recording a filing may move the one verdict to the other, on which the filing has some bearing. */
function isMoveOfAFiling(before: Verdict, after: Verdict): boolean {
  if (before === after || before === "undetermined") return true;
  // Where something else is unknown, the filing may settle some completions and not others.
  return before === "conditional" && (after === "allowed" || after === "undetermined");
}

/**
 * Asks about every combination of a space and holds each answer to the four properties of a verdict.
 * @returns how many combinations were asked about
 */
export function checkSpace(question: Question, asOf: CivilDate, { fixed, axes }: Space): number {
  const table = spaceTable({ question, asOf, fixed, axes });
  const answered = new Map<number, Verdict>();

  for (const { place, facility, isComplete } of table.asked()) {
    const leaves = leavesOf(question, facility, asOf);
    const verdict = verdictOf(leaves);
    answered.set(place, verdict);
    const answer = { verdict, missing: missingFacts(leaves, factNames).toSorted() };
    const expected = table.expectedAt(place);
    const isExact = verdict === expected.verdict && answer.missing.join() === expected.missing.join();
    if (!isExact) expect({ facility, ...answer }).toEqual({ facility, ...expected });
    const isTotal = leaves.every(
      ({ outcome }) => inForceOn(asOf, rules[outcome.rule as RuleId].sources).length > 0,
    );
    if (!isTotal || (isComplete && leaves.length !== 1)) {
      expect.fail(`${JSON.stringify(facility)}: ${leaves.length} outcomes, each with a source: ${isTotal}`);
    }
  }

  for (const { place, facility, isComplete } of table.asked()) {
    const before = answered.get(place)!;
    if (before !== "undetermined") {
      for (const more of table.moreKnown(place)) {
        const after: Verdict = answered.get(more) ?? before;
        if (after !== before)
          expect.fail(`${JSON.stringify(facility)}: ${before}, and ${after} once more is known`);
      }
    }
    for (const filing of FILINGS) {
      const recorded = table.recording(place, filing);
      const after: Verdict | undefined = recorded === undefined ? undefined : answered.get(recorded);
      if (after === undefined) continue;
      if (!isMoveOfAFiling(before, after) || (isComplete && after === "undetermined")) {
        expect.fail(`${JSON.stringify(facility)}: ${before}, and ${after} once ${filing} is recorded`);
      }
    }
  }
  return answered.size;
}
