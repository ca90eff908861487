import { describe, expect, test } from "vitest";
import { civilDate, civilMonth } from "../../../src/calendar/civil-date.js";
import { addOnJson } from "../../../src/output/preparation/add-on-json.js";
import { addOnText } from "../../../src/output/preparation/add-on-text.js";
import { plainPage } from "../../../src/output/layout/terminal-style.js";
import { columnsOf } from "../../../src/output/layout/width.js";
import { addOn, type AddOnQuestion } from "../../../src/questions/preparation/add-on.js";
import * as en from "../words-en.js";
import * as ja from "../words-ja.js";

const textOf = (month: string, words: typeof ja, more: Partial<AddOnQuestion> = {}) =>
  addOnText(
    addOn({ month: civilMonth(month), visit: "first", myNumberCard: false, ...more }),
    words,
    plainPage(80),
  );

const onOneLine = (text: string) => text.replaceAll("\n", "");

describe("the text of the add-on", () => {
  test("begins with the points and says what they would be without the special measure", () => {
    const lines = textOf("2023-10", ja).split("\n");
    expect(lines[0]).toBe("医療情報・システム基盤整備体制充実加算（令和5年10月（2023年））");
    expect(lines[2]).toBe("初診料（医科・歯科）、マイナンバーカードの利用なし：6点");
    expect(lines.join("")).toContain(
      "令和5年4月（2023年）から12月までの特例措置の対象月です（特例措置がなければ4点）。",
    );
  });
  test("says how to file: the Excel form, by mail, named after the institution code", () => {
    const text = onOneLine(textOf("2023-10", ja, { online: false }));
    expect(text).toContain("令和5年9月2日（2023年）から10月2日（この月の最初の開庁日）まで");
    expect(text).toContain("令和5年12月1日（2023年）");
    expect(text).toContain("online-seikyu@mhlw.go.jp");
    expect(text).toContain("7桁の数字");
    expect(text).toContain("地方厚生（支）局");
    expect(text).toContain("https://www.mhlw.go.jp/stf/seisakunitsuite/bunya/0000188411_00044.html");
  });
  test("April 2023 took notices after its first open day, and none of before March", () => {
    const text = onOneLine(textOf("2023-04", ja, { online: false }));
    expect(text).toContain("令和5年3月1日（2023年）から4月10日までです。最初の月に限り");
    expect(text).not.toContain("これより前の月の期間に行った届出も有効です");
    expect(onOneLine(textOf("2023-05", ja, { online: false }))).toContain(
      "これより前の月の期間に行った届出も有効です",
    );
  });
  test("outside the special measure no notice stands in for claiming online", () => {
    expect(textOf("2024-01", en)).toContain("Not stated whether the facility claims online. It has to.\n");
    expect(textOf("2024-01", en, { online: false })).toContain(
      "Not met: the facility does not claim online.\n",
    );
    expect(onOneLine(textOf("2023-10", ja))).toContain("又は特例措置の届出が必要です");
  });
  test("where there are no points there is nothing to say of claiming them", () => {
    const text = textOf("2024-01", ja, { visit: "repeat" });
    expect(text).toContain("この区分に点数はありません。");
    expect(text).not.toContain("施設基準");
  });
  test("leaves the notice out for whoever claims online", () => {
    expect(textOf("2023-10", ja, { online: true })).not.toContain("online-seikyu@mhlw.go.jp");
  });
  test("says from when a late notice counts, and that nothing may be claimed yet", () => {
    const text = textOf("2023-10", en, { online: false, filedOn: civilDate("2023-10-03") });
    expect(text).toContain("\nNot claimable: First visit");
    expect(text).toContain("The notice of 3 October 2023 counts from November 2023.");
    expect(text).not.toContain("Repayment");
  });
  test("says that a notice after the last day counts for no month", () => {
    const text = textOf("2023-12", en, { online: false, filedOn: civilDate("2023-12-02") });
    expect(text).toContain("2 December 2023");
    expect(text).toContain("it counts for no month");
  });
  test("names repayment with its first day", () => {
    const text = onOneLine(textOf("2023-10", ja, { online: false, filedOn: civilDate("2023-07-04") }));
    expect(text).toContain("令和5年12月31日（2023年）までにオンライン請求を始めなかった場合");
    expect(text).toContain("返還の対象は令和5年8月1日（2023年）以後に算定した分です");
  });
  test("June 2024 names the successor, and the other add-on that wants online claims", () => {
    const text = onOneLine(textOf("2024-06", ja));
    expect(text).toContain("医療情報取得加算に改められました");
    expect(text).toContain("医療DX推進体制整備加算");
    expect(text).not.toContain("問診票");
  });
  test("the questionnaire belongs to visits, not to dispensing", () => {
    expect(textOf("2023-10", ja)).toContain("- アレルギー");
    expect(textOf("2023-10", ja, { visit: "dispensing" })).not.toContain("- アレルギー");
  });
  test("one point is one point", () => {
    expect(textOf("2023-10", en, { visit: "dispensing", myNumberCard: true })).toContain(
      "\n1 point: Dispensing",
    );
  });

  const questions: Partial<AddOnQuestion>[] = [
    {},
    { online: true },
    { online: false },
    { online: false, filedOn: civilDate("2023-07-04") },
    { visit: "repeat", myNumberCard: true },
    { visit: "dispensing" },
  ];
  const cases = ["2022-09", "2023-03", "2023-04", "2023-10", "2024-01", "2024-06"].flatMap((month) =>
    questions.map((question) => [month, question] as const),
  );
  test.each(cases)("%s %j never overruns 80 columns in either language", (month, question) => {
    for (const words of [ja, en]) {
      const lines = textOf(month, words, question).split("\n");
      expect(lines.filter((line) => columnsOf(line) > 80)).toEqual([]);
      expect(lines.join("\n")).not.toMatch(/undefined|null|\[object/);
    }
  });
});

test("as JSON the conditions and the questionnaire are in words", () => {
  const answer = addOn({ month: civilMonth("2023-10"), visit: "first", myNumberCard: false });
  expect(JSON.parse(JSON.stringify(addOnJson(answer, en)))).toMatchObject({
    command: "add-on",
    month: "2023-10",
    points: 6,
    questionnaire: expect.arrayContaining([{ id: "allergies", text: "allergies" }]),
    conditions: expect.arrayContaining([
      {
        id: "eligibility-verification",
        text: "Online eligibility verification (オンライン資格確認) is in place",
      },
    ]),
  });
});
