import { describe, expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import {
  registerHeader,
  registerRow,
  registerSummary,
  type RegisterWords,
} from "../../../src/tables/register/list.js";
import type { Registered } from "../../../src/tables/register/registered.js";
import { registerSummaryText } from "../../../src/tables/register/summary-text.js";
import { register as inEnglish } from "../../../src/wording/en/register.js";
import { template as templateInEnglish } from "../../../src/wording/en/template.js";
import { register as inJapanese } from "../../../src/wording/ja/register.js";
import { template as templateInJapanese } from "../../../src/wording/ja/template.js";

const english: RegisterWords = { register: inEnglish, template: templateInEnglish };
const japanese: RegisterWords = { register: inJapanese, template: templateInJapanese };
const AS_OF = civilDate("2026-11-28");

const clinic: Registered = { code: "1810000001", name: "甲医院", prefecture: "福井県", type: "clinic" };
const dentist: Registered = {
  code: "1830000002",
  name: "乙歯科",
  prefecture: "福井県",
  type: "dental-clinic",
  requiresOnline: "電子的歯科診療情報連携体制整備加算",
  designatedOn: civilDate("2024-05-01"),
  reRegistered: true,
  fullTimers: 0,
  status: "suspended",
  coLocated: "0000001",
};

describe("a list has columns that batch reads", () => {
  test("in Japanese", () => {
    const [header, ...rows] = [
      registerHeader(japanese),
      ...[clinic, dentist].map((one) => registerRow(one, japanese)),
    ];
    expect(header.join()).toBe(
      "医療機関コード,医療機関名称,都道府県,種別,請求方法,指定年月日,承継,最年少常勤者の生年月日,オンライン請求の推定の根拠,現況,併設医療機関番号",
    );
    expect(rows.map((cells) => cells.join())).toEqual([
      "1810000001,甲医院,福井県,診療所,,,,,,,",
      "1830000002,乙歯科,福井県,歯科診療所,オンライン,2024-05-01,不明,常勤者なし,電子的歯科診療情報連携体制整備加算,休止,0000001",
    ]);
  });
  test("in English", () => {
    expect(registerRow({ ...dentist, status: "open" }, english).join()).toBe(
      "1830000002,乙歯科,福井県,dental-clinic,online,2024-05-01,unknown,none,電子的歯科診療情報連携体制整備加算,open,0000001",
    );
  });
});

const gathered = (...all: Registered[]) => ({
  facilities: new Map(all.map((one) => [one.code, one])),
  madeOn: [],
  passedOver: [],
});
const another = (one: Registered, code: string): Registered => ({ ...one, code });

describe("what registers tell is summed up", () => {
  test("by type, medium, designation, full-timers and status, and whom to ask first for what", () => {
    const all = gathered(
      clinic,
      another(clinic, "1810000003"),
      dentist,
      { ...clinic, code: "1810000004", fullTimers: 0, status: "open" },
      { ...clinic, code: "1810000005", designatedOn: civilDate("2026-11-28") },
    );
    expect(registerSummary(all, AS_OF)).toEqual({
      facilities: 5,
      types: { clinic: 4, "dental-clinic": 1 },
      online: 1,
      designated: 2,
      withoutFullTimers: 2,
      suspended: 1,
      toAsk: { fact: "method", facilities: 3 },
    });
  });
  test("nobody is asked about a facility that is designated only later", () => {
    const later = { ...clinic, designatedOn: civilDate("2026-11-29") };
    expect(registerSummary(gathered(later), AS_OF).toAsk).toBeNull();
  });
  test("nobody is asked where all is known", () => {
    expect(registerSummary(gathered({ ...dentist, fullTimers: 1 }), AS_OF).toAsk).toBeNull();
  });
});

describe("the summary says, in words,", () => {
  const told = (all: Parameters<typeof registerSummaryText>[1]): string[] =>
    registerSummaryText(registerSummary(all, AS_OF), all, english);

  test("what is known, and what is not", () => {
    expect(told({ ...gathered(clinic, dentist), madeOn: [civilDate("2026-07-01")] })).toEqual([
      "2 facilities (registers as of 1 July 2026)",
      "What the registers tell",
      "  type: medical clinic 1, dental clinic 1",
      "  medium: online 1 (inferred from a filing), not known 1",
      "  date of designation: 1 facility",
      "  no full-timers: 1 facility",
      "  suspended: 1 facility",
      "Ask the other 1 facility first for this fact: medium of the latest claim.",
    ]);
  });
  test("nothing of what no register tells", () => {
    expect(told(gathered({ ...clinic, requiresOnline: "電子的診療情報連携体制整備加算" }))).toEqual([
      "1 facility",
      "What the registers tell",
      "  type: medical clinic 1",
      "  medium: online 1 (inferred from a filing), not known 0",
    ]);
  });
  test.each([
    [1, "1 row (a.xlsx line 1)"],
    [5, "5 rows (a.xlsx line 1, a.xlsx line 2, a.xlsx line 3, a.xlsx line 4, a.xlsx line 5)"],
    [6, "6 rows (a.xlsx line 1, a.xlsx line 2, a.xlsx line 3, a.xlsx line 4, a.xlsx line 5, and more)"],
  ])("where no facility could be made out, the first five of %i places", (rows, places) => {
    const passedOver = Array.from({ length: rows }, (_, row) => ({ path: "a.xlsx", line: row + 1 }));
    expect(told({ ...gathered(), passedOver })).toEqual([
      "0 facilities",
      `No facility could be made out in ${places}, which the list leaves out.`,
    ]);
  });
});
