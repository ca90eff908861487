import type { Asker, FactTypes, Outcome, Rule } from "../../src/engine/rule.js";
import { isOnOrBefore } from "../../src/engine/space.js";

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
    part: (_, part) => part(facility),
  };
  return rule(facility);
}
