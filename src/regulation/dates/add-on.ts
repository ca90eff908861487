import type { CivilDate, CivilMonth } from "../../calendar/civil-date.js";
import {
  civilDate,
  civilMonth,
  dayAfter,
  firstDayOf,
  lastDayOf,
  monthsAfter,
} from "../../calendar/civil-date.js";
import { openDayOnOrAfter } from "../../calendar/open-days.js";
import { cite, notice, type Citation } from "../sources/sources.js";

/** The fees that an add-on is added to: 初診料, 再診料, 入院料 (medical and dental), 調剤管理料 (dispensing). */
export const visits = ["first", "repeat", "dispensing", "admission"] as const;

/** One of {@link visits}. */
export type Visit = (typeof visits)[number];

/** The name of the add-on (加算) in the fee schedule. */
export const ADD_ON_NAME = "医療情報・システム基盤整備体制充実加算";

/** The add-on that replaced it on 1 June 2024. */
export const SUCCESSOR_NAME = "医療情報取得加算";

/** Points without and with the patient's My Number Card (マイナンバーカード). */
interface Points {
  readonly withoutCard: number;
  readonly withCard: number;
}

const NO_POINTS: Points = { withoutCard: 0, withCard: 0 };

type PointsByVisit = Readonly<Record<Visit, Points>>;

const BASE_POINTS: PointsByVisit = {
  first: { withoutCard: 4, withCard: 2 },
  repeat: NO_POINTS,
  admission: NO_POINTS,
  dispensing: { withoutCard: 3, withCard: 1 },
};

const SPECIAL_POINTS: PointsByVisit = {
  first: { withoutCard: 6, withCard: 2 },
  repeat: { withoutCard: 2, withCard: 0 },
  admission: NO_POINTS,
  dispensing: { withoutCard: 4, withCard: 1 },
};

/** Months with the same points, until the next entry begins; without points once a successor replaced it. */
interface PointsPeriod {
  readonly from: CivilMonth;
  readonly points: PointsByVisit | null;
}

const introduced: PointsPeriod = { from: civilMonth("2022-10"), points: BASE_POINTS };
const special: PointsPeriod = { from: civilMonth("2023-04"), points: SPECIAL_POINTS };
const afterwards: PointsPeriod = { from: civilMonth("2024-01"), points: BASE_POINTS };
const replaced: PointsPeriod = { from: civilMonth("2024-06"), points: null };

const periods = [introduced, special, afterwards, replaced];

/** The first month of the special measure. */
export const FIRST_SPECIAL_MONTH = special.from;
/** The last month of the special measure. */
const LAST_SPECIAL_MONTH = monthsAfter(afterwards.from, -1);
/** The last day for online claiming to begin after a notice under the special measure (別添1 p.4). */
export const SPECIAL_START_BY = lastDayOf(LAST_SPECIAL_MONTH);

// April 2023 had its own period, longer than the rule of the first open day.
const APRIL_2023_NOTICE = { from: civilDate("2023-03-01"), to: civilDate("2023-04-10") };

/** The state of the add-on in a month. */
export type AddOnState = "not-yet" | "in-force" | "replaced";

/**
 * Whether the add-on existed in that month: from October 2022 to May 2024.
 *
 * @example addOnState(civilMonth("2024-06")) // => "replaced"
 */
export function addOnState(month: CivilMonth): AddOnState {
  const period = periodOf(month);
  if (period === undefined) return "not-yet";
  return period === replaced ? "replaced" : "in-force";
}

function periodOf(month: CivilMonth): PointsPeriod | undefined {
  return periods.findLast(({ from }) => from <= month);
}

/**
 * True in the nine months of the special measure (特例措置), April to December 2023 (別添1 p.4, p.5).
 *
 * @example isSpecialMonth(civilMonth("2024-01")) // => false
 */
export function isSpecialMonth(month: CivilMonth): boolean {
  return periodOf(month) === special;
}

/**
 * The points of the add-on in that month (別添1 p.5); 0 if there are none, including outside the months of the add-on.
 *
 * @param myNumberCard whether the patient's My Number Card was used
 * @example addOnPoints(civilMonth("2023-10"), "first", false) // => 6
 */
export function addOnPoints(month: CivilMonth, visit: Visit, myNumberCard: boolean): number {
  return pointsIn(periodOf(month)?.points, visit, myNumberCard);
}

/**
 * The points that the month would have had without the special measure (別添1 p.5).
 *
 * @example addOnPointsWithoutSpecialMeasure(civilMonth("2023-10"), "first", false) // => 4
 */
export function addOnPointsWithoutSpecialMeasure(
  month: CivilMonth,
  visit: Visit,
  myNumberCard: boolean,
): number {
  return addOnState(month) === "in-force" ? pointsIn(BASE_POINTS, visit, myNumberCard) : 0;
}

function pointsIn(points: PointsByVisit | null | undefined, visit: Visit, myNumberCard: boolean): number {
  return points?.[visit][myNumberCard ? "withCard" : "withoutCard"] ?? 0;
}

/**
 * How often the add-on may be claimed: once in so many months (別添1 p.5).
 *
 * @example monthsPerClaim("dispensing") // => 6
 */
export function monthsPerClaim(visit: Visit): 1 | 6 {
  return visit === "dispensing" ? 6 : 1;
}

