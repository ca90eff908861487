import { expect, test } from "vitest";
import { readCsv } from "../../../src/tables/reading/csv-reader.js";
import { csvLine } from "../../../src/tables/writing/csv-writer.js";
import { problemOf } from "../problem.js";

const fields = (chunks: readonly string[], limits: { cell?: number; record?: number; columns?: number }) =>
  [...readCsv(chunks, { limits })].map((record) => record.fields);

test("a record as long as the limit is read, one that is longer is refused", () => {
  expect(fields(["ab,cd\n"], { record: 5 })).toEqual([["ab", "cd"]]);
  expect(problemOf(() => fields(["ab,cd\n"], { record: 4 }))).toMatchObject({
    code: "record-too-long",
    limit: 4,
  });
});

test("records before one that is not at its end do not count", () => {
  expect(fields(["ab,cd\nab,c", "d\n"], { record: 5 })).toEqual([
    ["ab", "cd"],
    ["ab", "cd"],
  ]);
});

test("so is one whose end comes in a later piece", () => {
  expect(fields(["ab,cd", "\n"], { record: 5 })).toEqual([["ab", "cd"]]);
});

test("a cell as long as the limit may be twice as long as it is written, and two quotes more", () => {
  expect(fields(['""""', "\n"], { cell: 1 })).toEqual([['"']]);
});

test("a cell without an end is refused as too long where its text cannot be shorter", () => {
  const codeOf = (text: string) => problemOf(() => fields([text], { cell: 1 }))?.code;
  expect([codeOf('"aaa'), codeOf('"aaaa')]).toEqual(["quote-unclosed", "cell-too-long"]);
});

test("a record without an end is refused before all of it is read", () => {
  let pieces = 0;
  function* endless(): Generator<string> {
    for (; pieces < 1000; pieces++) yield "a,";
  }

  expect(problemOf(() => [...readCsv(endless(), { limits: { record: 10 } })])).toMatchObject({
    code: "record-too-long",
    line: 1,
  });
  expect(pieces).toBeLessThan(10);
});

test("a line of no cells is blank; a line of one empty cell is not", () => {
  expect(csvLine([])).toBe("\n");
  expect(csvLine([""])).toBe('""\n');
});
