import { civilDate } from "../calendar/civil-date.js";

/*
 * The days on which the facts of a facility change, as set by law. What the law itself does from these days on is in
 * `periods.ts` of the regulation.
 */

/**
 * The day after the period whose latest claim is `methodAtMarch2024` (令和6年3月31日以前の直近の請求, 附則第3条の2第1項・
 * 第3条の4第1項・第3条の5第1項): the effective date of the 2023 amendment (令和5年改正附則第1条).
 */
export const AFTER_MARCH_2024 = civilDate("2024-04-01");

/**
 * The day after the period whose latest claim is `methodAtSeptember2024` (令和6年9月30日以前の直近の請求, 附則第3条の2 第2項), and the
 * first day whose online claims count as `firstOnlineClaimOn` (令和6年10月1日以後, 同項).
 */
export const AFTER_SEPTEMBER_2024 = civilDate("2024-10-01");