/** The days, both inclusive, on which a notice is on time for a month. */
export interface NoticePeriod {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/**
 * The days on which the notice that online claiming would begin (届出) was in time for that month for the first time: to
 * the first open day (開庁日) of the month (別添1 p.4), from the day after the last day for the month before; for April 2023
 * from 1 March to 10 April 2023. An earlier notice counts as well. Undefined outside the special measure.
 *
 * @example noticePeriod(civilMonth("2023-07")) // => { from: "2023-06-02", to: "2023-07-03" }
 */
export function noticePeriod(month: CivilMonth): NoticePeriod | undefined {
  if (!isSpecialMonth(month)) return undefined;
  return {
    from:
      month === FIRST_SPECIAL_MONTH
        ? APRIL_2023_NOTICE.from
        : dayAfter(lastNoticeDay(monthsAfter(month, -1))),
    to: lastNoticeDay(month),
  };
}

const lastNoticeDay = (month: CivilMonth): CivilDate =>
  month === FIRST_SPECIAL_MONTH ? APRIL_2023_NOTICE.to : openDayOnOrAfter(firstDayOf(month));

/** The last day on which any notice was accepted: that of the last month of the special measure (別添1 p.4). */
export const FINAL_NOTICE_DAY = lastNoticeDay(LAST_SPECIAL_MONTH);

/**
 * The first month for which a notice filed on that day is in time; undefined where it is in time for none.
 *
 * @example firstMonthOfNotice(civilDate("2023-10-03")) // => "2023-11"
 */
export function firstMonthOfNotice(filedOn: CivilDate): CivilMonth | undefined {
  for (let month = FIRST_SPECIAL_MONTH; isSpecialMonth(month); month = monthsAfter(month, 1)) {
    const period = noticePeriod(month);
    if (period && period.from <= filedOn && filedOn <= period.to) return month;
  }
  return undefined;
}

/** Whether the condition of claiming online (オンライン請求を行っていること) is met in a month. */
export type OnlineCondition =
  /** The facility claims online. */
  | "met"
  /** It does not, but filed its notice in time: deemed met under the special measure. */
  | "met-by-notice"
  /** It does not, and no notice is stated: met once a notice is filed in time. */
  | "notice-needed"
  /** It does not, and the special measure does not help. */
  | "not-met"
  /** Whether it claims online is not stated. */
  | "unknown";

/** What is stated about the facility. */
export interface AddOnFacility {
  readonly online?: boolean | undefined;
  /** The day on which the notice of the special measure was filed. */
  readonly filedOn?: CivilDate | undefined;
}

/**
 * Whether the condition of claiming online is met in that month: by claiming online, or, from April to December 2023,
 * by a notice filed in time (別添1 p.4). A notice filed outside the days on which notices were accepted does not count.
 *
 * @example onlineCondition(civilMonth("2023-10"), { online: false, filedOn: civilDate("2023-10-03") }) // => "not-met"
 */
export function onlineCondition(month: CivilMonth, { online, filedOn }: AddOnFacility): OnlineCondition {
  if (online === true) return "met";
  const firstMonth = filedOn && firstMonthOfNotice(filedOn);
  if (isSpecialMonth(month) && firstMonth !== undefined && firstMonth <= month) return "met-by-notice";
  if (online === undefined) return "unknown";
  return isSpecialMonth(month) && filedOn === undefined ? "notice-needed" : "not-met";
}

/** The facility conditions (施設基準) and the condition of claiming the add-on (算定要件), in the notice's order (別添1 p.5). */
export const addOnConditions = [
  "claims-online",
  "eligibility-verification",
  "posted-on-premises-and-website",
  "explained-on-request",
] as const;

/** What the standard questionnaire (問診票) asks at the first visit (別添1 p.5). */
export const questionnaireItems = [
  "symptoms-today",
  "past-illnesses",
  "other-institutions",
  "prescribed-medicines",
  "specific-health-checkups",
  "allergies",
  "pregnancy-or-breastfeeding",
] as const;

/** How the notice of the special measure was filed (別添1 p.4; the forms: 地方厚生局). */
export const noticeChannel = {
  form: "https://www.mhlw.go.jp/stf/seisakunitsuite/bunya/0000188411_00044.html",
  format: "excel",
  email: "online-seikyu@mhlw.go.jp",
  fileNameBegins: "seven-digit-institution-code",
  fallback: "post-to-regional-bureau",
  formNumbers: { medicalAndDental: "様式2の5", pharmacy: "様式86" },
} as const;

/** The sources of the answer about a month. */
export const addOnCitations = {
  points: [notice("別添1 p.5"), cite("add-on-article-2024-06", "改定前の初診料注15")],
  beforeSpecialMeasure: [cite("add-on-article-2022-10", "2022年10月の新設")],
  specialMeasure: [notice("別添1 p.4")],
  notice: [
    cite("regional-bureau-hokkaido", "届出期限、オンライン請求を開始しなかった場合"),
    cite("regional-bureau-kantoshinetsu", "届出と算定月"),
    cite("medical-association-joto", "届出期限"),
    cite("administrative-holidays-act", "第1条第1項"),
  ],
  replaced: [
    cite("add-on-article-2024-06", "医療情報取得加算への見直し"),
    cite("add-on-article-dx", "医療DX推進体制整備加算の施設基準"),
  ],
} as const satisfies Readonly<Record<string, readonly Citation[]>>;
