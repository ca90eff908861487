import { describe, expect, test } from "vitest";
import { civilDate, civilMonth } from "../../../src/calendar/civil-date.js";
import { deadlineText, type DeadlineWords } from "../../../src/output/dates/deadline-text.js";
import { plainPage } from "../../../src/output/layout/terminal-style.js";
import { columnsOf } from "../../../src/output/layout/width.js";
import { deadline, deadlineWarnings, type DeadlineQuestion } from "../../../src/questions/dates/deadline.js";
import { dates as datesEn } from "../../../src/wording/en/dates.js";
import { deadline as deadlineEn } from "../../../src/wording/en/deadline.js";
import { dates } from "../../../src/wording/ja/dates.js";
import { deadline as deadlineJa } from "../../../src/wording/ja/deadline.js";

// The names of sources are another section's matter.
const citations = {
  short: (id: string, provisions: readonly string[]): string => `${id} ${provisions.join("、")}`,
};

const ja: DeadlineWords = { deadline: deadlineJa, dates, citations };
const en: DeadlineWords = {
  deadline: deadlineEn,
  dates: datesEn,
  citations,
};

function textOf(question: DeadlineQuestion, words: DeadlineWords, columns = 80): string {
  const answer = deadline(question);
  return deadlineText(answer, words, plainPage(columns));
}

const october = { startMonth: civilMonth("2024-10") };
const march = { startMonth: civilMonth("2024-03") };

describe("the schedule in Japanese", () => {
  test("gives the last application date, the proof, and the six steps with the days of the week", () => {
    const lines = textOf(october, ja).split("\n");
    expect(lines.slice(0, 3)).toEqual([
      "令和6年10月（2024年）請求分からオンライン請求を始める場合",
      "",
      "  利用申請の期限  令和6年8月20日（2024年）（火）",
    ]);
    const steps = lines.indexOf("手順");
    expect(lines.slice(steps + 1, steps + 7)).toEqual([
      "  1. オンライン請求利用申請  令和6年8月20日（2024年）（火）まで",
      "  2. 設定ツール等の受領      9月12日（木）から9月15日（日）まで",
      "  3. 電子証明書発行申請      8月1日（木）から9月20日（金）まで",
      "  4. 設定作業・ダウンロード  9月15日（日）から9月30日（月）まで",
      "  5. 確認試験（任意）        9月15日（日）から9月30日（月）まで",
      "  6. 最初のオンライン請求    10月5日（土）から10月10日（木）まで",
    ]);
    expect(lines).toContain("  - ordinance 第3条第1項、第2条第1項");
    expect(lines.at(-1)).toBe("");
  });

  test("names the open day before a closed 20th", () => {
    expect(textOf(march, ja)).toContain("  期限前の最後の開庁日  1月19日（金）\n");
    expect(textOf(march, ja, 1000)).toContain("令和6年1月20日（2024年）は閉庁日です。");
    expect(textOf(october, ja)).not.toContain("期限前の最後の開庁日");
  });

  test("says what an application would open once the date has passed", () => {
    const text = textOf({ ...october, asOf: civilDate("2024-08-21") }, ja, 1000);
    expect(text).toContain(
      "令和6年8月21日（2024年）の時点で過ぎています。同日に申請した場合は、11月請求分からになります。",
    );
    expect(textOf({ ...october, asOf: civilDate("2024-08-20") }, ja, 1000)).not.toContain("過ぎています");
  });

  test("for a day of application gives the month that it opens", () => {
    const text = textOf({ appliedOn: civilDate("2024-08-21") }, ja);
    expect(text).toContain(
      "令和6年8月21日（2024年）に利用申請をする場合\n\n  最も早い請求開始月  令和6年11月（2024年）\n",
    );
    expect(text).toContain("1. オンライン請求利用申請  令和6年9月20日（2024年）（金）まで");
  });

  test.each([
    [{ terminals: 2, sharedTerminal: false }, "3,000円（税込、郵送料は別）"],
    [{ terminals: 2 }, "3,000円（税込、郵送料は別。端末を兼用する場合は不要）"],
    [{ sharedTerminal: true }, "0円（端末を兼用するため不要）"],
  ])("with %j gives the fee %s", (preparation, fee) => {
    expect(textOf({ ...october, ...preparation }, ja)).toContain(`電子証明書の発行料\n  ${fee}\n`);
  });

  test("names no fee and leaves the certificate open while nothing is known of the terminals", () => {
    expect(textOf(october, ja)).not.toContain("電子証明書の発行料");
    expect(textOf(october, ja, 1000)).toContain("端末を兼用する場合、電子証明書発行申請は不要です。");
  });

  test("strikes the certificate out where the terminal is shared", () => {
    const text = textOf({ ...october, sharedTerminal: true }, ja);
    expect(text).toContain("3. 電子証明書発行申請      不要（オンライン資格確認の端末を兼用）\n");
    expect(text).not.toContain("5営業日前");
  });
});

test("the schedule in English has the same dates", () => {
  const text = textOf(march, en);
  expect(text).toContain(
    "  Last application date    Sat 20 January 2024\n  Last open day before it  Fri 19 January\n",
  );
  expect(text).toContain("  3. Certificate (電子証明書)   Mon 1 January to Wed 21 February\n");
  expect(text).toContain("  6. First online claims        Tue 5 March to Sun 10 March\n");
});

describe.each([
  ["Japanese", ja],
  ["English", en],
] as const)("in %s", (_, words) => {
  test.each([40, 60, 80])("no line is wider than %d columns, web addresses excepted", (columns) => {
    const text = textOf({ startMonth: civilMonth("2028-03"), terminals: 2 }, words, columns);
    const tooWide = text
      .split("\n")
      .filter((line) => columnsOf(line) > columns && !line.includes("https://"));
    expect(tooWide).toEqual([]);
  });

  test("every warning is a sentence of its own that names the dates it is about", () => {
    const dateWords = {
      last: "«last»",
      safe: "«safe»",
      announcedThrough: "«announced»",
      firstEncodedDay: "«first»",
      verifiedThrough: "«verified»",
    };
    const texts = deadlineWarnings.map((warning) => words.deadline.warnings[warning](dateWords));
    expect(new Set(texts).size).toBe(deadlineWarnings.length);
    expect(texts.every((text) => /[。.]$/.test(text))).toBe(true);
    expect(texts.join("").match(/«\w+»/g)?.toSorted()).toEqual([
      "«announced»",
      "«first»",
      "«last»",
      "«safe»",
      "«verified»",
    ]);
  });
});
