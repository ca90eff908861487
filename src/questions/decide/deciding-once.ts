import type { CivilDate } from "../../calendar/civil-date.js";
import type { Space } from "../../engine/space.js";
import { possibilitiesOnDays } from "../../facility/asked-facts.js";
import type { Facility } from "../../facility/facts.js";
import type { Question } from "../../regulation/measures/rules.js";
import { changeDaysFor, hasUnknownDay } from "./change-days.js";
import { leavesIn, type LawLeaf } from "./decision.js";

/** The questions of the three media. */
export type MediumQuestion = "paper" | "optical" | "online";

/** Decides a question on a day, returning the open leaves of its tree. */
export type Decide = (question: Question, day: CivilDate) => readonly LawLeaf[];

/** What is possible on a day, and the questions decided on it. */
interface DecidedDay {
  readonly possibilities: Space;
  readonly leaves: Partial<Record<Question, readonly LawLeaf[]>>;
}

/**
 * Decides questions about one facility, each once for all days between two on which anything can change.
 * @param changeDays the days on which anything can change
 */
export function decidingOnce(facility: Facility, changeDays: readonly CivilDate[]): Decide {
  const changes = hasUnknownDay(facility) ? null : changeDays.toSorted();
  const sinceWhen = (day: CivilDate): CivilDate | undefined =>
    changes === null ? day : changes.findLast((change) => change <= day);
  const possibleOn = possibilitiesOnDays(facility);
  const days = new Map<CivilDate | undefined, DecidedDay>();
  return (question, day) => {
    const since = sinceWhen(day);
    let decided = days.get(since);
    if (decided === undefined) {
      decided = { possibilities: possibleOn(day), leaves: {} };
      days.set(since, decided);
    }
    return (decided.leaves[question] ??= leavesIn(question, decided.possibilities));
  };
}

let latest: { readonly asked: string; readonly on: Decide } | undefined;

/**
 * {@link decidingOnce} for a facility on a day. What was decided for the latest question is kept, since what an answer
 * leaves to be said, its next action and its last day, asks the same again.
 */
export function decisionsFor(facility: Facility, asOf: CivilDate): Decide {
  const asked = JSON.stringify([facility, asOf]);
  if (latest?.asked !== asked) {
    // A copy, so that decisions still to be made are about the facility that was asked about.
    const about = { ...facility };
    latest = { asked, on: decidingOnce(about, changeDaysFor(about, asOf)) };
  }
  return latest.on;
}
