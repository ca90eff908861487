import fc from "fast-check";
import leven from "leven";
import { describe, expect, test } from "vitest";
import { factNames, type ColumnName } from "../../src/facility/facts.js";
import { nearestTo, readFact, readValue, readWord } from "../../src/facility/read.js";

const YES = ["yes", "true", "y", "1", "あり", "有", "はい", "○", "使用"];
const NO = ["no", "false", "n", "0", "なし", "無", "いいえ", "×", "未使用"];
const METHODS: Record<string, string[]> = {
  online: ["online", "オンライン"],
  optical: ["optical", "光ディスク", "光ディスク等", "電子媒体"],
  paper: ["paper", "紙", "書面"],
  none: ["none", "未請求"],
};
const YES_NO_FACTS = [
  "receiptComputer",
  "refiled",
  "hardshipFiled",
  "paperResubmissionFiled",
  "returnedOnPaperOnly",
  "mixedChannels",
  "eligibilityVerification",
  "sharedTerminal",
  "sharedLine",
] as const;
const DATE_FACTS = [
  "designatedOn",
  "youngestDob",
  "youngerHireOn",
  "youngerHireReportedOn",
  "planFrom",
  "planEndsOn",
  "firstOnlineClaimOn",
  "hardshipEndsOn",
  "asOf",
] as const;

/** Every word of the vocabulary, and the value that it stands for. */
const words: { name: ColumnName; text: string; value: string | boolean | number }[] = [
  ...Object.entries({
    hospital: ["hospital", "病院"],
    clinic: ["clinic", "medical-clinic", "診療所", "医科", "医科診療所"],
    "dental-clinic": ["dental-clinic", "dental", "歯科", "歯科診療所"],
    pharmacy: ["pharmacy", "薬局", "保険薬局", "調剤"],
  }).flatMap(([value, texts]) => texts.map((text) => ({ name: "type" as const, text, value }))),
  ...(["method", "methodAtMarch2024", "methodAtSeptember2024"] as const).flatMap((name) =>
    Object.entries(METHODS).flatMap(([value, texts]) => texts.map((text) => ({ name, text, value }))),
  ),
  ...Object.entries({
    "no-receipt-computer": ["no-receipt-computer", "レセコン未使用", "手書き"],
    elderly: ["elderly", "高齢", "高齢医師等"],
    hardship: ["hardship"],
  }).flatMap(([value, texts]) => texts.map((text) => ({ name: "paperGround" as const, text, value }))),
  ...["line-failure", "equipment-pending", "construction", "closing", "other"].map((value) => ({
    name: "hardship" as const,
    text: value,
    value,
  })),
  ...["new-code", "承継・新コード"].map((text) => ({ name: "succession" as const, text, value: "new-code" })),
  ...["none", "常勤者なし"].map((text) => ({ name: "youngestDob" as const, text, value: "none" })),
  ...YES_NO_FACTS.flatMap((name) => [
    ...YES.map((text) => ({ name, text, value: true })),
    ...NO.map((text) => ({ name, text, value: false })),
  ]),
  ...factNames.flatMap((name) => ["unknown", "不明"].map((text) => ({ name, text, value: "unknown" }))),
];

