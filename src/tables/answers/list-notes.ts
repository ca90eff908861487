import type { ListColumns } from "../reading/list-columns.js";
import type { OpenList } from "../reading/open-list.js";
import { carriedNames, type ListWords } from "./list-words.js";

/** More columns that may be misnamed are counted, not listed. */
const COLUMNS_LISTED = 12;

/** The notes on how a list was read, a sentence each: on its form first, then on columns that may be misnamed. */
export function listNotes(
  list: OpenList,
  { facts, similar }: ListColumns,
  { batch: say }: Pick<ListWords, "batch">,
): string[] {
  const listed = similar.slice(0, COLUMNS_LISTED);
  const others = similar.length - listed.length;
  return [
    ...list.notes(facts.map(({ index }) => index)).map(say.note),
    ...listed.map(({ column, nearest }) => say.similarColumn(column, nearest)),
    ...(others === 0 ? [] : [say.otherSimilarColumns(others)]),
  ];
}

/** The notes on columns that are renamed when a list is answered as a table. */
export function renamedNotes(columns: ListColumns, words: Pick<ListWords, "batch">): string[] {
  const { header, carried } = columns;
  const renamed = carriedNames(columns, words).filter((name, place) => name !== header[carried[place]!]);
  return renamed.length === 0 ? [] : [words.batch.renamed(renamed)];
}
