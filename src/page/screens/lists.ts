import type { CivilDate } from "../../calendar/civil-date.js";
import { markup, type Markup } from "../../output/layout/html.js";
import { dayIn, label, listed, nameOf } from "../../output/report/words.js";
import { countedVerdicts, type ListSummary } from "../../tables/answers/list-summary.js";
import { listedQuestions } from "../../questions/list/overview.js";
import type { Reply } from "../lists/messages.js";
import type { RowStanding, TableRow } from "../lists/dropped-list.js";
import { rowStandings } from "../lists/row-results.js";
import { savedForms } from "../lists/saved-list.js";
import type { PageWords } from "../words.js";
import { button, dateField, dayEchoed, listOf } from "./parts.js";

/** The first screen of lists: the day asked about, and a drop area for the file. */
export function listBeginning(asOf: CivilDate, problem: string | null, words: PageWords): Markup {
  const { page: say } = words;
  return markup`<h2 tabindex="-1">${say.view.lists}</h2>
    ${problem === null ? null : markup`<p class="notice" role="alert">${problem}</p>`}
    <p>${say.lists.about}</p>
    ${dateField({ name: "list-day", label: say.day, forms: `${say.dateForms}${say.lists.ownDays}`, value: asOf }, dayEchoed(asOf, words))}
    <p class="drop">
      <label for="list-file">${say.lists.drop}</label>
      <input type="file" id="list-file" accept=".csv,.tsv,.tab,.txt,.xlsx">
      <small>${say.lists.kinds}</small>
    </p>
    <p>${button("template", say.lists.template)} <small>${say.lists.templateNote}</small></p>`;
}

/** A list being processed. */
export const listAtWork = (name: string, { page: { lists: say } }: PageWords): Markup =>
  markup`<h2 tabindex="-1">${say.atWork}</h2>
    <p>${listed(name)}</p>
    <p><progress id="list-progress" max="1" aria-label="${say.atWork}"></progress></p>
    <p id="list-rows" class="note"></p>
    <p>${button("cancel", say.cancel)}</p>`;

/** An answered list: the totals, the table with its filters, and the formats for saving. */
export function listAnswered(
  name: string,
  { summary, notes, counts }: Extract<Reply, { tell: "answered" }>,
  words: PageWords,
): Markup {
  const { lists: say } = words.page;
  const options = rowStandings
    .filter((one) => counts[one] > 0)
    .map(
      (one) => markup`<option value="${one}">${say.choice(standingWord(one, words), counts[one])}</option>`,
    );
  return markup`<h2 tabindex="-1">${say.answered}</h2>
    <p class="about">${listed(name)}</p>
    ${summaryOf(summary, notes, words)}
    <p class="saves">${savedForms.map((form) => markup`${button(`save-${form}`, say.save[form])} `)}</p>
    <p id="list-at-work" class="note" hidden><progress id="list-progress" max="1" aria-label="${say.atWork}"></progress>
      <span id="list-rows"></span> ${button("cancel", say.cancel)}</p>
    <p class="filters">
      <span><label for="list-text">${say.text}</label><input id="list-text" type="search" autocomplete="off"></span>
      <span><label for="list-standing">${say.standing}</label>
        <select id="list-standing"><option value="">${say.all}</option>${options}</select></span>
    </p>
    <div id="list-table" class="wide" role="region" aria-label="${say.table}" tabindex="0"></div>
    <p class="back">${button("more", say.more)}${button("another", say.another)}</p>`;
}

const standingWord = (standing: RowStanding, { page, report }: PageWords): string =>
  standing === "rejected" ? page.lists.rejected : report.standings[standing];

/** The totals of the list: rows, and verdicts by medium. */
function summaryOf(
  { rows, answered, rejected, nothingStated, verdicts }: ListSummary,
  notes: readonly string[],
  { batch: say, eligibility, page }: PageWords,
): Markup {
  const head = countedVerdicts.map(
    (verdict) => markup`<th scope="col">${eligibility.verdicts[verdict]}</th>`,
  );
  const lines = listedQuestions.map(
    (question) =>
      markup`<tr><th scope="row">${say.questions[question]}</th>${countedVerdicts.map(
        (verdict) => markup`<td>${verdicts[question][verdict]}</td>`,
      )}</tr>`,
  );
  const remarks = [...notes, ...(nothingStated === 0 ? [] : [say.summary.nothingStated(nothingStated)])];
  return markup`<p><strong>${say.summary.rows(rows, answered, rejected)}</strong></p>
    ${listOf(remarks)}
    <div class="wide counts" role="region" aria-label="${page.lists.counts}" tabindex="0"><table><thead><tr><td></td>${head}</tr></thead><tbody>${lines}</tbody></table></div>`;
}

/** The rows of the table, with their number. */
export function listTable(
  rows: readonly Omit<TableRow, "sought">[],
  count: number,
  words: PageWords,
): Markup {
  const { report, page } = words;
  const { line, name, standing, next, by } = report.listHead;
  return markup`<p class="note" id="list-count">${page.lists.count(rows.length, count)}</p>
    <table>
      <thead><tr>${[line, name, standing, next, by, page.lists.remark].map(
        (text) => markup`<th scope="col">${text}</th>`,
      )}</tr></thead>
      <tbody>${rows.map((row) => tableLine(row, words))}</tbody>
    </table>`;
}

function tableLine(row: Omit<TableRow, "sought">, words: PageWords): Markup {
  const { report, page, factWords } = words;
  const { link, standing, next, missing, problem } = row;
  const name = nameOf(row, words);
  const remark =
    missing.length === 0 ? problem : page.lists.missing(missing.map((fact) => factWords.label(fact)));
  return markup`<tr>
    <td>${row.line}</td>
    <th scope="row">${link === "" ? name : markup`<a href="#${link}">${name}</a>`}</th>
    <td>${standing === "rejected" ? page.lists.rejected : label(standing, report.standings[standing])}</td>
    <td>${next === null ? null : report.actions[next.action]}</td>
    <td>${next?.by == null ? null : dayIn(next.by, words)}</td>
    <td>${listed(remark)}</td>
  </tr>`;
}
