import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isCivilDate, isCivilMonth } from "../../src/calendar/civil-date.js";
import { readDate, readMonth } from "../../src/calendar/read-date.js";

/** The readings that a refusal offers. */
function readingsOf(reading: ReturnType<typeof readDate> | ReturnType<typeof readMonth>): readonly string[] {
  return reading.ok || !("readings" in reading.issue) ? [] : reading.issue.readings;
}

const meiji = { era: "明治", firstDay: "1868-01-25", lastDay: "1912-07-29" };
const taisho = { era: "大正", firstDay: "1912-07-30", lastDay: "1926-12-24" };
const showa = { era: "昭和", firstDay: "1926-12-25", lastDay: "1989-01-07" };
const heisei = { era: "平成", firstDay: "1989-01-08", lastDay: "2019-04-30" };
const reiwa = { era: "令和", firstDay: "2019-05-01", lastDay: null };
const years = { firstYear: 1868, lastYear: 2200 };

// Texts as they might be generated from the characters that dates are made of, so that many come close to one.
const nearDate = fc
  .array(
    fc.constantFrom(
      ...Array.from("0123456789０１９-/.－／．年月日元明大昭平令和治正成MTSHRrsh㍻㋿㍾ :T"),
      "2024",
      "04",
      "31",
      "令和",
      "昭和",
    ),
    { maxLength: 16 },
  )
  .map((parts) => parts.join(""));
const anyText = fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), nearDate);

// Every form with its parts at random: mostly existing days, some not.
const dateForm = fc
  .record({
    year: fc.oneof(fc.constantFrom("元", "2024", "1946", "2000", "1900"), fc.nat(2300).map(String)),
    era: fc.constantFrom(
      "",
      "明治",
      "大正",
      "昭和",
      "平成",
      "令和",
      "M",
      "t",
      "S",
      "h",
      "R",
      "昭",
      "㍻",
      "㋿",
    ),
    month: fc.nat(14).map(String),
    day: fc.nat(33).map(String),
    marks: fc.constantFrom(
      ["/", "/", ""],
      [".", ".", ""],
      ["-", "-", ""],
      ["年", "月", "日"],
      [". ", ". ", ""],
    ),
  })
  .map(({ era, year, month, day, marks }) => `${era}${year}${marks[0]}${month}${marks[1]}${day}${marks[2]}`);

describe("a day is read", () => {
  test.each([
    // western
    ["2024-04-01", "2024-04-01"],
    ["2024/4/1", "2024-04-01"],
    ["2024/04/01", "2024-04-01"],
    ["2024.4.1", "2024-04-01"],
    ["2024-4-1", "2024-04-01"],
    ["20240401", "2024-04-01"],
    ["2024年4月1日", "2024-04-01"],
    ["2024年04月01日", "2024-04-01"],
    ["2024-02-29", "2024-02-29"],
    ["2000/2/29", "2000-02-29"],
    // era
    ["令和6年4月1日", "2024-04-01"],
    ["令和06年04月01日", "2024-04-01"],
    ["R6.4.1", "2024-04-01"],
    ["R06/04/01", "2024-04-01"],
    ["r6-4-1", "2024-04-01"],
    ["R6年4月1日", "2024-04-01"],
    ["令6.4.1", "2024-04-01"],
    ["令和6.4.1", "2024-04-01"],
    ["昭和21年4月1日", "1946-04-01"],
    ["S21.4.1", "1946-04-01"],
    ["昭21.4.1", "1946-04-01"],
    ["s21/4/1", "1946-04-01"],
    ["平31.4.30", "2019-04-30"],
    ["H12.2.29", "2000-02-29"],
    ["大15.12.24", "1926-12-24"],
    ["T1.7.30", "1912-07-30"],
    ["明治33年12月31日", "1900-12-31"],
    ["M6.1.1", "1873-01-01"],
    // the first year
    ["令和元年5月1日", "2019-05-01"],
    ["R元.5.1", "2019-05-01"],
    ["令和1年5月1日", "2019-05-01"],
    ["昭和元年12月25日", "1926-12-25"],
    // borders of the eras
    ["明治6年1月1日", "1873-01-01"],
    ["明治45年7月29日", "1912-07-29"],
    ["大正元年7月30日", "1912-07-30"],
    ["大正15年12月24日", "1926-12-24"],
    ["昭和64年1月7日", "1989-01-07"],
    ["平成元年1月8日", "1989-01-08"],
    ["平成31年4月30日", "2019-04-30"],
    // spaces
    ["昭38. 5. 1", "1963-05-01"],
    ["昭和 38年 5月 1日", "1963-05-01"],
    ["R 6. 4. 1", "2024-04-01"],
    ["　令和６年　４月　１日　", "2024-04-01"],
    [" 2024-04-01 ", "2024-04-01"],
    ["2024 / 4 / 1", "2024-04-01"],
    // full-width and composed characters
    ["２０２４年４月１日", "2024-04-01"],
    ["２０２４／４／１", "2024-04-01"],
    ["２０２４－０４－０１", "2024-04-01"],
    ["２０２４０４０１", "2024-04-01"],
    ["Ｒ６．４．１", "2024-04-01"],
    ["ｒ６．４．１", "2024-04-01"],
    ["2024−4−1", "2024-04-01"],
    ["2024‐4‐1", "2024-04-01"],
    ["2024–4–1", "2024-04-01"],
    ["２０２４ー４ー１", "2024-04-01"],
    ["㍾45年7月29日", "1912-07-29"],
    ["㍽元年7月30日", "1912-07-30"],
    ["㍼64年1月7日", "1989-01-07"],
    ["㍻元年1月8日", "1989-01-08"],
    ["㋿6年4月1日", "2024-04-01"],
    // midnight, as spreadsheets append it
    ["2024/4/1 0:00", "2024-04-01"],
    ["2024/04/01 00:00:00", "2024-04-01"],
    ["2024-04-01T00:00:00", "2024-04-01"],
    ["2024-04-01 00:00:00.000", "2024-04-01"],
    ["２０２４／４／１　０：００", "2024-04-01"],
    [" 2024/4/1 0:00 ", "2024-04-01"],
    ["令和6年4月1日 0:00", "2024-04-01"],
    ["T15.12.24 0:00", "1926-12-24"],
    // the first and the last year
    ["1868-01-01", "1868-01-01"],
    ["1872-12-31", "1872-12-31"],
    ["2200-12-31", "2200-12-31"],
    ["令和182年12月31日", "2200-12-31"],
  ])("%s is %s", (text, value) => {
    expect(readDate(text)).toEqual({ ok: true, value });
  });
});

