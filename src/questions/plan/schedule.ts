import { monthOf, monthsAfter, type CivilDate, type CivilMonth } from "../../calendar/civil-date.js";
import type { Facility } from "../../facility/facts.js";
import { earliestStartMonth, lastApplicationDate } from "../../regulation/dates/online-start.js";
import { isOpen } from "../../regulation/measures/outcome.js";
import { lastClaimDay } from "../../regulation/dates/submission-windows.js";
import { leavesOf, verdictOf } from "../decide/decision.js";
import { applicationFor, filingsBefore, waysOutOf, type PlanAction } from "./actions.js";
import { isPlannedBy, mediaInMonth, openIn, type MediaInMonth, type Availability } from "./month.js";

/** The state of a claim month before any action is taken. */
export interface MonthStanding {
  readonly month: CivilMonth;
  readonly media: MediaInMonth;
  readonly open: Availability;
  readonly gap: boolean;
}

/** The effect of reporting a younger full-timer, which is due without delay (遅滞なく). */
export interface HireReportEffect {
  /** The first day on which it can be made: the day of the question, or of the hire if later. */
  readonly reportOn: CivilDate;
  /** The first claim month in which paper is closed if it is made on that day (附則第3条の5第3項). */
  readonly paperClosedFrom: CivilMonth;
  /** The claim months from then on without a medium known to be lawful, which an application can no longer open. */
  readonly unfilled: readonly CivilMonth[];
}

/**
 * Lists each action under the month before whose claims it has to be done: a filing under the first month that depends
 * on it; the application to start online under the planned month, the first month that no other medium opens, or next
 * to a form that it would make unnecessary; if it is too late for that, also under the first month that it can still
 * open and that depends on such a form. A gap lists what can still be done about it.
 * @param consecutive months, in order
 * @returns the actions of each month
 */
export function scheduleOf(
  months: readonly MonthStanding[],
  facility: Facility,
  asOf: CivilDate,
  foreseen: HireReportEffect | null,
): PlanAction[][] {
  const filings = months.map(({ month, media }) => filingsBefore(month, media, { facility, asOf }));
  const start = startToApplyFor(months, facility, asOf, foreseen);
  const earliest = earliestStartMonth(asOf);
  const last = months.at(-1)!.month;
  const standings = months.map(({ month, media }, index) => {
    const planned = isPlannedBy(facility, month);
    const started = start !== null && start.under <= month;
    const canSpare = media.online.verdict !== "allowed" && !planned && !started;
    const fresh = newFilings(filings, months, index, asOf).map((action) =>
      planned && isSparedByOnline(action) ? { ...action, role: "alternative" as const } : action,
    );
    return { fresh, spares: canSpare && fresh.some(isSparedByOnline), canSpare };
  });
  const tooLate = months.some(
    ({ month }, index) => standings[index]!.spares && month < earliest && !isOver(month, asOf),
  );
  return months.map(({ month, gap }, index) => {
    const { fresh, spares, canSpare } = standings[index]!;
    const rests = canSpare && tooLate && filings[index]!.some(isSparedByOnline);
    return [
      ...fresh,
      ...(start?.under === month ? [applicationFor(start.month, start.role, asOf, month)] : []),
      ...(spares || (rests && month === earliest) ? [applicationFor(month, "alternative", asOf)] : []),
      ...(rests && month === last && month < earliest
        ? [applicationFor(earliest, "alternative", asOf, month)]
        : []),
      ...(gap ? waysOutOf(month, nextOpenMonth(months, index, asOf), asOf) : []),
    ];
  });
}

/** Online claims make forms for other media unnecessary, but not the report of a hire. */
export const isSparedByOnline = ({ id }: PlanAction): boolean =>
  id !== "younger-hire-report" && id !== "online-start-application";

/** The filings that the previous month did not need. The first month still to come lists all that it needs. */
function newFilings(
  filings: readonly (readonly PlanAction[])[],
  months: readonly MonthStanding[],
  index: number,
  asOf: CivilDate,
): PlanAction[] {
  const before = months[index - 1];
  const listed =
    before !== undefined && isOver(before.month, asOf) === isOver(months[index]!.month, asOf)
      ? filings[index - 1]!.map(({ id }) => id)
      : [];
  return filings[index]!.filter(({ id }) => !listed.includes(id));
}

