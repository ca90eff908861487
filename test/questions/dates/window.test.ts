import { describe, expect, test } from "vitest";
import { civilMonth } from "../../../src/calendar/civil-date.js";
import { submissionWindow } from "../../../src/questions/dates/window.js";

describe("asked when a month's claims can be handed in", () => {
  test("all three methods are answered, online first", () => {
    const answer = submissionWindow({ claimMonth: civilMonth("2024-05") });
    expect(answer).toMatchObject({
      command: "window",
      claimMonth: "2024-05",
      serviceMonth: "2024-04",
      provisional: false,
    });
    expect(answer.methods.map(({ method, deadline }) => [method, deadline])).toEqual([
      ["online", "2024-05-11T00:00:00+09:00"],
      ["optical", "2024-05-10T17:30:00+09:00"],
      ["paper", "2024-05-10T17:30:00+09:00"],
    ]);
  });

  test("the month of care leads to the claim month after it", () => {
    expect(submissionWindow({ serviceMonth: civilMonth("2024-12") })).toEqual(
      submissionWindow({ claimMonth: civilMonth("2025-01") }),
    );
    expect(submissionWindow({ serviceMonth: civilMonth("2024-12") }).serviceMonth).toBe("2024-12");
  });

  test.each([
    [
      "online",
      ["corrections-only-after-the-tenth", "errors-left-out-at-the-deadline"],
      ["第2条第1項", "第2条第2項"],
    ],
    ["optical", ["counter-hours-differ", "method-not-judged"], ["附則第3条の3第2項"]],
    ["paper", ["counter-hours-differ", "paper-hour-inferred", "method-not-judged"], ["附則第4条の2第3項"]],
  ] as const)("%s alone brings its own warnings and articles", (method, warnings, articles) => {
    const answer = submissionWindow({ claimMonth: civilMonth("2024-05"), method });
    expect(answer.methods.map((window) => window.method)).toEqual([method]);
    expect(answer.warnings).toEqual(warnings);
    expect(answer.sources.filter(({ id }) => id === "ordinance").map(({ provision }) => provision)).toEqual(
      articles,
    );
  });

  test.each([
    ["2024-08", true],
    ["2024-09", false],
    ["2026-01", true],
    ["2026-05", true],
  ])("in %s it is said that the 10th does not move: %s", (month, said) => {
    expect(submissionWindow({ claimMonth: civilMonth(month) }).warnings.includes("tenth-does-not-move")).toBe(
      said,
    );
  });

  test.each([
    ["2027-12", undefined, false],
    ["2028-01", undefined, true],
    ["2028-01", "paper", true],
    ["2028-01", "optical", true],
    ["2028-01", "online", false],
  ] as const)(
    "in %s by method %s the days depend on holidays not yet announced: %s",
    (month, method, provisional) => {
      const answer = submissionWindow({ claimMonth: civilMonth(month), method });
      expect(answer.provisional).toBe(provisional);
      expect(answer.warnings.includes("holidays-not-announced")).toBe(provisional);
    },
  );

  test.each([
    ["2023-03", ["before-encoded-law"]],
    ["2023-04", ["before-amended-law"]],
    ["2024-03", ["before-amended-law"]],
    ["2024-04", []],
    ["2026-01", []],
    ["2026-02", ["after-verified-law"]],
  ])("in %s the answer says how far the law behind it was read: %j", (month, warnings) => {
    const said = submissionWindow({ claimMonth: civilMonth(month) }).warnings;
    expect(said.filter((warning) => warning.endsWith("-law"))).toEqual(warnings);
  });

  test.each([
    ["2023-03", "online", ["第2条第1項", "第2条第2項"]],
    ["2023-06", "online", ["第2条第1項", "第2条第2項"]],
    ["2023-03", "optical", []],
    ["2023-06", "optical", []],
    ["2024-03", "optical", []],
    ["2024-03", "paper", []],
    ["2024-04", "optical", ["附則第3条の3第2項"]],
    ["2024-04", "paper", ["附則第4条の2第3項"]],
  ] as const)("in %s %s cites of the order what was in force: %j", (month, method, articles) => {
    const { sources, warnings } = submissionWindow({ claimMonth: civilMonth(month), method });
    expect(sources.filter(({ id }) => id === "ordinance").map(({ provision }) => provision)).toEqual(
      articles,
    );
    expect(sources.length).toBeGreaterThan(0);
    expect(warnings.includes("before-amended-law")).toBe(articles.length === 0 && month >= "2023-04");
  });

  test("no source is named twice", () => {
    const named = submissionWindow({ claimMonth: civilMonth("2024-05") }).sources.map(
      ({ id, provision }) => `${id} ${provision}`,
    );
    expect(named).toEqual([...new Set(named)]);
    expect(named).toContain("federation-miyazaki 受付日");
  });
});

test("October 2026 is said to differ by payer, and where the claim is one on disk it is not", () => {
  const warned = (method: "online" | "optical", month: string): boolean =>
    submissionWindow({ claimMonth: civilMonth(month), method }).warnings.includes("payers-differ");
  expect([warned("online", "2026-10"), warned("optical", "2026-10"), warned("online", "2026-11")]).toEqual([
    true,
    false,
    false,
  ]);
  expect(submissionWindow({ claimMonth: civilMonth("2026-10") }).warnings).toContain("payers-differ");
});
