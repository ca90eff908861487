import fc from "fast-check";
import { expect, test } from "vitest";
import { monthOf, monthsAfter } from "../../src/calendar/civil-date.js";
import { noLawfulWayFrom } from "../../src/questions/list/lawful-way.js";
import { momentOf, nextActionOn } from "../../src/questions/plan/next-action.js";
import { overview } from "../../src/questions/list/overview.js";
import { plan } from "../../src/questions/plan/plan.js";
import { isContradictory } from "./plain.js";
import { askedIn, facilityIn } from "./random-facility.js";

const WITHOUT_HURRY = 600_000;
const ENCODED = { from: "2023-04-01", to: "2027-12-31" };

const answerable = fc
  .tuple(facilityIn({ ...ENCODED, unknown: 2 }), askedIn(ENCODED))
  .filter(([facility, asOf]) => !isContradictory(facility, asOf));

test(
  "a plan and a list name the same next action with the same day, the facts to state, and the same first month without a lawful way",
  () => {
    const met = new Map<string, number>();
    fc.assert(
      fc.property(answerable, ([facility, asOf]) => {
        const start = facility.onlineStart === "unknown" ? undefined : facility.onlineStart;
        const { next, shut, missing } = overview(facility, asOf);
        const listed = nextActionOn(next, asOf, start);
        if (listed.action === "state-facts") expect(missing).not.toEqual([]);
        const moment = momentOf(asOf);
        const answer = plan(facility, asOf, { from: moment.nextClaims, to: monthsAfter(monthOf(asOf), 3) });
        const planned = answer.nextAction;
        expect([planned?.id ?? "none", planned?.by ?? null]).toEqual([listed.action, listed.by]);
        const noWay =
          facility.onlineStart === "unknown" ? null : noLawfulWayFrom(shut, moment, start ?? null);
        expect(noWay).toBe(answer.gaps[0] ?? null);
        if (listed.action === "state-facts")
          expect(answer.missing).toEqual(expect.arrayContaining([...next.facts]));
        met.set(listed.action, (met.get(listed.action) ?? 0) + 1);
        if (noWay !== null) met.set("no way", (met.get("no way") ?? 0) + 1);
      }),
      { numRuns: 20_000 },
    );
    for (const action of [
      "state-facts",
      "form-1",
      "form-1-renewal",
      "form-2",
      "form-3",
      "online-start-application",
      "no way",
    ])
      expect([action, (met.get(action) ?? 0) > 20]).toEqual([action, true]);
  },
  WITHOUT_HURRY,
);

test(
  "of a facility that claims online neither asks for a form that would only open another medium",
  () => {
    let hardships = 0;
    fc.assert(
      fc.property(answerable, ([facility, asOf]) => {
        const online = { ...facility, method: "online" as const };
        if (isContradictory(online, asOf)) return;
        const { action } = nextActionOn(overview(online, asOf).next, asOf, undefined);
        const { months } = plan(online, asOf, { to: monthsAfter(monthOf(asOf), 1) });
        const asked = months.flatMap(({ actions }) => actions.map(({ id }) => id));
        for (const id of asked) expect(["form-3", "former-form-4"]).toContain(id);
        if (action === "none") return;
        hardships++;
        expect(online.hardship).toBeDefined();
        expect(["form-3", "former-form-4"]).toContain(action);
      }),
      { numRuns: 400 },
    );
    expect(hardships).toBeGreaterThan(10);
  },
  WITHOUT_HURRY,
);
