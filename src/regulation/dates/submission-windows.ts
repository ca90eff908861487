import type { CivilDate, CivilMonth } from "../../calendar/civil-date.js";
import { civilDate, civilMonth, dayAfter, dayOf, firstDayOf, monthOf } from "../../calendar/civil-date.js";
import { isOpenDay } from "../../calendar/open-days.js";
import { statedMonth } from "../../problems/asked-values.js";
import { BOTH_PAYERS, type Grade, type Payer } from "../measures/payers.js";
import { cite, inference, notice, ordinance, type Citation } from "../sources/sources.js";

const FIRST_ONLINE_DAY = 5;
const FIRST_DAY_OPEN_TO_MIDNIGHT = 8;
const LAST_CLAIM_DAY = 10;
const LAST_CORRECTION_DAY = 12;

/** How a claim is handed in: online (オンライン請求), on optical disk (光ディスク等), on paper (書面). */
export const claimMethods = ["online", "optical", "paper"] as const;

/** One of {@link claimMethods}. */
export type ClaimMethod = (typeof claimMethods)[number];

/** An instant as text, with Japan's offset: `2024-05-11T00:00:00+09:00`. */
export type JapanInstant = `${string}T${string}:00+09:00`;

/** One day on which claims are accepted, with its hours. */
export interface ClaimSession {
  readonly date: CivilDate;
  /** Null at a counter: the sources name its closing hour only. */
  readonly opens: JapanInstant | null;
  /** The first instant that is too late. */
  readonly closes: JapanInstant;
}

/** When the claims of one claim month (請求月) can be handed in by one method. */
export interface SubmissionWindow {
  readonly method: ClaimMethod;
  /** The payer whose window it is, in a month in which the payers differ; left out if it applies to both. */
  readonly payer?: Payer;
  readonly sessions: readonly ClaimSession[];
  /** The first instant that is too late: the close of the last session. */
  readonly deadline: JapanInstant;
  /** When claims with errors can be corrected and resent; empty at a counter, where they are returned (返戻) instead. */
  readonly corrections: readonly ClaimSession[];
}

const lawOfMethod: Readonly<Record<ClaimMethod, readonly Citation[]>> = {
  online: [
    ordinance("第2条第1項"),
    ordinance("第2条第2項"),
    notice("別添1 p.3"),
    cite("federation-akita-schedule", "オンライン請求の受付時間"),
    cite("federation-shizuoka", "オンライン請求の日程"),
    cite("federation-osaka", "請求確定"),
  ],
  optical: [
    ordinance("附則第3条の3第2項"),
    notice("別添1 p.3"),
    cite("federation-miyazaki", "受付日"),
    cite("federation-oita", "受付最終締切日"),
    cite("administrative-holidays-act", "第1条第1項"),
  ],
  paper: [
    ordinance("附則第4条の2第3項"),
    cite("federation-miyazaki", "受付日"),
    cite("federation-oita", "受付最終締切日"),
    cite("administrative-holidays-act", "第1条第1項"),
    inference("書面の受付は17時30分まで"),
  ],
};

/** One payer's exception to the usual window. */
export interface WindowException {
  readonly claimMonth: CivilMonth;
  readonly payer: Payer;
  readonly method: ClaimMethod;
  /** The first and the last day that were added. */
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly closes: "21:00";
  readonly grade: Grade;
  readonly citations: readonly Citation[];
}

/** The known exceptions: after login failures and congestion, the federations accepted online claims for longer. */
export const windowExceptions: readonly WindowException[] = [
  {
    claimMonth: civilMonth("2026-10"),
    payer: "national-health-insurance-federation",
    method: "online",
    from: civilDate("2026-10-11"),
    to: civilDate("2026-10-13"),
    closes: "21:00",
    grade: "B",
    citations: [
      cite("federations-2026-10", "オンライン請求の受付の延長"),
      inference("延長された日の受付開始は8時"),
    ],
  },
];

const exceptionsIn = (month: CivilMonth, method: ClaimMethod): readonly WindowException[] =>
  windowExceptions.filter((one) => one.claimMonth === month && one.method === method);

/**
 * The sources of the window of a method in a month.
 *
 * @param month the claim month (請求月), to include the exceptions of a payer in that month
 * @example submissionWindowCitations("paper")[0]?.provision // => "附則第4条の2第3項"
 */
export function submissionWindowCitations(method: ClaimMethod, month?: CivilMonth): readonly Citation[] {
  const departures = month === undefined ? [] : exceptionsIn(month, method);
  return [...lawOfMethod[method], ...departures.flatMap(({ citations }) => citations)];
}

