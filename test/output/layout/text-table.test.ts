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
  test("a wide column leaves its room no less where it stands before the narrow one", () => {
    const [, rule] = lines(["when", "what", "state"], [["2024", "x".repeat(30), "passed"]], 50);
    expect(rule).toBe(`----  ${"-".repeat(30)}  ------`);
  });
  test("two wide columns share the room", () => {
    const text = "one two three four five six seven";
    const [, rule] = lines(["", "disk", "paper"], [["a", text, text]], 55);
    expect(rule).toBe(`-  ${"-".repeat(25)}  ${"-".repeat(25)}`);
  });
  test("a first column of more than two fifths of the page takes several lines", () => {
    expect(lines(["", "state"], [["one two three four", "done"]], 40)).toEqual([
      "                  state",
      "----------------  -----",
      "one two three     done",
      "four",
    ]);
  });
  test("where columns would be too narrow to read, each row becomes a list", () => {
    expect(
      lines(
        ["", "disk", "online"],
        [
          ["days", "not on weekends at all", "on weekends as well"],
          ["hours", "to 17:00", "to 21:00"],
        ],
        30,
      ),
    ).toEqual([
      "days",
      "  disk: not on weekends at all",
      "  online: on weekends as well",
      "hours",
      "  disk: to 17:00",
      "  online: to 21:00",
    ]);
  });
});
