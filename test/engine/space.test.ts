import { describe, expect, test } from "vitest";
import type { CivilDate } from "../../src/calendar/civil-date.js";
import { compatible, divide, isOneOf, isOnOrBefore, known, open, type Case } from "../../src/engine/space.js";
import { isDay, keyOf, overlap, united, within, type Value } from "../../src/engine/value.js";
import { day } from "./library.js";

const end = (text: string | null): CivilDate | null => (text === null ? null : day(text));
const run = (from: string | null, to: string | null): Value => ({ from: end(from), to: end(to) });

describe("a question about one value", () => {
  test.each<{ value: Value; yes?: Value; no?: Value }>([
    { value: "2024-03-31", yes: "2024-03-31" },
    { value: "2024-04-01", no: "2024-04-01" },
    { value: "none", no: "none" },
    { value: run(null, "2024-03-31"), yes: run(null, "2024-03-31") },
    { value: run("2024-03-31", "2024-03-31"), yes: run("2024-03-31", "2024-03-31") },
    { value: run("2024-04-01", null), no: run("2024-04-01", null) },
    { value: run(null, null), yes: run(null, "2024-03-31"), no: run("2024-04-01", null) },
    {
      value: run("2024-03-31", "2024-04-01"),
      yes: run("2024-03-31", "2024-03-31"),
      no: run("2024-04-01", "2024-04-01"),
    },
    {
      value: run("2024-01-01", null),
      yes: run("2024-01-01", "2024-03-31"),
      no: run("2024-04-01", null),
    },
  ])("on or before 31 March 2024, divides $value into $yes and $no", ({ value, ...sides }) => {
    expect(isOnOrBefore(day("2024-03-31"))(value)).toEqual(sides);
  });

  test.each<{ value: Value; sides: { yes?: Value; no?: Value } }>([
    { value: "red", sides: { yes: "red" } },
    { value: "blue", sides: { no: "blue" } },
    { value: true, sides: { yes: true } },
    { value: false, sides: { no: false } },
    { value: "true", sides: { no: "true" } },
  ])("one of red and yes, sends $value to one side only", ({ value, sides }) => {
    expect(isOneOf(["red", true])(value)).toEqual(sides);
  });
});

describe("cases divided by a question", () => {
  test("about a fact that nobody stated narrow that fact too", () => {
    expect(
      divide(open("born", ["none", run(null, "2025-01-01")]), "born", isOnOrBefore(day("1950-01-01"))),
    ).toEqual({
      yes: [{ unknowns: { born: run(null, "1950-01-01") }, seen: { born: run(null, "1950-01-01") } }],
      no: [
        { unknowns: { born: "none" }, seen: { born: "none" } },
        {
          unknowns: { born: run("1950-01-02", "2025-01-01") },
          seen: { born: run("1950-01-02", "2025-01-01") },
        },
      ],
    });
  });

  test("about something derived keep the unknowns behind it as they were", () => {
    const early: Case = { unknowns: { dueOn: run(null, "2024-01-01") }, seen: { loan: "overdue" } };
    const late: Case = { unknowns: { dueOn: run("2024-01-02", null) }, seen: { loan: "running" } };
    expect(divide([early, late], "loan", isOneOf(["overdue"]))).toEqual({ yes: [early], no: [late] });
  });

  test("about a known fact name no unknown", () => {
    expect(divide([known("paid", true)], "paid", isOneOf([true]))).toEqual({
      yes: [{ unknowns: {}, seen: { paid: true } }],
      no: [],
    });
  });
});

describe("two cases that can be the same state of affairs", () => {
  const some = (unknowns: Case["unknowns"]): Case => ({ unknowns, seen: {} });

  test.each([
    { one: some({}), other: some({}), together: true },
    { one: some({ a: "x" }), other: some({ a: "x" }), together: true },
    { one: some({ a: "x" }), other: some({ a: "y" }), together: false },
    { one: some({ a: "x", b: true }), other: some({ a: "x", b: false }), together: false },
    {
      one: some({ a: run(null, "2024-01-01") }),
      other: some({ a: run("2024-01-01", null) }),
      together: true,
    },
    {
      one: some({ a: run(null, "2024-01-01") }),
      other: some({ a: run("2024-01-02", null) }),
      together: false,
    },
    { one: some({ a: "none" }), other: some({ a: run(null, null) }), together: false },
  ])("$one.unknowns and $other.unknowns: $together", ({ one, other, together }) => {
    expect(compatible(one, other)).toBe(together);
    expect(compatible(other, one)).toBe(together);
  });

  test("one fact can be left out of account, and only that one", () => {
    const one = some({ a: "x", b: true });
    expect(compatible(one, some({ a: "y", b: true }), "a")).toBe(true);
    expect(compatible(one, some({ a: "y", b: false }), "a")).toBe(false);
    expect(compatible(one, some({ a: "y", b: true }), "b")).toBe(false);
  });
});

