import { eastAsianWidth } from "get-east-asian-width";

const segmenter = new Intl.Segmenter("ja", { granularity: "grapheme" });
const PLAIN = /^[\x20-\x7e]*$/;
const ESCAPE = /\u001b\[[0-9;]*m/g;

// Japanese line breaking (禁則処理): what may not begin a line, and what may not end one.
const NEVER_FIRST = new Set(
  "、。，．・：；？！）］｝」』】〉》〕ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;?!)]}%％",
);
const NEVER_LAST = new Set("（［｛「『【〈《〔([{");

/** How many terminal columns a text takes: full-width characters take two, colour codes none. */
export function columnsOf(text: string): number {
  const visible = text.replace(ESCAPE, "");
  if (PLAIN.test(visible)) return visible.length;
  let columns = 0;
  for (const { segment } of segmenter.segment(visible)) columns += widthOf(segment);
  return columns;
}

/** The text followed by as many spaces as bring it to that many columns. */
export function padTo(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}

/**
 * Breaks a text into lines of at most that many columns, as Japanese and English are set: between words,
 * between full-width characters, never before a closing or after an opening bracket. A single word that is
 * longer than the line (a web address) stays whole, so that it can be copied.
 */
export function wrap(text: string, columns: number): string[] {
  return text.split("\n").flatMap((line) => wrapLine(line, columns));
}

function wrapLine(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of unbreakable(text)) {
    if (line !== "" && columnsOf(line) + columnsOf(piece.trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += line === "" ? piece.trimStart() : piece;
  }
  return [...lines, line.trimEnd()];
}

function unbreakable(text: string): string[] {
  const pieces: string[] = [];
  let before = "";
  for (const { segment } of segmenter.segment(text)) {
    const joins =
      before !== "" &&
      (segment === " " ||
        NEVER_FIRST.has(segment) ||
        NEVER_LAST.has(before) ||
        (before !== " " && widthOf(before) === 1 && widthOf(segment) === 1));
    if (joins) pieces[pieces.length - 1] += segment;
    else pieces.push(segment);
    before = segment;
  }
  return pieces;
}

function widthOf(grapheme: string): number {
  const point = grapheme.codePointAt(0) ?? 0;
  if (point < 0x20 || (point >= 0x7f && point < 0xa0)) return 0;
  return eastAsianWidth(point);
}
