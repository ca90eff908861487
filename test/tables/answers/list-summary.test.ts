import { expect, test } from "vitest";
import { civilDate, civilMonth } from "../../../src/calendar/civil-date.js";
import type { Facility } from "../../../src/facility/facts.js";
import { overview } from "../../../src/questions/list/overview.js";
import { listCount } from "../../../src/tables/answers/list-summary.js";

const on = civilDate("2026-04-01");
const tallied = (...facilities: readonly (readonly [facility: Facility, rows: number])[]) => {
  const count = listCount();
  for (const [facility, rows] of facilities) count.tallyOf(overview(facility, on)).rows += rows;
  return count.summary();
};

test("rows are counted by their verdicts, wherever they come from", () => {
  const online: Facility = { type: "clinic", method: "online" };
  const disks: Facility = {
    type: "clinic",
    method: "optical",
    planFrom: civilDate("2025-10-01"),
    planEndsOn: civilDate("2026-09-30"),
  };
  const { answered, rows, verdicts, nothingStated } = tallied([online, 2], [disks, 3], [online, 4], [{}, 1]);
  expect([answered, rows, nothingStated]).toEqual([10, 10, 1]);
  expect(verdicts.online).toEqual({
    allowed: 6,
    conditional: 4,
    "not-allowed": 0,
    undetermined: 0,
    unsettled: 0,
  });
  expect(verdicts.optical).toMatchObject({ allowed: 3 });
});

test("of missing facts the one comes first that settles most alone, then the one that is asked for first", () => {
  const onPaper: Facility = {
    type: "clinic",
    method: "paper",
    paperGround: "elderly",
    receiptComputer: true,
  };
  const { missing } = tallied([onPaper, 2], [{ type: "clinic" }, 5]);
  expect(missing[0]).toEqual({ fact: "youngestDob", settles: 2, wanted: 7 });
  expect(missing[1]).toEqual({ fact: "method", settles: 0, wanted: 5 });
});

test("of missing facts that settle none alone those come first that are asked for first, then those that most want", () => {
  const { missing } = tallied([{ type: "clinic" }, 1], [{ type: "clinic", method: "paper" }, 2]);
  expect(missing.map(({ fact, wanted }) => [fact, wanted])).toEqual([
    ["paperGround", 3],
    ["method", 1],
    ["receiptComputer", 3],
    ["youngestDob", 3],
    ["methodAtMarch2024", 1],
    ["methodAtSeptember2024", 1],
  ]);
});

test("facilities without a lawful way are counted by month, in order, and others are not", () => {
  const count = listCount();
  for (const from of ["2027-01", null, "2026-12", "2027-01", "2027-02", null] as const)
    count.addNoLawfulWay(from === null ? null : civilMonth(from));
  expect(count.summary().noLawfulWay).toEqual([
    { from: "2026-12", facilities: 1, preventedBy: "2026-10-20" },
    { from: "2027-01", facilities: 2, preventedBy: "2026-11-20" },
    { from: "2027-02", facilities: 1, preventedBy: "2026-12-20" },
  ]);
});