const isOver = (month: CivilMonth, asOf: CivilDate): boolean => lastClaimDay(month) < asOf;

/**
 * The start of online claims to apply for: the planned one, or the first that fills a month that nothing else opens.
 */
function startToApplyFor(
  months: readonly MonthStanding[],
  facility: Facility,
  asOf: CivilDate,
  foreseen: HireReportEffect | null,
): { readonly month: CivilMonth; readonly under: CivilMonth; readonly role: PlanAction["role"] } | null {
  const earliest = earliestStartMonth(asOf);
  const last = months.at(-1)!;
  const isPlanned = (month: CivilMonth): boolean =>
    month === facility.onlineStart && lastApplicationDate(month) >= asOf;
  const found = months.find(
    ({ month, media }) =>
      media.online.verdict === "conditional" &&
      (isPlannedBy(facility, month)
        ? isPlanned(month)
        : month >= earliest && !isOpenWithoutOnline(month, media, foreseen)),
  );
  if (found !== undefined) {
    const { month, media } = found;
    const needed = isPlanned(month) || isClosedWithoutOnline(month, media, foreseen);
    return { month, under: month, role: needed ? "needed" : "alternative" };
  }
  // From the earliest start on, every month is open to online claims.
  return last.open !== "yes"
    ? { month: earliest, under: last.month, role: last.gap ? "needed" : "alternative" }
    : null;
}

/** True if paper or optical disk is open in that month, and the report of a younger full-timer does not close it. */
function isOpenWithoutOnline(
  month: CivilMonth,
  media: MediaInMonth,
  foreseen: HireReportEffect | null,
): boolean {
  const closed = foreseen !== null && month >= foreseen.paperClosedFrom;
  return isOpen(media.optical) || (isOpen(media.paper) && !closed);
}

/** True if neither paper nor optical disk can turn out to be open, and the law is not silent about either. */
function isClosedWithoutOnline(
  month: CivilMonth,
  media: MediaInMonth,
  foreseen: HireReportEffect | null,
): boolean {
  if (foreseen !== null && month >= foreseen.paperClosedFrom) return !isOpen(media.optical);
  return [media.paper, media.optical].every(
    ({ verdict, leaves }) => verdict !== "unsettled" && leaves.every(({ outcome }) => !isOpen(outcome)),
  );
}

/** The first later month with a lawful medium: one of those planned, or the first that an application still opens. */
function nextOpenMonth(months: readonly MonthStanding[], index: number, asOf: CivilDate): CivilMonth {
  return months.slice(index + 1).find(({ open }) => open === "yes")?.month ?? earliestStartMonth(asOf);
}

/** The first day on which a younger full-timer can be reported: the day of the question, or of the hire if later. */
export const reportableOn = ({ youngerHireOn }: Facility, asOf: CivilDate): CivilDate =>
  youngerHireOn !== undefined && youngerHireOn !== "unknown" && youngerHireOn > asOf ? youngerHireOn : asOf;

/** Predicts what the report of a younger full-timer will close; null if none is due, or it closes nothing. */
export function foresee(facility: Facility, asOf: CivilDate): HireReportEffect | null {
  const { youngerHireOn, youngerHireReportedOn } = facility;
  if (youngerHireOn === undefined || youngerHireOn === "unknown" || youngerHireReportedOn !== undefined)
    return null;
  // Where Form 2 was not filed before the hire, paper is closed since, and no report opens it again.
  if (verdictOf(leavesOf("paper", facility, asOf)) === "not-allowed") return null;
  const reportOn = reportableOn(facility, asOf);
  const closing = monthsAfter(monthOf(reportOn), 2);
  const reported: Facility = { ...facility, youngerHireReportedOn: reportOn };
  const openUntilThen = isOpen(mediaInMonth(reported, monthsAfter(closing, -1), asOf).paper);
  if (!openUntilThen || isOpen(mediaInMonth(reported, closing, asOf).paper)) return null;
  const unfilled: CivilMonth[] = [];
  for (let month = closing; month < earliestStartMonth(asOf); month = monthsAfter(month, 1))
    if (openIn(mediaInMonth(reported, month, asOf)) !== "yes") unfilled.push(month);
  return { reportOn, paperClosedFrom: closing, unfilled };
}