describe("a text that is no day is refused", () => {
  test.each([
    "",
    " ",
    "不明",
    "none",
    "2024",
    "2024-04",
    "2024年4月",
    "令和6年",
    "令和6年4月",
    "R6.4",
    "4/1",
    "4月1日",
    "2024-4/1",
    "2024/4.1",
    "6.4/1",
    "4/5.2024",
    "令和6年4月1日0:00",
    "2024 04 01",
    "2024年4月1",
    "2024-04-01-",
    "2024--04-01",
    "02024-04-01",
    "+2024-04-01",
    "-2024-04-01",
    "024-04-01",
    "124.4.1",
    "2024-004-01",
    "2024-04-001",
    "令和2024年4月1日",
    "Q6.4.1",
    "慶応3年4月1日",
    "令和令和6年4月1日",
    "R060401",
    "2024040",
    "202404011",
    "2024-04-01 月曜",
    "٢٠٢٤-٠٤-٠١",
    "Apr 1, 2024",
    "2024-04-01 0",
    "0:00",
    "T00:00",
    "0000-00-00 x",
    "99/99/99",
    "4538",
    "453830",
  ])("%j has no form of a date", (text) => {
    expect(readDate(text)).toEqual({ ok: false, issue: { code: "not-a-date" } });
  });

  test.each([
    ["45383", "2024-04-01"],
    ["１６８０３", "1946-01-01"],
    ["16893", "1946-04-01"],
  ])("%j is the number that a spreadsheet keeps for %s", (text, day) => {
    expect(readDate(text)).toEqual({ ok: false, issue: { code: "spreadsheet-number", readings: [day] } });
  });

  test.each([
    ["2023-02-29", { year: 2023, month: 2, day: 29 }, ["2023-02-28", "2023-03-01"]],
    ["1900/2/29", { year: 1900, month: 2, day: 29 }, ["1900-02-28", "1900-03-01"]],
    ["20240431", { year: 2024, month: 4, day: 31 }, ["2024-04-30", "2024-05-01"]],
    ["2024.4.0", { year: 2024, month: 4, day: 0 }, ["2024-04-01"]],
    ["2023-12-32", { year: 2023, month: 12, day: 32 }, ["2023-12-31", "2024-01-01"]],
    ["2200-12-32", { year: 2200, month: 12, day: 32 }, ["2200-12-31"]],
    ["2024-13-01", { year: 2024, month: 13, day: 1 }, []],
    ["2024年0月1日", { year: 2024, month: 0, day: 1 }, []],
    ["令和5年2月29日", { year: 2023, month: 2, day: 29 }, ["令和5年2月28日", "令和5年3月1日"]],
    ["S64.1.32", { year: 1989, month: 1, day: 32 }, ["平成元年1月31日", "平成元年2月1日"]],
    ["2023-02-29 10:00", { year: 2023, month: 2, day: 29 }, ["2023-02-28", "2023-03-01"]],
  ])("%s does not exist", (text, parts, readings) => {
    expect(readDate(text)).toEqual({ ok: false, issue: { code: "no-such-day", ...parts, readings } });
  });

  test.each([
    ["明治45年7月30日", meiji, ["大正元年7月30日", "1912-07-30"]],
    ["大正元年7月29日", taisho, ["明治45年7月29日", "1912-07-29"]],
    ["大正15年12月25日", taisho, ["昭和元年12月25日", "1926-12-25"]],
    ["昭和元年12月24日", showa, ["大正15年12月24日", "1926-12-24"]],
    ["昭和64年1月8日", showa, ["平成元年1月8日", "1989-01-08"]],
    ["S65.4.1", showa, ["平成2年4月1日", "1990-04-01"]],
    ["平成元年1月7日", heisei, ["昭和64年1月7日", "1989-01-07"]],
    ["平成31年5月1日", heisei, ["令和元年5月1日", "2019-05-01"]],
    ["平成33年3月31日", heisei, ["令和3年3月31日", "2021-03-31"]],
    ["令和元年4月30日", reiwa, ["平成31年4月30日", "2019-04-30"]],
    ["令和0年4月1日", reiwa, ["平成30年4月1日", "2018-04-01"]],
    ["R0.12.31", reiwa, ["平成30年12月31日", "2018-12-31"]],
    ["明治0年1月1日", meiji, []],
  ])("%s lies outside its era", (text, era, readings) => {
    expect(readDate(text)).toEqual({ ok: false, issue: { code: "outside-era", ...era, readings } });
  });

  test.each([
    "明治5年12月31日",
    "明治5年12月2日",
    "明治元年9月8日",
    "M1.1.25",
    "明治3年2月30日",
    "明治5年13月1日",
  ])("%s is a day of the calendar before 1873", (text) => {
    const issue = { code: "before-calendar-reform", firstDay: "1873-01-01" };
    expect(readDate(text)).toEqual({ ok: false, issue });
  });

  test.each([
    ["1867-12-31", 1867],
    ["2201-01-01", 2201],
    ["0024-04-01", 24],
    ["0000-02-29", 0],
    ["9999/12/31", 9999],
    ["99991231", 9999],
    ["令和183年1月1日", 2201],
    ["R999.1.1", 3017],
  ])("%s lies outside the years accepted", (text, year) => {
    expect(readDate(text)).toEqual({ ok: false, issue: { code: "year-out-of-range", year, ...years } });
  });

  test.each([
    ["6.4.1", ["2006-04-01", "R6.4.1", "H6.4.1", "S6.4.1", "T6.4.1", "M6.4.1", "1906-04-01"]],
    ["04/05/06", ["2004-05-06", "R4.5.6", "H4.5.6", "S4.5.6", "T4.5.6", "1904-05-06"]],
    ["24/4/1", ["2024-04-01", "R24.4.1", "H24.4.1", "S24.4.1", "M24.4.1", "1924-04-01"]],
    ["２４－４－１", ["2024-04-01", "R24.4.1", "H24.4.1", "S24.4.1", "M24.4.1", "1924-04-01"]],
    ["6年4月1日", ["2006-04-01", "R6.4.1", "H6.4.1", "S6.4.1", "T6.4.1", "M6.4.1", "1906-04-01"]],
    ["240401", ["2024-04-01", "R24.4.1", "H24.4.1", "S24.4.1", "M24.4.1", "1924-04-01"]],
    ["99.4.1", ["2099-04-01", "R99.4.1", "1999-04-01"]],
    ["23.2.29", ["S23.2.29"]],
    ["元.5.1", ["R1.5.1", "H1.5.1"]],
    ["00/4/1", ["2000-04-01", "1900-04-01"]],
    ["4/5/2024", ["2024-04-05", "2024-05-04"]],
    ["13/5/2024", ["2024-05-13"]],
    ["5.5.2024", ["2024-05-05"]],
    ["24/4/1 0:00", ["2024-04-01", "R24.4.1", "H24.4.1", "S24.4.1", "M24.4.1", "1924-04-01"]],
  ])("%s leaves open the era, century or order", (text, readings) => {
    expect(readDate(text)).toEqual({ ok: false, issue: { code: "ambiguous", readings } });
  });

  test.each([
    "2024/4/1 9:30",
    "2024-04-01T00:00:01",
    "2024-04-01T24:00:00",
    "2024-04-01T00:00:00Z",
    "2024-04-01T00:00:00.001",
    "2024-04-01T00:00:00+09:00",
    "2024-03-31T15:00:00.000Z",
    "2024/4/1 0:00 AM",
    "2024/4/1 0:0",
  ])("%s has a time of day", (text) => {
    const date = text.startsWith("2024-03-31") ? "2024-03-31" : "2024-04-01";
    expect(readDate(text)).toEqual({ ok: false, issue: { code: "time-of-day", readings: [date] } });
  });
});

