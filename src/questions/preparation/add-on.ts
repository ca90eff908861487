import type { CivilDate, CivilMonth } from "../../calendar/civil-date.js";
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
import { DAY, MONTH, oneOf, requireQuestion, YES_OR_NO } from "../../problems/asked-values.js";
import type { Citation } from "../../regulation/sources/sources.js";
import { cited, type CitedSource } from "../decide/cited.js";

/** What is asked: one month, one kind of visit, with or without the patient's My Number Card. */
export interface AddOnQuestion extends AddOnFacility {
  readonly month: CivilMonth;
  readonly visit: Visit;
  readonly myNumberCard: boolean;
}

const PARTS = {
  month: MONTH,
  visit: oneOf(visits),
  myNumberCard: YES_OR_NO,
  online: YES_OR_NO,
  filedOn: DAY,
};

/** The notice of the special measure, as it stands for the month asked about. */
export interface AddOnFiling {
  /** The days on which a notice was in time for this month for the first time. */
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** The last day on which any notice was taken. */
  readonly finalDay: CivilDate;
  readonly filedOn: CivilDate | null;
  /** The first month for which the stated notice is in time. */
  readonly firstMonth: CivilMonth | null;
  readonly channel: typeof noticeChannel;
}

/** What has to be paid back where online claiming had not begun in time. */
export interface AddOnRepayment {
  readonly startBy: CivilDate;
  /** The first day from which everything claimed under the special measure is paid back; null while no notice is stated. */
  readonly from: CivilDate | null;
}

/** The answer of `add-on`. */
export interface AddOnAnswer {
  readonly command: "add-on";
  readonly name: string;
  readonly month: CivilMonth;
  readonly visit: Visit;
  readonly myNumberCard: boolean;
  readonly online: boolean | null;
  readonly state: AddOnState;
  /** Points that may be claimed on what was stated; 0 where that rules the add-on out. */
  readonly points: number;
  /** Points of the month in the fee schedule, whoever asks. */
  readonly listedPoints: number;
  readonly pointsWithoutSpecialMeasure: number;
  /** Whether the month lies in the special measure of April to December 2023. */
  readonly specialMeasure: boolean;
  readonly onlineCondition: OnlineCondition | null;
  /** Once in so many months; null where there is nothing to claim. */
  readonly oncePerMonths: 1 | 6 | null;
  readonly conditions: readonly (typeof addOnConditions)[number][];
  readonly questionnaire: readonly (typeof questionnaireItems)[number][];
  readonly filing: AddOnFiling | null;
  readonly repayment: AddOnRepayment | null;
  /** The add-on that took its place, under its name in the fee schedule. */
  readonly replacedBy: string | null;
  readonly sources: readonly CitedSource[];
}

/**
 * How many points of the medical-information add-on (医療情報・システム基盤整備体制充実加算) a visit of that month carries,
 * and by when the notice of the special measure had to be filed (別添1 p.4, p.5). A month outside the add-on carries 0 points.
 *
 * @param question `online`: whether the facility claims online; `filedOn`: the day of its notice. Leave out what is not known.
 * @throws QuestionProblem if a value is not accepted, or the month, the visit or the card is left out
 * @example addOn({ month: civilMonth("2023-10"), visit: "first", myNumberCard: false }).points // => 6
 */
export function addOn(question: AddOnQuestion): AddOnAnswer {
  requireQuestion(question, PARTS, ["month", "visit", "myNumberCard"]);
  const { month, visit, myNumberCard, online } = question;
  const state = addOnState(month);
  const listedPoints = addOnPoints(month, visit, myNumberCard);
  const condition = state === "in-force" ? onlineCondition(month, question) : null;
  return {
    command: "add-on",
    name: ADD_ON_NAME,
    month,
    visit,
    myNumberCard,
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
    sources: citationsOf(month, state).map(cited),
  };
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
