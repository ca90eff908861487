import type { CivilDate } from "../calendar/civil-date.js";
import { standingOf, standings } from "../questions/report.js";
import { html, type HtmlValue, type Markup } from "./html.js";
import type { ReportRow } from "./report-sheet.js";
import { dayIn, isolated, label, listed, nameOf, sheetId, type ReportWords } from "./report-words.js";

/** More values than this are no help to choose from. */
const CHOICES_AT_MOST = 100;

interface Column {
  readonly head: HtmlValue;
  /** The value by which a cell is sorted and chosen, where its text is not that already. */
  readonly value?: (row: ReportRow) => string | number;
  readonly cell: (row: ReportRow) => HtmlValue;
  /** What the script offers to choose from: pairs of a value and its words. */
  readonly choices?: readonly (readonly [value: string, words: string])[];
  readonly kind?: "number" | "row";
}

/**
 * The facilities in a table, a line for each. It can be searched, filtered and sorted where scripts run.
 * @param groupColumn the heading of the column that the report is grouped by; null without one
 */
export function facilityTable(
  rows: readonly ReportRow[],
  groupColumn: string | null,
  words: ReportWords,
): Markup {
  const { report: say } = words;
  const columns = columnsOf(rows, groupColumn, words);
  return html`<section id="list" aria-labelledby="list-heading">
    <h2 id="list-heading">${say.sections.list}</h2>
    <form class="scripted" id="filters" role="search" aria-label="${say.sections.list}">
      <label>${say.search} <input type="search" id="search" autocomplete="off" /></label>${columns.map(
        ({ choices, head }, index) =>
          choices === undefined || choices.length < 2
            ? null
            : html`<label
                >${head}
                <select
                  data-column="${index}"
                  ${head === say.listHead.standing ? html` id="standing"` : null}
                >
                  <option value="">${say.all}</option>
                  ${choices.map(([value, text]) => html`<option value="=${value}">${text}</option>`)}
                </select></label
              >`,
      )}<button type="reset">${say.clear}</button
      ><output id="shown" data-text="${say.shown("{shown}", "{all}")}"></output>
    </form>
    <p class="note">${say.listNote}</p>
    <div class="scroll" tabindex="0" role="group" aria-labelledby="list-heading">
      <table id="facilities">
        <thead>
          <tr>
            ${columns.map(({ head, kind }) => html`<th scope="col" ${kind === "number" ? html` class="number"` : null}>${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => tableRow(row, columns))}
        </tbody>
      </table>
    </div>
  </section> `;
}

function tableRow(row: ReportRow, columns: readonly Column[]): Markup {
  return html`<tr>
    ${columns.map(({ cell, value, kind }) => {
      const data = value === undefined ? null : html` data-value="${value(row)}"`;
      return kind === "row"
        ? html`<th scope="row" ${data}>${cell(row)}</th>`
        : html`<td${kind === "number" ? html` class="number"` : null}${data}>${cell(row)}</td>`;
    })}
  </tr> `;
}

function columnsOf(rows: readonly ReportRow[], groupColumn: string | null, words: ReportWords): Column[] {
  const { report: say, factWords } = words;
  const head = say.listHead;
  const day = (date: CivilDate | null): HtmlValue => (date === null ? say.nothing : dayIn(date, words));
  const factColumn = (fact: "type" | "method"): Column => {
    const stated = (row: ReportRow): string => row.facility[fact] ?? "unknown";
    const text = (value: string): string =>
      value === "unknown" ? say.notKnown : factWords.value(fact, value);
    return {
      head: head[fact],
      value: stated,
      cell: (row) => text(stated(row)),
      choices: distinct(rows.map(stated)).map((value) => [value, text(value)]),
    };
  };
  return [
    { head: head.line, kind: "number", cell: ({ line }) => html`${String(line)}` },
    {
      head: head.name,
      kind: "row",
      value: ({ name }) => name,
      cell: (row) => html`<a href="#${sheetId(row.line)}">${nameOf(row, words)}</a>`,
    },
    ...(groupColumn === null ? [] : [groupOf(rows, groupColumn, say.noGroup)]),
    factColumn("type"),
    factColumn("method"),
    {
      head: head.standing,
      value: ({ overview }) => standings.indexOf(standingOf(overview)),
      cell: ({ overview }) => label(standingOf(overview), say.standings[standingOf(overview)]),
      choices: standings.map((standing, index) => [String(index), say.standings[standing]]),
    },
    {
      head: head.until,
      value: (row) => untilOf(row) ?? "",
      cell: (row) => day(untilOf(row)),
    },
    { head: head.next, cell: ({ next }) => words.report.actions[next.action] },
    { head: head.by, value: ({ next }) => next.by ?? "", cell: ({ next }) => day(next.by) },
  ];
}

function groupOf(rows: readonly ReportRow[], column: string, noGroup: string): Column {
  const groups = distinct(rows.map(({ group }) => group ?? ""));
  return {
    head: listed(column),
    value: ({ group }) => group ?? "",
    cell: ({ group }) => (group === null || group === "" ? noGroup : listed(group)),
    ...(groups.length <= CHOICES_AT_MOST && {
      choices: groups.map((group): [string, string] => [group, group === "" ? noGroup : isolated(group)]),
    }),
  };
}

const untilOf = ({ overview: { inUse, answers } }: ReportRow): CivilDate | null =>
  inUse === null ? null : answers[inUse].until;

const distinct = (values: readonly string[]): string[] => [...new Set(values)].toSorted();
