import type { batch } from "../../wording/ja/batch.js";
import type { citations } from "../../wording/ja/citations.js";
import type { eligibility } from "../../wording/ja/eligibility.js";
import { answerColumns } from "../../questions/list/answer-columns.js";

/** The words that an answered list is told with. */
export interface ListWords {
  readonly batch: typeof batch;
  readonly eligibility: typeof eligibility;
  readonly citations: typeof citations;
}

/** The names of the answer columns in a language. */
export const answerHeader = ({ batch: say }: Pick<ListWords, "batch">): string[] =>
  answerColumns.map((column) => say.columns[column]);
