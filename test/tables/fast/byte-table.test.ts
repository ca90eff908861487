import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { ByteTable } from "../../../src/tables/fast/byte-table.js";

const viewOf = (bytes: readonly number[] | Uint8Array): DataView =>
  new DataView(Uint8Array.from(bytes).buffer);
const bytesOf = (text: string): DataView => viewOf(new TextEncoder().encode(text));

test("looks at nothing before the start and behind the end", () => {
  const table = new ByteTable();
  const row = bytesOf("yes,optical,no");
  expect(table.add(row, 4, 11)).toBe(0);
  const other = bytesOf("xoptical");
  expect(table.find(other, 1, 8)).toBe(0);
  expect(table.find(other, 1, 7)).toBe(-1);
  expect(table.find(other, 0, 8)).toBe(-1);
});

test.each(["as they come", "turned round"])(
  "tells apart runs that differ in their length or in one byte alone, zeros among them: %s",
  (order) => {
    const table = new ByteTable();
    const runs = [[], [0], [0, 0], [0, 0, 0, 0], [0, 0, 0, 0, 0], [1, 0, 0, 0], [0, 0, 0, 1], [1]].map(
      viewOf,
    );
    if (order === "turned round") runs.reverse();
    for (const [index, run] of runs.entries()) {
      expect(table.find(run, 0, run.byteLength)).toBe(-1);
      expect(table.add(run, 0, run.byteLength)).toBe(index);
    }
    expect(runs.map((run) => table.find(run, 0, run.byteLength))).toEqual(runs.map((_, index) => index));
  },
);

test("takes four bytes for four, and for each of the one to three that remain", () => {
  const table = new ByteTable();
  const taken = ["", "clinic", "hospital", "a"].map((text) => {
    table.add(bytesOf(text), 0, text.length);
    return table.room;
  });
  expect(taken).toEqual([0, 12, 20, 24]);
});

test("has room for a run that is longer than all before it", () => {
  const table = new ByteTable();
  const runs = ["clinic", "x".repeat(5000), "hospital"].map(bytesOf);
  expect(runs.map((run) => table.add(run, 0, run.byteLength))).toEqual([0, 1, 2]);
  expect(runs.map((run) => table.find(run, 0, run.byteLength))).toEqual([0, 1, 2]);
});

test("tells apart runs that have the same hash", () => {
  const table = new ByteTable();
  const [one, other] = [bytesOf("10280140"), bytesOf("10910136")];
  expect(table.add(one, 0, 8)).toBe(0);
  expect(table.find(other, 0, 8)).toBe(-1);
  expect(table.add(other, 0, 8)).toBe(1);
  expect([table.find(one, 0, 8), table.find(other, 0, 8)]).toEqual([0, 1]);
});

test("finds each of several thousand, short and long, among all the others", () => {
  const table = new ByteTable();
  const runs = Array.from({ length: 5000 }, (_, index) => bytesOf(`${index}${"-".repeat(index % 50)}`));
  expect(runs.map((run) => table.add(run, 0, run.byteLength))).toEqual(runs.map((_, index) => index));
  expect(runs.map((run) => table.find(run, 0, run.byteLength))).toEqual(runs.map((_, index) => index));
  expect(table.find(bytesOf("5000"), 0, 4)).toBe(-1);
});

test("is not slowed down by runs that were chosen to share one place", () => {
  const pairs = 12;
  // The highest bit of a word goes through the hash unchanged, and that of the next word takes it away again.
  const alike = Array.from({ length: 2 ** pairs }, (_, choice) => {
    const view = new DataView(new ArrayBuffer(8 * pairs));
    for (let pair = 0; pair < pairs; pair++) {
      const word = (choice >> pair) & 1 ? -0x8000_0000 : 0;
      view.setInt32(8 * pair, word, true);
      view.setInt32(8 * pair + 4, word, true);
    }
    return view;
  });
  const table = new ByteTable();
  const numbers = alike.map((run) => table.add(run, 0, run.byteLength));
  const taken = numbers.filter((number) => number !== -1);
  expect(taken).toEqual(taken.map((_, index) => index));
  expect(taken.length).toBeLessThan(200);
  expect(alike.map((run) => table.find(run, 0, run.byteLength))).toEqual(numbers);
  const last = alike.at(-1)!;
  const reads = vi.spyOn(last, "getInt32");
  table.find(last, 0, last.byteLength);
  expect(reads.mock.calls.length).toBeLessThan(200 * 2 * pairs);
  expect(table.add(bytesOf("clinic"), 0, 6)).toBe(taken.length);
});

test("numbers runs of bytes in the order in which they are added, and finds each again", () => {
  const some = fc.uniqueArray(fc.uint8Array({ maxLength: 12 }), { maxLength: 400, selector: String });
  fc.assert(
    fc.property(some, (runs) => {
      const table = new ByteTable();
      const views = runs.map(viewOf);
      const numbers = views.map((run) => [
        table.find(run, 0, run.byteLength),
        table.add(run, 0, run.byteLength),
      ]);
      expect(numbers).toEqual(runs.map((_, index) => [-1, index]));
      expect(table.size).toBe(runs.length);
      expect(views.map((run) => table.find(run, 0, run.byteLength))).toEqual(runs.map((_, index) => index));
    }),
    { numRuns: 60 },
  );
});
