import { describe, expect, test } from "vitest";
import { civilDate } from "../../src/calendar/civil-date.js";
import type { Case } from "../../src/engine/space.js";
import { keyOf } from "../../src/engine/value.js";
import {
  changeDaysOf,
  hardshipCases,
  planCases,
  youngerHireCases,
} from "../../src/facility/dated-records.js";
import type { Facility } from "../../src/facility/facts.js";
import { methodCases } from "../../src/facility/methods.js";
import { acceptedWords, nearestTo, readValue } from "../../src/facility/read.js";

const day = civilDate;

/** Each case in a line: what nobody stated, with the run of days it may be, and what the rules see. */
const told = (cases: readonly Case[]): string[] =>
  cases.map(({ unknowns, seen }) =>
    [unknowns, seen]
      .map((values) =>
        Object.entries(values)
          .map(([fact, value]) => `${fact} ${keyOf(value)}`)
          .join(", "),
      )
      .join(" => "),
  );

describe("a hire of unknown date", () => {
  test("was never, was by the day asked about, or comes after it", () => {
    expect(told(youngerHireCases({ youngerHireOn: "unknown" }, day("2025-06-10")))).toEqual([
      "youngerHireOn none => youngerHire none, youngerHireReport none",
      "youngerHireOn ..2025-06-10 => youngerHire unreported, youngerHireReport none",
      "youngerHireOn 2025-06-11.. => youngerHire to-come, youngerHireReport none",
    ]);
  });

  test("whose report has an unknown date was reported so long ago that it lapsed, lately, or not yet", () => {
    expect(told(youngerHireCases({ youngerHireReportedOn: "unknown" }, day("2025-06-10")))).toEqual([
      "youngerHireReportedOn none => youngerHire none, youngerHireReport none",
      "youngerHireReportedOn ..2025-04-30 => youngerHire lapsed, youngerHireReport made",
      "youngerHireReportedOn 2025-05-01..2025-06-10 => youngerHire reported, youngerHireReport made",
      "youngerHireReportedOn 2025-06-11..2025-06-30 => youngerHire reported, youngerHireReport to-come",
      "youngerHireReportedOn 2025-07-01.. => youngerHire to-come, youngerHireReport to-come",
    ]);
  });
});

describe("a plan of which one date is unknown", () => {
  test("ends within a year of its first day, before, on or after the day asked about", () => {
    const facility: Facility = { planFrom: day("2024-10-01"), planEndsOn: "unknown" };

    expect(told(planCases(facility, day("2025-01-01")))).toEqual([
      "planEndsOn none => transitionPlan half-told, onlineClaim none",
      "planEndsOn 2024-10-01..2024-12-31 => transitionPlan ended, onlineClaim none",
      "planEndsOn 2025-01-01..2025-09-30 => transitionPlan running, onlineClaim none",
    ]);
  });

  test("begins within a year of its last day", () => {
    const facility: Facility = { planFrom: "unknown", planEndsOn: day("2025-09-30") };

    expect(told(planCases(facility, day("2025-01-01")))).toEqual([
      "planFrom none => transitionPlan half-told, onlineClaim none",
      "planFrom 2024-10-01..2025-01-01 => transitionPlan running, onlineClaim none",
      "planFrom 2025-01-02..2025-09-30 => transitionPlan to-come, onlineClaim none",
    ]);
  });

  test("of which both are, may be any two runs of days that have a year's plan between them", () => {
    const facility: Facility = {
      planFrom: "unknown",
      planEndsOn: "unknown",
      firstOnlineClaimOn: day("2027-02-02"),
    };
    const beginsEarly = told(planCases(facility, day("2025-01-01"))).filter((line) =>
      line.startsWith("planFrom 2024-01-02..2025-01-01, "),
    );

    expect(beginsEarly).toEqual([
      "planFrom 2024-01-02..2025-01-01, planEndsOn none => transitionPlan half-told, onlineClaim none",
      "planFrom 2024-01-02..2025-01-01, planEndsOn ..2024-12-31 => transitionPlan ended, onlineClaim none",
      "planFrom 2024-01-02..2025-01-01, planEndsOn 2025-01-01..2025-12-31 => transitionPlan running, onlineClaim none",
    ]);
  });

  test("of which both are, may have been over long ago, and may begin and end long hence", () => {
    const cases = told(planCases({ planFrom: "unknown", planEndsOn: "unknown" }, day("2025-01-01")));

    expect(cases).toContain(
      "planFrom ..2024-01-01, planEndsOn ..2024-12-31 => transitionPlan ended, onlineClaim none",
    );
    expect(cases).toContain(
      "planFrom 2025-01-02.., planEndsOn 2026-01-01.. => transitionPlan to-come, onlineClaim none",
    );
  });

  test("of which both are, may begin the day after a leap day and end later than a year from that day", () => {
    expect(told(planCases({ planFrom: "unknown", planEndsOn: "unknown" }, day("2024-02-29")))).toContain(
      "planFrom 2024-03-01.., planEndsOn 2025-03-01.. => transitionPlan to-come, onlineClaim none",
    );
  });

  test("of which the last is, may be over on the day on which it began", () => {
    const facility: Facility = { planFrom: day("2025-01-01"), planEndsOn: "unknown" };

    expect(told(planCases(facility, day("2025-01-02")))).toContain(
      "planEndsOn 2025-01-01..2025-01-01 => transitionPlan ended, onlineClaim none",
    );
  });

  test("beside an online claim of unknown date: the first day of the plan is the first on which it lies inside", () => {
    const plan: Facility = { planFrom: day("2025-01-01"), planEndsOn: day("2025-12-31") };

    expect(told(planCases({ ...plan, firstOnlineClaimOn: "unknown" }, day("2025-06-10")))).toEqual([
      "firstOnlineClaimOn none => transitionPlan running, onlineClaim none",
      "firstOnlineClaimOn 2024-10-01..2024-12-31 => transitionPlan running, onlineClaim outside-running-plan",
      "firstOnlineClaimOn 2025-01-01..2025-06-10 => transitionPlan running, onlineClaim during-running-plan",
      "firstOnlineClaimOn 2025-06-11.. => transitionPlan running, onlineClaim none",
    ]);
    expect(told(planCases({ ...plan, firstOnlineClaimOn: day("2025-01-01") }, day("2025-06-10")))).toEqual([
      " => transitionPlan running, onlineClaim during-running-plan",
    ]);
  });

  test("an online claim of unknown date can only be to come before October 2024", () => {
    expect(told(planCases({ firstOnlineClaimOn: "unknown" }, day("2024-09-15")))).toEqual([
      "firstOnlineClaimOn none => transitionPlan none, onlineClaim none",
      "firstOnlineClaimOn 2024-10-01.. => transitionPlan none, onlineClaim none",
    ]);
  });

  test("an online claim of unknown date is none before October 2024", () => {
    expect(told(planCases({ firstOnlineClaimOn: "unknown" }, day("2024-10-01")))).toEqual([
      "firstOnlineClaimOn none => transitionPlan none, onlineClaim none",
      "firstOnlineClaimOn 2024-10-01..2024-10-01 => transitionPlan none, onlineClaim outside-running-plan",
      "firstOnlineClaimOn 2024-10-02.. => transitionPlan none, onlineClaim none",
    ]);
  });
});

