import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coversOf, type Box } from "../../../src/output/sql/cover.js";
import { grow, type Leaf } from "../../../src/engine/grow.js";
import { isDay, isRange, within } from "../../../src/engine/value.js";
import type { CivilDate } from "../../../src/calendar/civil-date.js";
import type { Outcome, Rule } from "../../../src/engine/rule.js";
import { anyJoiningDay, anyPayment, anyReader, day, mayBorrow } from "../../engine/library.js";
import {
  completionsOf,
  factsOf,
  possible,
  rule,
  spaceOf,
  type MadeUpFacts,
} from "../../engine/random-rules.js";
import { open, type Space } from "../../../src/engine/space.js";
import { runOn } from "../../engine/run-on.js";

const RUNS = { numRuns: 300 };

const cost = (box: Box): number => JSON.stringify(box).length;

type Covers = ReturnType<typeof coversOf>;

const labelled = (leaves: readonly Leaf<unknown, Outcome>[]): { space: Space; label: string }[] =>
  leaves.map(({ space, outcome }) => ({ space, label: outcome.verdict }));

const liesInBox = (box: Box, state: MadeUpFacts): boolean =>
  Object.entries(box).every(([fact, values]) =>
    values.some((value) =>
      isRange(value) ? isDay(state[fact]!) && within(value, state[fact]) : value === state[fact],
    ),
  );

const labelsOn = (covers: Covers, state: MadeUpFacts): string[] =>
  [...covers].flatMap(([label, regions]) =>
    regions.some((region) => region.every((boxes) => boxes.some((box) => liesInBox(box, state))))
      ? [label]
      : [],
  );

describe("the cover of a tree", () => {
  test("holds every state under its own label and under no other, whatever the rule", () => {
    fc.assert(
      fc.property(rule, possible, (madeUp, all) => {
        const covers = coversOf(labelled(grow(madeUp, spaceOf(all))), cost);
        for (const one of completionsOf(all)) {
          const state = factsOf(all, one);
          expect(labelsOn(covers, state)).toEqual([runOn(madeUp, state).verdict]);
        }
      }),
      RUNS,
    );
  });

  test("leaves out what makes no difference, and tells runs of days that adjoin as one", () => {
    const space = [anyReader, open("loan", ["none", "running", "overdue"]), anyJoiningDay, anyPayment];
    const covers = coversOf(labelled(grow(mayBorrow, space)), cost);
    const refused = covers.get("refuse")!;
    expect(refused).toHaveLength(2);
    expect(refused).toContainEqual([[{ reader: ["visitor"] }]]);
    expect(refused).toContainEqual([[{ loan: ["overdue"] }]]);
    expect(covers.get("lend-for-a-fee")).toEqual([
      [
        [{ reader: ["adult"] }],
        [{ loan: ["none", "running"] }],
        [{ joinedOn: ["never", { from: "2020-04-01", to: "2025-06-15" }] }],
        [{ paid: [false] }],
      ],
    ]);
  });
});

describe("what a cover costs to tell", () => {
  const costOf = (covers: Covers): number =>
    [...covers.values()]
      .flat(3)
      .map(cost)
      .reduce((sum, one) => sum + one, 0);

  test("is less where it counts, in some of the rules at least, and greater in none", () => {
    let shorter = 0;
    fc.assert(
      fc.property(rule, possible, (madeUp, all) => {
        const leaves = labelled(grow(madeUp, spaceOf(all)));
        const [counted, free] = [cost, () => 0].map((one) => costOf(coversOf(leaves, one)));
        expect(counted).toBeLessThanOrEqual(free!);
        if (counted! < free!) shorter += 1;
      }),
      RUNS,
    );
    expect(shorter).toBeGreaterThan(0);
  });
});

describe("a group of facts that depend on one another", () => {
  type Asked = { readonly reader: string; readonly joinedOn: CivilDate | "never"; readonly loan: string };
  /** Adults borrow if they joined by the end of March 2020, children if they did after, by the end of March 2022. */
  const byYears: Rule<Asked, never, Outcome> = (desk) => {
    const early = desk.onOrBefore("joinedOn", day("2020-03-31"));
    const lends = early
      ? desk.is("reader", "adult")
      : desk.onOrBefore("joinedOn", day("2022-03-31")) && desk.is("reader", "child");
    return { verdict: lends ? "lend" : "refuse" };
  };
  const readers = (["adult", "child"] as const).map((reader) => {
    const seen = { reader, joinedOn: { from: null, to: null } };
    return { unknowns: seen, seen };
  });
  const leaves = labelled(grow(byYears, [readers, open("loan", ["none", "running"])]));

  test("speaks of no fact that makes no difference, and tells runs of days that adjoin as one", () => {
    const covers = coversOf(leaves, cost);

    expect(covers.size).toBe(2);
    expect(covers.get("lend")!.flat()).toEqual([
      [
        { reader: ["adult"], joinedOn: [{ from: null, to: "2020-03-31" }] },
        { reader: ["child"], joinedOn: [{ from: "2020-04-01", to: "2022-03-31" }] },
      ],
    ]);
    expect(covers.get("refuse")!.flat()).toEqual([
      [
        {
          reader: ["child"],
          joinedOn: [
            { from: null, to: "2020-03-31" },
            { from: "2022-04-01", to: null },
          ],
        },
        { reader: ["adult"], joinedOn: [{ from: "2020-04-01", to: null }] },
      ],
    ]);
  });
});

test("of a rule with no leaf there is nothing to tell", () => {
  expect(coversOf([], cost).size).toBe(0);
});
