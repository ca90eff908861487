import { describe, expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import { answersTo } from "../../../src/output/parts/answers-to.js";
import { eligibility } from "../../../src/questions/eligibility/eligibility.js";
import type { Facts } from "../../cases/case.js";

const AS_OF = civilDate("2026-04-01");
const answers = (facts: Facts, fact: Parameters<typeof answersTo>[0], asOf = AS_OF): string[] =>
  answersTo(fact, eligibility(facts, asOf).answers.paper.branches).map(
    ({ values, verdicts }) => `${JSON.stringify(values)}: ${verdicts.join(" or ")}`,
  );

const elderly: Facts = { type: "clinic", method: "paper", paperGround: "elderly", refiled: true };

describe("the answers to one question", () => {
  test("part the days of birth at both cut-offs, where the receipt computer decides which is meant", () => {
    expect(answers(elderly, "youngestDob")).toEqual([
      '"none": unsettled',
      '{"onOrBefore":"1945-07-01"}: allowed',
      '{"after":"1945-07-01","onOrBefore":"1946-04-01"}: allowed or not-allowed',
      '{"after":"1946-04-01"}: not-allowed',
    ]);
  });
  test("part them at the one cut-off that is meant", () => {
    expect(answers({ ...elderly, receiptComputer: true }, "youngestDob")).toEqual([
      '"none": unsettled',
      '{"onOrBefore":"1945-07-01"}: allowed',
      '{"after":"1945-07-01"}: not-allowed',
    ]);
  });
  test("leave open what the other facts decide", () => {
    expect(answers(elderly, "receiptComputer")).toEqual([
      "[false,true]: allowed or not-allowed or unsettled",
    ]);
  });
  test("are one where they leave the same possible", () => {
    expect(answers({ ...elderly, youngestDob: "1945-12-01", refiled: "unknown" }, "receiptComputer")).toEqual(
      ["false: allowed or conditional", "true: not-allowed"],
    );
  });
  test("of a fact that nothing hangs on are none", () => {
    expect(answers(elderly, "method")).toEqual([]);
  });
});
