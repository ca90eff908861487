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
 * is one leaf; with nothing known, the whole tree. A rule is pure, so what it asked after the same answers before is
 * followed without running it.
 * @returns the leaves, which partition the space: every complete state lies in exactly one
 */
export function grow<Facts extends FactTypes, Citation, O extends Outcome>(
  rule: Rule<Facts, Citation, O>,
  space: Space,
): Leaf<Citation, O>[] {
  const course = courseOf(rule);
  const leaves: Leaf<Citation, O>[] = [];
  const waiting = [space];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const walk: Walk = { stated: space, space: next, waiting };
    const { path, outcome } = followed(course, walk) ?? run(rule, walk, course);
    leaves.push({ space: walk.space, path, outcome });
  }
  return leaves;
}

/** One way through a rule. */
interface Walk {
  /** What is possible given the stated facts, whatever was answered. */
  readonly stated: Space;
  /** What is still possible after the answers so far. */
  space: Space;
  /** The spaces of the other answers, still to be followed. */
  readonly waiting: Space[];
}

/** A question of a rule. */
interface Question {
  readonly fact: string;
  readonly test: Test;
  /** Whether it is asked of the stated facts alone, and so never opens a branch. */
  readonly isCertainty: boolean;
  /** The index of the group that showed the fact before; most spaces have their groups in the same order. */
  readonly group: number;
}

/** The end of a rule after certain answers. */
interface End<Citation, O> {
  readonly path: readonly Step<Citation>[];
  readonly outcome: O;
}

/** A question with what follows each answer, as far as the rule has been run; at first, what the rule begins with. */
interface Fork<Citation, O> {
  readonly question: Question | null;
  yes: Fork<Citation, O> | End<Citation, O> | undefined;
  no: Fork<Citation, O> | End<Citation, O> | undefined;
}

const courses = new WeakMap<object, Fork<unknown, unknown>>();

function courseOf<Facts extends FactTypes, Citation, O extends Outcome>(
  rule: Rule<Facts, Citation, O>,
): Fork<Citation, O> {
  const course = courses.get(rule) ?? { question: null, yes: undefined, no: undefined };
  courses.set(rule, course);
  return course as Fork<Citation, O>;
}

/** The end to which the questions known so far lead; `undefined` where one more would have to be asked. */
function followed<Citation, O>(course: Fork<Citation, O>, walk: Walk): End<Citation, O> | undefined {
  let next = course.yes;
  while (next !== undefined && "question" in next) next = answered(next.question!, walk) ? next.yes : next.no;
  return next;
}

/** Runs the rule, and adds what it asked to what is known of its course. */
function run<Facts extends FactTypes, Citation, O extends Outcome>(
  rule: Rule<Facts, Citation, O>,
  walk: Walk,
  course: Fork<Citation, O>,
): End<Citation, O> {
  const asked: Question[] = [];
  const path: Step<Citation>[] = [];
  const outcome = rule(new WalkingAsker<Facts, Citation>(walk, asked, path, []));
  const end = { path, outcome };
  let [fork, answer] = [course, true];
  for (const [place, question] of asked.entries()) {
    const side = answer ? "yes" : "no";
    fork = (fork[side] ??= { question, yes: undefined, no: undefined }) as Fork<Citation, O>;
    answer = path[place]!.answer;
  }
  fork[answer ? "yes" : "no"] = end;
  return end;
}

/** The answer to a question: where both are possible it is yes, and the space of no has to wait. */
function answered(question: Question, walk: Walk): boolean {
  const { fact, test, isCertainty } = question;
  const group = groupFor(question, walk.space);
  if (isCertainty) return divide(walk.stated[group]!, fact, test).no.length === 0;
  const { yes, no } = divide(walk.space[group]!, fact, test);
  if (yes.length > 0 && no.length > 0) {
    walk.waiting.push(walk.space.with(group, no));
    walk.space = walk.space.with(group, yes);
  }
  return yes.length > 0;
}

function groupFor({ fact, group: before }: Question, space: Space): number {
  const shown = space[before]?.[0];
  if (shown !== undefined && fact in shown.seen) return before;
  const group = groupShowing(space, fact);
  if (group === -1) throw new Error(`a rule asks for a fact that nobody provides: ${fact}`);
  return group;
}

class WalkingAsker<Facts extends FactTypes, Citation> implements Asker<Facts, Citation> {
  private readonly walk: Walk;
  private readonly asked: Question[];
  private readonly path: Step<Citation>[];
  private readonly citations: readonly Citation[];

  constructor(walk: Walk, asked: Question[], path: Step<Citation>[], citations: readonly Citation[]) {
    this.walk = walk;
    this.asked = asked;
    this.path = path;
    this.citations = citations;
  }

  is(fact: string, ...values: readonly Value[]): boolean {
    return this.answer(fact, isOneOf(values), { values });
  }

  onOrBefore(fact: string, day: CivilDate): boolean {
    return this.answer(fact, isOnOrBefore(day), { onOrBefore: day });
  }

  certainly(fact: string, ...values: readonly Value[]): boolean {
    return this.answer(fact, isOneOf(values), { values }, true);
  }

  under(...citations: readonly Citation[]): Asker<Facts, Citation> {
    return new WalkingAsker(this.walk, this.asked, this.path, citations);
  }

  part<Found>(_name: string, rule: (asker: Asker<Facts, Citation>) => Found): Found {
    return rule(this);
  }

  private answer(fact: string, test: Test, asked: Step<Citation>["asked"], isCertainty = false): boolean {
    const question = { fact, test, isCertainty, group: groupShowing(this.walk.space, fact) };
    const answer = answered(question, this.walk);
    this.asked.push(question);
    this.path.push({ fact, asked, answer, citations: this.citations });
    return answer;
  }
}
