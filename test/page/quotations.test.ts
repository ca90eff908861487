import { describe, expect, test } from "vitest";
import { civilDate } from "../../src/calendar/civil-date.js";
import { resultOf } from "../../src/page/answers.js";
import { result } from "../../src/page/screens/result.js";
import type { Facility } from "../../src/facility/facts.js";
import { en } from "./words.js";

/** Each reason of a result as markup. */
const reasonsOf = (facility: Facility, day: string): string[] =>
  result(resultOf(facility, civilDate(day)), "", en).text.match(/<details><summary>.*?<\/details>/gs)!;

const ELDERLY: Facility = {
  type: "clinic",
  method: "paper",
  methodAtMarch2024: "paper",
  paperGround: "elderly",
  receiptComputer: true,
  youngestDob: civilDate("1940-01-01"),
};

describe("the reasons of a result", () => {
  test("quote the ordinance in Japanese, with its table, and say of which day the text is", () => {
    const [elderly] = reasonsOf(ELDERLY, "2026-11-28");
    expect(elderly).toContain('<blockquote lang="ja" cite="https://laws.e-gov.go.jp/law/351M50000100036">');
    expect(elderly).toContain(
      "<p>令和六年三月三十一日以前の直近に保険医療機関である診療所又は保険薬局が行つた請求が",
    );
    expect(elderly).toContain('<td rowspan="2">昭和二十一年四月一日</td>');
    expect(elderly).toContain("as it stood on 2 February 2026");
    expect(elderly).not.toContain("is not part of this page");
  });

  test("show no text of another time: before April 2024 they say that it is not here", () => {
    for (const reason of reasonsOf(ELDERLY, "2024-03-31")) {
      expect(reason).not.toContain("<blockquote");
      expect(reason).toContain("The text in force until 31 March 2024 is not part of this page");
      expect(reason).not.toContain("as it stood on");
    }
  });

  test("name the item that is cited and say that the others are left out", () => {
    const reasons = reasonsOf(
      { method: "optical", methodAtSeptember2024: "optical", hardship: "construction", hardshipFiled: true },
      "2026-11-28",
    );
    const [construction] = reasons.filter((reason) => reason.includes("附則第4条第5項第3号"));
    expect(construction).toContain("<p>三　改築の工事中である施設");
    expect(construction).not.toContain("<p>四");
    expect(construction).toContain("The other items are left out.");
  });
});
