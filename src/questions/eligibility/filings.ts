import type { CivilDate } from "../../calendar/civil-date.js";
import { branchesOf } from "../../engine/branches.js";
import { missingFacts } from "../../engine/decide.js";
import { factNames, type Facility } from "../../facility/facts.js";
import { forms, type FilingTime, type FormId } from "../../regulation/measures/forms.js";
import type { Payer } from "../../regulation/measures/payers.js";
import { lastApplicationDate } from "../../regulation/dates/online-start.js";
import { announcedDeadline, type FilingRequirement } from "../../regulation/measures/outcome.js";
import { verdictOf, type LawLeaf } from "../decide/decision.js";
import { tellAll, type FactCondition } from "../decide/fact-condition.js";

/** A filing that is required or was made. */
export interface Filing {
  readonly form: FormId;
  readonly to: readonly Payer[];
  readonly when: FilingTime;
  readonly administrativeDeadline: CivilDate | null;
  readonly status: FilingRequirement["status"];
  /** It can no longer be filed: confirm whether it was filed in time. */
  readonly premise?: true;
  /** If the verdict is certain but the need for this filing is not: it is needed under any of these answers. */
  readonly onlyIf?: readonly Readonly<Record<string, FactCondition>>[];
}

/**
 * The filings that are required or were made: each form once, however many open leaves need it.
 * @param leaves the open leaves of one question's tree
 * @param asOf the day of the claim asked about
 */
export function filingsOf(leaves: readonly LawLeaf[], facility: Facility, asOf: CivilDate): Filing[] {
  const onlyIf = conditionsOf(leaves, asOf);
  const all = leaves.flatMap(({ outcome }) => outcome.filings);
  return [...new Set(all.map(({ form }) => form))].map((form) => ({
    ...filingOf(
      form,
      all.filter((one) => one.form === form),
      facility,
    ),
    ...(onlyIf.has(form) && { onlyIf: onlyIf.get(form)! }),
  }));
}

/** @param required how each open leaf that needs the form requires it */
function filingOf(form: FormId, required: readonly FilingRequirement[], facility: Facility): Filing {
  const { to, when } = forms[form];
  const latest = required.at(-1)!;
  const deadlines = new Set(required.map((one) => deadlineOf(one, facility)));
  const open = required.filter(({ status }) => status === "not-recorded");
  return {
    form,
    to,
    when: latest.when ?? when,
    // Where the open branches do not agree on a deadline, none is certain.
    administrativeDeadline: deadlines.size === 1 ? deadlineOf(latest, facility) : null,
    status: open.length > 0 ? "not-recorded" : latest.status,
    // A form not recorded that cannot be filed on any open branch.
    ...(open.length > 0 && open.every(({ premise }) => premise === true) && { premise: true }),
  };
}

function deadlineOf(requirement: FilingRequirement, { onlineStart }: Facility): CivilDate | null {
  const start =
    requirement.form === "online-start-application" && onlineStart !== "unknown" ? onlineStart : undefined;
  return start === undefined ? announcedDeadline(requirement) : lastApplicationDate(start);
}

/** True if the announced deadline of a filing still to be made has passed. */
export const isLate = ({ status, administrativeDeadline, premise }: Filing, asOf: CivilDate): boolean =>
  status === "not-recorded" &&
  premise === undefined &&
  administrativeDeadline !== null &&
  administrativeDeadline < asOf;

/**
 * For each form that some open leaves of a certain verdict require and others do not: the answers under which they do.
 */
function conditionsOf(
  leaves: readonly LawLeaf[],
  asOf: CivilDate,
): ReadonlyMap<FormId, readonly Readonly<Record<string, FactCondition>>[]> {
  const found = new Map<FormId, Readonly<Record<string, FactCondition>>[]>();
  const formsOf = (leaf: LawLeaf): string => formsToFile(leaf).join(" ");
  if (verdictOf(leaves) === "undetermined" || new Set(leaves.map(formsOf)).size < 2) return found;
  const branches = branchesOf(leaves, missingFacts(leaves, factNames, formsOf), formsOf);
  for (const form of new Set(leaves.flatMap(formsToFile))) {
    const asking = branches.filter(({ verdict }) => verdict.split(" ").includes(form));
    if (asking.length < branches.length)
      found.set(
        form,
        asking.map((branch) => tellAll(branch, asOf)),
      );
  }
  return found;
}

const formsToFile = ({ outcome }: LawLeaf): FormId[] =>
  outcome.filings.filter(({ status }) => status === "not-recorded").map(({ form }) => form);
