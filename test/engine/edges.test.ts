import { describe, expect, test } from "vitest";
import { branchesOf } from "../../src/engine/branches.js";
import { missingFacts } from "../../src/engine/decide.js";
import { pieces } from "../../src/engine/pieces.js";
import { grow } from "../../src/engine/grow.js";
import type { Outcome, Rule } from "../../src/engine/rule.js";
import {
  divide,
  groupShowing,
  isOneOf,
  known,
  open,
  overlapping,
  type Space,
} from "../../src/engine/space.js";
import { lastDayStanding } from "../../src/engine/timeline.js";
import { isDay, keyOf, type Value } from "../../src/engine/value.js";
import { anyJoiningDay, anyPayment, day, everythingOpen, mayBorrow, noLoan, TODAY } from "./library.js";
import { runOn } from "./run-on.js";

describe("the path to an outcome", () => {
  test("holds each question with its answer and the paragraphs that put it", () => {
    const [leaf] = grow(mayBorrow, [
      [known("reader", "adult")],
      noLoan,
      [known("joinedOn", "1999-01-01")],
      anyPayment,
    ]);

    expect(leaf!.path).toEqual([
      { fact: "reader", asked: { values: ["visitor"] }, answer: false, citations: ["§1"] },
      { fact: "loan", asked: { values: ["overdue"] }, answer: false, citations: ["§2", "§3"] },
      { fact: "reader", asked: { values: ["child"] }, answer: false, citations: ["§1"] },
      { fact: "joinedOn", asked: { onOrBefore: "2020-03-31" }, answer: true, citations: ["§4"] },
    ]);
  });

  const askingForCertainty: Rule<{ reader: string; paid: boolean }, string, Outcome> = (desk) => ({
    verdict: desk.certainly("paid", true) && desk.is("reader", "adult") ? "lend" : "refuse",
  });
  const adultWho = (...payments: boolean[]): Space => [[known("reader", "adult")], open("paid", payments)];

  test("holds a question of certainty like any other, with no paragraph where none put it", () => {
    expect(grow(askingForCertainty, adultWho(true))[0]!.path).toEqual([
      { fact: "paid", asked: { values: [true] }, answer: true, citations: [] },
      { fact: "reader", asked: { values: ["adult"] }, answer: true, citations: [] },
    ]);
  });

  test("has one end where a fact is not certain: that is never left open", () => {
    const leaves = grow(askingForCertainty, adultWho(true, false));

    expect(leaves.map(({ outcome }) => outcome.verdict)).toEqual(["refuse"]);
    expect(leaves[0]!.path.map(({ answer }) => answer)).toEqual([false]);
  });

  test.each([true, false])(
    "is certain of what was stated alone, whatever was answered before: %s",
    (first) => {
      const leaves = grow<{ paid: boolean }, string, Outcome>(
        (desk) => {
          const paid = desk.is("paid", first);
          return { verdict: desk.certainly("paid", true) ? "certain" : paid ? "first" : "other" };
        },
        [open("paid", [true, false])],
      );

      expect(leaves.map(({ outcome }) => outcome.verdict)).toEqual(["first", "other"]);
    },
  );

  test("holds the questions of a part of the rule like those of the rule itself", () => {
    const inParts: Rule<{ paid: boolean }, string, Outcome> = (desk) =>
      desk.under("§5").part("payment", (asked) => ({ verdict: asked.is("paid", true) ? "lend" : "refuse" }));
    const asked = { fact: "paid", asked: { values: [true] }, citations: ["§5"] };

    expect(grow(inParts, [anyPayment]).map(({ path, outcome }) => [outcome.verdict, path])).toEqual([
      ["lend", [{ ...asked, answer: true }]],
      ["refuse", [{ ...asked, answer: false }]],
    ]);
  });

  test("cannot begin with a fact that nobody provides, certain or not", () => {
    expect(() => grow(askingForCertainty, [[known("reader", "adult")]])).toThrow(
      "a rule asks for a fact that nobody provides: paid",
    );
  });
});

