import type { CivilDate, CivilMonth } from "../calendar/civil-date.js";
import type { Contradiction } from "../facility/contradictions.js";
import type { ReadIssue } from "../facility/read.js";

/** A usage error, as data; the wording turns it into one sentence. */
export type UsageIssue =
  | {
      readonly code: "unknown-command";
      readonly command: string;
      readonly nearest?: string | undefined;
      readonly accepted: readonly string[];
    }
  | { readonly code: "unknown-option"; readonly option: string; readonly nearest?: string | undefined }
  | { readonly code: "missing-value"; readonly option: string }
  | {
      readonly code: "missing-option";
      readonly option: string;
      readonly instead?: string;
      /** The given option, which means nothing without the missing one. */
      readonly beside?: string;
      /** The values that it takes, if they are a few words. */
      readonly issue?: ReadIssue;
    }
  | { readonly code: "missing-argument"; readonly argument: string; readonly accepted: readonly string[] }
  | { readonly code: "unexpected-argument"; readonly argument: string }
  | {
      readonly code: "conflicting-options";
      readonly option: string;
      readonly other: string;
      /** The values of the two, if only these conflict. */
      readonly values?: readonly [string, string];
    }
  | {
      readonly code: "bad-value";
      readonly option: string;
      readonly value: string;
      readonly issue: ReadIssue;
      /** The command that lists what is accepted, if too long for a sentence, and suggestions. */
      readonly listed?: { readonly by: "rules" | "set" | "map"; readonly near: readonly string[] };
    }
  | {
      readonly code: "contradiction";
      readonly option: string;
      readonly contradiction: Contradiction;
    }
  | {
      readonly code: "before-first-encoded-day";
      readonly option: string;
      readonly asOf: CivilDate;
      readonly first: CivilDate;
      /** The day was not given: it is today by the machine's clock. */
      readonly byClock?: boolean;
    }
  | { readonly code: "no-question-for-exit-status"; readonly option: string }
  | { readonly code: "no-terminal"; readonly instead: string }
  | {
      readonly code: "setup-day-outside-period";
      readonly option: string;
      readonly setupOn: CivilDate;
      readonly from: CivilDate;
      readonly to: CivilDate;
    }
  | {
      readonly code: "last-month-before-first";
      readonly option: string;
      readonly first: CivilMonth;
      readonly last: CivilMonth;
    }
  | { readonly code: "since-after-as-of"; readonly since: CivilDate; readonly asOf: CivilDate }
  | { readonly code: "not-a-page"; readonly option: string; readonly value: string }
  | { readonly code: "not-a-file-name"; readonly option: string; readonly value: string }
  | { readonly code: "too-many-facilities"; readonly most: number }
  | { readonly code: "limit-too-high"; readonly option: string; readonly most: number }
  /** `other`: the option that names the same file; absent if that is the list. */
  | {
      readonly code: "same-file";
      readonly option: string;
      readonly value: string;
      readonly other?: string;
    }
  | { readonly code: "not-a-mapping" | "not-a-setting"; readonly option: string; readonly value: string };

/** Invalid usage or input, all of it: one sentence each, exit status 2. */
export class UsageProblem extends Error {
  readonly issues: readonly [UsageIssue, ...UsageIssue[]];
  constructor(...issues: readonly [UsageIssue, ...UsageIssue[]]) {
    super(issues.map(({ code }) => code).join(", "));
    this.name = "UsageProblem";
    this.issues = issues;
  }
}

/** True for a {@link UsageProblem}; identified by name, since each bundle of the program has its own class. */
export const isUsageProblem = (error: unknown): error is UsageProblem =>
  error instanceof Error && error.name === "UsageProblem";
