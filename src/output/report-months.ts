import { partsOf, type CivilDate, type CivilMonth } from "../calendar/civil-date.js";
import type { Verdict } from "../questions/decision.js";
import type { Plan } from "../questions/plan.js";
import type { ClaimMethod } from "../regulation/submission-windows.js";
import { html, type Markup } from "./html.js";
import { placeOnMonths } from "./month-axis.js";
import { SIGNS, type ReportWords } from "./report-words.js";
import { columnsOf } from "./width.js";

const MEDIA: readonly ClaimMethod[] = ["paper", "optical", "online"];

/** Sizes in units of the drawing; a month is wide enough for a sign, two of them for a word. */
const LABELS = 92;
const MONTH = 44;
const HEAD = 34;
const ROW = 30;
const BAR = 22;
const FLAGS = 34;
const GAP_NAMES = 14;
const DIGIT = 7;
const COLUMN_OF_TEXT = 6.4;

/** Consecutive months with one verdict. */
interface VerdictRun {
  readonly verdict: Verdict;
  /** On paper, once the younger full-timer is reported without delay, as the law wants it: closed in these months. */
  readonly closing: boolean;
  readonly from: CivilMonth;
  readonly to: CivilMonth;
  readonly start: number;
  readonly length: number;
}

/**
 * The months of one facility as a drawing, one bar for each medium over the months in which a verdict holds, with a frame
 * around months without a lawful medium and a flag at each deadline; below it the same in words.
 */