describe("a rule that is run plainly", () => {
  const rule: Rule<{ joinedOn: string; paid: boolean }, never, Outcome> = (desk) => {
    if (desk.certainly("paid", true)) return { verdict: "paid" };
    return { verdict: desk.onOrBefore("joinedOn", TODAY) ? "joined" : "neither" };
  };

  test.each([
    [{ joinedOn: "2025-06-15", paid: true }, "paid"],
    [{ joinedOn: "2025-06-15", paid: false }, "joined"],
    [{ joinedOn: "2025-06-16", paid: false }, "neither"],
    [{ paid: false }, "neither"],
    [{ joinedOn: "none", paid: false }, "neither"],
  ])("of %o it says %s", (facts, verdict) => {
    expect(runOn(rule, facts as { joinedOn: string; paid: boolean }).verdict).toBe(verdict);
  });
});

describe("a group in which nothing is possible", () => {
  test("shows no fact, and leaves the others their places", () => {
    expect(groupShowing([[], [known("paid", true)]], "paid")).toBe(1);
    expect(groupShowing([[], [known("paid", true)]], "due")).toBe(-1);
  });

  test("hides no missing fact", () => {
    const leaves = grow<{ paid: boolean }, never, Outcome>(
      (desk) => ({ verdict: desk.is("paid", true) ? "lend" : "refuse" }),
      [[], open("paid", [true, false])],
    );

    expect(missingFacts(leaves, ["paid"])).toEqual(["paid"]);
  });
});

test("a case that lacks the fact asked for is a fault of whoever made it", () => {
  expect(() => divide([known("paid", true), known("reader", "adult")], "paid", isOneOf([true]))).toThrow(
    "a rule asks for a fact that nobody provides: paid",
  );
});

test("the most decisive of the missing facts comes first, in whatever order they are named", () => {
  const leaves = grow(mayBorrow, everythingOpen);

  expect(missingFacts(leaves, ["putOff", "dueOn", "paid", "joinedOn", "reader"])).toEqual([
    "reader",
    "joinedOn",
    "paid",
    "dueOn",
    "putOff",
  ]);
});

test("a fact does not matter where only what the rules see of another, unknown one tells the verdicts apart", () => {
  const lent = (loan: string) => ({
    unknowns: { dueOn: { from: day("2025-06-01"), to: day("2025-06-30") } },
    seen: { reader: "adult", loan },
  });
  const byLoanAlone: Rule<{ paid: boolean; loan: string }, never, Outcome> = (desk) =>
    desk.is("paid", true)
      ? { verdict: desk.is("loan", "overdue") ? "refuse" : "lend" }
      : { verdict: desk.is("loan", "overdue") ? "refuse" : "lend" };
  const leaves = grow(byLoanAlone, [open("paid", [true, false]), [lent("running"), lent("overdue")]]);

  expect(leaves).toHaveLength(4);
  expect(missingFacts(leaves, ["paid", "dueOn"])).toEqual(["dueOn"]);
});

test.each([[["paid", "reader"]], [["reader", "paid"]]] as const)(
  "a fact does not matter that is asked for in vain, in whatever order they stand: %j",
  (order) => {
    const asksInVain: Rule<{ paid: boolean; reader: string }, never, Outcome> = (desk) =>
      desk.is("paid", true)
        ? { verdict: desk.is("reader", "adult") ? "lend" : "refuse" }
        : { verdict: desk.is("reader", "adult") ? "lend" : "refuse" };
    const groups = { paid: open("paid", [true, false]), reader: open("reader", ["adult", "child"]) };
    const leaves = grow(
      asksInVain,
      order.map((fact) => groups[fact]),
    );

    expect(leaves).toHaveLength(4);
    expect(missingFacts(leaves, ["paid", "reader"])).toEqual(["reader"]);
  },
);

test("of a group in which one fact decides, the others are not missing", () => {
  const lent = (from: string, loan: string) => ({
    unknowns: { dueOn: { from: day(from), to: day(from) }, floor: "ground" },
    seen: { loan },
  });
  const byLoan: Rule<{ loan: string }, never, Outcome> = (desk) => ({
    verdict: desk.is("loan", "overdue") ? "refuse" : "lend",
  });
  const leaves = grow(byLoan, [[lent("2025-05-01", "overdue"), lent("2025-07-01", "running")]]);

  expect(missingFacts(leaves, ["dueOn", "floor"])).toEqual(["dueOn"]);
});

