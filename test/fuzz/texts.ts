import fc from "fast-check";

/**
 * How often a property is tried: so often by default, and as often as `FUZZ_RUNS` says, by hand.
 * @example FUZZ_RUNS=100000 npx vitest run test/fuzz
 */
export const runs = (usual: number): { readonly numRuns: number } => ({
  numRuns: Number(process.env["FUZZ_RUNS"] ?? usual),
});

/** How long a property may take, in milliseconds: by hand, as long as it likes. */
export const PATIENCE = process.env["FUZZ_RUNS"] === undefined ? 120_000 : 24 * 60 * 60 * 1000;

/** Pieces of what a reader might take for a date, a word, a quote, an option, or a name of its own. */
const PIECES = [
  Array.from(`0123456789-/.:,;'"=@+# 年月日元RSHTM令和昭平成明大正ー－／．０１２㍻㋿○×①髙﨑～`),
  ["令和6年4月1日", "R6.4.1", "2024-04-01", "2024-02-30", "昭和64年1月8日", "6.4.1", "2024-10", "T00:00"],
  [
    "yes",
    "no",
    "あり",
    "unknown",
    "不明",
    "none",
    "常勤者なし",
    "clinic",
    "歯科",
    "訪問看護",
    "online",
    "紙",
  ],
  ["-1", "1e9", "0x10", "NaN", "Infinity", "9007199254740993", "999999999999"],
  ["--", "--json", "--lang", "-e", "-o", "@file", "../..", "/dev/null", "C:\\con"],
  ["__proto__", "constructor", "toString", "hasOwnProperty", "length"],
  ["\t", "\n", "\r\n", "\r", "\0", "\u001b[31m", "\u0007", "\u2028", "\u202e", "\ufeff", "\u200b", "　"],
  ["\ud800", "\udfff", "😀", "e\u0301", "ﷺ", "ﬁ", "=HYPERLINK(A1)", "<b>", "&amp;", "%s", "${x}", "$(x)"],
].flat();

/** A text that a reader was not made for: any characters at all, or pieces of what it knows, in any order. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "binary-ascii", maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 10 }).map((pieces) => pieces.join("")),
  fc.constantFrom(...PIECES).map((piece) => piece.repeat(5000)),
);

/** A text in pieces, cut anywhere. */
export const inPieces = (text: fc.Arbitrary<string>): fc.Arbitrary<string[]> =>
  fc
    .tuple(text, fc.array(fc.nat({ max: 2000 }), { maxLength: 8 }))
    .map(([whole, places]) =>
      [...places.map((place) => place % (whole.length + 1)), whole.length]
        .toSorted((one, other) => one - other)
        .map((end, index, ends) => whole.slice(ends[index - 1] ?? 0, end)),
    );
