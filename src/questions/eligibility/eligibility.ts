import { ownCopy } from "../../calendar/own-copy.js";
import { refuseFor } from "../../problems/claims-check-error.js";
import type { CivilDate, Stated } from "../../calendar/civil-date.js";
import { branchesOf } from "../../engine/branches.js";
import type { DayRange } from "../../engine/value.js";
import type { Facility, FactName } from "../../facility/facts.js";
import { CUTOFFS, cutoffRowsFor, type CutoffRow } from "../../regulation/measures/cutoffs.js";
import type { FormId } from "../../regulation/measures/forms.js";
import type { Payer } from "../../regulation/measures/payers.js";
import { inForceOn } from "../../regulation/sources/in-force.js";
import type { Ground, WarningId } from "../../regulation/measures/outcome.js";
import { rules, type Question, type RuleId } from "../../regulation/measures/rules.js";
import { authorityOf, VERIFIED_THROUGH, weakest, type Authority } from "../../regulation/sources/sources.js";
import { assumptionsOf, type Assumption } from "../decide/assumptions.js";
import { cautionsOf, type FactCaution } from "../decide/cautions.js";
import { cited, type CitedSource } from "../decide/cited.js";
import { decisionsFor, type Decide } from "../decide/deciding-once.js";
import {
  inTime,
  groundOf,
  missingAmong,
  answerIssues,
  statedFacts,
  verdictOf,
  type LawLeaf,
  type Verdict,
} from "../decide/decision.js";
import { filingsOf, isLate, type Filing } from "./filings.js";
import { notModelled, type NotModelled } from "../decide/not-modelled.js";
import { tellAll, type FactCondition } from "../decide/fact-condition.js";
import { whatIf, type VerdictChange } from "./what-if.js";

/** A rule that the verdict follows from. */
export interface Reason {
  readonly rule: RuleId;
  readonly facts: readonly FactName[];
  readonly sources: readonly CitedSource[];
}

/** A caution that goes with the verdict. */
export interface Warning {
  readonly id:
    WarningId | FactCaution["id"] | "administrative-deadline-passed" | "claims-made-online-not-covered";
  /** The form that the warning is about. */
  readonly form?: FormId;
  /**
   * For a plan with only one day given: the earliest day on which it can have begun, or the latest on which it can end.
   */
  readonly day?: CivilDate;
}

/** One question on the path to an outcome, with the answer used and the provision that asks it. */
export interface ExplainedStep {
  readonly fact: string;
  readonly asked: { readonly values: readonly (string | boolean)[] } | { readonly onOrBefore: CivilDate };
  readonly answer: boolean;
  readonly sources: readonly CitedSource[];
}

/** A row of the table of 附則第3条の5第1項, compared with the date of birth; `null` where that is unknown. */
export interface Cutoff {
  readonly row: CutoffRow;
  readonly bornOnOrBefore: CivilDate;
  readonly passes: boolean | null;
}

/** The path through the rule to one outcome. */
export interface Explanation {
  readonly rule: RuleId;
  readonly verdict: Verdict;
  readonly steps: readonly ExplainedStep[];
}

/** The answer to one question. */
export interface EligibilityAnswer {
  readonly question: Question;
  readonly verdict: Verdict;
  readonly ground: Ground | null;
  readonly stable: DayRange;
  readonly until: CivilDate | null;
  readonly reasons: readonly Reason[];
  readonly filings: readonly Filing[];
  readonly missing: readonly FactName[];
  readonly branches: readonly {
    readonly if: Readonly<Record<string, FactCondition>>;
    readonly verdict: Verdict;
  }[];
  readonly whatIf: readonly VerdictChange[];
  readonly weakestAuthority: Authority;
  readonly assumptions: readonly Assumption[];
  readonly warnings: readonly Warning[];
  /** The payers to ask where the law is silent or a deadline has passed. */
  readonly ask: readonly Payer[];
  /** For paper: the cut-offs that may apply to this facility, and on which side of each the youngest full-timer is. */
  readonly cutoffs?: readonly Cutoff[];
  readonly explanation?: readonly Explanation[];
}

/** The answer to the command `eligibility`. */
export interface Eligibility {
  readonly command: "eligibility";
  readonly asOf: CivilDate;
  readonly verifiedThrough: CivilDate;
  readonly facility: Facility;
  /** One for each question, always these four, in this order. */
  readonly answers: Readonly<Record<Question, EligibilityAnswer>>;
  readonly notModelled: readonly NotModelled[];
}

/**
 * May this facility claim on paper, on disk, online, and resubmit returned claims on paper, on that day?
 * @param facts what is recorded about it; what is left out is unknown (circumstances) or not recorded (records)
 * @param day the day of the claim asked about
 * @param options `explain` adds the path through the rules
 * @returns one answer for each question, always the same four in the same order; keys, never sentences
 * @throws ClaimsCheckError if a value is not accepted, stated facts contradict one another, or the day lies before
 *   2023-04-01
 * @example eligibility({ type: "hospital", method: "online" }, civilDate("2025-04-01")).answers.online.verdict // => "allowed"
 */
