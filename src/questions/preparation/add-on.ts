import { ownCopy } from "../../calendar/own-copy.js";
import type { CivilDate, CivilMonth, Stated } from "../../calendar/civil-date.js";
import { firstDayOf } from "../../calendar/civil-date.js";
import {
  ADD_ON_NAME,
  FINAL_NOTICE_DAY,
  FIRST_SPECIAL_MONTH,
  SPECIAL_START_BY,
  SUCCESSOR_NAME,
  addOnCitations,
  addOnConditions,
  addOnPoints,
  addOnPointsWithoutSpecialMeasure,
  addOnState,
  firstMonthOfNotice,
  isSpecialMonth,
  monthsPerClaim,
  noticeChannel,
  noticePeriod,
  onlineCondition,
  questionnaireItems,
  visits,
  type AddOnFacility,
  type AddOnState,
  type OnlineCondition,
  type Visit,
} from "../../regulation/dates/add-on.js";
import {
  COUNT,
  DAY,
  MONTH,
  oneOf,
  questionIssues,
  valueIssues,
  YES_OR_NO,
} from "../../problems/asked-values.js";
import { refuseFor } from "../../problems/claims-check-error.js";
import type { Citation } from "../../regulation/sources/sources.js";
import {
  dependsOnCard,
  laterAddOnNames,
  laterAddOnsIn,
  type LaterAddOn,
} from "../../regulation/dates/add-ons-since-2024.js";
import { citedOnce, type CitedSource } from "../decide/cited.js";

/** The question: one month, one kind of visit, with or without the patient's My Number Card. */
export interface AddOnQuestion extends AddOnFacility {
  readonly month: CivilMonth;
  readonly visit: Visit;
  /** May be left out from December 2024 on, when it no longer makes a difference. */
  readonly myNumberCard?: boolean | undefined;
  /** The tier (区分) asked about; all tiers by default. */
  readonly tier?: number | undefined;
}

const PARTS = {
  month: MONTH,
  visit: oneOf(visits),
  myNumberCard: YES_OR_NO,
  online: YES_OR_NO,
  filedOn: DAY,
  tier: COUNT,
};

/** The notice of the special measure, for the month asked about. */
export interface AddOnFiling {
  /** The days on which a notice first counted for this month. */
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** The last day on which any notice was accepted. */
  readonly finalDay: CivilDate;
  readonly filedOn: CivilDate | null;
  /** The first month for which the stated notice is on time. */
  readonly firstMonth: CivilMonth | null;
  readonly channel: typeof noticeChannel;
}

/** The repayment due if online claiming had not begun in time. */
export interface AddOnRepayment {
  readonly startBy: CivilDate;
  /** The first day from which everything claimed under the special measure is paid back; null while no notice is stated. */
  readonly from: CivilDate | null;
}

/** A successor of the first add-on, for the month asked about. */
export interface AddOnOfMonth extends Omit<LaterAddOn, "citations"> {
  readonly name: string;
  /** Whether the facility conditions require online claims (請求命令第1条), with no alternative. */
  readonly requiresOnline: boolean;
  /** Whether the facility meets that, according to what is stated. */
  readonly onlineCondition: "met" | "not-met" | "unknown";
  readonly sources: readonly CitedSource[];
}

/** The answer of `add-on`. */
export interface AddOnAnswer {
  readonly command: "add-on";
  readonly name: string;
  readonly month: CivilMonth;
  readonly visit: Visit;
  readonly myNumberCard: boolean | null;
  readonly tier: number | null;
  readonly online: boolean | null;
  readonly state: AddOnState;
  /** Points that may be claimed given what was stated; 0 if that rules the add-on out. */
  readonly points: number;
  /** Points of the month in the fee schedule, for any facility. */
  readonly listedPoints: number;
  readonly pointsWithoutSpecialMeasure: number;
  /** Whether the month is within the special measure of April to December 2023. */
  readonly specialMeasure: boolean;
  readonly onlineCondition: OnlineCondition | null;
  /** Once in so many months; null where there is nothing to claim. */
  readonly oncePerMonths: 1 | 6 | null;
  readonly conditions: readonly (typeof addOnConditions)[number][];
  readonly questionnaire: readonly (typeof questionnaireItems)[number][];
  readonly filing: AddOnFiling | null;
  readonly repayment: AddOnRepayment | null;
  /** The add-on that replaced it, by its name in the fee schedule. */
  readonly replacedBy: string | null;
  /** Whether the add-on of this month, or one of its successors, requires online claims by law. */
  readonly requiresOnline: boolean;
  /**
   * From June 2024: the add-ons of the month for this kind of visit. Whether they may be claimed also depends on other
   * conditions.
   */
  readonly addOns: readonly AddOnOfMonth[];
  readonly sources: readonly CitedSource[];
}

