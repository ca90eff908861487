import { ownCopy } from "../../calendar/own-copy.js";
import type { Grade } from "../../regulation/measures/payers.js";
import type { CivilDate, CivilMonth } from "../../calendar/civil-date.js";
import { civilMonth } from "../../calendar/civil-date.js";
import { statedDay } from "../../problems/asked-values.js";
import {
  FACILITIES_COUNTED_IN,
  FACILITIES_ON_ALL_PATHS,
  OPTICAL_PLANNING_ONLINE,
  claimingPaths,
  milestoneState,
  milestones,
  sharePercent,
  type MilestoneId,
  type MilestoneState,
} from "../../regulation/dates/roadmap.js";
import { VERIFIED_THROUGH } from "../../regulation/sources/sources.js";
import { cited, type CitedSource } from "../decide/cited.js";

/** A milestone and its state on the day asked about. */
export interface RoadmapMilestone {
  readonly id: MilestoneId;
  readonly from: CivilDate;
  readonly to: CivilDate | null;
  /** The roadmap gives a season or a target, not days. */
  readonly approximate: boolean;
  /** The reliability of the date; null for dates of the roadmap itself. */
  readonly grade: Grade | null;
  readonly state: MilestoneState;
  readonly sources: readonly CitedSource[];
}

/** A way of claiming, with the number of facilities using it when the roadmap was drawn up. */
export interface RoadmapPath {
  readonly id: (typeof claimingPaths)[number]["id"];
  readonly facilities: number;
  readonly sharePercent: number;
  readonly milestones: readonly MilestoneId[];
  readonly sources: readonly CitedSource[];
}

/** The answer of `roadmap`. */
export interface RoadmapAnswer {
  readonly command: "roadmap";
  readonly asOf: CivilDate;
  readonly verifiedThrough: CivilDate;
  readonly milestones: readonly RoadmapMilestone[];
  /** The first milestone that lies ahead. */
  readonly next: MilestoneId | null;
  readonly paths: readonly RoadmapPath[];
  readonly facilities: number;
  readonly countedIn: CivilMonth;
  readonly opticalPlanningOnline: {
    readonly percent: number;
    readonly by: CivilDate;
    readonly sources: readonly CitedSource[];
  };
}

/**
 * The milestones of the roadmap (別添1) with their state on a day, and how many facilities were on each path.
 *
 * @param day the day that decides which milestones have passed, are under way or lie ahead
 * @throws ClaimsCheckError if that is not an existing day
 * @example roadmap(civilDate("2024-05-01")).next // => "add-ons-online-only"
 */
export function roadmap(day: string): RoadmapAnswer {
  const asOf = statedDay("asOf", day);
  const seen = milestones.map((milestone) => ({
    id: milestone.id,
    from: milestone.from,
    to: milestone.to,
    approximate: "approximate" in milestone,
    grade: "grade" in milestone ? milestone.grade : null,
    state: milestoneState(milestone, asOf),
    sources: milestone.citations.map(cited),
  }));
  const { percent, by, citations } = OPTICAL_PLANNING_ONLINE;
  // Copied, so that callers cannot change the law or later answers.
  return ownCopy({
    command: "roadmap",
    asOf,
    verifiedThrough: VERIFIED_THROUGH,
    milestones: seen,
    next: seen.find(({ state }) => state === "ahead")?.id ?? null,
    paths: claimingPaths.map((path) => ({
      id: path.id,
      facilities: path.facilities,
      sharePercent: sharePercent(path.facilities),
      milestones: path.milestones,
      sources: path.citations.map(cited),
    })),
    facilities: FACILITIES_ON_ALL_PATHS,
    countedIn: civilMonth(FACILITIES_COUNTED_IN),
    opticalPlanningOnline: { percent, by, sources: citations.map(cited) },
  });
}
