import { setFlagsFromString } from "node:v8";
import type { CivilDate } from "../../calendar/civil-date.js";
import type { ChangesContent } from "../../output/changes/content.js";
import { FIRST_ENCODED_DAY } from "../../regulation/measures/periods.js";
import { UsageProblem } from "../../problems/usage-problem.js";
import { compareLists, type ListToCompare } from "../../tables/changes/compare-lists.js";
import type { ListWords } from "../../tables/answers/list-words.js";
import { listColumns } from "../../tables/reading/list-columns.js";
import { openList } from "../../tables/reading/open-list.js";
import type { OptionsOf } from "../invocation.js";
import { listInputFrom, mappedColumnsFrom, requireEncodedDay, setFactsFrom } from "./list-options.js";
import type { Progress } from "../terminal/progress.js";

/** Two lists to compare, and how. */
export interface ListsToCompare {
  readonly before: ListToCompare;
  readonly after: ListToCompare;
  /** The heading of the key column; undefined to detect it. */
  readonly key: string | undefined;
}

/** Limits heap growth; by default the engine accumulates three times as much before collecting garbage. */
const GROWTH_IN_PERCENT = 40;

/** Compares two lists, or two days of one, with the name of each. */
export async function comparedLists(
  { before, after, key }: ListsToCompare,
  nameOf: (path: string) => string,
  progress: Progress,
  { batch }: Pick<ListWords, "batch">,
): Promise<ChangesContent> {
  setFlagsFromString(`--heap-growing-percent=${GROWTH_IN_PERCENT}`);
  const found = await compareLists(before, after, {
    key,
    rowProblems: batch.rowProblems,
    pause: async (rows, share) => {
      progress.show(() => batch.progress(rows, Math.floor(100 * share)));
      await new Promise((resume) => setImmediate(resume));
    },
  });
  before.list.requireUnchanged();
  after.list.requireUnchanged();
  return {
    ...found,
    since: before.asOf,
    asOf: after.asOf,
    before: nameOf(before.path),
    after: nameOf(after.path),
  };
}

/**
 * Opens a list for comparison.
 * @param headers the names of the answer columns in each language
 * @param asOf the day on which it is answered
 */
export async function openToCompare(
  path: string,
  options: OptionsOf<"changes"> | OptionsOf<"report">,
  headers: readonly (readonly string[])[],
  asOf: CivilDate,
): Promise<ListToCompare> {
  const list = await openList(listInputFrom(path, options));
  try {
    const columns = listColumns(list.header, mappedColumnsFrom(options), headers, {
      line: list.headerLine,
      set: setFactsFrom(options),
    });
    requireEncodedDay(options, asOf, columns);
    return { path, list, columns, asOf };
  } catch (error) {
    list.close();
    throw error;
  }
}

/**
 * The day on which the earlier side is answered.
 * @throws UsageProblem if it is after the day asked about, or before the encoded law
 */
export function requireEarlierDay(since: CivilDate, asOf: CivilDate): void {
  if (since > asOf) throw new UsageProblem({ code: "since-after-as-of", since, asOf });
  if (since < FIRST_ENCODED_DAY) {
    const [option, first] = ["--since", FIRST_ENCODED_DAY] as const;
    throw new UsageProblem({ code: "before-first-encoded-day", option, asOf: since, first });
  }
}