describe("the words of the vocabulary", () => {
  test("are as many as the vocabulary lists", () => {
    // types 15, methods 3 × 11, grounds 7, hardships 5, succession 2, no full-timer 2, yes and no 9 × 18, unknown 26 × 2
    expect(words.length).toBe(15 + 33 + 7 + 5 + 2 + 2 + 162 + 52);
  });

  test.each(words)("$name: $text is read as $value", ({ name, text, value }) => {
    expect(readValue(name, text)).toEqual({ ok: true, value });
  });

  test.each([
    { name: "type", text: "ＣＬＩＮＩＣ", value: "clinic" },
    { name: "type", text: "  Hospital\t", value: "hospital" },
    { name: "type", text: "\u3000病院\u3000", value: "hospital" },
    { name: "type", text: "Dental-Clinic", value: "dental-clinic" },
    { name: "method", text: "ｵﾝﾗｲﾝ", value: "online" },
    { name: "method", text: "光ﾃﾞｨｽｸ", value: "optical" },
    { name: "receiptComputer", text: "ＹＥＳ", value: true },
    { name: "receiptComputer", text: "１", value: true },
    { name: "receiptComputer", text: "０", value: false },
    { name: "refiled", text: "True", value: true },
    { name: "succession", text: "承継･新コード", value: "new-code" },
    { name: "hardship", text: "Ｕｎｋｎｏｗｎ", value: "unknown" },
  ] as const)("are read in any width and case: $text", ({ name, text, value }) => {
    expect(readValue(name, text)).toEqual({ ok: true, value });
  });
});

describe("dates, months and counts", () => {
  test.each(DATE_FACTS)("%s takes a date, western or Japanese", (name) => {
    for (const text of ["2024-04-01", "2024/4/1", "令和6年4月1日", "R6.4.1", "２０２４年４月１日"]) {
      expect(readValue(name, text)).toEqual({ ok: true, value: "2024-04-01" });
    }
  });

  test.each([
    { text: "昭38. 5. 1", value: "1963-05-01" },
    { text: "昭和21年4月1日", value: "1946-04-01" },
    { text: "S19.4.1", value: "1944-04-01" },
    { text: "㍼20年7月1日", value: "1945-07-01" },
  ])("a date of birth may be of the Showa era: $text", ({ text, value }) => {
    expect(readValue("youngestDob", text)).toEqual({ ok: true, value });
  });

  test("what is wrong with a date is handed on, and nothing is guessed", () => {
    expect(readValue("planFrom", "2025-02-29")).toMatchObject({
      ok: false,
      issue: { code: "no-such-day" },
    });
    expect(readValue("planFrom", "6.4.1")).toMatchObject({
      ok: false,
      issue: { code: "ambiguous" },
    });
    expect(readValue("planFrom", "soon")).toMatchObject({
      ok: false,
      issue: { code: "not-a-date" },
    });
  });

  test.each([
    ["6.4.1", ["S6.4.1", "2006-04-01", "R6.4.1", "H6.4.1", "T6.4.1", "M6.4.1", "1906-04-01"]],
    ["21.4.1", ["S21.4.1", "2021-04-01", "R21.4.1", "H21.4.1", "M21.4.1", "1921-04-01"]],
  ])("a year of birth without its era is most likely of Showa: %s", (text, readings) => {
    expect(readValue("youngestDob", text)).toEqual({ ok: false, issue: { code: "ambiguous", readings } });
  });

  test("the years of other dates are listed from the latest back", () => {
    expect(readValue("planFrom", "6.4.1")).toEqual({
      ok: false,
      issue: {
        code: "ambiguous",
        readings: ["2006-04-01", "R6.4.1", "H6.4.1", "S6.4.1", "T6.4.1", "M6.4.1", "1906-04-01"],
      },
    });
  });

  test("where a word is accepted besides days, what is no date is answered with it", () => {
    expect(readValue("youngestDob", "soon")).toEqual({
      ok: false,
      issue: { code: "not-a-date", japanese: { none: "常勤者なし" } },
    });
    expect(readValue("planFrom", "soon")).toStrictEqual({ ok: false, issue: { code: "not-a-date" } });
    expect(readValue("youngestDob", "2025-02-29")).toStrictEqual({
      ok: false,
      issue: {
        code: "no-such-day",
        year: 2025,
        month: 2,
        day: 29,
        readings: ["2025-02-28", "2025-03-01"],
      },
    });
  });

  test("only the date of birth may be none", () => {
    for (const name of DATE_FACTS.filter((one) => one !== "youngestDob")) {
      expect(readValue(name, "none")).toMatchObject({ ok: false, issue: { code: "not-a-date" } });
    }
  });

  test("the day asked about cannot be unknown", () => {
    expect(readValue("asOf", "unknown")).toMatchObject({ ok: false, issue: { code: "not-a-date" } });
    expect(readValue("asOf", "不明")).toMatchObject({ ok: false, issue: { code: "not-a-date" } });
  });

  test.each(["2024-10", "2024/10", "202410", "令和6年10月", "R6.10", "２０２４年１０月"])(
    "a month is read: %s",
    (text) => {
      expect(readValue("onlineStart", text)).toEqual({ ok: true, value: "2024-10" });
    },
  );

  test("a full date is no month", () => {
    expect(readValue("onlineStart", "2024-10-01")).toMatchObject({
      ok: false,
      issue: { code: "not-a-month" },
    });
  });

  test.each([
    { text: "1", value: 1 },
    { text: "12", value: 12 },
    { text: "３", value: 3 },
    { text: " 2 ", value: 2 },
  ])("a count is a whole number from one: $text", ({ text, value }) => {
    expect(readValue("terminals", text)).toEqual({ ok: true, value });
  });

  test.each(["0", "-1", "1.5", "two", "1e3", "０", "yes"])("no count of terminals: %s", (text) => {
    expect(readValue("terminals", text)).toEqual({ ok: false, issue: { code: "not-a-count" } });
  });
});

