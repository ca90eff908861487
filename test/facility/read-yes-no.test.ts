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
  ])("「%s」 is empty", (text, problem) => {
    expect(readYesNo(text)).toEqual({ ok: false, problem });
  });

  test.each(["unknown", "たぶん"])("「%s」 is neither", (text) => {
    const japanese = { yes: "あり", no: "なし" };
    expect(readYesNo(text)).toEqual({
      ok: false,
      problem: { kind: "unknown-word", accepted: ["yes", "no"], japanese },
    });
  });
});
