import { monthOf, monthsAfter, type CivilDate, type CivilMonth } from "../calendar/civil-date.js";
import type { ReportDeadline } from "../questions/report.js";
import { dayWithWeekday } from "./day-with-weekday.js";
import { html, type Markup } from "./html.js";
import { placeOnMonths } from "./month-axis.js";
import { dayIn, nameOf, sheetId, type ReportWords } from "./report-words.js";

const MONTHS_SHOWN = 12;
/** Sizes in units of the drawing. */
const LABELS = 236;
const MONTH = 56;
const HEAD = 40;
const ROW = 38;
const SMALLEST_DOT = 10;
const LARGEST_DOT = 17;
/** More names than this are folded away. */
const NAMES_IN_SIGHT = 20;

/** The deadlines of one kind of action that are too near to one another to be drawn apart. */
interface Dot {
  readonly place: number;
  readonly facilities: number;
}

/**
 * The deadlines of a list: a line for each kind of action over the months to come, and a table of the days with the
 * facilities that each concerns.
 * @param asOf the day with which the months begin
 * @param linked the lines of the facilities that have a page of their own here
 */
export function deadlines(
  all: readonly ReportDeadline[],
  asOf: CivilDate,
  linked: ReadonlySet<number>,
  words: ReportWords,
): Markup {
  const { report: say } = words;
  const content =
    all.length === 0
      ? html`<p>${say.noDeadlines}</p>`
      : html`<p class="note">${say.deadlinesNote}</p>
          ${chart(all, asOf, words)}
          <table class="days">
            <thead>
              <tr>
                <th scope="col">${say.day}</th>
                <th scope="col">${say.action}</th>
                <th scope="col">${say.concerned}</th>
              </tr>
            </thead>
            <tbody>
              ${all.map((deadline) => dayRow(deadline, linked, words))}
            </tbody>
          </table>`;
  return html`<section id="deadlines" aria-labelledby="deadlines-heading">
    <h2 id="deadlines-heading">${say.sections.deadlines}</h2>
    ${content}
  </section> `;
}

function dayRow(
  { by, safeBy, action, facilities, named }: ReportDeadline,
  linked: ReadonlySet<number>,
  words: ReportWords,
): Markup {
  const { report: say } = words;
  const names = named.map((one) =>
    linked.has(one.line)
      ? html`<li><a href="#${sheetId(one.line)}">${nameOf(one, words)}</a></li>`
      : html`<li>${nameOf(one, words)}</li>`,
  );
  const unnamed = facilities - named.length;
  const list = html`<ul class="names">
    ${names}${unnamed === 0 ? null : html`<li>${say.others(unnamed)}</li>`}
  </ul>`;
  const count = say.facilities(facilities);
  const who =
    facilities <= NAMES_IN_SIGHT
      ? html`<b>${count}</b> ${list}`
      : html`<details>
          <summary><b>${count}</b></summary>
          ${list}
        </details>`;
  return html`<tr>
    <th scope="row">
      ${dayIn(by, words)}${safeBy === by ? null : html`<small>${words.plan.safe(dayWithWeekday(safeBy, words))}</small>`}
    </th>
    <td>${words.report.actions[action]}</td>
    <td>${who}</td>
  </tr>`;
}

function chart(all: readonly ReportDeadline[], asOf: CivilDate, words: ReportWords): Markup {
  const { report: say } = words;
  const months = Array.from({ length: MONTHS_SHOWN }, (_, index) => monthsAfter(monthOf(asOf), index));
  const actions = [...new Set(all.map(({ action }) => action))];
  const bottom = HEAD + actions.length * ROW;
  const most = Math.max(...all.map(({ facilities }) => facilities));
  const lines = actions.map((action) => {
    const own = all.filter((deadline) => deadline.action === action);
    return {
      action,
      dots: dotsOf(own, months),
      said: say.labelled(
        words.report.actions[action],
        say.list(
          own.map(({ by, facilities }) => say.dayAndCount(words.dates.day(by), say.facilities(facilities))),
        ),
      ),
    };
  });
  const said = say.deadlinesChart(lines.map((line) => line.said));
  const today = LABELS + (placeOnMonths(asOf, months) ?? 0) * MONTH;
  return html`<div class="scroll" tabindex="0" role="group" aria-labelledby="deadlines-heading">
    <svg
      class="deadlines"
      viewBox="0 0 ${LABELS + MONTHS_SHOWN * MONTH} ${bottom + 20}"
      role="img"
      aria-label="${said}"
    >
      <g aria-hidden="true">
        ${axis(months, bottom, words)}
        <path d="M${round(today)} ${HEAD}V${bottom + 4}" class="today" />
        <text x="${round(today)}" y="${bottom + 17}" class="in-bar">${say.asOfMark}</text>
        ${lines.map(({ action, dots }, row) => chartRow(words.report.actions[action], dots, row, most))}
      </g>
    </svg>
  </div>`;
}

function axis(months: readonly CivilMonth[], bottom: number, { report: say }: ReportWords): Markup {
  const grid = months.map((_, index) => `M${LABELS + index * MONTH} ${HEAD - 6}V${bottom}`).join("");
  return html`<path d="${grid}" class="grid" />${months.map(
      (month, index) =>
        html`${index === 0 || month.endsWith("-01") ? html`<text x="${LABELS + index * MONTH + 4}" y="13" class="year">${say.year(month.slice(0, 4))}</text>` : null}<text
            x="${LABELS + (index + 0.5) * MONTH}"
            y="29"
            class="number"
            >${say.monthOfYear(Number(month.slice(5)))}</text
          >`,
    )}`;
}

function chartRow(name: string, dots: readonly Dot[], row: number, most: number): Markup {
  const y = HEAD + (row + 0.5) * ROW;
  const right = LABELS + MONTHS_SHOWN * MONTH;
  return html`<path d="M${LABELS} ${y}H${right}" class="line" /><text x="0" y="${y + 4}" class="medium"
      >${name}</text
    >${dots.map(({ place, facilities }) => {
      const x = round(LABELS + place * MONTH);
      const radius = round(radiusOf(facilities, most));
      return html`<circle cx="${x}" cy="${y}" r="${radius}" class="dot" /><text
          x="${x}"
          y="${y + 4}"
          class="in-dot"
          >${facilities}</text
        >`;
    })}`;
}

/** The area of a dot grows with the number of facilities. */
const radiusOf = (facilities: number, most: number): number =>
  SMALLEST_DOT + (LARGEST_DOT - SMALLEST_DOT) * Math.sqrt(facilities / most);

/** The deadlines that fall in the months shown; those that would cover one another are drawn as one. */
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
