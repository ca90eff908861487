import { describe, expect, test } from "vitest";
import { civilDate, type CivilDate } from "../../src/calendar/civil-date.js";
import { runOn } from "../engine/run-on.js";
import type { AskedFacts } from "../../src/facility/asked-facts.js";
import { inForceOn } from "../../src/regulation/sources/in-force.js";
import type { LawOutcome } from "../../src/regulation/measures/outcome.js";
import { lawRules, rules, type Question, type RuleId } from "../../src/regulation/measures/rules.js";
import type { Citation } from "../../src/regulation/sources/sources.js";

const METHODS = ["online", "optical", "paper", "none"] as const;
const FILED = ["none", false, true] as const;
const HARDSHIPS = ["none", "line-failure", "equipment-pending", "construction", "closing", "other"] as const;

/** Everything that a complete facility can be in the eyes of a rule, and how many combinations that makes. */
type States = Partial<Record<keyof AskedFacts & string, readonly (string | boolean)[]>>;
const statesOf: Readonly<Record<Question, { readonly states: States; readonly count: number }>> = {
  paper: {
    states: {
      type: ["hospital", "clinic", "dental-clinic", "pharmacy"],
      receiptComputer: [true, false],
      method: ["online", "paper"],
      methodAtMarch2024: METHODS,
      paperGround: ["no-receipt-computer", "elderly", "hardship"],
      youngestDob: ["none", "1944-04-01", "1945-07-01", "1946-04-01", "1946-04-02"],
      refiled: FILED,
      youngerHire: ["none", "to-come", "unreported", "reported", "lapsed"],
      youngerHireReport: ["none", "to-come", "made"],
      succession: ["none", "new-code"],
      hardship: HARDSHIPS,
      hardshipFiled: FILED,
    },
    count: 4 * 2 * 2 * 4 * 3 * 5 * 3 * 5 * 3 * 2 * 6 * 3,
  },
  optical: {
    states: {
      method: METHODS,
      methodAtMarch2024: METHODS,
      methodAtSeptember2024: METHODS,
      transitionPlan: ["none", "to-come", "running", "ended"],
      onlineClaim: ["none", "outside-running-plan", "during-running-plan"],
      succession: ["none", "new-code"],
      mixedChannels: FILED,
      hardship: HARDSHIPS,
      hardshipFiled: FILED,
    },
    count: 4 * 4 * 4 * 4 * 3 * 2 * 3 * 6 * 3,
  },
  online: {
    states: { method: METHODS, onlineClaim: ["none", "outside-running-plan", "during-running-plan"] },
    count: 4 * 3,
  },
  "paper-resubmission": {
    states: { method: METHODS, returnedOnPaperOnly: FILED, paperResubmissionFiled: FILED },
    count: 4 * 3 * 3,
  },
};

const FILINGS = ["refiled", "hardshipFiled", "paperResubmissionFiled"] as const;

/** Every combination of states, in order: the first fact turns fastest. */
function* everyState(states: States, asOf: CivilDate): Generator<{ facts: AskedFacts; place: number }> {
  const names = Object.keys(states);
  const values = Object.values(states) as (readonly (string | boolean)[])[];
  const size = values.reduce((product, { length }) => product * length, 1);
  for (let place = 0; place < size; place += 1) {
    const facts: Record<string, string | boolean> = { asOf };
    let rest = place;
    for (const [index, name] of names.entries()) {
      const all = values[index]!;
      facts[name] = all[rest % all.length]!;
      rest = Math.floor(rest / all.length);
    }
    yield { facts: facts as AskedFacts, place };
  }
}

/** How far it is from a state to the one in which a filing is recorded that was not. */
function stepTo(states: States, filing: (typeof FILINGS)[number]): number {
  const names = Object.keys(states);
  return Object.values(states)
    .slice(0, names.indexOf(filing))
    .reduce((product, values) => product * values!.length, FILED.indexOf(true));
}

const isOpen = (verdict: string): boolean => verdict === "allowed" || verdict === "conditional";

/** What is wrong with an outcome in itself; nothing, if all is well. */
function faultOf({ verdict, rule, ground, filings }: LawOutcome, asOf: CivilDate): string | null {
  if (!["allowed", "conditional", "not-allowed", "unsettled"].includes(verdict)) return "no verdict";
  if (inForceOn(asOf, rules[rule as RuleId].sources).length === 0) return "no source";
  if (isOpen(verdict) !== (ground !== null))
    return "a ground without an open way, or an open way without a ground";
  if (verdict === "allowed" && filings.some(({ status }) => status === "not-recorded"))
    return "allowed before filing";
  if (verdict === "conditional" && filings.length === 0) return "conditional on nothing";
  return null;
}

/** The last and the first day of each state of the law. */
const BORDERS = ["2024-03-31", "2024-04-01", "2024-09-30", "2024-10-01"] as const;

describe.each(BORDERS)("on %s", { timeout: 300_000 }, (day) => {
  const asOf = civilDate(day);

  for (const [question, { states, count }] of Object.entries(statesOf) as [
    Question,
    (typeof statesOf)[Question],
  ][]) {
    test(`each of the ${count} states of a complete facility has one answer to ${question}, and a filing only ever helps`, () => {
      const verdicts: LawOutcome["verdict"][] = [];
      const wrong: unknown[] = [];
      for (const { facts } of everyState(states, asOf)) {
        const outcome = runOn<AskedFacts, Citation, LawOutcome>(lawRules[question], facts);
        const fault = faultOf(outcome, asOf);
        if (fault !== null) wrong.push({ fault, facts, outcome });
        verdicts.push(outcome.verdict);
      }
      const filings = FILINGS.filter((name) => name in states).map((name) => ({
        name,
        step: stepTo(states, name),
      }));
      for (const { facts, place } of everyState(states, asOf)) {
        for (const { name, step } of filings) {
          if (facts[name] !== "none") continue;
          const [before, after] = [verdicts[place]!, verdicts[place + step]!];
          if (before !== after && !(before === "conditional" && after === "allowed")) {
            wrong.push({ recorded: name, before, after, facts });
          }
        }
      }
      expect(wrong.slice(0, 3)).toEqual([]);
      expect(verdicts.length).toBe(count);
    });
  }
});
