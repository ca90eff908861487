import type { CivilDate, CivilMonth, Stated } from "../../calendar/civil-date.js";
import {
  dayAfter,
  dayBefore,
  dayOf,
  firstDayOf,
  lastDayOf,
  monthOf,
  monthsAfter,
  partsOf,
} from "../../calendar/civil-date.js";
import { isProvisional, openDayOnOrBefore, openDaysBefore } from "../../calendar/open-days.js";
import {
  DAY,
  MONTH,
  questionIssues,
  statedDay,
  statedMonth,
  valueIssues,
  YES_OR_NO,
} from "../../problems/asked-values.js";
import { refuseFor } from "../../problems/claims-check-error.js";
import { cite, inference, notice, ordinance, type Citation } from "../sources/sources.js";
import { onlineClaimDays } from "./submission-windows.js";

const LAST_APPLICATION_DAY = 20;
const SETUP_TOOL_DAYS = { from: 12, to: 15 };
const FIRST_SETUP_DAY = 15;
const OPEN_DAYS_FROM_CERTIFICATE_APPLICATION_TO_SETUP = 5;

/** The steps to the first online claim, in the order in which they come. */
export type OnlineStartStepId =
  "application" | "setup-tool" | "certificate-application" | "setup" | "connection-test" | "first-claims";

/** One step to the first online claim and the days on which it is taken, both inclusive. */
export interface OnlineStartStep {
  readonly id: OnlineStartStepId;
  /** Null if no source names a first day. */
  readonly from: CivilDate | null;
  readonly to: CivilDate;
  /** For the certificate only; null while it is not known whether the terminal is shared. */
  readonly needed?: boolean | null;
  /** For the connection test (確認試験) only. */
  readonly optional?: true;
}

/** What is known about the facility's preparation. Leave out what is not known. */
export interface OnlineStartPreparation {
  /** The day on which the terminal will be set up (設定作業). */
  readonly setupOn?: CivilDate | undefined;
  /** Whether the terminal of online eligibility verification (オンライン資格確認) will be shared. */
  readonly sharedTerminal?: boolean | undefined;
}

const PREPARATION = { setupOn: DAY, sharedTerminal: YES_OR_NO };

/** The sources of the schedule of the online start. */
export const onlineStartCitations: readonly Citation[] = [
  ordinance("第3条第1項"),
  ordinance("第2条第1項"),
  notice("別添1 p.8"),
  notice("別添1 p.13"),
  notice("別添1 p.14"),
  cite("federation-kagoshima", "オンライン請求の届出"),
  cite("federation-akita-application", "オンライン請求の届出"),
  cite("federation-fukuoka", "請求月"),
  cite("administrative-holidays-act", "第1条第1項"),
  inference("20日が閉庁日の場合、5営業日の数え方"),
];

/**
 * The first claim month (請求月) that an application made on that day can open: applied by the 20th of month n-2, claims
 * in month n (別添1 p.14). This is the only definition; every other date here is computed from it. The 20th applies
 * whatever the day of the week: no source extends it.
 *
 * @param appliedOn the day on which the application to use online claiming (オンライン請求利用申請) is made
 * @throws ClaimsCheckError if that is not an existing day
 * @example earliestStartMonth(civilDate("2024-08-21")) // => "2024-11"
 */
export function earliestStartMonth(appliedOn: string): CivilMonth {
  const day = statedDay("appliedOn", appliedOn);
  return monthsAfter(monthOf(day), partsOf(day).day <= LAST_APPLICATION_DAY ? 2 : 3);
}

/**
 * The last day on which an application still opens that claim month (請求月): the inverse of {@link earliestStartMonth},
 * found by walking back from the month itself, by months and then by days.
 *
 * @throws ClaimsCheckError if that is not an existing month
 * @example lastApplicationDate(civilMonth("2024-10")) // => "2024-08-20"
 */
export function lastApplicationDate(startMonth: string): CivilDate {
  const known = lastApplicationDates.get(startMonth);
  if (known !== undefined) return known;
  let month = statedMonth("startMonth", startMonth);
  while (earliestStartMonth(firstDayOf(month)) > startMonth) month = monthsAfter(month, -1);
  let date = lastDayOf(month);
  while (earliestStartMonth(date) > startMonth) date = dayBefore(date);
  lastApplicationDates.set(startMonth, date);
  return date;
}

// There are few months, and each recurs throughout a list.
const lastApplicationDates = new Map<string, CivilDate>();

