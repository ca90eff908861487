import { civilDate } from "../../src/calendar/civil-date.js";
import type { CitedSource } from "../../src/questions/decide/cited.js";
import {
  eligibility,
  type EligibilityAnswer,
  type ExplainedStep,
} from "../../src/questions/eligibility/eligibility.js";
import { ClaimsCheckError } from "../../src/problems/claims-check-error.js";
import type { Case, ExpectedFiling, ExpectedStep, Refusal } from "./case.js";

/** What the program answers to the question of a case; with the path through the rules where the case speaks of it. */
export const answerTo = ({ facility, asOf, question, path }: Case): EligibilityAnswer =>
  eligibility(facility, civilDate(asOf), { explain: path !== undefined }).answers[question];

/** What a case can leave open: it is compared only where the case speaks of it. */
type Spoken = Pick<
  Case,
  "rule" | "weakestAuthority" | "assumed" | "assumptions" | "cites" | "path" | "cutoffs" | "stable" | "ask"
>;

/** What a case says of its answer, with what it leaves out spelled out: no ground, no last day, nothing missing. */
export interface FactCondition extends Spoken {
  readonly verdict: string;
  readonly ground: string | null;
  readonly until: string | null;
  readonly missing: readonly string[];
  readonly filings: readonly (ExpectedFiling | null)[];
  readonly otherFilings: readonly string[];
  readonly warnings: readonly string[];
  readonly deadlinePassed?: boolean;
}

const DEADLINE_PASSED = "administrative-deadline-passed";

/** What a case expects. */
export const expectedOf = (one: Case): FactCondition => ({
  verdict: one.verdict,
  ground: one.ground ?? null,
  until: one.until ?? null,
  missing: (one.missing ?? []).toSorted(),
  filings: one.filings ?? [],
  otherFilings: [],
  warnings: one.warnings ?? [],
  ...(one.rule !== undefined && { deadlinePassed: one.warnings?.includes(DEADLINE_PASSED) ?? false }),
  ...spokenOf(one, one),
});

/** The same of an answer. */
export function foundIn(one: Case, answer: EligibilityAnswer): FactCondition {
  const named = one.filings ?? [];
  const warnings: readonly string[] = answer.warnings.map(({ id }) => id);
  return {
    verdict: answer.verdict,
    ground: answer.ground,
    until: answer.until,
    missing: answer.missing.toSorted(),
    filings: named.map((filing) => filingLike(filing, answer)),
    // Of an undetermined case only what is named is compared.
    otherFilings:
      one.verdict === "undetermined"
        ? []
        : answer.filings
            .map(({ form }) => form)
            .filter((form) => named.every((other) => other.form !== form)),
    warnings: (one.warnings ?? []).filter((id) => warnings.includes(id)),
    ...(one.rule !== undefined && { deadlinePassed: warnings.includes(DEADLINE_PASSED) }),
    ...spokenOf(one, {
      rule: answer.reasons.map(({ rule }) => rule).join() as Spoken["rule"] & string,
      weakestAuthority: answer.weakestAuthority,
      assumed: answer.assumptions.find(({ id }) => id === "same-as-method")?.facts ?? [],
      assumptions: answer.assumptions.map(({ id }) => id),
      cites: answer.reasons.flatMap(({ sources }) => sources.map(placeOf)),
      path: (answer.explanation ?? []).flatMap(({ steps }) => steps.map(stepOf)),
      cutoffs: (answer.cutoffs ?? []).map(({ row, bornOnOrBefore, passes }) => [row, bornOnOrBefore, passes]),
      stable: [answer.stable.from, answer.stable.to],
      ask: answer.ask,
    }),
  };
}

/** Of all that could be said, that of which the case speaks. */
function spokenOf(one: Case, { assumed = [], ...all }: Spoken): Spoken {
  const said = { ...all, assumed: assumed.toSorted() };
  const names = [
    "rule",
    "weakestAuthority",
    "assumed",
    "assumptions",
    "cites",
    "path",
    "cutoffs",
    "stable",
    "ask",
  ] as const;
  return Object.fromEntries(names.flatMap((name) => (one[name] === undefined ? [] : [[name, said[name]]])));
}

/** The filing of the same form in the answer, as far as the case describes it; `null` where there is none. */
function filingLike(named: ExpectedFiling, { filings }: EligibilityAnswer): ExpectedFiling | null {
  const found = filings.find(({ form }) => form === named.form);
  if (found === undefined) return null;
  return Object.fromEntries(
    Object.keys(named).map((name) => [name, found[name as keyof ExpectedFiling]]),
  ) as unknown as ExpectedFiling;
}

const placeOf = ({ id, provision }: CitedSource): string => `${id} ${provision}`;

const stepOf = ({ fact, asked, answer, sources }: ExplainedStep): ExpectedStep => [
  "values" in asked ? `${fact} is ${asked.values.join(" or ")}` : `${fact} by ${asked.onOrBefore}`,
  answer ? "yes" : "no",
  ...sources.map(placeOf),
];

/** Why a facility is refused: every contradiction by its name, or that the law of the day is not encoded. */
export function refusalOf({ facility, asOf }: Refusal): readonly string[] {
  try {
    eligibility(facility, civilDate(asOf));
    return [];
  } catch (problem) {
    if (!(problem instanceof ClaimsCheckError)) throw problem;
    return problem.issues.map((issue) =>
      issue.code === "contradiction" ? issue.contradiction.code : issue.code,
    );
  }
}
