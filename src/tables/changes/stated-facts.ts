import { factNames, facts, type Facility, type FactName } from "../../facility/facts.js";
import type { ChangedFact } from "../../questions/list/changes.js";

/**
 * The facts of many facilities in little memory: each value has a number, and a facility is a sequence of numbers. Not
 * stated is 0, and so is `unknown` where that means the same.
 */
export class StatedFacts {
  private readonly names: readonly FactName[];
  private readonly values = new Map<FactName, Facility[FactName][]>();
  private readonly numbers = new Map<FactName, Map<Facility[FactName], number>>();
  private runs = new Int32Array(1024);
  private used = 0;

  /** @param names the facts that the facilities can state */
  constructor(names: readonly FactName[]) {
    this.names = names;
    for (const name of factNames) {
      this.values.set(name, [undefined]);
      this.numbers.set(name, new Map());
    }
  }

  /** Adds the facts of one more facility. */
  add(facility: Facility): void {
    if (this.used + this.names.length > this.runs.length) {
      const larger = new Int32Array(2 * this.runs.length);
      larger.set(this.runs);
      this.runs = larger;
    }
    for (const name of this.names) this.runs[this.used++] = this.numberOf(name, facility[name]);
  }

  /**
   * The facts of a facility that differ from those kept.
   * @param place its index
   */
  changed(place: number, facility: Facility): readonly ChangedFact[] {
    const start = place * this.names.length;
    let changes: ChangedFact[] | undefined;
    for (const fact of factNames) {
      const index = this.names.indexOf(fact);
      const number = index === -1 ? 0 : this.runs[start + index]!;
      const after = facility[fact];
      if (number === this.numberOf(fact, after)) continue;
      (changes ??= []).push({ fact, before: this.values.get(fact)![number], after });
    }
    return changes ?? NOTHING_CHANGED;
  }

  private numberOf(name: FactName, value: Facility[FactName]): number {
    if (value === undefined || (value === "unknown" && isLikeEmpty(name))) return 0;
    const numbers = this.numbers.get(name)!;
    let number = numbers.get(value);
    if (number === undefined) {
      number = this.values.get(name)!.push(value) - 1;
      numbers.set(value, number);
    }
    return number;
  }
}

/** Shared, since most facilities have not changed. */
export const NOTHING_CHANGED: readonly ChangedFact[] = [];

/** A circumstance left empty is unknown; only the dated methods are assumed if empty. */
const isLikeEmpty = (name: FactName): boolean =>
  facts[name].role !== "record" && name !== "methodAtMarch2024" && name !== "methodAtSeptember2024";
