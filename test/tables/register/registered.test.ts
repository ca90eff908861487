import { describe, expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import { beginsBlock, titleOf } from "../../../src/tables/register/designations.js";
import { isHeadOfFilings, requiresOnline } from "../../../src/tables/register/filings.js";
import { prefectureCode } from "../../../src/tables/register/prefectures.js";
import {
  factsOf,
  isHospital,
  registeredAs,
  together,
  type Registered,
} from "../../../src/tables/register/registered.js";

describe("a facility in a register", () => {
  test.each([
    ["18", "医科", "0152445", { code: "1810152445", type: "clinic" }],
    ["01", "歯科", "2400001", { code: "0132400001", type: "dental-clinic" }],
    ["47", "薬局", "0140055", { code: "4740140055", type: "pharmacy" }],
    ["18", "訪問看護", "0152445", undefined],
    ["18", "toString", "0152445", undefined],
    ["18", "医科", "152445", undefined],
    ["18", "医科", "01524450", undefined],
    ["118", "医科", "0152445", undefined],
    ["福井", "医科", "0152445", undefined],
  ])("of prefecture %s, schedule %s and number %s", (prefecture, schedule, number, found) => {
    expect(registeredAs(prefecture, schedule, number)).toEqual(found);
  });

  test.each([
    ["", "一般　　551／一般（感染）　　4／結核　　6／精神　　186", true],
    ["", "一般　　20", true],
    ["", "一般　　19", false],
    ["", "一般　　13／療養　　6", false],
    ["", "一般　　10\n療養　　10", true],
    ["", "一般　一般　１５", false],
    ["", "一般　1,024", true],
    ["", "一般　1,000", true],
    ["", "一般　一般　", false],
    ["", "", false],
    ["病院", "", true],
    ["総合病院", "", true],
    ["診療所", "一般　　19", false],
    ["診療所", "一般　　20", false],
  ])("of kind '%s' with the beds '%s' is a hospital: %s", (kinds, beds, expected) => {
    expect(isHospital(kinds, beds)).toBe(expected);
  });

  test.each([
    ["北海道", "01"],
    ["東京都", "13"],
    ["福井県", "18"],
    ["京都府", "26"],
    ["沖縄県", "47"],
    ["福井", undefined],
  ])("in %s has the code of the prefecture %s", (name, code) => {
    expect(prefectureCode(name)).toBe(code);
  });
});

test.each([
  ["医療ＤＸ推進体制整備加算", true],
  ["医療DX推進体制整備加算", true],
  [
    "在宅患者訪問診療料（Ⅰ）の注13（在宅患者訪問診療料（Ⅱ）の注６の規定により準用する場合を含む。）、在宅がん医療総合診療料の注８及び歯科訪問診療料の注20 に規定する在宅医療ＤＸ情報活用加算",
    true,
  ],
  ["電子的診療情報連携体制整備加算", true],
  ["電子的歯科診療情報連携体制整備加算", true],
  ["電子的調剤情報連携体制整備加算", true],
  ["検査・画像情報提供加算及び電子的診療情報評価料", false],
  ["外来感染対策向上加算", false],
  ["", false],
])("the filing %s requires online claims: %s", (filing, expected) => {
  expect(requiresOnline(filing)).toBe(expected);
});

describe("the register of filings has a head", () => {
  const head = "項番,都道府県コード,,区分,医療機関番号,,,,,,,,病床数,受理届出名称".split(",");

  test("of six names in their places", () => {
    expect(isHeadOfFilings(head)).toBe(true);
  });
  test.each([0, 1, 3, 4, 12, 13])("that is none without the name in place %i", (place) => {
    expect(isHeadOfFilings(head.with(place, "x"))).toBe(false);
  });
  test("longer than other rows", () => {
    expect([[], ["項番"], head.slice(0, 13)].map(isHeadOfFilings)).toEqual([false, false, false]);
  });
});

describe("the list of designated facilities", () => {
  test.each([
    [["[福井県]"], { prefecture: "福井県" }],
    [["", "[ 福井県 ]"], { prefecture: "福井県" }],
    [["[令和 8年 7月 1日現在　薬局　現存/休止]"], { schedule: "薬局" }],
    [["[令和8年7月1日現在", "歯科", "現存]"], { schedule: "歯科" }],
    [["[石川県]", "[令和8年7月1日現在 医科 現存/休止]"], { prefecture: "石川県", schedule: "医科" }],
    [["[医科]"], {}],
    [["コード内容別医療機関一覧表"], {}],
    [[], {}],
  ])("titled %j", (fields, title) => {
    expect(titleOf(fields)).toStrictEqual(title);
  });

  test.each([
    [["1", "01-40055"], true],
    [["120", "01,40055"], true],
    [["１", " 01－40055　"], true],
    [["1", "0140055"], true],
    [["1", "01-4005"], false],
    [["1", "01-400551"], false],
    [["1", "甲薬局"], false],
    [["1"], false],
    [["1頁", "01-40055"], false],
    [["No.1", "01-40055"], false],
    [["", "01-40055"], false],
    [[], false],
  ])("begins a block with %j: %s", (fields, expected) => {
    expect(beginsBlock(fields)).toBe(expected);
  });
});

const one: Registered = { code: "1840140055", name: "a", prefecture: "福井県", type: "pharmacy" };

test.each<[string, Partial<Registered>, object]>([
  ["its type", {}, { type: "pharmacy" }],
  [
    "that it claims online, by what it filed",
    { requiresOnline: "x" },
    { type: "pharmacy", method: "online" },
  ],
  [
    "no succession where it was registered anew before April 2024",
    { reRegistered: true, designatedOn: civilDate("2024-03-31") },
    { type: "pharmacy", designatedOn: "2024-03-31" },
  ],
  [
    "an unknown succession where it was registered anew since",
    { reRegistered: true, designatedOn: civilDate("2024-04-01") },
    { type: "pharmacy", designatedOn: "2024-04-01", succession: "unknown" },
  ],
  [
    "no succession where it was new",
    { designatedOn: civilDate("2025-04-01") },
    { type: "pharmacy", designatedOn: "2025-04-01" },
  ],
  ["that nobody works there full time", { fullTimers: 0 }, { type: "pharmacy", youngestDob: "none" }],
  ["nothing of the births of those who do", { fullTimers: 2 }, { type: "pharmacy" }],
])("of it a register tells %s", (_, more, facts) => {
  expect(factsOf({ ...one, ...more })).toStrictEqual(facts);
});

test("two registers of one facility complete one another, and a hospital in either is one", () => {
  expect(
    together(
      { ...one, type: "clinic", requiresOnline: "x" },
      { ...one, name: "b", type: "hospital", fullTimers: 3, status: "open" },
    ),
  ).toEqual({ ...one, type: "hospital", requiresOnline: "x", fullTimers: 3, status: "open" });
  expect(together({ ...one, type: "hospital" }, { ...one, type: "clinic" }).type).toBe("hospital");
});
