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

/** What has to be filed, or was. */
export interface Filing {
  readonly form: FormId;
  readonly to: readonly Payer[];
  readonly when: FilingTime;
  readonly administrativeDeadline: CivilDate | null;
  readonly status: FilingRequirement["status"];
  /** It can no longer be filed: whether it was filed in time is to be confirmed. */
  readonly premise?: true;
  /** Where the verdict is certain, and whether this filing is needed is not: it is under any of these answers. */
  readonly onlyIf?: readonly Readonly<Record<string, FactCondition>>[];
}

/**
 * What has to be filed, or was: each form once, however many open ends ask for it.
 * @param leaves the open ends of one question's tree
 * @param asOf the day of the claim asked about
 */
export function filingsOf(leaves: readonly LawLeaf[], facility: Facility, asOf: CivilDate): Filing[] {
  const onlyIf = conditionsOf(leaves, asOf);
  const filings = new Map<FormId, Filing>();
  const all = leaves.flatMap(({ outcome }) => outcome.filings);
  for (const requirement of all) {
    const { form, status, when } = requirement;
    const definition = forms[form];
    const deadline = deadlineOf(requirement, facility);
    const before = filings.get(form);
    filings.set(form, {
      form,
      to: definition.to,
      when: when ?? definition.when,
      // Where the open branches do not agree on a deadline, none is certain.
      administrativeDeadline:
        before === undefined || before.administrativeDeadline === deadline ? deadline : null,
      status: before?.status === "not-recorded" ? before.status : status,
      ...(isPremise(form, all) && { premise: true }),
      ...(onlyIf.has(form) && { onlyIf: onlyIf.get(form)! }),
    });
  }
  return [...filings.values()];
}

/** True for a form not recorded that can be filed on no open branch. */
function isPremise(form: FormId, filings: readonly FilingRequirement[]): boolean {
  const open = filings.filter((one) => one.form === form && one.status === "not-recorded");
  return open.length > 0 && open.every(({ premise }) => premise === true);
}

function deadlineOf(requirement: FilingRequirement, { onlineStart }: Facility): CivilDate | null {
  const start =
    requirement.form === "online-start-application" && onlineStart !== "unknown" ? onlineStart : undefined;
  return start === undefined ? announcedDeadline(requirement) : lastApplicationDate(start);
}

/** True if the deadline that the administration named for a filing still to be made has passed. */
export const isLate = ({ status, administrativeDeadline, premise }: Filing, asOf: CivilDate): boolean =>
  status === "not-recorded" &&
  premise === undefined &&
  administrativeDeadline !== null &&
  administrativeDeadline < asOf;

/** For each form that some open ends of a certain verdict ask for and others do not: the answers under which they do. */
function conditionsOf(
  leaves: readonly LawLeaf[],
  asOf: CivilDate,
): ReadonlyMap<FormId, readonly Readonly<Record<string, FactCondition>>[]> {
  const found = new Map<FormId, Readonly<Record<string, FactCondition>>[]>();
  const told = (leaf: LawLeaf): string => formsToFile(leaf).join(" ");
  if (verdictOf(leaves) === "undetermined" || new Set(leaves.map(told)).size < 2) return found;
  const branches = branchesOf(leaves, missingFacts(leaves, factNames, told), told);
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
