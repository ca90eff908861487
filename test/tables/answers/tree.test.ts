import { describe, expect, test } from "vitest";
import { addDays, civilDate, monthOf, type CivilDate } from "../../../src/calendar/civil-date.js";
import type { Facility } from "../../../src/facility/facts.js";
import { overview } from "../../../src/questions/list/overview.js";
import { representativePlan } from "../../../src/questions/list/representative.js";
import { AnswerTree } from "../../../src/tables/answers/tree.js";
import { foundIn, NAMES, told } from "./told.js";

const onDisks = (planFrom: string, planEndsOn: string): Facility => ({
  type: "clinic",
  method: "optical",
  planFrom: planFrom as CivilDate,
  planEndsOn: planEndsOn as CivilDate,
});

describe("a tree answers", () => {
  test.each([
    ["2025-10-01", "2026-09-30", true],
    ["2025-10-01", "2025-10-01", true],
    ["2025-10-01", "2026-10-01", false],
    ["2025-10-01", "2025-09-30", false],
    ["2024-02-29", "2025-02-28", true],
    ["2024-02-29", "2025-03-01", false],
    ["2025-10-01", "unknown", true],
    ["unknown", "2026-09-30", true],
  ])("a plan from %s to %s: %s", (from, endsOn, isPlan) => {
    const tree = new AnswerTree(NAMES, (answer) => answer);
    for (const asOf of ["2024-09-01", "2026-04-01"])
      expect(foundIn(tree, onDisks(from, endsOn), civilDate(asOf)) !== null).toBe(isPlan);
  });

  test("each facility as if it were asked about alone, whoever was asked about before", () => {
    const tree = new AnswerTree([...NAMES, "youngestDob", "paperGround"], (answer) => answer);
    const plans = [
      ["2025-10-01", "2026-09-30"],
      ["2025-11-15", "2026-04-10"],
      ["2025-04-01", "2026-03-31"],
      ["2026-04-01", "2027-03-31"],
      ["2026-05-01", "2026-12-31"],
      ["unknown", "2026-04-30"],
      ["2025-10-01", "unknown"],
    ] as const;
    const others: Facility[] = [
      {},
      { receiptComputer: false, method: "paper" },
      { firstOnlineClaimOn: civilDate("2026-02-05") },
      { onlineStart: "2026-10" as never },
      { method: "paper", paperGround: "elderly", youngestDob: civilDate("1944-04-01") },
      { method: "paper", paperGround: "elderly", youngestDob: civilDate("1950-04-01") },
      { type: "pharmacy", method: "paper", paperGround: "elderly", youngestDob: civilDate("1950-04-01") },
    ];
    const days = ["2024-12-01", "2026-04-01", "2026-04-11", "2026-12-01"].map(civilDate);
    for (const [from, endsOn] of plans)
      for (const other of others)
        for (const asOf of days) {
          const stated = { ...onDisks(from, endsOn), ...other };
          const found = foundIn(tree, stated, asOf);
          expect(found && told(found, stated, asOf)).toEqual(told(overview(stated, asOf), stated, asOf));
        }
  });

  test("for the facts that can decide, whatever columns there are", () => {
    const columns = ["terminals", "asOf", "method", "sharedLine", "type"];
    expect(new AnswerTree(columns, () => "").names).toEqual(["type", "method"]);
  });

  test("nobody born after the day asked about, and no day before the law that is known", () => {
    const tree = new AnswerTree(["type", "youngestDob"], (answer) => answer.answers.paper.verdict);
    const born = (day: string): Facility => ({ type: "clinic", youngestDob: civilDate(day) });
    const asked = (
      [
        ["2024-04-02", "2024-04-01"],
        ["2024-04-01", "2024-04-01"],
        ["1950-04-01", "2023-03-31"],
        ["1950-04-01", "2023-04-01"],
        ["2024-04-02", "2024-04-02"],
        // Its answer is known by now.
        ["2024-04-02", "2024-04-01"],
      ] as const
    ).map(([birth, asOf]) => foundIn(tree, born(birth), civilDate(asOf)) !== null);
    expect(asked).toEqual([false, true, false, true, true, false]);
  });
});

