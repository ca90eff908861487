import type { CivilDate } from "../calendar/civil-date.js";
import { missingFacts } from "../engine/decide.js";
import { possibilitiesOf } from "../facility/asked-facts.js";
import { changeDaysOf } from "../facility/dated-records.js";
import { factNames, type Facility, type FactName } from "../facility/facts.js";
import type { Filing, Ground } from "../regulation/outcome.js";
import { LAW_CHANGE_DAYS } from "../regulation/periods.js";
import type { RuleId } from "../regulation/rules.js";
import {
  groundOf,
  leavesIn,
  leavesOf,
  requireAnswerable,
  untilOf,
  verdictOf,
  type LawLeaf,
  type Verdict,
} from "./decision.js";
import { nextStepOf, stepToOnline, type NextStep } from "./next-action.js";

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
  readonly filings: readonly Filing[];
  readonly missing: readonly FactName[];
}

/** How one facility stands, as one row of a list tells it. */
export interface Overview {
  readonly answers: Readonly<Record<ListedQuestion, BriefAnswer>>;
  /** The question of the medium in use; online where no claim was ever made; `null` where the medium is not known. */
  readonly inUse: ListedQuestion | null;
  /** What could change the verdict on the medium in use; where that is not known, the verdict on paper or disks. */
  readonly missing: readonly FactName[];
  readonly next: NextStep;
}

/**
 * How a facility stands on a day, in brief: the same verdicts as `eligibility`, without what only a full answer tells.
 * @throws FacilityProblem if stated facts contradict one another, or the day lies before 2023-04-01
 * @example overview({ type: "hospital", method: "online" }, civilDate("2025-04-01")).answers.online.verdict // => "allowed"
 */
export function overview(facility: Facility, asOf: CivilDate): Overview {
  requireAnswerable(facility, asOf);
  const possibilities = possibilitiesOf(facility, asOf);
  const changeDays = [...LAW_CHANGE_DAYS, ...changeDaysOf(facility, asOf)];
  const on = (question: ListedQuestion, day: CivilDate): readonly LawLeaf[] =>
    day === asOf ? today[question] : leavesOf(question, facility, day);
  const today = {
    paper: leavesIn("paper", possibilities),
    optical: leavesIn("optical", possibilities),
    online: leavesIn("online", possibilities),
  };
  const briefly = (question: ListedQuestion): BriefAnswer => {
    const leaves = today[question];
    return {
      verdict: verdictOf(leaves),
      ground: groundOf(leaves),
      until: untilOf(asOf, leaves, changeDays, (day) => on(question, day)),
      rules: union(leaves.map(({ outcome }) => outcome.rule as RuleId)),
      filings: leaves.flatMap(({ outcome }) => outcome.filings),
      missing: missingFacts(leaves, factNames) as FactName[],
    };
  };
  const answers = { paper: briefly("paper"), optical: briefly("optical"), online: briefly("online") };
  const inUse = mediumInUse(facility);
  const onlineInUse = answers.online.verdict === "allowed";
  const medium = inUse ?? likeliest(answers);
  return {
    answers,
    inUse,
    missing: inUse === null ? union(answers.paper.missing, answers.optical.missing) : answers[inUse].missing,
    next:
      medium === "online" && !onlineInUse
        ? stepToOnline()
        : nextStepOf(asOf, facility, changeDays, (day) => on(medium, day), onlineInUse),
  };
}

function mediumInUse({ method }: Facility): ListedQuestion | null {
  if (method === undefined || method === "unknown") return null;
  return method === "none" ? "online" : method;
}

/** Where the medium is not known: the one that is still to be told, else the one that is open. */
function likeliest({ paper, optical }: Overview["answers"]): ListedQuestion {
  const media = { paper, optical } as const;
  const order: readonly Verdict[] = ["undetermined", "conditional", "allowed", "unsettled"];
  for (const verdict of order) {
    for (const medium of ["paper", "optical"] as const) if (media[medium].verdict === verdict) return medium;
  }
  return "paper";
}

const union = <Item>(...lists: readonly (readonly Item[])[]): Item[] => [...new Set(lists.flat())];
