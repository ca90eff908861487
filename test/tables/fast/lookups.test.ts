import { afterEach, expect, test, vi } from "vitest";
import { ByteTable } from "../../../src/tables/fast/byte-table.js";
import { ByteOutput } from "../../../src/io/byte-output.js";
import { answered } from "../reading/memory-list.js";

afterEach(() => vi.restoreAllMocks());

test.each([
  ["four words side by side are looked up as one", "type,receipt_computer,method,paper_ground", 1],
  ["a fifth by itself", "type,receipt_computer,method,paper_ground,method_at_march_2024", 2],
  ["words with another column between them by themselves", "type,name,method", 2],
  ["numbers by themselves", "terminals,type,method", 2],
  ["numbers between words too", "type,terminals,method", 3],
  ["days in a table of their own", "type,youngest_dob,method", 2],
  ["months as well as they are written", "type,online_start,method", 3],
  ["words behind a day as one", "youngest_dob,type,method", 1],
])("%s", async (_, header, lookups) => {
  const values: Readonly<Record<string, string>> = {
    type: "clinic",
    receipt_computer: "yes",
    paper_ground: "elderly",
    terminals: "2",
    youngest_dob: "1945-07-01",
    online_start: "2026-06",
    name: "A",
  };
  const row = header.split(",").map((name) => values[name] ?? "paper");
  const find = vi.spyOn(ByteTable.prototype, "find");
  await answered(`${header}\n${`${row.join(",")}\n`.repeat(10)}`);
  expect(find).toHaveBeenCalledTimes(10 * lookups);
});

test("the cells of an answer on a day are made once, and written again", async () => {
  const rows = ["2026-04-15", "2026-05-15"].map(
    (day) => `dental-clinic,yes,paper,no-receipt-computer,yes,${day}\n`,
  );
  const written = vi.spyOn(ByteOutput.prototype, "copyAll");
  const header = "type,receipt_computer,method,paper_ground,refiled,as_of\n";
  await answered(header + (rows[0]! + rows[0]! + rows[1]!).repeat(10));
  const answers = written.mock.calls.map(([bytes]) => bytes).slice(-30);
  expect(new Set(answers.map((bytes) => Buffer.from(bytes).toString())).size).toBe(2);
  expect(new Set(answers).size).toBe(2);
});
