import { dayAfter } from "../calendar/civil-date.js";
import type { Space } from "../engine/space.js";
import { onAnyDay, seenKey } from "./any-day.js";
import { possibilitiesOf } from "./asked-facts.js";
import { factNames, wordsOf, type Facility } from "./facts.js";
import { AFTER_SEPTEMBER_2024 } from "./reference-days.js";

/**
 * Every state in which some facility, known or not, can stand on some day: the space over which the whole tree of a
 * rule is grown. Related facts keep together, so that no state is among them that no facility can be in (an online
 * claim during a plan that does not run).
 */
export function everyState(): Space {
  const spaces = [NOTHING_KNOWN, ...ASSUMED_METHODS].map((facility) => possibilitiesOf(facility, DAY));
  return spaces[0]!.map((_, group) => {
    const states = spaces.flatMap((space) => space[group]!.map(({ seen }) => onAnyDay(seen, DAY)));
    return [...new Map(states.map((state) => [seenKey(state), { unknowns: state, seen: state }])).values()];
  });
}

/** Every record may be there, and may be none. */
const NOTHING_KNOWN: Facility = Object.fromEntries(factNames.map((name) => [name, "unknown"]));

/**
 * A method assumed for one date may stand beside a stated or unknown one for the other that would contradict it, were
 * both stated; so these states are possible too.
 */
const ASSUMED_METHODS: readonly Facility[] = wordsOf("method").map((method) => {
  const { methodAtMarch2024: _, ...rest } = NOTHING_KNOWN;
  return { ...rest, method };
});

/** A day on which every record can stand in every way: an online claim since October 2024 may lie before a plan that runs. */
const DAY = dayAfter(AFTER_SEPTEMBER_2024);
