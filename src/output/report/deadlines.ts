import { monthOf, monthsAfter, type CivilDate, type CivilMonth } from "../../calendar/civil-date.js";
import type { ReportDeadline, ReportTotals } from "../../questions/list/report.js";
import { markup, type Markup } from "../layout/html.js";
import { deadlineChart } from "./deadline-chart.js";
import { dueDayIn, nameOf, sheetId, type ReportWords } from "./words.js";

/** More names than this are collapsed. */
const NAMES_IN_SIGHT = 20;
const MONTHS_SHOWN = 12;

/**
 * The deadlines of a list: a line for each kind of action over the months to come, and a table of the days with the
 * facilities that each concerns. Those of facilities with an earlier day of their own are listed separately.
 * @param asOf the day in whose month the chart begins
 * @param linked the lines of the facilities that have a sheet on this page
 */
export function deadlines(
  { deadlines: all, facilities, standings }: ReportTotals,
  asOf: CivilDate,
  linked: ReadonlySet<number>,
  words: ReportWords,
): Markup {
  const { report: say } = words;
  const { undetermined, unsettled } = standings;
  const decided = facilities - undetermined - unsettled;
  const none =
    decided > 0 && decided === facilities
      ? say.noDeadlines
      : say.noDeadlinesKnown({ undetermined, unsettled }, decided);
  const ahead = all.filter(({ by }) => by >= asOf);
  const earlier = all.filter(({ by }) => by < asOf);
  return markup`<section id="deadlines" aria-labelledby="deadlines-heading">
    <h2 id="deadlines-heading">${say.sections.deadlines}</h2>
    ${ahead.length === 0 ? markup`<p>${none}</p>` : chart(ahead, asOf, words)}
    ${ahead.length === 0 ? null : dayTable(ahead, linked, words)}
    ${earlier.length === 0 ? null : markup`<h3>${say.earlierDeadlines}</h3>${dayTable(earlier, linked, words)}`}
  </section>`;
}

function chart(all: readonly ReportDeadline[], asOf: CivilDate, words: ReportWords): Markup {
  const months = Array.from({ length: MONTHS_SHOWN }, (_, index): CivilMonth =>
    monthsAfter(monthOf(asOf), index),
  );
  const { report: say } = words;
  const notes = all.some(({ basis }) => basis === "end-of-plan")
    ? [say.deadlinesNote, say.endOfPlanNote]
    : [say.deadlinesNote];
  return markup`${notes.map((note) => markup`<p class="note">${note}</p>`)}
  <div class="scroll chart" tabindex="0" role="group" aria-labelledby="deadlines-heading">
    ${deadlineChart(all, months, asOf, words)}
  </div>`;
}

function dayTable(all: readonly ReportDeadline[], linked: ReadonlySet<number>, words: ReportWords): Markup {
  const { report: say } = words;
  return markup`<table class="days">
    <thead><tr>
      <th scope="col">${say.day}</th>
      <th scope="col">${say.action}</th>
      <th scope="col">${say.concerned}</th>
    </tr></thead>
    <tbody>${all.map((deadline) => dayRow(deadline, linked, words))}</tbody>
  </table>`;
}

function dayRow(deadline: ReportDeadline, linked: ReadonlySet<number>, words: ReportWords): Markup {
  const { report: say, plan } = words;
  const { by, safeBy, action, wayOut } = deadline;
  const safe =
    safeBy === by ? null : markup` <small>${plan.safe(words.dates.withWeekday(safeBy, by))}</small>`;
  return markup`<tr>
    <th scope="row">${dueDayIn(deadline, words)}${safe}</th>
    <td>${wayOut ? say.roles["way-out"](say.actions[action]) : say.actions[action]}</td>
    <td>${concerned(deadline, linked, words)}</td>
  </tr>`;
}

function concerned(
  { facilities, named }: ReportDeadline,
  linked: ReadonlySet<number>,
  words: ReportWords,
): Markup {
  const { report: say } = words;
  const names = named.map((one) => {
    const name = nameOf(one, words);
    return linked.has(one.line)
      ? markup`<li><a href="#${sheetId(one.line)}">${name}</a></li>`
      : markup`<li>${name}</li>`;
  });
  const unnamed = facilities - named.length;
  if (unnamed > 0) names.push(markup`<li>${say.others(unnamed)}</li>`);
  const count = markup`<b>${say.facilities(facilities)}</b>`;
  const list = markup`<ul class="names">${names}</ul>`;
  return facilities <= NAMES_IN_SIGHT
    ? markup`${count} ${list}`
    : markup`<details><summary>${count}</summary>${list}</details>`;
}
