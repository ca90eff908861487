import type { CivilDate } from "../../calendar/civil-date.js";
import { styledParagraph, type TerminalStyle } from "../layout/terminal-style.js";
import type { ScreenPart } from "../layout/screen.js";
import { columnsOf, padTo } from "../layout/width.js";

/** The wording that every answer on one screen needs. */
export interface ScreenWords {
  readonly short: typeof import("../../wording/ja/short.js").short;
  readonly dates: typeof import("../../wording/ja/dates.js").dates;
}

/** The lines of a text. */
export const lined = (text: string): string[] => text.split("\n");

/** A label, and a text with hanging indentation in the column after all labels. */
export function shortRow(
  label: string,
  text: string,
  { short }: ScreenWords,
  page: TerminalStyle,
  emphasis?: (text: string) => string,
): string[] {
  const width = Math.max(...Object.values(short.labels).map(columnsOf)) + 2;
  const mark = padTo(label, width);
  return lined(styledParagraph(page, text, { mark, indent: 2, ...(emphasis && { emphasis }) }));
}

/** The last line: where to find the rest, and the day up to which the law was read. */
export const shortFoot = (
  verifiedThrough: CivilDate,
  { short, dates }: ScreenWords,
  page: TerminalStyle,
): ScreenPart => ({
  lines: lined(styledParagraph(page, short.foot(dates.day(verifiedThrough)), { emphasis: page.faint })),
});
