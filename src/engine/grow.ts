import type { CivilDate } from "../calendar/civil-date.js";
import type { Asker, FactTypes, Outcome, Rule, Step } from "./rule.js";
import { divide, groupShowing, isOneOf, isOnOrBefore, type Case, type Space, type Test } from "./space.js";

/** An end of the tree: what is still possible there, how it was reached, and the outcome. */
export interface Leaf<Citation, O extends Outcome> {
  readonly space: Space;
  readonly path: readonly Step<Citation>[];
  readonly outcome: O;
}

/**
 * Thrown by an asker at the first question that is open; caught by `grow`, which then takes either answer in turn.
 * Not an Error: it is thrown at every fork, and a stack trace costs more than the replay.
 */
class OpenQuestion {
  readonly sides: readonly [Space, Space];
  constructor(...sides: [yes: Space, no: Space]) {
    this.sides = sides;
  }
}

/**
 * Grows the decision tree of a rule over all that is possible, by replaying the rule: it runs until it asks something
 * that is still open, and is then run again for each answer, until every path ends in an outcome. Where everything is
 * known there is one leaf; where nothing is, the whole tree.
 * @returns the leaves, which divide the space among them: every complete state of affairs lies in exactly one
 */
export function grow<Facts extends FactTypes, Citation, O extends Outcome>(
  rule: Rule<Facts, Citation, O>,
  space: Space,
): Leaf<Citation, O>[] {
  const leaves: Leaf<Citation, O>[] = [];
  const waiting = [space];
  const groups = new Map<string, number>();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const path: Step<Citation>[] = [];
    try {
      leaves.push({ space: next, path, outcome: rule(asking<Facts, Citation>(next, groups, path, [])) });
    } catch (question) {
      if (!(question instanceof OpenQuestion)) throw question;
      waiting.push(question.sides[1], question.sides[0]);
    }
  }
  return leaves;
}

function asking<Facts extends FactTypes, Citation>(
  space: Space,
  groups: Map<string, number>,
  path: Step<Citation>[],
  citations: readonly Citation[],
): Asker<Facts, Citation> {
  const groupOf = (fact: string): number => {
    const group = groups.get(fact) ?? groupShowing(space, fact);
    if (group === -1) throw new Error(`a rule asks for a fact that nobody provides: ${fact}`);
    groups.set(fact, group);
    return group;
  };
  const answer = (fact: string, test: Test, asked: Step<Citation>["asked"]): boolean => {
    const group = groupOf(fact);
    const { yes, no } = divide(space[group]!, fact, test);
    if (yes.length > 0 && no.length > 0)
      throw new OpenQuestion(put(space, group, yes), put(space, group, no));
    path.push({ fact, asked, answer: yes.length > 0, citations });
    return yes.length > 0;
  };
  return {
    is: (fact, ...values) => answer(fact, isOneOf(values), { values }),
    onOrBefore: (fact, day: CivilDate) => answer(fact, isOnOrBefore(day), { onOrBefore: day }),
    certainly: (fact, ...values) => {
      const certain = divide(space[groupOf(fact)]!, fact, isOneOf(values)).no.length === 0;
      path.push({ fact, asked: { values }, answer: certain, citations });
      return certain;
    },
    under: (...more) => asking(space, groups, path, more),
  };
}

const put = (space: Space, group: number, cases: readonly Case[]): Space => space.with(group, cases);

/**
 * Runs a rule once on facts that are all known, without a tree.
 * @returns the outcome
 */
export function runOn<Facts extends FactTypes, Citation, O extends Outcome>(
  rule: Rule<Facts, Citation, O>,
  facts: Facts,
): O {
  const facility: Asker<Facts, Citation> = {
    is: (fact, ...values) => values.includes(facts[fact]),
    onOrBefore: (fact, day) => isOnOrBefore(day)(facts[fact] ?? "none").yes !== undefined,
    certainly: (fact, ...values) => values.includes(facts[fact]),
    under: () => facility,
  };
  return rule(facility);
}
