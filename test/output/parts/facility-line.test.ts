import { expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import { facilityLine } from "../../../src/output/parts/facility-line.js";
import { factWords as en } from "../../../src/wording/en/facts.js";
import { factWords as ja } from "../../../src/wording/ja/facts.js";

test.each([
  ["Japanese", ja, "種別：薬局／移行計画開始日：令和6年10月1日（2024年）"],
  ["English", en, "type of facility: pharmacy; first day of the transition plan: 1 October 2024"],
])("what was stated stands in one line in %s, each value behind its label", (_, words, line) => {
  expect(facilityLine({ planFrom: civilDate("2024-10-01"), type: "pharmacy" }, words, "")).toBe(line);
});

test("where nothing was stated, the line says so", () => {
  expect(facilityLine({}, ja, "なし")).toBe("なし");
});
