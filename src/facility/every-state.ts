import { dayAfter } from "../calendar/civil-date.js";
import type { Space } from "../engine/space.js";
import { onAnyDay, seenKey } from "./any-day.js";
import { possibilitiesOf } from "./asked-facts.js";
import { factNames, wordsOf, type Facility } from "./facts.js";
import { AFTER_SEPTEMBER_2024 } from "./reference-days.js";

/**
 * Every state that some facility, known or not, can be in on some day: the space over which the whole tree of a rule is
 * grown. Related facts stay together, so no impossible state is included (an online claim during a plan that does not
 * run).
 */
export function everyState(): Space {
  const spaces = [NOTHING_KNOWN, ...ASSUMED_METHODS].map((facility) => possibilitiesOf(facility, DAY));
  return spaces[0]!.map((_, group) => {
    const states = spaces.flatMap((space) => space[group]!.map(({ seen }) => onAnyDay(seen, DAY)));
    return [...new Map(states.map((state) => [seenKey(state), { unknowns: state, seen: state }])).values()];
  });
}

/** Every record may be present or absent. */
const NOTHING_KNOWN: Facility = Object.fromEntries(factNames.map((name) => [name, "unknown"]));

/**
 * A method assumed for one date may be combined with a stated or unknown one for the other that would contradict it if
 * both were stated, so these states are possible too.
 */
const ASSUMED_METHODS: readonly Facility[] = wordsOf("method").map((method) => {
  const { methodAtMarch2024: _, ...rest } = NOTHING_KNOWN;
  return { ...rest, method };
});

/** A day on which every record can be in every state: an online claim since October 2024 may precede a running plan. */
const DAY = dayAfter(AFTER_SEPTEMBER_2024);
