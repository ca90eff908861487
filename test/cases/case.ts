import type { CivilDate, CivilMonth } from "../../src/calendar/civil-date.js";
import type { Contradiction } from "../../src/facility/contradictions.js";
import type { Facility, FactName } from "../../src/facility/facts.js";
import type { Verdict } from "../../src/questions/decide/decision.js";
import type { Warning } from "../../src/questions/eligibility/eligibility.js";
import type { Filing } from "../../src/questions/eligibility/filings.js";
import type { Assumption } from "../../src/questions/decide/assumptions.js";
import type { NotModelled } from "../../src/questions/decide/not-modelled.js";
import type { CutoffRow } from "../../src/regulation/measures/cutoffs.js";
import type { FormId } from "../../src/regulation/measures/forms.js";
import type { Payer } from "../../src/regulation/measures/payers.js";
import type { Ground } from "../../src/regulation/measures/outcome.js";
import type { Question, RuleId } from "../../src/regulation/measures/rules.js";
import type { Authority } from "../../src/regulation/sources/sources.js";

/** The facts of a facility as JSON writes them. */
export type Facts = { readonly [Name in keyof Facility]: AsJson<Facility[Name]> };
type AsJson<Value> = Value extends CivilDate | CivilMonth ? string : Value;

/** A filing that the answer must name. What is left out (the time, the deadline of the administration) is not compared. */
export interface ExpectedFiling {
  readonly form: FormId;
  readonly status: Filing["status"];
  readonly when?: Filing["when"];
  readonly administrativeDeadline?: string | null;
  readonly to?: readonly Payer[];
  /** It can no longer be filed. */
  readonly premise?: true;
}

/** One question on the way through the rules, the answer, and the places that put it: a source, a space, the provision. */
export type ExpectedStep = readonly [question: string, answer: "yes" | "no", ...places: string[]];

/** A facility, a day, a question, and the answer that the law gives. */
export interface Case {
  /** What the case shows, in a sentence. */
  readonly title: string;
  readonly facility: Facts;
  /** The day of the claim asked about. */
  readonly asOf: string;
  readonly question: Question;
  readonly verdict: Verdict;
  /** On what an open way stands; left out where there is no such ground. */
  readonly ground?: Ground;
  /** The last day on which that ground stands; left out where none is known. */
  readonly until?: string;
  /** The facts that can still change the verdict, in any order; left out where there is none. */
  readonly missing?: readonly FactName[];
  /** The one rule on which the verdict rests; left out where several may apply. */
  readonly rule?: RuleId;
  /** What has to be filed or was; left out where there is nothing. Of an undetermined case only what is named is compared. */
  readonly filings?: readonly ExpectedFiling[];
  /** Cautions that must be there. That a deadline of the administration has passed is said only where it is named here. */
  readonly warnings?: readonly Warning["id"][];
  /** The dated methods that must be listed as assumed to equal the present one; left out where that is not the point. */
  readonly assumed?: readonly FactName[];
  /** Left out where that is not the point, as is all that follows. */
  readonly weakestAuthority?: Authority;
  /** What was taken for granted, all of it. */
  readonly assumptions?: readonly Assumption["id"][];
  /** The places that the reasons cite, in order: a source, a space, the provision. */
  readonly cites?: readonly string[];
  /** The way through the rules. */
  readonly path?: readonly ExpectedStep[];
  /** The rows of 附則第3条の5第1項 that may be this facility's, and whether its youngest full-timer passes. */
  readonly cutoffs?: readonly (readonly [CutoffRow, latestBirth: string, passes: boolean | null])[];
  /** The first and the last day of the run with the same verdict; `null` where it is open. */
  readonly stable?: readonly [from: string | null, to: string | null];
  /** Whom to ask. */
  readonly ask?: readonly Payer[];
  /** Where it is written: articles and pages, parted by 、; 推論 where the text does not say it. */
  readonly source: string;
}

/** A facility about which nothing can be answered, since what is stated cannot all be true. */
export interface Refusal {
  readonly title: string;
  readonly facility: Facts;
  readonly asOf: string;
  /** What is wrong: a contradiction, or a day before the law that is encoded. */
  readonly refused: Contradiction["code"] | "before-first-encoded-day";
  readonly source: string;
}

/** A question that a facility asked, by its number: shown in cases, or named as not covered. */
export type EdgeCase = {
  readonly number: number;
  readonly title: string;
} & ({ readonly cases: readonly [Case, ...Case[]] } | { readonly notModelled: NotModelled });
