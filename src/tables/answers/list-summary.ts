import { factNames, type FactName } from "../../facility/facts.js";
import type { Verdict } from "../../questions/decide/decision.js";
import { listedQuestions, type ListedQuestion, type Overview } from "../../questions/list/overview.js";

/** A fact that is missing somewhere in a list. */
export interface MissingInList {
  readonly fact: FactName;
  /** Facilities for which this one fact decides, whatever it turns out to be. */
  readonly settles: number;
  /** Facilities for which it is missing, those included that miss others as well. */
  readonly wanted: number;
}

/** What a list came to. */
export interface ListSummary {
  readonly rows: number;
  readonly answered: number;
  readonly rejected: number;
  /** Of those answered, the rows that state nothing that could decide: sums and notes, most likely. */
  readonly nothingStated: number;
  readonly verdicts: Readonly<Record<ListedQuestion, Readonly<Record<Verdict, number>>>>;
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
  readonly summary: () => ListSummary;
}

type CountedAnswer = Tally & Pick<Overview, "answers" | "missing" | "nothingStated">;

/** Makes a count that begins at nothing. */
export function listCount(): ListCount {
  const tallies = new Map<string, CountedAnswer>();
  const rejected: Tally = { rows: 0 };
  return {
    tallyOf: ({ answers, missing, nothingStated }) => {
      const verdicts = listedQuestions.map((question) => answers[question].verdict);
      const key = [...verdicts, nothingStated, ...missing].join();
      const tally = tallies.get(key) ?? { rows: 0, answers, missing, nothingStated };
      tallies.set(key, tally);
      return tally;
    },
    rejected,
    summary: () => summaryOf([...tallies.values()], rejected.rows),
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

function summaryOf(tallies: readonly CountedAnswer[], rejected: number): ListSummary {
  const rowsWhere = (test: (tally: CountedAnswer) => boolean): number =>
    tallies.filter(test).reduce((sum, { rows }) => sum + rows, 0);
  const verdictsOn = (question: ListedQuestion): Record<Verdict, number> =>
    Object.fromEntries(
      countedVerdicts.map((verdict) => [
        verdict,
        rowsWhere(({ answers }) => answers[question].verdict === verdict),
      ]),
    ) as Record<Verdict, number>;
  const answered = rowsWhere(() => true);
  return {
    rows: answered + rejected,
    answered,
    rejected,
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
      .toSorted((one, other) => other.settles - one.settles || other.wanted - one.wanted),
  };
}
