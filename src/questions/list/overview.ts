import type { CivilDate } from "../../calendar/civil-date.js";
import { missingFacts } from "../../engine/decide.js";
import type { Space } from "../../engine/space.js";
import { factsDeciding, possibilitiesOf } from "../../facility/asked-facts.js";
import { factNames, type ColumnName, type Facility, type FactName } from "../../facility/facts.js";
import { isUnderFormerLaw } from "../../regulation/sources/in-force.js";
import type { FilingRequirement, Ground } from "../../regulation/measures/outcome.js";
import type { RuleId } from "../../regulation/measures/rules.js";
import { changeDaysFor } from "../decide/change-days.js";
import {
  groundOf,
  leavesIn,
  requireAnswerable,
  untilOf,
  verdictOf,
  type LawLeaf,
  type Verdict,
} from "../decide/decision.js";
import { nextStepOf, stepOnline, stepToOnline, type NextStep } from "../plan/next-action.js";

/** The questions that a list answers of each facility. */
export const listedQuestions = ["paper", "optical", "online"] as const;
export type ListedQuestion = (typeof listedQuestions)[number];

/** The answer to one question, in brief. */
export interface BriefAnswer {
  readonly verdict: Verdict;
  readonly ground: Ground | null;
  readonly until: CivilDate | null;
  /** The rules that the verdict rests on; of an undetermined one, those that may apply. */
  readonly rules: readonly RuleId[];
  readonly filings: readonly FilingRequirement[];
}

/** How one facility stands, as one row of a list tells it. */
export interface Overview {
  readonly answers: Readonly<Record<ListedQuestion, BriefAnswer>>;
  /** The question of the medium in use; online where no claim was ever made; `null` where the medium is not known. */
  readonly inUse: ListedQuestion | null;
  /** What could change the verdict on the medium in use; where that is not known, the verdict on paper or disks. */
  readonly missing: readonly FactName[];
  /** What could change the verdict on one question: found only when it is asked for, since it takes longer than all else. */
  readonly missingIn: (question: ListedQuestion) => readonly FactName[];
  readonly next: NextStep;
  /** Whether the law before the amendment of April 2024 applies: its provisions are cited, not the present ones. */
  readonly former: boolean;
  /** The facts that were looked at: facilities that agree in them are answered alike. */
  readonly lookedAt: readonly ColumnName[];
  /** Whether none of these is stated: a row of sums, most likely, or a note. */
  readonly nothingStated: boolean;
}

/**
 * How a facility stands on a day, in brief: the same verdicts as `eligibility`, without what only a full answer tells.
 * @throws FacilityProblem if a value is not accepted, stated facts contradict one another, or the day lies before 2023-04-01
 * @example overview({ type: "hospital", method: "online" }, civilDate("2025-04-01")).answers.online.verdict // => "allowed"
 */
export function overview(facility: Facility, asOf: CivilDate): Overview {
  requireAnswerable(facility, asOf);
  const asked = new Set<string>(["method"]);
  const on = decidingOnce(facility, (leaves) => {
    for (const { path } of leaves) for (const { fact } of path) asked.add(fact);
  });
  const changeDays = changeDaysFor(facility, asOf);
  const brief = (question: ListedQuestion): BriefAnswer => briefAnswer(question, asOf, changeDays, on);
  const answers = { paper: brief("paper"), optical: brief("optical"), online: brief("online") };
  const missingIn = (question: ListedQuestion): FactName[] => missingFacts(on(question, asOf), factNames);
  const inUse = mediumInUse(facility);
  const medium = inUse ?? likeliest(answers);
  const onlineInUse = answers.online.verdict === "allowed";
  const next =
    medium !== "online"
      ? nextStepOf(asOf, facility, changeDays, (day) => on(medium, day), onlineInUse)
      : onlineInUse
        ? stepOnline(
            MEDIA_IN_DOUBT.map((other) => on(other, asOf)),
            facility,
          )
        : stepToOnline();
  const lookedAt = union(...Array.from(asked, (fact) => factsDeciding(fact, facility)));
  return {
    answers,
    inUse,
    missing: inUse === null ? union(...MEDIA_IN_DOUBT.map(missingIn)) : missingIn(inUse),
    missingIn,
    next,
    former: isUnderFormerLaw(asOf),
    lookedAt,
    nothingStated: lookedAt.every((name) => name === "asOf" || facility[name] === undefined),
  };
}

/** Decides a question on a day: the open ends of its tree. */
type Decide = (question: ListedQuestion, day: CivilDate) => readonly LawLeaf[];

function briefAnswer(
  question: ListedQuestion,
  asOf: CivilDate,
  changeDays: readonly CivilDate[],
  on: Decide,
): BriefAnswer {
  const leaves = on(question, asOf);
  return {
    verdict: verdictOf(leaves),
    ground: groundOf(leaves),
    until: untilOf(asOf, leaves, changeDays, (day) => on(question, day)),
    rules: union(leaves.map(({ outcome }) => outcome.rule as RuleId)),
    filings: leaves.flatMap(({ outcome }) => outcome.filings),
  };
}

/** @param note is shown all that was decided */
function decidingOnce(facility: Facility, note: (leaves: readonly LawLeaf[]) => void): Decide {
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

/** What is asked about where the medium in use is not known. */
const MEDIA_IN_DOUBT = ["paper", "optical"] as const;

function mediumInUse({ method }: Facility): ListedQuestion | null {
  if (method === undefined || method === "unknown") return null;
  return method === "none" ? "online" : method;
}

/** Where the medium is not known: the one that is still to be told, else the one that is open. */
function likeliest({ paper, optical }: Overview["answers"]): ListedQuestion {
  const media = { paper, optical } as const;
  const order: readonly Verdict[] = ["undetermined", "conditional", "allowed", "unsettled"];
  for (const verdict of order) {
    for (const medium of MEDIA_IN_DOUBT) if (media[medium].verdict === verdict) return medium;
  }
  return "paper";
}

function union<Item>(...lists: readonly (readonly Item[])[]): Item[] {
  const all = new Set<Item>();
  for (const list of lists) for (const item of list) all.add(item);
  return [...all];
}
