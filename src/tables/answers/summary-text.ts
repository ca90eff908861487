import { columnsOf, padTo } from "../../output/layout/width.js";
import type { CivilDate, CivilMonth } from "../../calendar/civil-date.js";
import { listedQuestions } from "../../questions/list/overview.js";
import { lastClaimDay } from "../../regulation/dates/submission-windows.js";
import type { ListWords } from "./list-words.js";
import { countedVerdicts, type ListSummary, type NoLawfulWayInList } from "./list-summary.js";

/** At most this many missing facts are listed, the most decisive first; JSON has the rest. */
const MISSING_LISTED = 5;
/** At most this many months have a line each, the soonest first; JSON has every month. */
const MONTHS_LISTED = 4;

/**
 * The totals of a list, for people: rows, verdicts by medium, facilities that cannot claim in a coming month, and the
 * facts that would settle the most facilities.
 * @param asOf the day of the list, which parts the months to come from those that are past
 * @returns lines
 */
export function summaryText(
  { rows, answered, rejected, leftAlone, nothingStated, verdicts, noLawfulWay, missing }: ListSummary,
  asOf: CivilDate,
  words: ListWords,
): string[] {
  const { batch: say, eligibility } = words;
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
    ...noLawfulWayLines(noLawfulWay, asOf, words),
    ...(wanted.length === 0 ? [] : aligned([[summary.wanted, summary.settles, summary.wantedBy], ...wanted])),
    ...(more > 0 ? [`  ${summary.more(more)}`] : []),
  ];
}

/** A line for each of the soonest months ahead, one for the later ones, one for those whose claims are over. */
function noLawfulWayLines(
  months: readonly NoLawfulWayInList[],
  asOf: CivilDate,
  { batch: { summary } }: ListWords,
): string[] {
  const isPast = ({ from }: NoLawfulWayInList): boolean => lastClaimDay(from) < asOf;
  const ahead = months.filter((month) => !isPast(month));
  const later = together(ahead.slice(MONTHS_LISTED));
  const past = together(months.filter(isPast));
  return [
    ...ahead.slice(0, MONTHS_LISTED).map((month) => summary.noLawfulWay(month)),
    ...(later === undefined ? [] : [summary.noLawfulWayLater(later)]),
    ...(past === undefined ? [] : [summary.noLawfulWayPast(past)]),
  ];
}

/** How many facilities all these months have, and the run in which the months lie; undefined of none. */
function together(
  months: readonly NoLawfulWayInList[],
): { readonly facilities: number; readonly first: CivilMonth; readonly last: CivilMonth } | undefined {
  const [first] = months;
  if (first === undefined) return undefined;
  const facilities = months.reduce((sum, month) => sum + month.facilities, 0);
  return { facilities, first: first.from, last: months.at(-1)!.from };
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
