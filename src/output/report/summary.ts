import {
  attentions,
  standings,
  type Attention,
  type CountByVerdict,
  type ReportTotals,
} from "../../questions/list/report.js";
import { markup, type Markup } from "../layout/html.js";
import type { ReportWords } from "./words.js";
import { VERDICT_SIGNS } from "../parts/verdict-signs.js";

/** How many facilities may continue, must file, must move and so on. */
export function summary(totals: ReportTotals, words: ReportWords): Markup {
  const { report: say } = words;
  return markup`<section id="summary" aria-labelledby="summary-heading">
    <h2 id="summary-heading">${say.sections.summary}</h2>
    <ul class="tiles">${standings.map((standing) => tile(standing, totals, words))}</ul>
    ${totals.facilities === 0 ? null : shareBar(totals.standings, words)}
    <ul class="attention">${attentions.map((mark) => counted(mark, totals, words))}</ul>
  </section>`;
}

/** How many facilities need attention whatever their verdict; if scripts run, links to them in the table. */
function counted(mark: Attention, { attention }: ReportTotals, { report: say }: ReportWords): Markup {
  const text = markup`${say.attention.marks[mark]} <b>${say.facilities(attention[mark])}</b>`;
  return attention[mark] === 0
    ? markup`<li>${text}</li>`
    : markup`<li class="some"><a href="#list" data-from="choose-mark" data-choose="${mark}">${text}</a></li>`;
}

/** One number; if scripts run, links to its facilities in the table. */
function tile(
  standing: keyof CountByVerdict,
  { standings: counts, facilities }: ReportTotals,
  { report: say }: ReportWords,
): Markup {
  const share = facilities === 0 ? 0 : Math.round(percent(counts[standing], facilities));
  return markup`<li class="${standing}">
    <a href="#list" data-from="choose-standing" data-choose="=${standings.indexOf(standing)}">
      <i aria-hidden="true">${VERDICT_SIGNS[standing]}</i> <b>${say.standings[standing]}</b>${" "}
      <strong>${say.count(counts[standing])}</strong> <small>${say.percent(share)}</small>
    </a>
    <p>${say.standingMeanings[standing]}</p>
  </li>`;
}

/** The shares as one bar, each with the pattern of its verdict; the numbers next to it say the same. */
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
