import { listedQuestions } from "../../questions/list/overview.js";
import { standings, type ReportTotals } from "../../questions/list/report.js";
import { markup, type Markup } from "../layout/html.js";
import { countCell, label, type ReportWords } from "./words.js";

/** The verdicts on each medium, whether a facility uses it or not, and the missing facts. */
export function verdicts(totals: ReportTotals, words: ReportWords): Markup {
  return markup`<section id="media" aria-labelledby="media-heading">
    <h2 id="media-heading">${words.report.sections.media}</h2>
    ${byMedium(totals, words)}
    ${wanted(totals, words)}
  </section>`;
}

function byMedium({ verdicts: counts }: ReportTotals, words: ReportWords): Markup {
  const { report: say, eligibility, plan } = words;
  const heads = standings.map(
    (verdict) => markup`<th scope="col" class="number">${label(verdict, eligibility.verdicts[verdict])}</th>`,
  );
  const rows = listedQuestions.map(
    (question) => markup`<tr>
      <th scope="row">${plan.media[question]}</th>
      ${standings.map((verdict) => countCell(eligibility.verdicts[verdict], counts[question][verdict], words))}
    </tr>`,
  );
  return markup`<p class="note">${say.byMediumNote}</p>
  <div class="scroll" tabindex="0" role="group" aria-labelledby="media-heading">
    <table id="verdicts" class="counted">
      <thead><tr><th scope="col">${say.medium}</th>${heads}</tr></thead>
      <tbody>${rows}</tbody>
    </table>
  </div>`;
}

function wanted({ missing }: ReportTotals, { report: say, factWords }: ReportWords): Markup | null {
  if (missing.length === 0) return null;
  const rows = missing.map(
    ({ fact, settles, wanted: all }) => markup`<tr>
      <th scope="row">${factWords.label(fact)}</th>
      <td class="number">${say.count(settles)}</td>
      <td class="number">${say.count(all)}</td>
    </tr>`,
  );
  return markup`<h3>${say.wanted}</h3>
  <p class="note">${say.wantedNote}</p>
  <table id="wanted">
    <thead><tr>
      <th scope="col">${say.fact}</th>
      <th scope="col" class="number">${say.settles}</th>
      <th scope="col" class="number">${say.wantedBy}</th>
    </tr></thead>
    <tbody>${rows}</tbody>
  </table>`;
}
