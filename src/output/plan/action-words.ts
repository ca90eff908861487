import { payerOn } from "../../regulation/measures/payers.js";
import type { CivilDate, CivilMonth } from "../../calendar/civil-date.js";
import type { Facility } from "../../facility/facts.js";
import type { PlanAction } from "../../questions/plan/actions.js";
import type { PlanMonth } from "../../questions/plan/plan.js";
import type { FormId } from "../../regulation/measures/forms.js";
import { lastClaimDay } from "../../regulation/dates/submission-windows.js";
import { lastApplicationDate } from "../../regulation/dates/online-start.js";
import type { dates } from "../../wording/ja/dates.js";
import type { eligibility } from "../../wording/ja/eligibility.js";
import type { plan } from "../../wording/ja/plan.js";
import type { FactWords } from "../parts/conditions.js";

/** The wording of an action. */
export interface PlanActionWords {
  readonly plan: typeof plan;
  readonly eligibility: typeof eligibility;
  readonly dates: typeof dates;
}

/**
 * What an action is, without its day: the form by number and title, or the claim.
 *
 * @param month the claim month under which the action is listed
 * @param before the day before it in the sentence, if there is one
 * @example actionTitle({ id: "online-start-application", role: "needed" }, civilMonth("2024-10"), words) // => "令和6年10月（2024年）請求分からのオンライン請求利用申請"
 */
export function actionTitle(
  action: Pick<PlanAction, "id" | "role" | "opens">,
  month: CivilMonth,
  words: PlanActionWords,
  before?: CivilDate,
): string {
  const { plan: say, dates } = words;
  const opened = dates.month(action.opens ?? month, before);
  switch (action.id) {
    case "late-claim":
      return say.lateClaim(opened);
    case "online-start-application":
      return say.application(formName(action.id, words), opened);
    case "form-1-renewal":
      return say.renewal(formName("form-1", words));
    case "form-3":
      return action.role === "way-out"
        ? say.hardshipOther(formName(action.id, words))
        : formName(action.id, words);
    default:
      return formName(action.id, words);
  }
}

const formName = (id: FormId, { eligibility }: PlanActionWords): string => eligibility.form(id);

/**
 * An action in a sentence: what, to whom, and when the law requires it.
 *
 * @param month the claim month under which the action is listed
 */
export function actionLine(action: PlanAction, month: CivilMonth, words: PlanActionWords): string {
  const { plan: say, eligibility } = words;
  const title = actionTitle(action, month, words);
  const isFiling = action.when !== null && action.id !== "online-start-application";
  return isFiling
    ? say.filing(
        title,
        say.payers(action.to.map((payer) => eligibility.payer(payerOn(payer, dayOfAction(action, month))))),
        eligibility.times[action.when],
      )
    : title;
}

/** The day whose names apply to an action: its own, or that of the claims if it has none or is past. */
export const dayOfAction = (
  { by, passed }: Pick<PlanAction, "by" | "passed">,
  month: CivilMonth,
): CivilDate => (by === null || passed ? lastClaimDay(month) : by);

/** True for the form that lets a facility that claims online use disks or paper during a hardship. */
export const opensOtherMedia = (
  { id, role }: Pick<PlanAction, "id" | "role">,
  { method }: Facility,
): boolean => method === "online" && id === "form-3" && role !== "way-out";

/** Which of the forms is needed, or whether one is, if that depends on missing facts; else undefined. */
export function formsDependLine(
  actions: readonly PlanAction[],
  { plan: say, eligibility, factWords }: PlanActionWords & { readonly factWords: FactWords },
): string | undefined {
  const inDoubt = actions.filter(({ dependsOn }) => dependsOn !== undefined);
  if (inDoubt.length === 0) return undefined;
  const forms = inDoubt.map(({ id }) => eligibility.formNumber(id as FormId));
  const facts = [...new Set(inDoubt.flatMap(({ dependsOn = [] }) => dependsOn))];
  return say.formsDepend([...new Set(forms)], facts.map(factWords.label));
}

/** The deadline and the safe open day; undefined if due without delay. */
export function actionDeadline(action: PlanAction, words: PlanActionWords): string | undefined {
  const { plan: say } = words;
  const { by, basis, safeBy, passed, administrativeDeadline } = action;
  if (by === null || basis === "without-delay") return undefined;
  return say.sentence([
    ...(administrativeDeadline !== null && administrativeDeadline < by
      ? [say.administrativeDeadlinePassed(words.dates.withWeekday(administrativeDeadline))]
      : []),
    say.deadlines[basis](words.dates.withWeekday(by)),
    ...(safeBy !== null && safeBy !== by && !passed ? [say.safe(words.dates.withWeekday(safeBy, by))] : []),
    ...(passed ? [say.passed] : []),
  ]);
}

/** The line about a gap: which application would have prevented it, or that none could have. */
export function gapLine(
  { claimMonth, preventedBy }: Pick<PlanMonth, "claimMonth" | "preventedBy">,
  words: PlanActionWords,
): string {
  const { plan: say, dates } = words;
  return preventedBy === null
    ? say.gapFromTheStart(
        dates.month(claimMonth),
        words.dates.withWeekday(lastApplicationDate(claimMonth), claimMonth),
      )
    : say.gap(dates.month(claimMonth), words.dates.withWeekday(preventedBy, claimMonth));
}
