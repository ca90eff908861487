import { describe, expect, test } from "vitest";
import { readYesNo } from "../../src/facility/read.js";

describe("yes or no, as people type it", () => {
  test.each([
    ["yes", true],
    ["TRUE", true],
    [" あり ", true],
    ["○", true],
    ["１", true],
    ["no", false],
    ["N", false],
    ["なし", false],
    ["×", false],
    ["０", false],
  ])("%s is %s", (text, value) => {
    expect(readYesNo(text)).toEqual({ ok: true, value });
  });

  test.each([
    ["", { kind: "empty" }],
    ["　", { kind: "empty" }],
    ["unknown", { kind: "unknown-word", accepted: ["yes", "no"] }],
    ["たぶん", { kind: "unknown-word", accepted: ["yes", "no"] }],
  ])("「%s」 is neither", (text, problem) => {
    expect(readYesNo(text)).toEqual({ ok: false, problem });
  });
});