/** An hour of a day in Japan; 24:00 is the first instant of the next day. */
function at(date: CivilDate, hour: "08:00" | "17:30" | "21:00" | "24:00"): JapanInstant {
  return hour === "24:00" ? `${dayAfter(date)}T00:00:00+09:00` : `${date}T${hour}:00+09:00`;
}

function daysFrom(first: CivilDate, last: CivilDate): CivilDate[] {
  const days: CivilDate[] = [];
  for (let date = first; date <= last; date = dayAfter(date)) days.push(date);
  return days;
}

/**
 * The last day on which the claims of a claim month are accepted, by any method: the 10th, whatever day of the week it
 * is (第2条第1項, 附則第3条の3第2項, 附則第4条の2第3項).
 *
 * @example lastClaimDay(civilMonth("2024-08")) // => "2024-08-10"
 */
export function lastClaimDay(claimMonth: CivilMonth): CivilDate {
  return dayOf(claimMonth, LAST_CLAIM_DAY);
}

/**
 * The days on which a claim month's claims are accepted online: the 5th to the 10th (第2条第1項; 別添1 p.3).
 *
 * @example onlineClaimDays(civilMonth("2024-10")) // => { from: "2024-10-05", to: "2024-10-10" }
 */
export function onlineClaimDays(claimMonth: CivilMonth): {
  readonly from: CivilDate;
  readonly to: CivilDate;
} {
  return { from: dayOf(claimMonth, FIRST_ONLINE_DAY), to: lastClaimDay(claimMonth) };
}

/** Online: 8:00 to 21:00, from the 8th to the 10th to 24:00, weekends and holidays included (別添1 p.3). */
function onlineSession(date: CivilDate): ClaimSession {
  const month = monthOf(date);
  const late = date >= dayOf(month, FIRST_DAY_OPEN_TO_MIDNIGHT) && date <= lastClaimDay(month);
  return { date, opens: at(date, "08:00"), closes: at(date, late ? "24:00" : "21:00") };
}

function onlineWindow(claimMonth: CivilMonth): SubmissionWindow {
  const { from, to } = onlineClaimDays(claimMonth);
  return {
    method: "online",
    sessions: daysFrom(from, to).map(onlineSession),
    deadline: at(to, "24:00"),
    corrections: daysFrom(from, dayOf(claimMonth, LAST_CORRECTION_DAY)).map(onlineSession),
  };
}

/** The windows of a method: one for both payers, or one each if one of them has an exception. */
function byPayer(window: SubmissionWindow, claimMonth: CivilMonth): SubmissionWindow[] {
  const departures = exceptionsIn(claimMonth, window.method);
  if (departures.length === 0) return [window];
  return BOTH_PAYERS.map((payer) => {
    const departure = departures.find((one) => one.payer === payer);
    if (departure === undefined) return { ...window, payer };
    const { from, to, closes } = departure;
    const added = daysFrom(from, to).map((date) => ({
      date,
      opens: at(date, "08:00"),
      closes: at(date, closes),
    }));
    return { ...window, payer, sessions: [...window.sessions, ...added], deadline: at(to, closes) };
  });
}

/**
 * At the counter to 17:30 (別添1 p.3 for optical disks; for paper by inference), on open days (開庁日) and on the 10th
 * whatever day it is. No source names a first day: the month of care must be over, so the list begins with the 1st.
 */
function counterWindow(method: "optical" | "paper", claimMonth: CivilMonth): SubmissionWindow {
  const last = lastClaimDay(claimMonth);
  return {
    method,
    sessions: daysFrom(firstDayOf(claimMonth), last)
      .filter((date) => date === last || isOpenDay(date))
      .map((date) => ({ date, opens: null, closes: at(date, "17:30") })),
    deadline: at(last, "17:30"),
    corrections: [],
  };
}

/**
 * When the claims of a claim month (請求月), that is, for care given in the month before, can be handed in: online, on
 * optical disk and on paper, in this order. The 10th is the last day whatever day of the week it is (第2条第1項,
 * 附則第3条の3第2項, 附則第4条の2第3項). Whether a facility may use the method is another question. Where the payers differ (claim
 * month 2026-10) a method has one window for each, with its `payer`.
 *
 * @param claimMonth the month in which the claims are made, not the month of care (診療月)
 * @throws ClaimsCheckError if that is not an existing month
 * @example submissionWindows(civilMonth("2024-05"))[0].deadline // => "2024-05-11T00:00:00+09:00"
 */
export function submissionWindows(claimMonth: string): readonly [SubmissionWindow, ...SubmissionWindow[]] {
  const month = statedMonth("claimMonth", claimMonth);
  const [online, ...others] = byPayer(onlineWindow(month), month);
  return [online!, ...others, counterWindow("optical", month), counterWindow("paper", month)];
}
