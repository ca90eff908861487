import type { CivilDate } from "../../calendar/civil-date.js";
import { VERIFIED_THROUGH } from "../../regulation/sources/sources.js";
import { markup } from "../layout/html.js";
import commonStyle from "../report/browser/common.css?text";
import printStyle from "../report/browser/print.css?text";
import screenStyle from "../report/browser/screen.css?text";
import { pageHead, type ReportTools } from "../report/page.js";
import { unbroken } from "../report/unbroken.js";
import type { ReportWords } from "../report/words.js";
import type { ChangesContent, ChangesWords } from "./content.js";
import { changesSection } from "./section.js";

/** With more rows than this, browsers become noticeably slow. */
const LISTED_AT_MOST = 10_000;

/**
 * The changes as a page to view, mail and print: one self-contained file.
 * @param issuedOn the day on which it is made
 */
export function changesPage(
  content: ChangesContent,
  issuedOn: CivilDate,
  hash: ReportTools["hash"],
  words: ChangesWords & ReportWords,
): string {
  const { changes: say, report, dates } = words;
  const style = commonStyle + screenStyle + printStyle;
  const title = say.title;
  const entries: [string, string][] = [
    [report.meta.issuedOn, dates.day(issuedOn)],
    [report.meta.asOf, dates.day(content.asOf)],
    [report.meta.verifiedThrough, report.asAt(dates.day(VERIFIED_THROUGH))],
  ];
  const section = changesSection(content, { most: LISTED_AT_MOST, linked: new Set() }, words);
  const body = markup`<body>
    <header>
      <p class="kind">${say.pageKind}</p>
      <h1>${title}</h1>
      <dl class="meta">${entries.map(([term, text]) => markup`<div><dt>${term}</dt><dd>${text}</dd></div>`)}</dl>
    </header>
    <main>
      ${section}
      <section id="notes" aria-labelledby="notes-heading">
        <h2 id="notes-heading">${report.sections.notes}</h2>
        <ul>${report.remarks.map((remark) => markup`<li>${remark}</li>`)}</ul>
      </section>
    </main>
  </body>`;
  const head = pageHead(title, style, null, hash).text;
  return `<!doctype html><html lang="${words.language}">${head}${unbroken(body).text}</html>\n`;
}
