import type { CivilMonth } from "../../calendar/civil-date.js";
import type { Verdict } from "../../questions/decide/decision.js";
import { planMedia } from "../../questions/plan/month.js";
import type { Plan, PlanMonth } from "../../questions/plan/plan.js";
import type { dates } from "../../wording/ja/dates.js";
import type { eligibility } from "../../wording/ja/eligibility.js";
import type { plan } from "../../wording/ja/plan.js";
import { styledParagraph, type TerminalStyle } from "../layout/terminal-style.js";
import { columnsOf, padTo } from "../layout/width.js";

/** The sections of the wording that the chart is written with. */
export interface PlanChartWords {
  readonly plan: typeof plan;
  readonly eligibility: typeof eligibility;
  readonly dates: typeof dates;
}

const VERDICTS: readonly Verdict[] = ["allowed", "conditional", "not-allowed", "undetermined", "unsettled"];
const GAP = "  ";

/** A row of the chart: the texts of its cells, how they look, and the mark behind them. */
interface ChartRow {
  readonly texts: readonly string[];
  readonly looks: readonly ((text: string) => string)[];
  readonly mark: string;
}

/**
 * The months as a chart for a terminal: a row for each, a column for each medium, a mark behind a month without a lawful
 * medium; below it what the words in it mean. Words, not signs, stand in the cells: terminals differ in how wide they
 * draw ○ and ×. Where the page is too narrow for it, each month becomes a short list.
 *
 * @returns lines
 */
export const planChart = (answer: Plan, words: PlanChartWords, page: TerminalStyle): string[] => [
  ...monthRows(answer, words, page, words.dates.month),
  ...legend(answer, words).map((text) => styledParagraph(page, text, { emphasis: page.faint })),
];

/**
 * The chart alone, a line a month however narrow the page: months by their numbers, and no mark where it has no room.
 *
 * @returns lines, two more than there are months
 */
export const briefPlanChart = (answer: Plan, words: PlanChartWords, page: TerminalStyle): string[] =>
  monthRows(answer, words, page, (month) => month, true);

function monthRows(
  answer: Plan,
  words: PlanChartWords,
  page: TerminalStyle,
  nameOf: (month: CivilMonth) => string,
  brief = false,
): string[] {
  const { months, foreseen } = answer;
  const { plan: say, eligibility } = words;
  const head = [say.month, ...planMedia.map((medium) => say.media[medium])];
  const rows = months.map((month): ChartRow => ({
    texts: [
      nameOf(month.claimMonth),
      ...planMedia.map((medium) => eligibility.verdictOf(medium, month[medium])),
    ],
    looks: [asItIs, ...planMedia.map((medium) => lookOf(month[medium], page))],
    mark: markOf(month, foreseen, words, page),
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

/** Cells padded to their columns, so that emphasis and the end of the line are left without spaces. */
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
  foreseen: Plan["foreseen"],
  { plan: say }: PlanChartWords,
  page: TerminalStyle,
): string {
  if (gap) return page.bad(say.gapMark);
  if (foreseen !== null && claimMonth >= foreseen.paperClosedFrom && paper === "conditional")
    return page.caution(say.foreseenMark);
  if (open === "not-known") return page.caution(say.uncertainMark);
  return open === "no" ? page.faint(say.noClaimsMark) : "";
}

/** The meaning of each word that stands in the chart. */
function legend({ months, reasons }: Plan, { plan: say, eligibility }: PlanChartWords): string[] {
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
    ...(months.some(({ open }) => open === "not-known")
      ? [say.legendLine(say.uncertainMark, say.uncertainLegend)]
      : []),
  ];
}
