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

/** The location of the fault: the name of the fact or the part of the question; empty for the whole. */
export type IssuePath = readonly string[];

/** Why a question cannot be answered as given, as plain data. */
export type Issue =
  /** The value is not accepted, or is missing (undefined). */
  | {
      readonly code: "bad-value";
      readonly path: IssuePath;
      readonly value: unknown;
      readonly accepted: Accepted;
    }
  /** There is no such fact or part: if ignored, a misspelt one would count as not stated. */
  | { readonly code: "unknown-name"; readonly path: IssuePath; readonly nearest?: string }
  /** Facts and questions must be objects. */
  | { readonly code: "not-an-object"; readonly path: IssuePath }
  /** Exactly one of these is required. */
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
  /** The set-up day is outside the set-up period of the notice. */
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
 * The one error of the library: thrown if a question cannot be answered as given. It lists everything that is wrong.
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
 * Rejects a question with issues.
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
