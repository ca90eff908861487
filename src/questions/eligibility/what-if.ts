import { dayAfter, type CivilDate } from "../../calendar/civil-date.js";
import type { DayRange } from "../../engine/value.js";
import { contradictionsIn, lastPlanDay } from "../../facility/contradictions.js";
import { wordsOf, type ColumnName, type Facility, type FactName, type Method } from "../../facility/facts.js";
import { assumedMethods } from "../../facility/methods.js";
import { isBetter, type OutcomeVerdict } from "../../regulation/measures/outcome.js";
import type { Question } from "../../regulation/measures/rules.js";
import { askedIn } from "../decide/assumptions.js";
import { leavesOf, verdictOf, type LawLeaf, type Verdict } from "../decide/decision.js";
import { surelyToFile } from "../decide/to-file.js";
import type { FactCondition } from "../decide/fact-condition.js";

/**
 * What can bring a change about: the facility by acting, the passing of time, or nothing, where it is a matter of fact.
 */
export type ChangedBy = "facility" | "time" | "fixed";

/** A change of facts that would change the verdict. */
export interface VerdictChange {
  readonly change: Readonly<Partial<Record<ColumnName, FactCondition | null>>>;
  readonly who: ChangedBy;
  readonly verdict: Verdict;
}

/** One hypothetical change: its description, and the resulting facility and day. */
interface Move {
  readonly who: ChangedBy;
  readonly change: VerdictChange["change"];
  readonly facility: Facility;
  readonly asOf: CivilDate;
}

/** A hypothetical change that leads to another verdict. */
interface Decided extends Move {
  readonly verdict: OutcomeVerdict;
  readonly leaves: readonly LawLeaf[];
}

const WHO_FIRST: readonly ChangedBy[] = ["facility", "time", "fixed"];

/**
 * The smallest changes of facts that would change a verdict, each decided afresh: single changes, and pairs of the
 * facility's own where one alone does not suffice. What the facility can do comes first, then time, then what cannot be
 * changed. What it can do is lawful on that day and leads to a better verdict: a filing that the answer requires, or
 * another way to work; what was done on a given day, or can no longer be done, is a matter of fact. Empty while facts
 * are missing, since the branches cover that.
 * @param stable the run of days with that verdict
 */
export function whatIf(
  question: Question,
  facility: Facility,
  asOf: CivilDate,
  leaves: readonly LawLeaf[],
  stable: DayRange,
): VerdictChange[] {
  const verdict = verdictOf(leaves);
  if (verdict === "undetermined" || question === "online") return [];
  const singles = [...movesFrom(facility, asOf, leaves), ...wait(facility, stable)].flatMap((move) =>
    decided(question, move, verdict),
  );
  const own = singles.filter(({ who }) => who === "facility");
  const reached = new Set(own.map((one) => one.verdict));
  const pairs = own.flatMap((one) => pairsAfter(question, one)).filter((one) => !reached.has(one.verdict));
  const inOrder = singles.toSorted((one, other) => WHO_FIRST.indexOf(one.who) - WHO_FIRST.indexOf(other.who));
  return together([...inOrder, ...pairs]);
}

const movesFrom = (facility: Facility, asOf: CivilDate, leaves: readonly LawLeaf[]): Move[] =>
  [...askedIn(leaves)].flatMap((fact) => movesOf(fact, facility, asOf, leaves));

/** Pairs that start with a given change by the facility. */
function pairsAfter(question: Question, first: Decided): Decided[] {
  return movesFrom(first.facility, first.asOf, first.leaves)
    .flatMap((move) => decided(question, move, first.verdict))
    .filter(({ who }) => who === "facility")
    .map((second) => ({ ...second, change: { ...first.change, ...second.change } }));
}

/**
 * Merges changes: equal ones into one, and those that differ in one fact only and lead to the same verdict into one
 * with a list of values.
 */
function together(some: readonly VerdictChange[]): VerdictChange[] {
  const merged: VerdictChange[] = [];
  for (const one of new Map(some.map((each) => [keyOf(each), plainChange(each)])).values()) {
    const place = merged.findIndex((other) => differentIn(one, other) !== undefined);
    if (place === -1) merged.push(one);
    else {
      const other = merged[place]!;
      const fact = differentIn(one, other)!;
      merged[place] = {
        ...other,
        change: { ...other.change, [fact]: [other.change[fact], one.change[fact]].flat() as FactCondition },
      };
    }
  }
  return merged;
}

const plainChange = ({ change, who, verdict }: VerdictChange): VerdictChange => ({ change, who, verdict });

/** Equal for equal changes, whatever the order of their facts. */
const keyOf = ({ change, who, verdict }: VerdictChange): string =>
  JSON.stringify([Object.entries(change).toSorted(([one], [other]) => (one < other ? -1 : 1)), who, verdict]);

function differentIn(one: VerdictChange, other: VerdictChange): ColumnName | undefined {
  const names = Object.keys(one.change) as ColumnName[];
  if (one.who !== other.who || one.verdict !== other.verdict) return undefined;
  if (names.join() !== Object.keys(other.change).join()) return undefined;
  const different = names.filter(
    (name) => JSON.stringify(one.change[name]) !== JSON.stringify(other.change[name]),
  );
  return different.length === 1 ? different[0] : undefined;
}

