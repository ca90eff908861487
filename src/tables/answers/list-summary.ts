import type { CivilDate, CivilMonth } from "../../calendar/civil-date.js";
import { factNames, type FactName } from "../../facility/facts.js";
import type { Verdict } from "../../questions/decide/decision.js";
import { listedQuestions, type ListedQuestion, type Overview } from "../../questions/list/overview.js";
import { lastApplicationDate } from "../../regulation/dates/online-start.js";

/** A fact that is missing somewhere in a list. */
export interface MissingInList {
  readonly fact: FactName;
  /** Facilities for which this one fact decides, whatever it turns out to be. */
  readonly settles: number;
  /** Facilities for which it is missing, those included that miss others as well. */
  readonly wanted: number;
}

/** The facilities that have no lawful way to claim from the same claim month (請求月) on. */
export interface NoLawfulWayInList {
  readonly from: CivilMonth;
  readonly facilities: number;
  /** The last application date (利用申請) that would have opened the month to online claims. */
  readonly preventedBy: CivilDate;
}

/** What a list came to. */
export interface ListSummary {
  readonly rows: number;
  readonly answered: number;
  readonly rejected: number;
  /** Totals and notes, which are no facilities: not counted among the rows. */
  readonly leftAlone: number;
  /** Of those answered, the rows that state nothing that could decide: sums and notes, most likely. */
  readonly nothingStated: number;
  readonly verdicts: Readonly<Record<ListedQuestion, Readonly<Record<Verdict, number>>>>;
  /** Who cannot claim lawfully, by the first month in which that is so, in the order of the months. */
  readonly noLawfulWay: readonly NoLawfulWayInList[];
  /** The facts that are missing, the one that would settle the most facilities first. */
  readonly missing: readonly MissingInList[];
}

/** How many rows have had the same answer. Whoever answers a row counts it here. */
export interface Tally {
  rows: number;
}

/** Counts what a list comes to. */
export interface ListCount {
  /** Where to count the rows with this answer; the same tally for all answers that count the same. */
  readonly tallyOf: (answer: Overview) => Tally;
  readonly rejected: Tally;
  /** Counts a facility by the first claim month in which it has no lawful way; `null` where it has one in all. */
  readonly addNoLawfulWay: (from: CivilMonth | null) => void;
  readonly leftAlone: Tally;
  readonly summary: () => ListSummary;
}

type CountedAnswer = Tally & Pick<Overview, "answers" | "missing" | "nothingStated">;

/** Makes a count that begins at nothing. */
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
  /** Of facts of which none settles a facility alone, the one that is asked for first settles most. */
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
        // Where several facts are missing, none of them decides alone: for each there is another that still can.
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
