import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, civilDate, type CivilDate } from "../../src/calendar/civil-date.js";
import { factsDeciding, possibilitiesOf } from "../../src/facility/asked-facts.js";
import { contradictableFacts, contradictionsIn } from "../../src/facility/contradictions.js";
import type { Facility } from "../../src/facility/facts.js";
import { facilityIn } from "../properties/random-facility.js";

const facilities = facilityIn({ from: "2023-06-01", to: "2026-12-31", unknown: 15 });
const days = fc.integer({ min: 0, max: 1400 }).map((count) => addDays(civilDate("2023-04-01"), count));

const only = (facility: Facility, names: readonly string[]): Facility =>
  Object.fromEntries(Object.entries(facility).filter(([name]) => names.includes(name)));

test("what a rule sees of a fact is decided by the facts that are said to decide it", () => {
  const seenOf = (facility: Facility, asOf: CivilDate, group: number, fact: string): unknown =>
    new Set(possibilitiesOf(facility, asOf)[group]!.map(({ seen }) => seen[fact]));
  fc.assert(
    fc.property(facilities, days, (facility, asOf) => {
      possibilitiesOf(facility, asOf).forEach((cases, group) => {
        const seen = Object.keys(cases[0]?.seen ?? {}).filter((fact) => fact !== "asOf");
        for (const fact of seen) {
          const deciding = only(facility, factsDeciding(fact, facility));
          expect(seenOf(deciding, asOf, group, fact)).toEqual(seenOf(facility, asOf, group, fact));
        }
      });
    }),
    { numRuns: 300 },
  );
});

test("contradictions are looked for in the facts that can contradict, all of them and no other", () => {
  const read = new Set<string>();
  const watched = new Proxy<Facility>(
    { succession: "unknown" },
    {
      get: (facility, name: keyof Facility) => {
        read.add(name);
        return facility[name];
      },
    },
  );
  contradictionsIn(watched, civilDate("2026-04-01"));
  fc.assert(
    fc.property(facilities, days, (facility, asOf) => {
      const found = contradictionsIn(facility, asOf);
      expect(contradictionsIn(only(facility, contradictableFacts), asOf)).toEqual(found);
      for (const { facts } of found) for (const fact of facts) read.add(fact);
    }),
    { numRuns: 500 },
  );
  expect([...contradictableFacts, "asOf"]).toEqual(expect.arrayContaining([...read]));
});
