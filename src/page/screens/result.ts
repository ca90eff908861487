import { markup, type Markup } from "../../output/layout/html.js";
import { citationsBySource } from "../../output/parts/citations-by-source.js";
import { commandLine } from "../../output/parts/command-line.js";
import { facilityLine } from "../../output/parts/facility-line.js";
import { introducingPayers } from "../../output/parts/payer-names.js";
import { warningText } from "../../output/parts/warning-text.js";
import { actionTable } from "../../output/report/actions.js";
import { inquiry } from "../../output/report/inquiry.js";
import { monthsChart } from "../../output/report/months.js";
import { label } from "../../output/report/words.js";
import { shortAnswer } from "../../output/eligibility/short.js";
import type { ShortRow } from "../../output/eligibility/short-context.js";
import { standingOf } from "../../questions/list/report.js";
import { allQuestions, assumptions } from "../../output/report/sheet.js";
import type { CitedSource } from "../../questions/decide/cited.js";
import type { Eligibility, EligibilityAnswer, Reason } from "../../questions/eligibility/eligibility.js";
import { payerOn } from "../../regulation/measures/payers.js";
import { LAST_DAY_OF_FORMER_LAW } from "../../regulation/measures/periods.js";
import { ordinanceText, type QuotedProvision } from "../../regulation/sources/ordinance-text.js";
import { sources, VERIFIED_THROUGH } from "../../regulation/sources/sources.js";
import type { Result } from "../answers.js";
import type { PageWords } from "../words.js";
import { button, listOf } from "./parts.js";

/**
 * The screen of a result: the answer in short, what to file, the months, each way of claiming, and why; below it the
 * ways to keep it. In print it is one A4 page.
 * @param address of this page with the facts behind its `#`
 */
export function result(found: Result, address: string, wording: PageWords): Markup {
  const words = introducingPayers(wording);
  const { page: say, report, eligibility: answerWords, dates, factWords } = words;
  const { row, plan, eligibility } = found;
  const { facility, asOf } = row;
  return markup`<article class="result">
    <h2 tabindex="-1">${say.result}</h2>
    <p class="about">${answerWords.asOf(asOf)}<br>
      ${report.labelled(report.sheet.facts, facilityLine(facility, factWords, report.sheet.noFacts))}</p>
    ${inShort(eligibility, words)}
    <section><h3>${say.todo}</h3>${actionTable(plan, standingOf(row.overview), words)}</section>
    <section><h3>${say.months}</h3>${monthsChart(plan, words)}</section>
    <section><h3>${say.all}</h3>${allQuestions(found, words)}</section>
    ${reasons(found, words)}
    ${inquiry(row, words)}
    <footer>
      ${assumptions(found, words)}
      <p>${report.sheet.disclaimer(dates.day(VERIFIED_THROUGH))}</p>
    </footer>
  </article>
  <section class="keep" aria-labelledby="keep-heading">
    <h3 id="keep-heading">${say.keep}</h3>
    <p>${button("print", say.print)} ${button("calendar", say.calendar)}</p>
    ${kept("link", say.link, address, say.linkNote, words)}
    ${kept("command", say.command, commandLine("eligibility", eligibility.facility, asOf), null, words)}
    <p class="back">${button("back", say.back)}${button("restart", say.restart)}</p>
  </section>`;
}

/** Rows whose content is given in full further down. */
const GIVEN_BELOW: readonly ShortRow["kind"][] = ["others", "assumed"];

/** The short answer, as a terminal shows it. */
function inShort(eligibility: Eligibility, words: PageWords): Markup {
  const { verdict, headline, rows } = shortAnswer(eligibility, words);
  const above = rows.filter(({ kind }) => !GIVEN_BELOW.includes(kind));
  const kinds = [...new Set(above.map(({ kind }) => kind))];
  const entries = kinds.map((kind) => {
    const texts = above.filter((row) => row.kind === kind).map(({ text }) => markup`<dd>${text}</dd>`);
    return markup`<div class="row-${kind}"><dt>${kind === "reason" ? words.page.reason : words.short.labels[kind]}</dt>${texts}</div>`;
  });
  return markup`<div class="verdict ${verdict}">
    <p>${label(verdict, words.eligibility.verdicts[verdict])} <strong>${headline}</strong></p>
    <dl>${entries}</dl>
  </div>`;
}

