import { paragraph, type TerminalStyle } from "./terminal-style.js";
import { columnsOf, narrowest, padTo, wrap } from "./width.js";

const GAP = 2;
const NARROWEST_COLUMN = 20;

/**
 * A table for a terminal: the first column as wide as its longest cell, up to two fifths of the page, the others sharing
 * the rest; cells wrap if they have to. If the columns would be too narrow to read, each row becomes a short list.
 *
 * @param rows as many cells in each as in `head`
 * @example textTable(["項目", "期間"], [["設定", "9月15日から"]], plainPage(80))
 * // => "項目  期間\n----  -----------\n設定  9月15日から"
 */
export function textTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  page: TerminalStyle,
): string {
  const all = [head, ...rows];
  const widths = columnWidths(all, page.columns);
  if (
    widths.some(
      (width, index) =>
        index > 0 && width < Math.max(Math.min(NARROWEST_COLUMN, widest(all, index)), wordsIn(all, index)),
    )
  )
    return asLists(head, rows, page);
  const rule = widths.map((width) => "-".repeat(width)).join(" ".repeat(GAP));
  const inLines = rows.map((row) => rowLines(row, widths));
  const apart = inLines.some((lines) => lines.length > 1);
  return [
    ...rowLines(head, widths).map((line) => page.strong(line)),
    page.faint(rule),
    ...inLines.flatMap((lines, index) => (apart && index > 0 ? ["", ...lines] : lines)),
  ].join("\n");
}

const widest = (rows: readonly (readonly string[])[], index: number): number =>
  Math.max(...rows.flatMap((row) => (row[index] ?? "").split("\n").map(columnsOf)));

const wordsIn = (rows: readonly (readonly string[])[], index: number): number =>
  Math.max(...rows.map((row) => narrowest(row[index] ?? "")));

/**
 * The first column first; then, from narrowest to widest, each gets what it needs, up to an equal share of the
 * remainder.
 */
function columnWidths(rows: readonly (readonly string[])[], columns: number): number[] {
  const count = rows[0]?.length ?? 0;
  const widths = Array.from({ length: count }, (_, index) => widest(rows, index));
  widths[0] = Math.min(widths[0] ?? 0, Math.floor((columns * 2) / 5));
  let left = columns - widths[0] - GAP * (count - 1);
  const others = widths.map((width, index) => ({ width, index })).slice(1);
  others
    .toSorted((a, b) => a.width - b.width)
    .forEach(({ width, index }, place) => {
      const granted = Math.min(width, Math.floor(left / (others.length - place)));
      widths[index] = granted;
      left -= granted;
    });
  return widths;
}

function rowLines(cells: readonly string[], widths: readonly number[]): string[] {
  const inLines = cells.map((cell, index) => wrap(cell, widths[index] ?? 0));
  const height = Math.max(...inLines.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    inLines
      .map((lines, index) => padTo(lines[line] ?? "", widths[index] ?? 0))
      .join(" ".repeat(GAP))
      .trimEnd(),
  );
}

function asLists(head: readonly string[], rows: readonly (readonly string[])[], page: TerminalStyle): string {
  return rows
    .map(([first = "", ...others]) =>
      [
        paragraph(page, first),
        ...others.map((cell, index) => paragraph(page, `${head[index + 1] ?? ""}: ${cell}`, "", 2)),
      ].join("\n"),
    )
    .join("\n");
}
