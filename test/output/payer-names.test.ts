import { expect, test } from "vitest";
import { civilDate, civilMonth } from "../../src/calendar/civil-date.js";
import { deadlineText } from "../../src/output/dates/deadline-text.js";
import { windowText } from "../../src/output/dates/window-text.js";
import { eligibilityText } from "../../src/output/eligibility/text.js";
import { plainPage } from "../../src/output/layout/terminal-style.js";
import { payersByName } from "../../src/output/parts/payer-names.js";
import { planText } from "../../src/output/plan/text.js";
import { deadline } from "../../src/questions/dates/deadline.js";
import { submissionWindow } from "../../src/questions/dates/window.js";
import { eligibility } from "../../src/questions/eligibility/eligibility.js";
import { plan } from "../../src/questions/plan/plan.js";
import { payers } from "../../src/regulation/measures/payers.js";
import { citations } from "../../src/wording/ja/citations.js";
import { dates } from "../../src/wording/ja/dates.js";
import { eligibility as eligibilityWords } from "../../src/wording/ja/eligibility.js";
import { factWords } from "../../src/wording/ja/facts.js";
import { plan as planWords } from "../../src/wording/ja/plan.js";
import { window } from "../../src/wording/ja/window.js";
import { deadline as deadlineWords } from "../../src/wording/ja/deadline.js";
import { citations as citationsInEnglish } from "../../src/wording/en/citations.js";
import { eligibility as eligibilityInEnglish } from "../../src/wording/en/eligibility.js";
import { factWords as factsInEnglish } from "../../src/wording/en/facts.js";

const ja = {
  citations,
  dates,
  deadline: deadlineWords,
  eligibility: eligibilityWords,
  factWords,
  plan: planWords,
  window,
};
const en = { citations: citationsInEnglish, eligibility: eligibilityInEnglish, factWords: factsInEnglish };

const DISKS = {
  type: "clinic",
  receiptComputer: true,
  method: "optical",
  planFrom: civilDate("2025-10-01"),
  planEndsOn: civilDate("2026-09-29"),
} as const;

const FULL = "医療情報基盤・診療報酬審査支払機構（DX審査支払機構、旧支払基金）";

const onDay = (day: string): string =>
  eligibilityText(eligibility(DISKS, civilDate(day)), ja, plainPage(400));

test("the same facility on 2026-09-30 and the day after files with one body under two names", () => {
  const before = onDay("2026-09-30");
  expect(before).toContain("を支払基金と国保連合会へ");
  expect(before).not.toContain("DX審査支払機構");
  const after = onDay("2026-10-01");
  expect(after).toContain(`を${FULL}と国保連合会へ`);
  expect(after).not.toContain("を支払基金と");
});

test("a page introduces the new name once and uses the short name after", () => {
  const text = eligibilityText(eligibility({}, civilDate("2026-11-28")), ja, plainPage(400));
  expect(text.split(FULL)).toHaveLength(2);
  expect(text).toContain("DX審査支払機構と国保連合会");
});

test("a plan names the payer of the day of each action", () => {
  const text = planText(plan(DISKS, civilDate("2026-09-30")), ja, plainPage(400));
  expect(text).toContain(FULL);
});

test("English says that no English name was announced", () => {
  const text = eligibilityText(eligibility(DISKS, civilDate("2026-10-01")), en, plainPage(400));
  expect(text).toContain(
    "医療情報基盤・診療報酬審査支払機構 (no English name announced), the DX payer (DX審査支払機構), formerly the Payment Fund, 支払基金",
  );
});

test("JSON tells the former name of the one payer that has one", () => {
  const named = (day: string): unknown =>
    payersByName(["payment-fund", "national-health-insurance-federation"], civilDate(day), "ja").map(
      ({ shortName, formerly }) => [shortName, formerly],
    );
  expect(named("2026-09-30")).toEqual([
    ["支払基金", undefined],
    ["国保連合会", undefined],
  ]);
  expect(named("2026-10-01")).toEqual([
    ["DX審査支払機構", "支払基金"],
    ["国保連合会", undefined],
  ]);
});

test("Forms 1 to 3 are filed on the portal, or by post; an address that nobody published is to be asked for", () => {
  expect(onDay("2026-09-30")).toContain(
    "医療機関等向け総合ポータルサイトから提出します。できない場合は、各審査支払機関に郵送します",
  );
  expect(onDay("2026-09-30")).not.toContain("郵送先");
  expect(onDay("2026-10-01")).toContain("DX審査支払機構の郵送先は、公表を確認できません。照会してください");
});

test.each([
  ["2026-09", "社会保険診療報酬支払基金"],
  ["2026-10", "医療情報基盤・診療報酬審査支払機構"],
])("the window of %s names %s", (month, name) => {
  const text = windowText(submissionWindow({ claimMonth: civilMonth(month) }), ja, plainPage(400));
  expect(text).toContain(`受付日時：${name}と、所在地の国民健康保険団体連合会`);
});

test("the desk for questions moved with the body, to the same path", () => {
  const text = (applied: string): string =>
    deadlineText(deadline({ appliedOn: civilDate(applied) }), ja, plainPage(400));
  expect(text("2026-09-30")).toContain("https://www.ssk.or.jp/sodan_madoguchi/gosodan_04.html");
  expect(text("2026-10-01")).toContain("https://www.hpdx.or.jp/sodan_madoguchi/gosodan_04.html");
});

test("the id stays, and every name has a day, a grade and a source", () => {
  expect(Object.keys(payers)).toEqual(["payment-fund", "national-health-insurance-federation"]);
  expect(payers["payment-fund"].map(({ from, grade }) => [from, grade])).toEqual([
    [null, "A"],
    ["2026-10-01", "B"],
  ]);
  for (const states of Object.values(payers))
    for (const state of states) expect(state.citations.length).toBeGreaterThan(0);
});
