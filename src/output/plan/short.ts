import { HOLIDAYS_ANNOUNCED_THROUGH, isProvisional } from "../../calendar/open-days.js";
import type { Plan } from "../../questions/plan/plan.js";
import { lastClaimDay } from "../../regulation/dates/submission-windows.js";
import { onOneScreen, type ScreenPart } from "../layout/screen.js";
import { styledParagraph, type TerminalStyle } from "../layout/terminal-style.js";
import { monthsInTurn } from "../parts/months-in-turn.js";
import { lined, shortFoot, shortRow, type ScreenWords } from "../parts/short-lines.js";
import { briefPlanChart } from "./chart.js";
import { cautionLines, foreseenLines, nextLines, type PlanWords } from "./text.js";

/** Fits a terminal of 30 rows with twelve months. */
const LINES_BESIDE_MONTHS = 18;

/**
 * A plan on one screen: what to do next, the months, the gaps, what is not known. Everything else is in `planText`.
 *
 * @returns at most 30 lines for twelve months
 * @example planShortText(plan({ method: "online" }, civilDate("2026-04-01")), { ...words, short: words.short }, plainPage(80)).split("\n").length <= 30 // => true
 */
export function planShortText(answer: Plan, words: PlanWords & ScreenWords, page: TerminalStyle): string {
  const { short, plan: say, factWords } = words;
  const { months, gaps, missing, nextAction, asOf } = answer;
  const uncertain = answer.uncertain.filter((month) => lastClaimDay(month) >= asOf);
  const by = nextAction?.by ?? null;
  const next = nextLines(answer, words).map((line, index): ScreenPart => ({
    lines: lined(styledParagraph(page, line, { indent: 2, emphasis: page.strong })),
    ...(index > 0 && { weight: 3 }),
  }));
  const named = (list: readonly string[], most: number): string =>
    list.slice(0, most).join(short.separator) + (list.length > most ? short.andMore(list.length - most) : "");
  const parts: ScreenPart[] = [
    { lines: lined(styledParagraph(page, `${say.next}${short.asOf(asOf)}`, { emphasis: page.strong })) },
    ...next,
    { lines: [""], weight: 1 },
    { lines: briefPlanChart(answer, words, page) },
    { lines: [""], weight: 1 },
    ...(gaps.length === 0
      ? []
      : [
          {
            lines: shortRow(
              short.labels.gap,
              short.gap(named(monthsInTurn(gaps, short.month, asOf), 3)),
              words,
              page,
            ),
            weight: 9,
          },
        ]),
    ...(uncertain.length === 0
      ? []
      : [
          {
            lines: shortRow(
              short.labels.caution,
              short.uncertain(named(monthsInTurn(uncertain, short.month, asOf), 3)),
              words,
              page,
            ),
            weight: 8,
          },
        ]),
    ...(by === null || !isProvisional(by)
      ? []
      : [
          {
            lines: shortRow(
              short.labels.caution,
              say.warnings["holidays-not-announced"](words.dates.day(HOLIDAYS_ANNOUNCED_THROUGH)),
              words,
              page,
            ),
            weight: 8,
          },
        ]),
    ...[...foreseenLines(answer, words).slice(0, 1), ...cautionLines(answer.cautions, words)]
      .slice(0, 2)
      .map((line): ScreenPart => ({ lines: shortRow(short.labels.caution, line, words, page), weight: 7 })),
    ...(missing.length === 0
      ? []
      : [
          {
            lines: shortRow(
              short.labels.missing,
              named(
                missing.map((fact) => factWords.label(fact)),
                3,
              ),
              words,
              page,
            ),
            weight: 6,
          },
        ]),
    shortFoot(answer.verifiedThrough, words, page),
  ];
  return `${onOneScreen(parts, LINES_BESIDE_MONTHS + months.length).join("\n")}\n`;
}