test("the law is asked once for all plans that began or ended before the month of the question", () => {
  let asked = 0;
  const facts = ["type", "method", "planFrom", "planEndsOn", "firstOnlineClaimOn"];
  const tree = new AnswerTree(facts, () => (asked += 1));
  const ask = (planFrom: CivilDate, planEndsOn: CivilDate): void => {
    const stated: Facility = { type: "clinic", method: "optical", planFrom, planEndsOn };
    foundIn(tree, stated, civilDate("2026-04-01"));
  };
  for (let day = 0; day < 300; day++) {
    const from = addDays(civilDate("2025-05-01"), day);
    ask(from, civilDate("2026-04-30"));
    ask(addDays(from, -300), addDays(from, -day % 60));
  }
  // One that is running, one that has ended.
  expect(asked).toBe(2);
});

test.each([[["type", "method", "youngestDob"]], [["method", "youngestDob"]]])(
  "nobody born after the day asked about has an answer, though none looks at births: of %j",
  (facts) => {
    const tree = new AnswerTree(facts, (answer) => answer.answers.online.verdict);
    const online: Facility = { method: "online" };
    const newborn: Facility = { ...online, type: "clinic", youngestDob: civilDate("2024-04-02") };
    const born = civilDate("2024-04-02");
    expect(foundIn(tree, { ...newborn, type: undefined }, born)).toBe("allowed");
    expect(foundIn(tree, { ...online, type: "clinic" }, born)).toBe("allowed");
    expect(foundIn(tree, newborn, civilDate("2024-04-01"))).toBeNull();
  },
);

test.each<keyof Facility>(["planFrom", "planEndsOn"])(
  "a list that has no other day of a plan than %s is answered",
  (name) => {
    const tree = new AnswerTree(["type", "method", name], (answer) => answer);
    const asOf = civilDate("2026-04-01");
    for (const day of ["2025-10-01", "2026-04-30", "unknown"]) {
      const stated: Facility = { type: "clinic", method: "optical", [name]: day };
      expect(told(foundIn(tree, stated, asOf)!, stated, asOf)).toEqual(
        told(overview(stated, asOf), stated, asOf),
      );
    }
  },
);

test("the law is asked once for all births up to the last day that passes, and once for those after it", () => {
  let asked = 0;
  const tree = new AnswerTree(
    ["type", "receiptComputer", "method", "paperGround", "youngestDob"],
    () => (asked += 1),
  );
  // A pharmacy with a receipt computer: the pharmacists born by 1 April 1944 pass.
  const born = (youngestDob: CivilDate): number | null =>
    foundIn(
      tree,
      { type: "pharmacy", receiptComputer: true, method: "paper", paperGround: "elderly", youngestDob },
      civilDate("2026-04-01"),
    );
  for (let days = 0; days < 300; days++) {
    born(addDays(civilDate("1944-04-01"), -30 * days));
    born(addDays(civilDate("1944-04-02"), 30 * days));
  }
  expect(asked).toBe(2);
});

test.each([
  ["2026-04-01", "2026-12-31", "2026-04", ["2026-04-01", "2026-12-31"]],
  ["2026-03-31", "2026-12-31", "2026-04", ["2026-01-01", "2026-12-31"]],
  ["2025-11-04", "2026-04-01", "2026-04", ["2025-04-02", "2026-04-01"]],
  ["2025-11-04", "2026-03-31", "2026-04", ["2022-04-01", "2023-03-31"]],
])("a plan from %s to %s stands in %s as %j", (from, endsOn, month, expected) => {
  const asked = monthOf(civilDate(`${month}-01`));
  expect(representativePlan(civilDate(from), civilDate(endsOn), asked)).toEqual(expected);
});
