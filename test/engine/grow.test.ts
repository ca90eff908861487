import { describe, expect, test } from "vitest";
import { grow } from "../../src/engine/grow.js";
import { known } from "../../src/engine/space.js";
import {
  anyJoiningDay,
  anyLoan,
  anyPayment,
  anyReader,
  day,
  everythingOpen,
  mayBorrow,
  noLoan,
  type LibraryFacts,
} from "./library.js";
import { runOn } from "./run-on.js";

const reasonsOf = (space: Parameters<typeof grow>[1]): string[] =>
  grow(mayBorrow, space).map(({ outcome }) => outcome.why);

describe("a tree grown from a rule", () => {
  test("has one leaf for each path, those that answer yes first", () => {
    expect(reasonsOf(everythingOpen)).toEqual([
      "visitors read here",
      "overdue",
      "child",
      "founder",
      "paid",
      "fee due",
    ]);
  });

  test("asks the same of a space whose groups stand in another order", () => {
    expect(reasonsOf(everythingOpen.toReversed())).toEqual(reasonsOf(everythingOpen));
  });

  test.each([
    {
      stated: "all of it",
      space: [[known("reader", "adult")], noLoan, [known("joinedOn", "2020-04-01")], [known("paid", true)]],
      reasons: ["paid"],
    },
    {
      stated: "that the reader is a visitor",
      space: [[known("reader", "visitor")], anyLoan, anyJoiningDay, anyPayment],
      reasons: ["visitors read here"],
    },
    {
      stated: "that the reader is a child",
      space: [[known("reader", "child")], anyLoan, anyJoiningDay, anyPayment],
      reasons: ["overdue", "child"],
    },
    {
      stated: "that there is no loan and no fee was paid",
      space: [anyReader, noLoan, anyJoiningDay, [known("paid", false)]],
      reasons: ["visitors read here", "child", "founder", "fee due"],
    },
    {
      stated: "an adult without a loan who never joined",
      space: [[known("reader", "adult")], noLoan, [known("joinedOn", "never")], anyPayment],
      reasons: ["paid", "fee due"],
    },
  ])("keeps only the open paths once it is stated: $stated", ({ space, reasons }) => {
    expect(reasonsOf(space)).toEqual(reasons);
  });

  test("asks each open question once on a path: what an earlier answer implies does not branch", () => {
    const leaf = grow(mayBorrow, everythingOpen).find(({ outcome }) => outcome.why === "fee due")!;
    expect(leaf.path).toEqual([
      { fact: "reader", asked: { values: ["visitor"] }, answer: false, citations: ["§1"] },
      { fact: "loan", asked: { values: ["overdue"] }, answer: false, citations: ["§2", "§3"] },
      { fact: "reader", asked: { values: ["child"] }, answer: false, citations: ["§1"] },
      { fact: "joinedOn", asked: { onOrBefore: "2020-03-31" }, answer: false, citations: ["§4"] },
      { fact: "paid", asked: { values: [true] }, answer: false, citations: ["§4"] },
    ]);
  });

  test("leaves at each leaf exactly what is still possible there", () => {
    const leaf = grow(mayBorrow, everythingOpen).find(({ outcome }) => outcome.why === "fee due")!;
    const [readers, loans, joiningDays, payments] = leaf.space.map((cases) =>
      cases.map(({ unknowns }) => unknowns),
    );
    expect(readers).toEqual([{ reader: "adult" }]);
    expect(loans).toEqual([
      { dueOn: "none", putOff: false },
      { dueOn: { from: null, to: day("2025-06-14") }, putOff: true },
      { dueOn: { from: day("2025-06-15"), to: null }, putOff: false },
      { dueOn: { from: day("2025-06-15"), to: null }, putOff: true },
    ]);
    expect(joiningDays).toEqual([
      { joinedOn: "never" },
      { joinedOn: { from: day("2020-04-01"), to: day("2025-06-15") } },
    ]);
    expect(payments).toEqual([{ paid: false }]);
  });

  test("leaves a fact that no question meets as open as it was", () => {
    const leaf = grow(mayBorrow, everythingOpen).find(({ outcome }) => outcome.why === "child")!;
    expect(leaf.space[2]).toEqual(anyJoiningDay);
    expect(leaf.space[3]).toEqual(anyPayment);
  });

  test("cuts a run of days only where a rule asks, a day at a time if need be", () => {
    const shelves = grow<{ bought: string }, never, { verdict: string }>(
      (book) => {
        if (book.onOrBefore("bought", day("2020-12-31"))) return { verdict: "cellar" };
        if (book.onOrBefore("bought", day("2021-01-01"))) return { verdict: "new year's gift" };
        // Implied by the first answer, so it opens nothing.
        if (book.onOrBefore("bought", day("2019-06-30"))) return { verdict: "nowhere" };
        return { verdict: "hall" };
      },
      [
        [
          {
            unknowns: { bought: { from: day("2020-01-01"), to: null } },
            seen: { bought: { from: day("2020-01-01"), to: null } },
          },
        ],
      ],
    );
    expect(shelves.map(({ outcome, space }) => [outcome.verdict, space[0]![0]!.unknowns["bought"]])).toEqual([
      ["cellar", { from: day("2020-01-01"), to: day("2020-12-31") }],
      ["new year's gift", { from: day("2021-01-01"), to: day("2021-01-01") }],
      ["hall", { from: day("2021-01-02"), to: null }],
    ]);
  });

  test("does not change the space that it is grown over", () => {
    const before = JSON.stringify(everythingOpen);
    grow(mayBorrow, everythingOpen);
    expect(JSON.stringify(everythingOpen)).toBe(before);
  });
});

