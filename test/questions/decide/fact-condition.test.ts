import { describe, expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import type { DayRange, Value } from "../../../src/engine/value.js";
import {
  tell,
  tellAll,
  valuesOfCondition,
  type FactCondition,
} from "../../../src/questions/decide/fact-condition.js";

const run = (from: string | null, to: string | null): DayRange => ({
  from: from === null ? null : civilDate(from),
  to: to === null ? null : civilDate(to),
});

describe("tell", () => {
  test.each<[what: string, values: Value[], told: FactCondition]>([
    ["a word", ["paper"], "paper"],
    ["several words", ["paper", "optical"], ["paper", "optical"]],
    ["yes or no", [true, false], [true, false]],
    ["days up to one", [run(null, "1946-04-01")], { onOrBefore: "1946-04-01" }],
    ["days after one", [run("1946-04-02", null)], { after: "1946-04-01" }],
    [
      "days between two",
      [run("1945-07-02", "1946-04-01")],
      { after: "1945-07-01", onOrBefore: "1946-04-01" },
    ],
    ["a word first, then days", [run(null, "1946-04-01"), "none"], ["none", { onOrBefore: "1946-04-01" }]],
    [
      "days that adjoin, as one run",
      [run(null, "1944-04-01"), run("1944-04-02", "1945-07-01")],
      { onOrBefore: "1945-07-01" },
    ],
    [
      "days that adjoin without an end, as one run",
      [run("1944-04-02", "1945-07-01"), run("1945-07-02", null)],
      { after: "1944-04-01" },
    ],
    [
      "days that do not adjoin, as two",
      [run(null, "1944-04-01"), run("1946-04-02", null)],
      [{ onOrBefore: "1944-04-01" }, { after: "1946-04-01" }],
    ],
    [
      "every day, as the two sides of the day that parts them",
      [run(null, "1946-04-01"), run("1946-04-02", null)],
      [{ onOrBefore: "1946-04-01" }, { after: "1946-04-01" }],
    ],
    [
      "every day in three runs, as the two sides of the last that parts them",
      [run(null, "1944-04-01"), run("1944-04-02", "1946-04-01"), run("1946-04-02", null)],
      [{ onOrBefore: "1946-04-01" }, { after: "1946-04-01" }],
    ],
  ])("%s", (_, values, told) => {
    expect(tell(values, null)).toEqual(told);
  });

  test.each<[what: string, value: DayRange, told: FactCondition]>([
    ["is not told as the end of a run", run("1946-04-02", "2026-04-01"), { after: "1946-04-01" }],
    ["is told where every day up to it is meant", run(null, "2026-04-01"), { onOrBefore: "2026-04-01" }],
    [
      "is not an earlier day",
      run("1946-04-02", "2026-03-31"),
      { after: "1946-04-01", onOrBefore: "2026-03-31" },
    ],
  ])("the last day that there can be %s", (_, value, told) => {
    expect(tell([value], civilDate("2026-04-01"))).toEqual(told);
  });
});

test("nobody is born after the day asked about; anything else may be later", () => {
  const days = [run("1946-04-02", "2026-04-01")];
  const { youngestDob, planFrom } = tellAll(
    { if: { youngestDob: days, planFrom: days } },
    civilDate("2026-04-01"),
  );

  expect(youngestDob).toEqual({ after: "1946-04-01" });
  expect(planFrom).toEqual({ after: "1946-04-01", onOrBefore: "2026-04-01" });
});

test.each<[FactCondition, unknown[]]>([
  ["paper", ["paper"]],
  [
    ["paper", "optical"],
    ["paper", "optical"],
  ],
  [{ onOrBefore: "1946-04-01" }, [{ onOrBefore: "1946-04-01" }]],
])("the values of %j are %j", (condition, values) => {
  expect(valuesOfCondition(condition)).toEqual(values);
});