function decided(question: Question, move: Move, verdict: OutcomeVerdict): Decided[] {
  if (contradictionsIn(move.facility, move.asOf).length > 0) return [];
  const leaves = leavesOf(question, move.facility, move.asOf);
  const changed = verdictOf(leaves);
  if (changed === verdict || changed === "undetermined") return [];
  // A change for the worse is worth knowing, but not worth advising.
  const who = move.who === "facility" && !isBetter(changed, verdict) ? "fixed" : move.who;
  return [{ ...move, who, verdict: changed, leaves }];
}

function wait(facility: Facility, { to }: DayRange): Move[] {
  if (to === null) return [];
  const day = dayAfter(to);
  return [{ who: "time", change: { asOf: day }, facility, asOf: day }];
}

function movesOf(fact: ColumnName, facility: Facility, asOf: CivilDate, leaves: readonly LawLeaf[]): Move[] {
  const move = (
    who: ChangedBy,
    changed: Facility,
    change: VerdictChange["change"] = changed as VerdictChange["change"],
  ): Move => ({ who, change, facility: { ...facility, ...changed }, asOf });
  switch (fact) {
    case "refiled":
      if (facility.refiled === true) return [];
      return [move(surelyToFile("form-2", leaves).length > 0 ? "facility" : "fixed", { refiled: true })];
    // Only while there is a hardship to file it for.
    case "hardshipFiled":
    case "paperResubmissionFiled":
      return facility[fact] === true ? [] : [move("facility", { [fact]: true })];
    case "receiptComputer":
      return [move("facility", { receiptComputer: facility.receiptComputer !== true })];
    case "youngerHireReportedOn":
      return facility[fact] === undefined && surelyToFile("younger-hire-report", leaves).length > 0
        ? [move("facility", { youngerHireReportedOn: asOf })]
        : [];
    case "planFrom":
      return canFilePlan(leaves) ? [move("facility", { planFrom: asOf, planEndsOn: lastPlanDay(asOf) })] : [];
    case "youngestDob":
      return sidesOfCutoffs(leaves).flatMap(({ day, passes }) => [
        move(
          "fixed",
          { youngestDob: passes ? day : dayAfter(day) },
          { youngestDob: passes ? { onOrBefore: day } : { after: day } },
        ),
      ]);
    case "type":
    case "methodAtMarch2024":
    case "methodAtSeptember2024":
    case "paperGround":
      return otherWords(fact, facility).map((value) => move("fixed", { [fact]: value }));
    case "method":
      return otherWords(fact, facility).map((value) =>
        move(
          value === "online" ? "facility" : "fixed",
          { ...heldMethods(facility), method: value as Method },
          { method: value },
        ),
      );
    case "hardship":
      return facility.hardship === undefined
        ? HARDSHIPS_TO_COME.map((value) => move("fixed", { hardship: value, hardshipFiled: true }))
        : [without(facility, asOf, "fixed", "hardship", "hardshipEndsOn")];
    case "succession":
    case "mixedChannels":
    case "returnedOnPaperOnly":
    case "firstOnlineClaimOn":
      return facility[fact] === undefined ? [] : [without(facility, asOf, "fixed", fact)];
    default:
      return [];
  }
}

/** Grounds with new cases to be expected: do not suggest a ground that no facility can come under any more. */
const HARDSHIPS_TO_COME = wordsOf("hardship").filter((ground) => ground !== "equipment-pending");

/** A plan is filed if there is none, or after one that has ended; it does not undo what was filed for other days. */
function canFilePlan(leaves: readonly LawLeaf[]): boolean {
  const filings = surelyToFile("form-1", leaves);
  return filings.length > 0 && filings.every(({ earlier }) => earlier !== true);
}

/** The dated methods as assumed: another medium today does not change what was claimed in 2024. */
const heldMethods = (facility: Facility): Facility =>
  Object.fromEntries(assumedMethods(facility).map((name) => [name, facility.method]));

/** The facility without some records. */
function without(facility: Facility, asOf: CivilDate, who: ChangedBy, ...names: FactName[]): Move {
  const rest = Object.fromEntries(
    Object.entries(facility).filter(([name]) => !names.includes(name as FactName)),
  );
  return {
    who,
    change: Object.fromEntries(
      names.filter((name) => facility[name] !== undefined).map((name) => [name, null]),
    ),
    facility: rest,
    asOf,
  };
}

const otherWords = (
  fact: "type" | "method" | "methodAtMarch2024" | "methodAtSeptember2024" | "paperGround",
  facility: Facility,
): string[] => wordsOf(fact).filter((word) => word !== facility[fact]);

/** The cut-offs that the rule compared with the date of birth, and the other side of each. */
function sidesOfCutoffs(leaves: readonly LawLeaf[]): { readonly day: CivilDate; readonly passes: boolean }[] {
  return leaves.flatMap(({ path }) =>
    path.flatMap(({ fact, asked, answer }) =>
      fact === "youngestDob" && "onOrBefore" in asked ? [{ day: asked.onOrBefore, passes: !answer }] : [],
    ),
  );
}