describe("what is not accepted", () => {
  test.each(["", "  ", "\u3000", "\t\n"])("an empty text is left to the caller: %j", (text) => {
    for (const name of [...factNames, "asOf" as const]) {
      expect(readValue(name, text)).toEqual({ ok: false, issue: { code: "empty" } });
    }
  });

  test.each([
    { text: "訪問看護", care: "home-nursing" },
    { text: "介護", care: "long-term-care" },
    { text: "労災", care: "workers-accident" },
    { text: "　訪問看護 ", care: "home-nursing" },
  ])("as a type, $text is governed by another ordinance", ({ text, care }) => {
    expect(readValue("type", text)).toEqual({ ok: false, issue: { code: "governed-elsewhere", care } });
  });

  test.each(["介護", "医科歯科"])("only a type is governed elsewhere, or two institutions: %s", (text) => {
    expect(readValue("method", text)).toMatchObject({ ok: false, issue: { code: "unknown-word" } });
  });

  test.each(["承継", "あり", "yes", "○"])(
    "that there was a succession says nothing of the code: %s",
    (text) => {
      expect(readValue("succession", text)).toEqual({
        ok: false,
        issue: {
          code: "not-a-succession",
          accepted: ["new-code"],
          japanese: { "new-code": "承継・新コード" },
        },
      });
    },
  );

  test.each(["承継", "あり", "猶予事由"])("a hardship is not stated by a word like that: %s", (text) => {
    expect(readValue("hardship", text)).toMatchObject({ ok: false, issue: { code: "unknown-word" } });
  });

  test.each([
    { name: "type", text: "clinc", nearest: "clinic" },
    { name: "type", text: "hopsital", nearest: "hospital" },
    { name: "type", text: "pharmacie", nearest: "pharmacy" },
    { name: "type", text: "歯科診料所", nearest: "歯科診療所" },
    { name: "method", text: "onlne", nearest: "online" },
    { name: "method", text: "optial", nearest: "optical" },
    { name: "methodAtMarch2024", text: "papr", nearest: "paper" },
    { name: "receiptComputer", text: "yess", nearest: "yes" },
    { name: "hardship", text: "contruction", nearest: "construction" },
    { name: "paperGround", text: "elderley", nearest: "elderly" },
    { name: "refiled", text: "unknwon", nearest: "unknown" },
    { name: "refiled", text: "unknowm", nearest: "unknown" },
    { name: "type", text: "dental clinic", nearest: "dental-clinic" },
    { name: "type", text: "dental-clinics", nearest: "dental-clinic" },
    { name: "type", text: "薬局、", nearest: "薬局" },
  ] as const)("$text is answered with the nearest word, $nearest", ({ name, text, nearest }) => {
    expect(readValue(name, text)).toMatchObject({ ok: false, issue: { code: "unknown-word", nearest } });
  });

  test.each([
    {
      name: "type",
      text: "zoo",
      words: { hospital: "病院", clinic: "診療所", "dental-clinic": "歯科診療所", pharmacy: "薬局" },
    },
    {
      name: "method",
      text: "carrier pigeon",
      words: { online: "オンライン", optical: "光ディスク等", paper: "紙", none: "未請求" },
    },
    { name: "receiptComputer", text: "sometimes", words: { yes: "あり", no: "なし" } },
    {
      name: "paperGround",
      text: "habit",
      words: { "no-receipt-computer": "レセコン未使用", elderly: "高齢医師等", hardship: "猶予" },
    },
    {
      name: "hardship",
      text: "holiday",
      words: {
        "line-failure": "回線障害",
        "equipment-pending": "設備導入中",
        construction: "改築",
        closing: "廃止・休止",
        other: "その他",
      },
    },
    { name: "succession", text: "sale", words: { "new-code": "承継・新コード" } },
  ] as const)("$text is like no word of $name: what is accepted is said, and nothing suggested", (row) => {
    expect(readValue(row.name, row.text)).toEqual({
      ok: false,
      issue: { code: "unknown-word", accepted: Object.keys(row.words), japanese: row.words },
    });
  });
});

