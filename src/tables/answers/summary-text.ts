import { columnsOf, padTo } from "../../output/layout/width.js";
import { listedQuestions } from "../../questions/list/overview.js";
import type { ListWords } from "./list-words.js";
import { countedVerdicts, type ListSummary } from "./list-summary.js";

/** At most this many missing facts are listed, the most decisive first; JSON has the rest. */
const MISSING_LISTED = 5;

/**
 * The totals of a list, for people: rows, verdicts by medium, facilities that cannot claim in a coming month, and the
 * facts that would settle the most facilities.
 * @returns lines
 */
export function summaryText(
  { rows, answered, rejected, leftAlone, nothingStated, verdicts, noLawfulWay, missing }: ListSummary,
  { batch: say, eligibility }: ListWords,
): string[] {
  const table = [
    ["", ...countedVerdicts.map((verdict) => eligibility.verdicts[verdict])],
    ...listedQuestions.map((question) => [
      say.questions[question],
      ...countedVerdicts.map((verdict) => String(verdicts[question][verdict])),
    ]),
  ];
  const { summary } = say;
  const wanted = missing
    .slice(0, MISSING_LISTED)
    .map((one) => [say.factColumn(one.fact), String(one.settles), String(one.wanted)]);
  const more = missing.length - wanted.length;
  return [
    summary.rows(rows, answered, rejected),
    ...(rejected === 0 ? [] : [summary.rejected]),
    ...(leftAlone === 0 ? [] : [summary.leftAlone(leftAlone)]),
    ...(nothingStated === 0 ? [] : [summary.nothingStated(nothingStated)]),
    ...(answered === 0 ? [] : aligned(table)),
    ...noLawfulWay.map((one) => summary.noLawfulWay(one)),
    ...(wanted.length === 0 ? [] : aligned([[summary.wanted, summary.settles, summary.wantedBy], ...wanted])),
    ...(more > 0 ? [`  ${summary.more(more)}`] : []),
  ];
}

/** Right-aligned numbers below their headings. */
function aligned(table: readonly (readonly string[])[]): string[] {
  const widths = table[0]!.map((_, index) => Math.max(...table.map((row) => columnsOf(row[index]!))));
  return table.map((row) =>
    row
      .map((cell, index) =>
        index === 0 ? `  ${padTo(cell, widths[0]!)}` : " ".repeat(widths[index]! - columnsOf(cell)) + cell,
      )
      .join("  ")
      .trimEnd(),
  );
}
