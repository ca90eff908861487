import type { FacilityChange, Standing } from "../../questions/list/changes.js";
import { shownJson } from "../../wording/shown.js";
import type { ChangesContent } from "./content.js";

/**
 * Changes as JSON: one document, in codes.
 * @returns pieces of it, in order, so that documents of any length can be written
 */
export function* changesJson({
  since,
  asOf,
  before,
  after,
  counts,
  changes,
  rejected,
  keyedBy,
  ownDays,
}: ChangesContent): Generator<string, void, undefined> {
  const head = {
    command: "changes",
    since,
    asOf,
    lists: { before, after },
    keyedBy,
    ownDays,
    counts: changeCountsJson({ counts }),
    rejected: {
      before: { rows: rejected.before.count, lines: rejected.before.listed },
      after: { rows: rejected.after.count, lines: rejected.after.listed },
    },
  };
  yield `${shownJson(head).slice(0, -1)},"changes":[`;
  let separator = "\n";
  for (const change of changes) {
    yield separator + shownJson(changeJson(change));
    separator = ",\n";
  }
  yield "\n]}\n";
}

/** The result of a comparison in numbers of facilities. */
export const changeCountsJson = ({
  counts: { kinds, ...facilities },
}: Pick<ChangesContent, "counts">): Readonly<Record<string, number>> => ({ ...facilities, ...kinds });

const changeJson = ({ key, name, line, kinds, facts, before, after }: FacilityChange): unknown => ({
  key,
  name,
  line,
  change: kinds,
  facts: facts.map((fact) => ({
    fact: fact.fact,
    before: fact.before ?? null,
    after: fact.after ?? null,
  })),
  before: before === null ? null : standingJson(before),
  after: after === null ? null : standingJson(after),
});

const standingJson = ({
  verdict,
  ground,
  until,
  action,
  by,
  openDay,
  noLawfulWayFrom,
}: Standing): unknown => ({
  verdict,
  ground,
  until,
  nextAction: action,
  nextDeadline: by,
  nextDeadlineOpenDay: openDay,
  noLawfulWayFrom,
});
