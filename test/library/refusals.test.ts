import { describe, expect, test } from "vitest";
import * as library from "../../src/index.js";

/** The library as plain JavaScript sees it: every function takes anything. */
const { ClaimsCheckError, issueCodes: _, ...functions } = library;
const untyped = functions as unknown as Readonly<Record<string, (...values: readonly unknown[]) => unknown>>;

function issuesOf(name: string, values: readonly unknown[]): unknown {
  try {
    untyped[name]!(...values);
  } catch (problem) {
    if (problem instanceof ClaimsCheckError) return problem.issues;
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
    const issues = [{ code: "bad-value", path: ["appliedOn"], value, accepted: DAY }];
    expect(issuesOf("earliestStartMonth", [value])).toEqual(issues);
  });
  test.each(noDays)("as the day of a roadmap: %j", (value) => {
    expect(issuesOf("roadmap", [value])).toEqual([
      { code: "bad-value", path: ["asOf"], value, accepted: DAY },
    ]);
  });
});

describe("a month that is none is refused", () => {
  test.each(noMonths)("as a first claim month: %j", (value) => {
    const issues = [{ code: "bad-value", path: ["startMonth"], value, accepted: MONTH }];
    expect(issuesOf("lastApplicationDate", [value])).toEqual(issues);
    expect(issuesOf("safeApplicationDate", [value])).toEqual(issues);
    expect(issuesOf("onlineStartSteps", [value])).toEqual(issues);
  });
  test.each(noMonths)("as a claim month: %j", (value) => {
    const issues = [{ code: "bad-value", path: ["claimMonth"], value, accepted: MONTH }];
    expect(issuesOf("submissionWindows", [value])).toEqual(issues);
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
    expect(issuesOf(name, values)).toEqual([{ code: "bad-value", path: [part], value, accepted }]);
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
    const issues = [{ code: "unknown-name", path: [part], ...(nearest !== undefined && { nearest }) }];
    expect(issuesOf(name, values)).toEqual(issues);
  });
});

test.each<[string, Readonly<Record<string, string>>]>([
  ["deadline", { startMonth: "2024-10", appliedOn: "2024-08-20" }],
  ["submissionWindow", { claimMonth: "2024-10", serviceMonth: "2024-09" }],
])("%s is asked with one of two parts, neither none nor both: %j", (name, both) => {
  const issues = [{ code: "not-exactly-one", path: [], names: Object.keys(both) }];
  expect(issuesOf(name, [both])).toEqual(issues);
  expect(issuesOf(name, [{}])).toEqual(issues);
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
  expect(issuesOf(name, values)).toEqual([{ code: "not-an-object", path: [] }]);
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
    ["deadline", [{ startMonth: "2024-10", start: "2024-10" }], "unknown-name: start"],
    [
      "submissionWindow",
      [{ claimMonths: "2024-10" }],
      "unknown-name: claimMonths; did you mean claimMonth?\nnot-exactly-one: either claimMonth or serviceMonth",
    ],
    ["submissionWindow", [null], "not-an-object: facts, and what is asked, are stated as an object"],
    [
      "plan",
      [{}, "2024-10-01", { to: "2024-09" }],
      "last-month-before-first: the last month 2024-09 lies before the first, 2024-10",
    ],
  ])("%s(%j)", (name, values, message) => {
    expect(() => untyped[name]!(...values)).toThrow(
      expect.objectContaining({ name: "ClaimsCheckError", message }),
    );
  });
});

test.each<[string, unknown, unknown]>([
  ["civilDate", ["2024-01-01"], DAY],
  ["civilDate", new Date("2024-01-01"), DAY],
  ["civilDate", "2024-02-30", DAY],
  ["civilMonth", ["2024-01"], MONTH],
  ["civilMonth", null, MONTH],
])("%s(%j) is refused", (name, value, accepted) => {
  expect(issuesOf(name, [value])).toEqual([{ code: "bad-value", path: [], value, accepted }]);
});

test.each<[string, readonly unknown[], readonly string[]]>([
  [
    "eligibility",
    [{ type: "castle", method: "fax", metod: "paper" }, "2024-9-30"],
    ["bad-value asOf", "bad-value type", "bad-value method", "unknown-name metod"],
  ],
  [
    "eligibility",
    [
      {
        hardshipEndsOn: "2025-01-31",
        planFrom: "2024-10-01",
        planEndsOn: "2024-09-01",
        firstOnlineClaimOn: "2024-09-30",
      },
      "2023-03-31",
    ],
    [
      "before-first-encoded-day asOf",
      "contradiction planEndsOn",
      "contradiction firstOnlineClaimOn",
      "contradiction hardshipEndsOn",
    ],
  ],
  [
    "plan",
    [{ terminals: 0 }, "2024-10", { from: "2024-13" }],
    ["bad-value asOf", "bad-value terminals", "bad-value from"],
  ],
  [
    "plan",
    [{}, "2024-10-01", { from: "2023-03", to: "2023-02" }],
    ["before-first-encoded-day from", "last-month-before-first to"],
  ],
  [
    "prepare",
    [{ sharedLine: 1, terminals: 0 }, "today"],
    ["bad-value asOf", "bad-value sharedLine", "bad-value terminals"],
  ],
  [
    "deadline",
    [{ setupOn: "soon", terminals: 0 }],
    ["bad-value setupOn", "bad-value terminals", "not-exactly-one "],
  ],
  ["onlineStartSteps", ["2024-9", { setupOn: "soon" }], ["bad-value startMonth", "bad-value setupOn"]],
  ["addOn", [{ month: "2023-10", tier: 0 }], ["bad-value visit", "bad-value tier", "bad-value myNumberCard"]],
])("%s(%j) is refused for all that is wrong with it", (name, values, expected) => {
  const issues = issuesOf(name, values) as readonly library.Issue[];
  expect(issues.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual(expected);
});

test("the codes are these", () => {
  expect(library.issueCodes).toEqual([
    "bad-value",
    "unknown-name",
    "not-an-object",
    "not-exactly-one",
    "contradiction",
    "before-first-encoded-day",
    "setup-day-outside-period",
    "last-month-before-first",
  ]);
});
