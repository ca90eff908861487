import type { CivilDate } from "../../../src/calendar/civil-date.js";
import type { Facility, FactName } from "../../../src/facility/facts.js";
import { noWayFor } from "../../../src/questions/list/lawful-way.js";
import type { Overview } from "../../../src/questions/list/overview.js";
import { nextActionFor } from "../../../src/questions/plan/next-action.js";
import type { AnswerTree } from "../../../src/tables/answers/tree.js";

/** All that a row of a list is told. */
export const told = (answer: Overview, stated: Facility, asOf: CivilDate): unknown => ({
  answers: answer.answers,
  inUse: answer.inUse,
  missing: answer.missing,
  cautions: answer.cautions,
  next: nextActionFor(answer.next, stated, asOf),
  noWay: noWayFor(answer.shut, stated, asOf),
});

/** What a tree finds for a facility. */
export const foundIn = <Answer>(tree: AnswerTree<Answer>, stated: Facility, asOf: CivilDate): Answer | null =>
  tree.find(
    tree.names.map((name, place) => tree.numberOf(place, stated[name])),
    asOf,
  );

/** The facts that are stated of facilities with plans. */
export const NAMES: readonly FactName[] = [
  "type",
  "method",
  "receiptComputer",
  "methodAtSeptember2024",
  "hardship",
  "hardshipFiled",
  "planFrom",
  "planEndsOn",
  "firstOnlineClaimOn",
  "onlineStart",
];