export function eligibility(
  facts: Stated<Facility>,
  day: string,
  options: { readonly explain?: boolean | undefined } = {},
): Eligibility {
  refuseFor(answerIssues(facts, day));
  const [facility, asOf] = [statedFacts(facts as Facility), day as CivilDate];
  const on = decisionsFor(facility, asOf);
  const claimsOnlineToo = facility.mixedChannels === true || verdictOf(on("online", asOf)) === "allowed";
  const answerTo = (question: Question): EligibilityAnswer =>
    answer(question, { facility, asOf, on, claimsOnlineToo, explain: options.explain ?? false });
  // Copied, so that callers cannot change the law or later answers.
  return ownCopy({
    command: "eligibility",
    asOf,
    verifiedThrough: VERIFIED_THROUGH,
    facility,
    answers: {
      paper: answerTo("paper"),
      optical: answerTo("optical"),
      online: answerTo("online"),
      "paper-resubmission": answerTo("paper-resubmission"),
    },
    notModelled,
  });
}

/** What all questions about a facility share. */
interface Asked {
  readonly facility: Facility;
  readonly asOf: CivilDate;
  readonly on: Decide;
  /** True if some claims were or may have been made online, though the latest claim was not (別添1 p.10 ※1). */
  readonly claimsOnlineToo: boolean;
  readonly explain: boolean;
}

function answer(
  question: Question,
  { facility, asOf, on, claimsOnlineToo, explain }: Asked,
): EligibilityAnswer {
  const leaves = on(question, asOf);
  const reasons = reasonsOf(leaves, asOf);
  const filings = filingsOf(leaves, facility, asOf);
  const missing = missingAmong(leaves);
  const cautions = cautionsOf(question, leaves, facility, asOf);
  // A facility that is about to close files another form, which has no announced deadline.
  const isSpared = cautions.some(({ id }) => id === "closing-files-form-3");
  const late = isSpared ? [] : filings.filter((one) => isLate(one, asOf));
  const { stable, until } = inTime(facility, asOf, (day) => on(question, day));
  return {
    question,
    verdict: verdictOf(leaves),
    ground: groundOf(leaves),
    stable,
    until,
    reasons,
    filings,
    missing,
    branches: branches(leaves, missing, asOf),
    whatIf: whatIf(question, facility, asOf, leaves, stable),
    weakestAuthority: weakest(reasons.map(({ rule }) => authorityOf(rules[rule].sources))),
    assumptions: assumptionsOf(leaves, facility, asOf),
    warnings: [
      ...cautions,
      ...unique(leaves.flatMap(({ outcome }) => outcome.warnings)).map((id) => ({ id })),
      ...late.map(({ form }) => ({ id: "administrative-deadline-passed" as const, form })),
      ...(leaves.some(isNotOnline) && claimsOnlineToo
        ? [{ id: "claims-made-online-not-covered" as const }]
        : []),
    ],
    ask: unique([...leaves.flatMap(({ outcome }) => outcome.ask), ...late.flatMap(({ to }) => to)]),
    ...(question === "paper" && leaves.some(asksForCutoff) && { cutoffs: cutoffsOf(facility) }),
    ...(explain && { explanation: leaves.map((leaf) => explained(leaf, asOf)) }),
  };
}

const isNotOnline = ({ outcome }: LawLeaf): boolean => outcome.ground === "not-online";

const asksForCutoff = ({ path }: LawLeaf): boolean =>
  path.some(({ fact, asked }) => fact === "youngestDob" && "onOrBefore" in asked);

function cutoffsOf({ type, receiptComputer, youngestDob }: Facility): Cutoff[] {
  const known = <Value>(value: Value | "unknown" | undefined): Value | undefined =>
    value === "unknown" ? undefined : value;
  const dob = known(youngestDob);
  return cutoffRowsFor(known(type), known(receiptComputer)).map((row) => ({
    row,
    bornOnOrBefore: CUTOFFS[row],
    passes: dob === undefined || dob === "none" ? null : dob <= CUTOFFS[row],
  }));
}

function reasonsOf(leaves: readonly LawLeaf[], asOf: CivilDate): Reason[] {
  return unique(leaves.map(({ outcome }) => outcome.rule as RuleId)).map((rule) => ({
    rule,
    facts: rules[rule].facts,
    sources: inForceOn(asOf, rules[rule].sources).map(cited),
  }));
}

function branches(
  leaves: readonly LawLeaf[],
  missing: readonly FactName[],
  asOf: CivilDate,
): EligibilityAnswer["branches"] {
  if (missing.length === 0) return [];
  return branchesOf(leaves, missing).map((branch) => ({
    if: tellAll(branch, asOf),
    verdict: branch.verdict as Verdict,
  }));
}

function explained({ path, outcome }: LawLeaf, asOf: CivilDate): Explanation {
  return {
    rule: outcome.rule as RuleId,
    verdict: outcome.verdict,
    steps: path.map(({ fact, asked, answer: given, citations }) => ({
      fact,
      asked: asked as ExplainedStep["asked"],
      answer: given,
      sources: inForceOn(asOf, citations).map(cited),
    })),
  };
}

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];
