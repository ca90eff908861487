import { describe, expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import { listColumns } from "../../../src/tables/reading/list-columns.js";
import { isBlank, readCell, rowReader, type ListRecord } from "../../../src/tables/reading/read-row.js";

describe("a cell of a list", () => {
  test.each([
    ["onlineStart", "2026-10-01", "2026-10"],
    ["onlineStart", "2026/10/1", "2026-10"],
    ["onlineStart", "令和8年10月1日", "2026-10"],
    ["onlineStart", "R8.10", "2026-10"],
    ["type", "医院", "clinic"],
    ["type", "歯科医院", "dental-clinic"],
    ["type", "調剤薬局", "pharmacy"],
    ["refiled", "提出済", true],
    ["refiled", "未提出", false],
    ["eligibilityVerification", "導入済み", true],
    ["receiptComputer", "有り", true],
    ["receiptComputer", "ﾅｼ", false],
    ["mixedChannels", "◯", true],
    ["youngestDob", "常勤なし", "none"],
  ] as const)("of %s: %s is %s", (fact, text, value) => {
    expect(readCell(fact, text)).toEqual({ ok: true, value });
  });

  test.each([
    ["succession", "なし"],
    ["hardship", "無"],
    ["planFrom", "なし"],
    ["hardshipEndsOn", "いいえ"],
    ["hardship", "記録なし"],
    ["refiled", "該当なし"],
    ["succession", "no record"],
    ["onlineStart", "未定"],
    ["onlineStart", "なし"],
    ["type", "－"],
    ["youngestDob", "-"],
    ["planFrom", "―"],
    ["type", " 　"],
  ] as const)("of %s that holds %j states nothing: there is no such record", (fact, text) => {
    expect(readCell(fact, text)).toEqual({ ok: true, value: undefined });
  });

  test.each([
    ["onlineStart", "2026-10-02", "not-a-month"],
    ["type", "なし", "unknown-word"],
    ["receiptComputer", "記録なし", "unknown-word"],
    ["receiptComputer", "--", "unknown-word"],
    ["onlineStart", "来月", "not-a-month"],
    ["designatedOn", "なし", "not-a-date"],
    ["terminals", "なし", "not-a-count"],
    ["type", "訪看", "governed-elsewhere"],
  ] as const)("of %s: %s is refused", (fact, text, code) => {
    expect(readCell(fact, text)).toMatchObject({ ok: false, issue: { code } });
  });

  test.each(["不明確", "使用？", "あし"])(
    "that is near a yes or a no (%s) is not taken for either",
    (text) => {
      expect(readCell("receiptComputer", text)).not.toHaveProperty("issue.nearest");
    },
  );

  test.each(["オンライン・紙", "光ディスク、オンライン", "紙と電子媒体"])(
    "that names two media (%s) is not taken for one of them",
    (text) => {
      const reading = readCell("method", text);
      expect(reading).toMatchObject({ ok: false, issue: { code: "unknown-word" } });
      expect(reading).not.toHaveProperty("issue.nearest");
    },
  );
});

describe("a row of a list", () => {
  /** What a row comes to: the facts that it states and its day, or the problems with it. */
  function reading(header: string, row: string, more: Partial<ListRecord> = {}, set: object = {}): unknown {
    const columns = listColumns(header.split(","), [], undefined, { set });
    const read = rowReader(columns, civilDate("2026-04-01"));
    const result = read({ line: 2, fields: row.split(","), ...more });
    return result.ok ? { ...result.row.facility, asOf: result.row.asOf } : result.problems;
  }

  test.each<[string, string, string, object]>([
    ["states what is in its cells", "name,type,method", "A,医院,紙", { type: "clinic", method: "paper" }],
    ["states nothing with an empty cell, a dash or a cell that is missing", "type,method,refiled", ",-", {}],
    ["has a day of its own", "type,as_of", "clinic,R8.5.1", { type: "clinic", asOf: "2026-05-01" }],
    ["may have none", "type,as_of", "clinic,", { type: "clinic" }],
    ["may be as wide as it likes with empty cells", "type", "clinic,,", { type: "clinic" }],
    ["may write a word as a formula for a text", "type", '="clinic"', { type: "clinic" }],
  ])("%s", (_, header, row, facts) => {
    expect(reading(header, row)).toEqual({ asOf: "2026-04-01", ...facts });
  });

  test.each<[string, string, object]>([
    ["refiled", "2026-03-31", { refiled: true }],
    ["refiled", "2026-04-01", { refiled: true }],
    ["refiled", "令和8年4月2日", {}],
    ["refiled,as_of", "2026-04-02,2026-04-02", { refiled: true, asOf: "2026-04-02" }],
    ["hardship_filed", "2026-03-31", { hardshipFiled: true }],
    ["paper_resubmission_filed", "2026-03-31", { paperResubmissionFiled: true }],
  ])("whose %s is %s counts the filing from that day on", (header, row, facts) => {
    expect(reading(header, row)).toEqual({ asOf: "2026-04-01", ...facts });
  });

  test.each<[string, string, object, object]>([
    ["has no column", "A", { type: "clinic" }, { type: "clinic" }],
    ["is empty in its column", "A, 　", { method: "paper" }, { method: "paper" }],
    ["is stated by a dash to be nothing", "A,-", { method: "paper" }, {}],
    ["is stated by the row otherwise", "A,online", { method: "paper" }, { method: "online" }],
  ])("takes what is said of all rows where the fact %s", (_, row, set, facts) => {
    expect(reading("name,method", row, {}, set)).toEqual({ asOf: "2026-04-01", ...facts });
  });

  test("states nothing with a dash, though of other rows something is said", () => {
    expect(reading("type,method", "clinic,-", {}, { method: "paper" })).toEqual({
      asOf: "2026-04-01",
      type: "clinic",
    });
  });

  const unknownWord = (column: string, value: string) =>
    expect.objectContaining({
      code: "bad-value",
      column,
      value,
      issue: expect.objectContaining({ code: "unknown-word" }),
    });
  const early = { code: "before-first-encoded-day", asOf: "2023-03-31", first: "2023-04-01" };
  test.each<[string, string, string, Partial<ListRecord>, object, readonly unknown[]]>([
    [
      "every cell that cannot be read",
      "種別,請求方法,refiled",
      "clinik,,maybe",
      {},
      {},
      [unknownWord("種別", "clinik"), unknownWord("refiled", "maybe")],
    ],
    [
      "a formula that is no text, as it is written",
      "type",
      '="A"&B1',
      {},
      {},
      [unknownWord("type", '="A"&B1')],
    ],
    [
      "a day that is no answer",
      "type,receipt_computer",
      "clinic,2026-03-31",
      {},
      {},
      [unknownWord("receipt_computer", "2026-03-31")],
    ],
    [
      "formulas without a result, whatever is in their cells",
      "type,refiled,method",
      "clinic,2026-03-31,?",
      { uncalculated: [1, 2, 3] },
      {},
      ["refiled", "method"].map((column) => ({ code: "formula-without-result", column })),
    ],
    [
      "cells behind the last column, and no others, since it may be any that is too many",
      "name,type",
      "A,?,,clinic,x",
      {},
      {},
      [{ code: "too-many-cells", columns: 2, beyond: ["clinic", "x"] }],
    ],
    [
      "text behind a quote, with the name of the column, and what is too many",
      "name,type",
      '"A"x,?,y',
      { issue: { code: "text-after-quote", line: 3, column: 1, value: '"A"x' } },
      {},
      [
        { code: "text-after-quote", column: "name", value: '"A"x' },
        { code: "too-many-cells", columns: 2, beyond: ["y"] },
      ],
    ],
    [
      "text behind a quote where there is no column",
      "type",
      'clinic,"A"x',
      { issue: { code: "text-after-quote", line: 2, column: 2, value: '"A"x' } },
      {},
      [
        { code: "text-after-quote", column: "", value: '"A"x' },
        { code: "too-many-cells", columns: 1, beyond: ['"A"x'] },
      ],
    ],
    [
      "a day of its own before the law that is known, and no contradiction on it",
      "plan_from,plan_ends_on,基準日",
      "2023-03-02,2023-03-01,2023-03-31",
      {},
      {},
      [{ ...early, column: "基準日" }],
    ],
    [
      "facts that cannot all be true, by the names of their columns",
      "指定年月日,name,as_of",
      "2026-04-03,A,2026-04-02",
      {},
      {},
      [
        {
          code: "contradiction",
          columns: ["指定年月日", "as_of"],
          contradiction: { code: "designated-after-as-of", facts: ["designatedOn", "asOf"] },
        },
      ],
    ],
    [
      "one of which is said of all rows",
      "name,plan_ends_on",
      "A,2025-09-30",
      {},
      { planFrom: "2025-10-01" },
      [
        {
          code: "contradiction",
          columns: ["plan_ends_on", "--set plan_from"],
          contradiction: { code: "plan-ends-before-it-starts", facts: ["planEndsOn", "planFrom"] },
        },
      ],
    ],
    [
      "one of which is the day asked about",
      "youngest_dob",
      "2026-04-02",
      {},
      {},
      [
        {
          code: "contradiction",
          columns: ["youngest_dob"],
          contradiction: { code: "born-after-as-of", facts: ["youngestDob", "asOf"] },
        },
      ],
    ],
    [
      "no contradiction where a cell cannot be read",
      "plan_from,plan_ends_on,type",
      "2026-04-02,2026-04-01,?",
      {},
      {},
      [unknownWord("type", "?")],
    ],
  ])("is refused with %s", (_, header, row, more, set, problems) => {
    expect(reading(header, row, more, set)).toEqual(problems);
  });

  test("on a day of the whole list before the law that is known is refused without a column", () => {
    const read = rowReader(listColumns(["type"]), civilDate("2023-03-31"));
    expect(read({ line: 2, fields: ["clinic"] })).toStrictEqual({ ok: false, problems: [early] });
    const onTheFirst = rowReader(listColumns(["type"]), civilDate("2023-04-01"));
    expect(onTheFirst({ line: 2, fields: ["clinic"] })).toMatchObject({ ok: true });
  });

  test.each<[Omit<ListRecord, "line">, boolean]>([
    [{ fields: ["", ""] }, true],
    [{ fields: [] }, true],
    [{ fields: ["", "A"] }, false],
    [{ fields: ["", " "] }, false],
    [{ fields: ["", ""], uncalculated: [1] }, false],
  ])("with the cells %j is blank: %s", (record, expected) => {
    expect(isBlank({ line: 2, ...record })).toBe(expected);
  });
});
