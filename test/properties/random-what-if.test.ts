import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, civilDate, type CivilDate } from "../../src/calendar/civil-date.js";
import { lastPlanDay } from "../../src/facility/contradictions.js";
import type { ColumnName, Facility, FactName } from "../../src/facility/facts.js";
import { eligibility } from "../../src/questions/eligibility/eligibility.js";
import type { FactCondition, ConditionValue } from "../../src/questions/decide/fact-condition.js";
import type { VerdictChange } from "../../src/questions/eligibility/what-if.js";
import { withTurn, type Turn } from "./completions.js";
import { assumedOf, isContradictory } from "./plain.js";
import { askedIn, facilityIn } from "./random-facility.js";

const WITHOUT_HURRY = 300_000;
const ENCODED = { from: "2023-04-01", to: "2026-12-31" };

const answerable = fc
  .tuple(facilityIn({ ...ENCODED, unknown: 4 }), askedIn(ENCODED))
  .filter(([facility, asOf]) => !isContradictory(facility, asOf));

/** Values that a change stands for: of a side of a day the day itself and one far from it. */
function valuesOf(told: FactCondition | null): Turn[] {
  if (told === null) return [undefined];
  if (Array.isArray(told)) return told.flatMap((one: ConditionValue) => valuesOf(one));
  if (typeof told !== "object") return [told as Turn];
  const { onOrBefore, after } = told as Exclude<ConditionValue, string | boolean>;
  if (onOrBefore !== undefined) return [civilDate(onOrBefore), civilDate("1920-01-01")];
  return [addDays(civilDate(after!), 1), civilDate("2000-01-01")];
}

/** The facilities and days that a change leads to. Another medium of today leaves what was assumed of 2024 as it was. */
function changed(
  facility: Facility,
  asOf: CivilDate,
  change: VerdictChange["change"],
): [Facility, CivilDate][] {
  const held: Facility = "method" in change ? { ...facility, ...assumedOf(facility) } : facility;
  return Object.entries(change).reduce<[Facility, CivilDate][]>(
    (accumulated, [name, told]) =>
      accumulated.flatMap(([one, day]) =>
        valuesOf(told).map((value): [Facility, CivilDate] =>
          (name as ColumnName) === "asOf"
            ? [one, value as CivilDate]
            : [withTurn(one, name as FactName, value), day],
        ),
      ),
    [[held, asOf]],
  );
}

test(
  "every change that is told leads to the verdict that is told, and that is another",
  () => {
    fc.assert(
      fc.property(answerable, ([facility, asOf]) => {
        for (const { question, verdict, whatIf } of Object.values(eligibility(facility, asOf).answers)) {
          for (const { change, verdict: told } of whatIf) {
            expect(told).not.toBe(verdict);
            for (const [other, day] of changed(facility, asOf, change)) {
              const answer = eligibility(other, day).answers[question];
              expect({ question, change, other, verdict: answer.verdict }).toEqual({
                question,
                change,
                other,
                verdict: told,
              });
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  },
  WITHOUT_HURRY,
);

test(
  "what the facility can do is told first, then what time does, then what nobody can change",
  () => {
    const order = ["facility", "time", "fixed"];
    fc.assert(
      fc.property(answerable, ([facility, asOf]) => {
        for (const { question, verdict, whatIf } of Object.values(eligibility(facility, asOf).answers)) {
          if (verdict === "undetermined" || question === "online") {
            expect(whatIf).toEqual([]);
            continue;
          }
          const singles = whatIf.filter(
            ({ who, change }) => !(who === "facility" && Object.keys(change).length > 1),
          );
          const places = singles.map(({ who }) => order.indexOf(who));
          expect(places).toEqual(places.toSorted((one, other) => one - other));
        }
      }),
      { numRuns: 200 },
    );
  },
  WITHOUT_HURRY,
);

/** The facts of a change, in whatever order they were changed. */
const inOrder = (change: [string, unknown][]): unknown[] =>
  change.toSorted(([one], [other]) => (one < other ? -1 : 1));

const BEST_FIRST: readonly string[] = ["allowed", "conditional", "unsettled", "not-allowed"];
const DATED = [
  "youngerHireOn",
  "youngerHireReportedOn",
  "planFrom",
  "planEndsOn",
  "firstOnlineClaimOn",
] as const;

test(
  "what the facility can do is still open to it on that day, and betters the verdict",
  () => {
    let acts = 0;
    fc.assert(
      fc.property(answerable, ([facility, asOf]) => {
        for (const { verdict, whatIf } of Object.values(eligibility(facility, asOf).answers)) {
          for (const { change, verdict: told } of whatIf.filter(({ who }) => who === "facility")) {
            acts++;
            const at = { facility, asOf, change };
            expect(BEST_FIRST.indexOf(told), JSON.stringify(at)).toBeLessThan(BEST_FIRST.indexOf(verdict));
            const { planFrom, planEndsOn } = facility;
            const known = (day: CivilDate | "unknown" | undefined) => (day === "unknown" ? undefined : day);
            const [begins, ends] = [known(planFrom), known(planEndsOn)];
            const lastDay = ends ?? (begins && lastPlanDay(begins));
            const planIsOver = lastDay !== undefined && lastDay < asOf;
            const touched = DATED.filter((name) => name in change && facility[name] !== undefined);
            // Only a plan that is over has a successor; no other day can be chosen again.
            expect({ ...at, touched }).toEqual({
              ...at,
              touched: planIsOver ? touched.filter((name) => name.startsWith("plan")) : [],
            });
            if (change.youngerHireReportedOn !== undefined) {
              expect(change.youngerHireReportedOn).toBe(asOf);
              expect(facility.youngerHireOn! <= asOf).toBe(true);
              if (asOf >= "2024-04-01") expect(facility.refiled).not.toBe(false);
            }
            if (change.refiled !== undefined && facility.youngerHireOn !== undefined)
              expect(facility.youngerHireOn > asOf).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
    expect(acts).toBeGreaterThan(50);
  },
  WITHOUT_HURRY,
);

test(
  "nothing is told twice",
  () => {
    fc.assert(
      fc.property(answerable, ([facility, asOf]) => {
        for (const { whatIf } of Object.values(eligibility(facility, asOf).answers)) {
          const told = whatIf.map((one) =>
            JSON.stringify({ ...one, change: inOrder(Object.entries(one.change)) }),
          );
          expect(told).toEqual([...new Set(told)]);
        }
      }),
      { numRuns: 500 },
    );
  },
  WITHOUT_HURRY,
);
