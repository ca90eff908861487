import { describe, expect, test } from "vitest";
import { plainPage } from "../../../src/output/layout/terminal-style.js";
import { textTable } from "../../../src/output/layout/text-table.js";

const lines = (head: string[], rows: string[][], columns: number) =>
  textTable(head, rows, plainPage(columns)).split("\n");

describe("a table for a terminal", () => {
  test("full-width letters take two columns, so that the columns stand below each other", () => {
    expect(
      lines(
        ["項目", "期間"],
        [
          ["設定", "9月15日"],
          ["最初の請求", "10月5日"],
        ],
        80,
      ),
    ).toEqual(["項目        期間", "----------  -------", "設定        9月15日", "最初の請求  10月5日"]);
  });
  test("rows of several lines are set apart", () => {
    expect(
      lines(
        ["", "text"],
        [
          ["a", "one two three four five six"],
          ["b", "seven"],
        ],
        23,
      ),
    ).toEqual(["   text", "-  --------------------", "a  one two three four", "   five six", "", "b  seven"]);
  });
  test("a narrow column leaves its room to the wide one", () => {
    const [, rule] = lines(["when", "state", "what"], [["2024", "passed", "x".repeat(30)]], 50);
    expect(rule).toBe(`----  ------  ${"-".repeat(30)}`);
  });
  test("where columns would be too narrow to read, each row becomes a list", () => {
    expect(
      lines(["", "disk", "online"], [["days", "not on weekends at all", "on weekends as well"]], 30),
    ).toEqual(["days", "  disk: not on weekends at all", "  online: on weekends as well"]);
  });
});
