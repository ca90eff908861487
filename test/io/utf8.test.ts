import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isDecodable, isUtf8 } from "../../src/io/utf8.js";

describe.each([
  ["Node's own", isUtf8],
  ["the decoder's", isDecodable],
])("whether bytes are UTF-8, by %s judgement", (_name, judge) => {
  test.each<[string, number[], boolean]>([
    ["nothing", [], true],
    ["ASCII", [0x61, 0x00, 0x7f], true],
    ["a character of three bytes", [0xe3, 0x81, 0x82], true],
    ["its beginning alone", [0xe3, 0x81], false],
    ["Shift_JIS", [0x82, 0xa0], false],
    ["a surrogate", [0xed, 0xa0, 0x80], false],
    ["more bytes than needed", [0xc0, 0xaf], false],
    ["a byte order mark", [0xef, 0xbb, 0xbf], true],
  ])("%s", (_what, bytes, expected) => {
    expect(judge(Uint8Array.from(bytes))).toBe(expected);
  });
});

test("both judge alike", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 6 }), (bytes) => isDecodable(bytes) === isUtf8(bytes)),
    { numRuns: 2_000 },
  );
});