/** A text to copy. */
const kept = (
  name: string,
  title: string,
  text: string,
  note: string | null,
  { page: say }: PageWords,
): Markup => markup`<p class="kept">
    <label for="${name}">${title}</label>
    <span><input id="${name}" readonly value="${text}">
      <button type="button" class="button" data-act="copy" data-of="${name}">${say.copy}<span class="unseen">：${title}</span></button></span>
    ${note === null ? null : markup`<small>${note}</small>`}
  </p>`;

/** Why, for the medium in use, or for paper and disks where it is not known. */
function reasons({ row: { overview, asOf }, eligibility }: Result, words: PageWords): Markup {
  const { page: say, eligibility: answerWords } = words;
  const asked = overview.inUse === null ? (["paper", "optical"] as const) : ([overview.inUse] as const);
  const answers = asked.map((question): EligibilityAnswer => eligibility.answers[question]);
  const all = [...new Map(answers.flatMap((one) => one.reasons).map((one) => [one.rule, one])).values()];
  const warnings = new Set(
    answers.flatMap((one) => one.warnings.map((warning) => warningText(warning, words))),
  );
  const ask = [...new Set(answers.flatMap((one) => one.ask))];
  const cautions = [
    ...warnings,
    ...(ask.length === 0
      ? []
      : [answerWords.ask(ask.map((payer) => answerWords.payer(payerOn(payer, asOf))))]),
  ];
  return markup`<section class="why"><h3>${say.why}</h3>
      ${all.map((one) => reason(one, eligibility, words))}
    </section>
    ${cautions.length === 0 ? null : markup`<section><h3>${say.beware}</h3>${listOf(cautions)}</section>`}`;
}

/** One reason, which expands to its sources, with the text of the ordinance where that of the day is kept. */
function reason({ rule, sources: cited }: Reason, { facility, asOf }: Eligibility, words: PageWords): Markup {
  const { citations, dates, eligibility, language, page } = words;
  const documents = cited.map((one) => {
    const { id, provision, url } = one;
    const title = sources[id].title[language];
    const text = id === "ordinance" ? ordinanceText(provision, asOf) : null;
    return {
      isQuoted: text !== null,
      isNotKept: text === null && (id === "ordinance" || id === "former-ordinance"),
      line: markup`<li>${url === undefined ? title : markup`<a href="${url}" rel="noreferrer">${title}</a>`} ${provision}
        ${text === null ? null : quotation(text, one, words)}</li>`,
    };
  });
  const notes = [
    documents.some(({ isQuoted }) => isQuoted) ? page.lawText.quoted(dates.day(VERIFIED_THROUGH)) : null,
    documents.some(({ isNotKept }) => isNotKept)
      ? page.lawText.notKept(dates.day(LAST_DAY_OF_FORMER_LAW))
      : null,
  ];
  return markup`<details>
    <summary>${eligibility.reason(rule, facility.type)} <cite>${citationsBySource(cited, citations.short).join(" / ")}</cite></summary>
    <ul>${documents.map(({ line }) => line)}</ul>
    ${notes.map((note) => (note === null ? null : markup`<p class="note">${note}</p>`))}
  </details>`;
}

/** The text of a provision, which is Japanese in every language of the page. */
function quotation(
  { sentence, table, items, hasOtherItems }: QuotedProvision,
  { url }: CitedSource,
  { page }: PageWords,
): Markup {
  const rows = table.map((cells, index) => {
    const spans = table[index + 1]?.at(-1) === "";
    return markup`<tr>${cells.map((cell, column) => {
      if (cell === "") return null;
      return spans && column === cells.length - 1
        ? markup`<td rowspan="2">${cell}</td>`
        : markup`<td>${cell}</td>`;
    })}</tr>`;
  });
  return markup`<blockquote lang="ja" cite="${url ?? ""}"><p>${sentence}</p>
      ${rows.length === 0 ? null : markup`<table><tbody>${rows}</tbody></table>`}
      ${items.map(({ number, text }) => markup`<p>${"一二三四五"[number - 1]!}　${text}</p>`)}
    </blockquote>${hasOtherItems ? markup`<small>${page.lawText.otherItems}</small>` : null}`;
}
