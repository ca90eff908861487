import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, civilDate } from "../../../src/calendar/civil-date.js";
import { contradictionsIn } from "../../../src/facility/contradictions.js";
import { factNames, type Facility } from "../../../src/facility/facts.js";
import { eligibility } from "../../../src/questions/eligibility/eligibility.js";
import { listedQuestions, overview } from "../../../src/questions/list/overview.js";
import { facilityIn } from "../../properties/random-facility.js";

const facilities = facilityIn({ from: "2023-06-01", to: "2026-12-31", unknown: 12 });
const days = fc.integer({ min: 0, max: 1400 }).map((count) => addDays(civilDate("2023-04-01"), count));
const answerable = fc
  .tuple(facilities, days)
  .filter(([facility, asOf]) => contradictionsIn(facility, asOf).length === 0);

describe("the answer in brief", () => {
  test("says of each question what the full answer says", () => {
    fc.assert(
      fc.property(answerable, ([facility, asOf]) => {
        const { answers, missingIn } = overview(facility, asOf);
        const full = eligibility(facility, asOf).answers;
        for (const question of listedQuestions) {
          const { verdict, ground, until, missing, reasons } = full[question];
          expect(answers[question]).toMatchObject({ verdict, ground, until });
          expect(missingIn(question)).toEqual(missing);
          expect(answers[question].rules).toEqual(reasons.map(({ rule }) => rule));
        }
      }),
      { numRuns: 120 },
    );
  });

  test("rests on the facts that were looked at alone", () => {
    fc.assert(
      fc.property(answerable, facilities, ([facility, asOf], other) => {
        const { lookedAt, missingIn: _, ...told } = overview(facility, asOf);
        const changed = Object.fromEntries(
          factNames
            .map((name) => [name, (lookedAt.includes(name) ? facility : other)[name]])
            .filter(([, value]) => value !== undefined),
        ) as Facility;
        fc.pre(contradictionsIn(changed, asOf).length === 0);
        expect(overview(changed, asOf)).toMatchObject(told);
      }),
      { numRuns: 400 },
    );
  });

  test("misses no fact at which nobody looks", () => {
    const facility: Facility = {
      method: "optical",
      planFrom: "unknown",
      planEndsOn: civilDate("2026-09-30"),
      firstOnlineClaimOn: "unknown",
    };
    expect(overview(facility, civilDate("2026-04-01")).missing).toEqual(["planFrom", "firstOnlineClaimOn"]);
    fc.assert(
      fc.property(answerable, ([any, asOf]) => {
        const found = overview(any, asOf);
        for (const question of listedQuestions) {
          expect(found.lookedAt).toEqual(expect.arrayContaining([...found.missingIn(question)]));
        }
      }),
      { numRuns: 300 },
    );
  });

  test("looks at what the questions ask, and no further", () => {
    const asked = ["method", "methodAtMarch2024", "methodAtSeptember2024", "designatedOn", "succession"];
    const always = [
      "asOf",
      ...asked,
      "hardship",
      "hardshipEndsOn",
      "hardshipFiled",
      "paperResubmissionFiled",
    ];
    const lookedAt = (facility: Facility) => overview(facility, civilDate("2026-11-20")).lookedAt.toSorted();
    expect(lookedAt({ type: "hospital", method: "online" })).toEqual(always.toSorted());
    // Whether it is shut out from all claims depends on when the first online one was made.
    expect(lookedAt({ type: "clinic", method: "none" })).toEqual(
      [...always, "firstOnlineClaimOn"].toSorted(),
    );
  });

  test("puts no fact in front that changes nothing today", () => {
    // The medium in use is asked for first, but whatever it is, the claims of 2024 decide.
    const anyMedium = overview({ firstOnlineClaimOn: civilDate("2026-12-10") }, civilDate("2026-12-10"));
    expect(anyMedium.next.facts[0]).toBe("method");
    expect(anyMedium.missing).toEqual([
      "methodAtMarch2024",
      "paperGround",
      "type",
      "youngestDob",
      "receiptComputer",
    ]);
    // Whatever is missing, the application to start online claims comes next.
    const toApply = overview(
      {
        paperGround: "hardship",
        youngerHireReportedOn: civilDate("2025-10-01"),
        planEndsOn: "unknown",
        firstOnlineClaimOn: civilDate("2025-10-01"),
        hardshipEndsOn: "unknown",
      },
      civilDate("2025-09-30"),
    );
    expect(toApply.next).toMatchObject({ action: "online-start-application", facts: [] });
    expect(toApply.missing).toEqual(["methodAtMarch2024", "methodAtSeptember2024", "method"]);
  });

  test.each<[Facility, string | null]>([
    [{ method: "paper" }, "paper"],
    [{ method: "optical" }, "optical"],
    [{ method: "online" }, "online"],
    [{ method: "none" }, "online"],
    [{ method: "unknown" }, null],
    [{}, null],
  ])("of %j is about %s", (facility, inUse) => {
    expect(overview(facility, civilDate("2026-04-01")).inUse).toBe(inUse);
  });

  test("misses what either of paper and disks misses, where the medium is not known", () => {
    const { missing, missingIn } = overview({ type: "clinic" }, civilDate("2026-04-01"));
    expect(missingIn("paper")).toContain("youngestDob");
    expect(missingIn("optical")).toContain("methodAtSeptember2024");
    // The medium first: it tells what there is to ask about.
    expect(missing).toEqual([...new Set(["method", ...missingIn("paper"), ...missingIn("optical")])]);
  });
});