describe("a date that nobody knows is told as unknown, though alone it decides nothing", () => {
  test("of the first day of a plan whose last day is not told: it is none, over, half told, or not begun", () => {
    expect(told(planCases({ planFrom: "unknown" }, day("2025-01-01")))).toEqual([
      "planFrom none => transitionPlan none, onlineClaim none",
      "planFrom ..2024-01-01 => transitionPlan ended, onlineClaim none",
      "planFrom 2024-01-02..2025-01-01 => transitionPlan half-told, onlineClaim none",
      "planFrom 2025-01-02.. => transitionPlan to-come, onlineClaim none",
    ]);
  });

  test("of the last day of a plan whose first day is not told: the same the other way round", () => {
    expect(told(planCases({ planEndsOn: "unknown" }, day("2025-01-01")))).toEqual([
      "planEndsOn none => transitionPlan none, onlineClaim none",
      "planEndsOn ..2024-12-31 => transitionPlan ended, onlineClaim none",
      "planEndsOn 2025-01-01..2025-12-31 => transitionPlan half-told, onlineClaim none",
      "planEndsOn 2026-01-01.. => transitionPlan to-come, onlineClaim none",
    ]);
  });

  test("of a hardship that there is not", () => {
    expect(told(hardshipCases({ hardshipEndsOn: "unknown" }, day("2025-01-01")))).toEqual([
      "hardshipEndsOn none => hardship none",
    ]);
  });
});

describe("an online claim beside a plan of unknown beginning", () => {
  const plan: Facility = { planFrom: "unknown", planEndsOn: day("2025-09-30") };

  test("lies within the plan where that had begun by the day of the claim, else before it", () => {
    const facility: Facility = { ...plan, firstOnlineClaimOn: day("2024-12-01") };

    expect(told(planCases(facility, day("2025-01-01")))).toEqual([
      "planFrom none => transitionPlan half-told, onlineClaim outside-running-plan",
      "planFrom 2024-10-01..2024-12-01 => transitionPlan running, onlineClaim during-running-plan",
      "planFrom 2024-12-02..2025-01-01 => transitionPlan running, onlineClaim outside-running-plan",
      "planFrom 2025-01-02..2025-09-30 => transitionPlan to-come, onlineClaim outside-running-plan",
    ]);
  });

  test("lies either way where its own day is unknown too and the runs of both have days in common", () => {
    const facility: Facility = { ...plan, firstOnlineClaimOn: "unknown" };
    const claims = told(planCases(facility, day("2025-01-01")))
      .filter((line) => line.startsWith("planFrom 2024-10-01.."))
      .map((line) => line.replace("transitionPlan running, ", ""));

    expect(claims).toEqual(
      [
        ["2024-10-01..2025-01-01", "none", "none"],
        ["2024-10-01..2025-01-01", "2024-10-01..2025-01-01", "during-running-plan"],
        ["2024-10-01..2025-01-01", "2024-10-01..2025-01-01", "outside-running-plan"],
        ["2024-10-01..2025-01-01", "2025-01-02..", "none"],
      ].map(
        ([from, claim, stands]) => `planFrom ${from}, firstOnlineClaimOn ${claim} => onlineClaim ${stands}`,
      ),
    );
  });
});

