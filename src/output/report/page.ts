import type { CivilDate } from "../../calendar/civil-date.js";
import { notModelled } from "../../questions/decide/not-modelled.js";
import type { NamedFacility, ReportTotals } from "../../questions/list/report.js";
import { VERIFIED_THROUGH } from "../../regulation/sources/sources.js";
import { markup, raw, type Markup } from "../layout/html.js";
import { deadlines } from "./deadlines.js";
import { groupTable } from "./groups.js";
import { patterns } from "./patterns.js";
import script from "./browser/script.ts?text";
import commonStyle from "./browser/common.css?text";
import printStyle from "./browser/print.css?text";
import screenStyle from "./browser/screen.css?text";
import { facilityData } from "./facility-data.js";
import { runningLine, type Issue } from "./running-line.js";
import { sheetMaker, type ReportRow, type SheetAnswer } from "./sheet.js";
import { sourceList } from "./source-list.js";
import { unbroken } from "./unbroken.js";
import { summary } from "./summary.js";
import { facilityTable } from "./table.js";
import { verdicts } from "./verdicts.js";
import { isolated, listed, sheetId, type ReportWords } from "./words.js";

/** A row of the list that could not be answered, and why. */
export interface RejectedRow extends NamedFacility {
  readonly reason: string;
}

/** Everything that a report contains. */
export interface ReportContent extends Issue {
  readonly title: string;
  /** The list, as the user named it. */
  readonly source: string;
  readonly asOf: CivilDate;
  /** Whether rows of the list may have days of their own. */
  readonly ownDays: boolean;
  /** The heading of the column that the facilities are grouped by; null without one. */
  readonly groupColumn: string | null;
  readonly totals: ReportTotals;
  /** The facilities listed: all, the most urgent, or none. */
  readonly rows: readonly ReportRow[];
  /** The first rows that could not be answered. */
  readonly rejected: readonly RejectedRow[];
  readonly rejectedCount: number;
}

/** What the page needs from outside. */
export interface ReportTools {
  /** The changes since an earlier list or day, if requested: the heading, and the section with the id `changes`. */
  readonly changes?: {
    readonly heading: string;
    /** @param linked the lines of the facilities that have a sheet on the page */
    readonly section: (linked: ReadonlySet<number>) => Markup;
  };
  readonly answerOf: (row: ReportRow) => SheetAnswer;
  /** The SHA-256 of a text in UTF-8, as Base64. */
  readonly hash: (text: string) => string;
}

/** What ends each piece. */
const NEXT = "\n";
/**
 * Up to this many facilities, sheets are markup in the file; beyond that the browser makes them, to keep the file
 * small.
 */
const SHEETS_AS_MARKUP = 300;

/**
 * A report as one self-contained HTML file, whose security policy allows only its own styles and scripts, by hash. For
 * a long list the rows and sheets are data that the script turns into markup: a page of thousands of facilities can be
 * mailed and opens at once. Counts and deadlines are always markup.
 * @returns pieces of the file, in order; a sheet is made when its piece is consumed
 */
