import { describe, expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import type { Facility } from "../../../src/facility/facts.js";
import { overview } from "../../../src/questions/list/overview.js";
import { gapsOfYoungerHire } from "../../../src/questions/list/possible-gaps.js";
import { nextActionFor } from "../../../src/questions/plan/next-action.js";
import { plan } from "../../../src/questions/plan/plan.js";
import { halfRecords } from "../../cases/half-records.js";

test("of a younger full-timer reported beside an older birth the months are named that may have no way", () => {
  const [first] = halfRecords.filter(({ says }) => says.includes("birth-not-of-younger-hire"));
  const facility = first!.facility as Facility;
  const gapsOn = (day: string): readonly string[] =>
    gapsOfYoungerHire(overview(facility, civilDate(day)), facility, civilDate(day));

  // Paper is open to December; an application made by 20 December opens February.
  expect(gapsOn("2026-11-28")).toEqual(["2027-01"]);
  expect(gapsOn("2026-12-21")).toEqual(["2027-01", "2027-02"]);
  expect(gapsOn("2026-11-20")).toEqual([]);
});

describe("of a record stated in part", () => {
  test.each(halfRecords.map((one) => [one.title, one] as const))("%s", (_, one) => {
    const facility = one.facility as Facility;
    const asOf = civilDate(one.asOf);
    const listed = overview(facility, asOf);
    const action = nextActionFor(listed.next, facility, asOf);

    expect([action.action, action.by]).toEqual(one.next);
    expect(listed.missing).toEqual(one.asks ?? []);
    expect(listed.cautions.map(({ id }) => id)).toEqual(one.says);
  });

  test.each(halfRecords.map((one) => [one.title, one] as const))("the plan says the same: %s", (_, one) => {
    const answer = plan(one.facility, civilDate(one.asOf));

    expect([answer.nextAction?.id, answer.nextAction?.by]).toEqual(one.next);
    expect(answer.missing).toEqual(expect.arrayContaining([...(one.asks ?? [])]));
    const ofMedia = one.says.filter((id) => id !== "notice-for-online-claims-only");
    expect(answer.cautions.map(({ id }) => id)).toEqual(expect.arrayContaining(ofMedia));
  });
});