describe("values", () => {
  test.each<{ one: Value; other: Value; common: boolean }>([
    { one: "x", other: "x", common: true },
    { one: "x", other: "y", common: false },
    { one: true, other: true, common: true },
    { one: true, other: "true", common: false },
    { one: "2024-01-01", other: run("2024-01-01", "2024-01-01"), common: true },
    { one: "2024-01-01", other: run("2024-01-02", null), common: false },
    { one: "none", other: run(null, null), common: false },
    { one: true, other: run(null, null), common: false },
    { one: run("2024-01-01", "2024-01-31"), other: run("2024-01-31", "2024-02-29"), common: true },
    { one: run("2024-01-01", "2024-01-30"), other: run("2024-01-31", "2024-02-29"), common: false },
    { one: run(null, null), other: run("2024-01-31", "2024-01-31"), common: true },
    { one: run("2024-01-01", "2024-12-31"), other: run("2024-05-01", "2024-05-02"), common: true },
  ])("$one and $other have something in common: $common", ({ one, other, common }) => {
    expect(overlap(one, other)).toBe(common);
    expect(overlap(other, one)).toBe(common);
  });

  test.each([
    {
      range: { from: day("2024-01-01"), to: day("2024-01-31") },
      inside: ["2024-01-01", "2024-01-31"],
      outside: ["2023-12-31", "2024-02-01"],
    },
    { range: { from: null, to: day("2024-01-31") }, inside: ["1900-01-01"], outside: ["2024-02-01"] },
    { range: { from: day("2024-01-01"), to: null }, inside: ["2100-01-01"], outside: ["2023-12-31"] },
  ])("both ends of $range lie inside it", ({ range, inside, outside }) => {
    expect(inside.map((one) => within(range, day(one)))).toEqual(inside.map(() => true));
    expect(outside.map((one) => within(range, day(one)))).toEqual(outside.map(() => false));
  });

  test("a word in the place of a day is no day", () => {
    expect(["2024-01-01", "none", "unknown", true].map(isDay)).toEqual([true, false, false, false]);
  });

  test("have equal keys only where they are equal", () => {
    const values = ["x", "y", true, run(null, null), run("2024-01-01", null), run(null, "2024-01-01")];
    expect(new Set(values.map(keyOf)).size).toBe(values.length);
    expect(keyOf(run("2024-01-01", null))).toBe(keyOf(run("2024-01-01", null)));
  });
});

describe("united values", () => {
  test.each<{ how: string; values: Value[]; told: Value[] }>([
    {
      how: "adjoining runs are one, whatever their order",
      values: [run("2024-02-01", "2024-02-29"), run("2024-01-01", "2024-01-31")],
      told: [run("2024-01-01", "2024-02-29")],
    },
    {
      how: "runs with a day between them stay two",
      values: [run("2024-01-01", "2024-01-30"), run("2024-02-01", null)],
      told: [run("2024-01-01", "2024-01-30"), run("2024-02-01", null)],
    },
    {
      how: "a run within another is lost in it",
      values: [run("2024-01-01", "2024-12-31"), run("2024-03-01", "2024-03-31")],
      told: [run("2024-01-01", "2024-12-31")],
    },
    {
      how: "overlapping runs end with the later of their ends",
      values: [run(null, "2024-03-31"), run("2024-03-01", "2024-05-31")],
      told: [run(null, "2024-05-31")],
    },
    {
      how: "an open end takes in all that comes after",
      values: [run("2024-01-01", null), run("2025-01-01", "2025-12-31"), run(null, "2023-12-31")],
      told: [run(null, null)],
    },
    {
      how: "words come first and stay as they are",
      values: [run("2024-01-01", "2024-01-31"), "none", run("2024-02-01", "2024-02-01")],
      told: ["none", run("2024-01-01", "2024-02-01")],
    },
  ])("$how", ({ values, told }) => {
    expect(united(values)).toEqual(told);
  });
});
