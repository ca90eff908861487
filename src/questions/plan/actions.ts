import { firstDayOf, type CivilDate, type CivilMonth } from "../../calendar/civil-date.js";
import type { Facility, FactName } from "../../facility/facts.js";
import { forms, type FilingTime, type FormId } from "../../regulation/measures/forms.js";
import type { Payer } from "../../regulation/measures/payers.js";
import { lastApplicationDate } from "../../regulation/dates/online-start.js";
import { announcedDeadline, type FilingRequirement } from "../../regulation/measures/outcome.js";
import { inference } from "../../regulation/sources/sources.js";
import { lastClaimDay } from "../../regulation/dates/submission-windows.js";
import { cited, type CitedSource } from "../decide/cited.js";
import { dueOn, safeDay, type DeadlineBasis, type DueDay } from "./deadline-basis.js";
import type { MediaInMonth } from "./month.js";
import { filingsToMake, formsInDoubt, hardshipsToFile } from "../decide/to-file.js";

/** What to do: a form to file, by its own id; the renewal of the plan; a claim made late. */
export type PlanActionId = FormId | "form-1-renewal" | "late-claim";

interface Aim extends DueDay {
  readonly basis: DeadlineBasis;
}

/** Something to do before the claims of a month. */
export interface PlanAction {
  readonly id: PlanActionId;
  /** Needed, an alternative for the same month, or a way out of a month without a lawful medium. */
  readonly role: "needed" | "alternative" | "way-out";
  /** The day to act by; null if it is due without delay (遅滞なく). */
  readonly by: CivilDate | null;
  readonly basis: DeadlineBasis | "without-delay";
  /** The last open day on or before it; the day itself if claims are due then, which are accepted on any 10th. */
  readonly safeBy: CivilDate | null;
  readonly passed: boolean;
  readonly to: readonly Payer[];
  /** When the law requires it; null for a claim. */
  readonly when: FilingTime | null;
  /** The deadline that the administration announced, if any. */
  readonly administrativeDeadline: CivilDate | null;
  /** The claim month that it opens, if not the month under which it is listed. */
  readonly opens?: CivilMonth;
  /** The missing facts that determine whether this form or another is needed; left out if that is certain. */
  readonly dependsOn?: readonly FactName[];
  readonly sources: readonly CitedSource[];
}

/** The day of the question, and the facility whose dates actions depend on. */
interface Setting {
  readonly facility: Facility;
  readonly asOf: CivilDate;
}

/**
 * What has to be filed before the claims of a month: the forms that its conditional verdicts depend on, for the medium
 * in use if there is one; for a facility that claims online, only the form for a hardship that prevents it.
 * @param media the state of the media in that month
 */
export function filingsBefore(month: CivilMonth, media: MediaInMonth, setting: Setting): PlanAction[] {
  const { method } = setting.facility;
  const others = [media.paper, media.optical];
  const inUse = method === "paper" || method === "optical" ? media[method].verdict : undefined;
  if (inUse === "allowed") return [];
  const asked =
    inUse === "conditional"
      ? [media[method as "paper" | "optical"].leaves]
      : method === "online"
        ? hardshipsToFile(others.map(({ leaves }) => leaves))
        : others.filter(({ verdict }) => verdict === "conditional").map(({ leaves }) => leaves);
  const actions = asked.flatMap((leaves) => {
    const { forms: open, facts } = formsInDoubt(leaves);
    return leaves
      .flatMap(({ outcome }) => filingsToMake(outcome, setting.facility, firstDayOf(month)))
      .map((filing) => ({
        ...filingAction(filing, month, setting),
        ...(open.includes(filing.form) && { dependsOn: facts }),
      }));
  });
  return [...new Map(actions.map((action) => [action.id, action])).values()];
}

function filingAction(filing: FilingRequirement, month: CivilMonth, { facility, asOf }: Setting): PlanAction {
  const { form, when, renewal } = filing;
  const definition = forms[form];
  const administrativeDeadline = announcedDeadline(filing);
  const time = when ?? definition.when;
  const last = lastClaimDay(month);
  const aim: Aim | null =
    renewal === true
      ? dueOn(facility.planEndsOn, "end-of-plan")
      : dueOn(administrativeDeadline, "administrative-deadline");
  // The announced deadline comes first; once it has passed, the day of the claim remains.
  const reachable = aim !== null && (aim.by >= asOf || last < asOf) ? aim : null;
  return {
    id: renewal === true ? "form-1-renewal" : form,
    role: "needed",
    ...(time === "without-delay"
      ? { by: null, basis: "without-delay", safeBy: null, passed: false }
      : dated(reachable ?? { by: last, basis: "last-claim-day" }, asOf)),
    to: definition.to,
    when: time,
    administrativeDeadline,
    sources: definition.sources.map(cited),
  };
}

/**
 * The application to start online claims in a month, by the last application date.
 * @param under the month under which the action is listed, if another
 */
export function applicationFor(
  start: CivilMonth,
  role: PlanAction["role"],
  asOf: CivilDate,
  under: CivilMonth = start,
): PlanAction {
  const { to, when, sources } = forms["online-start-application"];
  return {
    id: "online-start-application",
    role,
    ...dated({ by: lastApplicationDate(start), basis: "last-application-date" }, asOf),
    to,
    when,
    administrativeDeadline: null,
    ...(start !== under && { opens: start }),
    sources: sources.map(cited),
  };
}

/**
 * What can still be done about a month without a lawful medium: claim late (月遅れ請求), in the first month after it that
 * has one, or ask for the fifth ground of hardship (附則第4条第5項第5号, 様式第3号), which is recognised case by case.
 */
export function waysOutOf(gap: CivilMonth, nextOpen: CivilMonth, asOf: CivilDate): PlanAction[] {
  const { to, sources } = forms["form-3"];
  return [
    {
      id: "late-claim",
      role: "way-out",
      ...dated({ by: lastClaimDay(nextOpen), basis: "last-claim-day" }, asOf),
      to,
      when: null,
      administrativeDeadline: null,
      opens: nextOpen,
      sources: [cited(inference("月遅れの請求"))],
    },
    {
      id: "form-3",
      role: "way-out",
      ...dated({ by: lastClaimDay(gap), basis: "last-claim-day" }, asOf),
      to,
      when: "on-claim-day-if-unavoidable",
      administrativeDeadline: null,
      sources: sources.map(cited),
    },
  ];
}

function dated({ by, basis }: Aim, asOf: CivilDate): Pick<PlanAction, "by" | "basis" | "safeBy" | "passed"> {
  return {
    by,
    basis,
    safeBy: safeDay({ by, basis }),
    passed: by < asOf,
  };
}
