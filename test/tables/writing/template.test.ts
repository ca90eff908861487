import { expect, test } from "vitest";
import { templateSheets } from "../../../src/tables/writing/template.js";
import { factWords } from "../../../src/wording/en/facts.js";
import { template } from "../../../src/wording/en/template.js";

test("the guide says what an empty cell means: now, then, of a record, and for the day asked about", () => {
  const [, guide] = templateSheets({ template, factWords });
  const emptyIn = (column: string): string | undefined =>
    Array.from(guide!.rows).find(([name]) => name === column)?.[3];
  expect(
    ["as_of", "method", "method_at_march_2024", "method_at_september_2024", "refiled"].map(emptyIn),
  ).toEqual([
    template.empty.asOf,
    template.empty.circumstance,
    template.empty.datedMethod,
    template.empty.datedMethod,
    template.empty.record,
  ]);
});

test("the list is empty, and the guide says of its own columns what they are for, of the others what to write", () => {
  const [list, guide] = templateSheets({ template, factWords });
  const cells = new Set(Array.from(list!.rows).flat());
  expect([Array.from(list!.rows).length, [...cells]]).toEqual([1_000, [""]]);
  const rows = Array.from(guide!.rows);
  expect(rows.slice(0, 2)).toEqual(template.ownColumns.map((column) => [column, template.ownColumn, "", ""]));
  const valuesIn = (column: string): string | undefined => rows.find(([name]) => name === column)?.[2];
  expect([valuesIn("online_start"), valuesIn("terminals")]).toEqual([template.month, template.count]);
});
