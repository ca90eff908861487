import { describe, expect, test } from "vitest";
import { civilMonth } from "../../../src/calendar/civil-date.js";
import { addOn, type AddOnQuestion } from "../../../src/questions/preparation/add-on.js";

const ask = (month: string, visit: AddOnQuestion["visit"], more: Partial<AddOnQuestion> = {}) =>
  addOn({ month: civilMonth(month), visit, myNumberCard: false, ...more }).addOns;

/** `name[schedules] points/points`, with `-` for what was not read. */
const told = (month: string, visit: AddOnQuestion["visit"]): string[] =>
  ask(month, visit).map(
    ({ name, schedules, tiers, every, grade }) =>
      `${name} ${schedules.join("+")} ${tiers.map(({ points, pointsWithCard }) => `${points ?? "-"}${pointsWithCard === undefined ? "" : `(${pointsWithCard})`}`).join("/")} ${every ?? "?"} ${grade}`,
  );

const INFORMATION = "医療情報取得加算 medical+dental";
const DX = "医療DX推進体制整備加算";

describe("one month of each period, medical, dental and pharmacy", () => {
  test.each([
    ["2024-06", "first", [`${INFORMATION} 3(1) 1 A`, `${DX} medical 8 ? A`, `${DX} dental 6 ? A`]],
    ["2024-06", "repeat", [`${INFORMATION} 2(1) 3 A`]],
    ["2024-06", "dispensing", ["医療情報取得加算 dispensing 3(1) 6 A", `${DX} dispensing 4 ? A`]],
    ["2024-09", "first", [`${INFORMATION} 3(1) 1 A`, `${DX} medical 8 ? A`, `${DX} dental 6 ? A`]],
    ["2024-10", "first", [`${INFORMATION} 3(1) 1 A`, `${DX} medical 11/10/8 ? B`, `${DX} dental - ? B`]],
    ["2024-10", "dispensing", ["医療情報取得加算 dispensing 3(1) 6 A", `${DX} dispensing - ? B`]],
    ["2024-11", "repeat", [`${INFORMATION} 2(1) 3 A`]],
    ["2024-12", "first", [`${INFORMATION} 1 1 B`, `${DX} medical 11/10/8 ? B`, `${DX} dental - ? B`]],
    ["2024-12", "repeat", [`${INFORMATION} 1 3 B`]],
    ["2024-12", "dispensing", ["医療情報取得加算 dispensing 1 12 B", `${DX} dispensing - ? B`]],
    ["2025-03", "first", [`${INFORMATION} 1 1 B`, `${DX} medical 11/10/8 ? B`, `${DX} dental - ? B`]],
    ["2025-04", "first", [`${INFORMATION} 1 1 B`, `${DX} medical 12/11/10/10/9/8 ? B`, `${DX} dental - ? B`]],
    ["2026-05", "first", [`${INFORMATION} 1 1 B`, `${DX} medical 12/11/10/10/9/8 ? B`, `${DX} dental - ? B`]],
    ["2026-05", "admission", []],
    [
      "2026-06",
      "first",
      [
        "電子的診療情報連携体制整備加算 medical 15/9/4 1 A",
        "電子的歯科診療情報連携体制整備加算 dental 9/4 1 A",
      ],
    ],
    [
      "2026-06",
      "repeat",
      [
        "電子的診療情報連携体制整備加算 medical 2 1 A",
        "電子的歯科診療情報連携体制整備加算 dental 2 1 A",
        "明細書発行体制等加算 medical 1 ? A",
      ],
    ],
    [
      "2026-11",
      "admission",
      [
        "電子的診療情報連携体制整備加算 medical 160/80 first-day A",
        "電子的歯科診療情報連携体制整備加算 dental 160/80 first-day A",
      ],
    ],
    ["2026-11", "dispensing", ["電子的調剤情報連携体制整備加算 dispensing 8 1 A"]],
  ] as const)("%s, %s", (month, visit, expected) => {
    expect(told(month, visit)).toEqual(expected);
  });

  test.each(["2023-04", "2024-05"])("%s is still a month of the first add-on alone", (month) => {
    expect(ask(month, "first")).toEqual([]);
    expect(addOn({ month: civilMonth(month), visit: "first", myNumberCard: false }).requiresOnline).toBe(
      true,
    );
  });
});

describe("what a facility on disk or paper can take", () => {
  test("nothing that asks for claims online as law", () => {
    const [first] = ask("2026-06", "first", { online: false });
    expect(first).toMatchObject({ requiresOnline: true, onlineCondition: "not-met" });
    expect(first?.media).toEqual({
      online: "open",
      opticalUnderPlan: "closed",
      opticalUnderHardship: "closed",
      paper: "closed",
    });
    expect(first?.sources).toContainEqual(
      expect.objectContaining({ id: "ordinance", provision: "第1条第1項", authority: "ordinance" }),
    );
  });

  test("the add-on for itemised statements on disks under a plan; under a hardship it is to be asked for", () => {
    const one = ask("2026-06", "repeat", { online: false }).find(({ id }) => id === "itemised-statement");
    expect(one).toMatchObject({
      requiresOnline: false,
      onlineCondition: "unknown",
      media: {
        online: "open",
        opticalUnderPlan: "open",
        opticalUnderHardship: "unsettled",
        paper: "closed",
      },
      notWith: [{ id: "record-sharing-medical", visit: "repeat" }],
    });
  });
});

test("whether an add-on's condition of claims online is met, not met or not known", () => {
  const met = (online?: boolean) =>
    ask("2026-06", "repeat", { online }).map(({ id, onlineCondition }) => [id, onlineCondition]);
  expect(met(true)).toEqual([
    ["record-sharing-medical", "met"],
    ["record-sharing-dental", "met"],
    ["itemised-statement", "met"],
  ]);
  expect(met(false)).toEqual([
    ["record-sharing-medical", "not-met"],
    ["record-sharing-dental", "not-met"],
    ["itemised-statement", "unknown"],
  ]);
  expect(met()).toEqual([
    ["record-sharing-medical", "unknown"],
    ["record-sharing-dental", "unknown"],
    ["itemised-statement", "unknown"],
  ]);
});

test("medical and dental institutions file anew in June 2026, pharmacies do not", () => {
  expect(ask("2026-06", "first").map(({ filing }) => filing)).toEqual(["new-filing", "new-filing"]);
  expect(ask("2026-06", "dispensing").map(({ filing }) => filing)).toEqual(["no-new-filing"]);
});

test("first and repeat visits are not both claimed in a month", () => {
  expect(ask("2026-06", "first")[0]?.notWith).toEqual([{ id: "record-sharing-medical", visit: "repeat" }]);
});

test("a tier leaves the others out, but not what was not read", () => {
  expect(ask("2025-04", "first", { tier: 4 }).map(({ schedules, tiers }) => [schedules, tiers])).toEqual([
    [["medical", "dental"], [{ tier: null, points: 1 }]],
    [["medical"], [{ tier: 4, points: 10 }]],
    [["dental"], [{ tier: null, points: null }]],
  ]);
  expect(ask("2026-06", "first", { tier: 3 }).map(({ name }) => name)).toEqual([
    "電子的診療情報連携体制整備加算",
  ]);
});

test("the card is asked for as long as it makes a difference: to November 2024", () => {
  const without = (month: string) => () => addOn({ month: civilMonth(month), visit: "first" });
  expect(without("2024-11")).toThrow();
  expect(without("2024-12")().myNumberCard).toBeNull();
});