/**
 * How many points of the medical-information add-on (医療情報・システム基盤整備体制充実加算) a visit of that month carries,
 * and by when the notice of the special measure had to be filed (別添1 p.4, p.5). A month outside the add-on carries 0 points.
 *
 * @param asked `online`: whether the facility claims online; `filedOn`: the day of its notice. Leave out what is not known.
 * @throws ClaimsCheckError if a value is not accepted, or the month, the visit or the card is left out
 * @example addOn({ month: civilMonth("2023-10"), visit: "first", myNumberCard: false }).points // => 6
 */
export function addOn(asked: Stated<AddOnQuestion>): AddOnAnswer {
  const issues = questionIssues(asked, PARTS, ["month", "visit"]);
  const question = asked as AddOnQuestion;
  const monthIsWrong = issues.some(({ path }) => path.length === 0 || path[0] === "month");
  if (!monthIsWrong && question.myNumberCard === undefined && dependsOnCard(question.month))
    issues.push(...valueIssues(["myNumberCard"], undefined, YES_OR_NO));
  refuseFor(issues);
  const { month, visit, online } = question;
  const myNumberCard = question.myNumberCard ?? false;
  const state = addOnState(month);
  const listedPoints = addOnPoints(month, visit, myNumberCard);
  const addOns = addOnsOf(question);
  const condition = state === "in-force" ? onlineCondition(month, question) : null;
  // Copied, so that callers cannot change the law or later answers.
  return ownCopy({
    command: "add-on",
    name: ADD_ON_NAME,
    month,
    visit,
    myNumberCard: question.myNumberCard ?? null,
    tier: question.tier ?? null,
    online: online ?? null,
    state,
    points: condition === "not-met" ? 0 : listedPoints,
    listedPoints,
    pointsWithoutSpecialMeasure: addOnPointsWithoutSpecialMeasure(month, visit, myNumberCard),
    specialMeasure: isSpecialMonth(month),
    onlineCondition: condition,
    oncePerMonths: listedPoints > 0 ? monthsPerClaim(visit) : null,
    conditions: state === "in-force" ? addOnConditions : [],
    questionnaire: state === "in-force" ? questionnaireItems : [],
    filing: filingOf(question),
    repayment: repaymentOf(question, condition),
    replacedBy: state === "replaced" ? SUCCESSOR_NAME : null,
    requiresOnline: state === "in-force" || addOns.some(({ requiresOnline }) => requiresOnline),
    addOns,
    sources: citedOnce([
      ...citationsOf(month, state),
      ...laterAddOnsIn(month, visit).flatMap(({ citations }) => citations),
    ]),
  });
}

/** The add-ons of the month since June 2024, with the tiers asked for and those that were not read. */
function addOnsOf({ month, visit, tier: asked, online }: AddOnQuestion): AddOnOfMonth[] {
  return laterAddOnsIn(month, visit).flatMap(({ citations, tiers, ...addOnOfMonth }) => {
    const shown = tiers.filter(({ tier }) => asked === undefined || tier === null || tier === asked);
    if (shown.length === 0) return [];
    const { media } = addOnOfMonth;
    const requiresOnline = media.opticalUnderPlan === "closed" && media.paper === "closed";
    return [
      {
        ...addOnOfMonth,
        name: laterAddOnNames[addOnOfMonth.id],
        tiers: shown,
        requiresOnline,
        onlineCondition: online === true ? "met" : online === false && requiresOnline ? "not-met" : "unknown",
        sources: citedOnce(citations),
      },
    ];
  });
}

function filingOf({ month, filedOn }: AddOnQuestion): AddOnFiling | null {
  const period = noticePeriod(month);
  if (period === undefined) return null;
  return {
    ...period,
    finalDay: FINAL_NOTICE_DAY,
    filedOn: filedOn ?? null,
    firstMonth: (filedOn && firstMonthOfNotice(filedOn)) ?? null,
    channel: noticeChannel,
  };
}

function repaymentOf(
  { month, filedOn }: AddOnQuestion,
  condition: OnlineCondition | null,
): AddOnRepayment | null {
  if (!isSpecialMonth(month) || condition === "met" || condition === "not-met") return null;
  const firstMonth = filedOn && firstMonthOfNotice(filedOn);
  return { startBy: SPECIAL_START_BY, from: firstMonth === undefined ? null : firstDayOf(firstMonth) };
}

function citationsOf(month: CivilMonth, state: AddOnState): readonly Citation[] {
  const { points, beforeSpecialMeasure, specialMeasure, notice, replaced } = addOnCitations;
  if (state === "replaced") return replaced;
  if (state === "not-yet") return beforeSpecialMeasure;
  if (isSpecialMonth(month)) return [...points, ...specialMeasure, ...notice];
  return month < FIRST_SPECIAL_MONTH ? [...points, ...beforeSpecialMeasure] : points;
}
