import type { ListColumns } from "../reading/list-columns.js";
import type { OpenList } from "../reading/open-list.js";
import { carriedNames, type ListWords } from "./list-words.js";

/** More columns that may be misnamed are counted, not told one by one. */
const COLUMNS_TOLD = 12;

/** What is to be said of how a list was read, a sentence each: of its form first, then of columns that may be misnamed. */
export function listNotes(
  list: OpenList,
  { facts, similar }: ListColumns,
  { batch: say }: Pick<ListWords, "batch">,
): string[] {
  const told = similar.slice(0, COLUMNS_TOLD);
  const others = similar.length - told.length;
  return [
    ...list.notes(facts.map(({ index }) => index)).map(say.note),
    ...told.map(({ column, nearest }) => say.similarColumn(column, nearest)),
    ...(others === 0 ? [] : [say.otherSimilarColumns(others)]),
  ];
}

/** Says which columns are written under another name, where a list is answered as a table. */
export function renamedNotes(columns: ListColumns, words: Pick<ListWords, "batch">): string[] {
  const { header, carried } = columns;
  const renamed = carriedNames(columns, words).filter((name, place) => name !== header[carried[place]!]);
  return renamed.length === 0 ? [] : [words.batch.renamed(renamed)];
}
