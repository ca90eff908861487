import type { CivilDate, CivilMonth, Stated } from "../../calendar/civil-date.js";
import { certificateCost, type CertificateCost } from "../../regulation/online-start/certificate-cost.js";
import { COUNT, DAY, MONTH, requireEither, YES_OR_NO } from "../../problems/asked-values.js";
import type { ApplicationWitness, OnlineStartStep } from "../../regulation/dates/online-start.js";
import {
  applicationWitness,
  earliestStartMonth,
  isOnlineStartProvisional,
  lastApplicationDate,
  onlineStartCitations,
  onlineStartSteps,
  safeApplicationDate,
} from "../../regulation/dates/online-start.js";
import { FIRST_ENCODED_DAY } from "../../regulation/measures/periods.js";
import { VERIFIED_THROUGH } from "../../regulation/sources/sources.js";
import { cited, type CitedSource } from "../decide/cited.js";

/** The caveats that go with the dates, what makes these uncertain before what holds of all; each is put into words on output. */
export const deadlineWarnings = [
  "application-day-closed",
  "holidays-not-announced",
  "before-encoded-law",
  "application-hour-unknown",
  "setup-tool-days-differ",
  "certificate-days-estimated",
  "connection-test-days-differ",
  "after-verified-law",
] as const;

/** One of {@link deadlineWarnings}. */
export type DeadlineWarning = (typeof deadlineWarnings)[number];

/** What is known about the preparation, and when the question is asked. */
export interface StatedForDeadline {
  readonly setupOn?: CivilDate | undefined;
  readonly sharedTerminal?: boolean | undefined;
  readonly terminals?: number | undefined;
  /** The day on which the question is asked; without it, an application date that has passed is not reported. */
  readonly asOf?: CivilDate | undefined;
}

/** By when to apply: asked with the first claim month (請求月). */
export interface StartMonthQuestion extends StatedForDeadline {
  readonly startMonth: CivilMonth;
  readonly appliedOn?: undefined;
}

/** Which claim month an application opens: asked with its day. */
export interface AppliedOnQuestion extends StatedForDeadline {
  readonly appliedOn: CivilDate;
  readonly startMonth?: undefined;
}

/** Either a start month or a day of application, and what is known about the preparation. */
export type DeadlineQuestion = StartMonthQuestion | AppliedOnQuestion;

const PARTS = {
  startMonth: MONTH,
  appliedOn: DAY,
  setupOn: DAY,
  sharedTerminal: YES_OR_NO,
  terminals: COUNT,
  asOf: DAY,
};

/** The schedule to the first online claims, for either direction of the question. */
export interface DeadlineSchedule {
  readonly steps: readonly OnlineStartStep[];
  /** True if a day lies beyond the announced holidays. */
  readonly provisional: boolean;
  /** Absent if nothing is stated about the terminals. */
  readonly cost?: CertificateCost;
  readonly warnings: readonly DeadlineWarning[];
  readonly sources: readonly CitedSource[];
}

/** By when to apply so that the first claim month is the one asked about. */
export interface StartMonthAnswer extends DeadlineSchedule {
  readonly command: "deadline";
  readonly startMonth: CivilMonth;
  readonly lastApplicationDate: CivilDate;
  /** The last open day on or before the last application date. */
  readonly safeApplicationDate: CivilDate;
  /** The last application date and the day after, with what each opens. */
  readonly witness: readonly [ApplicationWitness, ApplicationWitness];
  /**
   * Present if the last application date lies before the day of the question: what an application on that day opens.
   */
  readonly passed?: { readonly asOf: CivilDate; readonly earliestStartMonth: CivilMonth };
}

/** Which claim month an application opens, with the steps to that month. */
export interface AppliedOnAnswer extends DeadlineSchedule {
  readonly command: "deadline";
  readonly appliedOn: CivilDate;
  readonly earliestStartMonth: CivilMonth;
}

/** The answer to the question in the direction asked. */
export type DeadlineAnswer = StartMonthAnswer | AppliedOnAnswer;

/**
 * Answers by when to apply for a first claim month (請求月), or which month an application opens (別添1 p.8, p.14).
 *
 * @param asked either `startMonth`, the first claim month, or `appliedOn`, the day of the application (利用申請); the day
 *   of the set-up, whether the terminal is shared, and how many terminals there are, if known
 * @throws ClaimsCheckError if a value is not accepted, not exactly one of `startMonth` and `appliedOn` is given, or the
 *   set-up day lies outside the set-up period
 * @example deadline({ startMonth: civilMonth("2024-10") }) // => { command: "deadline", lastApplicationDate: "2024-08-20", ... }
 */
export function deadline(asked: Stated<StartMonthQuestion>): StartMonthAnswer;
export function deadline(asked: Stated<AppliedOnQuestion>): AppliedOnAnswer;
export function deadline(asked: Stated<DeadlineQuestion>): DeadlineAnswer;
export function deadline(asked: Stated<DeadlineQuestion>): DeadlineAnswer {
  requireEither(asked, PARTS, "startMonth", "appliedOn");
  const question = asked as DeadlineQuestion;
  const startMonth = question.startMonth ?? earliestStartMonth(question.appliedOn);
  const schedule = scheduleOf(startMonth, question);
  if (question.appliedOn !== undefined)
    return {
      command: "deadline",
      appliedOn: question.appliedOn,
      earliestStartMonth: startMonth,
      ...schedule,
    };
  const last = lastApplicationDate(startMonth);
  const { asOf } = question;
  return {
    command: "deadline",
    startMonth,
    lastApplicationDate: last,
    safeApplicationDate: safeApplicationDate(startMonth),
    witness: applicationWitness(startMonth),
    ...schedule,
    ...(asOf !== undefined && asOf > last
      ? { passed: { asOf, earliestStartMonth: earliestStartMonth(asOf) } }
      : {}),
  };
}

function scheduleOf(startMonth: CivilMonth, question: DeadlineQuestion): DeadlineSchedule {
  const { appliedOn, setupOn, terminals, sharedTerminal } = question;
  const steps = onlineStartSteps(startMonth, { setupOn, sharedTerminal });
  const provisional = isOnlineStartProvisional(steps);
  const last = lastApplicationDate(startMonth);
  const safe = safeApplicationDate(startMonth);
  const applies: Record<DeadlineWarning, boolean> = {
    "application-day-closed": safe !== last && (appliedOn === undefined || appliedOn > safe),
    "application-hour-unknown": appliedOn === undefined || appliedOn === last,
    "setup-tool-days-differ": true,
    "certificate-days-estimated": sharedTerminal !== true,
    "connection-test-days-differ": true,
    "holidays-not-announced": provisional,
    "before-encoded-law": steps.some(({ to }) => to < FIRST_ENCODED_DAY),
    "after-verified-law": steps.some(({ to }) => to > VERIFIED_THROUGH),
  };
  return {
    steps,
    provisional,
    ...(terminals === undefined && sharedTerminal === undefined ? {} : { cost: certificateCost(question) }),
    warnings: deadlineWarnings.filter((warning) => applies[warning]),
    sources: onlineStartCitations.map(cited),
  };
}
