import type { CivilDate } from "../../calendar/civil-date.js";
import { standingOf, standings } from "../../questions/list/report.js";
import { markup, type HtmlValue, type Markup } from "../layout/html.js";
import type { ReportRow } from "./sheet.js";
import { dayIn, dueDayIn, isolated, label, listed, nameOf, sheetId, type ReportWords } from "./words.js";

/** More values than this are no help to choose from. */
const CHOICES_AT_MOST = 100;

interface Column {
  /** What it is about: a class of its cells, by which the style sheet gives it its width. */
  readonly kind: string;
  readonly head: HtmlValue;
  /** The value by which a cell is sorted and chosen, where its text is not that already. */
  readonly value?: (row: ReportRow) => string | number;
  readonly cell: (row: ReportRow) => HtmlValue;
  /** What there is to choose from where scripts run. */
  readonly choices?: readonly (readonly [value: string, words: string])[];
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
  const heads = columns.map(({ head, kind }) => markup`<th scope="col" class="${kind}">${head}</th>`);
  return markup`<section id="list" aria-labelledby="list-heading">
    <h2 id="list-heading">${say.sections.list}</h2>
    ${filters(columns, words)}
    <p class="note">${say.listNote}</p>
    <div class="scroll" tabindex="0" role="group" aria-labelledby="list-heading">
      <table id="facilities"${groupColumn === null ? null : markup` class="grouped"`}>
        <thead><tr>${heads}</tr></thead>
        <tbody>${rows.map((row) => tableRow(row, columns))}</tbody>
      </table>
    </div>
  </section>`;
}

/** Choosing and searching; each choice names the column that it is about. */
function filters(columns: readonly Column[], { report: say }: ReportWords): Markup {
  const selects = columns.map(({ kind, head, choices = [] }, index) => {
    if (choices.length < 2) return null;
    const options = choices.map(([value, text]) => markup`<option value="=${value}">${text}</option>`);
    return markup`<label>${head} <select id="choose-${kind}" data-column="${index}">
      <option value="">${say.all}</option>${options}
    </select></label> `;
  });
  return markup`<form class="scripted" id="filters" role="search" aria-labelledby="list-heading">
    <label>${say.search} <input type="search" id="search" autocomplete="off"></label>${" "}
    ${selects}
    <button type="reset">${say.clear}</button>
    <output id="shown" data-text="${say.shown("{shown}", "{all}")}"></output>
  </form>`;
}

function tableRow(row: ReportRow, columns: readonly Column[]): Markup {
  const cells = columns.map(({ kind, cell, value }) => {
    const data = value === undefined ? null : markup` data-value="${value(row)}"`;
    return kind === "name"
      ? markup`<th scope="row"${data}>${cell(row)}</th>`
      : markup`<td class="${kind}"${data}>${cell(row)}</td>`;
  });
  const more = row.details.map(([, value]) => value).join(" ");
  return markup`<tr data-more="${more}">${cells}</tr>${"\n"}`;
}

function columnsOf(rows: readonly ReportRow[], groupColumn: string | null, words: ReportWords): Column[] {
  const { report: say } = words;
  const head = say.listHead;
  const day = (date: CivilDate | null): HtmlValue => (date === null ? say.nothing : dayIn(date, words));
  return [
    { kind: "number", head: head.line, cell: ({ line }) => String(line) },
    {
      kind: "name",
      head: head.name,
      value: ({ name }) => name,
      cell: (row) => markup`<a href="#${sheetId(row.line)}">${nameOf(row, words)}</a>`,
    },
    ...(groupColumn === null ? [] : [groupOf(rows, groupColumn, say.noGroup)]),
    factColumn("type", rows, words),
    factColumn("method", rows, words),
    {
      kind: "standing",
      head: head.standing,
      value: ({ overview }) => standings.indexOf(standingOf(overview)),
      cell: ({ overview }) => label(standingOf(overview), say.standings[standingOf(overview)]),
      choices: standings.map((standing, index) => [String(index), say.standings[standing]]),
    },
    { kind: "day", head: head.until, value: (row) => untilOf(row) ?? "", cell: (row) => day(untilOf(row)) },
    { kind: "action", head: head.next, cell: ({ next }) => say.actions[next.action] },
    {
      kind: "day",
      head: head.by,
      value: ({ next }) => next.by ?? "",
      cell: ({ next }) => (next.by === null ? say.nothing : dueDayIn(next, words)),
    },
  ];
}

function factColumn(
  fact: "type" | "method",
  rows: readonly ReportRow[],
  { report: say, factWords }: ReportWords,
): Column {
  const stated = ({ facility }: ReportRow): string => facility[fact] ?? "unknown";
  const text = (value: string): string => (value === "unknown" ? say.notKnown : factWords.value(fact, value));
  return {
    kind: fact,
    head: say.listHead[fact],
    value: stated,
    cell: (row) => text(stated(row)),
    choices: distinct(rows.map(stated)).map((value) => [value, text(value)]),
  };
}

function groupOf(rows: readonly ReportRow[], column: string, noGroup: string): Column {
  const groups = distinct(rows.map(({ group }) => group ?? ""));
  return {
    kind: "group",
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
