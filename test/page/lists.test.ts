import { describe, expect, test } from "vitest";
import { civilDate } from "../../src/calendar/civil-date.js";
import { isTableProblem } from "../../src/problems/list-problem.js";
import { answerFile, rowsWith, type AnsweredFile } from "../../src/page/lists/dropped-list.js";
import { savedAs, savedForms } from "../../src/page/lists/saved-list.js";
import { countsOf, problemText } from "../../src/page/lists/row-results.js";
import { linked } from "../../src/page/link.js";
import { listTable } from "../../src/page/screens/lists.js";
import { DAY, LISTS, SPREADSHEET, TODAY, written } from "./list-files.js";
import { en } from "./words.js";

const answered = (name: string, bytes: Uint8Array): Promise<AnsweredFile> =>
  answerFile({ name, bytes, asOf: civilDate(DAY), today: civilDate(TODAY) }, en, () => undefined);

describe("a list that is dropped gives the program's own bytes", { timeout: 60_000 }, () => {
  describe.each(LISTS)("%s", (_what, name, make) => {
    test.each(savedForms)("as %s", async (form) => {
      const bytes = await make();
      const saved = await savedAs(form, await answered(name, bytes), en, () => undefined);
      expect(Buffer.from(saved).equals(await written(form, name, bytes, DAY))).toBe(true);
    });
  });
});

describe("a list that cannot be read", () => {
  test.each<[string, () => Promise<Uint8Array> | Uint8Array, RegExp]>([
    ["nothing in it", () => Buffer.from(""), /empty/],
    ["no column that is known", () => Buffer.from("a,b\n1,2\n"), /No column .*"a", "b"/],
    ["a fact twice", () => Buffer.from("種別,type\n1,2\n"), /state the same fact/],
    ["a damaged spreadsheet", async () => (await SPREADSHEET()).subarray(0, 3_000), /damaged/],
    [
      "bytes that are no text",
      () => Buffer.from([0x61, 0xe3, 0x81, 0x82, 0xff, 0x0a]),
      /Line 1 cannot be read/,
    ],
  ])("%s, is refused in words without an option", async (_what, make, expected) => {
    const bytes = await make();
    const error: unknown = await answered("list", bytes).catch((thrown: unknown) => thrown);
    if (!isTableProblem(error)) throw error;
    const text = problemText(error.issue, en);
    expect(text).toMatch(expected);
    expect(text).not.toMatch(/--|claims-check/);
  });
});

describe("the table of answers", () => {
  const list = Buffer.from(
    "名称,種別,請求方法\n青葉ｸﾘﾆｯｸ,診療所,オンライン\n北薬局,薬局,紙\n南病院,病院,紙\n東,訪問看護,紙\n",
  );

  test("counts how the rows came out", async () => {
    const { rows } = await answered("list.csv", list);
    expect(countsOf(rows)).toEqual({
      "not-allowed": 0,
      conditional: 0,
      undetermined: 2,
      unsettled: 0,
      allowed: 1,
      rejected: 1,
    });
  });

  test("is filtered by what stands in a row, of either width, and by how it came out", async () => {
    const { rows } = await answered("list.csv", list);
    const names = (text: string, standing: Parameters<typeof rowsWith>[2] = null): string[] =>
      rowsWith(rows, text, standing).map(({ name }) => name);
    expect(names("")).toEqual(["青葉ｸﾘﾆｯｸ", "北薬局", "南病院", "東"]);
    expect(names("クリニック ")).toEqual(["青葉ｸﾘﾆｯｸ"]);
    expect(names("紙")).toEqual(["北薬局", "南病院", "東"]);
    expect(names("紙", "rejected")).toEqual(["東"]);
    expect(names("紙", "allowed")).toEqual([]);
  });

  test("leads from a row to its answer, and says what is wrong with one that has none", async () => {
    const { rows } = await answered("list.csv", list);
    expect(linked(rows[1]!.link)).toEqual({
      facility: { type: "pharmacy", method: "paper" },
      asOf: DAY,
    });
    expect(rows[3]!.link).toBe("");
    const table = listTable(rows, rows.length, en).text;
    expect(table.match(/href="#as-of=2026-04-01/g)).toHaveLength(3);
    expect(table).toContain("home nursing");
  });
});