describe("a month is read", () => {
  test.each([
    ["2024-10", "2024-10"],
    ["2024/10", "2024-10"],
    ["2024.10", "2024-10"],
    ["2024/4", "2024-04"],
    ["202410", "2024-10"],
    ["2024年10月", "2024-10"],
    ["令和6年10月", "2024-10"],
    ["R6.10", "2024-10"],
    ["r6/10", "2024-10"],
    ["R06-10", "2024-10"],
    ["令6.10", "2024-10"],
    ["R 6. 10", "2024-10"],
    ["２０２４年１０月", "2024-10"],
    ["２０２４１０", "2024-10"],
    ["Ｒ６．１０", "2024-10"],
    ["㋿6年10月", "2024-10"],
    ["令和元年5月", "2019-05"],
    ["R元.12", "2019-12"],
    ["平成31年4月", "2019-04"],
    ["昭和64年1月", "1989-01"],
    ["平成元年1月", "1989-01"],
    ["明治6年1月", "1873-01"],
    ["1868-01", "1868-01"],
    ["2200-12", "2200-12"],
  ])("%s is %s", (text, value) => {
    expect(readMonth(text)).toEqual({ ok: true, value });
  });

  test.each([
    "",
    "2024",
    "10月",
    "2024-10-01",
    "2024/10/1",
    "20241001",
    "2024年10月1日",
    "令和6年10月1日",
    "R6.10.1",
    "6.10.1",
    "2024年10",
    "2024-010",
    "2024 10",
    "10/2024",
    "2024-10 0:00",
    "2410",
    "令和2024年10月",
    "Oct-24",
    "99.99",
  ])("%j has no form of a month", (text) => {
    expect(readMonth(text)).toEqual({ ok: false, issue: { code: "not-a-month" } });
  });

  test.each([
    ["2024-13", { code: "no-such-month", year: 2024, month: 13 }],
    ["202400", { code: "no-such-month", year: 2024, month: 0 }],
    ["令和6年13月", { code: "no-such-month", year: 2024, month: 13 }],
    ["昭和64年2月", { code: "outside-era", ...showa, readings: ["平成元年2月", "1989-02"] }],
    ["平成31年5月", { code: "outside-era", ...heisei, readings: ["令和元年5月", "2019-05"] }],
    ["令和元年4月", { code: "outside-era", ...reiwa, readings: ["平成31年4月", "2019-04"] }],
    ["令和0年4月", { code: "outside-era", ...reiwa, readings: ["平成30年4月", "2018-04"] }],
    ["明治0年12月", { code: "outside-era", ...meiji, readings: [] }],
    ["明治5年12月", { code: "before-calendar-reform", firstDay: "1873-01-01" }],
    ["1867-12", { code: "year-out-of-range", year: 1867, ...years }],
    ["2201/1", { code: "year-out-of-range", year: 2201, ...years }],
    [
      "6.10",
      { code: "ambiguous", readings: ["2006-10", "R6.10", "H6.10", "S6.10", "T6.10", "M6.10", "1906-10"] },
    ],
    [
      "24/10",
      { code: "ambiguous", readings: ["2024-10", "R24.10", "H24.10", "S24.10", "M24.10", "1924-10"] },
    ],
    ["元年5月", { code: "ambiguous", readings: ["R1.5", "H1.5"] }],
  ])("%s is refused with the reason", (text, issue) => {
    expect(readMonth(text)).toEqual({ ok: false, issue });
  });
});

