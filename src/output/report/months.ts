import { lastClaimDay } from "../../regulation/dates/submission-windows.js";
import { partsOf, type CivilDate, type CivilMonth } from "../../calendar/civil-date.js";
import type { Verdict } from "../../questions/decide/decision.js";
import { planMedia } from "../../questions/plan/month.js";
import type { Plan } from "../../questions/plan/plan.js";
import type { ClaimMethod } from "../../regulation/dates/submission-windows.js";
import { markup, type Markup } from "../layout/html.js";
import { monthsInTurn } from "../parts/months-in-turn.js";
import { placeOnMonths } from "../parts/month-axis.js";
import type { ReportWords } from "./words.js";
import { VERDICT_SIGNS } from "../parts/verdict-signs.js";
import { columnsOf } from "../layout/width.js";

/** Sizes in units of the drawing; one month is wide enough for a sign, two for most words. */
const LABELS = 92;
const MONTH = 44;
const HEAD = 34;
const ROW = 30;
const BAR = 22;
const BOTTOM = HEAD + planMedia.length * ROW;
const GAP_NAMES = 18;
const FLAGS = 34;
const DIGIT = 7;
const COLUMN_OF_TEXT = 6.4;

/** Consecutive months with one verdict. */
interface VerdictRun {
  readonly verdict: Verdict;
  /** For paper: closed in these months once the younger full-timer is reported without delay, as the law requires. */
  readonly closing: boolean;
  readonly from: CivilMonth;
  readonly to: CivilMonth;
  readonly start: number;
  readonly length: number;
}

/**
 * The months of one facility as a drawing: a bar for each medium over the months in which a verdict holds, a frame
 * around months without a lawful medium and a flag at each day to act by; the same in words below it.
 */
export function monthsChart(plan: Plan, words: ReportWords): Markup {
  const width = LABELS + plan.months.length * MONTH;
  const height = BOTTOM + belowFrames(plan) + FLAGS;
  const lines = inWords(plan, words);
  return markup`<svg class="months" viewBox="0 0 ${width} ${height}" role="img" aria-label="${words.report.chartLabel(lines)}"><g aria-hidden="true">
    ${axis(plan, words)}
    ${pastMark(plan, words)}
    ${planMedia.map((medium, row) => bars(medium, row, plan, words))}
    ${frames(plan, words)}
    ${daysToActBy(plan).map((by, index) => flag(by, index, plan, words))}
  </g></svg>
  <ul class="runs">${lines.map((line) => markup`<li>${line}</li>`)}</ul>`;
}

/** The months in words: a line for each medium, and one about months without a lawful medium. */
function inWords(plan: Plan, words: ReportWords): string[] {
  const { report: say, plan: planWords, dates } = words;
  const past = pastMonthsOf(plan);
  const described = (medium: ClaimMethod, run: VerdictRun): string =>
    say.run(
      standingInWords(medium, run, words),
      say.monthRange(dates.month(run.from), dates.month(run.to, run.from)),
    );
  return [
    ...planMedia.map((medium) =>
      say.mediumRuns(
        planWords.media[medium],
        runsOf(medium, plan).map((run) => described(medium, run)),
      ),
    ),
    ...(past.length === 0 ? [] : [say.past(monthsInTurn(past, dates.month))]),
    ...(plan.gaps.length === 0 ? [] : [say.gaps(monthsInTurn(plan.gaps, dates.month))]),
    ...(plan.uncertain.length === 0 ? [] : [say.uncertain(monthsInTurn(plan.uncertain, dates.month))]),
  ];
}

