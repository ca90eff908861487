import { describe, expect, test } from "vitest";
import { tell } from "../../../src/cli/terminal/tell.js";

/** What is written to a terminal of that many columns, or to a file. */
function written(lines: readonly string[], columns: number | undefined): string {
  let all = "";
  tell({ write: (text) => (all += text), isTerminal: columns !== undefined, columns }, lines);
  return all;
}

describe("lines beside the results", () => {
  const lines = [
    "claims-check: 「顧問先.csv」の5行目：施設の種別が読めません。",
    "  line 5, type: write hospital or clinic here",
  ];
  test("stay whole in a file", () => {
    expect(written(lines, undefined)).toBe(lines.map((line) => `${line}\n`).join(""));
  });
  test("are broken on a terminal where they are too long, and go on indented", () => {
    expect(written(lines, 40)).toBe(
      [
        "claims-check: 「顧問先.csv」の5行目：",
        "  施設の種別が読めません。",
        "  line 5, type: write hospital or",
        "    clinic here",
        "",
      ].join("\n"),
    );
  });
  test("stay whole on a terminal into which they just fit", () => {
    const row = "  paper    3    0";
    expect(written([row], 17)).toBe(`${row}\n`);
  });
  test("are as long as eighty columns on a terminal that does not tell its width", () => {
    expect(
      written(["x ".repeat(45).trimEnd()], 0)
        .split("\n")
        .map(({ length }) => length),
    ).toEqual([77, 13, 0]);
  });
});
