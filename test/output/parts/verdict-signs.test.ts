import { expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import type { Facility } from "../../../src/facility/facts.js";
import { eligibilityText } from "../../../src/output/eligibility/text.js";
import { plainPage } from "../../../src/output/layout/terminal-style.js";
import { label } from "../../../src/output/report/words.js";
import type { Verdict } from "../../../src/questions/decide/decision.js";
import { eligibility } from "../../../src/questions/eligibility/eligibility.js";
import { ja } from "../plan/words.js";

const disks: Facility = { type: "clinic", method: "optical" };
const running: Facility = {
  ...disks,
  planFrom: civilDate("2025-04-01"),
  planEndsOn: civilDate("2026-03-31"),
};

test.each<[Verdict, string, string, Facility]>([
  ["allowed", "○", "可", running],
  ["conditional", "△", "要届出", disks],
  ["not-allowed", "×", "不可", { type: "clinic", method: "paper" }],
  ["undetermined", "？", "情報不足", { type: "clinic" }],
  ["unsettled", "※", "要確認", { ...running, mixedChannels: true }],
])("%s has the sign %s in a text and on a page", (verdict, sign, word, facility) => {
  const text = eligibilityText(eligibility(facility, civilDate("2025-06-01")), ja, plainPage(80));
  expect(text).toContain(`\n  ${sign} 光ディスク等を用いた請求：${word}\n`);
  expect(label(verdict, word).text).toContain(`>${sign}</i>${word}<`);
});
