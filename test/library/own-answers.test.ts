import { expect, test } from "vitest";
import * as library from "../../src/index.js";
import { civilDate, civilMonth } from "../../src/index.js";

const day = civilDate("2026-04-01");
const month = civilMonth("2026-10");
const littleKnown = { type: "clinic" } as const;
const onDisks = {
  type: "clinic",
  method: "optical",
  planFrom: civilDate("2025-10-01"),
  planEndsOn: civilDate("2026-09-30"),
  hardship: "line-failure",
} as const;

const refused = (ask: () => unknown): unknown => {
  try {
    return ask();
  } catch (error) {
    return (error as library.ClaimsCheckError).issues;
  }
};

/** Every question that the library answers, asked of facilities about which much and little is known, and refused. */
const questions: Readonly<Record<string, () => unknown>> = {
  "eligibility, little known": () => library.eligibility(littleKnown, day, { explain: true }),
  "eligibility, on disks": () => library.eligibility(onDisks, day, { explain: true }),
  "plan, little known": () => library.plan(littleKnown, day),
  "plan, on disks": () => library.plan(onDisks, day),
  prepare: () => library.prepare({ type: "pharmacy", method: "optical" }, day),
  "add-on": () => library.addOn({ month: civilMonth("2023-10"), visit: "first", myNumberCard: false }),
  "add-on of today": () => library.addOn({ month, visit: "first", myNumberCard: true }),
  "deadline of a month": () => library.deadline({ startMonth: month, asOf: day }),
  "deadline of an application": () => library.deadline({ appliedOn: day, terminals: 2 }),
  roadmap: () => library.roadmap(day),
  window: () => library.submissionWindow({ claimMonth: month }),
  windows: () => library.submissionWindows(month),
  "steps to the first online claim": () => library.onlineStartSteps(month),
  "a value that is no word": () => library.readValue("type", "clinc"),
  "a value that is neither yes nor no": () => library.readValue("receiptComputer", "perhaps"),
  "a value that is no day": () => library.readValue("youngestDob", "soon"),
  "a facility that is refused": () => refused(() => library.eligibility({ type: "x" as "clinic" }, day)),
  "a day that is refused": () => refused(() => library.roadmap("soon")),
};

/** The objects in a value, each with the way to it. */
function objectsIn(value: unknown, way = "", found = new Map<object, string>()): Map<object, string> {
  if (typeof value !== "object" || value === null || found.has(value)) return found;
  found.set(value, way);
  for (const [name, part] of Object.entries(value)) objectsIn(part, `${way}.${name}`, found);
  return found;
}

test.each(Object.entries(questions))("what one changes in an answer shows in no other: %s", (_, ask) => {
  const first = objectsIn(ask());
  const second = objectsIn(ask());
  const isShared = (one: object): boolean => first.has(one) && !Object.isFrozen(one);
  const shared = [...second].filter(([one]) => isShared(one)).map(([, way]) => way);
  expect(shared).toEqual([]);
});

test("what one changes in a facility that was asked about does not show in the answer", () => {
  const facility: library.Facility = { type: "clinic" };
  const answers = [library.eligibility(facility, day), library.plan(facility, day)];
  Object.assign(facility, { type: "hospital" });
  expect(answers.map((answer) => answer.facility)).toEqual([{ type: "clinic" }, { type: "clinic" }]);
});

test("what the library exports beside functions can be changed by nobody", () => {
  const values = Object.values(library).filter((one) => typeof one !== "function");
  expect(values.filter((one) => !Object.isFrozen(one))).toEqual([]);
});
