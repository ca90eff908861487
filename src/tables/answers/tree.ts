import type { CivilDate } from "../../calendar/civil-date.js";
import { contradictableFacts, contradictionsIn } from "../../facility/contradictions.js";
import { factNames, facts, type ColumnName, type Facility, type FactName } from "../../facility/facts.js";
import { overviewOf, type Overview } from "../../questions/list/overview.js";
import { representativeValue } from "../../questions/list/representative.js";
import { FIRST_ENCODED_DAY } from "../../regulation/measures/periods.js";
import { answersInTime, type AnswersInTime } from "./answers-in-time.js";
import { NOT_STATED, PlanNumbers } from "./plan-numbers.js";

/** A node of the tree. All facilities that reach it agree in the facts on the path. */
interface Node<Answer> {
  /** The index of the fact that divides them next; `END` if none does. */
  place: number;
  readonly path: readonly number[];
  /** By the number of its value. */
  readonly branches: (Node<Answer> | undefined)[];
  /** For an end where something has been asked. */
  answers: AnswersInTime<Answer> | null;
}

const END = -1;

/** More than lists usually need; beyond that the tree is started again. */
const MOST_NODES = 25_000;

/**
 * Facts that can contradict are always examined, except those checked beforehand, which need not divide facilities
 * where the law does not look at them: a date of birth, of which only a late one can contradict, and the dates of a
 * plan.
 */
const alwaysLookedAt = contradictableFacts.filter(
  (name) => name !== "youngestDob" && name !== "planFrom" && name !== "planEndsOn",
);

/**
 * Answers facilities, deciding each class of equivalent facilities once. The tree grows with the facilities: every
 * answer comes with the facts examined for it, and only these divide facilities. Facts are numbers, one for all values
 * that decide alike.
 */
export class AnswerTree<Answer> {
  /** The facts whose numbers have to be passed, in this order. */
  readonly names: readonly FactName[];
  private readonly render: (answer: Overview) => Answer;
  private readonly values: unknown[][];
  private readonly numbers: Map<unknown, number>[];
  private readonly birthPlace: number;
  /** By the number of a date of birth. */
  private readonly isLateBirth: boolean[] = [false];
  private readonly plans: PlanNumbers;
  /** All facts, so that the engine sees facilities of one shape. */
  private readonly nothingStated: Partial<Record<FactName, unknown>>;
  private root = nodeAt<Answer>([]);
  private nodes = 1;

  /**
   * @param names the columns that can be stated; those without effect are left out
   * @param render what to keep of an answer: cells, bytes ...
   */
  constructor(names: readonly string[], render: (answer: Overview) => Answer) {
    this.names = factNames.filter((name) => names.includes(name) && facts[name].role !== "preparation");
    this.render = render;
    this.values = this.names.map(() => [undefined]);
    this.numbers = this.names.map(() => new Map([[undefined as unknown, NOT_STATED]]));
    this.nothingStated = Object.fromEntries(this.names.map((name) => [name, undefined]));
    this.birthPlace = this.names.indexOf("youngestDob");
    this.plans = new PlanNumbers(this.names, this.values, (place, value) => this.numberOf(place, value));
  }

  /** The number of a value of the fact at an index: the same for all values that decide alike. */
  numberOf(place: number, value: unknown): number {
    const counted = representativeValue(this.names[place]!, value);
    const numbers = this.numbers[place]!;
    let number = numbers.get(counted);
    if (number === undefined) {
      number = this.values[place]!.push(counted) - 1;
      numbers.set(counted, number);
      if (place === this.birthPlace) this.isLateBirth[number] = isLate(counted);
    }
    return number;
  }

  /**
   * The answer for a facility on a day.
   * @param numbers of the facts, in the order of `names`
   * @returns `null` if stated facts contradict one another, or the day is too early
   */
  find(numbers: ArrayLike<number>, asOf: CivilDate): Answer | null {
    if (this.isBornLate(numbers) || this.plans.isUnsound(numbers)) {
      return this.decide(numbers, asOf, this.render);
    }
    const counted = this.plans.representative(numbers, asOf);
    const end = this.endFor(counted);
    return end.answers?.on(asOf) ?? this.learn(end, counted, asOf);
  }

  private endFor(numbers: ArrayLike<number>): Node<Answer> {
    let node = this.root;
    while (node.place !== END) {
      const number = numbers[node.place]!;
      node = node.branches[number] ?? this.branch(node, numbers);
    }
    return node;
  }

  private isBornLate(numbers: ArrayLike<number>): boolean {
    return this.birthPlace !== -1 && this.isLateBirth[numbers[this.birthPlace]!] === true;
  }

  private learn(node: Node<Answer>, numbers: ArrayLike<number>, asOf: CivilDate): Answer | null {
    return this.decide(numbers, asOf, (found) => {
      if (this.nodes > MOST_NODES) {
        this.root = node = nodeAt([]);
        this.nodes = 1;
      }
      const end = this.lengthened(node, [...found.lookedAt, ...alwaysLookedAt], numbers);
      end.answers ??= answersInTime(this.facilityOf(numbers, end.path));
      const answer = this.render(found);
      end.answers.keep(asOf, answer);
      return answer;
    });
  }

  /** The end of the path on which all of these facts are examined. Answers at a nearer end are discarded. */
  private lengthened(
    node: Node<Answer>,
    looked: readonly ColumnName[],
    numbers: ArrayLike<number>,
  ): Node<Answer> {
    let end = node;
    for (const name of looked) {
      const place = this.names.findIndex((one) => one === name);
      if (place === -1 || end.path.includes(place)) continue;
      end.place = place;
      end.answers = null;
      end = this.branch(end, numbers);
    }
    return end;
  }

  /** Values that decide alike for a facility on this path lead to the same place. */
  private branch(node: Node<Answer>, numbers: ArrayLike<number>): Node<Answer> {
    const { place, path, branches } = node;
    const number = numbers[place]!;
    const alike = place === this.birthPlace ? this.birthAlike(number, numbers, path) : number;
    this.nodes += 1;
    return (branches[number] = branches[alike] ??= nodeAt<Answer>([...path, place]));
  }

  /** The more is known, the more dates of birth decide alike. */
  private birthAlike(number: number, numbers: ArrayLike<number>, path: readonly number[]): number {
    const value = this.values[this.birthPlace]![number];
    const facility = this.facilityOf(numbers, path);
    return this.numberOf(this.birthPlace, representativeValue("youngestDob", value, facility));
  }

  private decide(
    numbers: ArrayLike<number>,
    asOf: CivilDate,
    then: (found: Overview) => Answer,
  ): Answer | null {
    const all = this.names.map((_, place) => place);
    const facility = this.facilityOf(numbers, all);
    // The values were validated when read, so only this can be wrong with them.
    const isAnswerable = asOf >= FIRST_ENCODED_DAY && contradictionsIn(facility, asOf).length === 0;
    return isAnswerable ? then(overviewOf(facility, asOf)) : null;
  }

  private facilityOf(numbers: ArrayLike<number>, places: readonly number[]): Facility {
    const stated = { ...this.nothingStated };
    for (const place of places) stated[this.names[place]!] = this.values[place]![numbers[place]!];
    return stated as Facility;
  }
}

const nodeAt = <Answer>(path: readonly number[]): Node<Answer> => ({
  place: END,
  path,
  branches: [],
  answers: null,
});

/** Whether somebody born on that day was born after the first day that can be asked about. */
const isLate = (birth: unknown): boolean =>
  typeof birth === "string" && /^\d/.test(birth) && birth > FIRST_ENCODED_DAY;
