import { monthOf, type CivilDate } from "../../calendar/civil-date.js";
import { lastPlanDay } from "../../facility/contradictions.js";
import type { FactName } from "../../facility/facts.js";
import { representativePlan } from "../../questions/list/representative.js";

/** The number for "not stated". */
export const NOT_STATED = 0;

/**
 * The plans of a list as numbers. Lists contain as many pairs of days as rows, but plans have few states on the day
 * asked about.
 */
export class PlanNumbers {
  private readonly fromPlace: number;
  private readonly endPlace: number;
  private readonly claimPlace: number;
  private readonly size: number;
  private readonly values: readonly (readonly unknown[])[];
  private readonly numberOf: (place: number, value: unknown) => number;
  /** By the number of its first day: the last day that a plan may have. */
  private readonly lastDays: (CivilDate | undefined)[] = [];
  private readonly counted: number[] = [];

  /**
   * @param names the facts that have numbers, in order
   * @param values by the index of a fact, the values of its numbers
   * @param numberOf returns the number of a value of the fact at an index
   */
  constructor(
    names: readonly FactName[],
    values: readonly (readonly unknown[])[],
    numberOf: (place: number, value: unknown) => number,
  ) {
    this.fromPlace = names.indexOf("planFrom");
    this.endPlace = names.indexOf("planEndsOn");
    this.claimPlace = names.indexOf("firstOnlineClaimOn");
    this.size = names.length;
    this.values = values;
    this.numberOf = numberOf;
  }

  /** Whether both days are stated but cannot belong to one plan. */
  isUnsound(numbers: ArrayLike<number>): boolean {
    if (!this.isWhole(numbers)) return false;
    const number = numbers[this.fromPlace]!;
    const [from, endsOn] = this.daysOf(numbers);
    const last = (this.lastDays[number] ??= lastPlanDay(from));
    return endsOn < from || endsOn > last;
  }

  /**
   * The same numbers, with a plan replaced by its representative.
   * @returns an array that the next call overwrites
   */
  representative(numbers: ArrayLike<number>, asOf: CivilDate): ArrayLike<number> {
    if (!this.isWhole(numbers) || (this.claimPlace !== -1 && numbers[this.claimPlace] !== NOT_STATED))
      return numbers;
    const [from, endsOn] = this.daysOf(numbers);
    const [standsFrom, standsTo] = representativePlan(from, endsOn, monthOf(asOf));
    if (standsFrom === from && standsTo === endsOn) return numbers;
    for (let place = 0; place < this.size; place++) this.counted[place] = numbers[place]!;
    this.counted[this.fromPlace] = this.numberOf(this.fromPlace, standsFrom);
    this.counted[this.endPlace] = this.numberOf(this.endPlace, standsTo);
    return this.counted;
  }

  /** Whether both days of a plan are stated, as days. */
  private isWhole(numbers: ArrayLike<number>): boolean {
    if (this.fromPlace === -1 || this.endPlace === -1) return false;
    const [from, endsOn] = this.daysOf(numbers);
    return from !== undefined && endsOn !== undefined && from !== "unknown" && endsOn !== "unknown";
  }

  private daysOf(numbers: ArrayLike<number>): readonly [CivilDate, CivilDate] {
    return [
      this.values[this.fromPlace]![numbers[this.fromPlace]!] as CivilDate,
      this.values[this.endPlace]![numbers[this.endPlace]!] as CivilDate,
    ];
  }
}
