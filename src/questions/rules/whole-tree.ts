import { grow, type Leaf } from "../../engine/grow.js";
import type { Space } from "../../engine/space.js";
import type { AskedFacts } from "../../facility/asked-facts.js";
import { everyState } from "../../facility/every-state.js";
import type { FacilityAsked, LawOutcome, LawRule } from "../../regulation/measures/outcome.js";
import { lawRules, type Question } from "../../regulation/measures/rules.js";
import type { Citation } from "../../regulation/sources/sources.js";

/** An outcome of the whole tree, with the facts for which certainty was asked. */
export interface WholeOutcome extends LawOutcome {
  readonly certainty: readonly string[];
}

export type WholeLeaf = Leaf<Citation, WholeOutcome>;

/**
 * All leaves of a rule, with nothing known. Whether something is certain depends on what is known, so here that
 * question stays open like any other, and the outcome lists the facts asked about in this way.
 * @param space the states over which to grow it; all states by default
 */
export function wholeTree(question: Question, space: Space = everyState()): WholeLeaf[] {
  return treeOf(lawRules[question], space);
}

/** Like {@link wholeTree}, for a rule that is part of others. */
export function treeOf(rule: LawRule, space: Space): WholeLeaf[] {
  return grow<AskedFacts, Citation, WholeOutcome>((facility) => {
    const certainty = new Set<string>();
    const outcome = rule(leavingCertaintyOpen(facility, certainty));
    return { ...outcome, certainty: [...certainty] };
  }, space);
}

function leavingCertaintyOpen(facility: FacilityAsked, certainty: Set<string>): FacilityAsked {
  const asker: FacilityAsked = {
    is: (fact, ...values) => facility.is(fact, ...values),
    onOrBefore: (fact, day) => facility.onOrBefore(fact, day),
    certainly: (fact, ...values) => {
      certainty.add(fact);
      return facility.is(fact, ...values);
    },
    under: (...citations) => leavingCertaintyOpen(facility.under(...citations), certainty),
    part: (_, rule) => rule(asker),
  };
  return asker;
}
