import { civilDate, firstDayOf, type CivilDate } from "../../calendar/civil-date.js";
import { AFTER_MARCH_2024, AFTER_SEPTEMBER_2024 } from "../../facility/reference-days.js";
import { FIRST_SPECIAL_MONTH, SPECIAL_START_BY } from "./add-on.js";
import { PAYMENT_FUND_RENAMED_ON, RENAMING, type Grade } from "../measures/payers.js";
import { DOMAIN_MOVE } from "../online-start/domain-move.js";
import { forms } from "../measures/forms.js";
import { LAST_DAY_OF_GRACE, LAST_DAY_OF_PAPER_RESUBMISSION } from "../measures/periods.js";
import { cite, inference, notice, ordinance, type Citation } from "../sources/sources.js";

/** A step of the roadmap towards online-only claims (オンライン請求の割合を100％に近づけていくためのロードマップ). */
export interface Milestone {
  readonly id: string;
  readonly from: CivilDate;
  /** The last day, the same as `from` for a single day; null if no end is set. */
  readonly to: CivilDate | null;
  /** The roadmap gives a season or a target, not days. */
  readonly approximate?: true;
  /** The reliability of the date, where it postdates the roadmap. */
  readonly grade?: Grade;
  readonly citations: readonly [Citation, ...Citation[]];
}

const onDay = (day: CivilDate) => ({ from: day, to: day });
const since = (from: CivilDate) => ({ from, to: null });
const between = (from: CivilDate, to: CivilDate) => ({ from, to });

/** The day on which the amendment was promulgated; from then on the filings under its Art. 2 could be made. */
const PROMULGATED_ON = civilDate("2023-11-30");

/** The milestones in the order of their beginnings (別添1 p.6, p.7; 別添2 p.1, p.3), with the dates that the law later set. */
export const milestones = [
  {
    id: "roadmap-approved",
    ...onDay(civilDate("2023-03-23")),
    citations: [notice("別添1 p.6"), notice("別添1 p.7")],
  },
  {
    id: "eligibility-verification-duty",
    ...since(civilDate("2023-04-01")),
    citations: [notice("別添1 p.6"), notice("別添1 p.7")],
  },
  {
    id: "add-on-special-measure",
    ...between(firstDayOf(FIRST_SPECIAL_MONTH), SPECIAL_START_BY),
    citations: [notice("別添1 p.5"), notice("別添1 p.7")],
  },
  {
    id: "ordinance-amended",
    ...onDay(PROMULGATED_ON),
    citations: [ordinance("令和5年改正附則第1条"), notice("別添1 p.7")],
  },
  {
    id: "paper-refiling",
    ...between(PROMULGATED_ON, forms["form-2"].administrativeDeadline),
    citations: [
      ordinance("令和5年改正附則第2条"),
      cite("association-kyoto", "様式第2号"),
      notice("別添2 p.1"),
      notice("別添2 p.3"),
    ],
  },
  {
    id: "new-entrants-end",
    ...since(AFTER_MARCH_2024),
    citations: [
      ordinance("附則第3条の2第1項"),
      ordinance("附則第3条の4第1項"),
      notice("別添1 p.6"),
      notice("別添2 p.1"),
    ],
  },
  {
    id: "optical-grace-period",
    ...between(AFTER_MARCH_2024, LAST_DAY_OF_GRACE),
    citations: [ordinance("附則第3条の2第1項"), notice("別添1 p.6"), notice("別添1 p.7")],
  },
  {
    id: "add-ons-online-only",
    ...since(civilDate("2024-06-01")),
    grade: "A",
    citations: [
      cite("notification-2024-58", "第三の七(1)、第三の八(1)"),
      cite("notification-2024-59", "九の五、五の四(1)"),
    ],
  },
  {
    id: "insurance-card-end-planned",
    ...between(civilDate("2024-09-01"), civilDate("2024-11-30")),
    approximate: true,
    citations: [notice("別添1 p.7"), inference("秋を9月から11月までとして図示")],
  },
  {
    id: "paper-returns-end",
    ...onDay(LAST_DAY_OF_PAPER_RESUBMISSION),
    citations: [notice("別添1 p.7"), notice("別添1 p.10")],
  },
  {
    id: "all-verified-online",
    ...onDay(civilDate("2024-09-30")),
    approximate: true,
    citations: [notice("別添1 p.6")],
  },
  {
    id: "one-year-renewal",
    ...since(AFTER_SEPTEMBER_2024),
    citations: [ordinance("附則第3条の2第2項"), notice("別添1 p.6"), notice("別添1 p.7")],
  },
  {
    id: "insurance-card-issue-end",
    ...since(civilDate("2024-12-02")),
    citations: [cite("late-elderly-union-kumamoto", "保険証の新規発行の終了")],
  },
  {
    id: "first-plans-end",
    ...onDay(civilDate("2025-09-30")),
    grade: "A",
    citations: [ordinance("附則第3条の2第2項"), ordinance("附則第3条の2第3項")],
  },
  {
    id: "add-ons-of-2026",
    ...since(civilDate("2026-06-01")),
    grade: "A",
    citations: [
      cite("notification-2026-70", "第三の七(1)イ"),
      cite("notification-2026-71", "五の四(1)"),
      cite("questions-2026-03", "届出の要否"),
    ],
  },
  {
    id: "second-plans-end",
    ...onDay(civilDate("2026-09-30")),
    grade: "A",
    citations: [ordinance("附則第3条の2第2項"), ordinance("附則第3条の2第3項")],
  },
  {
    id: "payer-renamed",
    ...since(PAYMENT_FUND_RENAMED_ON),
    grade: "B",
    citations: RENAMING,
  },
  {
    id: "online-system-moved",
    ...between(DOMAIN_MOVE.from, DOMAIN_MOVE.setUpAgainBy),
    grade: DOMAIN_MOVE.grade,
    citations: DOMAIN_MOVE.citations,
  },
] as const satisfies readonly Milestone[];

