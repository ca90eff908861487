import { describe, expect, test } from "vitest";
import { dayNumbers, isoDayNumber, NO_DAY } from "../../../src/tables/fast/iso-day.js";

const numberOf = (text: string): number => {
  const bytes = Buffer.from(`x${text}y`);
  return isoDayNumber(bytes, 1, bytes.length - 1);
};

describe("the number of a day", () => {
  test.each([
    ["1868-01-01", 0],
    ["1868-01-31", 30],
    ["1868-02-01", 31],
    ["1869-01-01", 372],
    ["1990-09-19", 122 * 372 + 8 * 31 + 18],
    ["2200-12-31", 333 * 372 - 1],
  ])("%s is %i", (day, number) => {
    expect(numberOf(day)).toBe(number);
  });
  test.each([
    "1867-12-31",
    "2201-01-01",
    "1945-00-01",
    "1945-13-01",
    "1945-01-00",
    "1945-01-32",
    "",
    "1945-1-1",
    "1945/01/01",
    "1945/01-01",
    "1945-01/01",
    "19450101",
    "1945-01-0a",
    "194 -01-01",
    "1945-01-1:",
    "/945-01-01",
    "1945-01-01 ",
  ])("%j has none", (text) => {
    expect(numberOf(text)).toBe(NO_DAY);
  });
});

test.each(["/", ":", " ", "a", "年"])(
  "with %j in place of a digit there is no day, wherever it stands",
  (sign) => {
    for (const place of [0, 1, 2, 3, 5, 6, 8, 9]) {
      const text = Array.from("1911-11-11").with(place, sign).join("");
      expect([text, numberOf(text)]).toEqual([text, NO_DAY]);
    }
  },
);

describe("numbers by day", () => {
  /** 1 to the day, 2 after it, -1 for days that February does not have. */
  function counting(last: string) {
    const asked: string[] = [];
    const find = dayNumbers((day) => {
      asked.push(day);
      if (day > "1945-02-28" && day < "1945-03-01") return -1;
      return day <= last ? 1 : 2;
    });
    return { asked, find: (day: string) => find(numberOf(day)) };
  }
  test("are right on every day, wherever they change", () => {
    for (const last of ["1945-01-31", "1945-02-01", "1945-02-14", "1945-02-28", "1945-03-01"]) {
      const { find } = counting(last);
      for (const day of [
        "1945-02-14",
        "1945-02-01",
        "1945-02-28",
        "1945-02-15",
        "1945-03-01",
        "1945-01-31",
      ]) {
        expect([last, day, find(day)]).toEqual([last, day, day <= last ? 1 : 2]);
      }
      expect(find("1945-02-29")).toBe(-1);
    }
  });
  test("are asked for twice a year, or a month, where its days are alike", () => {
    const { asked, find } = counting("1950-02-10");
    for (let day = 1; day <= 29; day++) find(`1944-02-${String(day).padStart(2, "0")}`);
    expect(asked).toEqual(["1944-01-01", "1944-12-31"]);
    expect(find("1950-04-30")).toBe(2);
    expect(asked.slice(2)).toEqual(["1950-01-01", "1950-12-31", "1950-04-01", "1950-04-30"]);
  });
  test("are none for days that a month does not have", () => {
    const { asked, find } = counting("1950-02-10");
    expect([find("1945-02-28"), find("1945-02-29")]).toEqual([1, -1]);
    expect(asked).toEqual(["1945-01-01", "1945-12-31", "1945-02-29"]);
  });
});
