import type { CivilDate } from "../calendar/civil-date.js";
import type { Asker, FactTypes, Outcome, Rule, Step } from "./rule.js";
import { divide, groupShowing, isOneOf, isOnOrBefore, type Space, type Test } from "./space.js";
import type { Value } from "./value.js";

/** A leaf of the tree: what is still possible there, how it was reached, and the outcome. */
export interface Leaf<Citation, O extends Outcome> {
  readonly space: Space;
  readonly path: readonly Step<Citation>[];
  readonly outcome: O;
}

/**
 * Grows the decision tree of a rule over a space by running the rule: at an open question the run continues with one
 * answer and the rule is run again for the other, until every path has ended in an outcome. With everything known there
 * is one leaf; with nothing known, the whole tree.
 * @returns the leaves, which partition the space: every complete state lies in exactly one
 */
export function grow<Facts extends FactTypes, Citation, O extends Outcome>(
  rule: Rule<Facts, Citation, O>,
  space: Space,
): Leaf<Citation, O>[] {
  const leaves: Leaf<Citation, O>[] = [];
  const waiting = [space];
  const groups = new Map<string, number>();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const walk: Walk<Citation> = { stated: space, space: next, path: [], waiting, groups };
    const outcome = rule(new WalkingAsker<Facts, Citation>(walk, []));
    leaves.push({ space: walk.space, path: walk.path, outcome });
  }
  return leaves;
}

/** One run of a rule. */
interface Walk<Citation> {
  /** What is possible given the stated facts, whatever was answered. */
  readonly stated: Space;
  /** What is still possible after the answers so far. */
  space: Space;
  readonly path: Step<Citation>[];
  /** The spaces of the other answers, still to be run. */
  readonly waiting: Space[];
  /** The index of the group that shows a fact: the same in all runs. */
  readonly groups: Map<string, number>;
}

class WalkingAsker<Facts extends FactTypes, Citation> implements Asker<Facts, Citation> {
  private readonly walk: Walk<Citation>;
  private readonly citations: readonly Citation[];

  constructor(walk: Walk<Citation>, citations: readonly Citation[]) {
    this.walk = walk;
    this.citations = citations;
  }

  is(fact: string, ...values: readonly Value[]): boolean {
    return this.answer(fact, isOneOf(values), { values });
  }

  onOrBefore(fact: string, day: CivilDate): boolean {
    return this.answer(fact, isOnOrBefore(day), { onOrBefore: day });
  }

  certainly(fact: string, ...values: readonly Value[]): boolean {
    const cases = this.walk.stated[this.groupOf(fact)]!;
    return this.step(fact, { values }, divide(cases, fact, isOneOf(values)).no.length === 0);
  }

  under(...citations: readonly Citation[]): Asker<Facts, Citation> {
    return new WalkingAsker(this.walk, citations);
  }

  part<Found>(_name: string, rule: (asker: Asker<Facts, Citation>) => Found): Found {
    return rule(this);
  }

  private answer(fact: string, test: Test, asked: Step<Citation>["asked"]): boolean {
    const { walk } = this;
    const group = this.groupOf(fact);
    const { yes, no } = divide(walk.space[group]!, fact, test);
    if (yes.length > 0 && no.length > 0) {
      walk.waiting.push(walk.space.with(group, no));
      walk.space = walk.space.with(group, yes);
    }
    return this.step(fact, asked, yes.length > 0);
  }

  private step(fact: string, asked: Step<Citation>["asked"], answer: boolean): boolean {
    this.walk.path.push({ fact, asked, answer, citations: this.citations });
    return answer;
  }

  private groupOf(fact: string): number {
    const { groups, space } = this.walk;
    const group = groups.get(fact) ?? groupShowing(space, fact);
    if (group === -1) throw new Error(`a rule asks for a fact that nobody provides: ${fact}`);
    groups.set(fact, group);
    return group;
  }
}
