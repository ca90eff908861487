import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { workbookOfList } from "../../../src/tables/writing/new-workbook.js";

/** The sheets of a workbook of so many facilities, each its name and its cells. */
async function sheetsOf(facilities: number, most?: number): Promise<[string, unknown[][]][]> {
  const rows = Array.from({ length: facilities }, (_, index) => [`F${index + 1}`, "allowed"]);
  const list = { sheet: "判定結果", header: ["名称", "paper"], answers: 1, frozenColumns: 1, rows };
  const pieces: Uint8Array[] = [];
  for await (const piece of workbookOfList(list, most)) pieces.push(piece);
  const { sheets } = await readXlsx(Buffer.concat(pieces));
  return sheets.map(({ name, rows: read }) => [name, read.map((row) => row.slice(0, 2))]);
}

const HEADER = ["名称", "paper"];
const row = (number: number): string[] => [`F${number}`, "allowed"];

describe("a list with more rows than a sheet holds", () => {
  test.each<[number, [string, string[][]][]]>([
    [0, [["判定結果", [HEADER]]]],
    [2, [["判定結果", [HEADER, row(1), row(2)]]]],
    [
      3,
      [
        ["判定結果", [HEADER, row(1), row(2)]],
        ["判定結果_2", [HEADER, row(3)]],
      ],
    ],
    [
      5,
      [
        ["判定結果", [HEADER, row(1), row(2)]],
        ["判定結果_2", [HEADER, row(3), row(4)]],
        ["判定結果_3", [HEADER, row(5)]],
      ],
    ],
  ])("of %i rows, two a sheet: every row once, each sheet with the header", async (facilities, sheets) => {
    expect(await sheetsOf(facilities, 2)).toEqual(sheets);
  });

  test("else is one sheet", async () => {
    expect(await sheetsOf(5)).toEqual([["判定結果", [HEADER, row(1), row(2), row(3), row(4), row(5)]]]);
  });
});