/** The verdict in a word. */
function standingInWords(
  medium: ClaimMethod,
  { verdict, closing }: VerdictRun,
  { report: say, eligibility }: ReportWords,
): string {
  return closing ? say.closedOnceReported : eligibility.verdictOf(medium, verdict);
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

/** The month numbers over the columns, one text with a position for each digit, and the years where they begin. */
function axis({ months }: Plan, { report: say }: ReportWords): Markup {
  const numbers = months.map(({ claimMonth }) => String(Number(claimMonth.slice(5))));
  const places = numbers.flatMap((number, index) => {
    const middle = LABELS + (index + 0.5) * MONTH;
    return number.length === 1 ? [middle] : [middle - DIGIT / 2, middle + DIGIT / 2];
  });
  const years = months.map(({ claimMonth }, index) =>
    index === 0 || claimMonth.endsWith("-01")
      ? markup`<text x="${LABELS + index * MONTH + 4}" y="11" class="year">${say.year(claimMonth.slice(0, 4))}</text>`
      : null,
  );
  const lines = [...months.keys(), months.length].map(
    (index) => `M${LABELS + index * MONTH} ${HEAD - 4}V${BOTTOM}`,
  );
  return markup`<path d="${lines.join("")}" class="grid"/>${years}
    <text x="${places.join(" ")}" y="26" class="number">${numbers.join("")}</text>`;
}

function bars(medium: ClaimMethod, row: number, plan: Plan, words: ReportWords): Markup {
  const y = HEAD + row * ROW + (ROW - BAR) / 2;
  return markup`<text x="0" y="${baselineOf(y)}" class="medium">${words.plan.media[medium]}</text>
    ${runsOf(medium, plan).map((run) => bar(medium, run, y, words))}`;
}

const baselineOf = (y: number): number => y + BAR / 2 + 4;

function bar(medium: ClaimMethod, run: VerdictRun, y: number, words: ReportWords): Markup {
  const { verdict, start, length } = run;
  const x = LABELS + start * MONTH + 1;
  const width = length * MONTH - 2;
  const full = `${VERDICT_SIGNS[verdict]} ${standingInWords(medium, run, words)}`;
  const text = columnsOf(full) * COLUMN_OF_TEXT <= width ? full : VERDICT_SIGNS[verdict];
  return markup`<rect x="${x}" y="${y}" width="${width}" height="${BAR}" class="bar ${verdict}"/>
    <text x="${x + width / 2}" y="${baselineOf(y)}" class="in-bar">${text}</text>`;
}

/** The claim months whose last day for claims was before the day of the question; they are listed first. */
const pastMonthsOf = ({ months, asOf }: Plan): CivilMonth[] =>
  months.map(({ claimMonth }) => claimMonth).filter((month) => lastClaimDay(month) < asOf);

/** A grey ground under the months that have passed, and a word for them. */
function pastMark(plan: Plan, { report: say }: ReportWords): Markup | null {
  const width = pastMonthsOf(plan).length * MONTH;
  if (width === 0) return null;
  const top = BOTTOM + belowFrames(plan);
  return markup`<rect x="${LABELS}" y="${HEAD - 4}" width="${width}" height="${BOTTOM - HEAD + 4}" class="past"/>
    <text x="${LABELS + width / 2}" y="${top + 18}" class="in-bar">${say.pastMark}</text>`;
}

/** A frame around consecutive months without a lawful medium. */
function frames({ months }: Plan, { report: say }: ReportWords): Markup[] {
  const starts = months.flatMap(({ gap }, index) => (gap && months[index - 1]?.gap !== true ? [index] : []));
  return starts.map((start) => {
    const end = months.findIndex(({ gap }, index) => index > start && !gap);
    const width = ((end === -1 ? months.length : end) - start) * MONTH;
    const x = LABELS + start * MONTH;
    return markup`<rect x="${x + 1}" y="${HEAD - 3}" width="${width - 2}" height="${BOTTOM - HEAD + 3}" class="gap"/>
      <text x="${x + width / 2}" y="${BOTTOM + 12}" class="in-bar">${say.gapMark}</text>`;
  });
}

/** Flags leave room for the names below the frames. */
const belowFrames = ({ gaps }: Plan): number => (gaps.length > 0 ? GAP_NAMES : 0);

/** The days still to come by which something is needed. */
function daysToActBy({ months }: Plan): CivilDate[] {
  const days = months.flatMap(({ actions }) =>
    actions.flatMap(({ by, passed, role }) => (by !== null && !passed && role === "needed" ? [by] : [])),
  );
  return [...new Set(days)].toSorted();
}

/** A flag at a day to act by; neighbours alternate between two lines. */
function flag(by: CivilDate, index: number, plan: Plan, { report: say }: ReportWords): Markup | null {
  const months = plan.months.map(({ claimMonth }) => claimMonth);
  const place = placeOnMonths(by, months);
  if (place === undefined) return null;
  const { month, day } = partsOf(by);
  const x = Math.round(LABELS + place * MONTH);
  const top = BOTTOM + belowFrames(plan);
  const name = say.monthDay(month, day);
  return markup`<path d="M${x} ${top - 2}l-5 8h10z" class="flag"/>
    <text x="${x}" y="${top + 18 + (index % 2) * 12}" class="in-bar">${name}</text>`;
}
