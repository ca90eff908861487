import { describe, expect, test } from "vitest";
import { carriedNames } from "../../../src/tables/answers/list-words.js";
import { listColumns } from "../../../src/tables/reading/list-columns.js";
import { english, japanese } from "./list-words-both.js";

describe("a column of the list keeps its name, unless an answer has it", () => {
  test.each([
    [
      ["name", "type", "note"],
      ["name", "type", "note"],
    ],
    [
      ["type", "Paper", "paper "],
      ["type", "Paper_in_list", "paper _in_list"],
    ],
    [
      ["type", "error", "error_in_list"],
      ["type", "error_in_list_in_list", "error_in_list"],
    ],
    [
      ["type", "紙"],
      ["type", "紙"],
    ],
    [
      ["type", "", ""],
      ["type", "", ""],
    ],
  ])("%j: %j", (header, names) => {
    expect(carriedNames(listColumns(header), english)).toEqual(names);
  });
  test("in Japanese too", () => {
    const names = japanese.batch.columns.error;
    expect(carriedNames(listColumns(["種別", "error", names]), japanese)).toEqual([
      "種別",
      "error",
      `${names}（一覧）`,
    ]);
  });
});
