import { describe, expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import type { Facility, FactName } from "../../../src/facility/facts.js";
import { assumptionsOf, type Assumption } from "../../../src/questions/decide/assumptions.js";
import { leavesOf } from "../../../src/questions/decide/decision.js";
import type { Question } from "../../../src/regulation/measures/rules.js";
import type { Facts } from "../../cases/case.js";

function assumptions(question: Question, facts: Facts, day: string): readonly Assumption[] {
  const [facility, asOf] = [facts as Facility, civilDate(day)];
  return assumptionsOf(leavesOf(question, facility, asOf), facility, asOf);
}

/** The facts of one assumption; `undefined` where it is not made. */
const factsOf = (
  id: Assumption["id"],
  question: Question,
  facts: Facts,
  day = "2026-01-10",
): readonly FactName[] | undefined => assumptions(question, facts, day).find((one) => one.id === id)?.facts;

describe("what is taken as not recorded", () => {
  test.each<[why: string, Question, Facts, FactName[] | undefined]>([
    [
      "everything that was asked about disks and is left out",
      "optical",
      { method: "optical", hardship: "other" },
      [
        "planFrom",
        "planEndsOn",
        "firstOnlineClaimOn",
        "hardshipFiled",
        "hardshipEndsOn",
        "succession",
        "mixedChannels",
      ],
    ],
    [
      "not the missing last day of a plan: there is one",
      "optical",
      { method: "optical", planFrom: "2025-10-01" },
      ["firstOnlineClaimOn", "hardship", "hardshipEndsOn", "succession", "mixedChannels"],
    ],
    [
      "not the missing first day either",
      "optical",
      { method: "optical", planEndsOn: "2026-09-30" },
      ["firstOnlineClaimOn", "hardship", "hardshipEndsOn", "succession", "mixedChannels"],
    ],
    [
      "nothing about plans where the medium is closed before they matter",
      "optical",
      { method: "paper" },
      ["hardship", "hardshipEndsOn"],
    ],
    ["nothing where no record was asked for", "online", { type: "hospital", method: "online" }, undefined],
  ])("%s", (_, question, facts, names) => {
    expect(factsOf("none-recorded", question, facts)).toEqual(names);
  });
});

test("a dated method left out is taken to be the present one, where it was asked for", () => {
  expect(factsOf("same-as-method", "optical", { method: "optical" })).toEqual([
    "methodAtMarch2024",
    "methodAtSeptember2024",
  ]);
  expect(factsOf("same-as-method", "optical", { method: "paper" })).toEqual(["methodAtMarch2024"]);
  expect(factsOf("same-as-method", "online", { method: "online" })).toBeUndefined();
});

test("who was designated later is taken never to have claimed before, where that was asked", () => {
  const made = (question: Question, designatedOn: string): readonly FactName[] | undefined =>
    factsOf("never-claimed-before-designation", question, { method: "optical", designatedOn });

  expect(made("optical", "2024-05-01")).toEqual(["methodAtMarch2024"]);
  expect(made("optical", "2024-10-01")).toEqual(["methodAtMarch2024"]);
  expect(made("online", "2024-10-01")).toBeUndefined();
  expect(made("optical", "2024-03-31")).toBeUndefined();
});

test("a clinic is taken to be a medical one, a dental clinic is not", () => {
  expect(factsOf("clinic-is-medical", "optical", { type: "clinic", method: "optical" })).toEqual(["type"]);
  expect(factsOf("clinic-is-medical", "optical", { type: "dental-clinic", method: "optical" })).toBe(
    undefined,
  );
});

test("the law is taken as unchanged after the last day to which it was read", () => {
  const online: Facts = { type: "hospital", method: "online" };

  expect(assumptions("online", online, "2026-02-02")).toEqual([]);
  expect(assumptions("online", online, "2026-02-03")).toEqual([{ id: "law-unchanged-since", facts: [] }]);
});
