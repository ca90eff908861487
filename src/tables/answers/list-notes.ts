import type { ListNote } from "../../problems/list-note.js";
import type { ListColumns } from "../reading/list-columns.js";
import type { OpenList } from "../reading/open-list.js";
import type { ListWords } from "./list-words.js";

/** What is to be said of how a list was read, a sentence each: of its form first, then of columns that may be misnamed. */
export function listNotes(
  list: OpenList,
  { facts, similar }: ListColumns,
  { batch: say }: Pick<ListWords, "batch">,
): string[] {
  const notes: readonly ListNote[] = list.notes(facts.map(({ index }) => index));
  return [
    ...notes.map(say.note),
    ...similar.map(({ column, nearest }) => say.similarColumn(column, nearest)),
  ];
}
