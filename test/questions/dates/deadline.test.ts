import { describe, expect, test } from "vitest";
import { civilDate, civilMonth } from "../../../src/calendar/civil-date.js";
import { deadline } from "../../../src/questions/dates/deadline.js";

const stepsOfOctober2024 = [
  { id: "application", from: null, to: "2024-08-20" },
  { id: "setup-tool", from: "2024-09-12", to: "2024-09-15" },
  { id: "certificate-application", from: "2024-08-01", to: "2024-09-20", needed: null },
  { id: "setup", from: "2024-09-15", to: "2024-09-30" },
  { id: "connection-test", from: "2024-09-15", to: "2024-09-30", optional: true },
  { id: "first-claims", from: "2024-10-05", to: "2024-10-10" },
];

describe("asked by when to apply", () => {
  test("for October 2024 the answer has the dates, the proof, the steps and the sources", () => {
    const { sources, warnings, ...rest } = deadline({ startMonth: civilMonth("2024-10") });
    expect(rest).toStrictEqual({
      command: "deadline",
      startMonth: "2024-10",
      lastApplicationDate: "2024-08-20",
      safeApplicationDate: "2024-08-20",
      witness: [
        { appliedOn: "2024-08-20", startMonth: "2024-10" },
        { appliedOn: "2024-08-21", startMonth: "2024-11" },
      ],
      steps: stepsOfOctober2024,
      provisional: false,
    });
    expect(warnings).toEqual([
      "application-hour-unknown",
      "setup-tool-days-differ",
      "certificate-days-estimated",
      "connection-test-days-differ",
    ]);
    expect(sources).toContainEqual(
      expect.objectContaining({ id: "notice-2023-11", provision: "別添1 p.14", authority: "notice" }),
    );
    expect(sources).toContainEqual({
      id: "ordinance",
      provision: "第3条第1項",
      authority: "ordinance",
      url: "https://laws.e-gov.go.jp/law/351M50000100036",
    });
    expect(sources).toContainEqual(expect.objectContaining({ id: "inference", authority: "inference" }));
  });

  test("for March 2024 the answer warns that the 20th is a Saturday and gives the Friday before", () => {
    expect(deadline({ startMonth: civilMonth("2024-03") })).toMatchObject({
      lastApplicationDate: "2024-01-20",
      safeApplicationDate: "2024-01-19",
      warnings: expect.arrayContaining(["application-day-closed"]),
    });
  });

  test("for a month beyond the announced holidays the answer is provisional and says why", () => {
    expect(deadline({ startMonth: civilMonth("2028-10") })).toMatchObject({
      provisional: true,
      warnings: expect.arrayContaining(["holidays-not-announced"]),
    });
  });

  test.each([
    ["2023-05", ["before-encoded-law"]],
    ["2023-06", []],
    ["2026-01", []],
    ["2026-02", ["after-verified-law"]],
  ])("for %s the answer says how far the law behind it was read: %j", (month, warnings) => {
    const said = deadline({ startMonth: civilMonth(month) }).warnings;
    expect(said.filter((warning) => warning.endsWith("-law"))).toEqual(warnings);
  });

  test("survives JSON unchanged", () => {
    const answer = deadline({ startMonth: civilMonth("2024-03"), terminals: 2, sharedTerminal: false });
    expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
  });

  test.each([
    ["the day before", "2024-08-19", undefined],
    ["the last application date", "2024-08-20", undefined],
    ["the day after", "2024-08-21", { asOf: "2024-08-21", earliestStartMonth: "2024-11" }],
    ["a day two months after", "2024-10-25", { asOf: "2024-10-25", earliestStartMonth: "2025-01" }],
  ])("for October 2024 on %s, the answer says whether that has passed", (_, asOf, passed) => {
    const answer = deadline({ startMonth: civilMonth("2024-10"), asOf: civilDate(asOf) });
    expect("passed" in answer ? answer.passed : undefined).toEqual(passed);
  });
});

