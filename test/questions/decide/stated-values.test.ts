import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ClaimsCheckError, eligibility, plan, prepare, type Facility } from "../../../src/index.js";
import { civilDate, type CivilDate } from "../../../src/calendar/civil-date.js";
import { factNames, facts, type FactName } from "../../../src/facility/facts.js";
import { nextStep } from "../../../src/questions/eligibility/interview.js";
import { overview } from "../../../src/questions/list/overview.js";

const DAY = civilDate("2024-10-01");

/** The questions about a facility, as plain JavaScript can ask them: with anything. */
const questions = {
  eligibility: (facility: unknown, asOf: unknown) => eligibility(facility as Facility, asOf as CivilDate),
  plan: (facility: unknown, asOf: unknown) => plan(facility as Facility, asOf as CivilDate),
  prepare: (facility: unknown, asOf: unknown) => prepare(facility as Facility, asOf as CivilDate),
  overview: (facility: unknown, asOf: unknown) => overview(facility as Facility, asOf as CivilDate),
  nextStep: (facility: unknown, asOf: unknown) =>
    nextStep({ facility: facility as Facility, asOf: asOf as CivilDate, question: "paper", asked: [] }),
};
const named = Object.entries(questions);

function issuesOf(ask: () => unknown): unknown {
  try {
    ask();
  } catch (problem) {
    if (problem instanceof ClaimsCheckError) return problem.issues;
    throw problem;
  }
  return "answered";
}

const METHODS = ["online", "optical", "paper", "none", "unknown"];

describe.each(named)("%s refuses", (_, ask) => {
  test.each<[FactName, unknown, { kind: string; values: readonly unknown[] }]>([
    [
      "type",
      "薬局",
      { kind: "word", values: ["hospital", "clinic", "dental-clinic", "pharmacy", "unknown"] },
    ],
    [
      "type",
      "Pharmacy",
      { kind: "word", values: ["hospital", "clinic", "dental-clinic", "pharmacy", "unknown"] },
    ],
    [
      "type",
      "constructor",
      { kind: "word", values: ["hospital", "clinic", "dental-clinic", "pharmacy", "unknown"] },
    ],
    ["method", null, { kind: "word", values: METHODS }],
    ["method", "", { kind: "word", values: METHODS }],
    ["methodAtMarch2024", "disk", { kind: "word", values: METHODS }],
    ["succession", true, { kind: "word", values: ["new-code", "unknown"] }],
    ["receiptComputer", "yes", { kind: "yes-no", values: [true, false, "unknown"] }],
    ["receiptComputer", 1, { kind: "yes-no", values: [true, false, "unknown"] }],
    ["refiled", "false", { kind: "yes-no", values: [true, false, "unknown"] }],
    ["designatedOn", "2024-4-1", { kind: "date", values: ["unknown"] }],
    ["designatedOn", "none", { kind: "date", values: ["unknown"] }],
    ["designatedOn", "2024-02-30", { kind: "date", values: ["unknown"] }],
    ["youngestDob", "1946/4/1", { kind: "date", values: ["none", "unknown"] }],
    ["youngestDob", new Date("1946-04-01"), { kind: "date", values: ["none", "unknown"] }],
    ["youngestDob", ["1946-04-01"], { kind: "date", values: ["none", "unknown"] }],
    ["planFrom", 20_241_001, { kind: "date", values: ["unknown"] }],
    ["onlineStart", "2024-10-01", { kind: "month", values: ["unknown"] }],
    ["onlineStart", "2024-13", { kind: "month", values: ["unknown"] }],
    ["terminals", "2", { kind: "count", values: ["unknown"] }],
    ["terminals", 0, { kind: "count", values: ["unknown"] }],
    ["terminals", 1.5, { kind: "count", values: ["unknown"] }],
    ["terminals", Number.NaN, { kind: "count", values: ["unknown"] }],
  ])("%s: %j", (fact, value, accepted) => {
    expect(issuesOf(() => ask({ [fact]: value }, DAY))).toEqual([
      { code: "bad-value", path: [fact], value, accepted },
    ]);
  });

  test.each([new Date("2024-10-01"), "2024-9-30", "2024-09-31", "2024-09", "unknown", null, 20_241_001])(
    "the day %j",
    (asOf) => {
      const accepted = { kind: "date", values: [] };
      expect(issuesOf(() => ask({}, asOf))).toEqual([
        { code: "bad-value", path: ["asOf"], value: asOf, accepted },
      ]);
    },
  );

  test.each([
    ["receipt_computer", "receiptComputer"],
    ["methodAtMarch", "methodAtMarch2024"],
    ["Type", "type"],
    ["asOf", undefined],
    ["toString", undefined],
  ])("the fact %s, which there is not", (name, nearest) => {
    const issues = [{ code: "unknown-name", path: [name], ...(nearest !== undefined && { nearest }) }];
    expect(issuesOf(() => ask({ [name]: "paper" }, DAY))).toEqual(issues);
  });

  test.each([[null], ["pharmacy"], [[]]])("%j, which is no facility", (facility) => {
    expect(issuesOf(() => ask(facility, DAY))).toEqual([{ code: "not-an-object", path: [] }]);
  });
});

