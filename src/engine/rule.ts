import type { CivilDate } from "../calendar/civil-date.js";
import type { Value } from "./value.js";

/** The facts that rules may ask for, and what each can be. */
export type FactTypes = Record<string, string | boolean>;

/** What a rule is handed: it can only ask. The citation goes into the trace, beside the questions asked under it. */
export interface Asker<Facts extends FactTypes, Citation> {
  /** Is the fact one of these values? */
  is<Fact extends keyof Facts & string>(fact: Fact, ...values: readonly Facts[Fact][]): boolean;
  /** Is the fact a day, and on or before this one? */
  onOrBefore(fact: keyof Facts & string, day: CivilDate): boolean;
  /** Is it certain, from what was stated, that the fact is one of these values? Never leaves a question open. */
  certainly<Fact extends keyof Facts & string>(fact: Fact, ...values: readonly Facts[Fact][]): boolean;
  /** The same asker, for the questions that one provision puts. */
  under(...citations: readonly Citation[]): Asker<Facts, Citation>;
  /** What a rule comes to that is a part of this one: named, so that each part can be told once, wherever it is asked. */
  part<Found>(name: string, rule: (asker: Asker<Facts, Citation>) => Found): Found;
}

/** What every outcome has; the rest is the regulation's. */
export interface Outcome {
  readonly verdict: string;
}

/**
 * A rule: plain questions, one after the other, that end in an outcome. It must be pure, since it is run again for every
 * open answer.
 */
export type Rule<Facts extends FactTypes, Citation, O extends Outcome> = (
  facility: Asker<Facts, Citation>,
) => O;

/** One question on the way to an outcome, with the answer that was used. */
export interface Step<Citation> {
  readonly fact: string;
  readonly asked: { readonly values: readonly Value[] } | { readonly onOrBefore: CivilDate };
  readonly answer: boolean;
  readonly citations: readonly Citation[];
}
