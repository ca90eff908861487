import { describe, expect, test } from "vitest";
import type { Value } from "../../src/engine/value.js";
import type { FactName } from "../../src/facility/facts.js";
import { asDefined } from "../../src/questions/told.js";

describe("the values of a fact are told in the order in which it is defined", () => {
  const june = { from: "2025-06-01", to: "2025-06-30" };
  test.each<[FactName, Value[], Value[]]>([
    ["type", ["pharmacy", "clinic", "hospital"], ["hospital", "clinic", "pharmacy"]],
    ["paperGround", ["hardship", "no-receipt-computer"], ["no-receipt-computer", "hardship"]],
    ["method", ["none", "paper", "online"], ["online", "paper", "none"]],
    ["hardship", ["other", "none", "line-failure"], ["none", "line-failure", "other"]],
    ["refiled", ["none", false, true], [true, false, "none"]],
    ["planFrom", [june, "none"], [june, "none"]],
  ])("%s", (fact, values, told) => {
    expect(asDefined(fact, values)).toEqual(told);
  });
});
