import { civilDate, dayAfter, dayBefore, type CivilDate } from "../../calendar/civil-date.js";
import { AFTER_MARCH_2024, AFTER_SEPTEMBER_2024 } from "../../facility/reference-days.js";
import { formerOrdinance, notice, ordinance, type Citation } from "../sources/sources.js";

/** A period under one state of the law, until the next one begins; the last one is open-ended. */
export interface Period {
  readonly name: "former" | "grace" | "plans";
  readonly from: CivilDate;
  readonly source: Citation;
}

/** The encoded states of the law, without gaps: each lasts until the day before the next begins. */
export const periods: readonly [Period, Period, Period] = [
  { name: "former", from: civilDate("2023-04-01"), source: formerOrdinance("第1条第1項") },
  { name: "grace", from: AFTER_MARCH_2024, source: ordinance("附則第3条の2第1項") },
  { name: "plans", from: AFTER_SEPTEMBER_2024, source: ordinance("附則第3条の2第2項") },
];

const [former, grace, plans] = periods;

/**
 * The first day of the state of the law in force on a day.
 * @example stateOfLawOn(civilDate("2024-05-01")) // => "2024-04-01"
 */
export const stateOfLawOn = (day: CivilDate): CivilDate =>
  (periods.findLast(({ from }) => from <= day) ?? former).from;

/** The first day about which a question is answered; the law before it is not encoded. */
export const FIRST_ENCODED_DAY = former.from;
/** The last day of the law before the amendment of 2023 (令和5年内閣府・厚生労働省令第8号). */
export const LAST_DAY_OF_FORMER_LAW = dayBefore(grace.from);
/** The last day on which disks need no plan. */
export const LAST_DAY_OF_GRACE = dayBefore(plans.from);
/**
 * The last day on which facilities that claim online may resubmit returned claims on paper: set by the administration,
 * not by the order.
 */
export const LAST_DAY_OF_PAPER_RESUBMISSION = civilDate("2024-09-30");
/** Where {@link LAST_DAY_OF_PAPER_RESUBMISSION} is set (経過措置の終了). */
export const PAPER_RESUBMISSION_SOURCE = notice("別添1 p.10");
/** The days on which the law itself or the practice of the administration changes. */
export const LAW_CHANGE_DAYS: readonly CivilDate[] = [
  ...new Set([grace.from, plans.from, dayAfter(LAST_DAY_OF_PAPER_RESUBMISSION)]),
].toSorted();

/** The last days of rules, each with what ends on it; two may fall on the same day. */
export const lastDays: readonly {
  readonly day: CivilDate;
  readonly period: Period["name"];
  readonly source: Citation;
}[] = [
  { day: LAST_DAY_OF_FORMER_LAW, period: former.name, source: grace.source },
  { day: LAST_DAY_OF_GRACE, period: grace.name, source: plans.source },
  { day: LAST_DAY_OF_PAPER_RESUBMISSION, period: grace.name, source: PAPER_RESUBMISSION_SOURCE },
];
