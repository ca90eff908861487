import { civilMonth, type CivilMonth } from "../../calendar/civil-date.js";
import type { Grade } from "../measures/payers.js";
import { cite, inference, ordinance, type Citation } from "../sources/sources.js";
import type { Visit } from "./add-on.js";

/** The successors of 医療情報・システム基盤整備体制充実加算, by their names in the fee schedule. */
export const laterAddOnNames = {
  "medical-information": "医療情報取得加算",
  "medical-dx": "医療DX推進体制整備加算",
  "record-sharing-medical": "電子的診療情報連携体制整備加算",
  "record-sharing-dental": "電子的歯科診療情報連携体制整備加算",
  "record-sharing-dispensing": "電子的調剤情報連携体制整備加算",
  "itemised-statement": "明細書発行体制等加算",
} as const;

/** One of {@link laterAddOnNames}. */
export type LaterAddOnId = keyof typeof laterAddOnNames;

/** The fee schedule (点数表) that an add-on stands in. */
export type AddOnSchedule = "medical" | "dental" | "dispensing";

/** Whether a medium of claims qualifies for an add-on. */
export type Opening = "open" | "closed" | "unsettled";

/** The media of claims as the facility conditions distinguish them. */
export interface AddOnMedia {
  readonly online: Opening;
  /** 附則第3条の2 of the order: the grace period and transition plans. */
  readonly opticalUnderPlan: Opening;
  /** 附則第4条第5項 of the order: a hardship. */
  readonly opticalUnderHardship: Opening;
  readonly paper: Opening;
}

/** Points of one tier (区分); null where the value was not read. */
export interface AddOnTier {
  /** Null where the add-on has no tiers, or they were not read. */
  readonly tier: number | null;
  readonly points: number | null;
  /** With the patient's My Number Card, where that makes a difference. */
  readonly pointsWithCard?: number;
}

/** An add-on over months in which its points are the same. */
export interface LaterAddOn {
  readonly id: LaterAddOnId;
  readonly schedules: readonly AddOnSchedule[];
  readonly visit: Visit;
  readonly from: CivilMonth;
  /** The last month; null where none is known. */
  readonly to: CivilMonth | null;
  readonly tiers: readonly AddOnTier[];
  /** How often: once in so many months, on the first day of the stay; null where that was not read. */
  readonly every: number | "first-day" | null;
  readonly media: AddOnMedia;
  /** Whether its facility conditions have to be filed again; null where that was not read. */
  readonly filing: "new-filing" | "no-new-filing" | null;
  /** The add-ons that may not be claimed in the same month. */
  readonly notWith: readonly { readonly id: LaterAddOnId; readonly visit: Visit }[];
  readonly grade: Grade;
  readonly citations: readonly [Citation, ...Citation[]];
}

const ONLINE_ONLY: AddOnMedia = {
  online: "open",
  opticalUnderPlan: "closed",
  opticalUnderHardship: "closed",
  paper: "closed",
};

const LAST_OF_2024 = civilMonth("2026-05");
const month = civilMonth;
const untiered = (points: number, pointsWithCard?: number): readonly AddOnTier[] => [
  { tier: null, points, ...(pointsWithCard !== undefined && { pointsWithCard }) },
];
const tiersOf = (...points: readonly number[]): readonly AddOnTier[] =>
  points.map((one, index) => ({ tier: index + 1, points: one }));
const NOT_READ: readonly AddOnTier[] = [{ tier: null, points: null }];

const BASIC_2024 = cite("notification-2024-58", "第三の七(1)、第三の八(1)");
const SPECIAL_2024 = cite("notification-2024-59", "九の五、五の四(1)");
const ARTICLES = cite("add-on-articles-since-2024-10", "2024年10月、12月、2025年4月の点数");
const TIERS_NOT_READ = cite(
  "add-on-articles-since-2024-10",
  "医療DX推進体制整備加算の区分（歯科・調剤は未確認）",
);
const POINTS_2026 = cite("notification-2026-69", "別表");
const BASIC_2026 = cite("notification-2026-70", "第三の七(1)イ");
const SPECIAL_2026 = cite("notification-2026-71", "五の四(1)");
const FILING_2026 = cite("questions-2026-03", "届出の要否");

const information = (
  visit: Visit,
  from: string,
  to: CivilMonth,
  tiers: readonly AddOnTier[],
  every: number,
  read: "in-the-notification" | "in-articles",
): LaterAddOn => ({
  id: "medical-information",
  schedules: visit === "dispensing" ? ["dispensing"] : ["medical", "dental"],
  visit,
  from: month(from),
  to,
  tiers,
  every,
  media: ONLINE_ONLY,
  filing: null,
  notWith: [],
  grade: read === "in-articles" ? "B" : "A",
  citations: [
    visit === "dispensing" ? SPECIAL_2024 : BASIC_2024,
    ...(read === "in-articles" ? [ARTICLES] : []),
    ordinance("第1条第1項"),
  ],
});

