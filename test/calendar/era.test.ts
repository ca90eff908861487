import { describe, expect, test } from "vitest";
import { civilDate, civilMonth } from "../../src/calendar/civil-date.js";
import { ERAS, eraOf, formatInEra, formatMonthInEra, westernYearOf } from "../../src/calendar/era.js";
import { readDate, readMonth } from "../../src/calendar/read-date.js";
import { everyDay } from "./every-day.js";

describe("the eras", () => {
  test("each begins on its day and lasts until the day before the next", () => {
    expect(ERAS).toEqual([
      { name: "明治", letter: "M", firstDay: "1868-01-25", lastDay: "1912-07-29" },
      { name: "大正", letter: "T", firstDay: "1912-07-30", lastDay: "1926-12-24" },
      { name: "昭和", letter: "S", firstDay: "1926-12-25", lastDay: "1989-01-07" },
      { name: "平成", letter: "H", firstDay: "1989-01-08", lastDay: "2019-04-30" },
      { name: "令和", letter: "R", firstDay: "2019-05-01", lastDay: null },
    ]);
  });

  test.each([
    ["1868-01-24", undefined],
    ["1868-01-25", "明治"],
    ["1912-07-29", "明治"],
    ["1912-07-30", "大正"],
    ["1926-12-24", "大正"],
    ["1926-12-25", "昭和"],
    ["1989-01-07", "昭和"],
    ["1989-01-08", "平成"],
    ["2019-04-30", "平成"],
    ["2019-05-01", "令和"],
    ["2200-12-31", "令和"],
  ])("%s lies in %s", (date, name) => {
    expect(eraOf(civilDate(date))?.name).toBe(name);
  });

  test.each([
    ["明治", 1, 1868],
    ["明治", 45, 1912],
    ["昭和", 64, 1989],
    ["平成", 31, 2019],
    ["令和", 6, 2024],
  ])("%s %i is %i", (name, yearOfEra, year) => {
    expect(ERAS.filter((era) => era.name === name).map((era) => westernYearOf(era, yearOfEra))).toEqual([
      year,
    ]);
  });
});

describe("a day written with its era", () => {
  test.each([
    ["1873-01-01", "明治6年1月1日"],
    ["1912-07-29", "明治45年7月29日"],
    ["1912-07-30", "大正元年7月30日"],
    ["1912-12-31", "大正元年12月31日"],
    ["1913-01-01", "大正2年1月1日"],
    ["1926-12-24", "大正15年12月24日"],
    ["1926-12-25", "昭和元年12月25日"],
    ["1927-01-01", "昭和2年1月1日"],
    ["1989-01-07", "昭和64年1月7日"],
    ["1989-01-08", "平成元年1月8日"],
    ["2019-04-30", "平成31年4月30日"],
    ["2019-05-01", "令和元年5月1日"],
    ["2024-04-01", "令和6年4月1日"],
  ])("%s is %s", (date, text) => {
    expect(formatInEra(civilDate(date))).toBe(text);
  });

  test.each([
    ["1872-12-31", "1872年12月31日"],
    ["1868-01-25", "1868年1月25日"],
    ["1867-12-31", "1867年12月31日"],
  ])("%s, before the calendar reform, keeps its western year", (date, text) => {
    expect(formatInEra(civilDate(date))).toBe(text);
  });

  test("every day from 1873 to 2030 is written as the Unicode calendar writes it, and read back as the same day", () => {
    const unicode = new Intl.DateTimeFormat("ja-JP-u-ca-japanese", {
      era: "long",
      year: "numeric",
      month: "long",
      day: "numeric",
      timeZone: "UTC",
    });
    const wrong = everyDay("1873-01-01", "2030-12-31").filter((day) => {
      const text = formatInEra(day);
      const reading = readDate(text);
      return text !== unicode.format(new Date(`${day}T00:00:00Z`)) || !reading.ok || reading.value !== day;
    });
    expect(wrong).toEqual([]);
  });
});

describe("a month written with its era", () => {
  test.each([
    ["2024-10", "令和6年10月"],
    ["2019-05", "令和元年5月"],
    ["2019-04", "平成31年4月"],
    ["1873-01", "明治6年1月"],
    ["1872-12", "1872年12月"],
  ])("%s is %s", (month, text) => {
    expect(formatMonthInEra(civilMonth(month))).toBe(text);
  });

  test.each([
    ["1912-07", "明治45年7月", "大正元年7月"],
    ["1926-12", "大正15年12月", "昭和元年12月"],
    ["1989-01", "昭和64年1月", "平成元年1月"],
  ])("%s, in which the era changed, is written %s and read as %s too", (month, written, alsoRead) => {
    expect(formatMonthInEra(civilMonth(month))).toBe(written);
    expect(readMonth(written)).toEqual({ ok: true, value: month });
    expect(readMonth(alsoRead)).toEqual({ ok: true, value: month });
  });
});
