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

/** A question with what follows each answer, as far as the rule has been run. */
interface Fork<Citation, O> {
  readonly question: Question;
  readonly yes: Side<Citation, O>;
  readonly no: Side<Citation, O>;
}

/** An answer to a question, or the beginning of a rule, and what follows it. */
interface Side<Citation, O> {
  readonly step: Step<Citation> | null;
  next: Fork<Citation, O> | End<Citation, O> | undefined;
}

const courses = new WeakMap<object, Side<unknown, unknown>>();

function courseOf<Facts extends FactTypes, Citation, O extends Outcome>(
  rule: Rule<Facts, Citation, O>,
): Side<Citation, O> {
  const course = courses.get(rule) ?? { step: null, next: undefined };
  courses.set(rule, course);
  return course as Side<Citation, O>;
}

/** The end to which the questions known so far lead; `undefined` where one more would have to be asked. */
function followed<Citation, O>({ next }: Side<Citation, O>, walk: Walk): End<Citation, O> | undefined {
  let at = next;
  while (at !== undefined && "question" in at) at = (answered(at.question, walk) ? at.yes : at.no).next;
  return at;
}

/** Runs the rule, and adds what it asks to what is known of its course. */
function run<Facts extends FactTypes, Citation, O extends Outcome>(
  rule: Rule<Facts, Citation, O>,
  walk: Walk,
  course: Side<Citation, O>,
): End<Citation, O> {
  const progress: Progress<Citation> = { walk, path: [], latest: course };
  const outcome = rule(new WalkingAsker<Facts, Citation>(progress, []));
  const end = { path: progress.path, outcome };
  progress.latest.next = end;
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

/** How far the run of a rule has come. */
interface Progress<Citation> {
  readonly walk: Walk;
  readonly path: Step<Citation>[];
  /** The latest answer. */
  latest: Side<Citation, unknown>;
}

class WalkingAsker<Facts extends FactTypes, Citation> implements Asker<Facts, Citation> {
  private readonly progress: Progress<Citation>;
  private readonly citations: readonly Citation[];

  constructor(progress: Progress<Citation>, citations: readonly Citation[]) {
    this.progress = progress;
    this.citations = citations;
  }

  is(fact: string, ...values: readonly Value[]): boolean {
    return this.answer(this.known() ?? this.ask(fact, isOneOf(values), { values }));
  }

  onOrBefore(fact: string, day: CivilDate): boolean {
    return this.answer(this.known() ?? this.ask(fact, isOnOrBefore(day), { onOrBefore: day }));
  }

  certainly(fact: string, ...values: readonly Value[]): boolean {
    return this.answer(this.known() ?? this.ask(fact, isOneOf(values), { values }, true));
  }

  under(...citations: readonly Citation[]): Asker<Facts, Citation> {
    return new WalkingAsker(this.progress, citations);
  }

  part<Found>(_name: string, rule: (asker: Asker<Facts, Citation>) => Found): Found {
    return rule(this);
  }

  /** The question that the rule asks now, where it was asked after the same answers before. */
  private known(): Fork<Citation, unknown> | undefined {
    return this.progress.latest.next as Fork<Citation, unknown> | undefined;
  }

  private ask(
    fact: string,
    test: Test,
    asked: Step<Citation>["asked"],
    isCertainty = false,
  ): Fork<Citation, unknown> {
    const { citations } = this;
    const side = (answer: boolean): Side<Citation, unknown> => ({
      step: { fact, asked, answer, citations },
      next: undefined,
    });
    const group = groupShowing(this.progress.walk.space, fact);
    return { question: { fact, test, isCertainty, group }, yes: side(true), no: side(false) };
  }

  private answer(fork: Fork<Citation, unknown>): boolean {
    const { progress } = this;
    const answer = answered(fork.question, progress.walk);
    progress.latest.next = fork;
    progress.latest = answer ? fork.yes : fork.no;
    progress.path.push(progress.latest.step!);
    return answer;
  }
}
