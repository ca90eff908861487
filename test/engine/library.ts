import type { CivilDate } from "../../src/calendar/civil-date.js";
import type { Outcome, Rule } from "../../src/engine/rule.js";
import { known, open, type Case, type Space } from "../../src/engine/space.js";

/** The facts of a lending library, on which the engine is tried. */
export interface LibraryFacts extends Record<string, string | boolean> {
  reader: "adult" | "child" | "visitor";
  loan: "none" | "running" | "overdue";
  joinedOn: CivilDate | "never";
  paid: boolean;
}

/** What the library says, and why. */
export interface LibraryOutcome extends Outcome {
  readonly verdict: "lend" | "lend-for-a-fee" | "refuse";
  readonly why: string;
}

export const day = (text: string): CivilDate => text as CivilDate;

/** Who joined by this day borrows free. */
export const FOUNDERS_JOINED_BY = day("2020-03-31");
export const TODAY = day("2025-06-15");

/** May this reader take a book home? The citations are the paragraphs of the house rules. */
export const mayBorrow: Rule<LibraryFacts, string, LibraryOutcome> = (desk) => {
  const readers = desk.under("§1");
  if (readers.is("reader", "visitor")) return { verdict: "refuse", why: "visitors read here" };
  if (desk.under("§2", "§3").is("loan", "overdue")) return { verdict: "refuse", why: "overdue" };
  if (readers.is("reader", "child")) return { verdict: "lend", why: "child" };
  const fees = desk.under("§4");
  if (fees.onOrBefore("joinedOn", FOUNDERS_JOINED_BY)) return { verdict: "lend", why: "founder" };
  return fees.is("paid", true)
    ? { verdict: "lend", why: "paid" }
    : { verdict: "lend-for-a-fee", why: "fee due" };
};

export const anyReader = open("reader", ["adult", "child", "visitor"]);
export const anyJoiningDay = open("joinedOn", ["never", { from: null, to: TODAY }]);
export const anyPayment = open("paid", [true, false]);
export const noLoan = [known("loan", "none")];

/**
 * A loan is derived: the rule asks how it stands today, while what may be unknown is the day on which the book is due
 * and whether the reader has had that day put off, which takes every loan past today.
 */
export const anyLoan: Case[] = (
  [
    ["none", false, "none"],
    [{ from: null, to: day("2025-06-14") }, false, "overdue"],
    [{ from: null, to: day("2025-06-14") }, true, "running"],
    [{ from: day("2025-06-15"), to: null }, false, "running"],
    [{ from: day("2025-06-15"), to: null }, true, "running"],
  ] as const
).map(([dueOn, putOff, loan]) => ({ unknowns: { dueOn, putOff }, seen: { loan } }));

export const everythingOpen: Space = [anyReader, anyLoan, anyJoiningDay, anyPayment];
