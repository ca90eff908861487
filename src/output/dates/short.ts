import type { DeadlineAnswer } from "../../questions/dates/deadline.js";
import type { WindowAnswer } from "../../questions/dates/window.js";
import { VERIFIED_THROUGH } from "../../regulation/sources/sources.js";
import { lined, shortFoot, type ScreenWords } from "../parts/short-lines.js";
import { onOneScreen, type ScreenPart } from "../layout/screen.js";
import { rows } from "../layout/rows.js";
import { paragraph, type TerminalStyle } from "../layout/terminal-style.js";
import {
  appliedOnLines,
  claimMonthLine,
  costLines,
  noteTexts,
  startMonthLines,
  stepRows,
  type DeadlineWords,
} from "./deadline-text.js";
import { methodLines, windowWarningText, type WindowWords } from "./window-text.js";

/** A terminal has 24 rows. */
const LINES_AT_MOST = 24;

/** A remark of a list; the first is kept longest. */
const remark = (text: string, index: number, page: TerminalStyle): ScreenPart => ({
  lines: lined(paragraph(page, text, "- ", 2)),
  weight: 5 - index / 10,
});

/**
 * The schedule to the first online claims on one screen. Everything else is in `deadlineText`.
 *
 * @returns at most 24 lines
 * @example deadlineShortText(deadline({ startMonth: civilMonth("2024-10") }), { ...words, short: words.short }, plainPage(80)).split("\n")[0] // => "令和6年10月（2024年）請求分からオンライン請求を始める場合"
 */
export function deadlineShortText(
  answer: DeadlineAnswer,
  words: DeadlineWords & ScreenWords,
  page: TerminalStyle,
): string {
  const { deadline: say } = words;
  const startMonth = "startMonth" in answer ? answer.startMonth : answer.earliestStartMonth;
  const opening =
    "startMonth" in answer ? startMonthLines(answer, words, page) : appliedOnLines(answer, words, page);
  const claimMonth = claimMonthLine(startMonth, words);
  const parts: ScreenPart[] = [
    ...opening.map((text): ScreenPart => (text === "" ? { lines: [""], weight: 1 } : { lines: lined(text) })),
    // What the month stands for decides the day to apply by: it matters more than how regions differ.
    { lines: lined(page.faint(paragraph(page, claimMonth, "", 2))), weight: 4.65 },
    { lines: [""], weight: 1 },
    { lines: [page.strong(say.steps), ...lined(rows(page, stepRows(answer, words), 2))] },
    {
      lines: costLines(answer, words, page)
        .flatMap(lined)
        .filter((line) => line !== ""),
      weight: 6,
    },
    ...noteTexts(answer, words).map((text, index) => remark(text, index, page)),
    shortFoot(VERIFIED_THROUGH, words, page),
  ];
  return `${onOneScreen(parts, LINES_AT_MOST).join("\n")}\n`;
}

/**
 * The hours in which a month's claims can be submitted, on one screen. Everything else is in `windowText`.
 *
 * @returns at most 24 lines
 * @example windowShortText(submissionWindow({ claimMonth: civilMonth("2024-05") }), { ...words, short: words.short }, plainPage(80)).split("\n")[0] // => "令和6年5月（2024年）請求分（4月診療分）の受付"
 */
export function windowShortText(
  answer: WindowAnswer,
  words: WindowWords & ScreenWords,
  page: TerminalStyle,
): string {
  const { window: say, dates } = words;
  const title = say.title(
    dates.month(answer.claimMonth),
    dates.month(answer.serviceMonth, answer.claimMonth),
  );
  const parts: ScreenPart[] = [
    { lines: lined(page.strong(paragraph(page, title))) },
    ...answer.methods.flatMap((one): ScreenPart[] => {
      const [name = "", deadline = "", hours = "", ...corrections] = methodLines(one, words, page);
      return [
        { lines: [name, deadline].flatMap(lined) },
        { lines: lined(hours), weight: 8 },
        { lines: corrections.flatMap(lined), weight: 2 },
      ];
    }),
    ...answer.warnings.map((warning, index) =>
      remark(windowWarningText(warning, answer, words), index, page),
    ),
    shortFoot(VERIFIED_THROUGH, words, page),
  ];
  return `${onOneScreen(parts, LINES_AT_MOST).join("\n")}\n`;
}
