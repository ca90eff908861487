import { changeColumns, type ChangeColumn, type FacilityChange } from "../../questions/list/changes.js";
import type { batch } from "../../wording/ja/batch.js";
import type { changes } from "../../wording/ja/changes.js";

/** The wording of changes as a list. */
export interface ChangeCellWords {
  readonly changes: typeof changes;
  readonly batch: typeof batch;
}

/** The names of the columns of changes as a list. */
export const changeHeader = ({ changes: say }: ChangeCellWords): string[] =>
  changeColumns.map((column) => say.columns[column]);

/** A change as a row of a list, in the order of {@link changeColumns}. */
export function changeCells(change: FacilityChange, { changes: say, batch }: ChangeCellWords): string[] {
  const { key, name, kinds, facts, before, after } = change;
  const cells: Record<ChangeColumn, string> = {
    key,
    name,
    change: kinds.map(say.kindCell).join(";"),
    facts_before: facts.map((fact) => say.factCell(fact.fact, fact.before)).join("; "),
    facts_after: facts.map((fact) => say.factCell(fact.fact, fact.after)).join("; "),
    verdict_before: before === null ? "" : batch.verdicts[before.verdict],
    verdict_after: after === null ? "" : batch.verdicts[after.verdict],
    until_before: before?.until ?? "",
    until_after: after?.until ?? "",
    next_action_before: before === null ? "" : batch.actions[before.action],
    next_action_after: after === null ? "" : batch.actions[after.action],
    next_deadline_before: before?.by ?? "",
    next_deadline_after: after?.by ?? "",
  };
  return changeColumns.map((column) => cells[column]);
}