test("where the rules see two unknown days in either order, each of them may be what is missing", () => {
  const either = [
    open("boughtOn", [{ from: day("2025-06-01"), to: day("2025-06-30") }]),
    open("soldOn", [{ from: day("2025-06-01"), to: day("2025-06-30") }]),
  ];
  const leaves = ["lend", "refuse"].map((verdict) => ({ space: either, path: [], outcome: { verdict } }));

  expect(missingFacts(leaves, ["boughtOn", "soldOn"])).toEqual(["boughtOn", "soldOn"]);
});

test("only what begins with a digit is a day", () => {
  expect(["2024-04-01", "0", "9999-12-31"].map(isDay)).toEqual([true, true, true]);
  expect(["none", "form-1", "", "-", "/", ":", true].filter(isDay)).toEqual([]);
});

test("no two values have the same key", () => {
  const values: Value[] = [
    "none",
    true,
    false,
    { from: null, to: null },
    { from: null, to: day("2024-04-01") },
    { from: day("2024-04-01"), to: null },
    { from: day("2024-04-02"), to: null },
    { from: null, to: day("2024-04-02") },
    { from: day("2024-04-01"), to: day("2024-04-02") },
  ];

  expect(new Set(values.map(keyOf)).size).toBe(values.length);
});

describe("runs of days in pieces", () => {
  test("begin where the earliest begins: with no day where one of them has no beginning", () => {
    expect(
      pieces([
        { from: day("2024-04-01"), to: day("2024-09-30") },
        { from: null, to: day("2024-03-31") },
        { from: day("2024-10-01"), to: null },
      ]),
    ).toEqual([
      { from: null, to: day("2024-03-31") },
      { from: day("2024-04-01"), to: day("2024-09-30") },
      { from: day("2024-10-01"), to: null },
    ]);
  });

  test("end where each of them ends, the open end last, in whatever order they come", () => {
    const neverEnding = { from: null, to: null };
    const ended = { from: null, to: day("2024-03-31") };
    const cut = [ended, { from: day("2024-04-01"), to: null }];
    expect(pieces([neverEnding, ended])).toEqual(cut);
    expect(pieces([ended, neverEnding])).toEqual(cut);
  });
});

describe("two spaces", () => {
  const readers = (...some: string[]) => open("reader", some);

  test.each<{ how: string; one: Space; other: Space; overlap: boolean }>([
    {
      how: "have a state in common where one case of each group is in both",
      one: [readers("child", "adult"), open("paid", [true])],
      other: [readers("adult", "visitor"), open("paid", [true, false])],
      overlap: true,
    },
    {
      how: "have none where they are apart in one group",
      one: [readers("child", "adult"), open("paid", [true])],
      other: [readers("adult", "visitor"), open("paid", [false])],
      overlap: false,
    },
    {
      how: "have one where their runs of days share a day",
      one: [open("joinedOn", [{ from: null, to: day("2020-03-31") }])],
      other: [open("joinedOn", ["never", { from: day("2020-03-31"), to: null }])],
      overlap: true,
    },
    {
      how: "have none where one run begins after the other",
      one: [open("joinedOn", [{ from: null, to: day("2020-03-31") }])],
      other: [open("joinedOn", ["never", { from: day("2020-04-01"), to: null }])],
      overlap: false,
    },
  ])("$how", ({ one, other, overlap }) => {
    expect(overlapping(one, other)).toBe(overlap);
    expect(overlapping(other, one)).toBe(overlap);
  });
});