test("a value that stands behind a getter of a class is looked at too", () => {
  class Row {
    get type(): string {
      return "薬局";
    }
  }
  expect(issuesOf(() => questions.eligibility(new Row(), DAY))).toMatchObject([
    { code: "bad-value", path: ["type"] },
  ]);
});

test("what is undefined is not stated", () => {
  const nothing = Object.fromEntries(factNames.map((name) => [name, undefined]));
  expect(questions.eligibility(nothing, DAY).answers).toEqual(eligibility({}, DAY).answers);
});

test("nor is it under a name that no fact has", () => {
  const facility = { type: "pharmacy", name: undefined } as Facility;
  expect(eligibility(facility, DAY).answers).toEqual(eligibility({ type: "pharmacy" }, DAY).answers);
});

test("every fact may be unknown", () => {
  const nobodyKnows = Object.fromEntries(factNames.map((name) => [name, "unknown"]));
  for (const [, ask] of named) expect(issuesOf(() => ask(nobodyKnows, DAY))).toBe("answered");
});

describe("the message names what was given and what is accepted", () => {
  test.each<[unknown, unknown, string]>([
    [
      { type: "薬局" },
      DAY,
      'bad-value: type is "薬局"; accepted: "hospital", "clinic", "dental-clinic", "pharmacy", "unknown"',
    ],
    [
      { method: null },
      DAY,
      'bad-value: method is null; accepted: "online", "optical", "paper", "none", "unknown"',
    ],
    [
      { youngestDob: new Date(0) },
      DAY,
      'bad-value: youngestDob is [object Date]; accepted: an existing day written YYYY-MM-DD, "none", "unknown"',
    ],
    [{}, "2024-9-30", 'bad-value: asOf is "2024-9-30"; accepted: an existing day written YYYY-MM-DD'],
    [{ metod: "paper" }, DAY, "unknown-name: metod; did you mean method?"],
    [{ colour: "red" }, DAY, "unknown-name: colour"],
  ])("%j on %j", (facility, asOf, message) => {
    expect(() => questions.eligibility(facility, asOf)).toThrow(expect.objectContaining({ message }));
  });
});

test("whatever JSON holds for a fact is either of its values or refused, never answered as something else", () => {
  const words = (name: FactName): readonly unknown[] => {
    const definition = facts[name];
    const listed = "words" in definition ? Object.keys(definition.words) : [];
    return definition.kind === "yes-no" ? [true, false, "unknown"] : [...listed, "unknown"];
  };
  const anyValue = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom<unknown>(true, false, 1, ...factNames.flatMap(words)),
  );
  fc.assert(
    fc.property(fc.constantFrom(...factNames), anyValue, (name, value) => {
      const issues = issuesOf(() => questions.eligibility({ [name]: value }, DAY));
      const plainValue =
        words(name).includes(value) ||
        (facts[name].kind === "count" && Number.isSafeInteger(value) && (value as number) > 0);
      if (plainValue) expect(issues).toBe("answered");
      else expect(issues).toMatchObject([{ code: "bad-value", path: [name] }]);
    }),
  );
});
