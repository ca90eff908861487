import type { CivilMonth } from "../../calendar/civil-date.js";
import type { Verdict } from "../../questions/decide/decision.js";
import { planMedia } from "../../questions/plan/month.js";
import { lastClaimDay } from "../../regulation/dates/submission-windows.js";
import type { Plan, PlanMonth } from "../../questions/plan/plan.js";
import type { dates } from "../../wording/ja/dates.js";
import type { eligibility } from "../../wording/ja/eligibility.js";
import type { plan } from "../../wording/ja/plan.js";
import { styledParagraph, type TerminalStyle } from "../layout/terminal-style.js";
import { columnsOf, padTo } from "../layout/width.js";

/** The wording of the chart. */
export interface PlanChartWords {
  readonly plan: typeof plan;
  readonly eligibility: typeof eligibility;
  readonly dates: typeof dates;
}

const VERDICTS: readonly Verdict[] = ["allowed", "conditional", "not-allowed", "undetermined", "unsettled"];
const GAP = "  ";

/** A row of the chart: the texts of its cells, their emphasis, and the mark after them. */
interface ChartRow {
  readonly texts: readonly string[];
  readonly looks: readonly ((text: string) => string)[];
  readonly mark: string;
}

/**
 * The months as a chart for a terminal: a row per month, a column per medium, a mark after months without a lawful
 * medium, and a legend below. Cells contain words, not signs: terminals differ in how wide they draw ○ and ×. If the
 * page is too narrow, each month becomes a short list.
 *
 * @returns lines
 */
export const planChart = (answer: Plan, words: PlanChartWords, page: TerminalStyle): string[] => [
  ...monthRows(answer, words, page, (month) => words.plan.rowMonth(month)),
  ...legend(answer, words).map((text) => styledParagraph(page, text, { emphasis: page.faint })),
];

/**
 * The chart without the legend, one line per month however narrow the page: numeric months, and no mark if there is no
 * room.
 *
 * @returns lines, two more than there are months
 */
export const briefPlanChart = (answer: Plan, words: PlanChartWords, page: TerminalStyle): string[] =>
  monthRows(answer, words, page, (month) => words.plan.briefRowMonth(month), true);

function monthRows(
  answer: Plan,
  words: PlanChartWords,
  page: TerminalStyle,
  nameOf: (month: CivilMonth) => string,
  brief = false,
): string[] {
  const { months } = answer;
  const { plan: say, eligibility } = words;
  const head = [say.month, ...planMedia.map((medium) => say.media[medium])];
  const rows = months.map((month): ChartRow => ({
    texts: [
      nameOf(month.claimMonth),
      ...planMedia.map((medium) => eligibility.verdictOf(medium, month[medium])),
    ],
    looks: [asItIs, ...planMedia.map((medium) => lookOf(month[medium], page))],
    mark: markOf(month, answer, words, page),
  }));
  const widths = head.map((title, index) =>
    Math.max(columnsOf(title), ...rows.map(({ texts }) => columnsOf(texts[index]!))),
  );
  const widest = Math.max(
    ...rows.map(({ mark }) => sum(widths) + GAP.length * widths.length + columnsOf(mark)),
  );
  const isTooWide = widest > page.columns;
  if (isTooWide && !brief) return rows.flatMap((row) => listLines(row, head, page));
  return [
    page.strong(line(head, widths)),
    page.faint(widths.map((width) => "-".repeat(width)).join(GAP)),
    ...rows.map((row) => rowLine(isTooWide ? { ...row, mark: "" } : row, widths)),
  ];
}

const asItIs = (text: string): string => text;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Cells padded to their columns, without spaces inside emphasis or at the end of the line. */
const line = (texts: readonly string[], widths: readonly number[]): string =>
  texts
    .map((text, index) => padTo(text, widths[index]!))
    .join(GAP)
    .trimEnd();

const rowLine = ({ texts, looks, mark }: ChartRow, widths: readonly number[]): string =>
  line([...texts.map((text, index) => looks[index]!(text)), mark], [...widths, 0]);

function listLines({ texts, looks, mark }: ChartRow, head: readonly string[], page: TerminalStyle): string[] {
  const [name = "", ...verdicts] = texts;
  return [
    mark === "" ? name : `${name} ${mark}`,
    ...verdicts.map((verdict, index) =>
      styledParagraph(page, `${head[index + 1]!}: ${verdict}`, {
        indent: 2,
        emphasis: looks[index + 1]!,
      }),
    ),
  ];
}

function lookOf(verdict: Verdict, page: TerminalStyle): (text: string) => string {
  if (verdict === "allowed") return page.good;
  return verdict === "not-allowed" ? page.faint : page.caution;
}

function markOf(
  { claimMonth, gap, open, paper }: PlanMonth,
  { foreseen, asOf }: Plan,
  { plan: say }: PlanChartWords,
  page: TerminalStyle,
): string {
  if (gap) return page.bad(say.gapMark);
  if (foreseen !== null && claimMonth >= foreseen.paperClosedFrom && paper === "conditional")
    return page.caution(say.foreseenMark);
  const isOver = lastClaimDay(claimMonth) < asOf;
  if (open === "not-known" && !isOver) return page.caution(say.uncertainMark);
  if (open === "no") return page.faint(say.noClaimsMark);
  return isOver ? page.faint(say.overMark) : "";
}

/** The meaning of each word in the chart. */
function legend({ months, reasons, asOf }: Plan, { plan: say, eligibility }: PlanChartWords): string[] {
  const toBeRecognised = reasons.some(({ rule }) => rule === "hardship/other");
  const meanings = new Map(
    VERDICTS.flatMap((verdict) =>
      planMedia
        .filter((medium) => months.some((month) => month[medium] === verdict))
        .map((medium) => [
          eligibility.verdictOf(medium, verdict),
          (medium === "online" ? say.onlineLegend[verdict] : undefined) ??
            (verdict === "conditional" && toBeRecognised ? say.legendToBeRecognised : say.legend[verdict]),
        ]),
    ),
  );
  return [
    ...[...meanings].map(([word, meaning]) => say.legendLine(word, meaning)),
    ...(months.some(({ gap }) => gap) ? [say.legendLine(say.gapMark, say.gapLegend)] : []),
    ...(months.some(({ open, claimMonth }) => open === "not-known" && lastClaimDay(claimMonth) >= asOf)
      ? [say.legendLine(say.uncertainMark, say.uncertainLegend)]
      : []),
  ];
}
