import { describe, expect, test } from "vitest";
import { readCell } from "../../../src/tables/reading/read-row.js";

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
