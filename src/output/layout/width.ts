import { eastAsianWidth } from "get-east-asian-width";
import { memoize } from "../../calendar/memoize.js";
import { TOGETHER } from "./together.js";

const PLAIN = /^[\x20-\x7e]*$/;
const CODE = "\\u001b\\[[0-9;]*m";
const ESCAPE = new RegExp(CODE, "g");

// Japanese line breaking (禁則処理): characters that may not end a line, and that may not begin one.
const OPENING = "（［｛「『【〈《〔(\\[{";
const CLOSING = "、。，．・：；？！）］｝」』】〉》〕ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ％,.:;?!)\\]}%";
const MARKS_ABOVE = "\\u0300-\\u036f\\u3099\\u309a\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}\\u200d";

/**
 * What is never broken: a date, a citation, a word, or a full-width character, with adjacent brackets, stops and colour
 * codes.
 */
const UNBREAKABLE = new RegExp(
  ` *(?:${CODE}|[${OPENING}])*(?:${TOGETHER}|[\\x21-\\x7e]*[^\\x00-\\x20\\x7f-\\u{10ffff}${OPENING}]|[^\\x00-\\x7f][${MARKS_ABOVE}]*|${CODE}|.)(?:${CODE}|[${CLOSING}])* *`,
  "gsu",
);

/** The terminal columns that a text takes: full-width characters take two, colour codes none. */
export function columnsOf(text: string): number {
  const visible = text.includes("\u001b") ? text.replace(ESCAPE, "") : text;
  if (PLAIN.test(visible)) return visible.length;
  return graphemesOf(visible).reduce((columns, grapheme) => columns + widthOf(grapheme), 0);
}

/** Pads the text with spaces to that many columns. */
export function padTo(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}

/**
 * Breaks a text into lines of at most that many columns, by the rules of Japanese and English: between words, between
 * full-width characters, never before a closing or after an opening bracket, never within a date or a citation. A
 * single word that is longer than the line (a web address) stays whole, so that it can be copied.
 * @param words further words after the text, none of them to be broken
 */
export function wrap(text: string, columns: number, words: readonly string[] = []): string[] {
  const lines = text.split("\n").map(piecesOf);
  lines.at(-1)!.push(...words.map((word) => ` ${word}`));
  return lines.flatMap((pieces) => filled(pieces, columns));
}

const piecesOf = (line: string): string[] => line.match(UNBREAKABLE) ?? [];

/** The minimum columns that a text takes, however it is broken. */
export const narrowest = (text: string): number =>
  Math.max(
    0,
    ...text
      .split("\n")
      .flatMap(piecesOf)
      .map((piece) => columnsOf(piece.trim())),
  );

function filled(pieces: readonly string[], columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  let taken = 0;
  for (const piece of pieces) {
    if (line !== "" && taken + columnsOf(piece.trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = "";
      taken = 0;
    }
    const added = line === "" ? piece.trimStart() : piece;
    line += added;
    taken += columnsOf(added);
  }
  return [...lines, line.trimEnd()];
}

// Letters, kana, kanji, and the marks that this program uses never combine. Only other texts, whose marks may combine
// with their neighbours, need the segmenter, which takes milliseconds to load.
const EACH_ALONE =
  /^[\x20-\x7e\u2190-\u21ff\u25a0-\u25ff\u3000-\u3029\u3030-\u3098\u309b-\u9fff\uff01-\uff9d]*$/;
let segmenter: Intl.Segmenter | undefined;

function graphemesOf(text: string): string[] {
  if (EACH_ALONE.test(text)) return Array.from(text);
  segmenter ??= new Intl.Segmenter("ja", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

const widthOf = memoize((grapheme: string): number => {
  const point = grapheme.codePointAt(0)!;
  return point < 0x20 || (point >= 0x7f && point < 0xa0) ? 0 : eastAsianWidth(point);
});
