import type { CivilDate } from "../../calendar/civil-date.js";
import { factsDeciding } from "../../facility/asked-facts.js";
import type { ColumnName, Facility, FactName } from "../../facility/facts.js";
import { stateOfLawOn } from "../../regulation/measures/periods.js";
import type { FilingRequirement, Ground } from "../../regulation/measures/outcome.js";
import type { RuleId } from "../../regulation/measures/rules.js";
import { cautionsOf, hasNoticeInVain, LOOKED_AT_BESIDE, type FactCaution } from "../decide/cautions.js";
import { changeDaysFor } from "../decide/change-days.js";
import { refuseFor } from "../../problems/claims-check-error.js";
import {
  answerIssues,
  groundOf,
  missingAmong,
  untilOf,
  verdictOf,
  type LawLeaf,
  type Verdict,
} from "../decide/decision.js";
import { shutDays, type ShutDays } from "./lawful-way.js";
import { decidingOnce, type Decide, type MediumQuestion } from "../decide/deciding-once.js";
import { MEDIA_IN_DOUBT, nextStep, type NextStep } from "../plan/next-action.js";

/** The questions that a list answers for each facility. */
export const listedQuestions = ["paper", "optical", "online"] as const satisfies readonly MediumQuestion[];
export type ListedQuestion = MediumQuestion;

/** The answer to one question, in brief. */
export interface BriefAnswer {
  readonly verdict: Verdict;
  readonly ground: Ground | null;
  readonly until: CivilDate | null;
  /** The rules behind the verdict; those that may apply if it is undetermined. */
  readonly rules: readonly RuleId[];
  readonly filings: readonly FilingRequirement[];
}

/** The state of one facility, as one row of a list reports it. */
export interface Overview {
  readonly answers: Readonly<Record<ListedQuestion, BriefAnswer>>;
  /** The question of the medium in use; online where no claim was ever made; `null` where the medium is not known. */
  readonly inUse: ListedQuestion | null;
  /** That question, or the likeliest if the medium is not known. */
  readonly medium: ListedQuestion;
  /**
   * The facts that could change the verdict on the medium in use, or on paper or disks if that is not known. If none
   * can, the facts to state for later claims: a list never asks for facts without naming one.
   */
  readonly missing: readonly FactName[];
  /**
   * The facts that could change the verdict on one question: computed on demand, since that takes longer than
   * everything else.
   */
  readonly missingIn: (question: ListedQuestion) => readonly FactName[];
  /** Cautions about the facts as stated. */
  readonly cautions: readonly FactCaution[];
  readonly next: NextStep;
  /** The days on which no medium but online is allowed, where that is not in use; `null` if there are none. */
  readonly shut: ShutDays | null;
  /** The first day of the state of the law that applies: provisions in force on it are cited. */
  readonly lawSince: CivilDate;
  /** The facts examined: facilities that agree in them get the same answers. */
  readonly lookedAt: readonly ColumnName[];
  /** Whether none of these is stated: most likely a row of totals or a note. */
  readonly nothingStated: boolean;
}

/**
 * The state of a facility on a day, in brief: the same verdicts as `eligibility`, without the details of a full answer.
 * @throws ClaimsCheckError if a value is not accepted, stated facts contradict one another, or the day lies before
 *   2023-04-01
 * @example overview({ type: "hospital", method: "online" }, civilDate("2025-04-01")).answers.online.verdict // => "allowed"
 */
export function overview(facility: Facility, asOf: CivilDate): Overview {
  refuseFor(answerIssues(facility, asOf));
  return overviewOf(facility, asOf);
}

/**
 * The {@link overview} of a facility that can be answered on that day.
 * @param decide how its questions are decided, where they have been for something else
 */
export function overviewOf(facility: Facility, asOf: CivilDate, decide?: Decide): Overview {
  const asked = new Set<string>(["method"]);
  const changeDays = changeDaysFor(facility, asOf);
  const decided = decide ?? decidingOnce(facility, changeDays);
  const noted = new Set<LawLeaf["path"]>();
  const on: Decide = (question, day) => {
    const leaves = decided(question, day);
    for (const { path } of leaves) {
      if (noted.has(path)) continue;
      noted.add(path);
      for (const { fact } of path) asked.add(fact);
    }
    return leaves;
  };
  const brief = (question: ListedQuestion): BriefAnswer => briefAnswer(question, asOf, changeDays, on);
  const answers = { paper: brief("paper"), optical: brief("optical"), online: brief("online") };
  const missingIn = (question: ListedQuestion): readonly FactName[] => missingAmong(on(question, asOf));
  const { inUse, medium, closed, next } = nextStep(facility, asOf, changeDays, on);
  const shut =
    // Who always has a way to claim without online claims is never shut out.
    closed === null
      ? null
      : shutDays(
          asOf,
          facility,
          changeDays,
          // The one in use first: if it is available, the other is not asked about.
          MEDIA_IN_DOUBT.toSorted((one, other) => Number(other === medium) - Number(one === medium)).map(
            (one) => (day: CivilDate) => on(one, day),
          ),
          (day) => on("online", day),
          (fact) => asked.add(fact),
        );
  const about: readonly ListedQuestion[] = inUse === null ? MEDIA_IN_DOUBT : [inUse];
  const missing = union(...about.map(missingIn));
  const cautions = [
    ...about.flatMap((question) => cautionsOf(question, on(question, asOf), facility, asOf)),
    ...(hasNoticeInVain(facility) ? [{ id: "notice-for-online-claims-only" as const }] : []),
  ];
  asked.add("paperResubmissionFiled");
  const lookedAt = union(
    ...Array.from(asked, (fact) => [...factsDeciding(fact, facility), ...(LOOKED_AT_BESIDE[fact] ?? [])]),
  );
  return {
    answers,
    inUse,
    medium,
    // If nothing is missing today, the facts to state are missing for later claims.
    missing: missing.length > 0 ? leadingFirst(missing, next.facts) : next.facts,
    missingIn,
    cautions: [...new Map(cautions.map((one) => [one.id, one])).values()],
    next,
    shut,
    lawSince: stateOfLawOn(asOf),
    lookedAt,
    nothingStated: lookedAt.every((name) => name === "asOf" || facility[name] === undefined),
  };
}

/** The facts, with the one to state first moved to the front if it is among them. */
const leadingFirst = (missing: readonly FactName[], [first]: readonly FactName[]): readonly FactName[] =>
  first !== undefined && missing.includes(first)
    ? [first, ...missing.filter((fact) => fact !== first)]
    : missing;

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

function union<Item>(...lists: readonly (readonly Item[])[]): Item[] {
  const all = new Set<Item>();
  for (const list of lists) for (const item of list) all.add(item);
  return [...all];
}
