import { describe, expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import { planWords } from "../../../src/cli/words.js";
import { plainPage } from "../../../src/output/layout/terminal-style.js";
import { planShortText } from "../../../src/output/plan/short.js";
import { plan } from "../../../src/questions/plan/plan.js";

describe("a short plan says that a day to act by rests on holidays that are not announced", () => {
  test.each([
    ["ja", "令和9年12月31日（2027年）より後の国民の祝日は公表前"],
    ["en", "National holidays after 31 December 2027"],
  ] as const)("in words (%s), where the day lies after them, and only there", async (language, said) => {
    const words = await planWords(language);
    const on = (day: string): string =>
      planShortText(
        plan({ type: "clinic", method: "optical" }, civilDate(day)),
        words,
        plainPage(200),
      ).replaceAll(/\s+/g, " ");
    expect(on("2099-12-28")).toContain(said);
    expect(on("2027-11-28")).not.toContain(said);
  });
});

test("a short plan does not wait for facts about a month whose claims are over", async () => {
  const words = await planWords("ja");
  const facility = {
    type: "clinic",
    method: "optical",
    planFrom: civilDate("2026-04-01"),
    planEndsOn: "unknown",
  } as const;
  const lines = planShortText(plan(facility, civilDate("2026-11-28")), words, plainPage(80)).split("\n");
  const row = (month: string): string => lines.find((line) => line.startsWith(month))!.replaceAll(/ +/g, " ");
  expect(row("令和8年11月")).toBe("令和8年11月 不可 情報不足 間に合わない （受付終了）");
  expect(row("令和8年12月")).toBe("令和8年12月 不可 情報不足 間に合わない 【未定】");
  expect(lines.find((line) => line.startsWith("  注意"))).not.toContain("11月");
});
