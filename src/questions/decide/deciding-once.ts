import type { CivilDate } from "../../calendar/civil-date.js";
import type { Space } from "../../engine/space.js";
import { possibilitiesOf } from "../../facility/asked-facts.js";
import type { Facility } from "../../facility/facts.js";
import { leavesIn, type LawLeaf } from "./decision.js";

/** The questions of the three media. */
export type MediumQuestion = "paper" | "optical" | "online";

/** Decides a question on a day, returning the open leaves of its tree. */
export type Decide = (question: MediumQuestion, day: CivilDate) => readonly LawLeaf[];

/**
 * Decides questions about one facility, each on each day once.
 * @param note called with everything decided
 */
export function decidingOnce(
  facility: Facility,
  note: (leaves: readonly LawLeaf[]) => void = () => undefined,
): Decide {
  const days = new Map<CivilDate, Space>();
  const decided = new Map<string, readonly LawLeaf[]>();
  return (question, day) => {
    const key = `${question} ${day}`;
    const known = decided.get(key);
    if (known !== undefined) return known;
    const possibilities = days.get(day) ?? possibilitiesOf(facility, day);
    days.set(day, possibilities);
    const leaves = leavesIn(question, possibilities);
    decided.set(key, leaves);
    note(leaves);
    return leaves;
  };
}
