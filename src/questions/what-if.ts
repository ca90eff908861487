import { dayAfter, type CivilDate } from "../calendar/civil-date.js";
import type { DayRange } from "../engine/value.js";
import { contradictionsIn, lastPlanDay } from "../facility/contradictions.js";
import { wordsOf, type ColumnName, type Facility, type FactName, type Method } from "../facility/facts.js";
import { assumedMethods } from "../facility/methods.js";
import type { Question } from "../regulation/rules.js";
import { askedIn } from "./assumptions.js";
import { leavesOf, verdictOf, type LawLeaf, type Verdict } from "./decision.js";
import type { Told } from "./told.js";

/** Who can bring a change about: the facility by acting, time by passing, or nobody. */
export type Who = "facility" | "time" | "fixed";

/** A change of facts under which the verdict would be another. */
export interface WhatIf {
  readonly change: Readonly<Partial<Record<ColumnName, Told | null>>>;
  readonly who: Who;
  readonly verdict: Verdict;
}

/** One thing that could be otherwise. */
interface Move {
  readonly who: Who;
  readonly change: WhatIf["change"];
  /** The facts that differ, with those that have to be stated so that no assumption moves along. */
  readonly changed: Facility;
  readonly facility: Facility;
  readonly asOf: CivilDate;
}

/** No more than this many are told; the nearest come first. */
const TOLD_AT_MOST = 8;
const WHO_FIRST: readonly Who[] = ["facility", "time", "fixed"];

/**
 * The smallest changes of facts that would change a verdict, each decided again: one change at a time, and two of the
 * facility's own together where one alone does not lead there. What the facility can do comes first, then time, then
 * what nobody can change. Nothing is told while facts are missing, since the branches tell it.
 * @param stable the run of days with that verdict
 */
export function whatIf(
  question: Question,
  facility: Facility,
  asOf: CivilDate,
  leaves: readonly LawLeaf[],
  stable: DayRange,
): WhatIf[] {
  const verdict = verdictOf(leaves);
  if (verdict === "undetermined" || question === "online") return [];
  const moves = [
    ...[...askedIn(leaves)].flatMap((fact) => movesOf(fact, facility, asOf, leaves)),
    ...wait(facility, stable),
  ];
  const singles = moves.flatMap((move) => decided(question, move, verdict));
  const reached = new Set(singles.filter(({ who }) => who === "facility").map((one) => one.verdict));
  const pairs = pairsOf(moves.filter(({ who }) => who === "facility"))
    .flatMap((move) => decided(question, move, verdict))
    .filter((one) => !reached.has(one.verdict));
  const inOrder = (some: WhatIf[]): WhatIf[] =>
    some.toSorted((one, other) => WHO_FIRST.indexOf(one.who) - WHO_FIRST.indexOf(other.who));
  return together([...inOrder(singles), ...pairs]).slice(0, TOLD_AT_MOST);
}

/** Changes that differ in one fact only, and lead to the same verdict, are told as one with a list of its values. */
function together(some: readonly WhatIf[]): WhatIf[] {
  const told: WhatIf[] = [];
  for (const one of some) {
    const place = told.findIndex((other) => differentIn(one, other) !== undefined);
    if (place === -1) told.push(one);
    else {
      const other = told[place]!;
      const fact = differentIn(one, other)!;
      told[place] = {
        ...other,
        change: { ...other.change, [fact]: [other.change[fact], one.change[fact]].flat() as Told },
      };
    }
  }
  return told;
}

function differentIn(one: WhatIf, other: WhatIf): ColumnName | undefined {
  const names = Object.keys(one.change) as ColumnName[];
  if (one.who !== other.who || one.verdict !== other.verdict) return undefined;
  if (names.join() !== Object.keys(other.change).join()) return undefined;
  const different = names.filter(
    (name) => JSON.stringify(one.change[name]) !== JSON.stringify(other.change[name]),
  );
  return different.length === 1 ? different[0] : undefined;
}

function decided(question: Question, move: Move, verdict: Verdict): WhatIf[] {
  if (contradictionsIn(move.facility, move.asOf).length > 0) return [];
  const changed = verdictOf(leavesOf(question, move.facility, move.asOf));
  return changed === verdict || changed === "undetermined"
    ? []
    : [{ change: move.change, who: move.who, verdict: changed }];
}

function wait(facility: Facility, { to }: DayRange): Move[] {
  if (to === null) return [];
  const day = dayAfter(to);
  return [{ who: "time", change: { asOf: day }, changed: {}, facility, asOf: day }];
}

function movesOf(fact: ColumnName, facility: Facility, asOf: CivilDate, leaves: readonly LawLeaf[]): Move[] {
  const move = (
    who: Who,
    changed: Facility,
    change: WhatIf["change"] = changed as WhatIf["change"],
  ): Move => ({
    who,
    change,
    changed,
    facility: { ...facility, ...changed },
    asOf,
  });
  switch (fact) {
    case "refiled":
    case "hardshipFiled":
    case "paperResubmissionFiled":
      return facility[fact] === true ? [] : [move("facility", { [fact]: true })];
    case "receiptComputer":
      return [move("facility", { receiptComputer: facility.receiptComputer !== true })];
    case "youngerHireReportedOn":
      return facility.youngerHireOn === undefined ? [] : [move("facility", { youngerHireReportedOn: asOf })];
    case "planFrom":
      return [move("facility", { planFrom: asOf, planEndsOn: lastPlanDay(asOf) })];
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
        ? wordsOf("hardship").map((value) => move("fixed", { hardship: value, hardshipFiled: true }))
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

/** The dated methods as they were assumed: another medium today does not change what was claimed in 2024. */
function heldMethods(facility: Facility): Facility {
  const { method } = facility;
  return method === undefined
    ? {}
    : Object.fromEntries(assumedMethods(facility).map((name) => [name, method]));
}

/** The facility with some records taken away. */
function without(facility: Facility, asOf: CivilDate, who: Who, ...names: FactName[]): Move {
  const rest = Object.fromEntries(
    Object.entries(facility).filter(([name]) => !names.includes(name as FactName)),
  );
  return {
    who,
    change: Object.fromEntries(
      names.filter((name) => facility[name] !== undefined).map((name) => [name, null]),
    ),
    changed: {},
    facility: rest,
    asOf,
  };
}

const otherWords = (
  fact: "type" | "method" | "methodAtMarch2024" | "methodAtSeptember2024" | "paperGround",
  facility: Facility,
): string[] => wordsOf(fact).filter((word) => word !== facility[fact]);

/** The cut-offs that the rule held against the date of birth, and the other side of each. */
function sidesOfCutoffs(leaves: readonly LawLeaf[]): { readonly day: CivilDate; readonly passes: boolean }[] {
  return leaves.flatMap(({ path }) =>
    path.flatMap(({ fact, asked, answer }) =>
      fact === "youngestDob" && "onOrBefore" in asked ? [{ day: asked.onOrBefore, passes: !answer }] : [],
    ),
  );
}

function pairsOf(moves: readonly Move[]): Move[] {
  return moves.flatMap((one, index) =>
    moves.slice(index + 1).map((other) => ({
      ...one,
      change: { ...one.change, ...other.change },
      changed: { ...one.changed, ...other.changed },
      facility: { ...one.facility, ...other.changed },
    })),
  );
}
