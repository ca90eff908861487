import type { CivilDate } from "../../calendar/civil-date.js";
import { CUTOFFS, type CutoffRow } from "../../regulation/measures/cutoffs.js";
import { forms, type FormId } from "../../regulation/measures/forms.js";
import { lastDays, type Period } from "../../regulation/measures/periods.js";
import { cited, citedOnce, type CitedSource } from "../decide/cited.js";
import type { WholeLeaf } from "./whole-tree.js";

/**
 * A date that decides: the last day of a period of the law, a latest date of birth, or a deadline that the
 * administration named for a form.
 */
export type DatedValue = { readonly day: CivilDate; readonly sources: readonly CitedSource[] } & (
  | { readonly kind: "last-day"; readonly period: Period["name"] }
  | { readonly kind: "cutoff"; readonly rows: readonly CutoffRow[] }
  | { readonly kind: "administrative-deadline"; readonly form: FormId }
);

/** The dates that a tree reads, as its leaves were asked about them. */
export function datedValuesOf(leaves: readonly WholeLeaf[]): DatedValue[] {
  const filed = new Set(leaves.flatMap(({ outcome }) => outcome.filings.map(({ form }) => form)));
  return [
    ...daysAsked("asOf", leaves).map(lastDay),
    ...daysAsked("youngestDob", leaves).map(({ day, sources }) => ({
      kind: "cutoff" as const,
      rows: (Object.keys(CUTOFFS) as CutoffRow[]).filter((row) => CUTOFFS[row] === day),
      day,
      sources,
    })),
    ...[...filed].flatMap((form) => {
      const { administrativeDeadline: day, sources } = forms[form];
      return day === null
        ? []
        : [{ kind: "administrative-deadline" as const, form, day, sources: sources.map(cited) }];
    }),
  ];
}

/** A day that a fact was compared with, and the provisions that asked for it. */
interface DayAsked {
  readonly day: CivilDate;
  readonly sources: readonly CitedSource[];
}

function daysAsked(fact: string, leaves: readonly WholeLeaf[]): DayAsked[] {
  const asked = leaves.flatMap(({ path }) =>
    path.flatMap((step) =>
      step.fact === fact && "onOrBefore" in step.asked
        ? [{ day: step.asked.onOrBefore, citations: step.citations }]
        : [],
    ),
  );
  return [...new Set(asked.map(({ day }) => day))].toSorted().map((day) => ({
    day,
    sources: citedOnce(asked.filter((one) => one.day === day).flatMap(({ citations }) => citations)),
  }));
}

function lastDay({ day, sources }: DayAsked): DatedValue {
  const last = lastDays.find((one) => one.day === day);
  if (last === undefined) throw new Error(`a rule turns on a day that ends no period of the law: ${day}`);
  return {
    kind: "last-day",
    period: last.period,
    day,
    sources: sources.length > 0 ? sources : [cited(last.source)],
  };
}