describe("a hardship", () => {
  test("of unknown ground is none or any of the five", () => {
    expect(told(hardshipCases({ hardship: "unknown" }, day("2025-06-10")))).toEqual(
      ["none", "line-failure", "equipment-pending", "construction", "closing", "other"].map(
        (ground) => `hardship ${ground} => hardship ${ground}`,
      ),
    );
  });

  test("of unknown end lasts still where it has none, and where it ends on the day asked about or later", () => {
    const facility: Facility = { hardship: "closing", hardshipEndsOn: "unknown" };

    expect(told(hardshipCases(facility, day("2025-06-10")))).toEqual([
      "hardshipEndsOn none => hardship closing",
      "hardshipEndsOn ..2025-06-09 => hardship none",
      "hardshipEndsOn 2025-06-10.. => hardship closing",
    ]);
  });

  test("that is none has no end", () => {
    const facility: Facility = { hardship: "unknown", hardshipEndsOn: "unknown" };

    expect(
      told(hardshipCases(facility, day("2025-06-10"))).filter((line) => line.startsWith("hardship none")),
    ).toEqual(["hardship none, hardshipEndsOn none => hardship none"]);
  });
});

describe("the days on which records change", () => {
  const ASKED = day("2025-01-15");

  test.each<[string, Facility, string[]]>([
    [
      "a plan: its first day and the day after its last",
      { planFrom: day("2024-10-01"), planEndsOn: day("2025-09-30") },
      ["2024-10-01", "2025-10-01"],
    ],
    [
      "a plan of unknown end: its first day, the day after the last possible one, and the very next day",
      { planFrom: day("2024-10-01"), planEndsOn: "unknown" },
      ["2024-10-01", "2025-10-01", "2025-01-16"],
    ],
    [
      "a plan of unknown beginning: the day after its last, the first possible one, and the very next day",
      { planFrom: "unknown", planEndsOn: day("2025-09-30") },
      ["2025-10-01", "2024-10-01", "2025-01-16"],
    ],
    [
      "an online claim beside a plan of unknown beginning: its day, a year later, and the very next day",
      { planFrom: "unknown", firstOnlineClaimOn: day("2025-06-06") },
      ["2025-06-06", "2026-06-06", "2025-01-16"],
    ],
    [
      "a report: the first day of its month, its own, and the first of the second month after",
      { youngerHireReportedOn: day("2025-06-25") },
      ["2025-06-01", "2025-06-25", "2025-08-01"],
    ],
    ["an unknown report: the very next day", { youngerHireReportedOn: "unknown" }, ["2025-01-16"]],
    ["an unknown hire: the very next day", { youngerHireOn: "unknown" }, ["2025-01-16"]],
    ["an unknown online claim: the very next day", { firstOnlineClaimOn: "unknown" }, ["2025-01-16"]],
    [
      "an unknown end of a hardship: the very next day",
      { hardship: "other", hardshipEndsOn: "unknown" },
      ["2025-01-16"],
    ],
    ["no record: none", {}, []],
  ])("%s", (_, facility, days) => {
    expect(changeDaysOf(facility, ASKED)).toEqual(days);
  });
});

test("a September claim of a facility designated since tells that it was taken over", () => {
  const facility: Facility = {
    succession: "unknown",
    designatedOn: day("2024-10-01"),
    methodAtMarch2024: "none",
    methodAtSeptember2024: "optical",
  };

  expect(methodCases(facility)).toEqual([
    {
      unknowns: { succession: "new-code" },
      seen: { succession: "new-code", methodAtMarch2024: "none", methodAtSeptember2024: "optical" },
    },
  ]);
});

describe("what is typed", () => {
  test.each(["unknown", "不明"])("%s is no day to be asked about, though a fact may be unknown", (text) => {
    expect(readValue("asOf", text)).toMatchObject({ ok: false, issue: { code: "not-a-date" } });
    expect(readValue("planFrom", text)).toEqual({ ok: true, value: "unknown" });
  });

  test.each(["youngestDob", "planFrom", "terminals", "onlineStart", "asOf"] as const)(
    "no list of words is offered for %s",
    (name) => {
      expect(acceptedWords(name)).toEqual([]);
    },
  );

  test("the nearest word is offered, not the first that is near", () => {
    expect(nearestTo("abcdef", ["abcdxy", "abcdex"])).toBe("abcdex");
  });

  test("where none is near, none is offered", () => {
    const reading = readValue("type", "gasthof");

    expect(reading).toStrictEqual({
      ok: false,
      issue: {
        code: "unknown-word",
        accepted: ["hospital", "clinic", "dental-clinic", "pharmacy"],
        japanese: { hospital: "病院", clinic: "診療所", "dental-clinic": "歯科診療所", pharmacy: "薬局" },
      },
    });
  });
});
