import { expect, test } from "vitest";
import { civilDate } from "../../src/calendar/civil-date.js";
import { eligibilityText } from "../../src/output/eligibility/text.js";
import { plainPage } from "../../src/output/layout/terminal-style.js";
import { eligibility } from "../../src/questions/eligibility/eligibility.js";
import { plan } from "../../src/questions/plan/plan.js";
import { prepare } from "../../src/questions/preparation/prepare.js";
import { citations } from "../../src/wording/ja/citations.js";
import { eligibility as words } from "../../src/wording/ja/eligibility.js";
import { factWords } from "../../src/wording/ja/facts.js";

test.each([
  ["2026-10-04", null, null],
  ["2026-10-05", "set-up-again", "set-up-for-the-new-domain"],
  ["2027-03-31", "set-up-again", "set-up-for-the-new-domain"],
  ["2027-04-01", null, "set-up-for-the-new-domain"],
])("on %s a facility online is advised %s, one that starts %s", (day, online, starting) => {
  const asOf = civilDate(day);
  expect(prepare({ method: "online" }, asOf).advice?.id ?? null).toBe(online);
  expect(prepare({ method: "optical" }, asOf).advice?.id ?? null).toBe(starting);
  expect(plan({ method: "online" }, asOf).warnings.includes("set-up-again")).toBe(online !== null);
  expect(plan({ method: "optical" }, asOf).warnings).not.toContain("set-up-again");
  const text = eligibilityText(
    eligibility({ method: "online" }, asOf),
    { citations, eligibility: words, factWords },
    plainPage(200),
  );
  expect(text.includes("令和9年3月31日（2027年）までに再設定してください")).toBe(online !== null);
});

test("the advice names its last day and its source, and no verdict rests on it", () => {
  expect(prepare({ method: "online" }, civilDate("2026-11-28")).advice).toMatchObject({
    by: "2027-03-31",
    sources: [{ id: "online-claims-domain-digest", authority: "association" }],
  });
  expect(prepare({ method: "optical" }, civilDate("2026-11-28")).advice).toMatchObject({ by: null });
  const verdict = (day: string) => eligibility({ method: "online" }, civilDate(day)).answers.online.verdict;
  expect([verdict("2026-10-04"), verdict("2026-10-05"), verdict("2027-04-01")]).toEqual([
    "allowed",
    "allowed",
    "allowed",
  ]);
});
