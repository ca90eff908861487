import type { batch } from "../../wording/ja/batch.js";
import type { citations } from "../../wording/ja/citations.js";
import type { eligibility } from "../../wording/ja/eligibility.js";
import { namesColumn, type ListColumns } from "../reading/list-columns.js";
import { answerColumns } from "../../questions/list/answer-columns.js";

/** The wording of an answered list. */
export interface ListWords {
  readonly batch: typeof batch;
  readonly eligibility: typeof eligibility;
  readonly citations: typeof citations;
}

/** The names of the answer columns in a language. */
export const answerHeader = ({ batch: say }: Pick<ListWords, "batch">): string[] =>
  answerColumns.map((column) => say.columns[column]);

/**
 * The names of the carried columns as written: one that clashes with an answer column is renamed, so that names are
 * unique and the answers can be read as a list again.
 */
export function carriedNames({ header, carried }: ListColumns, words: Pick<ListWords, "batch">): string[] {
  const answers = answerHeader(words);
  const names = carried.map((index) => header[index]!);
  return names.map((name) => {
    let own = name;
    while (answers.some((answer) => namesColumn(own, answer)) || (own !== name && names.includes(own)))
      own = words.batch.ownColumn(own);
    return own;
  });
}
