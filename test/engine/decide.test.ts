import { describe, expect, test } from "vitest";
import { branchesOf } from "../../src/engine/branches.js";
import { commonVerdict, missingFacts } from "../../src/engine/decide.js";
import { grow, type Leaf } from "../../src/engine/grow.js";
import type { Outcome, Rule } from "../../src/engine/rule.js";
import { known, open, type Space } from "../../src/engine/space.js";
import {
  anyJoiningDay,
  anyLoan,
  anyPayment,
  anyReader,
  everythingOpen,
  mayBorrow,
  noLoan,
  type LibraryFacts,
} from "./library.js";

const NAMES = ["reader", "joinedOn", "paid", "dueOn", "putOff"];
const adult = [known("reader", "adult")];
const child = [known("reader", "child")];
const founder = [known("joinedOn", "1999-01-01")];

const missingOver = (space: Space, order: readonly string[] = NAMES): string[] =>
  missingFacts(grow(mayBorrow, space), order);

describe("the verdict that all leaves share", () => {
  const ending = (...verdicts: string[]): Leaf<never, Outcome>[] =>
    verdicts.map((verdict) => ({ space: [], path: [], outcome: { verdict } }));

  test.each([
    { verdicts: ["lend"], common: "lend" },
    { verdicts: ["lend", "lend", "lend"], common: "lend" },
    { verdicts: ["lend", "refuse"], common: null },
    { verdicts: ["lend", "lend", "refuse"], common: null },
    { verdicts: [], common: null },
  ])("of $verdicts is $common", ({ verdicts, common }) => {
    expect(commonVerdict(ending(...verdicts))).toBe(common);
  });

  test("can be shared by leaves that end in different reasons", () => {
    const leaves = grow(mayBorrow, [adult, noLoan, anyJoiningDay, [known("paid", true)]]);
    expect(leaves.map(({ outcome }) => outcome.why)).toEqual(["founder", "paid"]);
    expect(commonVerdict(leaves)).toBe("lend");
  });
});

describe("the missing facts", () => {
  test.each<{ stated: string; space: Space; missing: string[] }>([
    {
      stated: "nothing is",
      space: everythingOpen,
      // On average over its answers, each leaves this many of the six leaves open: 7/3, 14/3, 5, 16/3, 11/2.
      missing: ["reader", "joinedOn", "paid", "dueOn", "putOff"],
    },
    {
      stated: "a visitor is, whom every rule refuses",
      space: [[known("reader", "visitor")], anyLoan, anyJoiningDay, anyPayment],
      missing: [],
    },
    {
      stated: "a child is, who pays nothing",
      space: [child, anyLoan, anyJoiningDay, anyPayment],
      missing: ["dueOn", "putOff"],
    },
    {
      stated: "an adult founder is, who pays nothing either",
      space: [adult, anyLoan, founder, anyPayment],
      missing: ["dueOn", "putOff"],
    },
    {
      stated: "an adult without a loan is",
      space: [adult, noLoan, anyJoiningDay, anyPayment],
      missing: ["joinedOn", "paid"],
    },
    {
      stated: "an adult without a loan is, who has paid: it no longer matters since when",
      space: [adult, noLoan, anyJoiningDay, [known("paid", true)]],
      missing: [],
    },
    {
      stated: "the reader has had the due day put off, so that it no longer matters",
      space: [
        child,
        anyLoan.filter(({ unknowns }) => unknowns["putOff"] === true),
        anyJoiningDay,
        anyPayment,
      ],
      missing: [],
    },
    {
      stated: "the book was due yesterday, so that only the putting off matters",
      space: [
        child,
        [
          { unknowns: { putOff: false }, seen: { loan: "overdue" } },
          { unknowns: { putOff: true }, seen: { loan: "running" } },
        ],
        anyJoiningDay,
        anyPayment,
      ],
      missing: ["putOff"],
    },
  ])("where $stated: $missing", ({ space, missing }) => {
    expect(missingOver(space)).toEqual(missing);
  });

  test("do not contain a fact that was asked on the way and changes nothing", () => {
    const sameOnBothFloors: Rule<{ floor: string; open: boolean }, never, Outcome> = (shelf) =>
      shelf.is("floor", "ground")
        ? { verdict: shelf.is("open", true) ? "lend" : "refuse" }
        : { verdict: shelf.is("open", true) ? "lend" : "refuse" };
    const leaves = grow(sameOnBothFloors, [open("floor", ["ground", "first"]), open("open", [true, false])]);
    expect(leaves.length).toBe(4);
    expect(missingFacts(leaves, ["floor", "open"])).toEqual(["open"]);
  });

  test("that settle equally much keep the order given", () => {
    const oneOfTwoKeys: Rule<{ left: boolean; right: boolean }, never, Outcome> = (door) =>
      door.is("left", true) === door.is("right", true) ? { verdict: "shut" } : { verdict: "open" };
    const leaves = grow(oneOfTwoKeys, [open("left", [true, false]), open("right", [true, false])]);
    expect(missingFacts(leaves, ["left", "right"])).toEqual(["left", "right"]);
    expect(missingFacts(leaves, ["right", "left"])).toEqual(["right", "left"]);
  });

  test("that settle more come first, whatever the order given", () => {
    expect(missingOver(everythingOpen, NAMES.toReversed())).toEqual([
      "reader",
      "joinedOn",
      "paid",
      "dueOn",
      "putOff",
    ]);
  });

  test("never name a derived fact, which nobody can state", () => {
    expect(missingOver(everythingOpen, ["loan", ...NAMES])).not.toContain("loan");
  });
});