describe("branches", () => {
  const goodOrNot: Rule<{ state: string }, never, Outcome> = (shelf) => ({
    verdict: shelf.is("state", "good") ? "lend" : "refuse",
  });
  const bought = (from: string, to: string, sold: string, state: string, floor: string) => ({
    unknowns: {
      boughtOn: { from: day(from), to: day(to) },
      soldOn: { from: day(sold), to: day(sold) },
      floor,
    },
    seen: { state },
  });

  test("that lie within another of the same verdict are not told", () => {
    const leaves = grow(goodOrNot, [
      [
        bought("2024-01-01", "2024-01-31", "2024-05-01", "good", "ground"),
        {
          unknowns: {
            boughtOn: { from: day("2024-01-01"), to: day("2024-02-29") },
            soldOn: { from: day("2024-05-01"), to: day("2024-05-02") },
            floor: "first",
          },
          seen: { state: "good" },
        },
        bought("2024-03-01", "2024-03-31", "2024-05-03", "torn", "ground"),
      ],
    ]);

    expect(branchesOf(leaves, ["boughtOn", "soldOn"])).toEqual([
      {
        if: {
          boughtOn: [
            { from: day("2024-01-01"), to: day("2024-01-31") },
            { from: day("2024-02-01"), to: day("2024-02-29") },
          ],
          soldOn: [
            { from: day("2024-05-01"), to: day("2024-05-01") },
            { from: day("2024-05-02"), to: day("2024-05-02") },
          ],
        },
        verdict: "lend",
      },
      {
        if: {
          boughtOn: [{ from: day("2024-03-01"), to: day("2024-03-31") }],
          soldOn: [{ from: day("2024-05-03"), to: day("2024-05-03") }],
        },
        verdict: "refuse",
      },
    ]);
  });

  test("are merged until none differ in one fact alone, also those that others had to be merged for", () => {
    const byDay: Rule<{ reader: string; hour: string }, never, Outcome> = (desk) => {
      if (desk.is("reader", "visitor") || desk.is("hour", "night")) return { verdict: "refuse" };
      if (desk.is("hour", "noon")) return { verdict: "lend" };
      return { verdict: desk.is("reader", "adult") ? "lend" : "lend" };
    };
    const leaves = grow(byDay, [
      open("reader", ["adult", "child", "visitor"]),
      open("hour", ["morning", "noon", "night"]),
    ]);

    expect(leaves).toHaveLength(5);
    expect(branchesOf(leaves, ["reader", "hour"])).toEqual([
      { if: { reader: ["visitor"] }, verdict: "refuse" },
      { if: { reader: ["adult", "child"], hour: ["night"] }, verdict: "refuse" },
      { if: { reader: ["adult", "child"], hour: ["morning", "noon"] }, verdict: "lend" },
    ]);
  });

  test("of no leaves are none, and no fact is missing", () => {
    expect(branchesOf([], ["paid"])).toEqual([]);
    expect(missingFacts([], ["paid"])).toEqual([]);
  });

  test("of another verdict are told, though they lie within", () => {
    const leaves = [
      { space: [open("paid", [true])], path: [], outcome: { verdict: "lend" } },
      { space: [open("paid", [true, false])], path: [], outcome: { verdict: "refuse" } },
    ];

    expect(branchesOf(leaves, ["paid"])).toEqual([
      { if: { paid: [true] }, verdict: "lend" },
      { if: {}, verdict: "refuse" },
    ]);
  });

  test("tell apart as many values as there are, of any number of facts", () => {
    const words = Array.from({ length: 40 }, (_, index) => `word ${index}`);
    const exceptLast: Rule<{ first: string; second: string }, never, Outcome> = (asker) => ({
      verdict: asker.is("first", "word 39") && asker.is("second", "word 39") ? "refuse" : "lend",
    });
    const leaves = grow(exceptLast, [open("first", words), open("second", words)]);

    expect(branchesOf(leaves, ["first", "second"])).toEqual([
      { if: { first: ["word 39"], second: ["word 39"] }, verdict: "refuse" },
      { if: { first: ["word 39"], second: words.slice(0, -1) }, verdict: "lend" },
      { if: { first: words.slice(0, -1) }, verdict: "lend" },
    ]);
  });

  test("speak of no fact but the missing ones", () => {
    const leaves = grow(mayBorrow, [[known("reader", "adult")], noLoan, anyJoiningDay, anyPayment]);

    expect(branchesOf(leaves, ["paid"]).map((branch) => branch.if)).toEqual([{}, { paid: [false] }]);
  });
});

test("what does not stand on the day has no last day, whatever comes after", () => {
  expect(lastDayStanding(day("2025-01-15"), [day("2025-02-01")], () => "none")).toBeNull();
});
