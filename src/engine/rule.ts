import type { CivilDate } from "../calendar/civil-date.js";
import type { Value } from "./value.js";

/** The facts that rules may ask for, with their types. */
export type FactTypes = Record<string, string | boolean>;

/** What a rule receives: it can only ask. Citations go into the trace, beside the questions asked under them. */
export interface Asker<Facts extends FactTypes, Citation> {
  /** Is the fact one of these values? */
  is<Fact extends keyof Facts & string>(fact: Fact, ...values: readonly Facts[Fact][]): boolean;
  /** Is the fact a day, and on or before this one? */
  onOrBefore(fact: keyof Facts & string, day: CivilDate): boolean;
  /** Do the stated facts make it certain that the fact is one of these values? Never opens a branch. */
  certainly<Fact extends keyof Facts & string>(fact: Fact, ...values: readonly Facts[Fact][]): boolean;
  /** The same asker, for questions that one provision asks. */
  under(...citations: readonly Citation[]): Asker<Facts, Citation>;
  /** The result of a rule that is part of this one; named, so that each part is described once, wherever it is used. */
  part<Found>(name: string, rule: (asker: Asker<Facts, Citation>) => Found): Found;
}

/** What every outcome has; the regulation adds the rest. */
export interface Outcome {
  readonly verdict: string;
}

/**
 * A rule: plain questions in sequence that end in an outcome. It must be pure, since it is run again for every open
 * answer.
 */
export type Rule<Facts extends FactTypes, Citation, O extends Outcome> = (
  facility: Asker<Facts, Citation>,
) => O;

/** One question on the way to an outcome, with the answer taken. */
export interface Step<Citation> {
  readonly fact: string;
  readonly asked: { readonly values: readonly Value[] } | { readonly onOrBefore: CivilDate };
  readonly answer: boolean;
  readonly citations: readonly Citation[];
}
