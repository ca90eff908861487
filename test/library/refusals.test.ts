import { describe, expect, test } from "vitest";
import * as library from "../../src/index.js";

/** The library as plain JavaScript sees it: every function takes anything. */
const { QuestionProblem, ...functions } = library;
const untyped = functions as unknown as Readonly<Record<string, (...values: readonly unknown[]) => unknown>>;

function faultOf(name: string, values: readonly unknown[]): unknown {
  try {
    untyped[name]!(...values);
  } catch (problem) {
    if (problem instanceof QuestionProblem) return problem.fault;
    throw problem;
  }
  return "answered";
}

const DAY = { kind: "date", values: [] };
const MONTH = { kind: "month", values: [] };
const COUNT = { kind: "count", values: [] };
const YES_OR_NO = { kind: "yes-no", values: [true, false] };
const MEDIA = { kind: "word", values: ["online", "optical", "paper"] };
const VISITS = { kind: "word", values: ["first", "repeat", "dispensing", "admission"] };

const noDays = [
  new Date("2024-09-30"),
  "2024-9-30",
  "2024-02-30",
  "2024-09",
  "",
  null,
  undefined,
  20_240_930,
];
const noMonths = [new Date("2024-09-30"), "2024-9", "2024-13", "2024-09-01", "", null, undefined, 202_409];

describe("a day that is none is refused", () => {
  test.each(noDays)("as the day of an application: %j", (value) => {
    const fault = { kind: "bad-value", name: "appliedOn", value, accepted: DAY };
    expect(faultOf("earliestStartMonth", [value])).toEqual(fault);
  });
  test.each(noDays)("as the day of a roadmap: %j", (value) => {
    expect(faultOf("roadmap", [value])).toEqual({ kind: "bad-value", name: "asOf", value, accepted: DAY });
  });
});

describe("a month that is none is refused", () => {
  test.each(noMonths)("as a first claim month: %j", (value) => {
    const fault = { kind: "bad-value", name: "startMonth", value, accepted: MONTH };
    expect(faultOf("lastApplicationDate", [value])).toEqual(fault);
    expect(faultOf("safeApplicationDate", [value])).toEqual(fault);
    expect(faultOf("onlineStartSteps", [value])).toEqual(fault);
  });
  test.each(noMonths)("as a claim month: %j", (value) => {
    const fault = { kind: "bad-value", name: "claimMonth", value, accepted: MONTH };
    expect(faultOf("submissionWindows", [value])).toEqual(fault);
  });
});

const visit = { month: "2023-10", visit: "first", myNumberCard: false };

describe("a part of a question that is none is refused", () => {
  test.each<[string, readonly unknown[], string, unknown, unknown]>([
    ["onlineStartSteps", ["2024-10", { setupOn: "2024-09-31" }], "setupOn", "2024-09-31", DAY],
    ["onlineStartSteps", ["2024-10", { setupOn: null }], "setupOn", null, DAY],
    ["onlineStartSteps", ["2024-10", { sharedTerminal: "no" }], "sharedTerminal", "no", YES_OR_NO],
    ["deadline", [{ startMonth: "2024-9" }], "startMonth", "2024-9", MONTH],
    ["deadline", [{ appliedOn: "2024-9-3" }], "appliedOn", "2024-9-3", DAY],
    ["deadline", [{ startMonth: "2024-10", sharedTerminal: "no" }], "sharedTerminal", "no", YES_OR_NO],
    ["deadline", [{ startMonth: "2024-10", sharedTerminal: null }], "sharedTerminal", null, YES_OR_NO],
    ["deadline", [{ startMonth: "2024-10", terminals: "2" }], "terminals", "2", COUNT],
    ["deadline", [{ startMonth: "2024-10", terminals: 0 }], "terminals", 0, COUNT],
    ["deadline", [{ startMonth: "2024-10", asOf: "2024-9-1" }], "asOf", "2024-9-1", DAY],
    ["submissionWindow", [{ claimMonth: "2024-9" }], "claimMonth", "2024-9", MONTH],
    ["submissionWindow", [{ serviceMonth: "2024-09-01" }], "serviceMonth", "2024-09-01", MONTH],
    ["submissionWindow", [{ claimMonth: "2024-10", method: "disk" }], "method", "disk", MEDIA],
    ["submissionWindow", [{ claimMonth: "2024-10", method: "none" }], "method", "none", MEDIA],
    ["addOn", [{ ...visit, month: "2023-9" }], "month", "2023-9", MONTH],
    ["addOn", [{ ...visit, visit: "初診" }], "visit", "初診", VISITS],
    ["addOn", [{ ...visit, myNumberCard: "no" }], "myNumberCard", "no", YES_OR_NO],
    ["addOn", [{ month: "2023-10", visit: "first" }], "myNumberCard", undefined, YES_OR_NO],
    ["addOn", [{ ...visit, online: "yes" }], "online", "yes", YES_OR_NO],
    ["addOn", [{ ...visit, filedOn: "2023-9-1" }], "filedOn", "2023-9-1", DAY],
    ["plan", [{}, "2024-10-01", { from: "2024-9" }], "from", "2024-9", MONTH],
    ["plan", [{}, "2024-10-01", { from: null }], "from", null, MONTH],
    ["plan", [{}, "2024-10-01", { to: "2024-13" }], "to", "2024-13", MONTH],
  ])("%s(%j): %s", (name, values, part, value, accepted) => {
    expect(faultOf(name, values)).toEqual({ kind: "bad-value", name: part, value, accepted });
  });
});