export function* reportPage(
  content: ReportContent,
  { changes, answerOf, hash }: ReportTools,
  words: ReportWords,
): Generator<string, void, undefined> {
  const { totals, rows, rejected, groupColumn, asOf } = content;
  const linked = new Set(rows.map(({ line }) => line));
  const isData = rows.length > SHEETS_AS_MARKUP;
  const style = commonStyle + screenStyle + printStyle + runningLine(content, words);
  yield `<!doctype html><html lang="${words.language}">${pageHead(content.title, style, script, hash).text}<body>${NEXT}`;
  yield patterns.text + NEXT;
  yield unbroken(masthead(content, changes?.heading, words)).text + NEXT;
  yield `<main>${scopeNote(content, words)?.text ?? ""}${NEXT}`;
  const sections = [
    ...(changes === undefined ? [] : [changes.section(linked)]),
    summary(totals, words),
    deadlines(totals, asOf, linked, words),
    ...(groupColumn === null ? [] : [groupTable(groupColumn, totals.groups, words)]),
    verdicts(totals, words),
    ...(rejected.length === 0 ? [] : [rejectedTable(content, words)]),
  ];
  for (const section of sections) yield unbroken(section).text + NEXT;
  if (rows.length > 0) {
    const { frame, row: rowOf } = facilityTable(rows, groupColumn, words);
    const sheetOf = sheetMaker(words);
    yield frame[0].text;
    if (!isData) for (const row of rows) yield rowOf(row).join("");
    yield frame[1].text + NEXT;
    if (isData) yield markup`<noscript><p class="notice">${words.report.needsScripts}</p></noscript>`.text;
    yield unbroken(notes(words)).text + NEXT;
    yield `<section id="sheets" aria-labelledby="sheets-heading">${NEXT}`;
    yield markup`<h2 id="sheets-heading">${words.report.sections.sheets}</h2>`.text + NEXT;
    if (!isData)
      for (const row of rows)
        yield `<div class="place" id="${sheetId(row.line)}">${sheetOf(row, answerOf(row)).join("")}</div>${NEXT}`;
    yield `</section>${NEXT}`;
    if (isData) yield* facilityData(rows, rowOf, (row) => sheetOf(row, answerOf(row)));
  } else yield unbroken(notes(words)).text + NEXT;
  yield `</main><script>${script}</script></body></html>${NEXT}`;
}

/**
 * The head of a self-contained page.
 * @param code the script of the page; null if it has none
 */
export function pageHead(
  title: string,
  style: string,
  code: string | null,
  hash: ReportTools["hash"],
): Markup {
  const own = [
    `style-src 'sha256-${hash(style)}'`,
    ...(code === null ? [] : [`script-src 'sha256-${hash(code)}'`]),
  ].join("; ");
  const policy = `default-src 'none'; ${own}; base-uri 'none'; form-action 'none'`;
  return markup`<head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>${title}</title>
    <style>${raw(style)}</style>
  </head>`;
}

function masthead(content: ReportContent, changes: string | undefined, words: ReportWords): Markup {
  const { report: say, dates } = words;
  const { title, source, asOf, ownDays, totals, rejectedCount, issuer, client, issuedOn } = content;
  const day = dates.day(asOf);
  const entries: [string, string | Markup][] = [
    ...(client === null ? [] : [[say.meta.client, listed(client)] as [string, Markup]]),
    ...(issuer === null ? [] : [[say.meta.issuer, listed(issuer)] as [string, Markup]]),
    [say.meta.issuedOn, dates.day(issuedOn)],
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
      ${contents(content, changes, words).map(([id, text]) => markup`<li><a href="#${id}">${text}</a></li>`)}
    </ul></nav>
  </header>`;
}

function contents(
  { rows, rejected, groupColumn }: ReportContent,
  changes: string | undefined,
  { report: { sections } }: ReportWords,
): [string, string][] {
  return [
    ...(changes === undefined ? [] : [["changes", changes] as [string, string]]),
    ["summary", sections.summary],
    ["deadlines", sections.deadlines],
    ...(groupColumn === null ? [] : [["groups", sections.groups(isolated(groupColumn))] as [string, string]]),
    ["media", sections.media],
    ...(rejected.length === 0 ? [] : [["rejected", sections.rejected] as [string, string]]),
    ...(rows.length === 0 ? [] : [["list", sections.list] as [string, string]]),
    ["notes", sections.notes],
    ...(rows.length === 0 ? [] : [["sheets", sections.sheets] as [string, string]]),
  ];
}

/** The note if not all facilities are listed. */
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
      <td>${row.reason}</td>
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

function notes(words: ReportWords): Markup {
  const { report: say, eligibility } = words;
  const items = (texts: readonly string[]): Markup =>
    markup`<ul>${texts.map((text) => markup`<li>${text}</li>`)}</ul>`;
  return markup`<section id="notes" aria-labelledby="notes-heading">
    <h2 id="notes-heading">${say.sections.notes}</h2>
    ${items(say.remarks)}
    <h3>${eligibility.notCovered}</h3>
    ${items(notModelled.map((id) => eligibility.notModelled[id]))}
    ${sourceList(words)}
  </section>`;
}
