import { factNames, type FactName } from "../facility/facts.js";
import type { Verdict } from "../questions/decision.js";
import { listedQuestions, type ListedQuestion, type Overview } from "../questions/overview.js";

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

/** Makes a count that begins at nothing. */
export function listCount(): ListCount {
  const tallies = new Map<string, Tally & Pick<Overview, "answers" | "missing">>();
  const rejected: Tally = { rows: 0 };
  return {
    tallyOf: ({ answers, missing }) => {
      const key = [...listedQuestions.map((question) => answers[question].verdict), ...missing].join();
      const tally = tallies.get(key) ?? { rows: 0, answers, missing };
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

function summaryOf(
  tallies: readonly (Tally & Pick<Overview, "answers" | "missing">)[],
  rejected: number,
): ListSummary {
  const rowsWhere = (test: (tally: (typeof tallies)[number]) => boolean): number =>
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