const dx = (
  schedule: AddOnSchedule,
  from: string,
  to: string,
  tiers: readonly AddOnTier[],
  citations: readonly Citation[],
): LaterAddOn => ({
  id: "medical-dx",
  schedules: [schedule],
  visit: schedule === "dispensing" ? "dispensing" : "first",
  from: month(from),
  to: month(to),
  tiers,
  every: null,
  media: ONLINE_ONLY,
  filing: null,
  notWith: [],
  grade: citations.length === 0 ? "A" : "B",
  citations: [schedule === "dispensing" ? SPECIAL_2024 : BASIC_2024, ...citations, ordinance("第1条第1項")],
});

const sharing = (
  schedule: AddOnSchedule,
  visit: Visit,
  tiers: readonly AddOnTier[],
  every: number | "first-day",
): LaterAddOn => {
  const id = `record-sharing-${schedule}` as const;
  const other = visit === "first" ? "repeat" : visit === "repeat" ? "first" : undefined;
  return {
    id,
    schedules: [schedule],
    visit,
    from: month("2026-06"),
    to: null,
    tiers,
    every,
    media: ONLINE_ONLY,
    filing: schedule === "dispensing" ? "no-new-filing" : "new-filing",
    notWith: [
      ...(other === undefined ? [] : [{ id, visit: other } as const]),
      ...(id === "record-sharing-medical" && visit === "repeat"
        ? [{ id: "itemised-statement", visit: "repeat" } as const]
        : []),
    ],
    grade: "A",
    citations: [
      POINTS_2026,
      schedule === "dispensing" ? SPECIAL_2026 : BASIC_2026,
      FILING_2026,
      ordinance("第1条第1項"),
    ],
  };
};

/** Every add-on since June 2024 that depends on the medium of claims, period by period. */
export const laterAddOns: readonly LaterAddOn[] = [
  information("first", "2024-06", month("2024-11"), untiered(3, 1), 1, "in-the-notification"),
  information("repeat", "2024-06", month("2024-11"), untiered(2, 1), 3, "in-the-notification"),
  information("dispensing", "2024-06", month("2024-11"), untiered(3, 1), 6, "in-the-notification"),
  information("first", "2024-12", LAST_OF_2024, untiered(1), 1, "in-articles"),
  information("repeat", "2024-12", LAST_OF_2024, untiered(1), 3, "in-articles"),
  information("dispensing", "2024-12", LAST_OF_2024, untiered(1), 12, "in-articles"),
  dx("medical", "2024-06", "2024-09", untiered(8), []),
  dx("dental", "2024-06", "2024-09", untiered(6), []),
  dx("dispensing", "2024-06", "2024-09", untiered(4), []),
  dx("medical", "2024-10", "2025-03", tiersOf(11, 10, 8), [ARTICLES]),
  dx("medical", "2025-04", "2026-05", tiersOf(12, 11, 10, 10, 9, 8), [ARTICLES]),
  dx("dental", "2024-10", "2026-05", NOT_READ, [TIERS_NOT_READ]),
  dx("dispensing", "2024-10", "2026-05", NOT_READ, [TIERS_NOT_READ]),
  sharing("medical", "first", tiersOf(15, 9, 4), 1),
  sharing("medical", "repeat", untiered(2), 1),
  sharing("medical", "admission", tiersOf(160, 80), "first-day"),
  sharing("dental", "first", tiersOf(9, 4), 1),
  sharing("dental", "repeat", untiered(2), 1),
  sharing("dental", "admission", tiersOf(160, 80), "first-day"),
  sharing("dispensing", "dispensing", untiered(8), 1),
  {
    id: "itemised-statement",
    schedules: ["medical"],
    visit: "repeat",
    from: month("2026-06"),
    to: null,
    tiers: untiered(1),
    every: null,
    media: {
      online: "open",
      opticalUnderPlan: "open",
      opticalUnderHardship: "unsettled",
      paper: "closed",
    },
    filing: null,
    notWith: [{ id: "record-sharing-medical", visit: "repeat" }],
    grade: "A",
    citations: [
      cite("notification-2026-70", "第三の六(1)"),
      ordinance("第1条第1項"),
      ordinance("附則第3条の2第1項"),
      inference("附則第4条第5項による光ディスク等は示されていない"),
    ],
  },
];

/** The last month in which the card makes a difference to the points. */
const LAST_MONTH_WITH_CARD = civilMonth("2024-11");

/**
 * Whether the points of a month can depend on the patient's My Number Card.
 *
 * @example dependsOnCard(civilMonth("2024-12")) // => false
 */
export const dependsOnCard = (asked: CivilMonth): boolean => asked <= LAST_MONTH_WITH_CARD;

/**
 * The add-ons of a month for a kind of visit.
 *
 * @example laterAddOnsIn(civilMonth("2026-06"), "dispensing").map(({ id }) => id) // => ["record-sharing-dispensing"]
 */
export const laterAddOnsIn = (asked: CivilMonth, visit: Visit): readonly LaterAddOn[] =>
  laterAddOns.filter(
    (one) => one.visit === visit && one.from <= asked && (one.to === null || asked <= one.to),
  );
