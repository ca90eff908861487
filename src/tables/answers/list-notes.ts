import type { ListNote } from "../../problems/list-note.js";
import type { ListColumns } from "../reading/list-columns.js";
import type { OpenList } from "../reading/open-list.js";
import type { ListWords } from "./list-words.js";

/** More columns that may be misnamed are counted, not told one by one. */
const COLUMNS_TOLD = 12;

/** What is to be said of how a list was read, a sentence each: of its form first, then of columns that may be misnamed. */
export function listNotes(
  list: OpenList,
  { facts, similar }: ListColumns,
  { batch: say }: Pick<ListWords, "batch">,
): string[] {
  const notes: readonly ListNote[] = list.notes(facts.map(({ index }) => index));
  const told = similar.slice(0, COLUMNS_TOLD);
  const others = similar.length - told.length;
  return [
    ...notes.map(say.note),
    ...told.map(({ column, nearest }) => say.similarColumn(column, nearest)),
    ...(others === 0 ? [] : [say.otherSimilarColumns(others)]),
  ];
}
