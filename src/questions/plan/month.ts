import {
  dayAfter,
  dayBefore,
  firstDayOf,
  type CivilDate,
  type CivilMonth,
} from "../../calendar/civil-date.js";
import type { Space } from "../../engine/space.js";
import { signatureOn } from "../../facility/any-day.js";
import { possibilitiesOf } from "../../facility/asked-facts.js";
import type { Facility, FactName, Method } from "../../facility/facts.js";
import { earliestStartMonth } from "../../regulation/dates/online-start.js";
import { isOpen, type OutcomeVerdict } from "../../regulation/measures/outcome.js";
import { LAW_CHANGE_DAYS } from "../../regulation/measures/periods.js";
import { claimMethods, lastClaimDay, type ClaimMethod } from "../../regulation/dates/submission-windows.js";
import { changeDaysFor } from "../decide/change-days.js";
import { leavesIn, missingAmong, type LawLeaf, type Verdict } from "../decide/decision.js";

/** The state of one medium in a claim month. */
export interface MediumInMonth {
  readonly verdict: Verdict;
  /** The outcomes behind the verdict; all that are possible if it is undetermined. */
  readonly leaves: readonly LawLeaf[];
  readonly missing: readonly FactName[];
}

/** The state of the three media in a claim month. */
export type MediaInMonth = Readonly<Record<ClaimMethod, MediumInMonth>>;

/** The media in the order of a plan. */
export const planMedia: readonly ClaimMethod[] = ["paper", "optical", "online"];

/** Whether any medium is available, if need be after a filing; not known if facts are missing or the law is silent. */
export type Availability = "yes" | "no" | "not-known";

/** Worst to best; a month counts as its best day. */
const ASCENDING: readonly OutcomeVerdict[] = ["not-allowed", "unsettled", "conditional", "allowed"];

/**
 * The state of the three media in a claim month (請求月), each on its best day from the 1st to the 10th. Online is allowed
 * if it is in use. If not, it can begin in the planned month, and in every month that an application on the day of the
 * question still opens; in earlier months it is not allowed.
 * @param asOf the day of the question
 * @param decided months decided earlier, when deciding several: a month that looks like one of them is not decided
 *   again
 * @example mediaInMonth({ method: "optical" }, civilMonth("2024-10"), civilDate("2024-08-01")).optical.verdict // => "conditional"
 */
export function mediaInMonth(
  facility: Facility,
  month: CivilMonth,
  asOf: CivilDate,
  decided = new Map<string, MediaInMonth>(),
): MediaInMonth {
  const days = daysThatDiffer(facility, month);
  const look = [...days.keys()].join("\n");
  const media = decided.get(look) ?? onBestDays([...days.values()]);
  decided.set(look, media);
  return { ...media, online: onlineInMonth(media.online, facility, month, asOf) };
}

/** Whether any of the three media is available in a month. */
export function openIn(media: MediaInMonth): Availability {
  const all = claimMethods.map((method) => media[method]);
  if (all.some(isOpen)) return "yes";
  return all.every(isClosed) ? "no" : "not-known";
}

/** True if the medium is not allowed whatever is still unknown; where the law may be silent, that is not known. */
const isClosed = ({ verdict }: MediumInMonth): boolean => verdict === "not-allowed";

/**
 * What is possible on the 1st and on every later day up to the 10th whose signature differs, by signature. The state of
 * the law, which rules compare with the day, is part of the signature.
 */
function daysThatDiffer(facility: Facility, month: CivilMonth): Map<string, Space> {
  const first = firstDayOf(month);
  const days = new Map<string, Space>();
  for (let day = first; day <= lastClaimDay(month); day = dayAfter(day)) {
    const changes = [first, ...changeDaysFor(facility, dayBefore(day))];
    if (!changes.includes(day)) continue;
    const possibilities = possibilitiesOf(facility, day);
    const law = LAW_CHANGE_DAYS.filter((change) => change <= day).length;
    const look = `${law} ${signatureOn(day, possibilities)}`;
    if (!days.has(look)) days.set(look, possibilities);
  }
  return days;
}

function onBestDays(days: readonly Space[]): MediaInMonth {
  const [online, optical, paper] = claimMethods.map((method) => onBestDay(method, days));
  return { online: online!, optical: optical!, paper: paper! };
}

/**
 * The verdict of the best day. With missing facts, each day has a worst and a best possible outcome: the month is
 * determined if the best of the worst equals the best of all.
 */
function onBestDay(method: ClaimMethod, days: readonly Space[]): MediumInMonth {
  const { verdict, leaves, decisive } = bestOf(days.map((possibilities) => leavesIn(method, possibilities)));
  return { verdict, leaves, missing: missingAmong(decisive) };
}

/** The state of a medium on the best of several days. */
export interface BestOfDays extends Omit<MediumInMonth, "missing"> {
  /** The open leaves of the day that settles the verdict, or whose missing facts do. */
  readonly decisive: readonly LawLeaf[];
}

/**
 * The state of a medium on the best of several days.
 * @param days the open leaves of its tree on each of them
 */
export function bestOf(days: readonly (readonly LawLeaf[])[]): BestOfDays {
  const byDay = days.map((leaves) => {
    const ranks = leaves.map(({ outcome }) => ASCENDING.indexOf(outcome.verdict));
    return { leaves, worst: Math.min(...ranks), best: Math.max(...ranks) };
  });
  const best = Math.max(...byDay.map((day) => day.best));
  const decisive = byDay.find((day) => day.worst === best);
  if (decisive !== undefined)
    return { verdict: ASCENDING[best]!, leaves: decisive.leaves, decisive: decisive.leaves };
  const open = byDay.find((day) => day.worst !== day.best)!;
  return { verdict: "undetermined", leaves: days.flat(), decisive: open.leaves };
}

function onlineInMonth(
  asFact: MediumInMonth,
  facility: Facility,
  month: CivilMonth,
  asOf: CivilDate,
): MediumInMonth {
  if (asFact.verdict === "allowed") return asFact;
  if (isPlannedBy(facility, month) || month >= earliestStartMonth(asOf))
    return { ...asFact, verdict: "conditional" };
  const missing = notKnownOfOnline(facility);
  return { ...asFact, verdict: missing.length > 0 ? "undetermined" : "not-allowed", missing };
}

/** True if the start of online claims is planned for that month or an earlier one. */
export const isPlannedBy = ({ onlineStart }: Facility, month: CivilMonth): boolean =>
  onlineStart !== undefined && onlineStart !== "unknown" && onlineStart <= month;

/**
 * The missing facts about whether online claims are in use or about to be: the medium in use if not stated, and records
 * marked unknown. A claim of 2024 by another medium, with no online claim recorded since, implies that they are not.
 */
export function notKnownOfOnline(facility: Facility): FactName[] {
  const stated = (name: "method" | "methodAtSeptember2024" | "methodAtMarch2024"): Method | undefined => {
    const method = facility[name];
    return method === "unknown" ? undefined : method;
  };
  const latest = stated("methodAtSeptember2024") ?? stated("methodAtMarch2024");
  const inUse = stated("method") !== undefined || latest === "paper" || latest === "optical";
  return [
    ...(inUse ? [] : (["method"] as const)),
    ...(["firstOnlineClaimOn", "onlineStart"] as const).filter((name) => facility[name] === "unknown"),
  ];
}
