import { describe, expect, test } from "vitest";
import { civilDate } from "../../src/calendar/civil-date.js";
import type { Case } from "../../src/engine/space.js";
import { onAnyDay, seenKey, signatureOn } from "../../src/facility/any-day.js";
import { possibilitiesOf } from "../../src/facility/asked-facts.js";
import type { Facility } from "../../src/facility/facts.js";

const lookOf = (facility: Facility, day: string): string =>
  signatureOn(civilDate(day), possibilitiesOf(facility, civilDate(day)));

describe("what is possible of a facility", () => {
  const plan: Facility = { method: "optical", planFrom: civilDate("2025-04-08"), planEndsOn: "unknown" };
  test.each<{ facility: Facility; one: string; other: string; alike: boolean }>([
    { facility: {}, one: "2025-05-12", other: "2025-05-13", alike: true },
    {
      facility: { planFrom: "unknown", planEndsOn: "unknown" },
      one: "2025-05-12",
      other: "2026-01-31",
      alike: true,
    },
    { facility: { youngerHireReportedOn: "unknown" }, one: "2025-05-12", other: "2025-06-01", alike: true },
    { facility: plan, one: "2025-04-01", other: "2025-04-02", alike: true },
    { facility: plan, one: "2025-04-07", other: "2025-04-08", alike: false },
    { facility: plan, one: "2025-05-12", other: "2025-05-13", alike: true },
    { facility: plan, one: "2026-04-07", other: "2026-04-08", alike: false },
  ])("looks the same on $one and $other: $alike ($facility)", ({ facility, one, other, alike }) => {
    expect(lookOf(facility, one) === lookOf(facility, other)).toBe(alike);
  });
});

describe("cases of which rules see the same", () => {
  const day = civilDate("2025-05-12");
  const lent = (dueOn: string, fact = "dueOn"): Case => ({
    unknowns: { [fact]: { from: civilDate(dueOn), to: civilDate(dueOn) } },
    seen: { loan: "running" },
  });
  const look = (...cases: Case[]): string => signatureOn(day, [cases]);

  test("look the same whatever the days that nobody knows", () => {
    expect(look(lent("2025-06-01"), lent("2025-07-01"))).toBe(look(lent("2025-08-01"), lent("2025-09-01")));
  });

  test("look different where others of them agree in those days", () => {
    expect(look(lent("2025-06-01"), lent("2025-06-01"))).not.toBe(
      look(lent("2025-06-01"), lent("2025-07-01")),
    );
  });

  test("look different where other facts are not known", () => {
    expect(look(lent("2025-06-01"))).not.toBe(look(lent("2025-06-01", "putOffOn")));
  });

  test("look different where a word is another", () => {
    const paid = (word: string): Case => ({ unknowns: { paid: word }, seen: { loan: "running" } });
    expect(look(paid("cash"))).not.toBe(look(paid("card")));
  });
});

describe("what rules see regardless of the day", () => {
  const [before, day, after] = ["2025-05-11", "2025-05-12", "2025-05-13"].map(civilDate);

  test("leaves the day open, and the runs that reach up to it", () => {
    const seen = {
      asOf: day!,
      bornOn: { from: null, to: day! },
      lentOn: { from: before!, to: after! },
      paidOn: { from: null, to: before! },
      dueOn: day!,
      loan: "running",
    };
    expect(onAnyDay(seen, day!)).toEqual({
      ...seen,
      asOf: { from: null, to: null },
      bornOn: { from: null, to: null },
    });
  });

  test("is another text wherever another word, case or group begins", () => {
    const sees = (word: string): Case => ({ unknowns: {}, seen: { word } });
    expect(seenKey({ one: "on", other: "line" })).not.toBe(seenKey({ one: "online", other: "" }));
    expect(signatureOn(day!, [[sees("on"), sees("line")]])).not.toBe(signatureOn(day!, [[sees("online")]]));
    expect(signatureOn(day!, [[sees("on")], [sees("line")]])).not.toBe(signatureOn(day!, [[sees("online")]]));
  });
});
