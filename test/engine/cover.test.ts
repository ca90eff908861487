import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allOf, wideBoxes } from "../../src/engine/boxes.js";
import { coversOf, type Box, type Cover } from "../../src/engine/cover.js";
import { grow } from "../../src/engine/grow.js";
import { isDay, isRange, within } from "../../src/engine/value.js";
import { anyJoiningDay, anyPayment, anyReader, mayBorrow } from "./library.js";
import { completionsOf, factsOf, possible, rule, spaceOf, type MadeUpFacts } from "./random-rules.js";
import { open } from "../../src/engine/space.js";
import { runOn } from "../../src/engine/grow.js";

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

describe("wide boxes", () => {
  const marks = fc.array(fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 })), {
    maxLength: 6,
  });
  const meet = (one: readonly number[], other: readonly number[]): boolean =>
    one.every((bits, index) => (bits & other[index]!) !== 0);

  test("cover all that they must, and nothing that they must not", () => {
    fc.assert(
      fc.property(marks, marks, (wanted, others) => {
        const own = wanted.filter((one) => !others.some((other) => meet(one, other)));
        const boxes = wideBoxes(own, others, [7, 7]);
        for (const one of own) {
          expect(boxes.some((box) => one.every((bits, index) => (bits & ~box[index]!) === 0))).toBe(true);
        }
        expect(boxes.some((box) => others.some((other) => meet(box, other)))).toBe(false);
      }),
      RUNS,
    );
  });

  test("take no more places than a number has bits", () => {
    expect(allOf(31)).toBe(2 ** 31 - 1);
    expect(() => allOf(32)).toThrow(RangeError);
  });
});
