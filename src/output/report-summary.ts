import { listedQuestions } from "../questions/overview.js";
import { standings, type CountByVerdict, type ReportTotals } from "../questions/report.js";
import { markup, type Markup } from "./html.js";
import { label, SIGNS, type ReportWords } from "./report-words.js";

/** How many facilities may go on, must file, must move and so on; the verdicts on each medium; what to find out first. */
export function summary(totals: ReportTotals, words: ReportWords): Markup {
  const { report: say } = words;
  return markup`<section id="summary" aria-labelledby="summary-heading">
    <h2 id="summary-heading">${say.sections.summary}</h2>
    <ul class="tiles">${standings.map((standing) => tile(standing, totals, words))}</ul>
    ${totals.facilities === 0 ? null : shareBar(totals.standings, words)}
    <h3>${say.byMedium}</h3>
    ${byMedium(totals, words)}
    ${wanted(totals, words)}
  </section>`;
}

/** One number; where scripts run, it leads to its facilities in the table. */
function tile(
  standing: keyof CountByVerdict,
  { standings: counts, facilities }: ReportTotals,
  { report: say }: ReportWords,
): Markup {
  const share = facilities === 0 ? 0 : Math.round(percent(counts[standing], facilities));
  return markup`<li class="${standing}">
    <a href="#list" data-choose="=${standings.indexOf(standing)}">
      <i aria-hidden="true">${SIGNS[standing]}</i> <b>${say.standings[standing]}</b>${" "}
      <strong>${say.count(counts[standing])}</strong> <small>${say.percent(share)}</small>
    </a>
    <p>${say.standingMeanings[standing]}</p>
  </li>`;
}

/** The shares as one bar, each with the pattern of its verdict; the numbers beside it say the same. */
export function shareBar(counts: CountByVerdict, { report: say }: ReportWords): Markup {
  const present = standings.filter((standing) => counts[standing] > 0);
  const all = present.reduce((sum, standing) => sum + counts[standing], 0);
  let before = 0;
  const parts = present.map((standing) => {
    const x = percent(before, all);
    before += counts[standing];
    const width = percent(counts[standing], all);
    return markup`<rect x="${x}%" width="${width}%" height="100%" class="bar ${standing}"/>`;
  });
  const said = present.map((standing) => say.labelled(say.standings[standing], say.count(counts[standing])));
  return markup`<svg class="share" role="img" aria-label="${say.list(said)}">${parts}</svg>`;
}

const percent = (part: number, all: number): number => Math.round((part / all) * 10_000) / 100;

function byMedium({ verdicts }: ReportTotals, words: ReportWords): Markup {
  const { report: say, eligibility, plan } = words;
  const heads = standings.map(
    (verdict) => markup`<th scope="col" class="number">${label(verdict, eligibility.verdicts[verdict])}</th>`,
  );
  const rows = listedQuestions.map(
    (question) => markup`<tr>
      <th scope="row">${plan.media[question]}</th>
      ${standings.map((verdict) => markup`<td class="number">${say.count(verdicts[question][verdict])}</td>`)}
    </tr>`,
  );
  return markup`<div class="scroll" tabindex="0" role="group" aria-label="${say.byMedium}">
    <table id="verdicts">
      <thead><tr><th scope="col">${say.medium}</th>${heads}</tr></thead>
      <tbody>${rows}</tbody>
    </table>
  </div>
  <p class="note">${say.byMediumNote}</p>`;
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
  <table id="wanted">
    <thead><tr>
      <th scope="col">${say.fact}</th>
      <th scope="col" class="number">${say.settles}</th>
      <th scope="col" class="number">${say.wantedBy}</th>
    </tr></thead>
    <tbody>${rows}</tbody>
  </table>
  <p class="note">${say.wantedNote}</p>`;
}
