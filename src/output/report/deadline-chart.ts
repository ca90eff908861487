import type { CivilDate, CivilMonth } from "../../calendar/civil-date.js";
import type { ReportDeadline } from "../../questions/list/report.js";
import { markup, type Markup } from "../layout/html.js";
import { columnsOf } from "../layout/width.js";
import { placeOnMonths } from "../parts/month-axis.js";
import type { ReportWords } from "./words.js";

/** Sizes in units of the drawing. */
const SMALLEST_LABELS = 258;
/** Of a label, for each column that a terminal would give it. */
const COLUMN = 6.2;
const MONTH = 56;
const HEAD = 40;
const ROW = 38;
const FOOT = 20;
const SMALLEST_DOT = 10;
const LARGEST_DOT = 17;

/** The deadlines of one kind of action on one day, or on days too close together to be drawn separately. */
interface Dot {
  readonly place: number;
  readonly facilities: number;
}

/**
 * The deadlines as a drawing: a line for each kind of action, on it a dot with the number of facilities on each day.
 * @param months the months shown; other deadlines are left to the table
 * @param asOf the day to mark
 */
export function deadlineChart(
  all: readonly ReportDeadline[],
  months: readonly CivilMonth[],
  asOf: CivilDate,
  words: ReportWords,
): Markup {
  const { report: say } = words;
  const most = Math.max(...all.map(({ facilities }) => facilities));
  const nameOf = ({ action, wayOut }: ReportDeadline): string =>
    wayOut ? say.roles["way-out"](say.actions[action]) : say.actions[action];
  const names = [...new Set(all.map(nameOf))];
  const lines = names.map((name) => ({ name, own: all.filter((one) => nameOf(one) === name) }));
  const bottom = HEAD + lines.length * ROW;
  const longest = Math.max(...names.map(columnsOf));
  const left = Math.max(SMALLEST_LABELS, Math.ceil(longest * COLUMN) + 2 * LARGEST_DOT);
  const width = left + months.length * MONTH;
  return markup`<svg class="deadlines" viewBox="0 0 ${width} ${bottom + FOOT}" role="img" aria-label="${inWords(lines, words)}"><g aria-hidden="true">
    ${axis(months, left, bottom, words)}
    ${marked(asOf, months, left, bottom, words)}
    ${lines.map(({ name, own }, row) => line(name, dotsOf(own, months), row, most, { left, right: width }))}
  </g></svg>`;
}

interface Line {
  readonly name: string;
  readonly own: readonly ReportDeadline[];
}

function inWords(lines: readonly Line[], { report: say, dates }: ReportWords): string {
  const described = lines.map(({ name, own }) =>
    say.labelled(
      name,
      say.list(own.map(({ by, facilities }) => say.dayAndCount(dates.day(by), say.facilities(facilities)))),
    ),
  );
  return say.deadlinesChart(described);
}

function axis(
  months: readonly CivilMonth[],
  left: number,
  bottom: number,
  { report: say }: ReportWords,
): Markup {
  const grid = months.map((_, index) => `M${left + index * MONTH} ${HEAD - 6}V${bottom}`).join("");
  const names = months.map((month, index) => {
    const x = left + index * MONTH;
    const year = markup`<text x="${x + 4}" y="13" class="year">${say.year(month.slice(0, 4))}</text>`;
    return markup`${index === 0 || month.endsWith("-01") ? year : null}
      <text x="${x + MONTH / 2}" y="29" class="number">${say.monthOfYear(Number(month.slice(5)))}</text>`;
  });
  return markup`<path d="${grid}" class="grid"/>${names}`;
}

function marked(
  asOf: CivilDate,
  months: readonly CivilMonth[],
  left: number,
  bottom: number,
  { report: say }: ReportWords,
): Markup | null {
  const place = placeOnMonths(asOf, months);
  if (place === undefined) return null;
  const x = round(left + place * MONTH);
  return markup`<path d="M${x} ${HEAD}V${bottom + 4}" class="today"/>
    <text x="${x}" y="${bottom + 17}" class="in-bar">${say.asOfMark}</text>`;
}

function line(
  name: string,
  dots: readonly Dot[],
  row: number,
  most: number,
  { left, right }: { readonly left: number; readonly right: number },
): Markup {
  const y = HEAD + (row + 0.5) * ROW;
  const drawn = dots.map(({ place, facilities }) => {
    const x = round(left + place * MONTH);
    return markup`<circle cx="${x}" cy="${y}" r="${radiusOf(facilities, most)}" class="dot"/>
      <text x="${x}" y="${y + 4}" class="in-dot">${facilities}</text>`;
  });
  return markup`<path d="M${left} ${y}H${right}" class="line"/>
    <text x="0" y="${y + 4}" class="medium">${name}</text>${drawn}`;
}

/** The area of a dot grows with the number of facilities. */
const radiusOf = (facilities: number, most: number): number =>
  round(SMALLEST_DOT + (LARGEST_DOT - SMALLEST_DOT) * Math.sqrt(Math.min(1, facilities / most)));

/** The deadlines in the months shown; those that would overlap are drawn as one. */
function dotsOf(own: readonly ReportDeadline[], months: readonly CivilMonth[]): Dot[] {
  const dots: Dot[] = [];
  for (const { by, facilities } of own) {
    const place = placeOnMonths(by, months);
    if (place === undefined) continue;
    const last = dots.at(-1);
    if (last !== undefined && (place - last.place) * MONTH < 2 * SMALLEST_DOT)
      dots[dots.length - 1] = { place: last.place, facilities: last.facilities + facilities };
    else dots.push({ place, facilities });
  }
  return dots;
}

const round = (length: number): number => Math.round(length * 10) / 10;
