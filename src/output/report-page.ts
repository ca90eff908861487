import { formatInEra } from "../calendar/era.js";
import type { CivilDate } from "../calendar/civil-date.js";
import { notModelled } from "../questions/not-modelled.js";
import type { NamedFacility, ReportTotals } from "../questions/report.js";
import { VERIFIED_THROUGH } from "../regulation/sources.js";
import { html, raw, type Markup } from "./html.js";
import { deadlines } from "./report-deadlines.js";
import { groupTable } from "./report-groups.js";
import { patterns } from "./report-patterns.js";
import { reportScript } from "./report-script.js";
import { sheet, type ReportRow, type SheetAnswer } from "./report-sheet.js";
import { reportStyle } from "./report-style.js";
import { summary } from "./report-summary.js";
import { facilityTable } from "./report-table.js";
import { listed, type ReportWords } from "./report-words.js";

/** A row of the list that could not be answered, and why. */
export interface RejectedRow extends NamedFacility {
  readonly reason: string;
}

/** All that a report is made of. */
export interface ReportContent {
  readonly title: string;
  /** The list, as the user named it. */
  readonly source: string;
  readonly asOf: CivilDate;
  /** Whether rows of the list name days of their own. */
  readonly ownDays: boolean;
  /** The heading of the column that the facilities are grouped by; null without one. */
  readonly groupColumn: string | null;
  readonly totals: ReportTotals;
  /** The facilities that are listed: all, or those that are most pressing, or none. */
  readonly rows: readonly ReportRow[];
  /** The first rows that could not be answered. */
  readonly rejected: readonly RejectedRow[];
  readonly rejectedCount: number;
}

/** What the page cannot make by itself. */
export interface ReportTools {
  readonly answerOf: (row: ReportRow) => SheetAnswer;
  /** The SHA-256 of a text in UTF-8, as Base64. */
  readonly hash: (text: string) => string;
}

/**
 * A report as one HTML file that asks for nothing from anywhere: a policy in it allows no style and no script but its
 * own, which it names by their hashes.
 * @returns pieces of the file, in order; the page of each facility is made when its piece is taken
 * @example [...reportPage(content, tools, words)].join("") // => "<!doctype html>\n<html lang=\"ja\">..."
 */
export function* reportPage(
  content: ReportContent,
  { answerOf, hash }: ReportTools,
  words: ReportWords,
): Generator<string, void, undefined> {
  const { report: say } = words;
  const { totals, rows, rejected, groupColumn } = content;
  const style = `style-src 'sha256-${hash(reportStyle)}'`;
  const script = `script-src 'sha256-${hash(reportScript)}'`;
  const policy = `default-src 'none'; ${style}; ${script}; base-uri 'none'; form-action 'none'`;
  const pages = new Set(rows.map(({ line }) => line));
  yield html`<!doctype html>
    <html lang="${words.language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${content.title}</title>
        <style>
          ${raw(reportStyle)}
        </style>
      </head>
      <body>
        ${patterns} ${masthead(content, words)}
        <main>
          ${scopeNote(content, words)}
          ${summary(totals, words)}${deadlines(totals.deadlines, content.asOf, pages, words)}
        </main>
      </body>
    </html>`.markup;
  if (groupColumn !== null) yield groupTable(groupColumn, totals.groups, words).markup;
  if (rejected.length > 0) yield rejectedTable(content, words).markup;
  if (rows.length > 0) yield facilityTable(rows, groupColumn, words).markup;
  yield notes(words).markup;
  if (rows.length > 0) {
    yield html`<section id="sheets" aria-labelledby="sheets-heading">
      <h2 id="sheets-heading">${say.sections.sheets}</h2>
    </section> `.markup;
    for (const row of rows) yield sheet(row, answerOf(row), words).markup;
    yield "</section>\n";
  }
  yield html`</main>
<script>${raw(reportScript)}</script>
</body>
</html>
`.markup;
}

function masthead(content: ReportContent, words: ReportWords): Markup {
  const { report: say, dates } = words;
  const { title, source, asOf, ownDays, totals, rejectedCount } = content;
  const day = say.dayInEra(dates.day(asOf), formatInEra(asOf));
  const entries: [string, string | Markup][] = [
    [say.meta.asOf, ownDays ? say.ownAsOf(day) : day],
    [say.meta.source, listed(source)],
    [say.meta.answered, say.facilities(totals.facilities)],
    ...(rejectedCount === 0 ? [] : [[say.meta.rejected, say.lines(rejectedCount)] as [string, string]]),
    [say.meta.verifiedThrough, say.asAt(dates.day(VERIFIED_THROUGH))],
  ];
  return html`<header>
    <p class="kind">${say.kind}</p>
    <h1>${listed(title)}</h1>
    <dl class="meta">
      ${entries.map(
        ([term, text]) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>
    <nav aria-label="${say.contents}">
      <ul>
        ${contents(content, words).map(([id, text]) => html`<li><a href="#${id}">${text}</a></li>`)}
      </ul>
    </nav>
  </header>`;
}

function contents(
  { rows, rejected, groupColumn }: ReportContent,
  { report: say }: ReportWords,
): [string, string][] {
  const { sections } = say;
  return [
    ["summary", sections.summary],
    ["deadlines", sections.deadlines],
    ...(groupColumn === null ? [] : [["groups", sections.groups(groupColumn)] as [string, string]]),
    ...(rejected.length === 0 ? [] : [["rejected", sections.rejected] as [string, string]]),
    ...(rows.length === 0 ? [] : ([["list", sections.list]] as [string, string][])),
    ["notes", sections.notes],
    ...(rows.length === 0 ? [] : ([["sheets", sections.sheets]] as [string, string][])),
  ];
}

/** Said where not all facilities are listed. */
function scopeNote(
  { rows, totals: { facilities } }: ReportContent,
  { report: say }: ReportWords,
): Markup | null {
  if (rows.length === facilities) return null;
  return html`<p class="notice">
    ${rows.length === 0 ? say.onlyCounts(facilities) : say.onlyFirst(rows.length, facilities)}
  </p>`;
}

function rejectedTable({ rejected, rejectedCount }: ReportContent, words: ReportWords): Markup {
  const { report: say } = words;
  const { line, name, reason } = say.rejectedHead;
  const others = rejectedCount - rejected.length;
  return html`<section id="rejected" aria-labelledby="rejected-heading">
    <h2 id="rejected-heading">${say.sections.rejected}</h2>
    <p class="note">${say.rejectedNote}</p>
    <table>
      <thead>
        <tr>
          <th scope="col" class="number">${line}</th>
          <th scope="col">${name}</th>
          <th scope="col">${reason}</th>
        </tr>
      </thead>
      <tbody>
        ${rejected.map(
          (row) =>
            html`<tr>
              <td class="number">${String(row.line)}</td>
              <th scope="row">${listed(row.name)}</th>
              <td>${listed(row.reason)}</td>
            </tr> `,
        )}
      </tbody>
    </table>
    ${others === 0 ? null : html`<p class="note">${say.otherLines(others)}</p>`}
  </section> `;
}

function notes({ report: say, eligibility }: ReportWords): Markup {
  return html`<section id="notes" aria-labelledby="notes-heading">
    <h2 id="notes-heading">${say.sections.notes}</h2>
    <ul>
      ${say.remarks.map((remark) => html`<li>${remark}</li>`)}
    </ul>
    <h3>${eligibility.notCovered}</h3>
    <ul>
      ${notModelled.map((id) => html`<li>${eligibility.notModelled[id]}</li>`)}
    </ul>
  </section> `;
}