describe("the nearest of several words", () => {
  test.each([
    { word: "clinc", candidates: ["clinic", "pharmacy"], nearest: "clinic" },
    { word: "clinic", candidates: ["dental-clinic", "clinc"], nearest: "clinc" },
    { word: "ab", candidates: ["ab-long", "xy"], nearest: undefined },
    { word: "x", candidates: ["y"], nearest: undefined },
    { word: "anything", candidates: [], nearest: undefined },
  ])("to $word among $candidates is $nearest", ({ word, candidates, nearest }) => {
    expect(nearestTo(word, candidates)).toBe(nearest);
  });
});

describe("what is no question of reading is an error that says so", () => {
  // Plain JavaScript knows no types.
  const read = readValue as (name: unknown, text: unknown) => unknown;
  test.each(["typ", "toString", "__proto__", undefined])("no fact is called %s", (name) => {
    expect(() => read(name, "paper")).toThrow(new TypeError(`no fact is called ${String(name)}`));
  });
  test.each([null, undefined, 1, true])("%s is not a text", (text) => {
    expect(() => read("type", text)).toThrow(new TypeError(`not a text: ${String(text)}`));
  });
});

describe("the words of the trade", () => {
  test.each([
    ...["CD-R", "ＣＤ", "DVD", "MO", "FD", "フロッピー", "ﾌﾛｯﾋﾟｰﾃﾞｨｽｸ", "光ディスク等を用いた請求"].map(
      (text) => ["method", text, "optical"] as const,
    ),
    ...["紙レセプト", "紙媒体", "書面請求", "手書き"].map((text) => ["method", text, "paper"] as const),
    ["method", "オンライン（代行）", "online"] as const,
    ["type", "総合病院", "hospital"] as const,
    ["type", "歯科病院", "hospital"] as const,
    ["type", "有床診療所", "clinic"] as const,
    ["type", "診療所（歯科）", "dental-clinic"] as const,
    ["type", "診療所(歯科)", "dental-clinic"] as const,
  ])("%s: %s is %s", (name, text, value) => {
    expect(readValue(name, text)).toEqual({ ok: true, value });
  });

  test("medical and dental care under one roof are two institutions", () => {
    expect(readValue("type", "医科歯科併設")).toEqual({ ok: false, issue: { code: "two-institutions" } });
  });

  // Each is near in letters to a word of another legal case.
  test.each(["診療所(医歯科)", "歯科病医院", "薬局（歯科）", "病院薬局"])(
    "no hint leads to another legal case: %s",
    (text) => {
      expect(readValue("type", text)).not.toHaveProperty("issue.nearest");
    },
  );
});