/** The name of a milestone. */
export type MilestoneId = (typeof milestones)[number]["id"];

/** The state of a milestone on a day. On its day or within its period it is under way. */
export type MilestoneState = "passed" | "under-way" | "ahead";

/**
 * Whether a milestone has passed, is under way or lies ahead on a day.
 *
 * @example milestoneState(milestones[0], civilDate("2024-01-01")) // => "passed"
 */
export function milestoneState({ from, to }: Milestone, asOf: CivilDate): MilestoneState {
  if (asOf < from) return "ahead";
  return to !== null && to < asOf ? "passed" : "under-way";
}

/** The facilities were counted from the claims that the Payment Fund processed in that month. */
export const FACILITIES_COUNTED_IN = "2023-01";

const COUNT_SOURCE: Citation = cite("roadmap-2023-03", "p.2");

/** One way of claiming, how many facilities are on it, and the milestones that concern it. */
export interface ClaimingPath {
  readonly id: string;
  readonly facilities: number;
  readonly milestones: readonly MilestoneId[];
  readonly citations: readonly [Citation, ...Citation[]];
}

/**
 * How many facilities were on each path when the roadmap was drawn up (別添1 p.7, 別添2 p.3; online: the committee's
 * material).
 */
export const claimingPaths = [
  { id: "online", facilities: 153_845, milestones: ["paper-returns-end"], citations: [COUNT_SOURCE] },
  {
    id: "optical",
    facilities: 59_588,
    milestones: ["new-entrants-end", "optical-grace-period", "one-year-renewal"],
    citations: [notice("別添1 p.7"), COUNT_SOURCE],
  },
  {
    id: "no-receipt-computer",
    facilities: 5_624,
    milestones: ["paper-refiling", "new-entrants-end"],
    citations: [notice("別添2 p.3"), COUNT_SOURCE],
  },
  {
    id: "elderly",
    facilities: 2_101,
    milestones: ["paper-refiling"],
    citations: [notice("別添2 p.3"), COUNT_SOURCE],
  },
] as const satisfies readonly ClaimingPath[];

/** The number of facilities on the four paths together. */
export const FACILITIES_ON_ALL_PATHS = claimingPaths.reduce((sum, { facilities }) => sum + facilities, 0);

/**
 * The share of all four paths, in per cent to one decimal.
 *
 * @example sharePercent(59588) // => 26.9
 */
export function sharePercent(facilities: number): number {
  return Math.round((facilities / FACILITIES_ON_ALL_PATHS) * 1000) / 10;
}

/** The percentage of disk facilities that planned to start online claims within fiscal 2023 (別添1 p.2). */
export const OPTICAL_PLANNING_ONLINE = {
  percent: 51,
  by: civilDate("2024-03-31"),
  citations: [notice("別添1 p.2")],
} as const;
