import { ownCopy } from "../../calendar/own-copy.js";
import type { CivilMonth, Stated } from "../../calendar/civil-date.js";
import { monthsAfter } from "../../calendar/civil-date.js";
import { isOpenDay, isProvisional } from "../../calendar/open-days.js";
import { MONTH, oneOf, requireEither } from "../../problems/asked-values.js";
import { inForceOn } from "../../regulation/sources/in-force.js";
import { FIRST_ENCODED_DAY } from "../../regulation/measures/periods.js";
import { VERIFIED_THROUGH } from "../../regulation/sources/sources.js";
import type { ClaimMethod, SubmissionWindow } from "../../regulation/dates/submission-windows.js";
import {
  claimMethods,
  lastClaimDay,
  submissionWindowCitations,
  submissionWindows,
} from "../../regulation/dates/submission-windows.js";
import { citedOnce, type CitedSource } from "../decide/cited.js";

/** The caveats that go with the hours, what makes these uncertain before what holds of all; each is put into words on output. */
export const windowWarnings = [
  "payers-differ",
  "tenth-does-not-move",
  "holidays-not-announced",
  "before-encoded-law",
  "before-amended-law",
  "corrections-only-after-the-tenth",
  "errors-left-out-at-the-deadline",
  "counter-hours-differ",
  "paper-hour-inferred",
  "method-not-judged",
  "after-verified-law",
] as const;

/** One of {@link windowWarnings}. */
export type WindowWarning = (typeof windowWarnings)[number];

/** Either the claim month (請求月) or the month of care (診療月) before it; one method, or all. */
export type WindowQuestion = (
  | { readonly claimMonth: CivilMonth; readonly serviceMonth?: undefined }
  | { readonly serviceMonth: CivilMonth; readonly claimMonth?: undefined }
) & { readonly method?: ClaimMethod | undefined };

const PARTS = { claimMonth: MONTH, serviceMonth: MONTH, method: oneOf(claimMethods) };

/** When the claims of a month can be submitted. */
export interface WindowAnswer {
  readonly command: "window";
  readonly claimMonth: CivilMonth;
  /** The month of care claimed on time in the claim month. */
  readonly serviceMonth: CivilMonth;
  readonly methods: readonly SubmissionWindow[];
  /** True if the days at a counter depend on holidays not yet announced. */
  readonly provisional: boolean;
  readonly warnings: readonly WindowWarning[];
  readonly sources: readonly CitedSource[];
}

/**
 * Answers when the claims of a month can be submitted, by one method or by all three (請求命令第2条第1項, 別添1 p.3).
 *
 * @param asked either `claimMonth` (請求月) or `serviceMonth`, the month of care (診療月) before it; `method` restricts the
 *   answer to one. Instants come as ISO text with Japan's offset, +09:00.
 * @throws ClaimsCheckError if a value is not accepted, or not exactly one of the two months is given
 * @example submissionWindow({ serviceMonth: civilMonth("2024-04") }).claimMonth // => "2024-05"
 */
export function submissionWindow(asked: Stated<WindowQuestion>): WindowAnswer {
  requireEither(asked, PARTS, "claimMonth", "serviceMonth");
  const question = asked as WindowQuestion;
  const claimMonth = question.claimMonth ?? monthsAfter(question.serviceMonth, 1);
  const methods = submissionWindows(claimMonth).filter(
    ({ method }) => question.method === undefined || question.method === method,
  );
  const has = (...wanted: ClaimMethod[]): boolean => methods.some(({ method }) => wanted.includes(method));
  const lastDay = lastClaimDay(claimMonth);
  const provisional = has("optical", "paper") && isProvisional(lastDay);
  const citations = methods.flatMap(({ method }) => submissionWindowCitations(method, claimMonth));
  const known = inForceOn(lastDay, citations);
  const applies: Record<WindowWarning, boolean> = {
    "payers-differ": methods.some(({ payer }) => payer !== undefined),
    "tenth-does-not-move": !isOpenDay(lastDay),
    "corrections-only-after-the-tenth": has("online"),
    "errors-left-out-at-the-deadline": has("online"),
    "counter-hours-differ": has("optical", "paper"),
    "paper-hour-inferred": has("paper"),
    "method-not-judged": has("optical", "paper"),
    "holidays-not-announced": provisional,
    "before-encoded-law": lastDay < FIRST_ENCODED_DAY,
    "before-amended-law": lastDay >= FIRST_ENCODED_DAY && known.length < citations.length,
    "after-verified-law": lastDay > VERIFIED_THROUGH,
  };
  // Copied, so that callers cannot change the law or later answers.
  return ownCopy({
    command: "window",
    claimMonth,
    serviceMonth: monthsAfter(claimMonth, -1),
    methods,
    provisional,
    warnings: windowWarnings.filter((warning) => applies[warning]),
    sources: citedOnce(known),
  });
}
