import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { encodeShiftJis, repairControls } from "../../src/io/shift-jis.js";

const hex = (text: string): string => Buffer.from(encodeShiftJis(text).bytes).toString("hex").toUpperCase();
const decoded = (bytes: Uint8Array): string =>
  repairControls(new TextDecoder("shift_jis", { fatal: true }).decode(bytes));

/** All characters of the basic plane, without the halves of surrogate pairs. */
const CHARACTERS = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter(
  (character) => !/[\uD800-\uDFFF]/.test(character),
);

describe("the bytes are those Windows writes", () => {
  test.each([
    ["A", "41"],
    ["\\", "5C"],
    ["~", "7E"],
    ["ｱ", "B1"],
    ["あ", "82A0"],
    ["表", "955C"],
    ["①", "8740"],
    ["㈱", "878A"],
    ["№", "8782"],
    ["Ⅳ", "8757"],
    ["ⅳ", "FA43"],
    ["髙", "FBFC"],
    ["﨑", "FAB1"],
    ["纊", "FA5C"],
    ["～", "8160"],
    ["－", "817C"],
    ["∥", "8161"],
    ["―", "815C"],
    ["￢", "81CA"],
    ["∵", "81E6"],
    ["∪", "81BE"],
    ["￤", "FA55"],
    ["\uE000", "F040"],
    ["\uE757", "F9FC"],
  ])("%s is %s", (character, code) => {
    expect(hex(character)).toBe(code);
  });

  test.each([
    ["〜", "wave dash", "～"],
    ["−", "minus sign", "－"],
    ["‖", "double vertical line", "∥"],
    ["—", "em dash", "―"],
    ["¬", "not sign", "￢"],
    ["¢", "cent sign", "￠"],
    ["£", "pound sign", "￡"],
  ])("%s (%s) is written as its Windows twin %s", (character, _name, twin) => {
    expect(decoded(encodeShiftJis(character).bytes)).toBe(twin);
    expect(encodeShiftJis(character).unwritable).toEqual([]);
  });

  test("for every character that iconv-lite can write, the same", () => {
    const differing = CHARACTERS.filter((character) => {
      const theirs = iconv.encode(character, "cp932");
      const writable = theirs.toString("latin1") !== "?" || character === "?";
      return writable && !theirs.equals(encodeShiftJis(character).bytes);
    });
    // It writes ¥ and ‾ as \ and ~, as which they would be read back, and a control that no reader takes.
    expect(differing).toEqual(["\u0080", "¥", "‾"]);
  });
});

describe("nothing is lost", () => {
  test("every character is either read back as it was, a twin, or reported", () => {
    const twins = "〜−‖—¬¢£";
    const lost = CHARACTERS.filter((character) => {
      const { bytes, unwritable } = encodeShiftJis(character);
      return unwritable.length === 0 && decoded(bytes) !== character && !twins.includes(character);
    });
    expect(lost).toEqual([]);
  });

  test("names round trip", () => {
    const name = "①㈱髙橋﨑クリニック～ｱｲｳ №12";
    expect(encodeShiftJis(name).unwritable).toEqual([]);
    expect(decoded(encodeShiftJis(name).bytes)).toBe(name);
  });

  test.each([
    ["a𠮷b", [{ character: "𠮷", index: 1 }]],
    ["㋿元年", [{ character: "㋿", index: 0 }]],
    ["é", [{ character: "é", index: 0 }]],
    [
      "café 𠮷野家 ㋿",
      [
        { character: "é", index: 3 },
        { character: "𠮷", index: 5 },
        { character: "㋿", index: 10 },
      ],
    ],
    ["a\uD842", [{ character: "\uD842", index: 1 }]],
    ["¥", [{ character: "¥", index: 0 }]],
  ])("%s: each character without a place is reported where it stands", (text, expected) => {
    expect(encodeShiftJis(text).unwritable).toEqual(expected);
  });

  test("a character without a place leaves 〓, and its neighbours as they were", () => {
    expect(decoded(encodeShiftJis("吉𠮷吉é.").bytes)).toBe("吉〓吉〓.");
  });

  test("texts are encoded character by character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const pieces = Array.from(text, (character) => encodeShiftJis(character).bytes);
        expect(Buffer.from(encodeShiftJis(text).bytes)).toEqual(Buffer.concat(pieces));
      }),
    );
  });
});

test("control characters and ASCII are read as the bytes they are", () => {
  const ascii = Uint8Array.from({ length: 0x80 }, (_, byte) => byte);
  expect(decoded(ascii)).toBe(String.fromCharCode(...ascii));
});

test("two bytes are read as iconv-lite reads them", () => {
  const differing: string[] = [];
  const decoder = new TextDecoder("shift_jis");
  for (let lead = 0x81; lead <= 0xfc; lead++) {
    // F0 to F9 are for characters of users' own, which iconv-lite does not know.
    if ((lead >= 0xa0 && lead <= 0xdf) || (lead >= 0xf0 && lead <= 0xf9)) continue;
    for (let trail = 0x40; trail <= 0xfc; trail++) {
      if (trail === 0x7f) continue;
      const bytes = Uint8Array.of(lead, trail);
      const theirs = iconv.decode(bytes, "cp932");
      if (!theirs.includes("\uFFFD") && decoder.decode(bytes) !== theirs)
        differing.push(Buffer.from(bytes).toString("hex"));
    }
  }
  expect(differing).toEqual([]);
});
