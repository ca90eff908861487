import { describe, expect, test } from "vitest";
import { acceptedOf, isAccepted, refusal } from "../../src/facility/accepted.js";
import type { ColumnName } from "../../src/facility/facts.js";

describe("what a fact accepts", () => {
  test.each<[ColumnName, string, (string | boolean)[]]>([
    ["type", "word", ["hospital", "clinic", "dental-clinic", "pharmacy", "unknown"]],
    ["refiled", "yes-no", [true, false, "unknown"]],
    ["planFrom", "date", ["unknown"]],
    ["youngestDob", "date", ["none", "unknown"]],
    ["onlineStart", "month", ["unknown"]],
    ["terminals", "count", ["unknown"]],
    ["asOf", "date", []],
  ])("%s: a %s, and %j", (name, kind, values) => {
    expect(acceptedOf(name)).toEqual({ kind, values });
  });

  test.each<[ColumnName, unknown, boolean]>([
    ["type", "clinic", true],
    ["type", "Clinic", false],
    ["type", "診療所", false],
    ["refiled", true, true],
    ["refiled", "yes", false],
    ["refiled", undefined, false],
    ["planFrom", "2024-10-01", true],
    ["planFrom", "2024-10-1", false],
    ["planFrom", "2025-02-29", false],
    ["planFrom", "none", false],
    ["youngestDob", "none", true],
    ["asOf", "unknown", false],
    ["onlineStart", "2024-10", true],
    ["onlineStart", "2024-13", false],
    ["terminals", 1, true],
    ["terminals", 0, false],
    ["terminals", 1.5, false],
    ["terminals", "1", false],
    ["terminals", "unknown", true],
  ])("%s: is %j accepted as written? %s", (name, value, is) => {
    expect(isAccepted(value, acceptedOf(name))).toBe(is);
  });
});

describe("the message for programmers says what was given and what is accepted", () => {
  test.each<[ColumnName, unknown, string]>([
    ["refiled", "yes", 'refiled is "yes"; accepted: true, false, "unknown"'],
    ["asOf", null, "asOf is null; accepted: an existing day written YYYY-MM-DD"],
    ["onlineStart", 5, 'onlineStart is 5; accepted: an existing month written YYYY-MM, "unknown"'],
    ["terminals", {}, 'terminals is [object Object]; accepted: a whole number of at least 1, "unknown"'],
    ["terminals", [1], 'terminals is [object Array]; accepted: a whole number of at least 1, "unknown"'],
    ["succession", undefined, 'succession is undefined; accepted: "new-code", "unknown"'],
  ])("%s", (name, value, message) => {
    expect(refusal(name, value, acceptedOf(name))).toBe(message);
  });
});
