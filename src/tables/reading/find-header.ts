import { definitionOf, factNames } from "../../facility/facts.js";
import { readValue } from "../../facility/read.js";
import { columnNamed, namesColumn, type MappedColumn } from "./list-columns.js";

/** How far down the header is searched for. */
export const ROWS_OF_TITLES = 20;

/** This many names of facts in a row are no coincidence. */
export const SURELY_NAMES = 2;

/** The header row, with the number of facts it names. */
export interface FoundHeader<Row> {
  readonly row: Row;
  readonly named: number;
}

/**
 * Finds the header row below titles: the first row that names the most facts.
 * @param rows the first rows; only about twenty are examined
 * @param mapped columns mapped by the user, which count as names too
 * @returns the first row, with no names, if none names a fact; undefined if there are no rows
 * @example findHeader([{ fields: ["施設一覧"] }, { fields: ["名称", "種別"] }], [])?.row // => { fields: ["名称", "種別"] }
 */
export function findHeader<Row extends { readonly fields: readonly string[] }>(
  rows: Iterable<Row>,
  mapped: readonly MappedColumn[],
): FoundHeader<Row> | undefined {
  let found: FoundHeader<Row> | undefined;
  let seen = 0;
  for (const row of rows) {
    const named = namesIn(row.fields, mapped);
    // One name alone, below the first row, may be a value: `hardship` is both.
    const isValue = named === 1 && row.fields.some(isWordOfAFact);
    if (found === undefined || (named > found.named && !isValue)) found = { row, named };
    if (++seen === ROWS_OF_TITLES || found.named >= SURELY_NAMES) break;
  }
  return found;
}

function namesIn(fields: readonly string[], mapped: readonly MappedColumn[]): number {
  const facts = fields.map(columnNamed).filter((fact) => fact !== undefined);
  const own = mapped.filter(({ column }) => fields.some((field) => namesColumn(field, column)));
  return new Set([...facts, ...own.map(({ fact }) => fact)]).size;
}

const isWordOfAFact = (field: string): boolean =>
  columnNamed(field) !== undefined &&
  factNames.some((name) => definitionOf(name).kind === "word" && readValue(name, field).ok);
