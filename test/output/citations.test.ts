import { describe, expect, test } from "vitest";
import { civilDate, civilMonth } from "../../src/calendar/civil-date.js";
import { addOn } from "../../src/questions/preparation/add-on.js";
import { plan } from "../../src/questions/plan/plan.js";
import { prepare } from "../../src/questions/preparation/prepare.js";
import { roadmap } from "../../src/questions/dates/roadmap.js";
import { forms } from "../../src/regulation/measures/forms.js";
import { onlineStartCitations } from "../../src/regulation/dates/online-start.js";
import { rules } from "../../src/regulation/measures/rules.js";
import { sources } from "../../src/regulation/sources/sources.js";
import { claimMethods, submissionWindowCitations } from "../../src/regulation/dates/submission-windows.js";
import { citations as english } from "../../src/wording/en/citations.js";
import { citations as japanese } from "../../src/wording/ja/citations.js";

describe("in English", () => {
  test.each([
    ["ordinance", ["附則第3条の5第1項"], "Claims Order (請求命令) Suppl. Art. 3-5(1)"],
    ["ordinance", ["附則第4条第5項第1号"], "Claims Order (請求命令) Suppl. Art. 4(5)(i)"],
    ["ordinance", ["附則第4条第5項第5号"], "Claims Order (請求命令) Suppl. Art. 4(5)(v)"],
    ["ordinance", ["第3条第1項", "第2条第2項"], "Claims Order (請求命令) Art. 3(1), Art. 2(2)"],
    ["ordinance", ["第4条"], "Claims Order (請求命令) Art. 4"],
    ["ordinance", ["附則第4条の2第3項"], "Claims Order (請求命令) Suppl. Art. 4-2(3)"],
    ["ordinance", ["令和5年改正附則第2条"], "Claims Order (請求命令) 2023 amendment, Suppl. Art. 2"],
    [
      "insurance-medical-care-rules",
      ["第3条第3項・第4項"],
      "Medical Care Rules (療担規則・薬担規則) Art. 3(3), (4)",
    ],
    ["notice-2023-11", ["別添2 p.2"], "notice of November 2023 Annex 2 p.2"],
    [
      "notice-2023-11",
      ["別添1 p.8", "別添1 p.13", "別添2 p.1"],
      "notice of November 2023 Annex 1 p.8, p.13, Annex 2 p.1",
    ],
    ["federation-hyogo", ["様式第3号"], "Hyogo Federation (国保連合会) Form 3 (様式第3号)"],
    ["federation-fukuoka", ["請求月"], "Fukuoka Federation (国保連合会): claim month (請求月)"],
    [
      "inference",
      ["常勤者がいない場合"],
      "inference (the text does not say it): a facility without full-timers",
    ],
  ])("%s %j is %s", (id, provisions, text) => {
    expect(english.short(id, provisions)).toBe(text);
  });
});

describe("in Japanese", () => {
  test.each([
    ["ordinance", ["附則第3条の5第1項", "第2条第1項"], "請求命令 附則第3条の5第1項、第2条第1項"],
    [
      "notice-2023-11",
      ["別添1 p.8", "別添1 p.13", "別添2 p.1"],
      "2023年11月周知資料 別添1 p.8、p.13、別添2 p.1",
    ],
  ])("%s %j is %s", (id, provisions, text) => {
    expect(japanese.short(id, provisions)).toBe(text);
  });
});

test.each(Object.keys(sources))("the source %s has a short name in both languages", (id) => {
  expect(japanese.short(id, ["第1条"])).not.toBe(`${id} 第1条`);
  expect(english.short(id, ["第1条"])).not.toBe(`${id} Art. 1`);
});

test("every provision that an answer cites is put into English", () => {
  const { milestones, paths } = roadmap(civilDate("2024-01-01"));
  const answers = [
    ...["2023-03", "2023-10", "2024-06"].map((month) =>
      addOn({ month: civilMonth(month), visit: "first", myNumberCard: false }),
    ),
    ...milestones,
    ...paths,
    prepare({}, civilDate("2024-01-01")),
    plan({ method: "none", type: "clinic" }, civilDate("2025-01-01")),
  ];
  const provisions = new Set([
    ...answers.flatMap((answer) => answer.sources.map(({ provision }) => provision)),
    ...[
      ...Object.values(rules).flatMap((rule) => [...rule.sources]),
      ...Object.values(forms).flatMap((form) => [...form.sources]),
      ...onlineStartCitations,
      ...claimMethods.flatMap((method) => submissionWindowCitations(method, civilMonth("2026-10"))),
    ].map(({ provision }) => provision),
  ]);
  const untranslated = [...provisions].filter((provision) => {
    const text = english.short("ordinance", [provision]).replace(/^Claims Order \(請求命令\):? /, "");
    return !/^[\x20-\x7e]+( \(.+\))?$/.test(text);
  });
  expect(untranslated).toEqual([]);
  expect(provisions.size).toBeGreaterThan(40);
});