/**
 * The last open day on or before {@link lastApplicationDate}: the day to aim for, since no source says what happens
 * when offices are closed on the 20th (推論).
 *
 * @throws ClaimsCheckError if that is not an existing month
 * @example safeApplicationDate(civilMonth("2024-03")) // => "2024-01-19"
 */
export function safeApplicationDate(startMonth: string): CivilDate {
  return openDayOnOrBefore(lastApplicationDate(startMonth));
}

/** A day of application and the first claim month that it opens. */
export interface ApplicationWitness {
  readonly appliedOn: CivilDate;
  readonly startMonth: CivilMonth;
}

/**
 * Evidence for {@link lastApplicationDate} by the forward rule: the month opened by an application on that day, and on
 * the day after.
 *
 * @example applicationWitness(civilMonth("2024-10"))[1] // => { appliedOn: "2024-08-21", startMonth: "2024-11" }
 */
export function applicationWitness(
  startMonth: CivilMonth,
): readonly [ApplicationWitness, ApplicationWitness] {
  const last = lastApplicationDate(startMonth);
  const tooLate = dayAfter(last);
  return [
    { appliedOn: last, startMonth: earliestStartMonth(last) },
    { appliedOn: tooLate, startMonth: earliestStartMonth(tooLate) },
  ];
}

/** The days on which the set-up is done: from the 15th to the last day of the month before (別添1 p.8). */
function setupPeriod(startMonth: CivilMonth): { readonly from: CivilDate; readonly to: CivilDate } {
  const month = monthsAfter(startMonth, -1);
  return { from: dayOf(month, FIRST_SETUP_DAY), to: lastDayOf(month) };
}

/**
 * Refuses a set-up day outside the set-up period: from the 15th to the last day of the month before the first claims
 * (別添1 p.8).
 *
 * @throws ClaimsCheckError if the day is outside that period
 */
function requireSetupDay(startMonth: CivilMonth, setupOn: CivilDate): void {
  const { from, to } = setupPeriod(startMonth);
  if (setupOn < from || setupOn > to)
    refuseFor([{ code: "setup-day-outside-period", path: ["setupOn"], setupOn, from, to }]);
}

/**
 * The six steps to the first online claims in that claim month (請求月), in order, with their days (別添1 p.8, p.14; 第2条第1項).
 * The certificate (電子証明書) is applied for from two months before the first claim month to five business days (営業日)
 * before the set-up; the notice does not define business days, so they are counted as open days (開庁日).
 *
 * @param preparation `setupOn`: the set-up day, by default the last open day of the month before;
 *   `sharedTerminal`: with a shared terminal no certificate is needed
 * @throws ClaimsCheckError if a value is not accepted, or the set-up day lies outside the set-up period
 * @example onlineStartSteps(civilMonth("2024-10"))[0] // => { id: "application", from: null, to: "2024-08-20" }
 */
export function onlineStartSteps(
  startMonth: string,
  preparation: Stated<OnlineStartPreparation> = {},
): readonly OnlineStartStep[] {
  refuseFor([...valueIssues(["startMonth"], startMonth, MONTH), ...questionIssues(preparation, PREPARATION)]);
  const month = startMonth as CivilMonth;
  const { setupOn, sharedTerminal } = preparation as OnlineStartPreparation;
  if (setupOn !== undefined) requireSetupDay(month, setupOn);
  const setup = setupPeriod(month);
  const monthBefore = monthsAfter(month, -1);
  return [
    { id: "application", from: null, to: lastApplicationDate(startMonth) },
    {
      id: "setup-tool",
      from: dayOf(monthBefore, SETUP_TOOL_DAYS.from),
      to: dayOf(monthBefore, SETUP_TOOL_DAYS.to),
    },
    {
      id: "certificate-application",
      from: firstDayOf(monthsAfter(month, -2)),
      to: openDaysBefore(
        setupOn ?? openDayOnOrBefore(setup.to),
        OPEN_DAYS_FROM_CERTIFICATE_APPLICATION_TO_SETUP,
      ),
      needed: sharedTerminal === undefined ? null : !sharedTerminal,
    },
    { id: "setup", ...setup },
    { id: "connection-test", ...setup, optional: true },
    { id: "first-claims", ...onlineClaimDays(month) },
  ];
}

/**
 * True where a day of the steps lies beyond the announced holidays (国民の祝日), so that open days are an estimate.
 *
 * @example isOnlineStartProvisional(onlineStartSteps(civilMonth("2024-10"))) // => false
 */
export function isOnlineStartProvisional(steps: readonly OnlineStartStep[]): boolean {
  return steps.some(({ to }) => isProvisional(to));
}
