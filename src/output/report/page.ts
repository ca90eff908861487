import { formatInEra } from "../../calendar/era.js";
import type { CivilDate } from "../../calendar/civil-date.js";
import { notModelled } from "../../questions/decide/not-modelled.js";
import type { NamedFacility, ReportTotals } from "../../questions/list/report.js";
import { VERIFIED_THROUGH } from "../../regulation/sources/sources.js";
import { markup, raw, type Markup } from "../layout/html.js";
import { deadlines } from "./deadlines.js";
import { groupTable } from "./groups.js";
import { patterns } from "./patterns.js";
import { reportScript } from "./script.js";
import { sheet, type ReportRow, type SheetAnswer } from "./sheet.js";
import { reportStyle } from "./style.js";
import { summary } from "./summary.js";
import { facilityTable } from "./table.js";
import { verdicts } from "./verdicts.js";
import { isolated, listed, sheetId, type ReportWords } from "./words.js";

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
  /** Whether rows of the list may name days of their own. */
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

/** What ends each piece. */
const NEXT = "\n";

/**
 * A report as one HTML file that asks for nothing from anywhere: a policy in it allows no style and no script but its
 * own, which it names by their hashes. The sheet of each facility is text to a browser that runs scripts, made markup
 * by the script when it is wanted (thousands of them open at once); to one that does not, it is markup from the start.
 * @returns pieces of the file, in order; a sheet is made when its piece is taken
 */
export function* reportPage(
  content: ReportContent,
  { answerOf, hash }: ReportTools,
  words: ReportWords,
): Generator<string, void, undefined> {
  const { totals, rows, rejected, groupColumn, asOf } = content;
  const linked = new Set(rows.map(({ line }) => line));
  yield `<!doctype html><html lang="${words.language}">${head(content, hash).text}<body>${NEXT}`;
  yield patterns.text + NEXT;
  yield masthead(content, words).text + NEXT;
  yield `<main>${scopeNote(content, words)?.text ?? ""}${NEXT}`;
  yield summary(totals, words).text + NEXT;
  yield deadlines(totals.deadlines, asOf, linked, words).text + NEXT;
  if (groupColumn !== null) yield groupTable(groupColumn, totals.groups, words).text + NEXT;
  yield verdicts(totals, words).text + NEXT;
  if (rejected.length > 0) yield rejectedTable(content, words).text + NEXT;
  if (rows.length > 0) yield facilityTable(rows, groupColumn, words).text + NEXT;
  yield notes(words).text + NEXT;
  if (rows.length > 0) {
    yield `<section id="sheets" aria-labelledby="sheets-heading">${NEXT}`;
    yield markup`<h2 id="sheets-heading">${words.report.sections.sheets}</h2>`.text + NEXT;
    for (const row of rows) {
      const made = sheet(row, answerOf(row), words);
      yield (
        markup`<div class="place" id="${sheetId(row.line)}"><noscript>${made}</noscript></div>`.text + NEXT
      );
    }
    yield `</section>${NEXT}`;
  }
  yield `</main><script>${reportScript}</script></body></html>${NEXT}`;
}

function head({ title }: ReportContent, hash: ReportTools["hash"]): Markup {
  const style = `style-src 'sha256-${hash(reportStyle)}'`;
  const script = `script-src 'sha256-${hash(reportScript)}'`;
  const policy = `default-src 'none'; ${style}; ${script}; base-uri 'none'; form-action 'none'`;
  return markup`<head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>${title}</title>
    <style>${raw(reportStyle)}</style>
  </head>`;
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
  return markup`<header>
    <p class="kind">${say.kind}</p>
    <h1>${listed(title)}</h1>
    <dl class="meta">${entries.map(([term, text]) => markup`<div><dt>${term}</dt><dd>${text}</dd></div>`)}</dl>
    <nav aria-label="${say.contents}"><ul>
      ${contents(content, words).map(([id, text]) => markup`<li><a href="#${id}">${text}</a></li>`)}
    </ul></nav>
  </header>`;
}

function contents(
  { rows, rejected, groupColumn }: ReportContent,
  { report: { sections } }: ReportWords,
): [string, string][] {
  const entries: [string, string, boolean][] = [
    ["summary", sections.summary, true],
    ["deadlines", sections.deadlines, true],
    ["groups", sections.groups(isolated(groupColumn ?? "")), groupColumn !== null],
    ["media", sections.media, true],
    ["rejected", sections.rejected, rejected.length > 0],
    ["list", sections.list, rows.length > 0],
    ["notes", sections.notes, true],
    ["sheets", sections.sheets, rows.length > 0],
  ];
  return entries.flatMap(([id, text, there]): [string, string][] => (there ? [[id, text]] : []));
}

/** Said where not all facilities are listed. */
function scopeNote(
  { rows, totals: { facilities } }: ReportContent,
  { report: say }: ReportWords,
): Markup | null {
  if (rows.length === facilities) return null;
  const note = rows.length === 0 ? say.onlyCounts(facilities) : say.onlyFirst(rows.length, facilities);
  return markup`<p class="notice">${note}</p>`;
}

function rejectedTable({ rejected, rejectedCount }: ReportContent, words: ReportWords): Markup {
  const { report: say } = words;
  const { line, name, reason } = say.rejectedHead;
  const others = rejectedCount - rejected.length;
  const rows = rejected.map(
    (row) => markup`<tr>
      <td class="number">${String(row.line)}</td>
      <th scope="row">${listed(row.name)}</th>
      <td>${listed(row.reason)}</td>
    </tr>`,
  );
  return markup`<section id="rejected" aria-labelledby="rejected-heading">
    <h2 id="rejected-heading">${say.sections.rejected}</h2>
    <p class="note">${say.rejectedNote}</p>
    <table>
      <thead><tr>
        <th scope="col" class="number">${line}</th>
        <th scope="col">${name}</th>
        <th scope="col">${reason}</th>
      </tr></thead>
      <tbody>${rows}</tbody>
    </table>
    ${others === 0 ? null : markup`<p class="note">${say.otherLines(others)}</p>`}
  </section>`;
}

function notes({ report: say, eligibility }: ReportWords): Markup {
  const items = (texts: readonly string[]): Markup =>
    markup`<ul>${texts.map((text) => markup`<li>${text}</li>`)}</ul>`;
  return markup`<section id="notes" aria-labelledby="notes-heading">
    <h2 id="notes-heading">${say.sections.notes}</h2>
    ${items(say.remarks)}
    <h3>${eligibility.notCovered}</h3>
    ${items(notModelled.map((id) => eligibility.notModelled[id]))}
  </section>`;
}
