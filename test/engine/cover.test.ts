import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allOf, trimmed, wideBoxes, type Marks } from "../../src/engine/boxes.js";
import { coversOf, type Box, type Region } from "../../src/engine/cover.js";
import { grow, runOn } from "../../src/engine/grow.js";
import { open } from "../../src/engine/space.js";
import { isDay, isRange, within, type Value } from "../../src/engine/value.js";
import { anyJoiningDay, anyPayment, anyReader, mayBorrow, noLoan } from "./library.js";
import { completionsOf, factsOf, possible, rule, spaceOf, type MadeUpFacts } from "./random-rules.js";

const oneByOne = (...facts: string[]): string[][] => facts.map((fact) => [fact]);
/** As long as it takes to tell one value after the other. */
const length = (box: Box): number => Object.values(box).flat().length;

const agrees = (value: Value, seen: string | boolean): boolean =>
  isRange(value) ? isDay(seen) && within(value, seen) : value === seen;
const liesInBox = (box: Box, facts: MadeUpFacts): boolean =>
  Object.entries(box).every(([fact, values]) => values.some((value) => agrees(value, facts[fact]!)));
const liesInRegion = (region: Region, facts: MadeUpFacts): boolean =>
  region.every((boxes) => boxes.some((box) => liesInBox(box, facts)));

describe("a tree told in regions", () => {
  test("speaks only of what decides, as shortly as it can", () => {
    const leaves = grow(mayBorrow, [anyReader, noLoan, anyJoiningDay, anyPayment]);
    const covers = coversOf(leaves, oneByOne("paid", "reader", "loan", "joinedOn"), length);
    expect(covers).toEqual([
      { verdict: "refuse", regions: [[[{ reader: ["visitor"] }]]] },
      {
        verdict: "lend",
        regions: [
          [[{ reader: ["child"] }]],
          [[{ reader: ["adult"] }], [{ joinedOn: [{ from: null, to: "2020-03-31" }] }]],
          [[{ paid: [true] }], [{ reader: ["adult"] }]],
        ],
      },
      {
        verdict: "lend-for-a-fee",
        regions: [
          [
            [{ paid: [false] }],
            [{ reader: ["adult"] }],
            [{ joinedOn: ["never", { from: "2020-04-01", to: "2025-06-15" }] }],
          ],
        ],
      },
    ]);
  });

  test("is one region without a condition where the verdict is the same everywhere", () => {
    const leaves = grow<MadeUpFacts, never, { verdict: string }>(
      (asker) => ({ verdict: asker.is("lit", true) ? "yes" : "yes" }),
      [open("lit", [true, false])],
    );
    expect(coversOf(leaves, oneByOne("lit"), length)).toEqual([{ verdict: "yes", regions: [[]] }]);
  });

  test.each([
    { sets: oneByOne("colour", "lit", "since", "mark") },
    {
      sets: [
        ["mark", "since"],
        ["colour", "lit"],
      ],
    },
    { sets: [["colour", "lit", "since", "mark"]] },
  ])("holds of every state in a region of its verdict, and in none of another: $sets", ({ sets }) => {
    fc.assert(
      fc.property(rule, possible, (madeUp, all) => {
        const covers = coversOf(grow(madeUp, spaceOf(all)), sets, length);
        for (const one of completionsOf(all)) {
          const facts = factsOf(all, one);
          const own = covers.filter(({ regions }) => regions.some((region) => liesInRegion(region, facts)));
          expect(own.map(({ verdict }) => verdict)).toEqual([runOn(madeUp, facts).verdict]);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("boxes", () => {
  const DIMENSIONS = 3;
  const FULL: Marks = Array.from({ length: DIMENSIONS }, () => allOf(3));
  /** Every single place of a space of three by three by three. */
  const points: readonly Marks[] = [1, 2, 4].flatMap((x) =>
    [1, 2, 4].flatMap((y) => [1, 2, 4].map((z) => [x, y, z])),
  );
  const contains = (box: Marks, point: Marks): boolean =>
    point.every((bits, index) => (bits & box[index]!) !== 0);
  const ownAndOthers = fc
    .array(fc.constantFrom("own", "other", "free"), { minLength: 27, maxLength: 27 })
    .map((kinds) => ({
      own: points.filter((_, index) => kinds[index] === "own"),
      others: points.filter((_, index) => kinds[index] === "other"),
    }));

  test("have one bit for each place, of which there can be 31", () => {
    expect([allOf(0), allOf(1), allOf(3), allOf(31)]).toEqual([0, 1, 7, 2147483647]);
    expect(() => allOf(32)).toThrow("too many places for one dimension: 32");
  });

  test("cover all of their own and none of the others", () => {
    fc.assert(
      fc.property(ownAndOthers, ({ own, others }) => {
        const boxes = wideBoxes(own, others, FULL);
        expect(own.filter((point) => !boxes.some((box) => contains(box, point)))).toEqual([]);
        expect(others.filter((point) => boxes.some((box) => contains(box, point)))).toEqual([]);
      }),
    );
  });

  test("are none more than are needed", () => {
    fc.assert(
      fc.property(ownAndOthers, ({ own, others }) => {
        const boxes = wideBoxes(own, others, FULL);
        for (const box of boxes) {
          const rest = boxes.filter((other) => other !== box);
          expect(own.some((point) => !rest.some((other) => contains(other, point)))).toBe(true);
        }
      }),
    );
  });

  test("stay a cover, and cost no more, when they are trimmed", () => {
    const places = (box: Marks): number =>
      box.reduce((sum, bits) => sum + [1, 2, 4].filter((bit) => (bits & bit) !== 0).length, 0);
    fc.assert(
      fc.property(ownAndOthers, ({ own, others }) => {
        const boxes = wideBoxes(own, others, FULL);
        const narrow = trimmed(boxes, own, places);
        expect(own.filter((point) => !narrow.some((box) => contains(box, point)))).toEqual([]);
        expect(others.filter((point) => narrow.some((box) => contains(box, point)))).toEqual([]);
        const cost = (some: readonly Marks[]): number => some.reduce((sum, box) => sum + places(box), 0);
        expect(cost(narrow)).toBeLessThanOrEqual(cost(boxes));
      }),
    );
  });
});
