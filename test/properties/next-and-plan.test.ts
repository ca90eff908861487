import fc from "fast-check";
import { expect, test } from "vitest";
import { monthOf, monthsAfter } from "../../src/calendar/civil-date.js";
import type { Facility } from "../../src/facility/facts.js";
import { nextActionOn } from "../../src/questions/plan/next-action.js";
import { overview } from "../../src/questions/list/overview.js";
import { plan } from "../../src/questions/plan/plan.js";
import { isContradictory } from "./plain.js";
import { askedIn, facilityIn } from "./random-facility.js";

const WITHOUT_HURRY = 300_000;
const ENCODED = { from: "2023-04-01", to: "2026-12-31" };

const answerable = fc
  .tuple(facilityIn({ ...ENCODED, unknown: 2 }), askedIn(ENCODED))
  .filter(([facility, asOf]) => !isContradictory(facility, asOf));

/**
 * A list goes by the day, a plan by the best day of a month's claims. They part where something ends, or a plan begins,
 * amid the days of the claims: the list then asks for the form a month earlier, or for days that no claim needs.
 */
const changesAmidClaims = (
  { planFrom, planEndsOn, hardshipEndsOn, youngerHireOn, firstOnlineClaimOn }: Facility,
  asOf: string,
): boolean =>
  (planFrom ?? "") > asOf ||
  [planEndsOn, hardshipEndsOn].some((day) => Number(day?.slice(8)) < 10) ||
  [youngerHireOn, firstOnlineClaimOn].some((day) => Number(day?.slice(8)) <= 10);

const FORMS: readonly string[] = ["form-1", "form-1-renewal", "form-2", "form-3"];

test(
  "a form that a list names as next stands in the plan of the facility, with the same day",
  () => {
    let forms = 0;
    fc.assert(
      fc.property(answerable, ([facility, asOf]) => {
        if (changesAmidClaims(facility, asOf)) return;
        const next = nextActionOn(overview(facility, asOf).next, asOf, undefined);
        if (!FORMS.includes(next.action)) return;
        // A hardship that ends before the next claims is for a claim of the very day alone.
        if (next.action === "form-3" && (facility.hardshipEndsOn ?? "9") < next.by!) return;
        forms++;
        const { months } = plan(facility, asOf, { to: monthsAfter(monthOf(next.by!), 8) });
        const left = months.flatMap(({ actions }) => actions.filter(({ passed }) => !passed));
        expect(left.map(({ id, by }) => [id, by])).toContainEqual([next.action, next.by]);
      }),
      { numRuns: 800 },
    );
    expect(forms).toBeGreaterThan(20);
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
