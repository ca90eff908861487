import { describe, expect, test } from "vitest";
import { civilMonth } from "../../../src/calendar/civil-date.js";
import { plainPage } from "../../../src/output/layout/terminal-style.js";
import { columnsOf } from "../../../src/output/layout/width.js";
import { windowText, type WindowWords } from "../../../src/output/dates/window-text.js";
import {
  submissionWindow,
  windowWarnings,
  type WindowQuestion,
} from "../../../src/questions/dates/window.js";
import { dates as datesEn } from "../../../src/wording/en/dates.js";
import { window as windowEn } from "../../../src/wording/en/window.js";
import { dates } from "../../../src/wording/ja/dates.js";
import { window as windowJa } from "../../../src/wording/ja/window.js";

// The names of sources are another section's matter.
const citations = {
  short: (id: string, provisions: readonly string[]): string => `${id} ${provisions.join("、")}`,
};

const ja: WindowWords = { window: windowJa, dates, citations };
const en: WindowWords = { window: windowEn, dates: datesEn, citations };

const textOf = (question: WindowQuestion, words: WindowWords, columns = 80): string =>
  windowText(submissionWindow(question), words, plainPage(columns));

const november = { claimMonth: civilMonth("2024-11") };

describe("the hours in Japanese", () => {
  test("online are set in runs of days with the same hours, midnight as 24:00", () => {
    const lines = textOf({ ...november, method: "online" }, ja).split("\n");
    expect(lines.slice(0, 10)).toEqual([
      "令和6年11月（2024年）請求分（10月診療分）の受付",
      "",
      "オンライン請求",
      "  締切 令和6年11月10日（2024年）（日） 24:00",
      "  11月5日（火）から11月7日（木）まで   8:00から21:00まで",
      "  11月8日（金）から11月10日（日）まで  8:00から24:00まで",
      "  エラー分の修正",
      "    11月5日（火）から11月7日（木）まで    8:00から21:00まで",
      "    11月8日（金）から11月10日（日）まで   8:00から24:00まで",
      "    11月11日（月）から11月12日（火）まで  8:00から21:00まで",
    ]);
  });

  test("at the counter leave out the closed days and keep the 10th, a Sunday", () => {
    const lines = textOf({ ...november, method: "paper" }, ja).split("\n");
    expect(lines.slice(2, 8)).toEqual([
      "書面（窓口）",
      "  締切 令和6年11月10日（2024年）（日） 17:30",
      "  11月1日（金）                       17:30まで",
      "  11月5日（火）から11月8日（金）まで  17:30まで",
      "  11月10日（日）                      17:30まで",
      "",
    ]);
    expect(textOf({ ...november, method: "paper" }, ja, 1000)).toContain(
      "令和6年11月10日（2024年）（日）は閉庁日ですが",
    );
    expect(lines).not.toContain("  エラー分の修正");
  });

  test("of all methods come in one text, with the sources of each", () => {
    const text = textOf(november, ja);
    expect(
      ["オンライン請求\n", "光ディスク等（窓口）\n", "書面（窓口）\n"].map((name) => text.indexOf(name) > 0),
    ).toEqual([true, true, true]);
    expect(text).toContain("  - ordinance 第2条第1項、第2条第2項、附則第3条の3第2項、附則第4条の2第3項\n");
  });
});

test("the hours in English are the same", () => {
  const text = textOf({ ...november, method: "optical" }, en);
  expect(text).toContain("  Deadline: Sun 10 November 2024, 17:30\n");
  expect(text).toContain("  Tue 5 November to Fri 8 November  to 17:30\n");
});

describe.each([
  ["Japanese", ja],
  ["English", en],
] as const)("in %s", (_, words) => {
  test.each([40, 60, 80])("no line is wider than %d columns", (columns) => {
    const text = textOf({ claimMonth: civilMonth("2028-10") }, words, columns);
    expect(text.split("\n").filter((line) => columnsOf(line) > columns)).toEqual([]);
  });

  test("every warning is a sentence of its own that names the dates it is about", () => {
    const dateWords = {
      lastDay: "«last»",
      announcedThrough: "«announced»",
      firstEncodedDay: "«first»",
      firstAmendedDay: "«amended»",
      verifiedThrough: "«verified»",
    };
    const texts = windowWarnings.map((warning) => words.window.warnings[warning](dateWords));
    expect(new Set(texts).size).toBe(windowWarnings.length);
    expect(texts.every((text) => /[。.]$/.test(text))).toBe(true);
    expect(texts.join("").match(/«\w+»/g)?.toSorted()).toEqual([
      "«amended»",
      "«announced»",
      "«first»",
      "«last»",
      "«verified»",
    ]);
  });
});