describe("asked what an application opens", () => {
  test("on 21 August 2024 the answer is November with November's steps", () => {
    const { sources, warnings, ...rest } = deadline({ appliedOn: civilDate("2024-08-21") });
    expect(rest).toStrictEqual({
      command: "deadline",
      appliedOn: "2024-08-21",
      earliestStartMonth: "2024-11",
      steps: [
        { id: "application", from: null, to: "2024-09-20" },
        { id: "setup-tool", from: "2024-10-12", to: "2024-10-15" },
        { id: "certificate-application", from: "2024-09-01", to: "2024-10-24", needed: null },
        { id: "setup", from: "2024-10-15", to: "2024-10-31" },
        { id: "connection-test", from: "2024-10-15", to: "2024-10-31", optional: true },
        { id: "first-claims", from: "2024-11-05", to: "2024-11-10" },
      ],
      provisional: false,
    });
    expect(sources.length).toBeGreaterThan(0);
    expect(warnings).not.toContain("application-day-closed");
  });

  test.each([
    ["2024-01-18", []],
    ["2024-01-19", []],
    ["2024-01-20", ["application-day-closed", "application-hour-unknown"]],
    ["2024-01-21", []],
    ["2024-02-20", ["application-hour-unknown"]],
  ])("on %s the answer warns of what may keep the application from counting: %j", (appliedOn, warnings) => {
    const said = deadline({ appliedOn: civilDate(appliedOn) }).warnings;
    expect(said.filter((warning) => warning.startsWith("application-"))).toEqual(warnings);
  });

  test("on 20 August 2024 the steps are those of October", () => {
    expect(deadline({ appliedOn: civilDate("2024-08-20") })).toMatchObject({
      earliestStartMonth: "2024-10",
      steps: stepsOfOctober2024,
    });
  });
});

describe("what is known of the preparation", () => {
  test("a set-up day moves the last day for the certificate", () => {
    const { steps } = deadline({ startMonth: civilMonth("2024-10"), setupOn: civilDate("2024-09-24") });
    expect(steps[2]).toEqual({
      id: "certificate-application",
      from: "2024-08-01",
      to: "2024-09-13",
      needed: null,
    });
  });

  test.each([
    [{ startMonth: civilMonth("2024-10"), setupOn: civilDate("2024-10-01") }, "2024-09-15", "2024-09-30"],
    [{ appliedOn: civilDate("2024-08-21"), setupOn: civilDate("2024-09-20") }, "2024-10-15", "2024-10-31"],
  ])("a set-up day outside the set-up period is a problem, not an answer: %j", (question, from, to) => {
    const { setupOn } = question;
    const issues = [{ code: "setup-day-outside-period", path: ["setupOn"], setupOn, from, to }];
    expect(() => deadline(question)).toThrow(expect.objectContaining({ name: "ClaimsCheckError", issues }));
  });

  test("with a shared terminal no certificate is needed, none is paid for, and nothing is said of how its days are counted", () => {
    const answer = deadline({ startMonth: civilMonth("2024-10"), sharedTerminal: true, terminals: 2 });
    expect(answer.steps[2]).toHaveProperty("needed", false);
    expect(answer.cost).toEqual({ certificates: 0, certificatesYen: 0, atMostYen: 0 });
    expect(answer.warnings).not.toContain("certificate-days-estimated");
  });

  test("with two terminals of their own two certificates are paid for", () => {
    const answer = deadline({ startMonth: civilMonth("2024-10"), sharedTerminal: false, terminals: 2 });
    expect(answer.steps[2]).toHaveProperty("needed", true);
    expect(answer.cost).toEqual({ certificates: 2, certificatesYen: 3000, atMostYen: 3000 });
    expect(answer.warnings).toContain("certificate-days-estimated");
  });

  test("while it is not known whether the two terminals are shared, only the most that it can cost is known", () => {
    const answer = deadline({ startMonth: civilMonth("2024-10"), terminals: 2 });
    expect(answer.steps[2]).toHaveProperty("needed", null);
    expect(answer.cost).toEqual({ certificates: null, certificatesYen: null, atMostYen: 3000 });
  });
});
