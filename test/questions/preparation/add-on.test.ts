import { describe, expect, test } from "vitest";
import { civilDate, civilMonth } from "../../../src/calendar/civil-date.js";
import type { ClaimsCheckError } from "../../../src/problems/claims-check-error.js";
import { addOn, type AddOnQuestion } from "../../../src/questions/preparation/add-on.js";

const ask = (month: string, more: Partial<AddOnQuestion> = {}) =>
  addOn({ month: civilMonth(month), visit: "first", myNumberCard: false, ...more });

describe("asked for the points of a visit", () => {
  test("October 2023 has 6 points under the special measure, to be noticed by the first open day, the 2nd", () => {
    expect(ask("2023-10")).toMatchObject({
      command: "add-on",
      month: "2023-10",
      visit: "first",
      myNumberCard: false,
      points: 6,
      pointsWithoutSpecialMeasure: 4,
      specialMeasure: true,
      oncePerMonths: 1,
      onlineCondition: "unknown",
      filing: {
        from: "2023-09-02",
        to: "2023-10-02",
        finalDay: "2023-12-01",
        filedOn: null,
        firstMonth: null,
      },
      replacedBy: null,
    });
  });

  test("June 2024 is answered as replaced", () => {
    expect(ask("2024-06", { online: true })).toMatchObject({
      points: 0,
      replacedBy: "医療情報取得加算",
      state: "replaced",
      specialMeasure: false,
      onlineCondition: null,
      oncePerMonths: null,
      filing: null,
      repayment: null,
      conditions: [],
    });
  });

  test("a month before October 2022 has none, and nothing took its place", () => {
    expect(ask("2022-09")).toMatchObject({ points: 0, state: "not-yet", replacedBy: null });
  });

  test("a facility that is not online and filed late claims nothing in that month", () => {
    expect(ask("2023-10", { online: false, filedOn: civilDate("2023-10-03") })).toMatchObject({
      points: 0,
      listedPoints: 6,
      onlineCondition: "not-met",
      filing: { filedOn: "2023-10-03", firstMonth: "2023-11" },
      repayment: null,
    });
  });

  test("a facility that filed in time repays from its first month if it has not started by the end of 2023", () => {
    expect(ask("2023-10", { online: false, filedOn: civilDate("2023-07-04") })).toMatchObject({
      points: 6,
      onlineCondition: "met-by-notice",
      repayment: { startBy: "2023-12-31", from: "2023-08-01" },
    });
  });

  test("before a notice is filed, repayment has no first day yet", () => {
    expect(ask("2023-10", { online: false }).repayment).toEqual({ startBy: "2023-12-31", from: null });
    expect(ask("2023-10").repayment).toEqual({ startBy: "2023-12-31", from: null });
  });

  test("nothing is repaid by whoever claims online, nor outside the special measure", () => {
    expect(ask("2023-10", { online: true }).repayment).toBeNull();
    expect(ask("2024-01").repayment).toBeNull();
  });

  test("after the special measure a facility that is not online claims nothing", () => {
    expect(ask("2024-01", { online: false })).toMatchObject({ points: 0, listedPoints: 4, filing: null });
  });

  test("where there are no points, there is no limit to name", () => {
    expect(ask("2024-01", { visit: "repeat" })).toMatchObject({ points: 0, oncePerMonths: null });
  });

  test("the notice goes as the ministry's Excel form by mail, or by post", () => {
    expect(ask("2023-10").filing?.channel).toMatchObject({
      email: "online-seikyu@mhlw.go.jp",
      format: "excel",
      fileNameBegins: "seven-digit-institution-code",
      fallback: "post-to-regional-bureau",
    });
  });

  test.each([
    ["2022-09", ["add-on-article-2022-10"]],
    ["2023-03", ["notice-2023-11", "add-on-article-2024-06", "add-on-article-2022-10"]],
    ["2024-01", ["notice-2023-11", "add-on-article-2024-06"]],
    ["2024-06", ["add-on-article-2024-06", "add-on-article-dx", "notification-2024-58", "ordinance"]],
  ])("%s rests on %j", (month, ids) => {
    expect(
      ask(month)
        .sources.map(({ id }) => id)
        .filter((id, index, all) => all.indexOf(id) === index),
    ).toEqual(ids);
  });

  test("every source comes with its weight and its address", () => {
    expect(ask("2023-10").sources).toContainEqual({
      id: "regional-bureau-hokkaido",
      provision: "届出期限、オンライン請求を開始しなかった場合",
      authority: "circular",
      url: "https://kouseikyoku.mhlw.go.jp/hokkaido/iryo_shido/online_00001.html",
    });
  });
});

describe("the answer repeats what was stated, and says what was not", () => {
  test("stated", () => {
    expect(ask("2024-06", { online: true, tier: 2, myNumberCard: true })).toMatchObject({
      online: true,
      tier: 2,
      myNumberCard: true,
    });
    expect(ask("2024-06", { online: false })).toMatchObject({ online: false, myNumberCard: false });
  });

  test("not stated", () => {
    expect(addOn({ month: civilMonth("2024-12"), visit: "first" })).toMatchObject({
      online: null,
      tier: null,
      myNumberCard: null,
    });
  });
});

test.each([
  ["2022-09", 0, 0],
  ["2023-10", 4, 7],
  ["2024-06", 0, 0],
])("in %s there are %i conditions, and a questionnaire of %i items", (month, conditions, items) => {
  expect(ask(month).conditions).toHaveLength(conditions);
  expect(ask(month).questionnaire).toHaveLength(items);
});

// 2023-10: 施設基準「オンライン請求を行っていること」; 2026-06: 明細書発行体制等加算 is open to disks under a plan, the others are not.
test.each([
  ["2022-09", "first", false],
  ["2023-10", "first", true],
  ["2024-06", "admission", false],
  ["2024-06", "first", true],
  ["2026-06", "repeat", true],
] as const)("of %s, %s, an add-on requires claims online: %s", (month, visit, requires) => {
  expect(ask(month, { visit }).requiresOnline).toBe(requires);
});

describe("what is wrong with the question", () => {
  const wrong = (question: object): unknown => {
    try {
      return addOn(question as AddOnQuestion);
    } catch (error) {
      return (error as ClaimsCheckError).issues.map(({ code, path }) => [code, ...path]);
    }
  };

  test("the card is asked for only in a month that can be read", () => {
    expect(wrong({ month: "2023-9", visit: "first" })).toEqual([["bad-value", "month"]]);
    expect(wrong({ month: "2023-09", visit: "second" })).toEqual([
      ["bad-value", "visit"],
      ["bad-value", "myNumberCard"],
    ]);
  });

  test("month, visit and card are all asked for", () => {
    expect(wrong({})).toEqual([
      ["bad-value", "month"],
      ["bad-value", "visit"],
    ]);
    expect(wrong({ visit: "first", month: "2024-11" })).toEqual([["bad-value", "myNumberCard"]]);
    expect(wrong([])).toEqual([["not-an-object"]]);
  });
});
