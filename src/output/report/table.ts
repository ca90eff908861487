import { preventedBy } from "../../questions/plan/deadline-basis.js";
import { attentions, attentionsOn, standingOf, standings, untilOf } from "../../questions/list/report.js";
import { markup, type HtmlValue, type Markup } from "../layout/html.js";
import type { ReportRow } from "./sheet.js";
import { unbroken } from "./unbroken.js";
import { dayIn, dueDayIn, isolated, label, listed, nameOf, sheetId, type ReportWords } from "./words.js";

/** More choices than this are of no help. */
const CHOICES_AT_MOST = 100;

interface Column {
  /** The class of its cells, by which the style sheet sets its width. */
  readonly kind: string;
  readonly head: HtmlValue;
  /** The value by which a cell is sorted and filtered, if not its text or the day in it. */
  readonly value?: (row: ReportRow) => string | number | undefined;
  /** The label before the cell where column heads are hidden, on a narrow screen. */
  readonly label?: string;
  readonly cell: (row: ReportRow) => HtmlValue;
  /** The filter choices, if scripts run. */
  readonly choices?: readonly (readonly [value: string, words: string])[];
}

/** The facilities in a table: its parts. */
export interface FacilityTable {
  /** Everything before the rows, and everything after. */
  readonly frame: readonly [before: Markup, after: Markup];
  /** A row in pieces of markup, so that shared pieces are separate from its own. */
  readonly row: (row: ReportRow) => string[];
}

/**
 * The facilities in a table, a line for each. It can be searched, filtered and sorted if scripts run.
 * @param groupColumn the heading of the column that the report is grouped by; null without one
 */
export function facilityTable(
  rows: readonly ReportRow[],
  groupColumn: string | null,
  words: ReportWords,
): FacilityTable {
  const { report: say } = words;
  const columns = columnsOf(rows, groupColumn, words);
  const heads = columns.map(({ head, kind }) => markup`<th scope="col" class="${kind}">${head}</th>`);
  const before = markup`<section id="list" aria-labelledby="list-heading">
    <h2 id="list-heading">${say.sections.list}</h2>
    ${filters(columns, words)}
    <p class="note">${say.listNote}</p>
    <div class="scroll" tabindex="0" role="group" aria-labelledby="list-heading">
      <table id="facilities"${groupColumn === null ? null : markup` class="grouped"`}>
        <thead><tr>${heads}</tr></thead>
        <tbody>`;
  const after = markup`</tbody></table></div></section>`;
  return { frame: [before, after], row: (row) => tableRow(row, columns) };
}

/** Filters and search; each filter names its column. */
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
    <label>${say.attention.choose} <select id="choose-mark">
      <option value="">${say.all}</option>
      ${attentions.map((mark) => markup`<option value="${mark}">${say.attention.marks[mark]}</option>`)}
    </select></label>${" "}
    <button type="reset">${say.clear}</button>
    <output id="shown" data-text="${say.shown("{shown}", "{all}")}"></output>
  </form>`;
}

function tableRow(row: ReportRow, columns: readonly Column[]): string[] {
  const cells = columns.map(({ kind, cell, value, label: text }) => {
    const own = value?.(row);
    const data = own === undefined ? null : markup` data-value="${own}"`;
    const named = text === undefined ? null : markup` data-label="${text}"`;
    return kind === "name"
      ? markup`<th scope="row"${data}>${cell(row)}</th>`
      : markup`<td class="${kind}"${data}${named}>${cell(row)}</td>`;
  });
  const marks = attentionsOn(row).join(" ");
  return [
    markup`<tr${marks === "" ? null : markup` data-marks="${marks}"`}>`.text,
    ...cells.map((cell) => unbroken(cell).text),
    "</tr>\n",
  ];
}

function columnsOf(rows: readonly ReportRow[], groupColumn: string | null, words: ReportWords): Column[] {
  const { report: say } = words;
  const head = say.listHead;
  return [
    { kind: "number", head: head.line, cell: ({ line }) => String(line) },
    {
      kind: "name",
      head: head.name,
      value: ({ name }) => (name === "" ? "" : undefined),
      cell: (row) => markup`<a href="#${sheetId(row.line)}">${nameOf(row, words)}</a>`,
    },
    ...(groupColumn === null ? [] : [groupOf(rows, groupColumn, say.noGroup)]),
    factColumn("type", rows, words),
    factColumn("method", rows, words),
    {
      kind: "standing",
      head: head.standing,
      value: ({ overview }) => standings.indexOf(standingOf(overview)),
      cell: (row) => label(standingOf(row.overview), say.standings[standingOf(row.overview)]),
      choices: standings.map((standing, index) => [String(index), say.standings[standing]]),
    },
    {
      kind: "day until",
      head: head.until,
      label: head.until,
      value: (row) => (untilOf(row) === null ? "" : undefined),
      cell: (row) => untilCell(row, words),
    },
    { kind: "action", head: head.next, label: head.next, cell: ({ next }) => say.actions[next.action] },
    {
      kind: "day by",
      head: head.by,
      label: head.by,
      value: ({ next }) => (next.by === null ? "" : undefined),
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
  const text = (value: string): string => factWords.value(fact, value);
  return {
    kind: fact,
    head: say.listHead[fact],
    cell: (row) => text(stated(row)),
    choices: distinct(rows.map(stated)).map((value) => [text(value), text(value)]),
  };
}

function groupOf(rows: readonly ReportRow[], column: string, noGroup: string): Column {
  const groups = distinct(rows.map(({ group }) => group ?? ""));
  return {
    kind: "group",
    head: listed(column),
    value: ({ group }) => (group === null || group === "" ? "" : undefined),
    cell: ({ group }) => (group === null || group === "" ? noGroup : listed(group)),
    ...(groups.length <= CHOICES_AT_MOST && {
      choices: groups.map((group): [string, string] => [group, group === "" ? noGroup : isolated(group)]),
    }),
  };
}

/** The last day of the present way to claim, and the first month, if any, without a lawful one. */
function untilCell(row: ReportRow, words: ReportWords): Markup {
  const { report: say, dates } = words;
  const { noLawfulWayFrom: from, facility } = row;
  const until = untilOf(row);
  const day = until === null ? null : dayIn(until, words);
  if (from === null) return day ?? markup`${say.nothing}`;
  const by = preventedBy(from, facility);
  return markup`${day}<small>${say.noLawfulWayFrom(dates.month(from))}</small>${by === null ? null : markup` <small>${say.preventedBy(dates.day(by))}</small>`}`;
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)].toSorted();