describe("whatever the text", () => {
  test("a day or month that is accepted exists, and reads as itself", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, dateForm), (text) => {
        const date = readDate(text);
        if (date.ok) {
          expect(isCivilDate(date.value)).toBe(true);
          expect(readDate(date.value)).toEqual(date);
        }
        const month = readMonth(text);
        if (month.ok) {
          expect(isCivilMonth(month.value)).toBe(true);
          expect(readMonth(month.value)).toEqual(month);
        }
        expect(date.ok && month.ok).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  test("every reading offered by a refusal is accepted", () => {
    fc.assert(
      fc.property(dateForm, (text) => {
        expect(readingsOf(readDate(text)).filter((reading) => !readDate(reading).ok)).toEqual([]);
        const month = text.replace(/[^年月/.-]+日?$/, "");
        expect(readingsOf(readMonth(month)).filter((reading) => !readMonth(reading).ok)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test("a text longer than any date is refused, though it begins or ends with one", () => {
    const padding = " ".repeat(100_000);
    for (const text of [
      `2024-04-01${padding}`,
      `${padding}R6.4.1`,
      `R6.${padding}4.1`,
      "\ufdfa".repeat(100_000),
    ]) {
      expect(readDate(text)).toEqual({ ok: false, issue: { code: "not-a-date" } });
      expect(readMonth(text)).toEqual({ ok: false, issue: { code: "not-a-month" } });
    }
  });
});

// A cell of a spreadsheet, or of JSON, may hold anything.
test.each([20_240_401, null, undefined, new Date("2024-04-01"), ["2024-04-01"]])(
  "%s is no text of a date or a month",
  (cell) => {
    const read = { date: readDate, month: readMonth } as Readonly<Record<string, (text: unknown) => unknown>>;
    expect(read["date"]!(cell)).toEqual({ ok: false, issue: { code: "not-a-date" } });
    expect(read["month"]!(cell)).toEqual({ ok: false, issue: { code: "not-a-month" } });
  },
);

describe("as papers, letters and claims data write a day", () => {
  test.each([
    ["1946年4月1日(月)", "1946-04-01"],
    ["2024-04-01（月曜日）", "2024-04-01"],
    ["昭和21年4月1日生", "1946-04-01"],
    ["昭和21年4月1日生まれ", "1946-04-01"],
    ["1946・4・1", "1946-04-01"],
    ["昭21･4･1", "1946-04-01"],
    ["S 21. 4. 1", "1946-04-01"],
    ["令和六年四月一日", "2024-04-01"],
    ["昭和二十一年四月一日", "1946-04-01"],
    ["昭和二一年十二月三十日", "1946-12-30"],
    ["昭和三十年十月十一日", "1955-10-11"],
    ["一九四六年四月一日", "1946-04-01"],
    ["二〇二四年四月一日", "2024-04-01"],
    ["平成元年二月一日", "1989-02-01"],
    ["3210401", "1946-04-01"],
    ["4010108", "1989-01-08"],
    ["5060401", "2024-04-01"],
  ])("%s is %s", (text, day) => {
    expect(readDate(text)).toEqual({ ok: true, value: day });
  });

  test("another day of the week than that of the date is told", () => {
    expect(readDate("1946年4月1日(火)")).toEqual({
      ok: false,
      issue: { code: "other-weekday", readings: ["1946-04-01"] },
    });
  });

  test.each(["2050101", "1990101", "3211301", "3210400", "昭和二十十年四月一日", "令和六年四月百日"])(
    "%s is none of these",
    (text) => {
      expect(readDate(text).ok).toBe(false);
    },
  );

  test.each(["昭和二三十年四月一日", "昭和十二三年四月一日", "生S21.4.1", "20240401日"])(
    "%s is no date at all",
    (text) => {
      expect(readDate(text)).toEqual({ ok: false, issue: { code: "not-a-date" } });
    },
  );

  test("a first year without its era is of an era that had that month and day in its first year", () => {
    expect(readDate("元.5.1")).toEqual({
      ok: false,
      issue: { code: "ambiguous", readings: ["R1.5.1", "H1.5.1"] },
    });
  });

  test.each([
    ["令和6・10", "2024-10"],
    ["令和元・10", "2019-10"],
    ["2024・4", "2024-04"],
  ])("a month with a middle dot: %s is %s", (text, month) => {
    expect(readMonth(text)).toEqual({ ok: true, value: month });
  });

  test("a month in kanji", () => {
    expect(readMonth("令和八年十月")).toEqual({ ok: true, value: "2026-10" });
  });
});
