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
