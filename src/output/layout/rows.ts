import { paragraph, styledParagraph, type TerminalStyle } from "./terminal-style.js";
import { columnsOf, narrowest, padTo } from "./width.js";

/** A label and its value. */
export type Row = readonly [label: string, value: string];

/** A column narrower than this is too narrow for values of several lines. */
const NARROWEST_VALUES = 30;

/**
 * Formats rows in two columns, or with each value below its label if the page is too narrow.
 *
 * @param indent columns of indentation
 * @param emphasis emphasis of the values
 * @example rows(plainPage(80), [["期限", "8月20日"], ["手順", "6"]], 2) // => "  期限  8月20日\n  手順  6"
 */
export function rows(
  page: TerminalStyle,
  all: readonly Row[],
  indent: number,
  emphasis: (text: string) => string = (text) => text,
): string {
  const labels = Math.max(0, ...all.map(([label]) => columnsOf(label))) + 2;
  const longest = Math.max(0, ...all.map(([, value]) => columnsOf(value)));
  const words = Math.max(NARROWEST_VALUES, ...all.map(([, value]) => narrowest(value)));
  if (indent + labels + Math.min(longest, words) <= page.columns)
    return all
      .map(([label, value]) => styledParagraph(page, value, { mark: padTo(label, labels), indent, emphasis }))
      .join("\n");
  // Emphasis is applied after line breaking: a colour code must not be broken over two lines.
  return all
    .flatMap(([label, value]) => [
      paragraph(page, label, "", indent),
      emphasis(paragraph(page, value, "", indent + 2)),
    ])
    .join("\n");
}