describe("the branches", () => {
  const branchesOver = (space: Space) => {
    const leaves = grow<LibraryFacts, string, Outcome>(mayBorrow, space);
    return branchesOf(leaves, missingFacts(leaves, NAMES));
  };

  test("are told in the missing facts alone, without a fact that may be anything", () => {
    expect(branchesOver([adult, noLoan, anyJoiningDay, anyPayment])).toEqual([
      { if: { joinedOn: [{ from: null, to: "2020-03-31" }] }, verdict: "lend" },
      {
        if: { joinedOn: ["never", { from: "2020-04-01", to: "2025-06-15" }], paid: [true] },
        verdict: "lend",
      },
      {
        if: { joinedOn: ["never", { from: "2020-04-01", to: "2025-06-15" }], paid: [false] },
        verdict: "lend-for-a-fee",
      },
    ]);
  });

  test("name the facts behind a derived one", () => {
    expect(branchesOver([child, anyLoan, anyJoiningDay, anyPayment])).toEqual([
      { if: { dueOn: [{ from: null, to: "2025-06-14" }], putOff: [false] }, verdict: "refuse" },
      { if: { dueOn: ["none"], putOff: [false] }, verdict: "lend" },
      { if: { dueOn: [{ from: null, to: "2025-06-14" }], putOff: [true] }, verdict: "lend" },
      { if: { dueOn: [{ from: "2025-06-15", to: null }] }, verdict: "lend" },
    ]);
  });

  test("that differ in one fact only are told as one", () => {
    const weekend: Rule<{ weekday: string }, never, Outcome> = (door) => {
      if (door.is("weekday", "saturday")) return { verdict: "shut" };
      if (door.is("weekday", "monday")) return { verdict: "open" };
      return door.is("weekday", "sunday") ? { verdict: "shut" } : { verdict: "open" };
    };
    const leaves = grow(weekend, [open("weekday", ["monday", "friday", "saturday", "sunday"])]);
    expect(branchesOf(leaves, ["weekday"])).toEqual([
      { if: { weekday: ["saturday", "sunday"] }, verdict: "shut" },
      { if: { weekday: ["monday", "friday"] }, verdict: "open" },
    ]);
  });

  test("of a reader who may be anybody say of a visitor nothing but that", () => {
    expect(branchesOver([anyReader, noLoan, founder, anyPayment])).toEqual([
      { if: { reader: ["visitor"] }, verdict: "refuse" },
      { if: { reader: ["child", "adult"] }, verdict: "lend" },
    ]);
  });
});