describe("a text that speaks of two values, or is a letter away from the opposite, is answered with no hint", () => {
  test.each([
    ["method", "紙・オンライン"],
    ["method", "紙オンライン"],
    ["method", "光ディスク紙"],
    ["method", "online/paper"],
    ["method", "紙とオンライン"],
    ["type", "診療所、薬局"],
    ["method", "online-cd"],
    ["method", "online cd"],
    ["receiptComputer", "なしx"],
    ["receiptComputer", "xなし"],
  ] as const)("%s: %s", (name, text) => {
    const reading = readValue(name, text);
    expect(reading).toMatchObject({ ok: false, issue: { code: "unknown-word" } });
    expect(reading).not.toHaveProperty("issue.nearest");
  });
});

describe("one of several words", () => {
  const visits = { first: ["初診料", "初診"], repeat: ["再診料", "再診"] } as const;

  test.each([
    ["初診", "first"],
    [" 初診料 ", "first"],
    ["ＦＩＲＳＴ", "first"],
    ["再診", "repeat"],
    ["repeat", "repeat"],
  ])("%s is %s", (text, value) => {
    expect(readWord(text, visits)).toEqual({ ok: true, value });
  });

  test("an empty text is left to the caller", () => {
    expect(readWord("　", visits)).toEqual({ ok: false, issue: { code: "empty" } });
  });

  test.each([
    ["repaet", "repeat"],
    ["再診科", "再診料"],
    ["入院", undefined],
  ])("of %s it is said what is accepted, and that %s is near", (text, nearest) => {
    expect(readWord(text, visits)).toStrictEqual({
      ok: false,
      issue: {
        code: "unknown-word",
        accepted: ["first", "repeat"],
        japanese: { first: "初診料", repeat: "再診料" },
        ...(nearest !== undefined && { nearest }),
      },
    });
  });
});

describe("nothing to state", () => {
  test.each([
    ["planFrom", "なし"],
    ["planFrom", "no"],
    ["hardship", "該当なし"],
    ["firstOnlineClaimOn", "記録なし"],
    ["onlineStart", "未定"],
    ["onlineStart", "なし"],
  ] as const)("%s: %s", (name, text) => {
    expect(readFact(name, text)).toEqual({ ok: true, value: undefined });
  });

  test.each([
    ["refiled", "なし", false],
    ["planFrom", "R6.10.1", "2024-10-01"],
  ] as const)("but %s: %s is %s", (name, text, value) => {
    expect(readFact(name, text)).toEqual({ ok: true, value });
  });

  test.each([
    ["terminals", "なし", "not-a-count"],
    ["planFrom", "未定", "not-a-date"],
    ["designatedOn", "なし", "not-a-date"],
    ["type", "なし", "unknown-word"],
    ["onlineStart", "該当なし", "not-a-month"],
  ] as const)("%s takes no %s", (name, text, code) => {
    expect(readFact(name, text)).toMatchObject({ ok: false, issue: { code } });
  });
});

test("the nearest differs least of all that differ in no more than a third and keep a letter", () => {
  const anyWord = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 9 });
  fc.assert(
    fc.property(anyWord, fc.array(anyWord, { maxLength: 6 }), (word, candidates) => {
      const distances = candidates.map((candidate) => leven(word, candidate));
      const near = distances.filter(
        (distance, place) =>
          distance <= Math.max(1, Math.floor(word.length / 3)) && distance < candidates[place]!.length,
      );
      const found = nearestTo(word, candidates);
      if (near.length === 0) expect(found).toBeUndefined();
      else expect(leven(word, found!)).toBe(Math.min(...near));
    }),
  );
});
