import type { CivilDate, CivilMonth } from "../calendar/civil-date.js";
import { refusal, type Accepted } from "../facility/accepted.js";
import type { Contradiction } from "../facility/contradictions.js";

/** Every code of an {@link Issue}. */
export const issueCodes = Object.freeze([
  "bad-value",
  "unknown-name",
  "not-an-object",
  "not-exactly-one",
  "contradiction",
  "before-first-encoded-day",
  "setup-day-outside-period",
  "last-month-before-first",
] as const);

/** One of {@link issueCodes}. */
export type IssueCode = (typeof issueCodes)[number];

/** Where the fault lies: the name of the fact or the part of the question; empty where it is the whole. */
export type IssuePath = readonly string[];

/** Why a question cannot be answered as it was put, as plain data. */
export type Issue =
  /** The value is none that is accepted, or is missing: then it is undefined. */
  | {
      readonly code: "bad-value";
      readonly path: IssuePath;
      readonly value: unknown;
      readonly accepted: Accepted;
    }
  /** There is no such fact or part: passed over, a misspelt one would count as not stated. */
  | { readonly code: "unknown-name"; readonly path: IssuePath; readonly nearest?: string }
  /** Facts, and what is asked, are stated as an object. */
  | { readonly code: "not-an-object"; readonly path: IssuePath }
  /** One of these is asked for, neither none nor both. */
  | {
      readonly code: "not-exactly-one";
      readonly path: IssuePath;
      readonly names: readonly [string, string];
    }
  /** Facts that cannot all be true; the path names the first of them. */
  | { readonly code: "contradiction"; readonly path: IssuePath; readonly contradiction: Contradiction }
  | {
      readonly code: "before-first-encoded-day";
      readonly path: IssuePath;
      readonly asOf: CivilDate;
      readonly first: CivilDate;
    }
  /** The set-up day lies outside the days on which the notice has the set-up done. */
  | {
      readonly code: "setup-day-outside-period";
      readonly path: IssuePath;
      readonly setupOn: CivilDate;
      readonly from: CivilDate;
      readonly to: CivilDate;
    }
  | {
      readonly code: "last-month-before-first";
      readonly path: IssuePath;
      readonly first: CivilMonth;
      readonly last: CivilMonth;
    };

/**
 * The one error of the library: thrown where a question cannot be answered as it was put. All that is wrong is listed.
 * @example
 * (() => {
 *   try {
 *     return eligibility({ hardshipEndsOn: civilDate("2025-01-31") }, civilDate("2024-10-01")).answers;
 *   } catch (error) {
 *     if (error instanceof ClaimsCheckError) return error.issues;
 *     throw error;
 *   }
 * })() // => [{ code: "contradiction", path: ["hardshipEndsOn"], contradiction: { code: "hardship-end-without-hardship", facts: ["hardshipEndsOn", "hardship"] } }]
 */
export class ClaimsCheckError extends RangeError {
  readonly issues: readonly [Issue, ...Issue[]];
  constructor(issues: readonly [Issue, ...Issue[]]) {
    super(issues.map((issue) => `${issue.code}: ${detailOf(issue)}`).join("\n"));
    this.name = "ClaimsCheckError";
    this.issues = issues;
  }
}

/**
 * Refuses a question with issues.
 * @throws ClaimsCheckError if there are any
 */
export function refuseFor(issues: readonly Issue[]): void {
  const [first, ...more] = issues;
  if (first !== undefined) throw new ClaimsCheckError([first, ...more]);
}

function detailOf(issue: Issue): string {
  switch (issue.code) {
    case "bad-value":
      return refusal(issue.path.join(".") || "the value", issue.value, issue.accepted);
    case "unknown-name":
      return `${issue.path.join(".")}${issue.nearest === undefined ? "" : `; did you mean ${issue.nearest}?`}`;
    case "not-an-object":
      return "facts, and what is asked, are stated as an object";
    case "not-exactly-one":
      return `either ${issue.names.join(" or ")}`;
    case "contradiction":
      return `${issue.contradiction.code} (${issue.contradiction.facts.join(", ")})`;
    case "before-first-encoded-day":
      return `${issue.asOf} lies before ${issue.first}, the first day that can be answered`;
    case "setup-day-outside-period":
      return `the set-up day ${issue.setupOn} is not from ${issue.from} to ${issue.to}`;
    case "last-month-before-first":
      return `the last month ${issue.last} lies before the first, ${issue.first}`;
  }
}
