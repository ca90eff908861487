import fc from "fast-check";
import { expect, test } from "vitest";
import { ByteTable } from "../../src/tables/byte-table.js";

const viewOf = (bytes: readonly number[] | Uint8Array): DataView =>
  new DataView(Uint8Array.from(bytes).buffer);
const bytesOf = (text: string): DataView => viewOf(new TextEncoder().encode(text));

test("numbers runs of bytes in the order in which they are added, and finds each again", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: "binary", maxLength: 12 }), { maxLength: 400 }), (texts) => {
      const table = new ByteTable();
      const runs = texts.map(bytesOf);
      for (const [index, run] of runs.entries()) {
        expect(table.find(run, 0, run.byteLength)).toBe(-1);
        expect(table.add(run, 0, run.byteLength)).toBe(index);
      }
      expect(table.size).toBe(texts.length);
      expect(runs.map((run) => table.find(run, 0, run.byteLength))).toEqual(texts.map((_, index) => index));
    }),
    { numRuns: 60 },
  );
});

test("looks at nothing before the start and behind the end", () => {
  const table = new ByteTable();
  const row = bytesOf("yes,optical,no");
  expect(table.add(row, 4, 11)).toBe(0);
  const other = bytesOf("xoptical");
  expect(table.find(other, 1, 8)).toBe(0);
  expect(table.find(other, 1, 7)).toBe(-1);
  expect(table.find(other, 0, 8)).toBe(-1);
});

test("tells apart runs that differ in their length or in one byte alone, zeros among them", () => {
  const table = new ByteTable();
  const runs = [[], [0], [0, 0], [0, 0, 0, 0], [0, 0, 0, 0, 0], [1, 0, 0, 0], [0, 0, 0, 1], [1]].map(viewOf);
  runs.forEach((run) => table.add(run, 0, run.byteLength));
  expect(runs.map((run) => table.find(run, 0, run.byteLength))).toEqual(runs.map((_, index) => index));
});
