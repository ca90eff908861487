import { afterEach, expect, test, vi } from "vitest";
import { ByteTable } from "../../../src/tables/fast/byte-table.js";
import { answered, cellsOf } from "../reading/memory-list.js";
import { answeredAtOnce, answeredOneByOne } from "./one-by-one.js";

afterEach(() => vi.restoreAllMocks());

/** The most texts, and the most bytes of them, that are ever remembered at once while something is done. */
async function mostRemembered(act: () => Promise<unknown>): Promise<{ texts: number; room: number }> {
  const most = { texts: 0, room: 0 };
  // oxlint-disable-next-line typescript/unbound-method -- called with its table below
  const add = ByteTable.prototype.add;
  vi.spyOn(ByteTable.prototype, "add").mockImplementation(function (this: ByteTable, view, start, end) {
    const number = add.call(this, view, start, end);
    most.texts = Math.max(most.texts, this.size);
    most.room = Math.max(most.room, this.room);
    return number;
  });
  await act();
  return most;
}

/** The same word with blanks behind it, no two texts alike. */
const padded = (word: string, texts: number, blanks: string): string[] =>
  Array.from(
    { length: texts },
    (_, text) =>
      word + text.toString(2).padStart(17, "0").replaceAll("1", "\u3000").replaceAll("0", " ") + blanks,
  );

test("texts are forgotten when there are very many, and rows are answered as before", async () => {
  const rows = padded("hospital", 90_000, "").map((text) => `${text},paper`);
  const csv = `type,method\nclinic,optical\npharmacy,optical\n${rows.join("\n")}\n`;
  let cells: readonly (readonly string[])[] = [];
  const most = await mostRemembered(async () => (cells = cellsOf((await answered(csv)).text)));
  expect(most.texts).toBe(40_000);
  expect(cells).toHaveLength(90_003);
  expect(new Set(cells.slice(3).map((row) => row.slice(2).join()))).toHaveLength(1);
});

test("a text for which there is no place is read by itself, and those behind it as they are", async () => {
  // oxlint-disable-next-line typescript/unbound-method -- called with its table below
  const add = ByteTable.prototype.add;
  vi.spyOn(ByteTable.prototype, "add").mockImplementation(function (this: ByteTable, view, start, end) {
    return end - start === "clinic,paper".length ? -1 : add.call(this, view, start, end);
  });
  const rows = ["pharmacy,optical", "clinic,paper", "hospital,paper", "clinic,paper", "hospital,optical"];
  const csv = `type,method,youngest_dob\n${rows.map((row) => `${row},1945-07-01\n`).join("")}`;
  expect(await answeredAtOnce(csv)).toEqual(answeredOneByOne(csv));
});

test("texts are forgotten when they take much room", async () => {
  const csv = `type,method\n${padded("clinic", 30_000, " ".repeat(400))
    .map((text) => `${text},optical`)
    .join("\n")}\n`;
  const most = await mostRemembered(() => answered(csv));
  expect(most.room).toBeGreaterThan(4_000_000);
  expect(most.room).toBeLessThan(4_200_000);
});

test("a text that is longer than any word or date is not remembered", async () => {
  const csv = `type,method\n${padded("clinic", 100, " ".repeat(600))
    .map((text) => `${text},optical`)
    .join("\n")}\n`;
  expect(await mostRemembered(() => answered(csv))).toEqual({ texts: 0, room: 0 });
});
