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
    ["", { code: "empty" }],
    ["　", { code: "empty" }],
  ])("「%s」 is empty", (text, issue) => {
    expect(readYesNo(text)).toEqual({ ok: false, issue });
  });

  test.each(["unknown", "たぶん"])("「%s」 is neither", (text) => {
    const japanese = { yes: "あり", no: "なし" };
    expect(readYesNo(text)).toEqual({
      ok: false,
      issue: { code: "unknown-word", accepted: ["yes", "no"], japanese },
    });
  });
});