export function monthsChart(plan: Plan, words: ReportWords): Markup {
  const width = LABELS + plan.months.length * MONTH;
  const bottom = HEAD + MEDIA.length * ROW;
  const lines = runLines(plan, words);
  return html`<svg
      class="months"
      viewBox="0 0 ${width} ${bottom + FLAGS + belowGaps(plan)}"
      role="img"
      aria-label="${words.report.chartLabel(lines)}"
    >
      <g aria-hidden="true">
        ${axis(plan, words)}${MEDIA.map((medium, row) => mediumBars(medium, row, plan, words))}${gapFrames(plan, words)}${daysToActBy(plan).flatMap((by, index) => flag(by, index, plan, words) ?? [])}
      </g>
    </svg>
    <ul class="runs">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
}

/** The months in words: a line for each medium, and what is to be said of months without one. */
function runLines(plan: Plan, { report: say, plan: planWords, eligibility, dates }: ReportWords): string[] {
  const months = (some: readonly CivilMonth[]): string[] => some.map((month) => dates.month(month));
  return [
    ...MEDIA.map((medium) =>
      say.mediumRuns(
        planWords.media[medium],
        runsOf(medium, plan).map(({ verdict, closing, from, to }) =>
          say.run(
            closing ? say.closedOnceReported : eligibility.verdicts[verdict],
            say.monthRange(dates.month(from), dates.month(to)),
          ),
        ),
      ),
    ),
    ...(plan.gaps.length === 0 ? [] : [say.gaps(months(plan.gaps))]),
    ...(plan.uncertain.length === 0 ? [] : [say.uncertain(months(plan.uncertain))]),
  ];
}

function runsOf(medium: ClaimMethod, { months, foreseen }: Plan): VerdictRun[] {
  const runs: VerdictRun[] = [];
  for (const [index, { claimMonth, [medium]: verdict }] of months.entries()) {
    const closing =
      medium === "paper" &&
      verdict === "conditional" &&
      foreseen !== null &&
      claimMonth >= foreseen.paperClosedFrom;
    const run = runs.at(-1);
    if (run?.verdict === verdict && run.closing === closing)
      runs[runs.length - 1] = { ...run, to: claimMonth, length: run.length + 1 };
    else runs.push({ verdict, closing, from: claimMonth, to: claimMonth, start: index, length: 1 });
  }
  return runs;
}

/** The numbers of the months over the columns, digit by digit in one text, and the years where they begin. */
function axis({ months }: Plan, { report: say }: ReportWords): Markup {
  const numbers = months.map(({ claimMonth }) => String(Number(claimMonth.slice(5))));
  const places = numbers.flatMap((number, index) => {
    const middle = LABELS + index * MONTH + MONTH / 2;
    return number.length === 1 ? [middle] : [middle - DIGIT / 2, middle + DIGIT / 2];
  });
  const years = months.flatMap(({ claimMonth }, index) =>
    index === 0 || claimMonth.endsWith("-01")
      ? [
          html`<text x="${LABELS + index * MONTH + 4}" y="11" class="year"
            >${say.year(claimMonth.slice(0, 4))}</text
          >`,
        ]
      : [],
  );
  const lines = Array.from(
    { length: months.length + 1 },
    (_, index) => `M${LABELS + index * MONTH} ${HEAD - 4}V${HEAD + MEDIA.length * ROW}`,
  );
  return html`<path d="${lines.join("")}" class="grid" />${years}<text
      x="${places.join(" ")}"
      y="26"
      class="number"
      >${numbers.join("")}</text
    >`;
}

function mediumBars(medium: ClaimMethod, row: number, plan: Plan, words: ReportWords): Markup {
  const y = HEAD + row * ROW + (ROW - BAR) / 2;
  const baseline = y + BAR / 2 + 4;
  return html`<text x="0" y="${baseline}" class="medium">${words.plan.media[medium]}</text
    >${runsOf(medium, plan).map((run) => bar(run, y, baseline, words))}`;
}

function bar(
  { verdict, closing, start, length }: VerdictRun,
  y: number,
  baseline: number,
  { eligibility, report: say }: ReportWords,
): Markup {
  const x = LABELS + start * MONTH + 1;
  const width = length * MONTH - 2;
  const full = `${SIGNS[verdict]} ${closing ? say.closedOnceReported : eligibility.verdicts[verdict]}`;
  const text = columnsOf(full) * COLUMN_OF_TEXT <= width ? full : SIGNS[verdict];
  return html`<rect x="${x}" y="${y}" width="${width}" height="${BAR}" class="bar ${verdict}" /><text
      x="${x + width / 2}"
      y="${baseline}"
      class="in-bar"
      >${text}</text
    >`;
}

function gapFrames({ months }: Plan, { report: say }: ReportWords): Markup[] {
  return months.flatMap(({ gap }, index) => {
    if (!gap) return [];
    const x = LABELS + index * MONTH;
    return [
      html`<rect
          x="${x + 1}"
          y="${HEAD - 3}"
          width="${MONTH - 2}"
          height="${MEDIA.length * ROW + 3}"
          class="gap"
        /><text x="${x + MONTH / 2}" y="${HEAD + MEDIA.length * ROW + 11}" class="in-bar"
          >${say.gapMark}</text
        >`,
    ];
  });
}

/** The days still to come by which something is needed. */
function daysToActBy({ months }: Plan): CivilDate[] {
  const days = months.flatMap(({ actions }) =>
    actions.flatMap(({ by, passed, role }) => (by !== null && !passed && role === "needed" ? [by] : [])),
  );
  return [...new Set(days)].toSorted();
}

/** Flags make room for the names below the frames. */
const belowGaps = ({ gaps }: Plan): number => (gaps.length > 0 ? GAP_NAMES : 0);

/** A flag at a deadline; neighbours stand on two lines in turn. */
function flag(by: CivilDate, index: number, plan: Plan, { report: say }: ReportWords): Markup | null {
  const place = placeOnMonths(
    by,
    plan.months.map(({ claimMonth }) => claimMonth),
  );
  if (place === undefined) return null;
  const { month, day } = partsOf(by);
  const x = Math.round(LABELS + place * MONTH);
  const top = HEAD + MEDIA.length * ROW + belowGaps(plan);
  return html`<path d="M${x} ${top - 2}l-5 8h10z" class="flag" /><text
      x="${x}"
      y="${top + 18 + (index % 2) * 12}"
      class="in-bar"
      >${say.monthDay(month, day)}</text
    >`;
}
