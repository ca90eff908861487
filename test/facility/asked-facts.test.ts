import { describe, expect, test } from "vitest";
import { civilDate } from "../../src/calendar/civil-date.js";
import { keyOf } from "../../src/engine/value.js";
import { factsBehind, factsDeciding, possibilitiesOf } from "../../src/facility/asked-facts.js";
import type { Facility } from "../../src/facility/facts.js";

const ASKED = civilDate("2025-06-10");

/** What rules may see of a fact on that day, and whether it is told as unknown. */
function seen(facility: Facility, fact: string): { values: string[]; unknown: boolean } {
  const cases = possibilitiesOf(facility, ASKED).find(([first]) => fact in first!.seen)!;
  return {
    values: [...new Set(cases.map((one) => keyOf(one.seen[fact]!)))],
    unknown: cases.every(({ unknowns }) => fact in unknowns),
  };
}

describe("a circumstance that is not known may be anything", () => {
  test.each([
    ["type", ["hospital", "clinic", "dental-clinic", "pharmacy"]],
    ["receiptComputer", ["true", "false"]],
    ["method", ["online", "optical", "paper", "none"]],
    ["paperGround", ["no-receipt-computer", "elderly", "hardship"]],
    ["youngestDob", ["none", "..2025-06-10"]],
  ] as const)("%s: %j", (fact, values) => {
    expect(seen({}, fact)).toEqual({ values, unknown: true });
    expect(seen({ [fact]: "unknown" }, fact)).toEqual({ values, unknown: true });
  });

  test("and one that is stated is as stated", () => {
    expect(seen({ type: "clinic" }, "type")).toEqual({ values: ["clinic"], unknown: false });
    expect(seen({ youngestDob: "none" }, "youngestDob")).toEqual({ values: ["none"], unknown: false });
  });
});

describe("a record left empty is none, and one marked unknown may be none as well", () => {
  const RECORDS = [
    "refiled",
    "hardshipFiled",
    "paperResubmissionFiled",
    "returnedOnPaperOnly",
    "mixedChannels",
  ] as const;
  test.each(RECORDS)("%s", (fact) => {
    expect(seen({}, fact)).toEqual({ values: ["none"], unknown: false });
    expect(seen({ [fact]: "unknown" }, fact)).toEqual({ values: ["true", "false", "none"], unknown: true });
    expect(seen({ [fact]: false }, fact)).toEqual({ values: ["false"], unknown: false });
  });
});

describe("the stated facts behind what a rule asks", () => {
  const METHODS = ["method", "methodAtMarch2024", "methodAtSeptember2024", "designatedOn", "succession"];
  const PLAN = ["planFrom", "planEndsOn"];

  test.each([
    ["type", ["type"], ["type"]],
    ["methodAtMarch2024", ["methodAtMarch2024"], METHODS],
    ["methodAtSeptember2024", ["methodAtSeptember2024"], METHODS],
    ["succession", ["succession"], METHODS],
    ["youngerHire", ["youngerHireOn", "youngerHireReportedOn"], ["youngerHireOn", "youngerHireReportedOn"]],
    ["youngerHireReport", ["youngerHireReportedOn"], ["youngerHireReportedOn"]],
    ["transitionPlan", PLAN, PLAN],
    ["hardship", ["hardship", "hardshipEndsOn"], ["hardship", "hardshipEndsOn"]],
  ])("%s is derived from %j, and decided by %j", (asked, behind, deciding) => {
    expect(factsBehind(asked)).toEqual(behind);
    expect(factsDeciding(asked, {})).toEqual(deciding);
  });

  test("an online claim lies in a plan or outside it only where one is recorded", () => {
    const claimed: Facility = { firstOnlineClaimOn: civilDate("2025-01-10") };
    expect(factsBehind("onlineClaim")).toEqual(["firstOnlineClaimOn"]);
    expect(factsDeciding("onlineClaim", {})).toEqual(["firstOnlineClaimOn"]);
    expect(factsDeciding("onlineClaim", claimed)).toEqual(["firstOnlineClaimOn", ...PLAN]);
    expect(factsDeciding("onlineClaim", { firstOnlineClaimOn: "unknown" })).toEqual([
      "firstOnlineClaimOn",
      ...PLAN,
    ]);
  });
});
