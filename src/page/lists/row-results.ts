import { standings } from "../../questions/list/report.js";
import type { ListIssue } from "../../problems/list-problem.js";
import type { PageWords } from "../words.js";
import type { RowStanding, TableRow } from "./dropped-list.js";

/** The possible results of rows, in display order. */
export const rowStandings: readonly RowStanding[] = [...standings, "rejected"];

/** The number of rows by result. */
export function countsOf(rows: readonly Pick<TableRow, "standing">[]): Readonly<Record<RowStanding, number>> {
  const counts = Object.fromEntries(rowStandings.map((one) => [one, 0])) as Record<RowStanding, number>;
  for (const { standing } of rows) counts[standing] += 1;
  return counts;
}

/** Why a list cannot be read, without mentioning options, which the page does not have. */
export function problemText(problem: ListIssue, { page: { lists: say }, tables }: PageWords): string {
  switch (problem.code) {
    case "input-empty":
      return say.empty;
    case "undecodable":
      return say.undecodable(problem.line);
    case "no-known-column":
      return say.noKnownColumn(problem.columns);
    case "column-twice":
      return say.columnTwice(problem.column, problem.other);
    default:
      return tables.problem(problem, () => false);
  }
}
