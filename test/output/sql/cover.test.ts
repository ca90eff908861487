import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coversOf, type Box, type Cover } from "../../../src/output/sql/cover.js";
import { grow } from "../../../src/engine/grow.js";
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
import { open } from "../../../src/engine/space.js";
import { runOn } from "../../engine/run-on.js";

const RUNS = { numRuns: 300 };

const cost = (box: Box): number => JSON.stringify(box).length;

/** Ways to part the made-up facts into sets. */
const sets = fc.constantFrom(
  [["mark"], ["colour"], ["lit"], ["since"]],
  [
    ["since", "colour"],
    ["lit", "mark"],
  ],
  [["lit"], ["mark", "since", "colour"]],
  [["mark", "colour", "lit", "since"]],
);

const liesInBox = (box: Box, state: MadeUpFacts): boolean =>
  Object.entries(box).every(([fact, values]) =>
    values.some((value) =>
      isRange(value) ? isDay(state[fact]!) && within(value, state[fact]) : value === state[fact],
    ),
  );

const verdictsOn = (covers: readonly Cover<string>[], state: MadeUpFacts): string[] =>
  covers
    .filter(({ regions }) =>
      regions.some((region) => region.every((boxes) => boxes.some((box) => liesInBox(box, state)))),
    )
    .map(({ verdict }) => verdict);

describe("the cover of a tree", () => {
  test("holds every state under its own verdict and under no other, whatever the rule and the sets", () => {
    fc.assert(
      fc.property(rule, possible, sets, (madeUp, all, parted) => {
        const covers = coversOf(grow(madeUp, spaceOf(all)), parted, cost);
        for (const one of completionsOf(all)) {
          const state = factsOf(all, one);
          expect(verdictsOn(covers, state)).toEqual([runOn(madeUp, state).verdict]);
        }
      }),
      RUNS,
    );
  });

  test("leaves out what makes no difference, and tells runs of days that adjoin as one", () => {
    const space = [anyReader, open("loan", ["none", "running", "overdue"]), anyJoiningDay, anyPayment];
    const covers = coversOf(grow(mayBorrow, space), [["paid"], ["joinedOn"], ["loan"], ["reader"]], cost);
    const refused = covers.find(({ verdict }) => verdict === "refuse")!;
    expect(refused.regions).toHaveLength(2);
    expect(refused.regions).toContainEqual([[{ reader: ["visitor"] }]]);
    expect(refused.regions).toContainEqual([[{ loan: ["overdue"] }]]);
    const forAFee = covers.find(({ verdict }) => verdict === "lend-for-a-fee")!;
    expect(forAFee.regions).toEqual([
      [
        [{ paid: [false] }],
        [{ joinedOn: ["never", { from: "2020-04-01", to: "2025-06-15" }] }],
        [{ loan: ["none", "running"] }],
        [{ reader: ["adult"] }],
      ],
    ]);
  });
});

describe("what a cover costs to tell", () => {
  const costOf = (covers: readonly Cover<string>[]): number =>
    covers
      .flatMap(({ regions }) => regions.flat(2))
      .map(cost)
      .reduce((sum, one) => sum + one, 0);

  /** How many of some hundred made-up rules are told more shortly where that counts; none may be told at greater length. */
  function toldMoreShortly(parted: readonly (readonly string[])[]): number {
    let shorter = 0;
    fc.assert(
      fc.property(rule, possible, (madeUp, all) => {
        const leaves = grow(madeUp, spaceOf(all));
        const [counted, free] = [cost, () => 0].map((one) => costOf(coversOf(leaves, parted, one)));
        expect(counted).toBeLessThanOrEqual(free!);
        if (counted! < free!) shorter += 1;
      }),
      RUNS,
    );
    return shorter;
  }

  test("is less where it counts, with each fact for itself", () => {
    expect(toldMoreShortly([["mark"], ["colour"], ["lit"], ["since"]])).toBeGreaterThan(0);
  });

  test("is less where it counts, with all facts together", () => {
    expect(toldMoreShortly([["mark", "colour", "lit", "since"]])).toBeGreaterThan(0);
  });
});

describe("a set of facts", () => {
  type Asked = { readonly reader: string; readonly joinedOn: CivilDate | "never"; readonly loan: string };
  /** Adults borrow if they joined by the end of March 2020, children if they did after, by the end of March 2022. */
  const byYears: Rule<Asked, never, Outcome> = (desk) => {
    const early = desk.onOrBefore("joinedOn", day("2020-03-31"));
    const lends = early
      ? desk.is("reader", "adult")
      : desk.onOrBefore("joinedOn", day("2022-03-31")) && desk.is("reader", "child");
    return { verdict: lends ? "lend" : "refuse" };
  };
  const leaves = grow(byYears, [
    open("reader", ["adult", "child"]),
    open("joinedOn", [{ from: null, to: null }]),
    open("loan", ["none", "running"]),
  ]);

  test("speaks of no fact that makes no difference, and tells runs of days that adjoin as one", () => {
    const covers = coversOf(leaves, [["loan", "reader", "joinedOn"]], cost);

    expect(covers).toHaveLength(2);
    expect(covers.find(({ verdict }) => verdict === "lend")!.regions.flat()).toEqual([
      [
        { reader: ["adult"], joinedOn: [{ from: null, to: "2020-03-31" }] },
        { reader: ["child"], joinedOn: [{ from: "2020-04-01", to: "2022-03-31" }] },
      ],
    ]);
    expect(covers.find(({ verdict }) => verdict === "refuse")!.regions.flat()).toEqual([
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
  expect(coversOf([], [["reader"]], cost)).toEqual([]);
});

describe("a cover is refused", () => {
  const leaves = grow(mayBorrow, [anyReader, open("loan", ["none"]), anyJoiningDay, anyPayment]);

  test("where a fact is in no set, since its conditions would be lost", () => {
    expect(() => coversOf(leaves, [["reader", "loan", "joinedOn"]], cost)).toThrow("paid");
  });

  test("where facts of one group are in several sets, since they limit one another", () => {
    const space = [[{ unknowns: {}, seen: { left: true, right: true } }]];
    expect(() =>
      coversOf([{ space, path: [], outcome: { verdict: "yes" } }], [["left"], ["right"]], cost),
    ).toThrow("left, right");
  });
});
