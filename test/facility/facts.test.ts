import { describe, expect, test } from "vitest";
import {
  columnOf,
  definitionOf,
  factNames,
  optionOf,
  type ColumnName,
  type FactName,
} from "../../src/facility/facts.js";

/** The vocabulary as users type it: fact, option, English column, Japanese column. */
const vocabulary: readonly (readonly [ColumnName, string, string, string])[] = [
  ["type", "type", "type", "種別"],
  ["receiptComputer", "receipt-computer", "receipt_computer", "レセコン"],
  ["method", "method", "method", "請求方法"],
  ["methodAtMarch2024", "method-at-march-2024", "method_at_march_2024", "2024年3月以前の直近請求"],
  [
    "methodAtSeptember2024",
    "method-at-september-2024",
    "method_at_september_2024",
    "2024年9月以前の直近請求",
  ],
  ["designatedOn", "designated-on", "designated_on", "指定年月日"],
  ["paperGround", "paper-ground", "paper_ground", "書面請求の理由"],
  ["youngestDob", "youngest-dob", "youngest_dob", "最年少常勤者の生年月日"],
  ["refiled", "refiled", "refiled", "猶予届出（様式第2号）"],
  ["youngerHireOn", "younger-hire-on", "younger_hire_on", "若年常勤者の勤務開始日"],
  ["youngerHireReportedOn", "younger-hire-reported-on", "younger_hire_reported_on", "若年常勤者の届出日"],
  ["planFrom", "plan-from", "plan_from", "移行計画開始日"],
  ["planEndsOn", "plan-ends-on", "plan_ends_on", "移行計画終了日"],
  ["firstOnlineClaimOn", "first-online-claim-on", "first_online_claim_on", "初回オンライン請求日"],
  ["hardship", "hardship", "hardship", "猶予事由"],
  ["hardshipFiled", "hardship-filed", "hardship_filed", "猶予届出（様式第3号）"],
  ["hardshipEndsOn", "hardship-ends-on", "hardship_ends_on", "猶予終了日"],
  ["paperResubmissionFiled", "paper-resubmission-filed", "paper_resubmission_filed", "紙返戻経過措置届"],
  ["returnedOnPaperOnly", "returned-on-paper-only", "returned_on_paper_only", "紙のみの返戻"],
  ["succession", "succession", "succession", "承継"],
  ["mixedChannels", "mixed-channels", "mixed_channels", "請求先別に方法が異なる"],
  ["eligibilityVerification", "eligibility-verification", "eligibility_verification", "オンライン資格確認"],
  ["sharedTerminal", "shared-terminal", "shared_terminal", "端末兼用"],
  ["sharedLine", "shared-line", "shared_line", "回線兼用"],
  ["terminals", "terminals", "terminals", "端末数"],
  ["asOf", "as-of", "as_of", "基準日"],
  ["onlineStart", "online-start", "online_start", "オンライン請求開始月"],
];

describe("the vocabulary", () => {
  test.each(vocabulary)("%s is --%s, column %s, in Japanese %s", (name, option, column, japanese) => {
    expect(optionOf(name)).toBe(option);
    expect(columnOf(name)).toBe(column);
    expect(definitionOf(name).heading).toBe(japanese);
  });

  test("has no other facts, and lists them in this order", () => {
    expect(factNames).toEqual(vocabulary.map(([name]) => name).filter((name) => name !== "asOf"));
  });

  test("lets no two columns bear one heading", () => {
    const names = vocabulary.map(([name]) => name);
    for (const headings of [
      names.map((name) => columnOf(name)),
      names.map((name) => definitionOf(name).heading),
    ]) {
      expect(new Set(headings).size).toBe(27);
    }
  });

  test("knows one other name: --rececom", () => {
    const aliases = factNames.flatMap((name) =>
      (definitionOf(name).aliases ?? []).map((alias) => [name, alias]),
    );
    expect(aliases).toEqual([["receiptComputer", "rececom"]]);
  });
});

describe("what an empty value means", () => {
  const withRole = (role: string): FactName[] => factNames.filter((name) => definitionOf(name).role === role);

  test("a circumstance left empty is unknown", () => {
    expect(withRole("circumstance")).toEqual([
      "type",
      "receiptComputer",
      "method",
      "methodAtMarch2024",
      "methodAtSeptember2024",
      "designatedOn",
      "paperGround",
      "youngestDob",
    ]);
  });

  test("a record left empty is not recorded", () => {
    expect(withRole("record")).toEqual([
      "refiled",
      "youngerHireOn",
      "youngerHireReportedOn",
      "planFrom",
      "planEndsOn",
      "firstOnlineClaimOn",
      "hardship",
      "hardshipFiled",
      "hardshipEndsOn",
      "paperResubmissionFiled",
      "returnedOnPaperOnly",
      "succession",
      "mixedChannels",
    ]);
  });
});
