import type { CivilDate, CivilMonth } from "../../calendar/civil-date.js";
import { civilMonth, monthOf, monthsAfter, partsOf } from "../../calendar/civil-date.js";
import type { RoadmapMilestone } from "../../questions/dates/roadmap.js";
import type { TerminalStyle } from "../layout/terminal-style.js";
import { columnsOf, padTo } from "../layout/width.js";

/** The wording of the chart. */
export interface ChartWords {
  readonly roadmap: {
    readonly labels: Readonly<Record<RoadmapMilestone["id"], string>>;
    readonly year: (year: number) => string;
    readonly today: (day: string) => string;
  };
  readonly dates: typeof import("../../wording/ja/dates.js").dates;
}

/** The months shown, and the columns per month. */
interface Axis {
  readonly months: readonly CivilMonth[];
  readonly columnsPerMonth: 1 | 2;
}

const MONTHS_SHOWN_AFTER_LAST_BEGINNING = 3;
const MOST_COLUMNS_PER_MONTH = 2;

/**
 * The milestones as lines over a row of months, with the day asked about; ASCII only, so that it looks the same in
 * every terminal. Empty if the page is too narrow for one column per month.
 *
 * @param milestones in order of their first days
 */
export function roadmapChart(
  milestones: readonly RoadmapMilestone[],
  asOf: CivilDate,
  words: ChartWords,
  page: TerminalStyle,
): string[] {
  const labelColumns = Math.max(...milestones.map(({ id }) => columnsOf(words.roadmap.labels[id]))) + 1;
  const axis = axisOf(milestones, page.columns - labelColumns);
  if (axis === undefined) return [];
  const emphasis = { passed: page.faint, "under-way": page.good, ahead: (text: string) => text };
  const margin = " ".repeat(labelColumns);
  return [
    margin + yearLine(axis, words),
    margin + monthLine(axis),
    ...milestones.map((milestone) =>
      emphasis[milestone.state](
        `${padTo(words.roadmap.labels[milestone.id], labelColumns)}${bar(milestone, asOf, axis)}`.trimEnd(),
      ),
    ),
    page.strong(dayLine(asOf, axis, labelColumns, words)),
  ].map((line) => line.trimEnd());
}

function axisOf(milestones: readonly RoadmapMilestone[], columns: number): Axis | undefined {
  const days = milestones.flatMap(({ from, to }) => (to === null ? [from] : [from, to])).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const end = monthsAfter(monthOf(last), MONTHS_SHOWN_AFTER_LAST_BEGINNING);
  const months: CivilMonth[] = [];
  for (let month = civilMonth(`${first.slice(0, 4)}-01`); month <= end; month = monthsAfter(month, 1))
    months.push(month);
  const each = Math.min(MOST_COLUMNS_PER_MONTH, Math.floor(columns / months.length));
  return each < 1 ? undefined : { months, columnsPerMonth: each === 1 ? 1 : 2 };
}

const lengthOf = ({ months, columnsPerMonth }: Axis): number => months.length * columnsPerMonth;

/** The column of a day; the second of a month's two columns is its second half. Undefined outside the months shown. */
function columnOf(day: CivilDate, { months, columnsPerMonth }: Axis): number | undefined {
  const index = months.indexOf(monthOf(day));
  if (index < 0) return undefined;
  return index * columnsPerMonth + (columnsPerMonth === 2 && partsOf(day).day > 15 ? 1 : 0);
}

function bar({ from, to, approximate }: RoadmapMilestone, asOf: CivilDate, axis: Axis): string {
  const start = columnOf(from, axis) ?? 0;
  const end = to === null ? lengthOf(axis) - 1 : (columnOf(to, axis) ?? start);
  const today = columnOf(asOf, axis);
  return Array.from({ length: lengthOf(axis) }, (_, column) => {
    if (column < start || column > end) return column === today ? "|" : " ";
    if (start === end) return "o";
    if (column === start) return "[";
    if (column === end) return to === null ? ">" : "]";
    if (column === today) return "|";
    return approximate ? "~" : "=";
  }).join("");
}

function yearLine({ months, columnsPerMonth }: Axis, words: ChartWords): string {
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  return years
    .map((year) => {
      const columns = months.filter((month) => month.startsWith(year)).length * columnsPerMonth;
      return padTo(words.roadmap.year(Number(year)), columns);
    })
    .join("");
}

/** The numbers of the months that begin a quarter. */
function monthLine({ months, columnsPerMonth }: Axis): string {
  return months
    .filter((month) => Number(month.slice(5)) % 3 === 1)
    .map((month) => padTo(String(Number(month.slice(5))), 3 * columnsPerMonth))
    .join("");
}

/** The day asked about below its column, or at the end of the chart if it lies beyond. */
function dayLine(asOf: CivilDate, axis: Axis, labelColumns: number, words: ChartWords): string {
  const text = words.roadmap.today(words.dates.day(asOf));
  const width = labelColumns + lengthOf(axis);
  const column = columnOf(asOf, axis);
  if (column === undefined) {
    const beyond = asOf > (axis.months.at(-1) ?? "") ? `${text} >>` : `<< ${text}`;
    return (
      " ".repeat(asOf > (axis.months[0] ?? "") ? Math.max(0, width - columnsOf(beyond)) : labelColumns) +
      beyond
    );
  }
  const after = `^ ${text}`;
  const before = `${text} ^`;
  return labelColumns + column + columnsOf(after) <= width
    ? " ".repeat(labelColumns + column) + after
    : " ".repeat(Math.max(0, labelColumns + column + 1 - columnsOf(before))) + before;
}