describe("what is certain from what was stated", () => {
  const mayEnter = (certain: Parameters<typeof grow>[1]): { answers: boolean[]; leaves: number } => {
    const leaves = grow<LibraryFacts, never, { verdict: string }>(
      (desk) => ({ verdict: desk.certainly("reader", "adult", "child") ? "enter" : "ring" }),
      certain,
    );
    return { answers: leaves.map(({ outcome }) => outcome.verdict === "enter"), leaves: leaves.length };
  };

  test.each([
    { reader: "known to be an adult", cases: [known("reader", "adult")], certain: true },
    { reader: "known to be a visitor", cases: [known("reader", "visitor")], certain: false },
    { reader: "an adult or a child", cases: anyReader.slice(0, 2), certain: true },
    { reader: "anybody", cases: anyReader, certain: false },
  ])("never leaves a question open: the reader is $reader", ({ cases, certain }) => {
    expect(mayEnter([cases])).toEqual({ answers: [certain], leaves: 1 });
  });
});

describe("a rule run once on facts that are all known", () => {
  const founder: LibraryFacts = { reader: "adult", loan: "none", joinedOn: day("2020-03-31"), paid: false };

  test.each([
    { change: {}, why: "founder" },
    { change: { joinedOn: day("2020-04-01") }, why: "fee due" },
    { change: { joinedOn: day("2020-04-01"), paid: true }, why: "paid" },
    { change: { joinedOn: "never" as const }, why: "fee due" },
    { change: { reader: "child" as const }, why: "child" },
    { change: { reader: "child" as const, loan: "overdue" as const }, why: "overdue" },
    { change: { reader: "visitor" as const, loan: "overdue" as const }, why: "visitors read here" },
    { change: { loan: "running" as const }, why: "founder" },
  ])("a founder with $change: $why", ({ change, why }) => {
    expect(runOn(mayBorrow, { ...founder, ...change }).why).toBe(why);
  });
});

describe("a mistake in a rule", () => {
  test("a fact that nobody provides is named", () => {
    expect(() => grow(mayBorrow, [anyReader])).toThrow("a rule asks for a fact that nobody provides: loan");
  });

  test("what lies behind a derived fact cannot be asked for", () => {
    expect(() =>
      grow<{ dueOn: string }, never, { verdict: string }>(
        (desk) => ({ verdict: desk.is("dueOn", "none") ? "lend" : "refuse" }),
        [anyLoan],
      ),
    ).toThrow("a rule asks for a fact that nobody provides: dueOn");
  });

  test("an error inside a rule comes out as it is", () => {
    const broken = (): never => {
      throw new RangeError("broken shelf");
    };
    expect(() => grow(broken, everythingOpen)).toThrow(new RangeError("broken shelf"));
  });
});
