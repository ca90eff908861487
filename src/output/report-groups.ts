import { standings, type CountByVerdict, type ReportGroup } from "../questions/report.js";
import { html, type Markup } from "./html.js";
import { shareBar } from "./report-summary.js";
import { isolated, label, listed, type ReportWords } from "./report-words.js";

/** More groups than this are counted together. */
const GROUPS_AT_MOST = 100;

/**
 * The facilities by what stands in one column of the list, the largest groups first.
 * @param column the heading of that column
 */
export function groupTable(column: string, groups: readonly ReportGroup[], words: ReportWords): Markup {
  const { report: say } = words;
  const shown = groups.slice(0, GROUPS_AT_MOST);
  const others = groups.slice(GROUPS_AT_MOST);
  return html`<section id="groups" aria-labelledby="groups-heading">
    <h2 id="groups-heading">${say.sections.groups(isolated(column))}</h2>
    <div class="scroll" tabindex="0" role="group" aria-labelledby="groups-heading">
      <table class="groups">
        <thead>
          <tr>
            <th scope="col">${listed(column)}</th>
            <th scope="col" class="number">${say.number}</th>
            <th scope="col">${say.groupsChart}</th>
            ${standings.map((verdict) => html`<th scope="col" class="number">${label(verdict, say.standings[verdict])}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${shown.map(({ name, facilities, standings: counts }) => groupRow(name === "" ? html`${say.noGroup}` : listed(name), facilities, counts, words))}${others.length === 0 ? null : groupRow(html`${say.otherGroups(others.length)}`, sum(others.map((one) => one.facilities)), together(others), words)}
        </tbody>
      </table>
    </div>
  </section> `;
}

function groupRow(name: Markup, facilities: number, counts: CountByVerdict, words: ReportWords): Markup {
  const { count } = words.report;
  return html`<tr>
    <th scope="row">${name}</th>
    <td class="number">${count(facilities)}</td>
    <td>${shareBar(counts, words)}</td>
    ${standings.map((verdict) => html`<td class="number">${count(counts[verdict])}</td>`)}
  </tr>`;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const together = (groups: readonly ReportGroup[]): CountByVerdict =>
  Object.fromEntries(
    standings.map((verdict) => [verdict, sum(groups.map((group) => group.standings[verdict]))]),
  ) as CountByVerdict;
