import { describe, expect, test } from "vitest";
import { civilDate, civilMonth } from "../../../src/calendar/civil-date.js";
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