describe("a part that there is not is refused, with the one that is like it", () => {
  test.each<[string, readonly unknown[], string, string | undefined]>([
    ["onlineStartSteps", ["2024-10", { setUpOn: "2024-09-20" }], "setUpOn", "setupOn"],
    ["deadline", [{ startMonth: "2024-10", shared: true }], "shared", undefined],
    ["deadline", [{ startMonth: "2024-10", terminal: 2 }], "terminal", "terminals"],
    ["submissionWindow", [{ claimMonth: "2024-10", methods: "paper" }], "methods", "method"],
    ["addOn", [{ ...visit, filedon: "2023-10-02" }], "filedon", "filedOn"],
    ["plan", [{}, "2024-10-01", { until: "2025-03" }], "until", undefined],
  ])("%s(%j): %s", (name, values, part, nearest) => {
    const fault = { kind: "unknown-name", name: part, ...(nearest !== undefined && { nearest }) };
    expect(faultOf(name, values)).toEqual(fault);
  });
});

test.each<[string, Readonly<Record<string, string>>]>([
  ["deadline", { startMonth: "2024-10", appliedOn: "2024-08-20" }],
  ["submissionWindow", { claimMonth: "2024-10", serviceMonth: "2024-09" }],
])("%s is asked with one of two parts, neither none nor both: %j", (name, both) => {
  const fault = { kind: "not-exactly-one", names: Object.keys(both) };
  expect(faultOf(name, [both])).toEqual(fault);
  expect(faultOf(name, [{}])).toEqual(fault);
});

test.each<[string, readonly unknown[]]>([
  ["deadline", [null]],
  ["deadline", ["2024-10"]],
  ["submissionWindow", [undefined]],
  ["addOn", [null]],
  ["onlineStartSteps", ["2024-10", null]],
  ["plan", [{}, "2024-10-01", null]],
  ["plan", [{}, "2024-10-01", []]],
])("%s(%j) is no question", (name, values) => {
  expect(faultOf(name, values)).toEqual({ kind: "not-a-question" });
});

describe("the message says what is accepted", () => {
  test.each<[string, readonly unknown[], string]>([
    [
      "lastApplicationDate",
      ["2024-9"],
      'bad-value: startMonth is "2024-9"; accepted: an existing month written YYYY-MM',
    ],
    [
      "deadline",
      [{ startMonth: "2024-10", terminals: 0 }],
      "bad-value: terminals is 0; accepted: a whole number of at least 1",
    ],
    ["deadline", [{}], "not-exactly-one: either startMonth or appliedOn"],
    ["deadline", [{ start: "2024-10" }], "unknown-name: start"],
    ["submissionWindow", [{ claimMonths: "2024-10" }], "unknown-name: claimMonths; did you mean claimMonth?"],
    ["submissionWindow", [null], "not-a-question: what is asked is stated as an object"],
    [
      "plan",
      [{}, "2024-10-01", { to: "2024-09" }],
      "last-month-before-first: the last month 2024-09 lies before the first, 2024-10",
    ],
  ])("%s(%j)", (name, values, message) => {
    expect(() => untyped[name]!(...values)).toThrow(
      expect.objectContaining({ name: "QuestionProblem", message }),
    );
  });
});

test.each<[string, readonly unknown[]]>([
  ["civilDate", [["2024-01-01"]]],
  ["civilDate", [new Date("2024-01-01")]],
  ["civilMonth", [["2024-01"]]],
  ["civilMonth", [null]],
])("%s(%j) is refused", (name, values) => {
  expect(() => untyped[name]!(...values)).toThrow(RangeError);
});
