import { firstDayOf, monthOf, type CivilDate } from "../../calendar/civil-date.js";
import { readDate } from "../../calendar/read-date.js";
import { accept, type Reading } from "../../calendar/reading.js";
import { contradictionsIn } from "../../facility/contradictions.js";
import {
  columnOf,
  definitionOf,
  type ColumnName,
  type Facility,
  type ValueOf,
} from "../../facility/facts.js";
import { readFact, type ReadIssue } from "../../facility/read.js";
import { FIRST_ENCODED_DAY } from "../../regulation/measures/periods.js";
import type { RowIssue } from "../../problems/row-issue.js";
import type { TableRecord, TextAfterQuote } from "./csv-reader.js";
import type { ListColumns } from "./list-columns.js";
import { literalText } from "./literal-text.js";
import { ownText } from "./own-text.js";

/** A row as understood. */
export interface StatedRow {
  readonly facility: Facility;
  /** The day asked about: the row's own, else that of the whole list. */
  readonly asOf: CivilDate;
}

export type RowReading =
  | { readonly ok: true; readonly row: StatedRow }
  | { readonly ok: false; readonly problems: readonly [RowIssue, ...RowIssue[]] };

/** The result of reading a cell; an empty one states nothing. */
export type CellReading = Reading<ValueOf<ColumnName> | undefined, ReadIssue>;

/**
 * The number of distinct texts per column whose reading is cached, and their maximum length: every word and date is
 * shorter.
 */
const REMEMBERED_TEXTS = 20_000;
const LONGEST_REMEMBERED = 128;

/** A row of a list, with possible faults: quotes, and formulas without a stored result, by column. */
export type ListRecord = TableRecord & {
  readonly issue?: TextAfterQuote;
  readonly uncalculated?: readonly number[];
};

/** Whether a row is empty: not a facility, but a line left over by a spreadsheet. */
export const isBlank = ({ fields, uncalculated }: ListRecord): boolean =>
  uncalculated === undefined && fields.every((field) => field === "");

/**
 * Creates a reader of rows: from cells to a facility and the day asked about.
 * @param columns the meaning of the columns
 * @param asOf the day asked about if a row has none
 */
export function rowReader(columns: ListColumns, asOf: CivilDate): (record: ListRecord) => RowReading {
  const { set } = columns;
  const unlisted = Object.fromEntries(
    Object.entries(set).filter(([name]) => !columns.facts.some(({ fact }) => fact === name)),
  );
  const readers = columns.facts.map(({ fact, index }) => ({ fact, index, read: cellReader(fact) }));
  return ({ fields, issue, uncalculated = [] }) => {
    const found: RowIssue[] = [];
    const add = (one: RowIssue): void => void found.push(one);
    const { header } = columns;
    if (issue !== undefined) {
      add({ code: issue.code, column: header[issue.column - 1] ?? "", value: issue.value });
    }
    const beyond = fields.slice(header.length).filter((field) => field !== "");
    // The surplus cell may be in any column, so none of them is read.
    if (beyond.length > 0) add({ code: "too-many-cells", columns: header.length, beyond });
    if (found.length > 0) return refused(found);

    const stated: Partial<Record<ColumnName, unknown>> = {};
    const filings: (readonly [ColumnName, CivilDate])[] = [];
    for (const { fact, index, read } of readers) {
      const value = literalText(fields[index] ?? "");
      const reading = read(value);
      const filedOn = reading.ok ? undefined : dayOfFiling(fact, value);
      if (uncalculated.includes(index)) add({ code: "formula-without-result", column: header[index]! });
      else if (filedOn !== undefined) filings.push([fact, filedOn]);
      else if (!reading.ok) add({ code: "bad-value", column: header[index]!, value, issue: reading.issue });
      else if (reading.value !== undefined) stated[fact] = reading.value;
      else if (value.trim() === "" && fact !== "asOf" && set[fact] !== undefined) stated[fact] = set[fact];
    }
    const { asOf: ownDay = asOf, ...facility } = { ...unlisted, ...stated } as Facility & {
      asOf?: CivilDate;
    };
    const row = { facility: { ...facility, ...filedBy(ownDay, filings) }, asOf: ownDay };
    if (found.length === 0) unanswerable(row, columns).forEach(add);
    return found.length === 0 ? { ok: true, row } : refused(found);
  };
}

/** Filings that lists may give with a day. */
const FILINGS: readonly ColumnName[] = ["refiled", "hardshipFiled", "paperResubmissionFiled"];

/** The day given in a column for whether a filing was made. */
function dayOfFiling(fact: ColumnName, text: string): CivilDate | undefined {
  const day = FILINGS.includes(fact) ? readDate(text) : undefined;
  return day?.ok === true ? day.value : undefined;
}

/** The filings made by a day: one with a later date does not count yet. */
const filedBy = (asOf: CivilDate, filings: readonly (readonly [ColumnName, CivilDate])[]): Facility =>
  Object.fromEntries(filings.filter(([, day]) => day <= asOf).map(([fact]) => [fact, true]));

const NOTHING_STATED = accept(undefined);

/** A dash alone means empty, as in printed tables. */
const DASH = /^[-\u2010-\u2015\u2212ー－]$/;

/**
 * Reads one cell of a column. An empty one states nothing. The first day of a month counts as the month: spreadsheets
 * convert typed months into it.
 * @example readCell("onlineStart", "2026-10-01") // => { ok: true, value: "2026-10" }
 */
export function readCell(fact: ColumnName, text: string): CellReading {
  const written = text.trim();
  if (written === "" || DASH.test(written)) return NOTHING_STATED;
  const reading = readFact(fact, text);
  if (reading.ok || definitionOf(fact).kind !== "month") return reading;
  const day = readDate(text);
  if (!day.ok) return reading;
  const month = monthOf(day.value);
  return firstDayOf(month) === day.value ? accept(month) : reading;
}

/**
 * Creates a reader of the cells of one column, which caches short texts.
 * @param fact the fact of the column
 */
function cellReader(fact: ColumnName): (text: string) => CellReading {
  let readings = new Map<string, CellReading>();
  return (text) => {
    const remembered = readings.get(text);
    if (remembered !== undefined) return remembered;
    const reading = readCell(fact, text);
    if (text.length > LONGEST_REMEMBERED) return reading;
    if (readings.size >= REMEMBERED_TEXTS) readings = new Map();
    readings.set(ownText(text), reading);
    return reading;
  };
}

const refused = (problems: readonly RowIssue[]): RowReading => ({
  ok: false,
  problems: problems as [RowIssue, ...RowIssue[]],
});

/** What prevents an answer for a row whose cells are all readable. */
function unanswerable({ facility, asOf }: StatedRow, columns: ListColumns): RowIssue[] {
  const nameOf = (fact: ColumnName): string | undefined => {
    const found = columns.facts.find((one) => one.fact === fact);
    if (found !== undefined) return columns.header[found.index];
    return Object.hasOwn(columns.set, fact) ? `--set ${columnOf(fact)}` : undefined;
  };
  if (asOf < FIRST_ENCODED_DAY) {
    const column = nameOf("asOf");
    return [
      {
        code: "before-first-encoded-day",
        asOf,
        first: FIRST_ENCODED_DAY,
        ...(column !== undefined && { column }),
      },
    ];
  }
  return contradictionsIn(facility, asOf).map((contradiction) => ({
    code: "contradiction",
    columns: contradiction.facts.map(nameOf).filter((name) => name !== undefined),
    contradiction,
  }));
}
