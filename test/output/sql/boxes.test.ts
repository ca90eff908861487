import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allOf, trimmed, wideBoxes, type Marks } from "../../../src/output/sql/boxes.js";

const contains = (box: Marks, one: Marks): boolean => one.every((bits, index) => (bits & ~box[index]!) === 0);
const meet = (one: Marks, other: Marks): boolean => one.every((bits, index) => (bits & other[index]!) !== 0);

const places = (bits: number): number[] => [1, 2, 4].filter((bit) => (bits & bit) !== 0);
const size = (box: Marks): number => box.reduce((sum, bits) => sum + places(bits).length, 0);

const FULL = [7, 7, 7];
const box = fc.tuple(...FULL.map((full) => fc.integer({ min: 1, max: full })));
const boxes = fc.array(box, { minLength: 1, maxLength: 7 });

/** Boxes to cover, and others that meet none of them. */
const parted = fc
  .tuple(boxes, boxes)
  .map(([wanted, others]) => ({
    own: wanted.filter((one) => !others.some((other) => meet(one, other))),
    others,
  }))
  .filter(({ own }) => own.length > 0);

describe("wide boxes", () => {
  test.each<{ what: string; own: Marks[]; others: Marks[]; full: Marks; wide: Marks[] }>([
    { what: "take all where nothing is in the way", own: [[1, 2]], others: [], full: [7, 7], wide: [[7, 7]] },
    {
      what: "widen the first dimension before the second",
      own: [[1, 1]],
      others: [[2, 2]],
      full: [3, 3],
      wide: [[3, 1]],
    },
    { what: "take the places that are free", own: [[1]], others: [[4]], full: [7], wide: [[3]] },
    {
      what: "take the whole of a later dimension before a part of an earlier one",
      own: [[1, 1]],
      others: [
        [4, 1],
        [2, 2],
      ],
      full: [7, 3],
      wide: [[1, 3]],
    },
    {
      what: "are as many as what they keep clear of makes necessary",
      own: [
        [1, 1],
        [2, 2],
      ],
      others: [
        [1, 2],
        [2, 1],
      ],
      full: [3, 3],
      wide: [
        [1, 1],
        [2, 2],
      ],
    },
    {
      what: "come in the order of what they cover, of which the same again changes nothing",
      own: [
        [1, 2],
        [2, 1],
        [1, 2],
      ],
      others: [[1, 5]],
      full: [3, 7],
      wide: [
        [3, 2],
        [2, 7],
      ],
    },
    {
      what: "go without the one that covers least",
      own: [
        [4, 2, 6],
        [5, 4, 3],
        [1, 6, 4],
        [1, 2, 7],
        [3, 4, 2],
      ],
      others: [[2, 3, 1]],
      full: [7, 7, 7],
      wide: [
        [7, 7, 6],
        [5, 7, 7],
      ],
    },
    {
      what: "go without the one that covers least, wherever it stands",
      own: [
        [2, 2, 2],
        [1, 2, 1],
        [2, 1, 1],
        [2, 2, 3],
        [2, 3, 3],
      ],
      others: [[1, 1, 2]],
      full: [3, 3, 3],
      wide: [
        [3, 2, 3],
        [2, 3, 3],
      ],
    },
  ])("$what", ({ own, others, full, wide }) => {
    expect(wideBoxes(own, others, full)).toEqual(wide);
  });

  test("cover all that they must and nothing that they must not; each is needed, and none could be wider", () => {
    fc.assert(
      fc.property(parted, ({ own, others }) => {
        const wide = wideBoxes(own, others, FULL);
        expect(own.every((covered) => wide.some((one) => contains(one, covered)))).toBe(true);
        expect(wide.some((one) => others.some((other) => meet(one, other)))).toBe(false);
        for (const one of wide) {
          const rest = wide.filter((other) => other !== one);
          expect(own.every((covered) => rest.some((other) => contains(other, covered)))).toBe(false);
          FULL.forEach((full, index) => {
            for (const bit of places(full & ~one[index]!)) {
              const wider = one.map((bits, place) => (place === index ? bits | bit : bits));
              expect(others.some((other) => meet(wider, other))).toBe(true);
            }
          });
        }
      }),
    );
  });

  test("take no more places than a number has bits", () => {
    expect(allOf(31)).toBe(2 ** 31 - 1);
    expect(() => allOf(32)).toThrow(new RangeError("too many places for one dimension: 32"));
  });
});

describe("trimmed boxes", () => {
  test.each<{ what: string; wide: Marks[]; own: Marks[]; cost: (box: Marks) => number; left: Marks[] }>([
    {
      what: "lose the places that cover nothing, where that is cheaper",
      wide: [[7, 7]],
      own: [
        [1, 2],
        [4, 2],
      ],
      cost: size,
      left: [[5, 2]],
    },
    {
      what: "stay wide where that costs as little",
      wide: [[7, 7]],
      own: [[1, 2]],
      cost: () => 1,
      left: [[7, 7]],
    },
    {
      what: "stay wide where that costs less",
      wide: [[7, 3]],
      own: [[1, 2]],
      cost: (one) => (one[0] === 7 ? 0 : 1),
      left: [[7, 3]],
    },
    {
      what: "are gone where another covers all of theirs",
      wide: [[1], [3]],
      own: [[1], [2]],
      cost: size,
      left: [[3]],
    },
    { what: "leave the last place that covers something", wide: [[4]], own: [[4]], cost: size, left: [[4]] },
    {
      what: "lose what another covers",
      wide: [[3], [6]],
      own: [[1], [2], [4]],
      cost: size,
      left: [[1], [6]],
    },
  ])("$what", ({ wide, own, cost, left }) => {
    expect(trimmed(wide, own, cost)).toEqual(left);
  });

  test("cover all that they must, with no box and no place that they could do without", () => {
    fc.assert(
      fc.property(parted, ({ own, others }) => {
        const left = trimmed(wideBoxes(own, others, FULL), own, size);
        const isCovered = (some: readonly Marks[]): boolean =>
          own.every((one) => some.some((other) => contains(other, one)));
        expect(isCovered(left)).toBe(true);
        for (const one of left) {
          const rest = left.filter((other) => other !== one);
          expect(isCovered(rest)).toBe(false);
          one.forEach((had, index) => {
            for (const bit of places(had)) {
              const narrower = one.map((bits, place) => (place === index ? bits & ~bit : bits));
              expect(isCovered([...rest, narrower])).toBe(false);
            }
          });
        }
      }),
    );
  });
});
