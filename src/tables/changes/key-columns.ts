import { nearestTo } from "../../facility/read.js";
import { TableProblem } from "../../problems/list-problem.js";
import { columnAskedFor, columnHeaded, nameColumn } from "../answers/report-columns.js";
import type { ListColumns } from "../reading/list-columns.js";
import { ownText } from "../reading/own-text.js";
import { readCell, type ListRecord } from "../reading/read-row.js";

/** A list, with its name for errors. */
export interface KeyedList {
  readonly path: string;
  readonly columns: ListColumns;
}

/** What identifies a facility in a list. */
export interface FacilityKey {
  /** Normalized, so that it is the same however it is written. */
  readonly key: string;
  /** As written in the list. */
  readonly written: string;
}

/** How the facilities of a list are identified. */
export interface KeyColumns {
  /** The headings of the key columns. */
  readonly heading: string;
  /** `null` if they are empty in the row. */
  readonly keyOf: (record: ListRecord) => FacilityKey | null;
  /** Its name; empty if the list has no column for it. */
  readonly nameOf: (record: ListRecord) => string;
}

/** The headings of codes, the best first; those on one line mean the same code. */
const CODES: readonly (readonly string[])[] = [
  ["医療機関コード", "institutioncode", "医療機関等コード", "保険医療機関コード"],
  ["facilityid"],
  ["code", "コード"],
];

/**
 * Finds the key of the facilities in two lists: the requested column; else a code that both lists have; else name and
 * type.
 * @param asked the heading of a column of both lists; undefined if none is requested
 * @returns one for each list
 * @throws TableProblem `no-key-column`, `key-column-missing`
 */
export function keyColumns(lists: readonly KeyedList[], asked?: string): KeyColumns[] {
  if (asked !== undefined)
    return lists.map((list) =>
      byCode(columnAskedFor(asked, list.columns) ?? missing(asked, list), list.columns),
    );
  for (const headings of CODES) {
    const found = lists.map(({ columns }) => columnHeaded(headings, columns));
    if (found.every((index) => index !== undefined))
      return lists.map(({ columns }, place) => byCode(found[place]!, columns));
  }
  return lists.map(({ path, columns }) => {
    const names = columns.header.filter((one) => one !== "");
    return byNameAndType(columns) ?? noKeyColumn(path, names);
  });
}

/**
 * Creates a function that finds the key of facilities across lists: a code, else name and type.
 * @returns a function from a row to its key; to its line if the list has neither or the cells are empty
 */
export function facilityKeys(columns: ListColumns): (record: ListRecord) => string {
  const code = CODES.map((headings) => columnHeaded(headings, columns)).find((index) => index !== undefined);
  const found = code === undefined ? byNameAndType(columns) : byCode(code, columns);
  return (record) => found?.keyOf(record)?.key ?? `#${record.line}`;
}

function noKeyColumn(path: string, columns: readonly string[]): never {
  throw new TableProblem({ code: "no-key-column", path, columns });
}

function missing(column: string, { path, columns }: KeyedList): never {
  const names = columns.carried.map((index) => columns.header[index]!).filter((name) => name !== "");
  const nearest = nearestTo(column, names);
  throw new TableProblem({
    code: "key-column-missing",
    path,
    column,
    columns: names,
    ...(nearest !== undefined && { nearest }),
  });
}

function byCode(index: number, columns: ListColumns): KeyColumns {
  return {
    heading: columns.header[index]!,
    keyOf: (record) => {
      const written = cellOf(record, index);
      return written === "" ? null : { key: codeIn(written), written };
    },
    nameOf: namesIn(columns, index),
  };
}

function byNameAndType(columns: ListColumns): KeyColumns | null {
  const { header, facts } = columns;
  const name = nameColumn(columns);
  if (name === undefined) return null;
  const type = facts.find(({ fact }) => fact === "type")?.index;
  return {
    heading: [name, ...(type === undefined ? [] : [type])].map((index) => header[index]!).join("・"),
    keyOf: (record) => {
      const named = cellOf(record, name);
      if (named === "") return null;
      const typed = type === undefined ? "" : cellOf(record, type);
      return { key: `${plain(named)} ${typeIn(typed)}`, written: named };
    },
    nameOf: namesIn(columns, name),
  };
}

/** The names, from the column with such a heading, else from the first that is neither the key nor a fact. */
function namesIn(columns: ListColumns, key: number): (record: ListRecord) => string {
  const { header, carried, facts } = columns;
  const index =
    nameColumn(columns) ??
    carried.find((one) => one !== key && header[one] !== "" && !facts.some((fact) => fact.index === one));
  return (record) => (index === undefined ? "" : cellOf(record, index));
}

const cellOf = ({ fields }: ListRecord, index: number): string => ownText((fields[index] ?? "").trim());

/** Width, blanks and dashes are ignored, and so are leading zeros, which spreadsheets lose. */
function codeIn(written: string): string {
  const code = plain(written).replace(/[-\u2010-\u2015\u2212]/g, "");
  return /^\d+$/.test(code) ? code.replace(/^0+/, "") || "0" : code;
}

const plain = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

/** The type, however written; an unknown word is kept. */
function typeIn(written: string): string {
  const reading = readCell("type", written);
  return reading.ok ? String(reading.value ?? "") : plain(written);
}
