import { standings, type CountByVerdict, type ReportGroup } from "../../questions/list/report.js";
import { markup, type Markup } from "../layout/html.js";
import { shareBar } from "./summary.js";
import { countCell, isolated, label, listed, type ReportWords } from "./words.js";

/** More groups than this are counted together. */
const GROUPS_AT_MOST = 100;

/**
 * The facilities by the value of one column of the list, the largest groups first.
 * @param column the heading of that column
 */
export function groupTable(column: string, groups: readonly ReportGroup[], words: ReportWords): Markup {
  const { report: say } = words;
  const others = groups.slice(GROUPS_AT_MOST);
  const rows = groups
    .slice(0, GROUPS_AT_MOST)
    .map((group) => groupRow(group.name === "" ? markup`${say.noGroup}` : listed(group.name), group, words));
  if (others.length > 0)
    rows.push(groupRow(markup`${say.otherGroups(others.length)}`, together(others), words));
  const heads = standings.map(
    (standing) => markup`<th scope="col" class="number">${label(standing, say.standings[standing])}</th>`,
  );
  return markup`<section id="groups" aria-labelledby="groups-heading">
    <h2 id="groups-heading">${say.sections.groups(isolated(column))}</h2>
    <div class="scroll" tabindex="0" role="group" aria-labelledby="groups-heading">
      <table class="groups counted">
        <thead><tr>
          <th scope="col">${listed(column)}</th>
          <th scope="col" class="number">${say.number}</th>
          <th scope="col">${say.groupsChart}</th>
          ${heads}
        </tr></thead>
        <tbody>${rows}</tbody>
      </table>
    </div>
  </section>`;
}

type Counts = Pick<ReportGroup, "facilities" | "standings">;

function groupRow(name: Markup, { facilities, standings: counts }: Counts, words: ReportWords): Markup {
  const { report: say } = words;
  return markup`<tr>
    <th scope="row">${name}</th>
    ${countCell(say.number, facilities, words)}
    <td>${shareBar(counts, words)}</td>
    ${standings.map((standing) => countCell(say.standings[standing], counts[standing], words))}
  </tr>`;
}

function together(groups: readonly ReportGroup[]): Counts {
  const sum = (numberOf: (group: ReportGroup) => number): number =>
    groups.reduce((total, group) => total + numberOf(group), 0);
  return {
    facilities: sum(({ facilities }) => facilities),
    standings: Object.fromEntries(
      standings.map((standing) => [standing, sum((group) => group.standings[standing])]),
    ) as CountByVerdict,
  };
}
