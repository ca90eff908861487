import type { CivilDate } from "../../calendar/civil-date.js";
import type { Asker } from "../../engine/rule.js";
import type { AskedFacts } from "../../facility/asked-facts.js";
import type { FactName } from "../../facility/facts.js";
import { forms, type FilingTime, type FormId } from "./forms.js";
import { BOTH_PAYERS, type Payer } from "./payers.js";
import type { Citation } from "../sources/sources.js";

/** 可・要届出・不可, or the law is silent (要確認). The engine determines whether facts are missing, not a rule. */
export type OutcomeVerdict = "allowed" | "conditional" | "not-allowed" | "unsettled";

/** The ground of an allowed or conditional verdict. */
export type Ground =
  | "no-receipt-computer"
  | "elderly"
  | "hardship"
  | "open"
  | "grace-period"
  | "transition-plan"
  | "principle"
  | "not-online"
  | "transitional-measure";

/** A caution that belongs to an outcome. */
export type WarningId =
  | "renewal-deadline-not-announced"
  | "renewal-before-claiming"
  | "new-cases-not-expected"
  | "closing-length-not-settled"
  | "recognised-case-by-case"
  | "evidence-required"
  | "evidence-after-same-day-filing"
  | "eligibility-verification-duty"
  | "form-2-before-the-hire"
  | "paper-return-not-confirmed";

/** A filing that an outcome depends on. */
export interface FilingRequirement {
  readonly form: FormId;
  readonly status: "recorded" | "not-recorded";
  /** Where the ground allows another time than the form's own. */
  readonly when?: FilingTime;
  /** Filed again after an earlier one has expired: the deadline announced for the first does not apply. */
  readonly renewal?: true;
  /** Filed for days before those of one already filed: the deadline announced for the first does not apply. */
  readonly earlier?: true;
  /** It can no longer be filed truthfully: having been filed in time is a premise of the verdict, not a task. */
  readonly premise?: true;
}

/** What a rule ends in: keys only. */
export interface LawOutcome {
  readonly verdict: OutcomeVerdict;
  readonly rule: string;
  readonly ground: Ground | null;
  readonly filings: readonly FilingRequirement[];
  readonly warnings: readonly WarningId[];
  readonly ask: readonly Payer[];
  /** The ground ends with this outcome: a running plan does, one that may be filed does not. */
  readonly fixedTerm: boolean;
}

/** A rule of the law by name: its sources, and the facts it concerns. */
export interface RuleDefinition {
  readonly sources: readonly [Citation, ...Citation[]];
  readonly facts: readonly FactName[];
}

/** The facility as rules see it: it can only be asked. */
export type FacilityAsked = Asker<AskedFacts, Citation>;

/** A question of the law. */
export type LawRule = (facility: FacilityAsked) => LawOutcome;

type More = Partial<Pick<LawOutcome, "warnings" | "ask" | "fixedTerm">>;

const outcome = (
  verdict: OutcomeVerdict,
  rule: string,
  ground: Ground | null,
  filings: readonly FilingRequirement[],
  more: More,
): LawOutcome => ({ verdict, rule, ground, filings, warnings: [], ask: [], fixedTerm: false, ...more });

/** The outcomes that a measure can end in; only rules defined in its table can be named. */
export function outcomesOf<Rules extends Record<string, RuleDefinition>>(_rules: Rules) {
  type RuleId = keyof Rules & string;
  return {
    /** Lawful as recorded. */
    allowed: (rule: RuleId, ground: Ground, filings: readonly FilingRequirement[] = [], more: More = {}) =>
      outcome("allowed", rule, ground, filings, more),
    /** Lawful once the missing filings are made. */
    conditional: (rule: RuleId, ground: Ground, filings: readonly FilingRequirement[], more: More = {}) =>
      outcome("conditional", rule, ground, filings, more),
    /** Lawful once this one form is filed; lawful as recorded if it is. */
    onceFiled: (rule: RuleId, ground: Ground, form: FormId, filed: boolean, more: More = {}) =>
      outcome(filed ? "allowed" : "conditional", rule, ground, [filing(form, filed)], more),
    notAllowed: (rule: RuleId, more: More = {}) => outcome("not-allowed", rule, null, [], more),
    /** The law is silent: the payers have to be asked. */
    unsettled: (rule: RuleId, more: More = {}) =>
      outcome("unsettled", rule, null, [], { ask: BOTH_PAYERS, ...more }),
  };
}

export const filing = (
  form: FormId,
  filed: boolean,
  more: Pick<FilingRequirement, "when" | "renewal" | "earlier" | "premise"> = {},
): FilingRequirement => ({
  form,
  status: filed ? "recorded" : "not-recorded",
  ...more,
});

/** The last day that the administration named for a filing, where one is announced for it. */
export const announcedDeadline = ({ form, renewal, earlier }: FilingRequirement): CivilDate | null =>
  renewal === true || earlier === true ? null : forms[form].administrativeDeadline;

/** True if the medium is available, if need be after a filing. */
export const isOpen = ({ verdict }: { readonly verdict: OutcomeVerdict | "undetermined" }): boolean =>
  verdict === "allowed" || verdict === "conditional";

const RANK: Record<OutcomeVerdict, number> = { allowed: 3, conditional: 2, unsettled: 1, "not-allowed": 0 };

/** True if the first is better than the second, in the order allowed, conditional, unsettled, not allowed. */
export const isBetter = (one: OutcomeVerdict, other: OutcomeVerdict): boolean => RANK[one] > RANK[other];

/** The better of two outcomes; the first on a tie. The second is evaluated only if it can matter. */
export function better(first: LawOutcome, second: () => LawOutcome | null): LawOutcome {
  if (first.verdict === "allowed") return first;
  const other = second();
  return other !== null && isBetter(other.verdict, first.verdict) ? other : first;
}
