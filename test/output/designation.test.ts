import { describe, expect, test } from "vitest";
import { civilDate } from "../../src/calendar/civil-date.js";
import { eligibilityText, type EligibilityWords } from "../../src/output/eligibility/text.js";
import { plainPage } from "../../src/output/layout/terminal-style.js";
import { eligibility } from "../../src/questions/eligibility/eligibility.js";
import { templateSheets } from "../../src/tables/writing/template.js";
import { factWords as factWordsEn } from "../../src/wording/en/facts.js";
import { template as templateEn } from "../../src/wording/en/template.js";
import { factWords } from "../../src/wording/ja/facts.js";
import { template } from "../../src/wording/ja/template.js";
import type { Facts } from "../cases/case.js";
import { en, ja } from "./plan/words.js";

const AS_OF = "2026-02-01";
const paper: Facts = { type: "clinic", method: "paper", receiptComputer: false };

/** The lines of an answer that speak of the day of designation as the reason for "never claimed". */
const takenBecauseOf = (facility: Facts, words: EligibilityWords): string[] =>
  eligibilityText(eligibility(facility, civilDate(AS_OF)), words, plainPage(1000))
    .split("\n")
    .filter((line) => /「未請求」としました|Taken as never claimed/.test(line));

describe("a day of designation that settles that nothing was claimed before", () => {
  test.each([
    [
      "after March 2024",
      "2024-05-01",
      "- 指定年月日が令和6年5月1日（2024年）であるため、2024年3月以前の直近請求は「未請求」としました（その日が6年ごとの更新の日であれば、現在の医療機関コードで最初に指定を受けた日を指定してください）",
      "- Taken as never claimed, since the facility was designated on 1 May 2024: medium of the latest claim by March 2024 (if that is the day of a renewal, which comes every six years, give the day of the first designation under the present institution code)",
    ],
  ])("%s is named among the assumptions", (_, designatedOn, inJapanese, inEnglish) => {
    expect(takenBecauseOf({ ...paper, designatedOn }, ja).map((line) => line.trim())).toEqual([inJapanese]);
    expect(takenBecauseOf({ ...paper, designatedOn }, en).map((line) => line.trim())).toEqual([inEnglish]);
  });

  test("names both days for disks, where it lies after September 2024", () => {
    const facility: Facts = { type: "clinic", method: "optical", designatedOn: "2024-12-01" };
    expect(eligibility(facility, civilDate(AS_OF)).answers.optical).toEqual(
      expect.objectContaining({
        verdict: "not-allowed",
        assumptions: expect.arrayContaining([
          expect.objectContaining({
            id: "never-claimed-before-designation",
            facts: expect.arrayContaining(["methodAtMarch2024"]) as unknown,
          }),
        ]) as unknown,
      }),
    );
  });

  test.each<[string, Facts]>([
    ["before April 2024", { designatedOn: "2024-03-31" }],
    ["where the medium is stated", { designatedOn: "2024-05-01", methodAtMarch2024: "none" }],
    ["under a succession", { designatedOn: "2024-05-01", succession: "new-code" }],
    ["not known", { designatedOn: "unknown" }],
  ])("is not, %s", (_, stated) => {
    expect(takenBecauseOf({ ...paper, ...stated }, ja)).toEqual([]);
  });
});

test.each([
  [
    "Japanese",
    { template, factWords },
    "指定年月日（現在の医療機関コードで最初に指定を受けた日。6年ごとの更新の日ではありません）",
  ],
  [
    "English",
    { template: templateEn, factWords: factWordsEn },
    "date of designation (the first under the present institution code, not its renewal every six years)",
  ],
])("an empty list says in %s which designation it means", (_, words, meaning) => {
  const [, guide] = templateSheets(words);
  expect([...guide!.rows].map(([, said]) => said)).toContain(meaning);
});

test("a designation that closes paper and disks is the reason itself, and no caution beside it", () => {
  const facility: Facts = { type: "clinic", method: "online", designatedOn: "2024-05-01" };
  const lines = eligibilityText(eligibility(facility, civilDate(AS_OF)), ja, plainPage(1000)).split("\n");
  const said =
    "- 令和6年5月1日（2024年）の指定のため、令和6年3月31日（2024年）以前の請求の実績がなく、書面又は光ディスク等による請求を新たに始めることはできません。 [請求命令 附則第3条の2第1項";
  expect(lines.filter((line) => line.trim().startsWith(said))).toHaveLength(1);
  expect(lines.filter((line) => line.includes("の指定のため"))).toHaveLength(2);
  expect(lines.join("\n")).not.toContain("以前の直近の請求が書面によるものではないため");
});
