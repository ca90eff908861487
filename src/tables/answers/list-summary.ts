import type { CivilDate, CivilMonth } from "../../calendar/civil-date.js";
import { factNames, type FactName } from "../../facility/facts.js";
import type { Verdict } from "../../questions/decide/decision.js";
import { listedQuestions, type ListedQuestion, type Overview } from "../../questions/list/overview.js";
import { lastApplicationDate } from "../../regulation/dates/online-start.js";

/** A fact that is missing somewhere in a list. */
export interface MissingInList {
  readonly fact: FactName;
  /** Facilities that this fact alone decides, whatever its value. */
  readonly settles: number;
  /** Facilities for which it is missing, including those that lack others as well. */
  readonly wanted: number;
}

/** The facilities that have no lawful way to claim from the same claim month (請求月) on. */
export interface NoLawfulWayInList {
  readonly from: CivilMonth;
  readonly facilities: number;
  /** The last application date (利用申請) that would have opened the month to online claims. */
  readonly preventedBy: CivilDate;
}

/** The totals of a list. */
export interface ListSummary {
  readonly rows: number;
  readonly answered: number;
  readonly rejected: number;
  /** Totals and notes, which are not facilities and not counted as rows. */
  readonly leftAlone: number;
  /** Answered rows without any deciding fact: most likely totals and notes. */
  readonly nothingStated: number;
  readonly verdicts: Readonly<Record<ListedQuestion, Readonly<Record<Verdict, number>>>>;
  /** The facilities that cannot claim lawfully, by the first such month, in order. */
  readonly noLawfulWay: readonly NoLawfulWayInList[];
  /** The missing facts, the one that would settle the most facilities first. */
  readonly missing: readonly MissingInList[];
}

/** The number of rows with the same answer, incremented by whoever answers a row. */
export interface Tally {
  rows: number;
}

/** Counts the totals of a list. */
export interface ListCount {
  /** The tally for rows with this answer; shared by all answers that count alike. */
  readonly tallyOf: (answer: Overview) => Tally;
  readonly rejected: Tally;
  /** Counts a facility by the first claim month in which it has no lawful way; `null` if it has one in all. */
  readonly addNoLawfulWay: (from: CivilMonth | null) => void;
  readonly leftAlone: Tally;
  readonly summary: () => ListSummary;
}

type CountedAnswer = Tally & Pick<Overview, "answers" | "missing" | "nothingStated">;

/** Creates an empty count. */
export function listCount(): ListCount {
  const tallies = new Map<string, CountedAnswer>();
  const rejected: Tally = { rows: 0 };
  const withoutWay = new Map<CivilMonth, number>();
  const leftAlone: Tally = { rows: 0 };
  return {
    tallyOf: ({ answers, missing, nothingStated }) => {
      const verdicts = listedQuestions.map((question) => answers[question].verdict);
      const key = [...verdicts, nothingStated, ...missing].join();
      const tally = tallies.get(key) ?? { rows: 0, answers, missing, nothingStated };
      tallies.set(key, tally);
      return tally;
    },
    rejected,
    leftAlone,
    addNoLawfulWay: (from) => {
      if (from !== null) withoutWay.set(from, (withoutWay.get(from) ?? 0) + 1);
    },
    summary: () => ({
      ...summaryOf([...tallies.values()], rejected.rows, leftAlone.rows),
      noLawfulWay: [...withoutWay]
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([from, facilities]) => ({ from, facilities, preventedBy: lastApplicationDate(from) })),
    }),
  };
}

/** The verdicts, in the order in which they are counted. */
export const countedVerdicts: readonly Verdict[] = [
  "allowed",
  "conditional",
  "not-allowed",
  "undetermined",
  "unsettled",
];

function summaryOf(
  tallies: readonly CountedAnswer[],
  rejected: number,
  leftAlone: number,
): Omit<ListSummary, "noLawfulWay"> {
  const rowsWhere = (test: (tally: CountedAnswer) => boolean): number =>
    tallies.filter(test).reduce((sum, { rows }) => sum + rows, 0);
  const verdictsOn = (question: ListedQuestion): Record<Verdict, number> =>
    Object.fromEntries(
      countedVerdicts.map((verdict) => [
        verdict,
        rowsWhere(({ answers }) => answers[question].verdict === verdict),
      ]),
    ) as Record<Verdict, number>;
  /** Of facts none of which settles a facility alone, the one asked for first settles most. */
  const leads = (fact: FactName): number => rowsWhere(({ missing }) => missing[0] === fact);
  const answered = rowsWhere(() => true);
  return {
    rows: answered + rejected,
    answered,
    rejected,
    leftAlone,
    nothingStated: rowsWhere(({ nothingStated }) => nothingStated),
    verdicts: { paper: verdictsOn("paper"), optical: verdictsOn("optical"), online: verdictsOn("online") },
    missing: factNames
      .map((fact) => ({
        fact,
        // If several facts are missing, none decides alone: for each there is another that still can.
        settles: rowsWhere(({ missing }) => missing.length === 1 && missing[0] === fact),
        wanted: rowsWhere(({ missing }) => missing.includes(fact)),
      }))
      .filter(({ wanted }) => wanted > 0)
      .toSorted(
        (one, other) =>
          other.settles - one.settles || leads(other.fact) - leads(one.fact) || other.wanted - one.wanted,
      ),
  };
}
