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
