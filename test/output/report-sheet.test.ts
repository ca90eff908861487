import { describe, expect, test } from "vitest";
import { civilDate } from "../../src/calendar/civil-date.js";
import { reportWords } from "../../src/cli/words.js";
import type { Facility } from "../../src/facility/facts.js";
import { textIn } from "../../src/output/html.js";
import { sheet } from "../../src/output/report-sheet.js";
import { eligibility } from "../../src/questions/eligibility.js";
import { nextActionOn } from "../../src/questions/next-action.js";
import { overview } from "../../src/questions/overview.js";
import { plan } from "../../src/questions/plan.js";

const ja = await reportWords("ja");
const en = await reportWords("en");

/** The words on the sheet of a facility, each run of white space as one space. */
function textOf(facility: Facility, day: string, words: typeof ja): string {
  const asOf = civilDate(day);
  const found = overview(facility, asOf);
  const row = {
    line: 2,
    name: "",
    group: null,
    details: [],
    facility,
    asOf,
    overview: found,
    next: nextActionOn(found.next, asOf, undefined),
  };
  const made = sheet(row, { eligibility: eligibility(facility, asOf), plan: plan(facility, asOf) }, words);
  return textIn(made).replace(/\s+/g, " ");
}

describe("a hardship that is recognised case by case", () => {
  const other: Facility = {
    type: "clinic",
    method: "optical",
    methodAtMarch2024: "paper",
    paperGround: "hardship",
    hardship: "other",
  };

  test.each([
    [
      {},
      "光ディスク等を用いた請求は、下記の届出をし、個別に認められた場合に限り続けられます。",
      "may go on once the filing below is made, and only if recognised case by case.",
    ],
    [
      { hardshipFiled: true },
      "光ディスク等を用いた請求は、届出の記録があります。個別に認められた場合に限り続けられます。認められたかどうかを届出先に確認してください。",
      "recorded as filed; may go on only if recognised case by case. Ask the payers",
    ],
  ])("is not opened by filing alone: %j", (filed, inJapanese, inEnglish) => {
    const japanese = textOf({ ...other, ...filed }, "2025-07-01", ja);
    expect(japanese).toContain(inJapanese);
    expect(japanese).not.toContain("下記の届出をすれば続けられます");
    expect(textOf({ ...other, ...filed }, "2025-07-01", en)).toContain(inEnglish);
  });

  test("is unlike one that filing makes lawful", () => {
    expect(textOf({ ...other, hardship: "construction" }, "2025-07-01", ja)).toContain(
      "下記の届出をすれば続けられます",
    );
  });
});

test("the end of a plan is named beside its day, for the next action and for what to file", () => {
  const planned: Facility = {
    type: "clinic",
    method: "optical",
    planFrom: civilDate("2025-10-01"),
    planEndsOn: civilDate("2026-09-30"),
  };
  const japanese = textOf(planned, "2026-04-01", ja);
  expect(japanese).toContain(
    "次に行うこと：次の移行計画（様式第1号）の届出、2026年9月30日（水）まで（計画の終わりの日）",
  );
  expect(japanese).toContain("支払基金と国保連合会2026年9月30日（水）（計画の終わりの日）");
  const english = textOf(planned, "2026-04-01", en);
  expect(english.match(/\(last day of the plan\)/g)).toHaveLength(2);
  const ended = textOf(planned, "2026-10-02", ja);
  expect(ended).toContain("次の移行計画（様式第1号）の届出、2026年10月10日（土）まで");
  expect(ended).not.toContain("計画の終わりの日");
});
