import type { CivilDate, Stated } from "../../calendar/civil-date.js";
import { commonVerdict, missingFacts } from "../../engine/decide.js";
import { grow, type Leaf } from "../../engine/grow.js";
import { overlapping, type Space } from "../../engine/space.js";
import { lastDayStanding, runAround, type Standing } from "../../engine/timeline.js";
import type { DayRange } from "../../engine/value.js";
import { possibilitiesOf, type AskedFacts } from "../../facility/asked-facts.js";
import { contradictionsIn } from "../../facility/contradictions.js";
import { factNames, type Facility, type FactName } from "../../facility/facts.js";
import {
  isOpen,
  type Ground,
  type LawOutcome,
  type OutcomeVerdict,
} from "../../regulation/measures/outcome.js";
import { FIRST_ENCODED_DAY } from "../../regulation/measures/periods.js";
import { lawRules, type Question } from "../../regulation/measures/rules.js";
import type { Citation } from "../../regulation/sources/sources.js";
import { changeDaysFor, firstDayFor } from "./change-days.js";
import type { Issue } from "../../problems/claims-check-error.js";
import { dayIssues, factIssues } from "./stated-values.js";

/** 可・要届出・不可・情報不足・要確認. */
export type Verdict = OutcomeVerdict | "undetermined";

export type LawLeaf = Leaf<Citation, LawOutcome>;

/** The open leaves of one question's tree for a facility on a day. */
export function leavesOf(question: Question, facility: Facility, asOf: CivilDate): LawLeaf[] {
  return leavesIn(question, possibilitiesOf(facility, asOf));
}

/** The open leaves of one question's tree over a space, to reuse the space for several questions. */
export function leavesIn(question: Question, possibilities: Space): LawLeaf[] {
  return grow<AskedFacts, Citation, LawOutcome>(lawRules[question], possibilities);
}

/** The verdict of the leaves: the one they share, else `undetermined`. */
export const verdictOf = (leaves: readonly LawLeaf[]): Verdict => commonVerdict(leaves) ?? "undetermined";

/** The facts that can still change the verdict of the leaves, the most decisive first; the same leaves are looked at once. */
export function missingAmong(leaves: readonly LawLeaf[]): readonly FactName[] {
  if (leaves.length === 1) return [];
  const found = foundMissing.get(leaves) ?? missingFacts(leaves, factNames);
  foundMissing.set(leaves, found);
  return found;
}

const foundMissing = new WeakMap<readonly LawLeaf[], readonly FactName[]>();

/** The ground that all leaves share, if they do. */
export function groundOf(leaves: readonly LawLeaf[]): Ground | null {
  const ground = leaves[0]?.outcome.ground ?? null;
  return leaves.every(({ outcome }) => outcome.ground === ground) ? ground : null;
}

/** Why a facility cannot be answered on a day: all invalid values, else all contradictions. */
export function answerIssues(facility: Stated<Facility>, asOf: string): Issue[] {
  const bad = [...dayIssues(asOf), ...factIssues(facility)];
  if (bad.length > 0) return bad;
  const day = asOf as CivilDate;
  return [...tooEarly("asOf", day), ...contradictionIssues(facility as Facility, day)];
}

/** Rejects a day before the encoded law. */
export const tooEarly = (name: string, day: CivilDate): Issue[] =>
  day < FIRST_ENCODED_DAY
    ? [{ code: "before-first-encoded-day", path: [name], asOf: day, first: FIRST_ENCODED_DAY }]
    : [];

const contradictionIssues = (facility: Facility, asOf: CivilDate): Issue[] =>
  contradictionsIn(facility, asOf).map((contradiction) => ({
    code: "contradiction",
    path: contradiction.facts.slice(0, 1),
    contradiction,
  }));

/** The facts that are stated: an answer omits those that are undefined. */
export const statedFacts = (facility: Facility): Facility =>
  Object.values(facility).includes(undefined)
    ? Object.fromEntries(Object.entries(facility).filter(([, value]) => value !== undefined))
    : facility;

/**
 * The time span of a verdict: the run of days with the same verdict, and the last day on which its ground holds.
 * @param on the open leaves of the question's tree on a day
 */
export function inTime(
  facility: Facility,
  asOf: CivilDate,
  on: (day: CivilDate) => readonly LawLeaf[],
): { readonly stable: DayRange; readonly until: CivilDate | null } {
  const leaves = on(asOf);
  const changeDays = changeDaysFor(facility, asOf);
  const verdict = verdictOf(leaves);
  const stable = runAround(asOf, changeDays, (day) => verdictOf(on(day)) === verdict, {
    first: FIRST_ENCODED_DAY,
    earliest: firstDayFor(facility),
  });
  return { stable, until: untilOf(asOf, leaves, changeDays, on) };
}

/**
 * The last day of the unbroken run from that day over which the ground of an allowed or conditional verdict holds; if
 * several grounds are possible, the last day common to all.
 * @param leaves the open leaves of the question's tree on that day
 * @param changeDays the days on which anything can change
 * @param on the open leaves on another day
 * @returns `null` if there is no such ground, it never ends, or unknown facts decide
 */
export function untilOf(
  asOf: CivilDate,
  leaves: readonly LawLeaf[],
  changeDays: readonly CivilDate[],
  on: (day: CivilDate) => readonly LawLeaf[],
): CivilDate | null {
  if (!leaves.every(({ outcome }) => isOpen(outcome))) return null;
  return lastDayStanding(asOf, changeDays, (day) => standing(leaves, on(day)));
}

/**
 * Whether the grounds of today still hold on another day. A ground that ends by itself, a running plan, holds only as
 * long as its rule, whatever follows under the same ground.
 */
function standing(today: readonly LawLeaf[], leaves: readonly LawLeaf[]): Standing {
  let [isKept, isLost] = [false, false];
  // With one leaf each there is nothing to compare: the state of affairs lies in both.
  const isOneEach = today.length === 1 && leaves.length === 1;
  for (const now of today) {
    const { ground, fixedTerm, rule } = now.outcome;
    for (const { outcome, space } of leaves) {
      const keeps = isOpen(outcome) && outcome.ground === ground && (!fixedTerm || outcome.rule === rule);
      if (keeps ? isKept : isLost) continue;
      if (!isOneEach && !overlapping(now.space, space)) continue;
      if (keeps) isKept = true;
      else isLost = true;
    }
  }
  if (isKept && isLost) return "some";
  return isKept ? "all" : "none";
}
